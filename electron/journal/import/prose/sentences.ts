/** Sentences of prose in English, Chinese and a mixture of both. */
import type { Span } from '#shared/draft.ts';

/** The sentences of a stretch of text, trimmed, in order. */
export function sentencesIn(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    start: span.start + index,
    end: span.start + index + line.length,
  }));
}
