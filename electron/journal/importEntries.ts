/** The entries of a reading, each with its own stretch of the document. */
import type { Draft, DraftSource, Span } from '#shared/draft.ts';
import type { ReadOptions } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import type { DocumentReading, Reading } from './import/document.ts';
import { shiftedDraft } from './import/shiftedDraft.ts';

export interface DraftOfEntry {
  readonly draft: Draft;
  readonly source: DraftSource;
}

/** A reading whose encoding is certain; refused as `undecodable` where the user has to choose. */
export function requireDocument(reading: Reading): DocumentReading {
  if (reading.kind === 'document') return reading;
  throw new Refusal('undecodable', 'the encoding of the file was not chosen');
}

/**
 * One draft of a document beside its source. An entry of a list has its own stretch of the
 * document for its text, and its spans point into that stretch.
 *
 * @param index null for a document with a single draft
 * @throws Refusal `not-found` where the document has no such entry, `invalid` for a list without
 *   an index
 */
export function draftOfEntry(reading: Reading, index: number | null): DraftOfEntry {
  const { drafts, isList, source } = requireDocument(reading);
  if (isList && index === null) {
    throw new Refusal('invalid', 'an entry of the list has to be named', {
      fields: { index: 'required' },
    });
  }
  const draft = drafts[index ?? 0];
  if (!draft) throw new Refusal('not-found', `the document has no entry ${index}`);
  if (!isList || !draft.entry) return { draft, source };
  const { span } = draft.entry;
  return {
    draft: shiftedDraft(draft, span),
    source: { ...source, text: textOf(source.text, span) },
  };
}

const textOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Whether the user has looked at how the columns of a table were understood, worth among them. */
export const worthConfirmed = ({ mapping }: ReadOptions): boolean =>
  mapping?.columns.includes('worth') ?? false;
