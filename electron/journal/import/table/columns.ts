/** What the columns of a table hold: by their headings, and by what stands in them. */
import type { TableField } from '#shared/importReading.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { knownPlaces } from '../../text/places.ts';
import { readCellDate, readCellTimes, saysNothing } from './cellDates.ts';
import { currencyIn, readFormat, readLink, readRole, readState } from './cellValues.ts';
import { readHeader } from './headers.ts';
import type { HeaderMeaning } from './headers.ts';
import type { TableRow } from './delimited.ts';

/** What the values of a column are, where most of them are the same. */
export type ColumnContent =
  | 'date'
  | 'time'
  | 'link'
  | 'money'
  | 'figure'
  | 'stars'
  | 'role'
  | 'state'
  | 'format'
  | 'place'
  | 'text'
  | 'empty';

export interface Column {
  readonly header: string;
  readonly meanings: readonly HeaderMeaning[];
  readonly content: ColumnContent;
  /** Values that are not empty, in order, up to a sample. */
  readonly values: readonly string[];
  /** The share of values that occur once. */
  readonly distinct: number;
  /** Characters of a usual value. */
  readonly length: number;
}

const SAMPLE_ROWS = 300;
const MOST_OF_THEM = 0.7;
const CITIES = knownPlaces([]);

/** Looks at the columns of a table whose rows are given without the heading. */
export function columnsOf(
  header: TableRow | null,
  rows: readonly TableRow[],
  today: PartialDate,
): Column[] {
  const sample = fullRows(rows.slice(0, SAMPLE_ROWS));
  const count = [...(header ? [header] : []), ...sample].reduce(
    (most, { values }) => Math.max(most, values.length),
    0,
  );
  return Array.from({ length: count }, (_, index) => {
    const values = sample
      .map((row) => (row.values[index] ?? '').trim())
      .filter((value) => !saysNothing(value));
    const heading = (header?.values[index] ?? '').trim();
    return {
      header: heading,
      meanings: readHeader(heading)?.meanings ?? [],
      content: contentOf(values, today),
      values,
      distinct: values.length === 0 ? 0 : new Set(values).size / values.length,
      length: values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length),
    };
  });
}

/** The rows without those of a single cell, which head the rows beneath them. */
function fullRows(rows: readonly TableRow[]): readonly TableRow[] {
  const full = rows.filter(
    ({ values }) => values.filter((value) => value.trim() !== '').length > 1,
  );
  return full.length > 0 ? full : rows;
}

const LONGEST_VALUE = 60;

function contentOf(values: readonly string[], today: PartialDate): ColumnContent {
  if (values.length === 0) return 'empty';
  const most = (is: (value: string) => boolean): boolean =>
    values.filter((value) => value.length <= LONGEST_VALUE && is(value)).length >=
    MOST_OF_THEM * values.length;
  if (values.filter((value) => readLink(value) !== null).length >= MOST_OF_THEM * values.length) {
    return 'link';
  }
  if (most((value) => isTime(value))) return 'time';
  if (most((value) => isDate(value, today))) return 'date';
  if (most((value) => /[★⭐]/u.test(value))) return 'stars';
  if (most((value) => /\d/u.test(value) && currencyIn(value) !== null)) return 'money';
  if (most((value) => /^\d{1,7}(?:[.,]\d{1,3})?$/u.test(value))) return 'figure';
  if (most((value) => CITIES.has(value))) return 'place';
  if (most((value) => readFormat(value) !== null)) return 'format';
  if (most((value) => readRole(value) !== null)) return 'role';
  if (most((value) => readState(value) !== null)) return 'state';
  return 'text';
}

const isTime = (value: string): boolean =>
  /^\D{0,3}\d{1,2}(?::|：|点|时|h\d|[ap]m)/iu.test(value) && readCellTimes(value).length > 0;

function isDate(value: string, today: PartialDate): boolean {
  if (!/\d/u.test(value) || /^\d{1,3}$/u.test(value)) return false;
  const date = readCellDate(value, { today, order: 'dmy', orderSure: false, year: 2000 });
  if (date !== null && date !== 'unreadable') return true;
  const usual = readCellDate(value, { today, order: 'mdy', orderSure: false, year: 2000 });
  return usual !== null && usual !== 'unreadable';
}

/** Which contents a field may have; a field that is not named takes any. */
const FITTING: Readonly<Partial<Record<TableField, readonly ColumnContent[]>>> = {
  dateStart: ['date', 'figure', 'text', 'empty'],
  dateEnd: ['date', 'figure', 'empty'],
  startTime: ['time', 'figure', 'text', 'empty'],
  endTime: ['time', 'figure', 'empty'],
  name: ['text', 'place', 'role', 'state', 'format', 'empty', 'figure', 'money', 'date'],
  link: ['link', 'text', 'empty'],
  cost: ['money', 'figure', 'text', 'empty'],
  hours: ['figure', 'text', 'empty', 'time'],
  worth: ['figure', 'stars', 'text', 'date', 'state', 'format', 'role', 'empty'],
  tags: ['text', 'place', 'role', 'state', 'format', 'empty'],
  people: ['text', 'empty', 'role'],
};

export const fits = (field: TableField, content: ColumnContent): boolean =>
  FITTING[field]?.includes(content) ?? true;

/** Fields that several columns may fill together. */
export const SHARED: ReadonlySet<TableField> = new Set<TableField>([
  'dateStart',
  'place',
  'notes',
  'opinion',
  'cost',
  'tags',
  'people',
  'takeaways',
]);
