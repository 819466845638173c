/** Who was heard or met at more than one event. */
import type { OftenMet } from '#shared/yearReview.ts';
import type { Database } from '../../db/open.ts';
import { personNames } from '../../db/reviewPeople.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { peopleByEvent } from './facts.ts';
import { byDate, named } from './notable.ts';

const MOST_PEOPLE = 12;
const MOST_EVENTS = 4;

/** People named with more than one of some events: most events first, then who was seen last. */
export function oftenMet(
  db: Database,
  attended: readonly EventFacts[],
): { total: number; rows: OftenMet[] } {
  const people = peopleByEvent(db);
  const events = new Map<number, EventFacts[]>();
  for (const facts of attended.toSorted(byDate)) {
    const ids = new Set((people.get(facts.id) ?? []).map(({ personId }) => personId));
    for (const id of ids) {
      const known = events.get(id);
      if (known) known.push(facts);
      else events.set(id, [facts]);
    }
  }
  const often = [...events]
    .filter(([, met]) => met.length > 1)
    .toSorted(([a, x], [b, y]) => y.length - x.length || byDate(latestOf(x), latestOf(y)) || a - b);
  const shown = often.slice(0, MOST_PEOPLE);
  const names = personNames(
    db,
    shown.map(([id]) => id),
  );
  return {
    total: often.length,
    rows: shown.map(([id, met]) => ({
      id,
      name: names.get(id) ?? '',
      count: met.length,
      events: met.slice(0, MOST_EVENTS).map(named),
    })),
  };
}

/** The first of events that stand in order; there is always one. */
const latestOf = (events: readonly EventFacts[]): Pick<EventFacts, 'id' | 'dateStart'> =>
  events[0] ?? { id: 0, dateStart: null };
