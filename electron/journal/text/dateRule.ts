/** What the grammars of dates share: the shape of a rule, and calendar steps that rules need. */
import { addDays, monthOf, weekday, yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';

export interface DateContext {
  /** The day on which the text is read, `YYYY-MM-DD`. */
  readonly today: PartialDate;
  /** Which way a date without a year is taken. */
  readonly lean: 'past' | 'future';
  /** The year of dates that state none; it wins over `lean`. */
  readonly year?: number | undefined;
}

/** A date as far as it is written; what is null is not said. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** What a rule makes of a match. */
export interface DateMeaning {
  readonly from: DatePoint;
  readonly to?: DatePoint | undefined;
  /** Worked out from `today`, such as "yesterday". */
  readonly relative?: boolean;
  /** A lone year, weekday or day of the month: words that are often part of a name. */
  readonly bare?: boolean;
}

export type Groups = Readonly<Partial<Record<string, string>>>;

export interface DateRule {
  /** Global, and with bounded repetition only, so that a search is linear in the text. */
  readonly pattern: RegExp;
  /**
   * The meaning of a match; 'unreadable' where it is a date by its shape but names no day, or more
   * than one, so that no part of it may be read as another date; null where it is no date at all.
   */
  readonly read: (groups: Groups, context: DateContext) => DateMeaning | 'unreadable' | null;
}

/** Words and signs between the two ends of a range. */
export const RANGE_SIGN = String.raw`[ ]{0,2}(?:-{1,3}|–|—|−|~|〜|→|to|until|till|through|至|到)[ ]{0,2}`;

export const numberIn = (groups: Groups, name: string): number | null => {
  const text = groups[name];
  return text === undefined ? null : Number(text);
};

/** The century of a year written with two digits: years of this journal, not of birth. */
export const fullYear = (twoDigits: number): number => 2000 + twoDigits;

export function pointOf(date: PartialDate): DatePoint {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? null, month: month ?? null, day: day ?? null };
}

export const dayFromToday = ({ today }: DateContext, days: number): DatePoint =>
  pointOf(addDays(today, days));

export function monthFromToday({ today }: DateContext, months: number): DatePoint {
  const count = yearOf(today) * 12 + (monthOf(today) ?? 1) - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1, day: null };
}

export const yearFromToday = ({ today }: DateContext, years: number): DatePoint => ({
  year: yearOf(today) + years,
  month: null,
  day: null,
});

/** A weekday (Monday is 1) of the week that begins `weeks` Mondays from this one. */
export const weekdayOfWeek = (context: DateContext, day: number, weeks: number): DatePoint =>
  dayFromToday(context, day - weekday(context.today) + 7 * weeks);

/** The nearest such weekday on the side that the context leans to, today included. */
export function nearestWeekday(context: DateContext, day: number): DatePoint {
  const back = (weekday(context.today) - day + 7) % 7;
  if (context.lean === 'past') return dayFromToday(context, -back);
  return dayFromToday(context, (7 - back) % 7);
}

/** The latest such weekday before today. */
export const weekdayBefore = (context: DateContext, day: number): DatePoint =>
  dayFromToday(context, -((weekday(context.today) - day + 7) % 7 || 7));

export type Unit = 'day' | 'week' | 'month' | 'year';

/** So many units from today, no more precise than the unit: "two months ago" names a month. */
export function unitsFromToday(context: DateContext, count: number, unit: Unit): DatePoint {
  if (unit === 'day') return dayFromToday(context, count);
  if (unit === 'week') return dayFromToday(context, 7 * count);
  return unit === 'month' ? monthFromToday(context, count) : yearFromToday(context, count);
}
