/** The words of all turns as one prose, and the way back from it to the source. */
import type { DraftTranscript, Span } from '#shared/draft.ts';
import { isBreathless } from './breaths.ts';
import { linesFrom } from './groups.ts';
import { breaksOf, proseLines } from '#shared/prose.ts';

export interface SpokenText {
  readonly text: string;
  /** Of each turn within `text`. */
  readonly turns: readonly Span[];
  /** The stretch of the source that a stretch of `text` was joined from. */
  readonly sourceOf: (span: Span) => Span;
}

const MOST_LINES = 600;
const FEWEST_LINES = 8;
const MOST = 0.75;

/**
 * Lines in small letters without a sign at their ends, or long Chinese ones without any sign: each is
 * what somebody said in one go.
 */
function areUttered(source: string, turns: DraftTranscript['turns']): boolean {
  let [count, small, open, long, bare] = [0, 0, 0, 0, 0];
  for (const { span } of turns) {
    for (const { start, end } of linesFrom(source, span.start, span.end)) {
      count += 1;
      if (/^[\p{Ll}\d]/u.test(source.charAt(start))) small += 1;
      if (!/[.!?,;:…]/u.test(source.charAt(end - 1))) open += 1;
      if (end - start > WIDEST_CAPTION) long += 1;
      if (isBreathless(source.slice(start, Math.min(end, start + LOOKED_AT)))) bare += 1;
    }
    if (count > MOST_LINES) break;
  }
  const isMost = (number: number): boolean => number >= MOST * count;
  if (count > 1 && bare > count / 5) return true;
  return count >= FEWEST_LINES && isMost(small) && isMost(open) && long > count / 5;
}

/** So much of a line tells whether it has signs. */
const LOOKED_AT = 400;
/** Characters that captions put on one line; longer lines are no captions that run on. */
const WIDEST_CAPTION = 84;

/** Joins the words of turns, an empty line between each two. */
export function spokenText(source: string, turns: DraftTranscript['turns']): SpokenText {
  const breaks = breaksOf(
    source,
    turns.map(({ span }) => span),
  );
  const areBreaths = breaks.spaced || (!breaks.wrapped && areUttered(source, turns));
  const pieces: string[] = [];
  // Where each line begins here and in the source, and where it ends here: three numbers a line.
  const places: number[] = [];
  const spans: Span[] = [];
  let length = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { span } of turns) {
    if (length > 0) add('\n\n');
    const from = length;
    for (const { joint, start, end } of proseLines(source, [span], breaks)) {
      // A line in one breath is as much of a sentence as there is.
      add(areBreaths && length > from && joint !== '\n' ? '\n\n' : joint);
      places.push(length, start, length + end - start);
      add(source.slice(start, end));
    }
    spans.push({ start: from, end: length });
  }
  return { text: pieces.join(''), turns: spans, sourceOf: wayBack(places) };
}

function wayBack(places: readonly number[]): SpokenText['sourceOf'] {
  /** The last line that begins at or before an offset. */
  const lineAt = (offset: number): number => {
    let [low, high] = [0, places.length / 3 - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((places[middle * 3] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low * 3;
  };
  const placeOf = (offset: number): number => {
    const line = lineAt(offset);
    const [start, source, end] = [places[line] ?? 0, places[line + 1] ?? 0, places[line + 2] ?? 0];
    return source + Math.min(Math.max(offset - start, 0), end - start);
  };
  return ({ start, end }) => ({ start: placeOf(start), end: placeOf(end - 1) + 1 });
}
