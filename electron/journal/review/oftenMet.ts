/** Who was heard or met at more than one event. */
import type { OftenMet } from '#shared/yearReview.ts';
import type { Database } from '../../db/open.ts';
import { oftenNamed, personNames } from '../../db/reviewPeople.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { named } from './notable.ts';

const MOST_PEOPLE = 12;
const MOST_EVENTS = 4;

/**
 * People named with more than one of some events, which stand the earliest first: those of most
 * events, then those who were seen last.
 */
export function oftenMet(
  db: Database,
  attended: readonly EventFacts[],
): { total: number; rows: OftenMet[] } {
  const latestFirst = attended.toReversed();
  const often = oftenNamed(
    db,
    latestFirst.map(({ id }) => id),
    MOST_PEOPLE,
  );
  const names = personNames(
    db,
    often.map(({ id }) => id),
  );
  return {
    total: often[0]?.total ?? 0,
    rows: often.map(({ id, places }) => ({
      id,
      name: names.get(id) ?? '',
      count: places.length,
      events: places
        .slice(0, MOST_EVENTS)
        .flatMap((place) => latestFirst[place] ?? [])
        .map(named),
    })),
  };
}
