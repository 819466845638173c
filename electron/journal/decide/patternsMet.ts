/** Which patterns of the journal an invitation falls under. */
import type { PatternMet } from '#shared/decide.ts';
import { PATTERN_ENDS } from '#shared/patterns.ts';
import { labelOf, valuesOf } from '../review/dimensions.ts';
import { mostUsed } from '../review/evidence.ts';
import { comparePatterns } from '../review/patterns.ts';
import type { History } from './history.ts';
import type { Subject } from './subject.ts';

/** The patterns at either end whose value the subject has, the strongest of each end first. */
export function patternsMet(
  { facts, shown }: Subject,
  tags: readonly string[],
  { attended, lens }: History,
): PatternMet[] {
  const asked = { ...facts, tags };
  return PATTERN_ENDS.flatMap((end) =>
    comparePatterns(attended, end, lens)
      .groups.filter(({ isPattern }) => isPattern)
      // Nothing is known of a price that is not named, or that no rate makes comparable.
      .filter(({ dimension }) => dimension !== 'price' || shown.asked !== null)
      .filter(({ dimension, value }) => valuesOf(asked, dimension, lens).includes(value))
      .map(({ dimension, value, events, rated, hits, othersRated, othersHits }) => ({
        end,
        dimension,
        value,
        label: mostUsed(events.map((one) => labelOf(one, dimension, value))) ?? value,
        rated,
        hits,
        othersRated,
        othersHits,
      })),
  );
}
