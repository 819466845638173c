/** What every review is made of, read once and kept until the journal changes. */
import { type EventPerson, eventPeople, rowsWritten } from '../../db/reviewPeople.ts';
import { type EventFacts, eventFacts } from '../../db/reviewQueries.ts';
import type { Database } from '../../db/open.ts';

interface Kept {
  readonly written: number;
  readonly events: readonly EventFacts[];
  people: ReadonlyMap<number, readonly EventPerson[]> | null;
}

const kept = new WeakMap<Database, Kept>();

function current(db: Database): Kept {
  const written = rowsWritten(db);
  const known = kept.get(db);
  if (known?.written === written) return known;
  const fresh = { written, events: eventFacts(db), people: null };
  kept.set(db, fresh);
  return fresh;
}

/** The facts of every event, the earliest first and the undated before them. */
export const factsOf = (db: Database): readonly EventFacts[] => current(db).events;

/** Who was named with each event; an event that nobody was named with is missing. */
export function peopleByEvent(db: Database): ReadonlyMap<number, readonly EventPerson[]> {
  const known = current(db);
  known.people ??= Map.groupBy(eventPeople(db), ({ eventId }) => eventId);
  return known.people;
}
