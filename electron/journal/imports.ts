import { writeFileSync } from 'node:fs';
import type { EventChange, Input, Output } from '#shared/contract.ts';
import type { Draft, DraftSource } from '#shared/draft.ts';
import type { ReadOptions, SimilarEvent } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { eventWithDocument, getSource, insertSource, sourceBytes } from '../db/sourcesTable.ts';
import { type JournalContext, timestamp, today } from './context.ts';
import { eventChange } from './eventRecord.ts';
import { writeNewEvent } from './events.ts';
import { letGoOf, outgoingFile, receivedFile, requireFile } from './files.ts';
import type { Reading } from './import/document.ts';
import { readInWorker } from './import/readInWorker.ts';
import { inStep } from './steps.ts';

/** Proposes drafts for a document that was handed over. Nothing is written to the journal. */
export async function importRead(
  journal: JournalContext,
  worker: URL,
  { fileId, options }: Input<'import.read'>,
): Promise<Output<'import.read'>> {
  const { reading } = await readAgain(journal, worker, fileId, options);
  if (reading.kind === 'encoding') return { ...reading, candidates: [...reading.candidates] };
  const { drafts, isList, source, shape, table, notices } = reading;
  const [draft] = drafts;
  if (!isList && draft) {
    return { kind: 'draft', draft, source, table, similar: similarTo(journal, draft, source) };
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
      similar: similarTo(journal, each, source),
    })),
    table,
    notices: [...notices],
  };
}

export async function importEntry(
  journal: JournalContext,
  worker: URL,
  { fileId, options, index }: Input<'import.entry'>,
): Promise<Output<'import.entry'>> {
  const { reading } = await readAgain(journal, worker, fileId, options);
  const { draft, source } = entryOf(reading, index);
  return { draft, source, similar: similarTo(journal, draft, source) };
}

async function readAgain(
  journal: JournalContext,
  worker: URL,
  fileId: string,
  options: ReadOptions,
) {
  const { name, bytes } = receivedFile(journal, fileId);
  const reading = await readInWorker(worker, bytes, name, today(journal), { options });
  return { reading, bytes };
}

function entryOf(reading: Reading, index: number | null): { draft: Draft; source: DraftSource } {
  if (reading.kind === 'encoding') {
    throw new Refusal('undecodable', 'the encoding of the file was not chosen');
  }
  const draft = reading.drafts[index ?? 0];
  if (!draft) throw new Refusal('not-found', `the document has no entry ${index}`);
  return { draft, source: reading.source };
}

function similarTo({ db }: JournalContext, _draft: Draft, { sha256 }: DraftSource): SimilarEvent[] {
  const known = eventWithDocument(db, sha256);
  if (!known) return [];
  return [{ ...known, dateStart: null, dateEnd: null, place: null, reason: 'same-document' }];
}

/**
 * Saves what the user made of a draft: the event, and the document byte for byte beside it, as one
 * step. The document is decoded again rather than taken from the caller.
 */
export async function importSave(
  journal: JournalContext,
  worker: URL,
  { fileId, options, index, event, spans }: Input<'import.save'>,
): Promise<EventChange> {
  const { reading, bytes } = await readAgain(journal, worker, fileId, options);
  const { source } = entryOf(reading, index);
  // Saved meanwhile by a second press of the key, the file is gone: once is enough.
  requireFile(journal, fileId, 'in');
  const { value: eventId, step } = inStep(journal, 'import.save', (revision, about) => {
    const id = writeNewEvent(journal, event, revision);
    Object.assign(about, { subject: event.event.name, eventId: id });
    keepSource(journal, id, source, spans, bytes);
    return id;
  });
  letGoOf(journal, fileId);
  return eventChange(journal, eventId, step);
}

function keepSource(
  journal: JournalContext,
  eventId: number,
  source: DraftSource,
  spans: Input<'import.save'>['spans'],
  bytes: Uint8Array,
): void {
  insertSource(journal.db, {
    ...source,
    uid: journal.newId(),
    eventId,
    spans,
    addedAt: timestamp(journal),
    bytes,
  });
}

export function sourceGet(
  { db }: JournalContext,
  { id }: Input<'source.get'>,
): Output<'source.get'> {
  const source = getSource(db, id);
  if (!source) throw new Refusal('not-found', `there is no source document ${id}`);
  return source;
}

/** The original bytes of a source document, as a file to read in pieces. */
export async function sourceOpen(
  journal: JournalContext,
  input: Input<'source.open'>,
): Promise<Output<'source.open'>> {
  const { name, sha256 } = sourceGet(journal, input);
  const bytes = sourceBytes(journal.db, sha256);
  if (!bytes) throw new Refusal('not-found', 'the original of this document is missing');
  return outgoingFile(journal, name, (path) => writeFileSync(path, bytes));
}
