/** Stretches of days: the one before another one, and those that a review starts with. */
import { addDays, dayNumber, yearOf } from '#shared/partialDate.ts';
import { type DayRange, yearRange } from '#shared/review.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';

/** How many days a range has, both ends counted. */
export const daysIn = ({ from, to }: DayRange): number => dayNumber(to) - dayNumber(from) + 1;

const isWholeYears = ({ from, to }: DayRange): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31');

/** The range of the same length right before another one; whole years have whole years before them. */
export function rangeBefore(range: DayRange): DayRange {
  if (!isWholeYears(range)) {
    return { from: addDays(range.from, -daysIn(range)), to: addDays(range.from, -1) };
  }
  const first = yearOf(range.from);
  const years = yearOf(range.to) - first + 1;
  return { from: yearRange(first - years).from, to: yearRange(first - 1).to };
}

/** The latest year with an attended event; without one, the latest with any, or the year of today. */
export function latestYear(events: readonly EventFacts[], today: string): DayRange {
  const dated = events.filter(({ dateStart }) => dateStart !== null);
  const latest = dated.findLast(({ state }) => state === 'attended') ?? dated.at(-1);
  return yearRange(yearOf(latest?.dateStart ?? today));
}
