/** What low-value events share, and whether it is more than chance. */
import type { DayRange } from '#shared/review.ts';
import { ENOUGH_HISTORY } from '#shared/review.ts';
import {
  INTERVAL,
  type Pattern,
  PATTERN_CERTAINTY,
  PATTERN_DIMENSIONS,
  type PatternDimension,
  type PatternEnd,
  type PatternsQuery,
  type PatternsView,
  PRIOR_EVENTS,
} from '#shared/patterns.ts';
import { LOW_VALUE, type Worth } from '#shared/worth.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import type { JournalContext } from '../context.ts';
import { labelOf, type Lens, valuesOf } from './dimensions.ts';
import { lensOf, mostUsed } from './evidence.ts';
import { factsOf } from './facts.ts';
import { isInRange } from './inRange.ts';
import { betaQuantile, betaShareBelow } from './statistics/beta.ts';

const HIGH_VALUE: readonly Worth[] = [4, 5];

const isHit = (end: PatternEnd, { worth }: EventFacts): boolean =>
  worth !== null && (end === 'low' ? LOW_VALUE : HIGH_VALUE).includes(worth);

interface Group {
  readonly dimension: PatternDimension;
  readonly value: string;
  readonly events: readonly EventFacts[];
}

/** A group with what its counts say; `strength` is how far its interval lies above the base rate. */
export type JudgedGroup = Group &
  Omit<Pattern, 'label' | 'same'> & { readonly strength: number; readonly isPattern: boolean };

/** All groups that were compared, the strongest first, and the share that they are held against. */
export interface Comparison {
  readonly rated: number;
  readonly hits: number;
  readonly groups: readonly JudgedGroup[];
}

/**
 * Compares every group of at least `ENOUGH_HISTORY` attended and rated events with the share of
 * low (or high) worths over all of them. With the share p among all events and k = `PRIOR_EVENTS`,
 * what is known of a group's own share after h hits among n events is
 * Beta(p k + h, (1 - p) k + n - h): the conjugate of the binomial. Its quantiles are the interval,
 * its weight above p the certainty.
 *
 * @param events of the range that is looked at; those not attended or not rated are passed over
 */
export function comparePatterns(
  events: readonly EventFacts[],
  end: PatternEnd,
  lens: Lens,
): Comparison {
  const rated = events.filter(({ state, worth }) => state === 'attended' && worth !== null);
  const hits = rated.filter((facts) => isHit(end, facts)).length;
  const all = { rated: rated.length, hits };
  const groups = PATTERN_DIMENSIONS.flatMap((dimension) => groupsOf(rated, dimension, lens))
    .filter((group) => group.events.length >= ENOUGH_HISTORY)
    .map((group) => judge(group, end, all))
    .toSorted((a, b) => b.strength - a.strength || b.certainty - a.certainty);
  return { ...all, groups };
}

function groupsOf(rated: readonly EventFacts[], dimension: PatternDimension, lens: Lens): Group[] {
  const groups = new Map<string, EventFacts[]>();
  for (const facts of rated) {
    for (const value of valuesOf(facts, dimension, lens)) {
      const group = groups.get(value);
      if (group) group.push(facts);
      else groups.set(value, [facts]);
    }
  }
  return [...groups].map(([value, events]) => ({ dimension, value, events }));
}

function judge(
  group: Group,
  end: PatternEnd,
  all: { readonly rated: number; readonly hits: number },
): JudgedGroup {
  const rated = group.events.length;
  const hits = group.events.filter((facts) => isHit(end, facts)).length;
  const others = { othersRated: all.rated - rated, othersHits: all.hits - hits };
  const base = all.hits / all.rated;
  const { interval, certainty } = shareOf({ rated, hits }, base);
  const strength = interval.from - base;
  const isPattern = certainty >= PATTERN_CERTAINTY;
  return { ...group, rated, hits, ...others, interval, certainty, strength, isPattern };
}

/** What the counts of a group say of its share, held against a base rate. */
function shareOf(
  { rated, hits }: { readonly rated: number; readonly hits: number },
  base: number,
): Pick<Pattern, 'interval' | 'certainty'> {
  // Where all events are alike, no group of them can differ.
  if (base === 0 || base === 1) return { interval: { from: base, to: base }, certainty: 0 };
  const a = base * PRIOR_EVENTS + hits;
  const b = (1 - base) * PRIOR_EVENTS + rated - hits;
  const tail = (1 - INTERVAL) / 2;
  return {
    interval: { from: betaQuantile(tail, a, b), to: betaQuantile(1 - tail, a, b) },
    certainty: 1 - betaShareBelow(base, a, b),
  };
}

/** The events of a range; null is all of them. */
export const eventsWithin = (
  events: readonly EventFacts[],
  range: DayRange | null,
): readonly EventFacts[] =>
  range === null ? events : events.filter((facts) => isInRange(facts, range));

/** A page of the patterns of a range, or of the groups that turned out to be none. */
export function reviewPatterns(
  journal: JournalContext,
  { range, end, others, offset, limit }: PatternsQuery,
): PatternsView {
  const lens = lensOf(journal);
  const { rated, hits, groups } = comparePatterns(
    eventsWithin(factsOf(journal.db), range),
    end,
    lens,
  );
  const wanted = groups.filter(({ isPattern }) => isPattern !== others);
  return {
    rated,
    hits,
    compared: groups.length,
    found: groups.filter(({ isPattern }) => isPattern).length,
    total: wanted.length,
    rows: patternsOf(wanted, offset, limit),
    prices: lens.prices,
  };
}

const nameOf = ({ events, dimension, value }: Group): string =>
  mostUsed(events.map((facts) => labelOf(facts, dimension, value))) ?? value;

/** A page of groups with their names, each with the others that are made of the same events. */
function patternsOf(groups: readonly JudgedGroup[], offset: number, limit: number): Pattern[] {
  const keyOf = ({ events }: Group): string => events.map(({ id }) => id).join();
  const alike = Map.groupBy(groups, keyOf);
  return groups.slice(offset, offset + limit).map((group) => {
    const { events: _events, strength: _strength, isPattern: _isPattern, ...row } = group;
    return {
      ...row,
      label: nameOf(group),
      same: (alike.get(keyOf(group)) ?? [])
        .filter((twin) => twin !== group)
        .map((twin) => ({ dimension: twin.dimension, value: twin.value, label: nameOf(twin) })),
    };
  });
}
