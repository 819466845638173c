import { writeFileSync } from 'node:fs';
import type { EventChange, Input, Output } from '#shared/contract.ts';
import type { DraftSource } from '#shared/draft.ts';
import { Refusal } from '#shared/result.ts';
import { eventWithDocument, getSource, insertSource, sourceBytes } from '../db/sourcesTable.ts';
import { type JournalContext, timestamp, today } from './context.ts';
import { eventChange } from './eventRecord.ts';
import { writeNewEvent } from './events.ts';
import { letGoOf, outgoingFile, receivedFile, requireFile } from './files.ts';
import { readInWorker } from './import/readInWorker.ts';
import { inStep } from './steps.ts';

/** Proposes a draft for a document that was handed over. Nothing is written to the journal. */
export async function importRead(
  journal: JournalContext,
  worker: URL,
  { fileId }: Input<'import.read'>,
): Promise<Output<'import.read'>> {
  const { name, bytes } = receivedFile(journal, fileId);
  const { draft, source } = await readInWorker(worker, bytes, name, today(journal));
  return { draft, source, known: eventWithDocument(journal.db, source.sha256) ?? null };
}

/**
 * Saves what the user made of a draft: the event, and the document byte for byte beside it, as one
 * step. The document is decoded again rather than taken from the caller.
 */
export async function importSave(
  journal: JournalContext,
  worker: URL,
  { fileId, event, spans }: Input<'import.save'>,
): Promise<EventChange> {
  const { name, bytes } = receivedFile(journal, fileId);
  const { source } = await readInWorker(worker, bytes, name, today(journal));
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
