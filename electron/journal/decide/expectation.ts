/** What worth is to be expected, from the user's own verdicts on events that are more or less alike. */
import {
  EXPECTED_SHARE,
  type Expectation,
  LIKENESS_GROUPS,
  type LikenessGroup,
} from '#shared/decide.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import { type Worth, WORTHS } from '#shared/worth.ts';
import type { Weights } from './likeness.ts';

/** A verdict of the past and how much its event is like the one to come. */
export interface Precedent {
  readonly worth: Worth;
  readonly weights: Weights;
}

/** So many events of the usual kind stand beside those that are alike. */
const USUAL_EVENTS = 4;

/** What is to be expected, before it is said why. */
export type BareExpectation = Omit<Expectation, 'reasons'> & {
  /** How much higher the mean is by the precedents of a group than without what they add. */
  readonly effects: Readonly<Partial<Record<LikenessGroup, number>>>;
};

/** What an event adds to its own worth: never more than if it had been this very one. */
const weightOf = (weights: Weights): number =>
  Math.min(
    1,
    LIKENESS_GROUPS.reduce((sum, group) => sum + (weights[group] ?? 0), 0),
  );

/**
 * In what an event is most like the other; null where in nothing. Every event is evidence of one
 * group only, so that an edition of the series is not told a second time as one of its organiser.
 */
export function closestGroup(weights: Weights): LikenessGroup | null {
  let closest: LikenessGroup | null = null;
  for (const group of LIKENESS_GROUPS) {
    const own = weights[group] ?? 0;
    if (own > (closest === null ? 0 : (weights[closest] ?? 0))) closest = group;
  }
  return closest;
}

/** A precedent with what it adds, and in what it is closest. */
interface Weighed {
  readonly worth: Worth;
  readonly weight: number;
  readonly group: LikenessGroup | null;
}

/**
 * The probability of each worth of an event to come. Before anything is known of it, it is one of
 * the user's events: its worth is Dirichlet with four events' weight on the spread of all verdicts,
 * one made-up event being spread evenly over the five worths so that none is impossible. Each
 * precedent adds as much to its own worth as its event is alike, at most 1. The posterior is
 * Dirichlet again, and the worth of the next event is its mean: weight of a worth over all weight.
 *
 * @param but a group whose precedents add nothing
 */
function sharesOf(precedents: readonly Weighed[], but: LikenessGroup | null): number[] {
  const weights: number[] = WORTHS.map((worth) => {
    const given = precedents.filter((precedent) => precedent.worth === worth).length;
    return (USUAL_EVENTS * (given + 1 / WORTHS.length)) / (precedents.length + 1);
  });
  for (const { worth, group, weight } of precedents) {
    if (but === null || group !== but) weights[worth - 1] = (weights[worth - 1] ?? 0) + weight;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

const meanOf = (shares: readonly number[]): number =>
  shares.reduce((sum, share, index) => sum + share * (index + 1), 0);

/** Against rounding: a sum of shares that is 0.8 on paper counts as 0.8. */
const TINY = 1e-9;

/**
 * The fewest worths in a row that hold at least `EXPECTED_SHARE` of what is to be expected; of several
 * such rows the one that holds most. It is about the worth of this one event, not about a mean.
 */
function intervalOf(shares: readonly number[]): Expectation['interval'] {
  const rows = WORTHS.flatMap((from) =>
    WORTHS.filter((to) => to >= from).map((to) => ({
      from,
      to,
      share: shares.slice(from - 1, to).reduce((sum, share) => sum + share, 0),
    })),
  );
  const [best] = rows
    .filter(({ share }) => share >= EXPECTED_SHARE - TINY)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from) || b.share - a.share);
  return best ?? { from: 1, to: 5, share: 1 };
}

/**
 * What worth is to be expected of an event, or null where fewer than `ENOUGH_HISTORY` events were
 * rated. The effect of a group is how the mean changes where its precedents are left out.
 *
 * @param precedents every attended and rated event, those that are not alike without a weight
 */
export function expectationOf(precedents: readonly Precedent[]): BareExpectation | null {
  if (precedents.length < ENOUGH_HISTORY) return null;
  const weighed = precedents.map(({ worth, weights }) => ({
    worth,
    weight: weightOf(weights),
    group: closestGroup(weights),
  }));
  const shares = sharesOf(weighed, null);
  const mean = meanOf(shares);
  const closest = weighed.map(({ group }) => group);
  const groups = LIKENESS_GROUPS.filter((group) => closest.includes(group));
  return {
    mean,
    shares,
    interval: intervalOf(shares),
    usual: precedents.reduce((sum, { worth }) => sum + worth, 0) / precedents.length,
    rated: precedents.length,
    like: closest.filter((group) => group !== null).length,
    effects: Object.fromEntries(
      groups.map((group) => [group, mean - meanOf(sharesOf(weighed, group))]),
    ),
  };
}
