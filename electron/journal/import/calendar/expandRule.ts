/**
 * The days of a recurrence rule, period by period. Each period is a fixed, small amount of work
 * and their number is bounded by the horizon, so that no rule can hang: one whose days never
 * exist, such as 30 February, simply comes to the horizon without any.
 */
import { daysInMonth } from '#shared/partialDate.ts';
import {
  dayNumberOf,
  firstWeekOf,
  partsOf,
  weekdayOf,
  weekOf,
  weekYearOf,
} from './calendarDays.ts';
import type { DateParts, Day } from './calendarDays.ts';
import type { RecurrenceRule } from './recurrenceRule.ts';
import { MINUTES_A_DAY } from './wallClock.ts';
import type { Wall } from './wallClock.ts';

/** Work that a file may cause, in days looked at; shared by all of its rules. */
export interface Budget {
  days: number;
}

export const FILE_BUDGET = 3_000_000;

export interface Expansion {
  readonly walls: readonly Wall[];
  /** There are more behind the last one. */
  readonly cut: boolean;
}

export interface Range {
  /** Instances before are counted, but not given. */
  readonly from: Wall;
  /** The last that is looked at. */
  readonly to: Wall;
  readonly most: number;
  readonly budget: Budget;
}

/**
 * The times of a rule within a range, in order, all at the clock time of the start.
 *
 * @param start the first instance, which counts even where the rule does not name it
 * @param until the rule's `UNTIL` as a wall clock at the place of the start
 */
export function expandRule(
  rule: RecurrenceRule,
  start: Wall,
  until: Wall | null,
  { from, to, most, budget }: Range,
): Expansion {
  const startDay = Math.floor(start / MINUTES_A_DAY);
  const clock = start - startDay * MINUTES_A_DAY;
  const last = until === null ? to : Math.min(to, until);
  const lastDay = Math.floor(last / MINUTES_A_DAY);
  const walls: Wall[] = [];
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  let named = 0;
  const take = (wall: Wall): boolean => {
    left -= 1;
    if (wall >= from) walls.push(wall);
    return left > 0 && walls.length <= most;
  };
  if (start > last || !take(start)) return { walls, cut: false };
  for (let period = firstPeriod(rule, startDay, Math.floor(from / MINUTES_A_DAY)); ; period += 1) {
    const { days, begins } = daysOfPeriod(rule, startDay, period);
    if (begins > lastDay) break;
    budget.days -= DAYS_LOOKED_AT[rule.frequency];
    if (budget.days < 0) return { walls, cut: true };
    for (const day of days) {
      const wall = day * MINUTES_A_DAY + clock;
      if (wall > last) break;
      if (wall <= start) continue;
      named += 1;
      if (!take(wall)) return { walls: walls.slice(0, most), cut: walls.length > most };
    }
  }
  return { walls, cut: named > 0 && (until === null || until > to) };
}

const DAYS_LOOKED_AT = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const;

/** Without a count, the periods before the range need not be gone through. */
function firstPeriod(
  { frequency, interval, count }: RecurrenceRule,
  start: Day,
  from: Day,
): number {
  if (count !== null || from <= start) return 0;
  const daysEach = DAYS_LOOKED_AT[frequency] * interval;
  return Math.max(0, Math.floor((from - start) / daysEach) - 1);
}

interface Period {
  /** In order. */
  readonly days: readonly Day[];
  /** The first day that the period may have. */
  readonly begins: Day;
}

function daysOfPeriod(rule: RecurrenceRule, start: Day, period: number): Period {
  const steps = period * rule.interval;
  if (rule.frequency === 'DAILY') return dailyPeriod(rule, start + steps);
  if (rule.frequency === 'WEEKLY') return weeklyPeriod(rule, start, steps);
  const { year, month, day } = partsOf(start);
  if (rule.frequency === 'MONTHLY') {
    const months = year * 12 + (month - 1) + steps;
    const at = { year: Math.floor(months / 12), month: (months % 12) + 1 };
    const inMonth = isAmong(rule.months, at.month) ? daysOfMonth(rule, at, day) : [];
    return { days: chosen(inMonth, rule), begins: dayNumberOf(at.year, at.month, 1) };
  }
  if (rule.weekNumbers.length > 0) {
    const weekYear = weekYearOf(start, rule.weekStart) + steps;
    const begins = firstWeekOf(weekYear, rule.weekStart);
    return { days: chosen(daysOfWeeks(rule, weekYear, weekdayOf(start)), rule), begins };
  }
  const days = daysOfYear(rule, year + steps, { month, day });
  return { days: chosen(days, rule), begins: dayNumberOf(year + steps, 1, 1) };
}

const isAmong = (list: readonly number[], value: number): boolean =>
  list.length === 0 || list.includes(value);

const isWeekday = ({ weekdays }: RecurrenceRule, day: Day): boolean =>
  weekdays.length === 0 || weekdays.some(({ weekday }) => weekday === weekdayOf(day));

function dailyPeriod(rule: RecurrenceRule, day: Day): Period {
  const { year, month, day: monthDay } = partsOf(day);
  const length = daysInMonth(year, month);
  const fits =
    isAmong(rule.months, month) &&
    isWeekday(rule, day) &&
    (isAmong(rule.monthDays, monthDay) || rule.monthDays.includes(monthDay - length - 1));
  return { days: chosen(fits ? [day] : [], rule), begins: day };
}

function weeklyPeriod(rule: RecurrenceRule, start: Day, steps: number): Period {
  const week = weekOf(start, rule.weekStart) + steps * 7;
  const wanted = rule.weekdays.map(({ weekday }) => weekday);
  const weekdays = wanted.length > 0 ? wanted : [weekdayOf(start)];
  const days = [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => week + offset)
    .filter((day) => weekdays.includes(weekdayOf(day)))
    .filter((day) => isAmong(rule.months, partsOf(day).month));
  return { days: chosen(days, rule), begins: week };
}

type Month = Pick<DateParts, 'year' | 'month'>;

/** Days of a month by its rule, or the day that the start has. */
function daysOfMonth(rule: RecurrenceRule, { year, month }: Month, startDay: number): Day[] {
  const length = daysInMonth(year, month);
  const first = dayNumberOf(year, month, 1);
  const all = Array.from({ length }, (_, index) => first + index);
  const byDate = all.filter((_, index) => {
    if (rule.monthDays.length === 0) return isAnyDay(rule) || index + 1 === startDay;
    return rule.monthDays.includes(index + 1) || rule.monthDays.includes(index - length);
  });
  return byDate.filter((day) => isNumberedWeekday(rule, day, { first, length }));
}

/** Whether another part of the rule than the month says which day it is. */
const isAnyDay = ({ weekdays, yearDays }: RecurrenceRule): boolean =>
  weekdays.length > 0 || yearDays.size > 0;

/** Whether a day is one of the weekdays of the rule, numbered within a month or a year. */
function isNumberedWeekday(
  { weekdays }: RecurrenceRule,
  day: Day,
  { first, length }: { first: Day; length: number },
): boolean {
  if (weekdays.length === 0) return true;
  const fromStart = Math.floor((day - first) / 7) + 1;
  const fromEnd = -Math.floor((first + length - 1 - day) / 7) - 1;
  return weekdays.some(
    ({ weekday, ordinal }) =>
      weekday === weekdayOf(day) && (ordinal === 0 || ordinal === fromStart || ordinal === fromEnd),
  );
}

function daysOfYear(rule: RecurrenceRule, year: number, start: Omit<DateParts, 'year'>): Day[] {
  const { months, monthDays } = rule;
  if (isAnyDay(rule) && months.length === 0) {
    const first = dayNumberOf(year, 1, 1);
    const length = dayNumberOf(year + 1, 1, 1) - first;
    return Array.from({ length }, (_, index) => first + index).filter(
      (day) =>
        isNumberedWeekday(rule, day, { first, length }) &&
        isYearDay(rule, day) &&
        (monthDays.length === 0 || isMonthDay(monthDays, day)),
    );
  }
  const everyMonth = months.length === 0 && monthDays.length > 0;
  const wanted = everyMonth ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : months;
  return [...new Set(wanted.length > 0 ? wanted : [start.month])]
    .toSorted((one, other) => one - other)
    .flatMap((month) => daysOfMonth(rule, { year, month }, start.day))
    .filter((day) => isYearDay(rule, day));
}

/** Days of a year's numbered weeks, which may lie in the years beside it; by the weekday of the start. */
function daysOfWeeks(rule: RecurrenceRule, year: number, startWeekday: number): Day[] {
  const { weekNumbers, weekStart, months, monthDays } = rule;
  const first = firstWeekOf(year, weekStart);
  const count = (firstWeekOf(year + 1, weekStart) - first) / 7;
  const hasDays = isAnyDay(rule) || monthDays.length > 0;
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => weekNumbers.includes(index + 1) || weekNumbers.includes(index - count))
    .flatMap((index) => [0, 1, 2, 3, 4, 5, 6].map((day) => first + index * 7 + day))
    .filter(
      (day) =>
        (hasDays ? isWeekday(rule, day) : weekdayOf(day) === startWeekday) &&
        isYearDay(rule, day) &&
        isAmong(months, partsOf(day).month) &&
        (monthDays.length === 0 || isMonthDay(monthDays, day)),
    );
}

function isYearDay({ yearDays }: RecurrenceRule, day: Day): boolean {
  if (yearDays.size === 0) return true;
  const { year } = partsOf(day);
  const fromStart = day - dayNumberOf(year, 1, 1) + 1;
  return yearDays.has(fromStart) || yearDays.has(day - dayNumberOf(year + 1, 1, 1));
}

function isMonthDay(monthDays: readonly number[], day: Day): boolean {
  const { year, month, day: monthDay } = partsOf(day);
  return (
    monthDays.includes(monthDay) || monthDays.includes(monthDay - daysInMonth(year, month) - 1)
  );
}

/** The days that `BYSETPOS` picks, each once. */
function chosen(days: readonly Day[], { positions }: RecurrenceRule): readonly Day[] {
  const once = days.filter((day, index) => day !== days[index - 1]);
  if (positions.length === 0) return once;
  return once.filter(
    (_, index) => positions.includes(index + 1) || positions.includes(index - once.length),
  );
}
