import { draftedEvent } from '#shared/draftEvent.ts';
import { LIMITS } from '#shared/fields.ts';
import type { ImportReading, ReadOptions } from '#shared/importReading.ts';
import { type Call, jsonText, type Surroundings, withJournal } from './command.ts';
import { forEachFile, readFileOf, refuseQuestion } from './documents.ts';

/**
 * Saves each file as an event, or a list as the events that are new, just as an import would
 * propose it, with the original beside it. A document or entry that the journal already holds is
 * named and left alone; nothing is merged.
 */
export const importFiles = (
  files: readonly string[],
  options: ReadOptions,
  json: boolean,
  surroundings: Surroundings,
): Promise<number> =>
  withJournal(surroundings, (call) =>
    forEachFile(files, json, surroundings, async (file) => {
      const outcome = await importFile(call, file, options, surroundings.today);
      surroundings.print(json ? jsonText({ file, ...outcome }, true) : lineOf(file, outcome));
    }),
  );

interface Known {
  readonly eventId: number;
  readonly name: string;
}

type Outcome =
  { readonly known: Known } | Known | { readonly saved: number; readonly known: readonly Known[] };

async function importFile(
  call: Call,
  file: string,
  options: ReadOptions,
  today: string,
): Promise<Outcome> {
  const { name, bytes } = await readFileOf(file);
  const { fileId } = await call('file.open', { name, size: bytes.length, purpose: 'import' });
  try {
    for (let offset = 0; offset < bytes.length; offset += LIMITS.chunkBytes) {
      const piece = bytes.subarray(offset, offset + LIMITS.chunkBytes);
      const base64 = Buffer.from(piece).toString('base64');
      await call('file.append', { fileId, offset, base64 });
    }
    const reading = await call('import.read', { fileId, options });
    if (reading.kind === 'encoding') return refuseQuestion(reading);
    if (reading.kind === 'list') return await saveList(call, fileId, options, reading);
    const { draft, source, similar } = reading;
    const known = similar.find(({ reason }) => reason === 'same-document');
    if (known) return { known: { eventId: known.eventId, name: known.name } };
    const drafted = draftedEvent(draft, source, today);
    const { event } = await call('import.save', { fileId, options, ...drafted });
    return { eventId: event.id, name: event.name };
  } finally {
    await call('file.close', { fileId });
  }
}

/**
 * Saves the entries of a list that are like no event of the journal. A calendar that was exported
 * anew is another document, so its entries are known by their names and dates.
 */
async function saveList(
  call: Call,
  fileId: string,
  options: ReadOptions,
  { entries }: Extract<ImportReading, { kind: 'list' }>,
): Promise<Outcome> {
  const known = entries.flatMap(({ similar: [first] }) =>
    first ? [{ eventId: first.eventId, name: first.name }] : [],
  );
  const fresh = entries
    .filter(({ similar }) => similar.length === 0)
    .map(({ index }) => ({ index }));
  if (fresh.length === 0) return { saved: 0, known };
  const documents = [{ fileId, options, entries: fresh }];
  const { count } = await call('import.saveMany', { documents });
  return { saved: count, known };
}

function lineOf(file: string, outcome: Outcome): string {
  if ('saved' in outcome) {
    const { saved, known } = outcome;
    return `${file}: saved ${saved}, already in the journal ${known.length}`;
  }
  return 'known' in outcome
    ? `${file}: already in the journal as "${outcome.known.name}"`
    : `${file}: saved as "${outcome.name}"`;
}
