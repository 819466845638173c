/** The rules of recurrence that are understood: the part of RFC 5545 that calendars write. */
import { parseMoment } from './wallClock.ts';
import type { Moment } from './wallClock.ts';

export interface WeekdayRule {
  /** 0 is Monday, 6 is Sunday. */
  readonly weekday: number;
  /** `2` the second, `-1` the last within the month or year; 0 every one. */
  readonly ordinal: number;
}

export interface RecurrenceRule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  readonly until: Moment | null;
  readonly weekdays: readonly WeekdayRule[];
  readonly monthDays: readonly number[];
  /** 1 is 1 January, -1 is 31 December; of yearly rules only, as are the numbers of weeks. */
  readonly yearDays: ReadonlySet<number>;
  readonly weekNumbers: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
  /** The first day of a week, 0 being Monday. */
  readonly weekStart: number;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
/** Lists longer than any that says something new. */
const MOST_ITEMS = 400;

type Parts = ReadonlyMap<string, string>;

/**
 * A rule, or null where it is not of the supported part: more often than daily, or with an
 * interval of nothing. Such a rule is reported, never bent.
 *
 * @param clock `HHMM` of the first instance, which a rule may repeat in `BYHOUR` and `BYMINUTE`
 */
export function parseRule(text: string, clock: string): RecurrenceRule | null {
  const parts = partsOf(text);
  const frequency = parts?.get('FREQ');
  if (!parts || frequency === undefined || !FREQUENCIES.includes(frequency)) return null;
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', 1, 10_000);
  const count = parts.has('COUNT') ? wholeNumber(parts.get('COUNT') ?? '', 1, 1_000_000) : null;
  const until = parts.has('UNTIL') ? parseMoment(parts.get('UNTIL') ?? '') : null;
  const weekdays = listOf(parts, 'BYDAY', weekdayOf);
  const numbers = numbersOf(parts);
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  if (interval === null || weekStart < 0 || !weekdays || !numbers) return null;
  if (isMissing(parts, 'COUNT', count) || isMissing(parts, 'UNTIL', until)) return null;
  if (!repeatsClock(parts, clock)) return null;
  const rule = { interval, count, until, weekdays, ...numbers, weekStart };
  return isSound(frequency, rule)
    ? { frequency: frequency as RecurrenceRule['frequency'], ...rule }
    : null;
}

const UNDERSTOOD: ReadonlySet<string> = new Set(
  `FREQ INTERVAL COUNT UNTIL WKST BYSETPOS BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY
  BYHOUR BYMINUTE BYSECOND`.split(/\s+/u),
);

type Numbers = Pick<
  RecurrenceRule,
  'monthDays' | 'yearDays' | 'weekNumbers' | 'months' | 'positions'
>;

/** The lists of numbers, or null where one of them is none. */
function numbersOf(parts: Parts): Numbers | null {
  const monthDays = listOf(parts, 'BYMONTHDAY', (item) => signed(item, 31));
  const yearDays = listOf(parts, 'BYYEARDAY', (item) => signed(item, 366));
  const weekNumbers = listOf(parts, 'BYWEEKNO', (item) => signed(item, 53));
  const months = listOf(parts, 'BYMONTH', (item) => wholeNumber(item, 1, 12));
  const positions = listOf(parts, 'BYSETPOS', (item) => signed(item, 366));
  if (!monthDays || !yearDays || !weekNumbers || !months || !positions) return null;
  return { monthDays, yearDays: new Set(yearDays), weekNumbers, months, positions };
}

/** The parts by name, or null where one is unknown or stands twice. */
function partsOf(text: string): Parts | null {
  if (text.length > 4_000) return null;
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value = ''] = part.split('=').map((side) => side.trim());
    if (name === '') continue;
    if (!UNDERSTOOD.has(name) || parts.has(name)) return null;
    parts.set(name, value);
  }
  return parts;
}

const isMissing = (parts: Parts, name: string, value: unknown): boolean =>
  parts.has(name) && value === null;

function wholeNumber(text: string, least: number, most: number): number | null {
  const number = /^\+?\d{1,7}$/u.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : null;
}

function signed(text: string, most: number): number | null {
  const number = /^[+-]?\d{1,4}$/u.test(text) ? Number(text) : 0;
  return number !== 0 && Math.abs(number) <= most ? number : null;
}

function weekdayOf(item: string): WeekdayRule | null {
  const match = /^(?<ordinal>[+-]?\d{1,2})?(?<day>[A-Z]{2})$/u.exec(item)?.groups;
  const weekday = WEEKDAYS.indexOf(match?.['day'] ?? '');
  const ordinal = match?.['ordinal'];
  if (weekday < 0) return null;
  if (ordinal === undefined) return { weekday, ordinal: 0 };
  const number = signed(ordinal, 53);
  return number === null ? null : { weekday, ordinal: number };
}

function listOf<T>(parts: Parts, name: string, read: (item: string) => T | null): T[] | null {
  const text = parts.get(name);
  if (text === undefined) return [];
  const items = text.split(',', MOST_ITEMS + 1).map((item) => read(item.trim()));
  const found = items.filter((item) => item !== null);
  return found.length === items.length && items.length <= MOST_ITEMS ? found : null;
}

/** Whether the hour and the minute of a rule, if any, are those of the first instance. */
function repeatsClock(parts: Parts, clock: string): boolean {
  const repeats = (name: string, number: string): boolean => {
    const text = parts.get(name);
    return text === undefined || (/^\d{1,2}$/u.test(text) && Number(text) === Number(number));
  };
  return (
    repeats('BYHOUR', clock.slice(0, 2)) &&
    repeats('BYMINUTE', clock.slice(2, 4)) &&
    repeats('BYSECOND', '0')
  );
}

/**
 * Numbered weekdays belong to months and years, days of the month to no week, numbered weeks and
 * days of the year to years alone, and those weeks have no numbered weekdays.
 */
function isSound(frequency: string, rule: Omit<RecurrenceRule, 'frequency'>): boolean {
  const numbered = rule.weekdays.some(({ ordinal }) => ordinal !== 0);
  if (numbered && (frequency === 'DAILY' || frequency === 'WEEKLY')) return false;
  if (rule.monthDays.length > 0 && frequency === 'WEEKLY') return false;
  const ofYear = rule.weekNumbers.length + rule.yearDays.size;
  if (ofYear > 0 && frequency !== 'YEARLY') return false;
  if (rule.weekNumbers.length > 0 && numbered) return false;
  const selects = rule.weekdays.length + rule.monthDays.length + rule.months.length + ofYear > 0;
  return rule.positions.length === 0 || selects;
}
