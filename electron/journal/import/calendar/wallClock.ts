/**
 * Times as a clock on the wall shows them where the event is, counted in minutes. No zone is in
 * them, and nothing here asks the machine for its own, so that a day cannot shift with it.
 */
import { dayNumber, isPartialDate } from '#shared/partialDate.ts';

/** Minutes since 1970-01-01T00:00 of a wall clock. */
export type Wall = number;

export const MINUTES_A_DAY = 1_440;

/** A time as it is written, before its zone is looked at. */
export interface Moment {
  /** A whole day, without a time. */
  readonly isDay: boolean;
  readonly wall: Wall;
  /** Minutes east of UTC, where the text says so itself: 0 for `Z`. */
  readonly offset: number | null;
}

/** `20260301`, `2026-03-01T09:30:00Z`, `20260301T093000`, `2026-03-01 9:30 PM`, `…+02:00`. */
const MOMENT =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ]{1,2}(?<hour>\d{1,2}):?(?<minute>\d{2})(?::?\d{2}(?:[.,]\d{1,9})?)?[ ]?(?<half>[AP]M)?[ ]?(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/iu;

/** A date or a time in the forms of ISO 8601 that files use, or null where it is no real one. */
export function parseMoment(text: string): Moment | null {
  const groups = MOMENT.exec(text.trim())?.groups as Partial<Record<string, string>> | undefined;
  if (!groups) return null;
  const day = `${groups['year']}-${groups['month']}-${groups['day']}`;
  if (!isPartialDate(day)) return null;
  const start = dayNumber(day) * MINUTES_A_DAY;
  if (groups['hour'] === undefined) return { isDay: true, wall: start, offset: null };
  const clock = clockMinutes(Number(groups['hour']), Number(groups['minute']), groups['half']);
  if (clock === null) return null;
  return { isDay: false, wall: start + clock, offset: offsetMinutes(groups['zone']) };
}

function clockMinutes(hour: number, minute: number, half: string | undefined): number | null {
  const hours = half === undefined ? hour : (hour % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  const minutes = hours * 60 + minute;
  return minute < 60 && minutes <= MINUTES_A_DAY ? minutes : null;
}

function offsetMinutes(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  const signed = /^(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})$/u.exec(zone)?.groups;
  if (!signed) return 0;
  const minutes = Number(signed['hours']) * 60 + Number(signed['minutes']);
  return signed['sign'] === '-' ? -minutes : minutes;
}

/** The day of a wall clock, `2026-03-01`; null outside the years that the journal knows. */
export function dayOf(wall: Wall): string | null {
  const date = new Date(Math.floor(wall / MINUTES_A_DAY) * 86_400_000);
  if (Number.isNaN(date.getTime())) return null;
  const day = date.toISOString().slice(0, 10);
  return isPartialDate(day) ? day : null;
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** A wall clock as sessions keep it, `2026-03-01T09:30`; null outside the years of the journal. */
export function wallText(wall: Wall): string | null {
  const day = dayOf(wall);
  if (day === null) return null;
  const minutes = wall - Math.floor(wall / MINUTES_A_DAY) * MINUTES_A_DAY;
  return `${day}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A length of time: days of the calendar, and minutes that are counted exactly. */
export interface Length {
  readonly days: number;
  readonly minutes: number;
}

const LENGTH =
  /^\+?P(?:(?<weeks>\d{1,5})W)?(?:(?<days>\d{1,5})D)?(?:T(?:(?<hours>\d{1,6})H)?(?:(?<minutes>\d{1,7})M)?(?:\d{1,8}S)?)?$/iu;

/** A length as RFC 5545 section 3.3.6 and ISO 8601 write it, `PT1H30M`; null where it is none. */
export function parseLength(text: string): Length | null {
  const groups = LENGTH.exec(text.trim())?.groups as Partial<Record<string, string>> | undefined;
  if (!groups) return null;
  const part = (name: string): number => Number(groups[name] ?? 0);
  return { days: part('weeks') * 7 + part('days'), minutes: part('hours') * 60 + part('minutes') };
}
