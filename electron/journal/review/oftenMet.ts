/** Who was heard or met at more than one event. */
import type { OftenMet } from '#shared/yearReview.ts';
import type { Database } from '../../db/open.ts';
import { eventsNaming, oftenNamed, personNames } from '../../db/reviewPeople.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { byDate, named } from './notable.ts';

const MOST_PEOPLE = 12;
const MOST_EVENTS = 4;

/** People named with more than one of some events: most events first, then who was seen last. */
export function oftenMet(
  db: Database,
  attended: readonly EventFacts[],
): { total: number; rows: OftenMet[] } {
  const often = oftenNamed(
    db,
    attended.map(({ id }) => id),
  );
  const least = often[MOST_PEOPLE - 1]?.count ?? 0;
  // Of those of one count, it takes their events to say who was seen last.
  const candidates = often.filter(({ count }) => count >= least).map(({ id }) => id);
  const shown = [...eventsOfEach(db, candidates, attended)]
    .toSorted(([a, x], [b, y]) => y.length - x.length || byDate(latestOf(x), latestOf(y)) || a - b)
    .slice(0, MOST_PEOPLE);
  const names = personNames(
    db,
    shown.map(([id]) => id),
  );
  return {
    total: often.length,
    rows: shown.map(([id, events]) => ({
      id,
      name: names.get(id) ?? '',
      count: events.length,
      events: events.slice(0, MOST_EVENTS).map(named),
    })),
  };
}

/** Which of the attended events each person was named with, the latest first. */
function eventsOfEach(
  db: Database,
  personIds: readonly number[],
  attended: readonly EventFacts[],
): Map<number, EventFacts[]> {
  const facts = new Map(attended.map((event) => [event.id, event]));
  const events = new Map<number, EventFacts[]>(personIds.map((id) => [id, []]));
  for (const { personId, eventId } of eventsNaming(db, [...facts.keys()], personIds)) {
    const event = facts.get(eventId);
    if (event) events.get(personId)?.push(event);
  }
  for (const [id, met] of events) events.set(id, met.toSorted(byDate));
  return events;
}

/** The first of events that stand in order; there is always one. */
const latestOf = (events: readonly EventFacts[]): Pick<EventFacts, 'id' | 'dateStart'> =>
  events[0] ?? { id: 0, dateStart: null };
