/** What the charts of a review are drawn from. */
import { addDays, yearOf } from '#shared/partialDate.ts';
import type { DayRange } from '#shared/review.ts';
import {
  type HeatDay,
  MOST_POINTS,
  type SpendPoint,
  type WorthPeriod,
  type YearFigures,
  type YearReview,
} from '#shared/yearReview.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { daysOf, type Lens } from './dimensions.ts';
import { attendedOf, daysOfAll, spendOf, worthSpread } from './figures.ts';
import { daysIn } from './ranges.ts';
import { together } from './together.ts';

const LONGEST_HEAT_DAYS = 366;
const MOST_MONTHS = 24;
/** More years than this, the oldest are left out. */
const MOST_YEARS = 40;

/**
 * The days within a range on which attended events took place, with how many there were and the
 * lowest worth that any of them was given. Empty for a range of more than a year.
 */
export function heatDays(attended: readonly EventFacts[], range: DayRange): HeatDay[] {
  if (daysIn(range) > LONGEST_HEAT_DAYS) return [];
  const days = new Map<string, HeatDay>();
  for (const facts of attended) {
    for (const day of daysOf(facts)) {
      if (day < range.from || day > range.to) continue;
      const { count = 0, worth = null } = days.get(day) ?? {};
      days.set(day, { day, count: count + 1, worth: lower(worth, facts.worth) });
    }
  }
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

const lower = (a: HeatDay['worth'], b: HeatDay['worth']): HeatDay['worth'] =>
  a === null ? b : b === null || a < b ? a : b;

/** The months that a range touches, `2024-12`, in order. */
function monthsIn({ from, to }: DayRange): string[] {
  const months: string[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= to; day = `${addDays(day, 31).slice(0, 7)}-01`) {
    months.push(day.slice(0, 7));
  }
  return months;
}

/** Attended events by month and worth; by year where a range has more than two years of months. */
export function worthPeriods(attended: readonly EventFacts[], range: DayRange): WorthPeriod[] {
  const months = monthsIn(range);
  const first = yearOf(range.from);
  const years = Array.from({ length: yearOf(range.to) - first + 1 }, (_, index) => first + index);
  const periods = months.length <= MOST_MONTHS ? months : years.map(String);
  const groups = Map.groupBy(attended, ({ dateStart }) =>
    months.length <= MOST_MONTHS ? dateStart?.slice(0, 7) : dateStart?.slice(0, 4),
  );
  return periods.map((period) => ({ period, worths: worthSpread(groups.get(period) ?? []) }));
}

/**
 * Rated events with a noted cost that can be said in the user's own currency, the latest first: of
 * events that stand the earliest first.
 */
export function spendPoints(
  attended: readonly EventFacts[],
  exchange: Lens['exchange'],
): YearReview['points'] {
  const points: SpendPoint[] = [];
  let withoutCost = 0;
  let withoutRate = 0;
  for (const { id, name, dateStart, worth, spend } of attended.toReversed()) {
    if (worth === null) continue;
    const { amount, without } = together(spend, exchange);
    if (spend.length === 0) withoutCost += 1;
    else if (without.length > 0) withoutRate += 1;
    else points.push({ id, name, date: dateStart, worth, amount });
  }
  return { total: points.length, shown: points.slice(0, MOST_POINTS), withoutCost, withoutRate };
}

/** The figures of every year from the first attended event to the last, years without any included. */
export function allYears(events: readonly EventFacts[], exchange: Lens['exchange']): YearFigures[] {
  const groups = Map.groupBy(
    attendedOf(events).filter(({ dateStart }) => dateStart !== null),
    ({ dateStart }) => yearOf(dateStart ?? ''),
  );
  if (groups.size === 0) return [];
  const last = Math.max(...groups.keys());
  const first = Math.max(Math.min(...groups.keys()), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    yearFigures(first + index, groups.get(first + index) ?? [], exchange),
  );
}

function yearFigures(
  year: number,
  attended: readonly EventFacts[],
  exchange: Lens['exchange'],
): YearFigures {
  const { without, ...sum } = together(spendOf(attended), exchange);
  let takeaways = 0;
  let used = 0;
  for (const { outcomes } of attended) {
    used += outcomes.used + outcomes['changed-my-mind'];
    takeaways += Object.values(outcomes).reduce((total, n) => total + n, 0);
  }
  return {
    year,
    attended: attended.length,
    days: daysOfAll(attended).days,
    worths: worthSpread(attended),
    spend: { ...sum, without: [...without] },
    takeaways,
    used,
  };
}
