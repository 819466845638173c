import type { EventChange, Input, Output } from '#shared/contract.ts';
import type { JournalContext } from './context.ts';
import { eventChange } from './eventRecord.ts';
import { fileClose, letGoOf, receivedFile } from './files.ts';
import { draftOfEntry, requireDocument } from './importEntries.ts';
import type { Readings } from './importReadings.ts';
import { requireSameBytes, writeEntry } from './importWriting.ts';
import { findSimilarTo } from './similarEvents.ts';
import { inStep } from './steps.ts';

/** Proposes drafts for a document that was handed over. Nothing is written to the journal. */
export async function importRead(
  journal: JournalContext,
  readings: Readings,
  { fileId, options }: Input<'import.read'>,
): Promise<Output<'import.read'>> {
  const reading = await readings.read(fileId, options);
  if (reading.kind === 'encoding') return { ...reading, candidates: [...reading.candidates] };
  const { drafts, isList, source, shape, table, notices } = reading;
  const similarTo = findSimilarTo(journal, source);
  const [draft] = drafts;
  if (!isList && draft) {
    return { kind: 'draft', draft, source, table, similar: similarTo(draft) };
  }
  const { text: _text, ...about } = source;
  return {
    kind: 'list',
    shape,
    source: about,
    entries: drafts.map((each, index) => ({
      index,
      name: each.name.value,
      dateStart: each.dateStart.value,
      dateEnd: each.dateEnd.value,
      place: each.place.value,
      sessions: each.sessions.length,
      takeaways: each.takeaways.length,
      similar: similarTo(each),
    })),
    table,
    notices: [...notices],
  };
}

/** The draft of one entry of a list, beside the stretch of the document that it was read from. */
export async function importEntry(
  journal: JournalContext,
  readings: Readings,
  { fileId, options, index }: Input<'import.entry'>,
): Promise<Output<'import.entry'>> {
  const entry = draftOfEntry(await readings.read(fileId, options), index);
  return { ...entry, similar: findSimilarTo(journal, entry.source)(entry.draft) };
}

/** Ends the readings of a document that are under way; the document stays. */
export function importCancel(
  readings: Readings,
  { fileId }: Input<'import.cancel'>,
): Output<'import.cancel'> {
  readings.cancel(fileId);
  return {};
}

/**
 * Saves what the user made of a draft: the event, and the document byte for byte beside it, as one
 * step. The document is decoded again rather than taken from the caller. A list stays open for its
 * other entries.
 *
 * @throws Refusal `conflict` while the same entry is being saved by an earlier call
 */
export const importSave = (
  journal: JournalContext,
  readings: Readings,
  input: Input<'import.save'>,
): Promise<EventChange> =>
  readings.onlyOnce(`${input.fileId} ${input.index}`, () => saveEntry(journal, readings, input));

async function saveEntry(
  journal: JournalContext,
  readings: Readings,
  { fileId, options, index, event, spans, into, decides }: Input<'import.save'>,
): Promise<EventChange> {
  const { bytes } = receivedFile(journal, fileId);
  const reading = await readings.read(fileId, options);
  const entry = draftOfEntry(reading, index);
  requireSameBytes(bytes, entry.source.sha256);
  const { value: eventId, step } = inStep(journal, 'import.save', (revision, about) => {
    const id = writeEntry(journal, { entry, event, spans, into, decides, bytes }, revision);
    Object.assign(about, { subject: event.event.name, eventId: id });
    return id;
  });
  if (!requireDocument(reading).isList) {
    readings.forget(fileId);
    letGoOf(journal, fileId);
  }
  return eventChange(journal, eventId, step);
}

/** Lets go of a file, and of what was read of it. */
export function importClose(
  journal: JournalContext,
  readings: Readings,
  input: Input<'file.close'>,
): Output<'file.close'> {
  readings.cancel(input.fileId);
  readings.forget(input.fileId);
  return fileClose(journal, input);
}
