/** Small steps with stretches of a text. */
import type { Span } from '#shared/draft.ts';

/** The stretch without white space at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/u.test(text.charAt(first))) first += 1;
  while (last > first && /\s/u.test(text.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end);

/** In order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last && span.start <= last.end) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else kept.push(span);
  }
  return kept;
}

/** Answers, for spans asked in rising order, whether they overlap one of a list. */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
  const list = merged(spans);
  return (span) => overlapping(list, span).length > 0;
}

/** Those of a list that overlap a span; the list is in order and its spans lie apart. */
export function overlapping(list: readonly Span[], { start, end }: Span): readonly Span[] {
  const first = firstAt(list, (span) => span.end > start);
  const last = firstAt(list, (span) => span.start >= end);
  return list.slice(first, last);
}

/** The place of the first item that fits, in a list where all after it fit too. */
export function firstAt<T>(list: readonly T[], fits: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && fits(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lines of a stretch, without their line breaks; empty lines are left out. */
export function linesIn(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > span.end ? span.end : found;
    const line = trimmed(text, start, end);
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}
