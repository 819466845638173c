/** The people whom a heading names beside its title. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import type { SessionKind } from '#shared/session.ts';
import { personNamed } from '../mining/people.ts';
import { simplify } from '../prose/simplify.ts';
import { cut, withoutMarks } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Before a label such as `主持：`, or a sign between a title and a name. */
const DIVIDERS =
  /\s?(?=(?:主持人?|嘉宾|嘉賓|讲者|講者|与谈人?|與談人?|moderator|moderated by|speakers?|panell?ists?|guests?)\s?[:：])|\s?[—–]{1,2}\s?|\s-{1,2}\s|\s?[|｜]\s?|\s?[:：]\s?|\s\/\s|\s(?:by|with|w\/|from|feat\.?)\s|\s?@\s|\s·\s/giu;
const MOST_DIVIDERS = 6;

interface Named {
  readonly title: Piece | null;
  readonly people: DraftPerson[];
}

/**
 * The title of a heading and the people beside it: on either side of a dividing sign, in brackets at
 * the end, or after the title of a Chinese heading. The title is null where only people are named.
 */
export function titleAndPeople(body: Piece, kind: SessionKind): Named {
  const inner = /\s?[(（](?<inner>[^()（）]{2,160})[)）]\s?$/u.exec(body.text);
  const words = inner?.groups?.['inner'];
  if (inner && words !== undefined && inner.index > 0) {
    const piece = { text: words, start: body.start + body.text.indexOf(words, inner.index) };
    const named = peopleNamed(piece, kind === 'panel');
    const rest = cut(body, 0, inner.index);
    if (named && !personNamed(rest.text)) {
      const before = titleAndPeople(rest, kind);
      return { title: before.title ?? rest, people: [...before.people, ...named] };
    }
  }
  const beside = besideDividers(body, kind);
  if (beside) return beside;
  const whole = peopleNamed(body);
  if (whole) return { title: null, people: whole };
  return besideSpaces(body) ?? { title: withoutQuotes(body), people: [] };
}

const ORGANISATION =
  /(?:\b(?:labs?|inc|ltd|llc|gmbh|ag|corp|university|institute|college|bank|capital|partners|foundation|group|technologies|studio|systems|ventures)\.?|公司|科技|大学|大學|学院|學院|研究院|研究所|集团|集團|银行|資本|资本|智能|数据|基金|医院|中心|实验室|實驗室)$/iu;

function besideDividers(body: Piece, kind: SessionKind): Named | null {
  const dividers = [...body.text.matchAll(DIVIDERS)].slice(0, MOST_DIVIDERS);
  for (const { index, 0: sign } of dividers) {
    const before = cut(body, 0, index);
    const after = cut(body, index + sign.length, body.text.length);
    if (before.text === '' || after.text === '') continue;
    const first = peopleNamed(before);
    const second = peopleNamed(after);
    // `Ada Moss — Kelp Labs` has no title: it is a person and where they are from.
    if (first && (second || ORGANISATION.test(after.text))) continue;
    if (first) {
      const more = besideDividers(after, kind);
      return {
        title: withoutQuotes(more?.title ?? after),
        people: [...first, ...(more?.people ?? [])],
      };
    }
    if (second && !ORGANISATION.test(before.text)) {
      const more = titleAndPeople(before, kind);
      return { title: withoutQuotes(more.title ?? before), people: [...more.people, ...second] };
    }
  }
  return null;
}

const MOST_SPACES = 6;

/** `标题 王建军 水利院`: the name after spaces, where Chinese has no other sign. */
function besideSpaces(body: Piece): Named | null {
  if (!/\p{Script=Han}/u.test(body.text)) return null;
  const spaces = [...body.text.matchAll(/[ \u3000]+/gu)].slice(-MOST_SPACES);
  for (const { index, 0: sign } of spaces.toReversed()) {
    const before = cut(body, 0, index);
    const after = cut(body, index + sign.length, body.text.length);
    const last = peopleNamed(after);
    if (last && before.text.length > 3 && !ORGANISATION.test(before.text)) {
      return { title: withoutQuotes(before), people: last };
    }
  }
  const [first] = spaces;
  const head = first && peopleNamed(cut(body, 0, first.index));
  return first && head
    ? { title: withoutQuotes(cut(body, first.index, body.text.length)), people: head }
    : null;
}

function withoutQuotes(piece: Piece): Piece {
  const inner = /^["“「『《](?<inner>[^"“”「」『』《》]+)["”」』》]$/u.exec(piece.text)?.groups?.[
    'inner'
  ];
  return inner === undefined ? piece : { text: inner, start: piece.start + 1 };
}

const PART_LABEL =
  /^(?:(?<moderator>moderators?|moderated by|chair(?:ed by)?|host(?:ed by)?|主持人?|主持嘉宾)|(?<speaker>speakers?|panell?ists?|guests?|discussants?|with|by|与谈人?|圆桌嘉宾|对话嘉宾|嘉宾|讲者|主讲人?|演讲人|分享人|报告人|演讲嘉宾|講者|嘉賓|主講))\s?[:：]?\s?/iu;

/** Several people in a list, or one, or null where it is not all names. */
function peopleNamed(piece: Piece, isList = false): DraftPerson[] | null {
  if (piece.text === '' || piece.text.length > 200) return null;
  const label = PART_LABEL.exec(simplify(piece.text));
  const labelled =
    label && label[0].length < piece.text.length
      ? cut(piece, label[0].length, piece.text.length)
      : piece;
  const part = label?.groups?.['moderator'] === undefined ? null : 'moderator';
  const listed = splitList(labelled);
  if (listed.length > 1) {
    const people = listed.map((item) => peopleNamed(item, isList)?.[0] ?? null);
    const found = people.filter((person) => person !== null);
    const all = found.length === people.length || (isList && found.length >= 2);
    if (all)
      return found.map((person, at) => ofPart(person, at === 0 || part === null ? part : null));
  }
  const one = personOf(labelled, part);
  return one ? [one] : null;
}

const ofPart = (person: DraftPerson, part: 'moderator' | null): DraftPerson =>
  part === null ? person : { ...person, part };

function splitList(piece: Piece): Piece[] {
  const items: Piece[] = [];
  let from = 0;
  for (const { index, 0: sign } of piece.text.matchAll(
    /\s?[、,，;；]\s?|\s&\s|\s(?:and|und)\s|\s?[和与與及]\s?|\s\+\s|\s\/\s/gu,
  )) {
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

function personOf({ text, start }: Piece, part: 'moderator' | null): DraftPerson | null {
  const named = personNamed(text);
  if (!named) return null;
  const at = text.indexOf(named.name);
  const span =
    at < 0
      ? { start, end: start + text.length }
      : { start: start + at, end: start + at + named.name.length };
  return draftPerson({ ...named, part: part ?? named.part, span });
}

/** People of a line such as `Speaker: …`, or a line that is a name and nothing else. */
export function peopleOfLine(text: string, start: number): DraftPerson[] {
  const piece = withoutMarks({ text: text.replace(/^[-*•]\s/u, '  '), start });
  return peopleNamed(piece, PART_LABEL.test(simplify(piece.text))) ?? [];
}
