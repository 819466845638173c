/** Writes what was imported: a new event, or what an event does not have yet, with the document. */
import { createHash } from 'node:crypto';
import type { NewEvent } from '#shared/contract.ts';
import { Refusal } from '#shared/result.ts';
import type { SourceSpan } from '#shared/source.ts';
import { hasSource, insertSource } from '../db/sourcesTable.ts';
import { type JournalContext, timestamp } from './context.ts';
import { writeNewEvent } from './events.ts';
import type { DraftOfEntry } from './importEntries.ts';
import { mergeIntoEvent, takeDecision } from './importMerge.ts';

export interface EntryToWrite {
  readonly entry: DraftOfEntry;
  readonly event: NewEvent;
  /** Where the values of `event` stand in the text of the entry. */
  readonly spans: readonly SourceSpan[];
  /** The event to fill up; null for a new one. */
  readonly into: number | null;
  /** Whether what `event` says of a decision replaces what `into` says of one. */
  readonly decides: boolean;
  /** The original of the whole document. */
  readonly bytes: Uint8Array;
}

/** Writes an entry within a step that is already open, and answers with the id of its event. */
export function writeEntry(
  journal: JournalContext,
  { entry, event, spans, into, decides, bytes }: EntryToWrite,
  revision: number,
): number {
  if (into === null) {
    const eventId = writeNewEvent(journal, event, revision);
    keepSource(journal, eventId, entry, spans, bytes);
    return eventId;
  }
  const spansThere = mergeIntoEvent(journal, into, event, spans, revision);
  if (decides) takeDecision(journal, into, event.event, revision);
  keepSource(journal, into, entry, spansThere, bytes);
  return into;
}

/** Keeps the document of an event, unless the event has it already. */
function keepSource(
  journal: JournalContext,
  eventId: number,
  { draft, source }: DraftOfEntry,
  spans: readonly SourceSpan[],
  bytes: Uint8Array,
): void {
  const entryKey = draft.entry?.key ?? null;
  if (hasSource(journal.db, { eventId, sha256: source.sha256, entryKey })) return;
  insertSource(journal.db, {
    ...source,
    uid: journal.newId(),
    eventId,
    spans: spans.filter(({ start, end }) => start <= end && end <= source.text.length),
    addedAt: timestamp(journal),
    entryKey,
    bytes,
  });
}

/** Refuses a file that is not the one that was read: what is kept must be what was seen. */
export function requireSameBytes(bytes: Uint8Array, sha256: string): void {
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return;
  throw new Refusal('conflict', 'the file has changed since it was read');
}
