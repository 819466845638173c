/** Where the heading of a table stands, and what is written above it. */
import { readCellDate, saysNothing } from './cellDates.ts';
import type { TableRow } from './delimited.ts';
import { readHeader } from './headers.ts';

export interface Layout {
  /** Null where the table has no heading. */
  readonly header: TableRow | null;
  /** Rows above the heading: the title of the table, and the like. */
  readonly above: readonly TableRow[];
  readonly rows: readonly TableRow[];
}

/** A heading stands among the first rows. */
const ROWS_TO_TRY = 15;
const SHARE_KNOWN = 0.5;

export const isBlank = ({ values }: TableRow): boolean =>
  values.every((value) => saysNothing(value.trim()));

/** The rule beneath the heading of a Markdown table. */
const isRule = ({ values }: TableRow): boolean =>
  values.some((value) => /-{2,}/u.test(value)) &&
  values.every((value) => /^\s{0,20}:?-{0,200}:?\s{0,20}$/u.test(value));

/**
 * Parts the rows of a table.
 *
 * @param hasHeader what the user says; null leaves it to the table
 */
export function layOut(all: readonly TableRow[], hasHeader: boolean | null): Layout {
  const rows = all.filter((row) => !isBlank(row) && !isRule(row));
  const index = hasHeader === false ? -1 : headerIndex(rows, hasHeader ?? false);
  const header = rows[index] ?? null;
  return header
    ? { header, above: rows.slice(0, index), rows: rows.slice(index + 1) }
    : { header: null, above: [], rows };
}

/** The row most of whose cells are known headings; else the first, if it differs from the others. */
function headerIndex(rows: readonly TableRow[], isCertain: boolean): number {
  const scores = rows.slice(0, ROWS_TO_TRY).map(({ values }) => {
    const filled = values.map((value) => value.trim()).filter((value) => value !== '');
    const known = filled.filter((value) => readHeader(value)?.whole === true).length;
    const partly = filled.filter((value) => readHeader(value) !== null).length;
    const enough = known >= Math.min(2, filled.length) || (known > 0 && partly >= 2);
    return enough && partly >= SHARE_KNOWN * filled.length ? known + partly / 2 : 0;
  });
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  if (best > 0) return scores.indexOf(best);
  return isCertain || standsApart(rows) ? firstFull(rows) : -1;
}

/** The first row that is not a title above the table: it has as many cells as a usual row. */
function firstFull(rows: readonly TableRow[]): number {
  const filled = (row: TableRow | undefined): number =>
    row?.values.filter((value) => value.trim() !== '').length ?? 0;
  const usual = filled(rows[Math.floor(rows.length / 2)]);
  const index = rows.slice(0, ROWS_TO_TRY).findIndex((row) => filled(row) >= Math.min(usual, 2));
  return Math.max(0, index);
}

/** Whether the first row has words where the rows beneath it have figures or dates. */
function standsApart(rows: readonly TableRow[]): boolean {
  const [first, ...others] = rows;
  if (!first || others.length < 2) return false;
  return first.values.some(
    (value, column) => isWord(value) && holdsNoWord(others.slice(0, 20), column),
  );
}

function holdsNoWord(rows: readonly TableRow[], column: number): boolean {
  const values = rows.map((row) => (row.values[column] ?? '').trim());
  return values.some((value) => value !== '') && !values.some(isWord);
}

function isWord(value: string): boolean {
  const text = value.trim();
  if (text === '' || !/\p{L}/u.test(text)) return false;
  const conditions = { today: '2026-01-01', order: 'dmy', orderSure: false, year: 2000 } as const;
  const date = readCellDate(text, conditions);
  return date === null || date === 'unreadable';
}
