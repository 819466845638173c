/** Where words and sentences begin, in any language, for a caret that moves by them. */

type Unit = 'word' | 'sentence';

const segmenters = new Map<Unit, Intl.Segmenter>();

function segmenter(unit: Unit): Intl.Segmenter {
  const made = segmenters.get(unit) ?? new Intl.Segmenter(undefined, { granularity: unit });
  segmenters.set(unit, made);
  return made;
}

/** Units are looked for this far around the caret, so that a text of any length is as quick. */
const REACH = 2_000;

/** The offsets within a part of the text at which a unit begins; spaces and signs begin none. */
function startsIn(text: string, from: number, to: number, unit: Unit): number[] {
  return [...segmenter(unit).segment(text.slice(from, to))].flatMap(
    ({ index, isWordLike, segment }) => {
      const counts = unit === 'word' ? isWordLike === true : segment.trim() !== '';
      return counts ? [from + index] : [];
    },
  );
}

/** Where the next unit begins after an offset; the end of the text where none does. */
export function caretAfter(text: string, at: number, unit: Unit): number {
  const starts = startsIn(text, at, Math.min(text.length, at + REACH), unit);
  return starts.find((start) => start > at) ?? text.length;
}

/** Where the unit begins that lies before an offset; 0 where none does. */
export function caretBefore(text: string, at: number, unit: Unit): number {
  const starts = startsIn(text, Math.max(0, at - REACH), at, unit);
  return starts.findLast((start) => start < at) ?? 0;
}
