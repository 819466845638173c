/** Notes and opinions as texts of their own, put together from pieces of the source. */
import type { Span } from '#shared/draft.ts';
import { merged, sliceOf, trimmed } from '../prose/spans.ts';

const EMPTY_ITEM = /^[ \t]{0,40}(?:[-*+•·●◦▪‣>]|\d{1,3}[.)、]|\[[ xX]?\])?[ \t]{0,8}$/u;

/** The pieces as one text, each on lines of its own. */
export const joined = (text: string, spans: readonly Span[]): string =>
  spans
    .map((span) => tidy(sliceOf(text, span)))
    .filter((piece) => piece !== '')
    .join('\n');

/**
 * A stretch of text without some spans: lines of which nothing but a list sign is left go as a whole,
 * empty lines are folded, and the rest stays to the letter.
 */
export function without(text: string, span: Span, taken: readonly Span[]): string {
  let at = span.start;
  let left = '';
  for (const { start, end } of merged(taken)) {
    if (end <= span.start || start >= span.end) continue;
    left += text.slice(at, Math.max(at, start)) + REMOVED;
    at = Math.max(at, end);
  }
  left += text.slice(at, span.end);
  return tidy(
    left
      .split('\n')
      .flatMap((line) => {
        if (!line.includes(REMOVED)) return [line];
        const rest = line.replaceAll(REMOVED, '');
        return EMPTY_ITEM.test(rest.trimEnd()) ? [] : [rest.replace(/[ \t]+$/u, '')];
      })
      .join('\n')
      .replace(/\n{3,}/gu, '\n\n'),
  );
}

/** Marks where something was taken out; it stands in no text that was decoded. */
const REMOVED = '\uE000';

export const tidy = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll('\r', '').trim();

/** The paragraphs of a stretch: lines between empty ones. */
export function paragraphsIn(text: string, span: Span): Span[] {
  const paragraphs: Span[] = [];
  let start = span.start;
  const gap = /\n[ \t\r]{0,40}\n/gu;
  gap.lastIndex = span.start;
  for (let found = gap.exec(text); found && found.index < span.end; found = gap.exec(text)) {
    paragraphs.push(trimmed(text, start, found.index));
    start = found.index + found[0].length;
    gap.lastIndex = found.index + found[0].length - 1;
  }
  paragraphs.push(trimmed(text, start, span.end));
  return paragraphs.filter(({ start: from, end }) => end > from);
}
