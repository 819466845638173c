/** Days of the calendar as numbers, and the weeks of a year. */

/** Days since 1970-01-01. */
export type Day = number;

/** The number of a day; a day or a month too many goes on into the next. */
export const dayNumberOf = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000);

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(day: Day): DateParts {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The day that the week of a day begins with. */
export const weekOf = (day: Day, weekStart: number): Day =>
  day - ((weekdayOf(day) - weekStart + 7) % 7);

/**
 * The first day of week 1: the first week with at least four days in the year (ISO 8601, RFC 5545
 * section 3.3.10), which may begin in the year before.
 */
export const firstWeekOf = (year: number, weekStart: number): Day =>
  weekOf(dayNumberOf(year, 1, 4), weekStart);

/** The year whose weeks a day is counted in: at either end of a year it may be the one beside it. */
export function weekYearOf(day: Day, weekStart: number): number {
  const { year } = partsOf(day);
  if (day < firstWeekOf(year, weekStart)) return year - 1;
  return day < firstWeekOf(year + 1, weekStart) ? year : year + 1;
}
