/** Proposes what the rows and columns of a table are. */
import type { TableField, TableMapping } from '#shared/importReading.ts';
import { dayNumber } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readCellDate, timesIn } from './cellDates.ts';
import { areWorths } from './cellValues.ts';
import { isPersonName } from '../mining/people.ts';
import { fits, SHARED } from './columns.ts';
import type { Column } from './columns.ts';
import type { TableRow } from './delimited.ts';
import type { HeaderMeaning } from './headers.ts';

type Rows = TableMapping['rows'];

/** Names of columns that only an event of the user's own has, or only a part of an event. */
const OF_EVENTS: readonly TableField[] = ['role', 'cost', 'state', 'organiser', 'worth', 'purpose'];
const OF_SESSIONS: readonly TableField[] = ['room', 'track', 'kind'];
const LEAST_FOR_SESSIONS = 3;
const LONGEST_EVENT_DAYS = 14;

/** Whether the rows are events, or the sessions of one event. */
export function rowsAre(
  columns: readonly Column[],
  rows: readonly TableRow[],
  today: PartialDate,
): Rows {
  // Calendars are exported with a column that no programme has.
  if (columns.some(({ header }) => /^all day|全天/iu.test(header))) return 'events';
  const named = (field: HeaderMeaning): boolean =>
    columns.some(({ meanings }) => meanings.includes(field));
  const has = (content: Column['content']): boolean =>
    columns.some((column) => column.content === content);
  let score = 0;
  if (columns.some(({ meanings, content }) => content === 'text' && meanings.includes('session'))) {
    score += named('name') && !columns.some(isNameAndSession) ? 1 : 2;
  } else if (named('name')) score -= 1;
  const hasDays = !has('date') && rows.some((row) => headsADay(row, today));
  if (hasDays) score += 2;
  if (has('time') || columns.some(holdsTimes)) score += 2;
  if (OF_SESSIONS.some(named)) score += 1;
  if (named('people')) score += 1;
  score -= 2 * OF_EVENTS.filter(named).length;
  return score + daysSpeak(columns, today) >= LEAST_FOR_SESSIONS ? 'sessions' : 'events';
}

/** A row of a single cell that says a day, above the sessions of that day. */
function headsADay({ values }: TableRow, today: PartialDate): boolean {
  const [only = '', ...others] = values.map((value) => value.trim()).filter((each) => each !== '');
  if (others.length > 0) return false;
  const date = readCellDate(only, { today, order: 'dmy', orderSure: false, year: 2000 });
  return date !== null && date !== 'unreadable' && date.dateStart.length === 10;
}

/** Dates with a time of day beside them. */
const holdsTimes = ({ content, values }: Column): boolean =>
  content === 'date' &&
  values.filter((value) => timesIn(value).length > 0).length * 2 > values.length;

const isNameAndSession = ({ meanings }: Column): boolean =>
  meanings.includes('name') && meanings.includes('session');

/** A few days with many rows each are a programme; days that lie far apart are not. */
function daysSpeak(columns: readonly Column[], today: PartialDate): number {
  const dates = columns.find(({ content }) => content === 'date');
  if (!dates) return 0;
  const days = dates.values.flatMap((value) => {
    const date = readCellDate(value, { today, order: 'dmy', orderSure: false, year: 2000 });
    return date !== null && date !== 'unreadable' ? [dayNumber(date.dateStart)] : [];
  });
  if (days.length === 0) return 0;
  const first = days.reduce((least, day) => Math.min(least, day));
  const last = days.reduce((most, day) => Math.max(most, day));
  if (last - first > LONGEST_EVENT_DAYS) return -4;
  return new Set(days).size * 2 <= days.length ? 1 : 0;
}

/** A field for each column, or null; one column more than once only where several add up. */
export function mapColumns(columns: readonly Column[], rows: Rows): (TableField | null)[] {
  const mapped: (TableField | null)[] = columns.map(() => null);
  const take = (index: number, field: TableField | null): void => {
    if (field === null || index < 0) return;
    const content = columns[index]?.content;
    // Of a date only the parts stand in columns of their own.
    const addsUp =
      SHARED.has(field) && (field !== 'dateStart' || content === 'date' || content === 'figure');
    if (addsUp || !mapped.includes(field)) mapped[index] = field;
  };
  take(rows === 'sessions' ? titleColumn(columns) : eventColumn(columns), 'name');
  for (const [index, column] of columns.entries()) {
    if (mapped[index] === null) take(index, fieldByHeader(column, rows, mapped));
  }
  for (const [index, column] of columns.entries()) {
    const unread = mapped[index] === null && column.meanings.length === 0;
    if (unread) take(index, fieldByContent(column, rows, mapped));
  }
  if (!mapped.includes('name')) takeName(columns, mapped);
  if (rows === 'sessions') takePeople(columns, mapped);
  else takePlace(columns, mapped);
  return mapped;
}

/** The longer texts are the titles, where both `Session` and `Title` are there. */
function titleColumn(columns: readonly Column[]): number {
  const titles = [...columns.entries()].filter(
    ([, { meanings, content, header }]) =>
      fits('name', content) &&
      (meanings.includes('session') || /title|标题|題目|題/iu.test(header)),
  );
  const [longest] = titles.toSorted(([, a], [, b]) => b.length - a.length);
  return longest?.[0] ?? -1;
}

const EVENT_WORD =
  /\b(?:event|conference|meetup|summit|forum|congress)s?\b|会议|會議|活动|活動|大会|大會|论坛|論壇/iu;

/** Of several columns that may be the name, the one that says whose. */
const eventColumn = (columns: readonly Column[]): number =>
  columns.findIndex(
    ({ meanings, content, header }) =>
      meanings.includes('name') && EVENT_WORD.test(header) && fits('name', content),
  );

/** Without headings, speakers are told by their names. */
function takePeople(columns: readonly Column[], mapped: (TableField | null)[]): void {
  if (mapped.includes('people')) return;
  const index = columns.findIndex(
    ({ header, content, values }, at) =>
      mapped[at] === null &&
      header === '' &&
      content === 'text' &&
      values.filter((value) => isPersonName(value)).length > 0.6 * values.length,
  );
  if (index >= 0) mapped[index] = 'people';
}

/** A place alone, as it is written: `Bath`, `Ulm, Germany`. */
const PLACE_LIKE = /^\p{Lu}[\p{L}'’. -]{1,30}(?:, \p{Lu}[\p{L}'’. -]{1,30})?$/u;

/** Without headings, the one column of short names besides that of the events is where they are. */
function takePlace(columns: readonly Column[], mapped: (TableField | null)[]): void {
  if (mapped.includes('place') || !mapped.includes('dateStart')) return;
  const free = [...columns.entries()].filter(
    ([at, { header, content, values }]) =>
      mapped[at] === null &&
      header === '' &&
      content === 'text' &&
      values.length > 1 &&
      values.every((value) => PLACE_LIKE.test(value) && !isPersonName(value)),
  );
  const [only] = free;
  if (only && free.length === 1) mapped[only[0]] = 'place';
}

type Mapped = readonly (TableField | null)[];

function fieldByHeader(column: Column, rows: Rows, mapped: Mapped): TableField | null {
  const candidates = column.meanings
    .map((meaning) =>
      rows === 'sessions' ? asOfSession(meaning, mapped) : asOfEvent(meaning, column, mapped),
    )
    .filter((field) => field !== null);
  const timed = column.content === 'time' ? candidates.map(asTime) : candidates;
  const fitting = timed.filter((field) => fits(field, column.content));
  return fitting.find((field) => SHARED.has(field) || !mapped.includes(field)) ?? null;
}

/** A start or an end that holds times of day is no date. */
function asTime(field: TableField): TableField {
  if (field === 'dateStart') return 'startTime';
  return field === 'dateEnd' ? 'endTime' : field;
}

/** The same words mean something else on a programme. */
function asOfSession(meaning: HeaderMeaning, mapped: Mapped): TableField | null {
  switch (meaning) {
    case 'unused':
      return null;
    case 'session':
      return mapped.includes('name') ? 'track' : 'name';
    // What a session is part of is the event itself.
    case 'name':
      return mapped.includes('name') ? 'series' : 'name';
    case 'place':
      return 'room';
    case 'tags':
    case 'format':
      return 'kind';
    case 'organiser':
      return 'affiliation';
    default:
      return meaning;
  }
}

function asOfEvent(meaning: HeaderMeaning, column: Column, mapped: Mapped): TableField | null {
  if (meaning === 'unused') return null;
  // What a talk was called is told beside the name of its event, or is the name.
  if (meaning === 'session') return mapped.includes('name') ? 'summary' : 'name';
  if (meaning === 'room') return 'place';
  if (meaning === 'track' || meaning === 'kind') return 'tags';
  if (meaning === 'affiliation' && !mapped.includes('people')) return 'organiser';
  // An assessment may be words or stars.
  if (meaning === 'opinion' && areWorths(column.values)) return 'worth';
  // `Type` holds online and in-person as often as topics.
  if (meaning === 'tags' && column.content === 'format') return 'format';
  if (meaning === 'tags' && column.content === 'role') return 'role';
  return meaning;
}

const BY_CONTENT: Readonly<Partial<Record<Column['content'], readonly TableField[]>>> = {
  date: ['dateStart', 'dateEnd'],
  time: ['startTime', 'endTime'],
  link: ['link'],
  money: ['cost'],
  stars: ['worth'],
  role: ['role'],
  state: ['state'],
  format: ['format'],
  place: ['place'],
};

function fieldByContent(
  { header, content, values }: Column,
  rows: Rows,
  mapped: Mapped,
): TableField | null {
  const free = BY_CONTENT[content]?.find((field) => !mapped.includes(field)) ?? null;
  if (free !== null) return rows === 'sessions' && free === 'place' ? 'room' : free;
  // Figures beneath a heading that is not known may be anything.
  const looksLikeWorth =
    header === '' &&
    content === 'figure' &&
    values.length > 1 &&
    values.every((value) => /^[1-5]$/u.test(value));
  return looksLikeWorth && rows === 'events' && !mapped.includes('worth') ? 'worth' : null;
}

const SHORTEST_NAME = 2;
const LONGEST_NAME = 120;

/** Without a heading that says so, the name is the first text that differs from row to row. */
function takeName(columns: readonly Column[], mapped: (TableField | null)[]): void {
  const candidates = columns
    .map(({ content, distinct, length, meanings }, index) => ({
      index,
      suits:
        content === 'text' &&
        mapped[index] === null &&
        !meanings.includes('unused') &&
        length >= SHORTEST_NAME &&
        length <= LONGEST_NAME,
      distinct,
    }))
    .filter(({ suits }) => suits);
  const most = candidates.reduce((highest, { distinct }) => Math.max(highest, distinct), 0);
  const name = candidates.find(({ distinct }) => distinct >= most * 0.8);
  const last = columns.findIndex(
    ({ content, meanings }, index) =>
      mapped[index] === null && content !== 'empty' && !meanings.includes('unused'),
  );
  const index = name?.index ?? last;
  if (index >= 0) mapped[index] = 'name';
}
