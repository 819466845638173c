/** What a reader of one shape of document gets and gives. */
import type { Draft, DraftNotice } from '#shared/draft.ts';
import type { ReadOptions, TableReading } from '#shared/importReading.ts';
import type { PartialDate } from '#shared/partialDate.ts';

export interface ReaderContext {
  /** Name of the file. */
  readonly name: string;
  /** The day that "yesterday" counts from, `YYYY-MM-DD`. */
  readonly today: PartialDate;
  readonly options: ReadOptions;
}

export interface ReaderResult {
  /** In the order of the document; exactly one where it is no list. */
  readonly drafts: readonly Draft[];
  /** Whether the drafts are entries to choose from, even where there is one or none. */
  readonly isList: boolean;
  readonly table: TableReading | null;
  /** Of the list as a whole. */
  readonly notices: readonly DraftNotice[];
  /**
   * A readable form of the document that the drafts' spans point into, and which is shown beside
   * them; without it the decoded text is. The original bytes are kept in any case.
   */
  readonly text?: string;
}

/** Reads a decoded text. The spans of its drafts point into that text. */
export type Reader = (text: string, context: ReaderContext) => ReaderResult;

/** A reader of documents that are about one event. */
export const oneDraft =
  (read: (text: string, context: ReaderContext) => Draft): Reader =>
  (text, context) => ({
    drafts: [read(text, context)],
    isList: false,
    table: null,
    notices: [],
  });
