/** What the writer made stand out, also across sentences. */
import type { Span } from '#shared/draft.ts';

const MARKED =
  /\*\*[^*\n]{1,600}\*\*|(?<![\p{L}\d_])__[^_\n]{1,600}__(?![\p{L}\d_])|==[^=\n]{1,600}==|<(?:b|strong|mark|u)>[^<\n]{1,600}<\//giu;
const MOST = 2_000;

/** Bold, marked and underlined stretches of a text, in order. */
export function emphasisIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (const { index, 0: mark } of text.slice(start, end).matchAll(MARKED)) {
    found.push({ start: start + index, end: start + index + mark.length });
    if (found.length >= MOST) break;
  }
  return found;
}
