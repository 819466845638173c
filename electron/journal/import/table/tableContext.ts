/** What the reading of every row of a table needs to know of the table. */
import type { Span } from '#shared/draft.ts';
import type { RowProblem, TableField, TableMapping } from '#shared/importReading.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { isInOrder, possibleOrders } from './cellDates.ts';
import type { DateConditions, DateOrder } from './cellDates.ts';
import { currencyIn, scaleOf } from './cellValues.ts';
import type { Column } from './columns.ts';
import { cellsOf } from './delimited.ts';
import type { TableRow } from './delimited.ts';

export interface TableContext {
  readonly text: string;
  readonly mapping: TableMapping;
  readonly columns: readonly Column[];
  readonly dates: DateConditions;
  /** Of the column of worths. */
  readonly scale: 5 | 10;
  /** By column, where its heading names one. */
  readonly currencies: readonly (string | null)[];
  /** Tells of a bad cell or row. */
  readonly tell: (problem: RowProblem) => void;
}

/** A cell with its column. */
export interface PlacedCell {
  readonly text: string;
  readonly span: Span;
  readonly column: number;
}

/** The cells of a row, by the fields that their columns are mapped to. Empty ones are left out. */
export interface RowCells {
  readonly row: TableRow;
  all(field: TableField): readonly PlacedCell[];
  first(field: TableField): PlacedCell | null;
}

export function rowCells(row: TableRow, { text, mapping }: TableContext): RowCells {
  const cells = cellsOf(text, row, mapping.delimiter).map((cell, column): PlacedCell => ({
    ...cell,
    column,
  }));
  const all = (field: TableField): readonly PlacedCell[] =>
    cells.filter((cell) => mapping.columns[cell.column] === field && cell.text !== '');
  return { row, all, first: (field) => all(field)[0] ?? null };
}

const LONGEST_QUOTED = 80;

/** A problem of a cell, with what stands there. */
export const problemAt = (
  { number }: TableRow,
  code: RowProblem['code'],
  cell: PlacedCell | null,
): RowProblem => ({
  row: number,
  column: cell?.column ?? null,
  code,
  text: (cell?.text ?? '').slice(0, LONGEST_QUOTED).toWellFormed(),
});

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** The year that dates without one are in: of the rows above the heading, of the file's name. */
export function yearAbout(above: readonly TableRow[], name: string): number | null {
  const texts = [...above.flatMap(({ values }) => values), name];
  const year = texts.map((text) => YEAR.exec(text)?.[0]).find((each) => each !== undefined);
  return year === undefined ? null : Number(year);
}

export interface TableFacts {
  readonly text: string;
  readonly mapping: TableMapping;
  readonly columns: readonly Column[];
  readonly above: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly name: string;
  readonly today: PartialDate;
  readonly tell: (problem: RowProblem) => void;
}

export function tableContext(facts: TableFacts): TableContext {
  const { text, mapping, columns, above, rows, name, today, tell } = facts;
  const valuesOf = (...fields: readonly TableField[]): string[] =>
    mapping.columns.flatMap((field, index) =>
      field !== null && fields.includes(field)
        ? rows.map(({ values }) => (values[index] ?? '').trim()).filter((value) => value !== '')
        : [],
    );
  const { order, orderSure } = dateOrder(valuesOf('dateStart', 'dateEnd'), facts);
  return {
    text,
    mapping,
    columns,
    dates: { today, order, orderSure, year: yearAbout(above, name) },
    scale: scaleOf(valuesOf('worth')),
    currencies: columns.map(currencyOf),
    tell,
  };
}

/** The currency that a heading names, else the only one that the cells beneath it name. */
function currencyOf({ header, values, content }: Column): string | null {
  const named = currencyIn(header);
  if (named !== null || content === 'link') return named;
  const [only, ...others] = new Set(values.flatMap((value) => currencyIn(value) ?? []));
  return others.length === 0 ? (only ?? null) : null;
}

/**
 * The order of day and month, decided by the whole column: the only one in which all of it can be
 * read, else the one in which it goes on in time, else the usual one of such a table, not surely.
 */
function dateOrder(
  cells: readonly string[],
  { text, mapping: { delimiter } }: TableFacts,
): { order: DateOrder; orderSure: boolean } {
  const possible = possibleOrders(cells);
  const [only] = possible;
  if (possible.length === 1 && only) return { order: only, orderSure: true };
  const running = possible.filter((order) => isInOrder(cells, order));
  const [first] = running;
  if (running.length === 1 && first) return { order: first, orderSure: true };
  const usual = usualOrder(cells, text, delimiter);
  const order = possible.includes(usual) ? usual : (only ?? usual);
  const dotted = cells.every((cell) => !/\d[/-]\d{1,2}[/-]\d/u.test(cell));
  return { order, orderSure: dotted && order === 'dmy' };
}

const HEAD = 4_000;

/** Points and semicolons are of countries that put the day first; dollars of one that does not. */
function usualOrder(cells: readonly string[], text: string, delimiter: string): DateOrder {
  const head = text.slice(0, HEAD);
  const short = cells.some((cell) => /^\d{2}[/.-]\d{1,2}[/.-]\d{2}$/u.test(cell));
  if (short && /\p{Script=Han}/u.test(head)) return 'ymd';
  if (cells.some((cell) => /^\d{1,2}\.\d/u.test(cell)) || delimiter === ';') return 'dmy';
  return /\$|\bUSD\b|\d\s?[AP]M\b|, (?:CA|NY|WA|TX|MA|IL)\b/u.test(head) ? 'mdy' : 'dmy';
}
