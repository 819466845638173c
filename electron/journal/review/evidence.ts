/** The events behind a figure. */
import type { Dimension, Evidence, EvidenceEvents } from '#shared/evidence.ts';
import { personNames } from '../../db/reviewPeople.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import type { JournalContext } from '../context.ts';
import { settingsGet } from '../settings.ts';
import { labelOf, type Lens, priceBounds, valuesOf } from './dimensions.ts';
import { factsOf, peopleByEvent } from './facts.ts';
import { isInRange } from './inRange.ts';

/** What the values of events in every dimension depend on, for the journal as it is now. */
export function lensOf(journal: JournalContext): Lens {
  const { currency, rates } = settingsGet(journal);
  const exchange = { currency, rates };
  const prices = priceBounds(factsOf(journal.db), exchange);
  return {
    exchange,
    prices,
    // Whom one met is read only where it is asked for.
    get people() {
      return peopleByEvent(journal.db);
    },
  };
}

/** The events that a piece of evidence describes, the earliest first and the undated before them. */
export function eventsOf(
  events: readonly EventFacts[],
  { range, states, worths, where }: Evidence,
  lens: Lens,
): EventFacts[] {
  return events.filter(
    (facts) =>
      (range === null || isInRange(facts, range)) &&
      (states.length === 0 || states.includes(facts.state)) &&
      (worths.length === 0 || worths.includes(facts.worth ?? 'unrated')) &&
      where.every(({ dimension, value }) => valuesOf(facts, dimension, lens).includes(value)),
  );
}

/** Answers which events a figure counts, and what its values are called. */
export function reviewEvents(journal: JournalContext, evidence: Evidence): EvidenceEvents {
  const lens = lensOf(journal);
  const events = eventsOf(factsOf(journal.db), evidence, lens);
  return {
    ids: events.map(({ id }) => id).toReversed(),
    labels: evidence.where.map(({ dimension, value }) => nameOf(journal, events, dimension, value)),
    prices: lens.prices,
  };
}

/** What a value is called: as most of the events write it, the later spelling where two are even. */
function nameOf(
  { db }: JournalContext,
  events: readonly EventFacts[],
  dimension: Dimension,
  value: string,
): string {
  if (dimension === 'person') return personNames(db, [Number(value)]).get(Number(value)) ?? value;
  return mostUsed(events.map((facts) => labelOf(facts, dimension, value))) ?? value;
}

/** The most frequent of some spellings, the last one where several are; undefined where none is. */
export function mostUsed(spellings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const spelling of spellings.toReversed()) {
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
