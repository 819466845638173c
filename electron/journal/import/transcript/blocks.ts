/** Speech without labels in readable blocks. */
import type { Span } from '#shared/draft.ts';
import { breaksOf } from '#shared/prose.ts';
import { linesFrom } from './groups.ts';

/** Characters: a paragraph may end a block past the first, any sentence past the second. */
const SHORT = 200;
const USUAL = 420;
const LONG = 800;

const SENTENCE_END = /[.!?。！？…]["'”’」』)）\]]{0,2}$/u;

/** The blocks of a stretch of speech, each ending where a sentence does as far as there are any. */
export function blocksIn(source: string, span: Span): Span[] {
  const { broken } = breaksOf(source, [span]);
  const blocks: Span[] = [];
  for (const line of piecesIn(source, span)) {
    const open = blocks.at(-1);
    const gap = open ? source.slice(open.end, line.start) : '';
    const isParagraph = !broken && gap.split('\n', 3).length > 2;
    if (!open || endsBlock(source, open, line, isParagraph)) blocks.push(line);
    else blocks[blocks.length - 1] = { start: open.start, end: line.end };
  }
  return blocks;
}

function endsBlock(source: string, open: Span, next: Span, isParagraph: boolean): boolean {
  const length = open.end - open.start;
  if (next.end - open.start > LONG && length >= SHORT) return true;
  const isSentence = SENTENCE_END.test(source.slice(Math.max(open.start, open.end - 4), open.end));
  return isSentence && length >= (isParagraph ? SHORT : USUAL);
}

/** Lines, and the sentences of a line that is too long for a block. */
function* piecesIn(source: string, { start, end }: Span): Generator<Span> {
  for (const line of linesFrom(source, start, end)) {
    if (line.end - line.start <= LONG) yield line;
    else yield* cutLong(source, line);
  }
}

const SENTENCE_SIGN = /[。！？!?]["'”’」』)）\]]?|\.["'”’)\]]?(?=\s)/gu;
const CLAUSE_SIGN = /[，,、；;]|\s/gu;

/** Pieces of a long line of at most a block, each up to its last sentence, clause or word. */
function* cutLong(source: string, line: Span): Generator<Span> {
  let start = line.start;
  while (start < line.end) {
    const most = Math.min(start + USUAL, line.end);
    const piece = source.slice(start, most);
    const end =
      most === line.end
        ? most
        : start + (lastOf(piece, SENTENCE_SIGN) ?? lastOf(piece, CLAUSE_SIGN) ?? USUAL);
    const [first, last] = [start, end];
    start = end;
    while (start < line.end && /\s/u.test(source.charAt(start))) start += 1;
    if (last > first) yield { start: first, end: trimEnd(source, first, last) };
  }
}

const trimEnd = (source: string, start: number, end: number): number =>
  start + source.slice(start, end).trimEnd().length;

/** Where the last match ends, if it is not in the first half. */
function lastOf(piece: string, pattern: RegExp): number | null {
  let end: number | null = null;
  for (const match of piece.matchAll(pattern)) end = match.index + match[0].length;
  return end !== null && end > SHORT / 2 ? end : null;
}
