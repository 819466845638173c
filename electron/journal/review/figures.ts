/** What some events come to, as the figures of a review count it. */
import type { Dimension } from '#shared/evidence.ts';
import { type Money, sumByCurrency } from '#shared/money.ts';
import { lengthInDays } from '#shared/partialDate.ts';
import { TAKEAWAY_OUTCOMES } from '#shared/takeaway.ts';
import type { RangeFigures, ValueCount } from '#shared/yearReview.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { labelOf, type Lens, valuesOf } from './dimensions.ts';
import { mostUsed } from './evidence.ts';
import { together } from './together.ts';

/** Those of some events that were attended. */
export const attendedOf = (events: readonly EventFacts[]): EventFacts[] =>
  events.filter(({ state }) => state === 'attended');

/** One sum for each currency, the one of most events first. */
export const spendOf = (events: readonly EventFacts[]): Money[] =>
  sumByCurrency(events.flatMap(({ spend }) => spend));

/** Events by worth: index 0 is "not rated", 1 to 5 are the worths. */
export function worthSpread(events: readonly EventFacts[]): number[] {
  const spread = [0, 0, 0, 0, 0, 0];
  for (const { worth } of events) spread[worth ?? 0] = (spread[worth ?? 0] ?? 0) + 1;
  return spread;
}

/** Days of events together, and how many of them have days that are not known. */
export function daysOfAll(events: readonly EventFacts[]): { days: number; withoutDays: number } {
  const lengths = events.map(({ dateStart, dateEnd }) => lengthInDays(dateStart, dateEnd));
  const known = lengths.filter((days) => days !== null);
  return {
    days: known.reduce((sum, days) => sum + days, 0),
    withoutDays: lengths.length - known.length,
  };
}

/** What the events of a range come to: all of them by state, the attended ones in every other way. */
export function figuresOfRange(
  events: readonly EventFacts[],
  exchange: Lens['exchange'],
): RangeFigures {
  const states = { interested: 0, planned: 0, attended: 0, skipped: 0, cancelled: 0 };
  for (const { state } of events) states[state] += 1;
  const attended = attendedOf(events);
  const outcomes = { open: 0, used: 0, 'changed-my-mind': 0, dropped: 0 };
  for (const facts of attended) {
    for (const outcome of TAKEAWAY_OUTCOMES) outcomes[outcome] += facts.outcomes[outcome];
  }
  const spend = spendOf(attended);
  const { without, ...sum } = together(spend, exchange);
  return {
    states,
    ...daysOfAll(attended),
    hours: attended.reduce((total, { hours }) => total + (hours ?? 0), 0),
    withoutHours: attended.filter(({ hours }) => hours === null).length,
    spend,
    together: { ...sum, without: [...without] },
    worths: worthSpread(attended),
    outcomes,
  };
}

/**
 * How many events have each value of a dimension, now and before, the most frequent first: by the
 * count now, then by the one before, then by the value.
 */
export function valueCounts(
  now: readonly EventFacts[],
  before: readonly EventFacts[],
  dimension: Dimension,
  lens: Lens,
): ValueCount[] {
  const groupsNow = byValue(now, dimension, lens);
  const groupsBefore = byValue(before, dimension, lens);
  return [...new Set([...groupsNow.keys(), ...groupsBefore.keys()])]
    .map((value) => {
      const mine = groupsNow.get(value) ?? [];
      const earlier = groupsBefore.get(value) ?? [];
      const spellings = [...earlier, ...mine].map((facts) => labelOf(facts, dimension, value));
      const label = mostUsed(spellings) ?? value;
      return { value, label, now: mine.length, before: earlier.length };
    })
    .toSorted(
      (a, b) =>
        b.now - a.now ||
        b.before - a.before ||
        (a.value < b.value ? -1 : Number(a.value > b.value)),
    );
}

/** The events of each value of a dimension; an event with several values stands under each. */
export function byValue(
  events: readonly EventFacts[],
  dimension: Dimension,
  lens: Lens,
): Map<string, EventFacts[]> {
  const groups = new Map<string, EventFacts[]>();
  for (const facts of events) {
    for (const value of valuesOf(facts, dimension, lens)) {
      const group = groups.get(value);
      if (group) group.push(facts);
      else groups.set(value, [facts]);
    }
  }
  return groups;
}
