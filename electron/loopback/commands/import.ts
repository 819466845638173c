import { draftedEvent } from '#shared/draftEvent.ts';
import { LIMITS } from '#shared/fields.ts';
import { Refusal } from '#shared/result.ts';
import { type Call, jsonText, type Surroundings, withJournal } from './command.ts';
import { forEachFile, readFileOf } from './documents.ts';

/**
 * Saves each file as an event, just as an import would propose it, with the original beside it. A
 * document that the journal already holds is named and left alone.
 */
export const importFiles = (
  files: readonly string[],
  json: boolean,
  surroundings: Surroundings,
): Promise<number> =>
  withJournal(surroundings, (call) =>
    forEachFile(files, json, surroundings, async (file) => {
      const outcome = await importFile(call, file, surroundings.today);
      surroundings.print(json ? jsonText({ file, ...outcome }, true) : lineOf(file, outcome));
    }),
  );

type Outcome =
  | { readonly known: { readonly eventId: number; readonly name: string } }
  | { readonly eventId: number; readonly name: string };

async function importFile(call: Call, file: string, today: string): Promise<Outcome> {
  const { name, bytes } = await readFileOf(file);
  const { fileId } = await call('file.open', { name, size: bytes.length, purpose: 'import' });
  try {
    for (let offset = 0; offset < bytes.length; offset += LIMITS.chunkBytes) {
      const piece = bytes.subarray(offset, offset + LIMITS.chunkBytes);
      const base64 = Buffer.from(piece).toString('base64');
      await call('file.append', { fileId, offset, base64 });
    }
    const reading = await call('import.read', { fileId });
    if (reading.kind !== 'draft') throw new Refusal('undecodable', 'not one event');
    const { draft, source, similar } = reading;
    const known = similar.find(({ reason }) => reason === 'same-document');
    if (known) return { known: { eventId: known.eventId, name: known.name } };
    const drafted = draftedEvent(draft, source, today);
    const { event } = await call('import.save', { fileId, ...drafted });
    return { eventId: event.id, name: event.name };
  } finally {
    await call('file.close', { fileId });
  }
}

const lineOf = (file: string, outcome: Outcome): string =>
  'known' in outcome
    ? `${file}: already in the journal as "${outcome.known.name}"`
    : `${file}: saved as "${outcome.name}"`;
