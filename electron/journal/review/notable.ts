/** The best and the worst events of a range, with what the user said of them. */
import type { Worth } from '#shared/worth.ts';
import type { NamedEvent, NotableEvent } from '#shared/yearReview.ts';
import type { Database } from '../../db/open.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { saidOf } from '../../db/reviewTexts.ts';

const MOST = 5;
/** "Only if…" is nothing to return to without more ado, so it can be among the worst. */
const BEST_FROM: Worth = 4;

type Rated = EventFacts & { readonly worth: Worth };

const isRated = (facts: EventFacts): facts is Rated => facts.worth !== null;

/** The later first; of the same day, the one logged later. */
export const byDate = (
  a: Pick<EventFacts, 'id' | 'dateStart'>,
  b: Pick<EventFacts, 'id' | 'dateStart'>,
): number => {
  const [x, y] = [a.dateStart ?? '', b.dateStart ?? ''];
  return x === y ? b.id - a.id : x < y ? 1 : -1;
};

/** The name, date and worth of an event. */
export const named = ({ id, name, dateStart, dateEnd, worth }: EventFacts): NamedEvent => ({
  id,
  name,
  dateStart,
  dateEnd,
  worth,
});

/**
 * Up to five events that are worth returning to (4 and 5), the best first, and up to five that are
 * not (1 to 3), the worst first; within a worth the later first.
 */
export function bestAndWorst(
  db: Database,
  attended: readonly EventFacts[],
): { best: NotableEvent[]; worst: NotableEvent[] } {
  const rated = attended.filter(isRated);
  const best = rated.filter(({ worth }) => worth >= BEST_FROM);
  const worst = rated.filter(({ worth }) => worth < BEST_FROM);
  const notable = (facts: Rated): NotableEvent => {
    const said = saidOf(db, facts.id);
    return {
      ...named(facts),
      worth: facts.worth,
      reasons: said?.reasons ?? [],
      condition: said?.condition ?? null,
      sentence: said?.sentence ?? null,
      sentenceWorth: said?.sentenceWorth ?? null,
    };
  };
  return {
    best: best
      .toSorted((a, b) => b.worth - a.worth || byDate(a, b))
      .slice(0, MOST)
      .map(notable),
    worst: worst
      .toSorted((a, b) => a.worth - b.worth || byDate(a, b))
      .slice(0, MOST)
      .map(notable),
  };
}
