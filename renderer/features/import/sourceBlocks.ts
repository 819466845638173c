/** The text of a document in pieces small enough to show a few at a time, with its marks. */
import type { Span } from '#shared/draft.ts';
import type { SourceMark } from './sourceMarks.ts';

/** A line of the text, or a part of a very long one. */
export type SourceBlock = Span;

const LONGEST_BLOCK = 2_000;

/** Cuts a text into its lines, and lines that are too long for one element into parts. */
export function blocksOf(text: string): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const end = Math.min(lineEnd, wholeCharacterEnd(text, start + LONGEST_BLOCK));
    blocks.push({ start, end });
    start = end === lineEnd ? lineEnd + 1 : end;
  }
  return blocks;
}

/** Never between the two halves of one character. */
const wholeCharacterEnd = (text: string, end: number): number =>
  /[\uD800-\uDBFF]/u.test(text.charAt(end - 1)) ? end - 1 : end;

/** The index of the block that an offset lies in. */
export function blockAt(blocks: readonly SourceBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export interface Segment {
  readonly text: string;
  readonly mark: SourceMark | null;
}

/** A block in pieces, each wholly inside one mark or outside of all. */
export function segmentsOf(
  text: string,
  block: SourceBlock,
  marks: readonly SourceMark[],
): Segment[] {
  const segments: Segment[] = [];
  let at = block.start;
  const push = (end: number, mark: SourceMark | null) => {
    if (end > at) segments.push({ text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (let next = firstAfter(marks, block.start); next < marks.length; next += 1) {
    const mark = marks[next];
    if (!mark || mark.start >= block.end) break;
    push(Math.max(mark.start, block.start), null);
    push(Math.min(mark.end, block.end), mark);
  }
  push(block.end, null);
  return segments;
}

/** The index of the first mark that ends after an offset. */
function firstAfter(marks: readonly SourceMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((marks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
