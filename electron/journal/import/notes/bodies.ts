/** What stands beside a name and is no title: firms, schools and the like. */
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** How the names of bodies end. */
export const ORGANISATION =
  /(?:\b(?:labs?|inc|ltd|llc|gmbh|ag|corp|university|institute|college|bank|capital|partners|foundation|group|technologies|studio|systems|ventures)\.?|公司|科技|大学|大學|学院|學院|研究院|研究所|集团|集團|银行|資本|资本|智能|数据|基金|医院|中心|实验室|實驗室)$/iu;

/** Words that the names of bodies have. */
export const OF_BODIES =
  /\b(?:foods?|colleges?|institute?|universit\p{L}{1,4}|labs?|bank|banco|trust|council|agency|ministry|city|school|hospital|museum|energy|water|rail|ports?|systems|software|robotics|health|media|press|museum|gmbh|ltd|inc|foundation|society|association|union|centre|center)\b/iu;

/** `Kelp & Co - wet ropes`, after who spoke: the title without where they are from. */
export function afterBody(piece: Piece, sign: string): Piece {
  const at = /^\s/u.test(sign) ? piece.text.indexOf(sign) : -1;
  const from = at < 0 ? '' : piece.text.slice(0, at);
  const isBody = from.length <= 40 && (/\s&\s/u.test(from) || ORGANISATION.test(from));
  return isBody ? cut(piece, at + sign.length, piece.text.length) : piece;
}
