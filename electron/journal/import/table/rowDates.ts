/** When the event of a row was. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import { endsAfterStart, partialDate } from '#shared/partialDate.ts';
import { readCellDate, saysNothing } from './cellDates.ts';
import { problemAt } from './tableContext.ts';
import type { PlacedCell, RowCells, TableContext } from './tableContext.ts';

/** The dates of a row: of its cells, else the year that its name says. */
export function datesOf(
  cells: RowCells,
  name: PlacedCell,
  context: TableContext,
): Pick<Draft, 'dateStart' | 'dateEnd'> {
  const starts = cells.all('dateStart');
  const [first, last] = [starts[0], starts.at(-1)];
  const year = yearInName(name.text);
  if (!first || !last || starts.every(({ text }) => saysNothing(text))) {
    return { dateStart: year ?? missing(), dateEnd: missing() };
  }
  const written = starts.map(({ text }) => text);
  const ownYear = year === null ? null : Number(year.value);
  const conditions = { ...context.dates, year: context.dates.year ?? ownYear };
  const date = readCellDate(joinedDate(written), conditions);
  if (date === null || date === 'unreadable') {
    context.tell(problemAt(cells.row, 'not-a-date', first));
    return { dateStart: missing(), dateEnd: missing() };
  }
  const span = { start: first.span.start, end: Math.max(first.span.end, last.span.end) };
  const { dateStart, dateEnd, confidence } = date;
  return {
    dateStart: { value: dateStart, confidence, span },
    dateEnd:
      dateEnd === null
        ? endOf(cells, dateStart, { ...conditions, year: Number(dateStart.slice(0, 4)) }, context)
        : { value: dateEnd, confidence, span },
  };
}

/** A year, a month and a day in columns of their own are put together. */
function joinedDate(parts: readonly string[]): string {
  const [year = '', month, day] = parts.map((part) => part.replace(/[年月日]$/u, ''));
  if (parts.length === 1 || !/^\d{4}$/u.test(year)) return parts.join(' ');
  if (month === undefined || !/^\d{1,2}$/u.test(month)) {
    // `2024` beside `12月19日` or `Dec 19`.
    const rest = parts.slice(1).join(' ');
    if (/\d{4}/u.test(rest)) return rest;
    return /\p{Script=Han}/u.test(rest) ? `${year}年${rest}` : `${rest} ${year}`;
  }
  if (day === undefined || !/^\d{1,2}$/u.test(day)) return `${year}年${month}月`;
  return `${year}年${month}月${day}日`;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** A name such as `Kite Days 2024` says at least the year. */
function yearInName(name: string): Proposal<string> | null {
  const year = YEAR.exec(name)?.[0];
  if (year === undefined) return null;
  return { value: partialDate(Number(year)), confidence: 'likely', span: null };
}

function endOf(
  cells: RowCells,
  dateStart: string,
  conditions: TableContext['dates'],
  context: TableContext,
): Proposal<string> {
  const cell = cells.first('dateEnd');
  const end = cell && readCellDate(cell.text, conditions);
  if (!cell || !end) return missing();
  if (end === 'unreadable') {
    context.tell(problemAt(cells.row, 'not-a-date', cell));
    return missing();
  }
  const value = end.dateEnd ?? end.dateStart;
  if (!endsAfterStart(dateStart, value)) {
    context.tell(problemAt(cells.row, 'end-before-start', cell));
    return missing();
  }
  return value === dateStart ? missing() : { value, confidence: end.confidence, span: cell.span };
}
