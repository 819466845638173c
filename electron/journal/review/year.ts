/** A year, or any stretch of time, read back beside the one before it. */
import type { DayRange } from '#shared/review.ts';
import type { YearQuery, YearReview } from '#shared/yearReview.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { openTakeawaysOf } from '../../db/reviewTexts.ts';
import { type JournalContext, today } from '../context.ts';
import { allYears, heatDays, spendPoints, worthPeriods } from './charts.ts';
import type { Lens } from './dimensions.ts';
import { lensOf } from './evidence.ts';
import { factsOf } from './facts.ts';
import { attendedOf, figuresOfRange, spendOf, valueCounts } from './figures.ts';
import { isInRange, mayBeInRange } from './inRange.ts';
import { bestAndWorst } from './notable.ts';
import { oftenMet } from './oftenMet.ts';
import { plansOf } from './plans.ts';
import { latestYear, rangeBefore } from './ranges.ts';
import { together } from './together.ts';
import { topicsOf } from './topics.ts';

const MOST_PLACES = 12;
const MOST_TAKEAWAYS = 12;

/** The events of a range and of the one before it. */
interface Compared {
  readonly now: readonly EventFacts[];
  readonly before: readonly EventFacts[];
}

/** Reads a range back: its figures beside those of the range before, its events, what charts show. */
export function reviewOpen(journal: JournalContext, { range: asked }: YearQuery): YearReview {
  const { db } = journal;
  const events = factsOf(db);
  const range = asked ?? latestYear(events, today(journal));
  const before = rangeBefore(range);
  const lens = lensOf(journal);
  const now = events.filter((facts) => isInRange(facts, range));
  const attended = attendedOf(now);
  const earlier = events.filter((facts) => isInRange(facts, before));
  const attendedEver = attendedOf(events);
  return {
    range,
    before,
    attendedEver: attendedEver.length,
    uncertain: events.filter((facts) => mayBeInRange(facts, range)).length,
    figures: figuresOfRange(now, lens.exchange),
    figuresBefore: figuresOfRange(earlier, lens.exchange),
    ...countsOf({ now: attended, before: attendedOf(earlier) }, lens),
    ...bestAndWorst(db, attended),
    plans: plansOf(db, now, today(journal)),
    openTakeaways: openTakeaways(journal, attended),
    people: oftenMet(db, attended),
    ...chartsOf(attended, events, range, lens),
    currency: lens.exchange.currency,
    withoutRate: together(spendOf(attendedEver), lens.exchange).without.map(
      ({ currency }) => currency,
    ),
  };
}

function countsOf(
  { now, before }: Compared,
  lens: Lens,
): Pick<YearReview, 'roles' | 'formats' | 'places' | 'otherPlaces' | 'topics'> {
  const places = valueCounts(now, before, 'place', lens);
  const placed = places.reduce((sum, place) => sum + place.now, 0);
  const shown = places.filter((place) => place.now > 0).slice(0, MOST_PLACES);
  return {
    roles: valueCounts(now, before, 'role', lens),
    formats: valueCounts(now, before, 'format', lens),
    places: shown,
    otherPlaces: placed - shown.reduce((sum, place) => sum + place.now, 0),
    topics: topicsOf(valueCounts(now, before, 'tag', lens), now.length, before.length),
  };
}

function openTakeaways(
  { db }: JournalContext,
  attended: readonly EventFacts[],
): YearReview['openTakeaways'] {
  const open = attended.filter(({ outcomes }) => outcomes.open > 0).toReversed();
  return {
    total: open.reduce((sum, { outcomes }) => sum + outcomes.open, 0),
    rows: openTakeawaysOf(
      db,
      open.map(({ id }) => id),
      MOST_TAKEAWAYS,
    ),
  };
}

const chartsOf = (
  attended: readonly EventFacts[],
  events: readonly EventFacts[],
  range: DayRange,
  { exchange }: Lens,
): Pick<YearReview, 'heat' | 'periods' | 'points' | 'years'> => ({
  heat: heatDays(attended, range),
  periods: worthPeriods(attended, range),
  points: spendPoints(attended, exchange),
  years: allYears(events, exchange),
});
