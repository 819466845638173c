import type { Span } from '#shared/draft.ts';

/** A headline and where it stands. */
export interface Title {
  readonly text: string;
  /** In the text of the document; its words are those of `text` unless signs were left out of it. */
  readonly span: Span;
}
