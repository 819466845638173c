/** What stands before the first word of a transcript: title, fields, list of speakers, prose. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { linesFrom } from './groups.ts';
import { listedIn, listedItem, LONGEST_ITEM } from './guestList.ts';
import type { Listed } from './guestList.ts';
import { labelAt } from './label.ts';
import { fieldNamed } from './vocabulary.ts';
import type { HeadField } from './vocabulary.ts';

export interface FieldLine {
  readonly field: HeadField;
  /** The line with its label. */
  readonly line: Span;
  readonly value: Span;
}

export interface Head {
  readonly fields: readonly FieldLine[];
  readonly listed: readonly Listed[];
  /** Lines of the head that are no prose: fields and lists of people. */
  readonly lines: readonly Span[];
}

const HEAD_LINES = 150;
const LONGEST_DESCRIPTION = 90;
const HEAD_CHARACTERS = 30_000;

/** The fields and lists of people at the head of a text; some may turn out to be turns. */
export function readHead(source: string, from: number): Head {
  const fields: FieldLine[] = [];
  const listed: Listed[] = [];
  const lines: Span[] = [];
  let list: DraftPerson['part'] | null = null;
  const all = headLines(source, from);
  for (const [index, line] of all.entries()) {
    const own = fieldsAt(source, line);
    const [field] = own;
    const items = field ? [] : itemsAt(source, line, list);
    if (!field && items.length === 0 && !describes(source, line)) list = null;
    if (field && mayBeTitle(source, field, index === 0 ? all[1] : undefined)) continue;
    if (field || items.length > 0) lines.push(line);
    listed.push(...items);
    for (const each of own) {
      fields.push(each);
      const part = partOf(each.field);
      const isItem = list !== null && part !== null && bulletAt(source, line) > 0;
      if (!isItem) list = each.value.start === each.value.end ? part : null;
      if (part !== null) listed.push(...peopleOfField(source, each, part));
    }
  }
  return { fields, listed, lines };
}

const ONE =
  /^(?:[-*+•·●▪–—] ?)?(?:\*\*)?(?:moderator|host|chair|facilitator|interviewer|moderated by|hosted by|chaired by|speaker|guest|presenter|interviewee)(?:\*\*)?[ ]?[:：]/iu;

/** The people of a field; `Moderator: Jo Reyes, Kelp Magazine` is one, where that is no known name. */
function peopleOfField(source: string, field: FieldLine, part: DraftPerson['part']): Listed[] {
  const { value, line } = field;
  const all = listedIn(source, value, part);
  if (all.length !== 2 || !ONE.test(source.slice(line.start, line.start + 40))) return all;
  const text = source.slice(value.start, value.end);
  const [, second] = all;
  const isJoined = /\band\b|&|[、;；/]/u.test(text);
  if (isJoined || !second || latinNameStrength(second.person.name) === 'known') return all;
  const item = listedItem(text, value.start, part);
  return item ? [item] : all;
}

/** `Director, Kelp Labs` below a name in a list goes on with the list. */
const describes = (source: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_DESCRIPTION && !/[.。!?！？:：]$/u.test(source.slice(start, end));

function headLines(source: string, from: number): Span[] {
  const lines: Span[] = [];
  for (const line of linesFrom(source, from, Math.min(source.length, from + HEAD_CHARACTERS))) {
    lines.push(line);
    if (lines.length >= HEAD_LINES) break;
  }
  return lines;
}

/** `Panel: Who pays?` is the title where it is a heading, or the first line and no list of fields. */
function mayBeTitle(source: string, { field, line }: FieldLine, next: Span | undefined): boolean {
  if (field !== 'session' && field !== 'event') return false;
  if (source.charAt(line.start) === '#') return true;
  return next !== undefined && fieldAt(source, next) === null;
}

const partOf = (field: HeadField): DraftPerson['part'] | null =>
  field === 'moderator' ? 'moderator' : field === 'people' ? 'speaker' : null;

const BULLET = /^(?:[-*+•·●▪–—]|\d{1,2}[.)、])[ \t]*/u;

const bulletAt = (source: string, { start }: Span): number =>
  BULLET.exec(source.slice(start, start + 6))?.[0].length ?? 0;

/** No line holds more fields. */
const MOST_FIELDS = 8;
const LONGEST_FIELDS = 400;
const NEXT_FIELD =
  /(?:[\u3000\t|｜;；]|[ ]{2})[\s|｜]{0,6}(?=[\p{L} ]{1,16}[:：])|[ ](?=\p{Script=Han}{2,6}[:：])/gu;

/** The fields of a line: one, or several beside each other (`时间：… 地点：…`). */
function fieldsAt(source: string, line: Span): FieldLine[] {
  const quote = /^>[ ]?/u.exec(source.slice(line.start, line.start + 4))?.[0].length ?? 0;
  const from = line.start + quote;
  const words = line.end - from > LONGEST_FIELDS ? '' : source.slice(from, line.end);
  const cuts = [...words.matchAll(NEXT_FIELD)].slice(0, MOST_FIELDS);
  const starts = [from, ...cuts.map(({ index, 0: sign }) => from + index + sign.length)];
  const ends = [...cuts.map(({ index }) => from + index), line.end];
  const parts = starts.map((start, index) =>
    fieldAt(source, { start, end: ends[index] ?? line.end }),
  );
  const all = parts.filter((part) => part !== null).map((part) => ({ ...part, line }));
  if (cuts.length > 0 && all.length === parts.length) return all;
  const whole = fieldAt(source, line);
  return whole ? [whole] : [];
}

/** A field such as `Venue: …`; `Moderator: …` is one only where nothing but names follows. */
function fieldAt(source: string, line: Span): FieldLine | null {
  const label = labelAt(source, { start: line.start + bulletAt(source, line), end: line.end });
  if (!label || label.at !== null) return null;
  const field = fieldNamed(label.text.replace(/[ #.]{0,2}\d{1,2}$| (?:[IVX]{1,4}|[A-H])$/u, ''));
  if (field === null || (label.form !== 'colon' && !isBareList(label.form, field))) return null;
  const value = { start: Math.min(label.wordsStart, line.end), end: line.end };
  const words = source.slice(value.start, value.end);
  // `Panel: Ada Moss, Bo Lin` says who sits on it.
  if (field === 'session' && listedIn(source, value, 'speaker').length > 1) {
    return { field: 'people', line, value };
  }
  const isPeople = partOf(field) !== null;
  if (isPeople && words !== '' && !isGuestList(source, value)) return null;
  if (!isPeople && words === '') return null;
  return { field, line, value };
}

/** Names and what they are, and nothing that is said. */
const isGuestList = (source: string, value: Span): boolean =>
  !/[.。!?！？]$/u.test(source.slice(value.start, value.end)) &&
  (listedIn(source, value, 'speaker').length > 0 ||
    SHORT_NAMES.test(source.slice(value.start, Math.min(value.end, value.start + LONGEST_ITEM))));

/** Nicknames beside each other, as podcasts have them. */
const SHORT_NAMES =
  /^(?:\p{Script=Han}{2,4}|\p{Lu}\p{L}{1,15})(?:[ ]?[、/／&][ ]?(?:\p{Script=Han}{2,4}|\p{Lu}\p{L}{1,15})){1,7}$/u;

/** `## Speakers` or `Speakers` alone on its line. */
const isBareList = (form: string, field: HeadField): boolean =>
  (form === 'heading' || form === 'line') && field === 'people';

/** The people of a line of a list that has begun, or a label with the name that it stands for. */
function itemsAt(source: string, line: Span, list: DraftPerson['part'] | null): Listed[] {
  if (line.end - line.start > LONGEST_ITEM) return [];
  const start = line.start + bulletAt(source, line);
  const text = source.slice(start, line.end);
  if (/[.。!?！？]$/u.test(text)) return [];
  const several =
    list === null || start > line.start ? [] : listedIn(source, { start, end: line.end }, list);
  const areNames = several.every(({ person }) => /\s|\p{Script=Han}{2}/u.test(person.name));
  if (several.length > 1 && areNames) return several;
  const item = listedItem(text, start, list);
  return item === null || (list === null && item.label === null) ? [] : [item];
}
