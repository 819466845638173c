/** Headings that hold their title in quotes. */
import type { Trust } from '../talks/slotName.ts';
import { cut } from './pieces.ts';
import type { Piece } from './pieces.ts';

interface QuotedHeading {
  readonly title: Piece;
  /** What may be a name. */
  readonly who: Piece;
  readonly trust: Trust;
}

const QUOTED =
  /^(?<before>[^"“”]{0,60}?)\s?[,，:：—–-]{0,2}\s?["“](?<title>[^"“”]{6,140})["”]\s?[,，:：—–-]{0,2}\s?(?<after>[^"“”]{0,80})$/u;

/** `Kelp Labs / Ada Moss 《Wet ropes》`: a title in the marks of books at the end. */
const BOOK =
  /^(?<before>[^《》〈〉「」『』]{2,60}?)\s?[,，:：|｜—–-]{0,2}\s?(?:《(?<book>[^《》\n]{3,140})》|「(?<corner>[^「」\n]{3,140})」|〈(?<angle>[^〈〉\n]{3,140})〉|『(?<double>[^『』\n]{3,140})』)$/u;

/** `「Wet ropes」 Ada Moss` */
const BOOK_FIRST =
  /^[《〈「『](?<title>[^《》〈〉「」『』\n]{3,140})[》〉」』]\s?[,，—–-]?\s?(?<after>[^《》〈〉「」『』]{2,60})$/u;

/** `lightning: Ada`. */
const KIND_BEFORE = /^(?:lightning(?: talk)?|talk|keynote|demo|闪电(?:演讲)?|演讲)\s?[:：]\s?/iu;

/** `Ada Moss, "Wet ropes"`, `"Wet ropes" Ada Moss (Kelp Labs)`: a title in quotes beside one name. */
export function besideQuotes(body: Piece): QuotedHeading | null {
  const groups = (QUOTED.exec(body.text) ?? BOOK_FIRST.exec(body.text) ?? BOOK.exec(body.text))
    ?.groups;
  const [before = '', title = '', after = ''] = [
    groups?.['before'],
    groups?.['title'] ??
      groups?.['book'] ??
      groups?.['corner'] ??
      groups?.['angle'] ??
      groups?.['double'],
    groups?.['after'],
  ];
  const who = before === '' ? after : before;
  if (title === '' || who.trim() === '' || (before !== '' && after !== '')) return null;
  const from = body.text.indexOf(title);
  const at = body.text.indexOf(who.trim(), before === '' ? from + title.length : 0);
  const kinded = KIND_BEFORE.exec(who)?.[0].length ?? 0;
  return {
    title: cut(body, from, from + title.length),
    who: cut(body, at + kinded, at + who.trim().length),
    trust: kinded > 0 ? 'label' : 'beside',
  };
}

/** `灯光 · 《少一盏灯》`: a word for its kind stands before a title in quotes. */
const AFTER_KIND =
  /^[^《》「」“”"]{1,12}?\s?[·|｜:：—–]\s?(?=[《〈「“"][^《》〈〉「」“”"]{2,120}[》〉」”"]$)/u;

/** A title without the quotes around all of it, and without the word for its kind before them. */
export function withoutQuotes(whole: Piece): Piece {
  const kind = AFTER_KIND.exec(whole.text)?.[0].length ?? 0;
  const piece = kind > 0 ? cut(whole, kind, whole.text.length) : whole;
  const inner = /^["“「『《〈](?<inner>[^"“”「」『』《》〈〉]+)["”」』》〉]$/u.exec(piece.text)
    ?.groups?.['inner'];
  return inner === undefined ? piece : { text: inner, start: piece.start + 1 };
}
