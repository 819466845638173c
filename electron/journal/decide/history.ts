/** The past that an invitation is held against: the attended events of the journal. */
import type { EventRef } from '#shared/decide.ts';
import { WORTHS } from '#shared/worth.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import type { JournalContext } from '../context.ts';
import type { Lens } from '../review/dimensions.ts';
import { lensOf } from '../review/evidence.ts';
import { factsOf } from '../review/facts.ts';

export interface History {
  /** Every event but the one that is decided on, whatever its state. */
  readonly events: readonly EventFacts[];
  readonly attended: readonly EventFacts[];
  readonly lens: Lens;
  readonly byId: ReadonlyMap<number, EventFacts>;
}

/** Reads the history, without the event that is decided on. */
export function historyOf(journal: JournalContext, but: number | null): History {
  const events = factsOf(journal.db).filter(({ id }) => id !== but);
  return {
    events,
    attended: events.filter(({ state }) => state === 'attended'),
    lens: lensOf(journal),
    byId: new Map(events.map((facts) => [facts.id, facts])),
  };
}

/** An event as a claim links to it. */
export const refOf = ({ id, name, dateStart, dateEnd, worth }: EventFacts): EventRef => ({
  eventId: id,
  name,
  dateStart,
  dateEnd,
  worth,
});

/** The latest first, the undated last. */
export const latestFirst = (events: readonly EventFacts[]): EventFacts[] =>
  events.toSorted((a, b) => (b.dateStart ?? '').localeCompare(a.dateStart ?? '') || b.id - a.id);

/** How many of the events have each worth, 1 to 5. */
export const worthCounts = (events: readonly EventFacts[]): number[] =>
  WORTHS.map((worth) => events.filter((facts) => facts.worth === worth).length);
