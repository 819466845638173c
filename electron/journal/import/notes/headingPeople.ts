/** The people whom a heading names beside its title. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import type { SessionKind } from '#shared/session.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { personNamed } from '../mining/people.ts';
import { simplify } from '../prose/simplify.ts';
import { slotPerson } from '../talks/slotName.ts';
import type { Trust } from '../talks/slotName.ts';
import { isNobody, isRemark, withoutLinks } from './headingLead.ts';
import { afterBody, OF_BODIES, ORGANISATION } from './bodies.ts';
import { besideQuotes, withoutQuotes } from './quotedHeading.ts';
import { ledPanel } from './ledPanel.ts';
import { leadingName } from './leadingName.ts';
import { coupleOf, splitList } from './nameLists.ts';
import { nameAmongWords, nameWithWords } from './nameWithWords.ts';
import { cut, splitAt, withoutMarks } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { toldHeading } from './toldHeading.ts';

/** Before a label such as `主持：`, or a sign between a title and a name. */
const DIVIDERS =
  /\s::\s|,\s(?=(?:with|Dr|Prof|Professor|Mrs?|Ms)\.?\s\p{L})|[，,]\s?(?=(?:报告人|報告人|主讲人?|主講人?|讲者|講者|分享人|演讲人)\p{Script=Han})|\s?(?=(?:主持人?|嘉宾|嘉賓|讲者|講者|与谈人?|與談人?|moderator|moderated by|chair|hosted by|speakers?|panell?ists?|guests?)\s?[:：])|\s?[—–]{1,2}\s?|\s-{1,2}\s|\s?\.{4,}\s?|\s?[|｜]\s?|\s?[:：]\s?|\s\/{1,2}\s|\s?／\s?|\s(?:by|with|w\/|from|feat\.?)\s|\s?@\s|\s·\s/giu;
/** Words and colons also stand within titles. */
const WEAK = /^\s(?:by|with|w\/|from|feat\.?)\s|[:：]/iu;
const MOST_DIVIDERS = 8;

interface Named {
  readonly title: Piece | null;
  readonly people: DraftPerson[];
}

/**
 * The title of a heading and the people beside it: on either side of a dividing sign, in brackets at
 * the end, or after the title of a Chinese heading. The title is null where only people are named.
 */
export function titleAndPeople(body: Piece, kind: SessionKind): Named {
  const quoted = besideQuotes(body);
  const beside = quoted && (peopleNamed(quoted.who, { trust: quoted.trust }) ?? oneOf(quoted.who));
  if (quoted && beside) return { title: quoted.title, people: beside };
  if (quoted && isNobody(quoted.who.text)) return { title: quoted.title, people: [] };
  const inColumns = besideColumns(body);
  if (inColumns) return inColumns;
  const lead = ledPanel(body, peopleOfLine) ?? leadingName(body);
  if (lead) return lead;
  const inner = /\s?[(（](?<inner>[^()（）]{2,160})[)）]\s?$/u.exec(body.text);
  const words = inner?.groups?.['inner'];
  if (inner && words !== undefined && inner.index > 0) {
    const piece = { text: words, start: body.start + body.text.indexOf(words, inner.index) };
    const named =
      peopleNamed(piece, { isList: kind === 'panel', trust: 'beside' }) ?? nameAmongWords(piece);
    const rest = cut(body, 0, inner.index);
    if (named && !personNamed(rest.text)) {
      const before = titleAndPeople(rest, kind);
      return { title: before.title ?? rest, people: [...before.people, ...named] };
    }
  }
  const divided = besideDividers(body, kind);
  if (divided) return divided;
  const whole = peopleNamed(body);
  if (whole) return { title: null, people: whole };
  const told = toldHeading(body);
  if (told) return told;
  return besideSpaces(body) ?? { title: withoutQuotes(body), people: [] };
}

/** `海蓝科技 / 林一舟`: the only one of some pieces that names somebody. */
function oneOf(piece: Piece): DraftPerson[] | null {
  const pieces = splitAt(piece, /\s?[/／|｜·,，]\s?|[ \u3000]+/gu);
  if (pieces.length < 2 || pieces.length > 4) return null;
  const named = pieces.flatMap((one) => peopleNamed(one, { trust: 'beside' }) ?? []);
  return named.length === 1 ? named : null;
}

function besideDividers(body: Piece, kind: SessionKind): Named | null {
  const found = [...body.text.matchAll(DIVIDERS)].slice(0, MOST_DIVIDERS);
  const dividers = [
    ...found.filter(({ 0: sign }) => !WEAK.test(sign)),
    ...found.filter(({ 0: sign }) => WEAK.test(sign)),
  ];
  for (const { index, 0: sign } of dividers) {
    const before = cut(body, 0, index);
    const after = cut(body, index + sign.length, body.text.length);
    if (before.text === '' || after.text === '') continue;
    // `Grants, by someone who reads them` is one title.
    if (/^\sby\s/iu.test(sign) && /[,，]$/u.test(before.text) && isNobody(after.text)) continue;
    const first = peopleNamed(before, { trust: 'beside' });
    const isBy = /^\s(?:by|w\/|feat\.?)\s/iu.test(sign);
    const second =
      !first && isNobody(after.text)
        ? []
        : (peopleLabelled(after) ??
          peopleNamed(after, { isList: kind === 'panel', trust: 'beside' }) ??
          (isBy ? byName(after) : null));
    // `Ada Moss — Kelp Labs` has no title: it is a person and where they are from.
    if (first && (second || ORGANISATION.test(after.text))) continue;
    if (first) {
      const more = besideDividers(after, kind);
      return {
        title: withoutQuotes(more?.title ?? afterBody(after, sign)),
        people: [...first, ...(more?.people ?? [])],
      };
    }
    if (
      second &&
      (second.length > 0 || !/^[:：]/u.test(sign.trim())) &&
      !ORGANISATION.test(before.text)
    ) {
      const more = titleAndPeople(before, kind);
      return { title: withoutQuotes(more.title ?? before), people: [...more.people, ...second] };
    }
  }
  return null;
}

/** Who stands after `by` may go by a nickname. */
function byName(piece: Piece): DraftPerson[] | null {
  const person = nameWithWords(piece, null);
  return person && [person];
}

const MOST_SPACES = 6;

/** `林一舟  海蓝冷运  门封怎么算`: who, where from and what on, set apart by wide gaps. */
function besideColumns(body: Piece): Named | null {
  const columns = splitAt(body, /(?:[ \t]{2,}|\u3000)(?:[-–—|｜:：]{1,2}\s)?/gu);
  const [first, second] = columns;
  const last = columns.at(-1);
  if (!first || !second || !last || columns.length > 3) return null;
  const trust = /\p{Script=Han}/u.test(first.text) ? 'label' : 'beside';
  const who = peopleNamed(first, { trust });
  if (!who || ORGANISATION.test(last.text) || peopleNamed(last)) return null;
  const from = columns.length === 3 ? second.text : null;
  const people = from === null ? who : who.map((person) => ({ ...person, affiliation: from }));
  return { title: withoutQuotes(last), people };
}

/** What somebody gave whose name follows: `开场 林一舟`. */
const OPENING = /^(?:开场|开幕|开讲|致辞|致词|引言|导言|闭幕|收尾|压轴|总结|圆桌|座谈|主旨)$/u;

/** `标题 王建军 水利院`: the name after spaces, where Chinese has no other sign. */
function besideSpaces(body: Piece): Named | null {
  if (!/\p{Script=Han}/u.test(body.text)) return null;
  const spaces = [...body.text.matchAll(/[ \u3000]+/gu)].slice(-MOST_SPACES);
  for (const { index, 0: sign } of spaces.toReversed()) {
    const before = cut(body, 0, index);
    const after = cut(body, index + sign.length, body.text.length);
    const last = peopleNamed(after, { trust: 'beside' });
    const isOpening = OPENING.test(simplify(before.text));
    const opened = isOpening ? besideDividers(after, 'talk') : null;
    if (opened) return opened;
    const isTitled = before.text.length > 3 || isOpening;
    if (last && isTitled && !ORGANISATION.test(before.text)) {
      return { title: withoutQuotes(before), people: last };
    }
  }
  const [first] = spaces;
  const head = first && peopleNamed(cut(body, 0, first.index));
  return first && head
    ? { title: withoutQuotes(cut(body, first.index, body.text.length)), people: head }
    : null;
}

const PART_LABEL =
  /^(?:(?<moderator>moderators?|moderated by|mod(?=\s?[:：=.])[.]?|chair(?:ed by)?|host(?:ed by)?|主持人?|主持嘉宾)|(?<speaker>speakers?|panell?ists?|(?<panel>(?:on the )?panel(?=\s?[:：])|on stage(?=\s?[:：])|台上(?=\s?[:：]))|guests?|discussants?|with|by|与谈人?|圆桌嘉宾|对话嘉宾|嘉宾|讲者|讲师|带领人?|引言人|主讲人?|演讲人|分享人|报告人|演讲嘉宾|講者|嘉賓|主講))\s?[:：=]?\s?/iu;

interface Reading {
  /** Whether some of a list may be none. */
  readonly isList?: boolean;
  readonly isItem?: boolean;
  readonly trust?: Trust;
}

/** Several people in a list, or one, or null where it is not all names. */
function peopleNamed(
  piece: Piece,
  { isList = false, isItem = false, trust = 'none' }: Reading = {},
): DraftPerson[] | null {
  if (piece.text === '' || piece.text.length > 200) return null;
  const label = PART_LABEL.exec(simplify(piece.text));
  const labelled =
    label && label[0].length < piece.text.length
      ? cut(piece, label[0].length, piece.text.length)
      : piece;
  const part = label?.groups?.['moderator'] === undefined ? null : 'moderator';
  // `Panel: Data, law and money` is what it was on, as long as nobody is surely named.
  const isSure = label !== null && label.groups?.['panel'] === undefined;
  const own = isSure ? 'label' : label ? 'beside' : trust;
  const comma = affiliatedPair(labelled, part, trust);
  if (comma) return [comma];
  const couple = coupleOf(labelled);
  if (couple.length > 0) return couple;
  const listed = splitList(labelled, label !== null);
  if (listed.length > 1) {
    const people = listed.map(
      (item) =>
        peopleNamed(item, {
          isList,
          isItem: label ? isSure : isList,
          trust: isSure ? trust : own,
        })?.[0] ?? null,
    );
    const found = people.filter((person) => person !== null);
    const all = found.length === people.length || (isList && found.length >= 2);
    if (all)
      return found.map((person, at) => ofPart(person, at === 0 || part === null ? part : null));
  }
  const one =
    personOf(labelled, part, own) ?? (isSure || isItem ? nameWithWords(labelled, part) : null);
  return one ? [one] : null;
}

const ofPart = (person: DraftPerson, part: 'moderator' | null): DraftPerson =>
  part === null ? person : { ...person, part };

/** `Ada Moss, Kelp Labs`: one name that is surely one, and after the only comma what is no such name. */
function affiliatedPair(piece: Piece, part: 'moderator' | null, trust: Trust): DraftPerson | null {
  const pair = /^(?<name>[^,，、;；&+]{3,60}), (?<from>[^,，、;；&+]{2,80})$/u.exec(
    piece.text,
  )?.groups;
  const [name, from] = [pair?.['name'], pair?.['from']];
  if (name === undefined || from === undefined || / (?:and|und) /u.test(piece.text)) return null;
  const isName = (words: string) =>
    latinNameStrength(words.replace(/^(?:Dr|Prof)\.? /u, '')) === 'known';
  return (isName(name) && latinNameStrength(from) !== 'known') || OF_BODIES.test(from)
    ? personOf(piece, part, trust)
    : null;
}

function personOf(
  { text, start }: Piece,
  part: 'moderator' | null,
  trust: Trust,
): DraftPerson | null {
  const named = slotPerson(text, trust);
  if (!named || isNobody(named.name)) return null;
  const at = text.indexOf(named.name);
  const span =
    at < 0
      ? { start, end: start + text.length }
      : { start: start + at, end: start + at + named.name.length };
  const affiliation =
    named.affiliation !== null && isRemark(named.affiliation) ? null : named.affiliation;
  return draftPerson({ ...named, affiliation, part: part ?? named.part, span });
}

/** `主持：… 嘉宾：…`: those of several labels, or null where there is one at most. */
function peopleLabelled({ text, start }: Piece): DraftPerson[] | null {
  const plain = simplify(text);
  if (!PART_LABEL.test(plain) || plain.search(INNER_LABEL) < 0) return null;
  const people = peopleOfLine(text, start);
  return people.length > 0 ? people : null;
}

/** People of a line such as `Speaker: …`, or a line that is a name and nothing else. */
export function peopleOfLine(text: string, start: number, isNames = false): DraftPerson[] {
  const plain = withoutLinks(text).replace(/^(?:[-*•>|:]\s?){1,3}|\s?\|\s*$/gu, (sign) =>
    ' '.repeat(sign.length),
  );
  const piece = withoutMarks(cut({ text: plain, start }, 0, plain.length));
  const labels = [...simplify(piece.text).matchAll(INNER_LABEL)].slice(0, 6);
  const edges = [0, ...labels.map(({ index }) => index), piece.text.length];
  return edges.slice(1).flatMap((end, at) => {
    const part = withoutMarks(cut(piece, edges[at] ?? 0, end));
    return peopleNamed(part, { isList: isNames || PART_LABEL.test(simplify(part.text)) }) ?? [];
  });
}

/** A second label on the same line: `主持：… 嘉宾：…`. */
const INNER_LABEL =
  /(?<=[\s　;；,，。.|｜/])(?:moderators?|mod|chair|host|speakers?|panell?ists?|panel|guests?|主持人?|嘉宾|与谈人?|讲者|对谈人?|圆桌嘉宾|台上)\s?[:：=]/giu;
