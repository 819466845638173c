/** Tags from a text's own frequent terms. */
import type { Span } from '#shared/draft.ts';

export interface ProposedTag {
  readonly tag: string;
  readonly span: Span;
}

/** At most 8 of the text's own frequent terms; `known` are tags of the document already. */
export function proposeTags(
  _text: string,
  _spans: readonly Span[],
  _known: readonly string[],
): ProposedTag[] {
  return [];
}
