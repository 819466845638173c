/**
 * A date as far as it is known: `2024`, `2024-12` or `2024-12-19`, always as text. No Date object
 * and no time zone is involved, so that an all-day date can never shift by a day.
 */
import { z } from './zod.ts';

export type PartialDate = string;
export type DatePrecision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2199;

/** Days in a month (1 to 12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Year, month and day as numbers (the unknown ones null), or null where the text is no real date. */
export function parsePartialDate(
  text: string,
): { year: number; month: number | null; day: number | null } | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

export const isPartialDate = (text: string): boolean => parsePartialDate(text) !== null;

const pad = (n: number): string => String(n).padStart(2, '0');

/** Builds a partial date from its parts; throws where they name no real date. */
export function partialDate(year: number, month?: number | null, day?: number | null): PartialDate {
  let text = String(year).padStart(4, '0');
  if (month != null) text += `-${pad(month)}`;
  if (month != null && day != null) text += `-${pad(day)}`;
  if (!isPartialDate(text)) throw new RangeError(`${text} is no date`);
  return text;
}

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** The month (1 to 12), or null where only the year is known. */
export const monthOf = (date: PartialDate): number | null =>
  date.length >= 7 ? Number(date.slice(5, 7)) : null;

/** The first day that the date may mean. */
export function firstDay(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date may mean. */
export function lastDay(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${pad(daysInMonth(yearOf(date), monthOf(date) ?? 12))}`;
}

/** Days since 1970-01-01 of a full date; for distances only, never for show. */
export function dayNumber(date: PartialDate): number {
  // A date without a time is read as one in UTC, where every day has the same length.
  return Date.parse(firstDay(date)) / 86_400_000;
}

/** The full date `days` after another (before it, where negative). */
export function addDays(date: PartialDate, days: number): PartialDate {
  return new Date((dayNumber(date) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** Length in days, both ends counted, or null where a day is not known. */
export function lengthInDays(start: PartialDate | null, end: PartialDate | null): number | null {
  if (start === null || precisionOf(start) !== 'day') return null;
  if (end === null) return 1;
  if (precisionOf(end) !== 'day') return null;
  return dayNumber(end) - dayNumber(start) + 1;
}

/** Whether an end may stand after a start, both as far as they are known. */
export const endsAfterStart = (start: PartialDate, end: PartialDate): boolean =>
  lastDay(end) >= firstDay(start);

/** Monday is 1, Sunday is 7. */
export function weekday(date: PartialDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export const PartialDateSchema = z
  .string({ error: 'wrong-type' })
  .refine(isPartialDate, { error: 'not-a-date' });

/** A day that is fully known. */
export const DaySchema = PartialDateSchema.refine((text) => text.length === 10, {
  error: 'not-a-date',
});
