/** Lists of those who take part, and the labels that stand for them further down. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isPersonName, personNamed } from '../mining/people.ts';
import { partsOf } from './labelParts.ts';
import { bareName, inMixedCase, nameWords } from './names.ts';
import { fieldNamed, namesNobody, roleNamed } from './vocabulary.ts';

type Part = DraftPerson['part'];

/** Somebody whom the head lists, with the label that stands for them further down. */
export interface Listed {
  readonly person: DraftPerson;
  readonly label: string | null;
}

/** What a list says of one person is no longer. */
export const LONGEST_ITEM = 160;
const MOST_ITEMS = 8;

const PAIR =
  /^\**(?<short>[^=:：–—-]{1,24}?)\**[ ]{0,3}(?:=|:|：|–|—|-)\**[ ]{0,3}(?<long>.{2,120})$/u;

/** The person of one item: `AM = Ada Moss (Kelp Labs)`, `chair: Jo Reyes`, `Ruth Tan (RT)`. */
export function listedItem(text: string, start: number, part: Part | null): Listed | null {
  const pair = PAIR.exec(text)?.groups;
  const [short = '', long = ''] = [pair?.['short']?.trim(), pair?.['long']];
  if (pair && isLabelOf(short, long)) {
    const own = partsOf(short).role === 'moderator' ? 'moderator' : part;
    const person = personOf(long, start + text.lastIndexOf(long), own);
    if (person) return { person: withoutInitials(person).person, label: short };
  }
  const person = personOf(text, start, part);
  return person && withoutInitials(person);
}

/** A person whose organisation is not `RT` where they are `Ruth Tan (RT)`: that is their label. */
export function withoutInitials(person: DraftPerson): Listed {
  const { name, affiliation, title, aliases } = person;
  const label = [affiliation, title, ...aliases].find(
    (detail) => detail !== null && /^\p{Lu}{2,4}$/u.test(detail) && areInitials(detail, name),
  );
  if (label === undefined || label === null) return { person, label: null };
  const without = (detail: string | null): string | null => (detail === label ? null : detail);
  return {
    person: {
      ...person,
      affiliation: without(affiliation),
      title: without(title),
      aliases: aliases.filter((alias) => alias !== label),
    },
    label,
  };
}

/** Whether a short form stands for a name: its initials, or a role. */
function isLabelOf(short: string, long: string): boolean {
  const person = personNamed(long);
  if (!person || !isPersonName(bareName(person.name).text)) return false;
  if (partsOf(short).role !== null) return true;
  const letters = short.replace(/[.\s]/gu, '');
  return /^\p{Lu}{1,4}$/u.test(letters) && areInitials(letters.charAt(0), person.name);
}

const areInitials = (letters: string, name: string): boolean =>
  nameWords(name)
    .map((word) => word.charAt(0))
    .join('')
    .startsWith(letters.toLowerCase());

const RARE = /^(?<name>\p{Script=Han}{2,4})[ ]?(?<detail>[(（][^()（）]{2,60}[)）])$/u;
/** Any common name: what stands behind it is read as it would be behind a rare one. */
const COMMON_NAME = '王小明';

/** A Chinese name of no known shape, where an organisation and a title stand behind it. */
function rareName(text: string): ReturnType<typeof personNamed> {
  const { name = '', detail = '' } = (RARE.exec(text)?.groups ?? {}) as Partial<
    Record<string, string>
  >;
  const known = name === '' ? null : personNamed(COMMON_NAME + detail);
  return known && known.title !== null && known.affiliation !== null ? { ...known, name } : null;
}

function personOf(text: string, start: number, part: Part | null): DraftPerson | null {
  const words = inMixedCase(text.replace(/[;；,，、。.]$/u, '').replaceAll('**', ''));
  const person = personNamed(words) ?? rareName(words);
  if (!person || namesNobody(person.name)) return null;
  const lower = text.toLowerCase();
  const isAlike = lower.length === text.length;
  const at = isAlike ? lower.indexOf(person.name.toLowerCase()) : text.indexOf(person.name);
  const nameStart = at < 0 ? start : start + at;
  const length = at < 0 ? text.length : person.name.length;
  const own = person.part === 'moderator' ? person.part : (part ?? person.part);
  const span = { start: nameStart, end: nameStart + length };
  return { ...person, part: own, confidence: 'sure', span };
}

/** The people of a field, such as `Ada Moss (Kelp Labs), Bo Lin and Cy Park`; none if one is nobody. */
export function listedIn(source: string, value: Span, part: Part): Listed[] {
  return piecesIn(source.slice(value.start, value.end)).flatMap(({ text, start }) => {
    const item = listedItem(text, value.start + start, part);
    return item ? [item] : [];
  });
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

const SEPARATOR =
  /[,，、;；|]|\s(?:and|&|with|\/)\s|(?<=[)）])[ ]?[/／][ ]?|[和与與及](?=[^\s,，、]{2})|\s{2,}/gu;

/** What follows a comma and is no name of its own belongs to the name before it. */
function piecesIn(words: string): Piece[] {
  const pieces: { text: string; start: number }[] = [];
  if (words.length > LONGEST_ITEM * MOST_ITEMS) return pieces;
  let from = 0;
  const cuts = [...words.matchAll(SEPARATOR)].filter(({ index }) => depthAt(words, index) === 0);
  for (const cut of [...cuts, null]) {
    const to = cut?.index ?? words.length;
    const raw = words.slice(from, to);
    const text = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    const last = pieces.at(-1);
    // `Speaker 2` is nobody, and nothing that the one before is.
    if (roleNamed(text) !== null) {
      from = cut === null ? to : to + cut[0].length;
      continue;
    }
    if (text !== '' && listedItem(text, 0, null) !== null) pieces.push({ text, start });
    else if (text !== '' && last) last.text = words.slice(last.start, to).trim();
    else if (text !== '') return [];
    from = cut === null ? to : to + cut[0].length;
  }
  return pieces;
}

/** How many brackets are open at an offset. */
function depthAt(words: string, offset: number): number {
  let depth = 0;
  for (let at = 0; at < offset; at += 1) {
    const character = words.charAt(at);
    if (/[(（[]/u.test(character)) depth += 1;
    else if (/[)）\]]/u.test(character)) depth = Math.max(0, depth - 1);
  }
  return depth;
}

const IN_TITLE = /(?<label>[\p{L}]{1,16})[ ]?[：:][ ]?(?<names>[^：:|丨–—（(【\u3000-]{2,60})/gu;

const INTERVIEW_ENGLISH =
  /\b(?:interview|conversation|chat|q ?& ?a|talking|dialogue) with (?<name>\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3})/iu;
const INTERVIEW_OF =
  /\binterview[ ]?[:–—-][ ]?(?<name>\p{Lu}[\p{L}.’'-]{0,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3})(?= (?:on|about|at)\b|,|[ ]?[|–—-]|$)/iu;
const INTERVIEW_CHINESE =
  /(?:对话|對話|专访|專訪|访谈|訪談|采访|採訪)[ ]?(?<name>\p{Script=Han}{2,4})(?=[：:|｜丨，,—-]|$)/u;

/** The one whom the title says to be interviewed. */
function interviewed(source: string, title: Span): DraftPerson[] {
  const text = source.slice(title.start, title.end);
  const match =
    INTERVIEW_ENGLISH.exec(text) ?? INTERVIEW_OF.exec(text) ?? INTERVIEW_CHINESE.exec(text);
  const name = match?.groups?.['name'] ?? '';
  if (!match || !isPersonName(name)) return [];
  const start = title.start + match.index + match[0].indexOf(name);
  const span = { start, end: start + name.length };
  return [draftPerson({ name, part: 'speaker', span })];
}

/** `講者：林一舟`, `对话林一舟：…` and such within a title. */
export function peopleOfTitle(source: string, title: Span): DraftPerson[] {
  return [...interviewed(source, title), ...labelledInTitle(source, title)];
}

function labelledInTitle(source: string, title: Span): DraftPerson[] {
  return [...source.slice(title.start, title.end).matchAll(IN_TITLE)].flatMap((match) => {
    const { label = '', names = '' } = (match.groups ?? {}) as Partial<Record<string, string>>;
    const field = fieldNamed(label);
    if (field !== 'people' && field !== 'moderator') return [];
    const start = title.start + match.index + match[0].length - names.length;
    const part = field === 'moderator' ? 'moderator' : 'speaker';
    return listedIn(source, { start, end: start + names.trimEnd().length }, part).map(
      ({ person }) => person,
    );
  });
}
