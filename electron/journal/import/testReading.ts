import type { Draft, DraftSource } from '#shared/draft.ts';
import { readDocument } from './document.ts';
import type { DocumentReading } from './document.ts';

export const TODAY = '2026-11-22';

/** Reads a document whose encoding is certain. */
export function readingOf(
  content: string | Uint8Array,
  name = 'notes.md',
  options?: Parameters<typeof readDocument>[3],
): DocumentReading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const reading = readDocument(bytes, name, TODAY, options);
  if (reading.kind === 'encoding') throw new Error('the encoding is not certain');
  return reading;
}

/** The draft of a document that is about one event. */
export function draftOf(
  content: string | Uint8Array,
  name = 'notes.md',
): { draft: Draft; source: DraftSource } {
  const { drafts, source } = readingOf(content, name);
  const [draft] = drafts;
  if (!draft || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
  return { draft, source };
}

/** The talks of a document about one event: each title with the names of its people. */
export const talksIn = (content: string, name?: string): [string | null, string[]][] =>
  draftOf(content, name).draft.sessions.map(({ title, people }) => [
    title.value,
    people.map((person) => person.name),
  ]);

/** The same of plain text, each talk as one row: its title, then its people. */
export const talkRowsIn = (text: string, name = 'notes.txt'): (string | null)[][] =>
  talksIn(text, name).map(([title, people]) => [title, ...people]);
