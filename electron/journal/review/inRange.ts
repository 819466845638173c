/** Which stretch of time an event belongs to; only the dates of the event itself say so. */
import { firstDay, lastDay, type PartialDate } from '#shared/partialDate.ts';
import type { DayRange } from '#shared/review.ts';

interface Dated {
  readonly dateStart: PartialDate | null;
}

/**
 * Whether an event belongs to a range: it does where its start, as far as it is known, lies wholly
 * within. One that reaches over the end of a range thus belongs to the range that it starts in, and
 * one of which only the year is known to every range that holds this year.
 */
export const isInRange = ({ dateStart }: Dated, range: DayRange): boolean =>
  dateStart !== null && firstDay(dateStart) >= range.from && lastDay(dateStart) <= range.to;

/** Whether an event may have started within a range, but is not known exactly enough to say so. */
export const mayBeInRange = ({ dateStart }: Dated, range: DayRange): boolean =>
  dateStart !== null &&
  !isInRange({ dateStart }, range) &&
  firstDay(dateStart) <= range.to &&
  lastDay(dateStart) >= range.from &&
  dateStart.length < 10;
