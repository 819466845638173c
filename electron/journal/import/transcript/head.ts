/** What stands before the first word of a transcript: title, fields, list of speakers, prose. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { isPersonName, personNamed } from '../mining/people.ts';
import { linesFrom } from './groups.ts';
import { labelAt } from './label.ts';
import { partsOf } from './labelParts.ts';
import { bareName, nameWords } from './names.ts';
import { fieldNamed, namesNobody } from './vocabulary.ts';
import type { HeadField } from './vocabulary.ts';

export interface FieldLine {
  readonly field: HeadField;
  /** The line with its label. */
  readonly line: Span;
  readonly value: Span;
}

/** Somebody whom the head lists, with the label that stands for them further down. */
export interface Listed {
  readonly person: DraftPerson;
  readonly label: string | null;
}

export interface Head {
  readonly fields: readonly FieldLine[];
  readonly listed: readonly Listed[];
  /** Lines of the head that are no prose: fields and lists of people. */
  readonly lines: readonly Span[];
}

const HEAD_LINES = 150;
const HEAD_CHARACTERS = 30_000;
/** What a list says of one person is no longer. */
const LONGEST_ITEM = 160;

/** The fields and lists of people at the head of a text; some may turn out to be turns. */
export function readHead(source: string, from: number): Head {
  const fields: FieldLine[] = [];
  const listed: Listed[] = [];
  const lines: Span[] = [];
  let list: DraftPerson['part'] | null = null;
  let count = 0;
  const end = Math.min(source.length, from + HEAD_CHARACTERS);
  for (const line of linesFrom(source, from, end)) {
    count += 1;
    if (count > HEAD_LINES) break;
    const field = fieldAt(source, line);
    const item = field === null ? itemAt(source, line, list) : null;
    if (field === null && item === null) {
      list = null;
      continue;
    }
    lines.push(line);
    if (item) listed.push(item);
    if (!field) continue;
    fields.push(field);
    list = field.value.start === field.value.end ? partOf(field.field) : null;
    listed.push(...peopleOf(source, field));
  }
  return { fields, listed, lines };
}

const partOf = (field: HeadField): DraftPerson['part'] | null =>
  field === 'moderator' ? 'moderator' : field === 'people' ? 'speaker' : null;

const BULLET = /^(?:[-*+•·●▪–—]|\d{1,2}[.)、])[ \t]*/u;

/** A field such as `Venue: …`; `Moderator: …` is one only where nothing but names follows. */
function fieldAt(source: string, line: Span): FieldLine | null {
  const bullet = BULLET.exec(source.slice(line.start, line.start + 6))?.[0].length ?? 0;
  const label = labelAt(source, { start: line.start + bullet, end: line.end });
  if (!label || label.at !== null) return null;
  const field = fieldNamed(label.text);
  if (field === null || (label.form !== 'colon' && !isBareList(label.form, field))) return null;
  const value = { start: Math.min(label.wordsStart, line.end), end: line.end };
  const words = source.slice(value.start, value.end);
  const isPeople = partOf(field) !== null;
  if (isPeople && words !== '' && namesIn(words).length === 0) return null;
  if (!isPeople && words === '') return null;
  return { field, line, value };
}

/** `## Speakers` or `Speakers` alone on its line. */
const isBareList = (form: string, field: HeadField): boolean =>
  (form === 'heading' || form === 'line') && field === 'people';

/** A person of a list that has begun, or a label with the name that it stands for. */
function itemAt(source: string, line: Span, list: DraftPerson['part'] | null): Listed | null {
  if (line.end - line.start > LONGEST_ITEM) return null;
  const bullet = BULLET.exec(source.slice(line.start, line.start + 6))?.[0].length ?? 0;
  const start = line.start + bullet;
  const text = source.slice(start, line.end);
  const pair = PAIR.exec(text)?.groups;
  const [short = '', long = ''] = [pair?.['short'], pair?.['long']];
  const standsFor =
    pair && isLabelOf(short.trim(), long) ? personOf(long, start + text.indexOf(long), list) : null;
  if (standsFor) return { person: standsFor, label: short.trim() };
  if (list === null || /[.。!?！？]$/u.test(text)) return null;
  const person = personOf(text, start, list);
  return person && { person, label: null };
}

const PAIR =
  /^\**(?<short>[^=:：–—-]{1,24}?)\**[ ]{0,3}(?:=|:|：|–|—|-)\**[ ]{0,3}(?<long>.{2,120})$/u;

/** Whether a short form stands for a name: its initials, or a role. */
function isLabelOf(short: string, long: string): boolean {
  const person = personNamed(long);
  if (!person || !isPersonName(bareName(person.name).text)) return false;
  if (partsOf(short).role !== null) return true;
  const letters = short.replace(/[.\s]/gu, '').toLowerCase();
  const initials = nameWords(person.name).map((word) => word.charAt(0));
  return (
    /^\p{Lu}{1,4}$/u.test(short.replace(/[.\s]/gu, '')) &&
    initials.join('').startsWith(letters.charAt(0))
  );
}

function personOf(
  text: string,
  start: number,
  part: DraftPerson['part'] | null,
): DraftPerson | null {
  const words = text.replace(/[;；,，、。.]$/u, '').replaceAll('**', '');
  const person = personNamed(words);
  if (!person || namesNobody(person.name)) return null;
  const at = text.indexOf(person.name);
  const nameStart = at < 0 ? start : start + at;
  const span = {
    start: nameStart,
    end: at < 0 ? start + text.length : nameStart + person.name.length,
  };
  const own = person.part === 'moderator' ? person.part : (part ?? person.part);
  return { ...person, part: own, confidence: 'sure', span };
}

/** The people of a field, with the labels that stand for them: `AM = Ada Moss, BL = Bo Lin`. */
function peopleOf(source: string, { field, value }: FieldLine): Listed[] {
  const part = partOf(field);
  if (part === null) return [];
  return namesIn(source.slice(value.start, value.end)).flatMap(({ text, start }) => {
    const pair = PAIR.exec(text)?.groups;
    const [short = '', long = ''] = [pair?.['short'], pair?.['long']];
    const isPair = pair !== undefined && isLabelOf(short.trim(), long);
    const words = isPair ? long : text;
    const person = personOf(words, value.start + start + (isPair ? text.indexOf(long) : 0), part);
    return person ? [{ person, label: isPair ? short.trim() : null }] : [];
  });
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

const SEPARATOR = /[,，、;；|]|\s(?:and|&|with)\s|[和与與及](?=[^\s,，、]{2})|\s{2,}/gu;

/**
 * The items of a list of people; empty where one of them is nobody. What stands in brackets belongs
 * to its item, and so does what follows a comma and is no name of its own.
 */
function namesIn(words: string): Piece[] {
  const pieces: { text: string; start: number }[] = [];
  if (words.length > LONGEST_ITEM * 6) return pieces;
  let from = 0;
  const cuts = [...words.matchAll(SEPARATOR)].filter(({ index }) => depthAt(words, index) === 0);
  for (const cut of [...cuts, null]) {
    const to = cut?.index ?? words.length;
    const raw = words.slice(from, to);
    const text = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    const last = pieces.at(-1);
    if (text !== '' && personNamed(pairedName(text)) !== null) pieces.push({ text, start });
    else if (text !== '' && last) last.text = words.slice(last.start, to).trim();
    else if (text !== '') return [];
    from = cut === null ? to : to + cut[0].length;
  }
  return pieces;
}

const pairedName = (text: string): string => PAIR.exec(text)?.groups?.['long'] ?? text;

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
