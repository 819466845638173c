/** What stands before the first word of a transcript: title, fields, list of speakers, prose. */
import type { DraftPerson, Span } from '#shared/draft.ts';
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
    const field = fieldAt(source, line);
    const item = field === null ? itemAt(source, line, list) : null;
    if (field === null && item === null && !describes(source, line)) list = null;
    if (field && mayBeTitle(source, field, index === 0 ? all[1] : undefined)) continue;
    if (field || item) lines.push(line);
    if (item) listed.push(item);
    if (!field) continue;
    fields.push(field);
    const part = partOf(field.field);
    list = field.value.start === field.value.end ? part : null;
    if (part !== null) listed.push(...listedIn(source, field.value, part));
  }
  return { fields, listed, lines };
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

/** A field such as `Venue: …`; `Moderator: …` is one only where nothing but names follows. */
function fieldAt(source: string, line: Span): FieldLine | null {
  const label = labelAt(source, { start: line.start + bulletAt(source, line), end: line.end });
  if (!label || label.at !== null) return null;
  const field = fieldNamed(label.text.replace(/[ #.]{0,2}\d{1,2}$/u, ''));
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
  listedIn(source, value, 'speaker').length > 0;

/** `## Speakers` or `Speakers` alone on its line. */
const isBareList = (form: string, field: HeadField): boolean =>
  (form === 'heading' || form === 'line') && field === 'people';

/** A person of a list that has begun, or a label with the name that it stands for. */
function itemAt(source: string, line: Span, list: DraftPerson['part'] | null): Listed | null {
  if (line.end - line.start > LONGEST_ITEM) return null;
  const start = line.start + bulletAt(source, line);
  const text = source.slice(start, line.end);
  const item = listedItem(text, start, list);
  if (item === null || /[.。!?！？]$/u.test(text)) return null;
  return list === null && item.label === null ? null : item;
}
