/** Rows and cells of separated values, with the places where they stand in the text. */
import Papa from 'papaparse';
import type { Span } from '#shared/draft.ts';
import { Refusal } from '#shared/result.ts';

/** The caps of reliability.md: more is refused, with the number shown. */
export const MOST_ROWS = 200_000;
export const MOST_COLUMNS = 512;

export interface TableRow {
  /** Counted as a spreadsheet does: the first row of the file is 1. */
  readonly number: number;
  readonly values: readonly string[];
  /** Of the row in the text, without the line break. */
  readonly span: Span;
  /** A quote is opened in it and never closed. */
  readonly unclosed: boolean;
}

/** How often the reading begins anew after a quote that is not closed, before quotes mean nothing. */
const MOST_REPAIRS = 10;
/** A quote sign that no text has. */
const NO_QUOTE = '\0';

/**
 * The rows of a text from an offset on, empty ones included. A quote that is not closed would
 * swallow the rest of the file: its line is read without quotes instead, and the next line begins
 * anew. Time is linear in the length of the text.
 *
 * @throws Refusal `too-large` for more rows or columns than the caps
 */
export function rowsOf(text: string, from: number, delimiter: string): TableRow[] {
  const even = withEvenBreaks(text);
  const rows: TableRow[] = [];
  let at = from;
  for (let repairs = 0; at < text.length; repairs += 1) {
    at = readRows(
      even,
      at,
      { delimiter, quoted: repairs < MOST_REPAIRS, most: MOST_ROWS + 1 },
      rows,
    );
    if (at >= text.length) break;
    const end = lineEnd(even, at);
    readRows(even.slice(0, end), at, { delimiter, quoted: false, most: 1 }, rows);
    const torn = rows.pop();
    if (torn) rows.push({ ...torn, unclosed: true });
    at = end + 1;
  }
  requireCaps(rows);
  return rows;
}

/** The first rows only, to try a delimiter on. */
export function firstRows(text: string, from: number, delimiter: string, most: number): TableRow[] {
  const rows: TableRow[] = [];
  readRows(withEvenBreaks(text), from, { delimiter, quoted: true, most }, rows);
  return rows;
}

/** Line breaks of every system as one sign, at the same offsets. */
const withEvenBreaks = (text: string): string =>
  text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

interface Reading {
  readonly delimiter: string;
  readonly quoted: boolean;
  readonly most: number;
}

/** Characters that are parsed at once: a broken quote is looked for no further than this. */
const WINDOW = 128 * 1024;
/** A row of such a length may still be one with a long text in quotes. */
const LONG_WINDOW = 4 * WINDOW;

/** Appends rows up to the first broken quote, and answers with the offset of what is left. */
function readRows(text: string, from: number, reading: Reading, rows: TableRow[]): number {
  const most = rows.length + reading.most;
  let at = from;
  while (at < text.length && rows.length < most) {
    const next =
      readWindow(text, at, WINDOW, reading, most, rows) ??
      readWindow(text, at, LONG_WINDOW, reading, most, rows);
    if (next === null) return at;
    at = next;
  }
  return at;
}

/** Appends the rows that lie whole within a window; null where there is none. */
function readWindow(
  text: string,
  from: number,
  length: number,
  { delimiter, quoted }: Reading,
  most: number,
  rows: TableRow[],
): number | null {
  const isLast = from + length >= text.length;
  const window = isLast ? text.slice(from) : text.slice(from, from + length);
  let left = from;
  Papa.parse<string[]>(window, {
    delimiter,
    newline: '\n',
    quoteChar: quoted ? '"' : NO_QUOTE,
    step: ({ data, errors, meta }, parser) => {
      const end = from + meta.cursor;
      const isCut = !isLast && end >= from + length;
      if (isCut || rows.length >= most || errors.some(({ type }) => type === 'Quotes')) {
        parser.abort();
        return;
      }
      // The break at the end of the text begins no row of its own.
      if (left < text.length) rows.push(rowOf(text, data, rows.length + 1, left, end));
      left = end;
    },
  });
  return left === from ? null : left;
}

function rowOf(
  text: string,
  values: readonly string[],
  number: number,
  start: number,
  end: number,
): TableRow {
  const body = text.slice(start, end).replace(/\s?\n$/u, '');
  return { number, values, span: { start, end: start + body.length }, unclosed: false };
}

function requireCaps(rows: readonly TableRow[]): void {
  if (rows.length > MOST_ROWS) {
    throw new Refusal('too-large', `the table has more than ${MOST_ROWS} rows`, {
      details: { limit: MOST_ROWS, what: 'rows' },
    });
  }
  const columns = rows.reduce((most, { values }) => Math.max(most, values.length), 0);
  if (columns <= MOST_COLUMNS) return;
  throw new Refusal('too-large', `the table has more than ${MOST_COLUMNS} columns`, {
    details: { size: columns, limit: MOST_COLUMNS, what: 'columns' },
  });
}

/** A cell: its text without white space around it, and where that stands. */
export interface Cell {
  readonly text: string;
  readonly span: Span;
}

/**
 * The cells of a row. Each value is looked for as it must have been written, in quotes or without;
 * one that is not found so, in a row with a stray quote, has the span of the whole row.
 */
export function cellsOf(
  text: string,
  { values, span, unclosed }: TableRow,
  delimiter: string,
): Cell[] {
  const even = withEvenBreaks(text.slice(span.start, span.end));
  let at = 0;
  let lost = false;
  return values.map((value) => {
    const found = lost ? null : findValue(even, at, value, delimiter);
    if (!found) {
      lost = true;
      return { text: tidy(value), span };
    }
    at = found.next;
    const cell = trimmed(value, span.start + found.start, span.start + found.end, text);
    return unclosed ? withoutStrayQuotes(cell) : cell;
  });
}

/** Where a value stands, without its quotes, and where the next one begins. */
function findValue(
  row: string,
  at: number,
  value: string,
  delimiter: string,
): { start: number; end: number; next: number } | null {
  const quoted = `"${value.replaceAll('"', '""')}"`;
  if (row.startsWith(quoted, at)) {
    const end = at + quoted.length;
    const next = row.indexOf(delimiter, end);
    const rest = row.slice(end, next < 0 ? row.length : next);
    if (rest.trim() === '') {
      return { start: at + 1, end: end - 1, next: next < 0 ? row.length : next + delimiter.length };
    }
  }
  const plain = row.startsWith(value, at);
  const end = at + value.length;
  const ends = row.slice(end).trim() === '' || row.startsWith(delimiter, end);
  return plain && ends ? { start: at, end, next: end + delimiter.length } : null;
}

function trimmed(value: string, start: number, end: number, text: string): Cell {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const length = raw.trim().length;
  return { text: tidy(value), span: { start: start + lead, end: start + lead + length } };
}

/** The quote that was never closed is no part of what the cell says. */
function withoutStrayQuotes({ text, span }: Cell): Cell {
  const lead = text.startsWith('"') ? 1 : 0;
  const tail = text.length > lead && text.endsWith('"') ? 1 : 0;
  return {
    text: text.slice(lead, text.length - tail),
    span: { start: span.start + lead, end: span.end - tail },
  };
}

const tidy = (value: string): string => value.replace(/[ \t]{1,1000}\n/gu, '\n').trim();
