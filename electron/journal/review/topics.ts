/** Which tags take a larger part of the events than before, and which a smaller one. */
import { ENOUGH_HISTORY } from '#shared/review.ts';
import type { Topics, ValueCount } from '#shared/yearReview.ts';

const MOST = 6;
/** A tag of a single event in both ranges says nothing. */
const LEAST_EVENTS = 2;

/**
 * Tags by the difference of their shares, `now / events` less `before / events before`: those that
 * rose most and those that fell most. Null where either range has too few attended events.
 */
export function topicsOf(
  tags: readonly ValueCount[],
  eventsNow: number,
  eventsBefore: number,
): Topics {
  if (eventsNow < ENOUGH_HISTORY || eventsBefore < ENOUGH_HISTORY) return null;
  const changed = tags
    .filter(({ now, before }) => Math.max(now, before) >= LEAST_EVENTS)
    // Whole numbers compare exactly where the shares themselves would not.
    .map((tag) => ({ tag, change: tag.now * eventsBefore - tag.before * eventsNow }));
  const order = (a: (typeof changed)[number], b: (typeof changed)[number]): number =>
    Math.abs(b.change) - Math.abs(a.change) || (a.tag.value < b.tag.value ? -1 : 1);
  const pick = (wanted: (change: number) => boolean): ValueCount[] =>
    changed
      .filter(({ change }) => wanted(change))
      .toSorted(order)
      .slice(0, MOST)
      .map(({ tag }) => tag);
  return { rose: pick((change) => change > 0), fell: pick((change) => change < 0) };
}
