/** A stretch of text that is marked as a whole or not at all. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text at the ends of its spans (UTF-16 offsets); spans may overlap and come in any order. */
export function markedPieces(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.min(Math.max(start, at), text.length);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
