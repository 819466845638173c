/** Stretches of a heading while it is taken apart. */

import { simplify } from '../prose/simplify.ts';

export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** A stretch of a piece, trimmed. */
export const cut = (piece: Piece, from: number, to: number): Piece => {
  const text = piece.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), start: piece.start + from + lead };
};

/** Without a sign at the head, unless nothing else is left. */
export function drop(piece: Piece, sign: RegExp): Piece {
  const length = sign.exec(simplify(piece.text))?.[0].length ?? 0;
  return length === 0 || length >= piece.text.length
    ? piece
    : cut(piece, length, piece.text.length);
}

/** Without emphasis, leading pictographs and colons at the ends. */
export function withoutMarks({ text, start }: Piece): Piece {
  const lead =
    /^(?:[\s*_`~=@]|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}\uFE0F?(?!\d)|[【[](?=[^】\]]*$))+/u.exec(
      text,
    )?.[0].length ?? 0;
  const rest = text.slice(lead).replace(/[\s*_`~=:：]+$/u, '');
  const balanced = /^(?<open>[【《])(?<inner>[^【】《》]+)(?:[】》])$/u.exec(rest)?.groups;
  if (balanced?.['open'] === '【')
    return { text: balanced['inner'] ?? rest, start: start + lead + 1 };
  return {
    text: rest.replace(/(?<=[^*])\*\*(?=[^*]*$)/u, (marks, at: number) =>
      rest.indexOf('**') === at ? '' : marks,
    ),
    start: start + lead,
  };
}

/** The pieces between signs that stand in no brackets, at most a dozen or so, none empty. */
export function splitAt(piece: Piece, signs: RegExp): Piece[] {
  const items: Piece[] = [];
  let from = 0;
  for (const { index, 0: sign } of piece.text.matchAll(signs)) {
    if (depthAt(piece.text, index) > 0) continue;
    items.push(cut(piece, from, index));
    from = index + sign.length;
    if (items.length > 12) break;
  }
  items.push(cut(piece, from, piece.text.length));
  return items.filter(({ text }) => text !== '');
}

/** How many brackets are open at a place of a short text. */
function depthAt(text: string, at: number): number {
  let depth = 0;
  for (const sign of text.slice(0, at).matchAll(/[(（]|[)）]/gu))
    depth += /[(（]/u.test(sign[0]) ? 1 : -1;
  return depth;
}
