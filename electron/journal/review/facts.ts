/** What every review is made of, read once and kept until the journal changes. */
import { keptUntilWritten } from '../../db/keptUntilWritten.ts';
import { type EventPerson, eventPeople } from '../../db/reviewPeople.ts';
import { type EventFacts, eventFacts } from '../../db/reviewQueries.ts';
import type { Database } from '../../db/open.ts';

const events = keptUntilWritten<readonly EventFacts[]>();
const people = keptUntilWritten<ReadonlyMap<number, readonly EventPerson[]>>();

/** The facts of every event, the earliest first and the undated before them. */
export const factsOf = (db: Database): readonly EventFacts[] =>
  events(db, '', () => eventFacts(db));

/** Who was named with each event; an event that nobody was named with is missing. */
export const peopleByEvent = (db: Database): ReadonlyMap<number, readonly EventPerson[]> =>
  people(db, '', () => Map.groupBy(eventPeople(db), ({ eventId }) => eventId));
