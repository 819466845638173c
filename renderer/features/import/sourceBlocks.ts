/** The text of a document in pieces small enough to show a few at a time, with its marks. */
import type { Draft, Span } from '#shared/draft.ts';
import type { DraftedEvent } from '#shared/draftEvent.ts';

/** Characters that a value of the form was read from. */
export interface SourceMark extends Span {
  /** The field of the form, `name`, `session.3` or `takeaway.0`; the first where there are several. */
  readonly field: string;
  /** All fields that were read from these very characters. */
  readonly fields: readonly string[];
}

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

/** Where the values of a draft stand, in order and without overlaps. */
export function marksOf(draft: Draft, spans: DraftedEvent['spans']): SourceMark[] {
  const people = draft.people.flatMap(({ span }) => (span ? [{ ...span, field: 'people' }] : []));
  const verdict = draft.verdict ? [{ ...draft.verdict.span, field: 'worth' }] : [];
  const values = spans
    // The notes of a session are all of its text; its title is mark enough.
    .filter(({ target, field }) => target !== 'session' || field === 'title')
    .map(({ target, index, field, start, end }) => ({
      start,
      end,
      field: target === 'event' ? field : `${target}.${index}`,
    }));
  const inOrder = [...values, ...people, ...verdict]
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  return inOrder.reduce<SourceMark[]>((marks, { start, end, field }) => {
    const last = marks.at(-1);
    if (last && last.start === start && last.end === end) {
      return marks.with(marks.length - 1, { ...last, fields: [...last.fields, field] });
    }
    const from = Math.max(start, last?.end ?? 0);
    if (from < end) marks.push({ start: from, end, field, fields: [field] });
    return marks;
  }, []);
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
  for (const mark of marks) {
    if (mark.end <= block.start || mark.start >= block.end) continue;
    push(Math.max(mark.start, block.start), null);
    push(Math.min(mark.end, block.end), mark);
  }
  push(block.end, null);
  return segments;
}
