/** The people whom a cell, or a piece of a line, of a programme names. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isPersonName, personNamed } from '../../mining/people.ts';
import { trimmed } from '../../prose/spans.ts';
import { slotPerson } from '../../talks/slotName.ts';

const LONGEST_PEOPLE = 600;
const MOST_PEOPLE = 20;

/** `主持人：…`, `Panelists: …`: a label over a list of people. */
const LABEL =
  /^(?<label>主持人?|主持嘉宾|點評人?|点评人?|点评嘉宾|主讲人?|主講人?|讲者|講者|演讲人|演講人|演讲嘉宾|演講嘉賓|报告人|報告人|发言人|分享人|分享嘉宾|嘉宾|嘉賓|与谈人|與談人|对谈人|圆桌嘉宾|圓桌嘉賓|对话嘉宾|speakers?|presenters?|presented by|moderators?|moderated by|chairs?|session chairs?|hosts?|hosted by|panell?ists?|panel|with|by|guests?|lecturers?|instructors?)\s{0,2}[:：]\s{0,2}/iu;
const BARE_LABEL = /^(?:with|by|presented by|moderated by|hosted by|feat\.|featuring)\s+/iu;

interface Piece {
  readonly span: Span;
  readonly label: string;
}

/**
 * The people of a piece that names people and nothing else, or none.
 *
 * @param span of the piece in the text
 */
export function speakersIn(text: string, span: Span): DraftPerson[] {
  if (span.end - span.start > LONGEST_PEOPLE) return [];
  const pieces = split(text, [{ span, label: '' }], /[;；\n]/gu).map((piece) =>
    labelled(text, piece),
  );
  const people = pieces.flatMap((piece) => namedIn(text, piece));
  return people.some((found) => found === null)
    ? []
    : people.filter((found) => found !== null).slice(0, MOST_PEOPLE);
}

/** Takes the label off; a list without one takes none from the list before it. */
function labelled(text: string, { span }: Piece): Piece {
  const written = text.slice(span.start, span.end);
  const match = LABEL.exec(written);
  if (match) {
    return {
      span: trimmed(text, span.start + match[0].length, span.end),
      label: match.groups?.['label'] ?? '',
    };
  }
  const bare = BARE_LABEL.exec(written);
  return bare
    ? { span: trimmed(text, span.start + bare[0].length, span.end), label: '' }
    : { span, label: '' };
}

/** One person, else a list of which each is one; null where something else is named. */
function namedIn(text: string, piece: Piece): (DraftPerson | null)[] {
  const { start, end } = piece.span;
  if (start >= end) return [];
  const one = personAt(text, piece);
  for (const sign of [
    /[、/／|]/gu,
    /,\s?(?:and\s)?|，|\s(?:and|&)\s|\s?&\s?|和(?=\p{Script=Han}{2,4}$)/gu,
  ]) {
    const parts = split(text, [piece], sign);
    if (parts.length < 2) continue;
    const people = parts.map((part) => (isFirm(text, part) ? null : personAt(text, part)));
    if (people.every((person) => person !== null)) return people;
    const firstOnly = people[0] !== null && sign.source.includes('／') && parts.length === 2;
    if (firstOnly && parts[0] && parts[1]) return [withRest(text, parts[0], parts[1])];
  }
  return [one];
}

/** What follows a name and a comma is more often where they work than somebody else. */
const FIRM =
  /\b(?:[A-Z]{2,}|Labs?|Inc|Ltd|LLC|GmbH|Corp|Universit\w+|Institut\w*|College|School|Bank|Systems?|Ventures?|Group|Foundation|Capital|Partners?|Tech\w*|Software|Robotics|Media|Studios?|Energy|Health|Network|Angels|Data|Cloud|Research|Consulting|Solutions|Society|Association|Ministry|Department)\b/u;

const isFirm = (text: string, { span }: Piece): boolean =>
  FIRM.test(text.slice(span.start, span.end).replace(/[(（].*$/u, ''));

function personAt(text: string, { span, label }: Piece): DraftPerson | null {
  const written = text.slice(span.start, span.end);
  const named =
    (label === '' ? null : personNamed(`${label}：${written}`)) ??
    slotPerson(written, label === '' ? 'none' : 'label');
  if (!named) return null;
  const at = written.indexOf(named.name);
  const place =
    at < 0 ? span : { start: span.start + at, end: span.start + at + named.name.length };
  return draftPerson({ ...named, confidence: 'likely', span: place });
}

/** `Name／Organisation title`: what follows the sign is said of the person before it. */
export function withRest(text: string, name: Piece, rest: Piece): DraftPerson | null {
  const person = personAt(text, name);
  if (!person) return null;
  const said = text.slice(rest.span.start, rest.span.end).trim();
  const isLatin = /^[\p{Script=Latin}\s\p{P}]+$/u.test(said);
  const whole = personNamed(isLatin ? `${person.name}, ${said}` : `${person.name} ${said}`);
  return whole?.name === person.name
    ? { ...person, affiliation: whole.affiliation, title: whole.title }
    : { ...person, affiliation: person.affiliation ?? said };
}

/** Whether a piece is the bare name of one person. */
export const isBareName = (text: string, { start, end }: Span): boolean =>
  isPersonName(text.slice(start, end));

function split(text: string, pieces: readonly Piece[], sign: RegExp): Piece[] {
  return pieces.flatMap(({ span, label }) => {
    const parts: Piece[] = [];
    let from = span.start;
    for (const match of outsideBrackets(text.slice(span.start, span.end)).matchAll(sign)) {
      parts.push({ span: trimmed(text, from, span.start + match.index), label });
      from = span.start + match.index + match[0].length;
    }
    parts.push({ span: trimmed(text, from, span.end), label });
    return parts.filter((part) => part.span.end > part.span.start);
  });
}

/** The text with what stands in brackets blanked out, as long as before. */
const outsideBrackets = (text: string): string =>
  text.replace(/[(（][^()（）]{0,200}[)）]/gu, (inner) => '□'.repeat(inner.length));
