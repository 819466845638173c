import { dayNumber, firstDay, lastDay, precisionOf } from '#shared/partialDate.ts';
import type { Mark } from '#shared/timeline.ts';

/** Where a bar stands on the strip: percent of the year's width, and its lane from the top. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly left: number;
  readonly width: number;
  readonly lane: number;
  /** False where only the month is known: the bar then spans it and is drawn faintly. */
  readonly exact: boolean;
}

/** A bar is never thinner than this share of the year, so that a single day can be hit. */
const LEAST_WIDTH = 0.85;
/** Air between two bars in one lane. */
const GAP = 0.35;
const LANES = 6;

const daysOf = (year: number): number =>
  dayNumber(`${year + 1}-01-01`) - dayNumber(`${year}-01-01`);

function extent(mark: Mark, year: number): { left: number; right: number } {
  const first = dayNumber(`${year}-01-01`);
  const days = daysOf(year);
  const start = dayNumber(firstDay(mark.dateStart)) - first;
  const end = dayNumber(lastDay(mark.dateEnd ?? mark.dateStart)) - first + 1;
  const left = (Math.max(start, 0) / days) * 100;
  const right = (Math.min(end, days) / days) * 100;
  return { left, right: Math.min(Math.max(right, left + LEAST_WIDTH), 100) };
}

/**
 * Places the bars of a year so that none covers another: each takes the first lane that is free
 * where it begins. In a year too full for all lanes the emptiest one takes what is left over.
 */
export function stripLayout(marks: readonly Mark[], year: number): PlacedMark[] {
  const laneEnds: number[] = [];
  const byStart = marks.toSorted((a, b) =>
    firstDay(a.dateStart) < firstDay(b.dateStart) ? -1 : 1,
  );
  return byStart.map((mark) => {
    const { left, right } = extent(mark, year);
    const lane = laneFor(laneEnds, left);
    laneEnds[lane] = right + GAP;
    const exact = precisionOf(mark.dateStart) === 'day';
    return { mark, left, width: right - left, lane, exact };
  });
}

function laneFor(laneEnds: readonly number[], left: number): number {
  const free = laneEnds.findIndex((end) => end <= left);
  if (free !== -1) return free;
  if (laneEnds.length < LANES) return laneEnds.length;
  return laneEnds.indexOf(Math.min(...laneEnds));
}

/** How many lanes a layout needs. */
export const lanesOf = (placed: readonly PlacedMark[]): number =>
  placed.reduce((lanes, { lane }) => Math.max(lanes, lane + 1), 0);

/** Where each month begins, in percent of the year. */
export function monthStarts(year: number): number[] {
  const first = dayNumber(`${year}-01-01`);
  return Array.from({ length: 12 }, (_, month) => {
    const start = dayNumber(`${year}-${String(month + 1).padStart(2, '0')}-01`);
    return ((start - first) / daysOf(year)) * 100;
  });
}
