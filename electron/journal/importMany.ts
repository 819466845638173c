import type { Input, Output } from '#shared/contract.ts';
import { NewEvent } from '#shared/contract.ts';
import { draftedEvent } from '#shared/draftEvent.ts';
import { LIMITS } from '#shared/fields.ts';
import { Refusal } from '#shared/result.ts';
import { hasEventWithUid } from '../db/eventsTable.ts';
import { isSavedDocument } from '../db/sourcesTable.ts';
import { type JournalContext, today } from './context.ts';
import { letGoOf, receivedFile } from './files.ts';
import { draftOfEntry, requireDocument, worthConfirmed } from './importEntries.ts';
import type { DraftOfEntry } from './importEntries.ts';
import type { Readings } from './importReadings.ts';
import { requireSameBytes, writeEntry } from './importWriting.ts';
import { inStep } from './steps.ts';

type Documents = Input<'import.saveMany'>['documents'];

/** A document of the batch, read and ready to be written. */
interface Prepared {
  readonly fileId: string;
  readonly isList: boolean;
  readonly verdictConfirmed: boolean;
  readonly entries: readonly (DraftOfEntry & Chosen)[];
}

/** Where an entry goes, and what the user made of it; null where it stands as proposed. */
type Chosen = Pick<Documents[number]['entries'][number], 'into' | 'changed'>;

/**
 * Saves many drafts, as they are proposed or as the user changed them, all of them or none, as one
 * step. An entry that the journal holds already is skipped, unless it was changed or is to be merged
 * into an event. Lists stay open for their other entries; the files of single documents are let go
 * of.
 *
 * @throws Refusal `conflict` while a batch with the same documents is being saved
 */
export const importSaveMany = (
  journal: JournalContext,
  readings: Readings,
  { documents }: Input<'import.saveMany'>,
): Promise<Output<'import.saveMany'>> => {
  const name = documents.map(({ fileId }) => fileId).toSorted();
  return readings.onlyOnce(name.join(' '), () => saveAll(journal, readings, documents));
};

async function saveAll(
  journal: JournalContext,
  readings: Readings,
  documents: Documents,
): Promise<Output<'import.saveMany'>> {
  const count = documents.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count > LIMITS.bulk) {
    throw new Refusal('invalid', `more than ${LIMITS.bulk} entries at once`, {
      fields: { documents: 'too-many' },
    });
  }
  const prepared: Prepared[] = [];
  for (const document of documents) prepared.push(await prepare(readings, document));
  const outcome = write(journal, prepared);
  for (const { fileId, isList } of prepared) {
    if (isList) continue;
    readings.forget(fileId);
    letGoOf(journal, fileId);
  }
  return outcome;
}

async function prepare(
  readings: Readings,
  { fileId, options, entries }: Documents[number],
): Promise<Prepared> {
  const reading = await readings.read(fileId, options);
  const { isList } = requireDocument(reading);
  return {
    fileId,
    isList,
    verdictConfirmed: worthConfirmed(options),
    entries: entries.map(({ index, into, changed }) => ({
      ...draftOfEntry(reading, index),
      into,
      changed,
    })),
  };
}

function write(journal: JournalContext, documents: readonly Prepared[]) {
  let skipped = 0;
  const { value: count, step } = inStep(journal, 'import.saveMany', (revision, about) => {
    let written = 0;
    for (const { fileId, verdictConfirmed, entries } of documents) {
      const { bytes } = receivedFile(journal, fileId);
      const [first] = entries;
      if (first) requireSameBytes(bytes, first.source.sha256);
      for (const { into, changed, ...entry } of entries) {
        if (into === null && changed === null && isKnown(journal, entry)) {
          skipped += 1;
          continue;
        }
        const { event, spans } = changed ?? eventOf(journal, entry, verdictConfirmed);
        const id = writeEntry(
          journal,
          { entry, event, spans, into, decides: false, bytes },
          revision,
        );
        written += 1;
        Object.assign(about, { subject: event.event.name, eventId: id, count: written });
      }
    }
    // A step of several events is about none of them in particular.
    if (written > 1) Object.assign(about, { subject: null, eventId: null });
    return written;
  });
  return { count, skipped, step };
}

/** Whether the very same entry was saved before, or comes from a backup of this journal. */
function isKnown({ db }: JournalContext, { draft, source }: DraftOfEntry): boolean {
  const key = draft.entry?.key ?? null;
  if (draft.shape === 'backup' && key !== null && hasEventWithUid(db, key)) return true;
  return isSavedDocument(db, { sha256: source.sha256, entryKey: key });
}

/** The event just as the draft proposes it, checked as one that the user sends. */
function eventOf(
  journal: JournalContext,
  { draft, source }: DraftOfEntry,
  verdictConfirmed: boolean,
) {
  const { event, spans } = draftedEvent(draft, source, today(journal), verdictConfirmed);
  const checked = NewEvent.safeParse(event);
  if (checked.success) return { event: checked.data, spans };
  const path = checked.error.issues[0]?.path.join('.') ?? '';
  throw new Refusal('invalid', `a draft of ${source.name} is no event: ${path}`, {
    details: { name: source.name },
  });
}
