/**
 * The content lines of iCalendar (RFC 5545 section 3.1), unfolded, with the offsets that they were
 * written at. Everything is one pass over the text.
 */
import type { CalendarProperty } from './component.ts';

export interface ContentLine {
  /** Without its folds. */
  readonly text: string;
  /** Start and end of each folded piece in the document, one after the other. */
  readonly pieces: readonly number[];
  readonly start: number;
  /** Of the last piece, its line break not included. */
  readonly end: number;
}

/** The lines of a text, those that a space or a tab continues put together. */
export function* contentLines(text: string): Generator<ContentLine> {
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const pieces: number[] = [];
    let start = at;
    do {
      const found = text.indexOf(lineBreak, start);
      const lineEnd = found < 0 ? text.length : found;
      const end = lineEnd > start && text.charCodeAt(lineEnd - 1) === 0x0d ? lineEnd - 1 : lineEnd;
      pieces.push(start, end);
      at = lineEnd + 1;
      start = at + 1;
    } while (at < text.length && isFold(text.charCodeAt(at)));
    yield lineOf(text, pieces);
  }
}

const isFold = (unit: number): boolean => unit === 0x20 || unit === 0x09;

function lineOf(text: string, pieces: readonly number[]): ContentLine {
  const start = pieces[0] ?? 0;
  const end = pieces.at(-1) ?? start;
  if (pieces.length === 2) return { text: text.slice(start, end), pieces, start, end };
  const parts: string[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    parts.push(text.slice(pieces[index], pieces[index + 1]));
  }
  return { text: parts.join(''), pieces, start, end };
}

/** Where a character of an unfolded line stands in the document. */
function documentOffset({ pieces, end }: ContentLine, offset: number): number {
  let left = offset;
  for (let index = 0; index < pieces.length; index += 2) {
    const start = pieces[index] ?? 0;
    const length = (pieces[index + 1] ?? start) - start;
    if (left < length) return start + left;
    left -= length;
  }
  return end;
}

const NAME = /^[A-Z\d-]{1,60}(?=[;:])/iu;
const MOST_PARAMETER_CHARACTERS = 10_000;

/** The property that a line states, or null where it is none. */
export function propertyIn(line: ContentLine): CalendarProperty | null {
  const name = NAME.exec(line.text)?.[0];
  if (name === undefined) return null;
  const colon = valueColon(line.text, name.length);
  if (colon < 0) return null;
  const start = documentOffset(line, colon + 1);
  return {
    name: name.toUpperCase(),
    params: parameters(line.text.slice(name.length, colon)),
    value: line.text.slice(colon + 1),
    span: { start, end: Math.max(start, line.end) },
  };
}

/** The colon before the value: the first outside quotes, else the first. */
function valueColon(text: string, from: number): number {
  const end = Math.min(text.length, from + MOST_PARAMETER_CHARACTERS);
  let quoted = false;
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) quoted = !quoted;
    else if (unit === 0x3a && !quoted) return at;
  }
  return text.indexOf(':', from);
}

const PARAMETER = /;(?<key>[A-Z\d-]{1,60})=(?<value>(?:"[^"]*"|[^";])*)/giu;

function parameters(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (text === '') return found;
  for (const { groups } of text.matchAll(PARAMETER)) {
    const key = groups?.['key']?.toUpperCase() ?? '';
    if (!found.has(key)) found.set(key, parameterText(groups?.['value'] ?? ''));
  }
  return found;
}

/** Without quotes, and with the escapes of RFC 6868. */
const parameterText = (value: string): string =>
  value
    .replaceAll('"', '')
    .replace(/\^[n^']/gu, (escape) => ({ '^n': '\n', '^^': '^' })[escape] ?? '"')
    .trim();
