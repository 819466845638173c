/** The people whom a heading names beside its title. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import type { SessionKind } from '#shared/session.ts';
import { personNamed } from '../mining/people.ts';
import { simplify } from '../prose/simplify.ts';
import { cut, withoutMarks } from './pieces.ts';
import type { Piece } from './pieces.ts';

const DIVIDERS =
  /\s?[—–]{1,2}\s?|\s-{1,2}\s|\s?[|｜]\s?|\s?[:：]\s?|\s\/\s|\s(?:by|with|w\/|from|feat\.?)\s|\s?@\s|\s·\s/giu;
const MOST_DIVIDERS = 6;

/** The title of a heading and the people beside it. Tries each side of each divider, and brackets at the end, for the names of people. */
export function titleAndPeople(
  body: Piece,
  kind: SessionKind,
): { title: Piece | null; people: DraftPerson[] } {
  const whole = peopleNamed(body);
  if (whole) return { title: null, people: whole };
  const tail = /\s?[(（](?<inner>[^()（）]{2,160})[)）]\s?$/u.exec(body.text);
  const inner = tail?.groups?.['inner'];
  if (tail && inner !== undefined && tail.index > 0) {
    const named = peopleNamed(
      { text: inner, start: body.start + body.text.indexOf(inner, tail.index) },
      kind === 'panel',
    );
    if (named) {
      const before = titleAndPeople(cut(body, 0, tail.index), kind);
      return {
        title: before.title ?? cut(body, 0, tail.index),
        people: [...before.people, ...named],
      };
    }
  }
  return besideDividers(body, kind);
}

function besideDividers(
  body: Piece,
  kind: SessionKind,
): { title: Piece | null; people: DraftPerson[] } {
  const dividers = [...body.text.matchAll(DIVIDERS)].slice(0, MOST_DIVIDERS);
  for (const { index, 0: sign } of dividers) {
    const before = cut(body, 0, index);
    const after = cut(body, index + sign.length, body.text.length);
    const first = peopleNamed(before);
    if (first && after.text !== '') return { title: withoutQuotes(after), people: first };
    const second = peopleNamed(after);
    if (second && before.text !== '') {
      const more = titleAndPeople(before, kind);
      return { title: withoutQuotes(more.title ?? before), people: [...more.people, ...second] };
    }
  }
  return { title: withoutQuotes(body), people: [] };
}

function withoutQuotes(piece: Piece): Piece {
  const inner = /^["“「『《](?<inner>[^"“”「」『』《》]+)["”」』》]$/u.exec(piece.text)?.groups?.[
    'inner'
  ];
  return inner === undefined ? piece : { text: inner, start: piece.start + 1 };
}

const PART_LABEL =
  /^(?:(?<moderator>moderators?|moderated by|chair(?:ed by)?|host(?:ed by)?|主持人?|主持嘉宾)|(?<speaker>speakers?|panell?ists?|guests?|with|by|嘉宾|讲者|主讲人?|演讲人|分享人|报告人|演讲嘉宾|講者|嘉賓|主講))\s?[:：]?\s?/iu;

/** Several people in a list, or one, or null where it is not all names. */
function peopleNamed(piece: Piece, isList = false): DraftPerson[] | null {
  if (piece.text === '' || piece.text.length > 200) return null;
  const label = PART_LABEL.exec(simplify(piece.text));
  const labelled =
    label && label[0].length < piece.text.length
      ? cut(piece, label[0].length, piece.text.length)
      : piece;
  const part = label?.groups?.['moderator'] === undefined ? null : 'moderator';
  const one = personOf(labelled, part);
  if (one) return [one];
  const listed = splitList(labelled);
  if (listed.length < 2) return null;
  const people = listed.map((item) => peopleNamed(item, isList)?.[0] ?? null);
  const found = people.filter((person) => person !== null);
  return found.length === people.length || (isList && found.length >= 2) ? found : null;
}

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
