/** A text without the signs of emphasis, and the way back to where they stand. */
import type { Span } from '#shared/draft.ts';

export interface Unmarked {
  readonly text: string;
  readonly sourceOf: (span: Span) => Span;
}

/** A stretch of text without `**` and `__`, which may stand about a name. */
export function withoutMarks(source: string, { start, end }: Span): Unmarked {
  const pieces: string[] = [];
  const starts: number[] = [];
  const places: number[] = [];
  let length = 0;
  let from = start;
  for (const mark of source.slice(start, end).matchAll(/\*\*|__/gu)) {
    const at = start + mark.index;
    if (at > from) {
      starts.push(length);
      places.push(from);
      pieces.push(source.slice(from, at));
      length += at - from;
    }
    from = at + mark[0].length;
  }
  starts.push(length);
  places.push(from);
  pieces.push(source.slice(from, end));
  const placeOf = (offset: number): number => {
    const piece = Math.max(
      starts.findLastIndex((begin) => begin <= offset),
      0,
    );
    return (places[piece] ?? start) + offset - (starts[piece] ?? 0);
  };
  return {
    text: pieces.join(''),
    sourceOf: (span) => ({ start: placeOf(span.start), end: placeOf(span.end - 1) + 1 }),
  };
}
