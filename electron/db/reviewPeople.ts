import type { Database } from 'better-sqlite3';
import type { PersonPart } from '#shared/person.ts';
import { all } from './statements.ts';

/** Somebody named with an event or one of its sessions, once for each part they had there. */
export interface EventPerson {
  readonly eventId: number;
  readonly personId: number;
  readonly part: PersonPart;
}

/** Who was named with every event, directly or in a session. */
export const eventPeople = (db: Database): EventPerson[] =>
  all<EventPerson>(
    db,
    `SELECT event_id AS eventId, person_id AS personId, part FROM event_person
     UNION
     SELECT s.event_id, p.person_id, p.part FROM session_person p JOIN session s ON s.id = p.session_id`,
  );

/** The names of some people by their keys. */
export const personNames = (db: Database, ids: readonly number[]): Map<number, string> =>
  new Map(
    all<{ id: number; name: string }>(
      db,
      'SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(@ids))',
      { ids: JSON.stringify(ids) },
    ).map(({ id, name }) => [id, name]),
  );

/** How many rows this connection has written: what was read before is out of date once it moved. */
export const rowsWritten = (db: Database): number =>
  all<{ n: number }>(db, 'SELECT total_changes() AS n')[0]?.n ?? 0;
