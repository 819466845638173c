/** What a row says was worth keeping. */
import type { DraftTakeaway, Span } from '#shared/draft.ts';
import { saysNothing } from './cellDates.ts';
import type { PlacedCell, TableContext } from './tableContext.ts';

const TAKEAWAY_BREAK =
  /\s{0,5}(?:\n|[;；](?=\s|\p{L}|\d)|(?<=[。！？])(?=\s{0,3}\d{1,2}[.、)）]))\s{0,5}/gu;
const NUMBERING = /^(?:[-–•·*]|\(?\d{1,2}[.、)）]|[①-⑳])\s{0,3}/u;

/** The takeaways of a cell: lines, items of a numbered list, or all of it. */
export function takeawaysIn(
  { text: written, span }: PlacedCell,
  { text }: TableContext,
): DraftTakeaway[] {
  const raw = text.slice(span.start, span.end);
  // A cell with doubled quotes stands otherwise in the text than it reads.
  if (raw.includes('""')) return saysNothing(written) ? [] : [takeaway(written, span)];
  const found: DraftTakeaway[] = [];
  let at = 0;
  for (const match of [...raw.matchAll(TAKEAWAY_BREAK), null]) {
    const end = match?.index ?? raw.length;
    const piece = raw.slice(at, end);
    const start =
      span.start + at + (NUMBERING.exec(piece.trimStart())?.[0].length ?? 0) + leadOf(piece);
    const item = text.slice(start, span.start + end).trimEnd();
    if (!saysNothing(item)) found.push(takeaway(item, { start, end: start + item.length }));
    at = end + (match?.[0].length ?? 0);
  }
  return found;
}

const leadOf = (text: string): number => text.length - text.trimStart().length;

const takeaway = (text: string, span: Span): DraftTakeaway => ({
  kind: 'insight',
  text,
  session: null,
  confidence: 'likely',
  span,
});
