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

/** Somebody named with several events, and with how many. */
export interface OftenNamed {
  readonly id: number;
  readonly count: number;
}

/**
 * Who was named with each of some events, directly or in a session, once an event. The cross joins
 * keep the tables in this order, which needs nothing but indices.
 */
const NAMED = `SELECT p.person_id, p.event_id FROM json_each(@ids) AS chosen
  CROSS JOIN event_person p ON p.event_id = chosen.value
  UNION
  SELECT p.person_id, s.event_id FROM json_each(@ids) AS chosen
  CROSS JOIN session s ON s.event_id = chosen.value
  CROSS JOIN session_person p ON p.session_id = s.id`;

/** People named with more than one of some events, those of most events first. */
export const oftenNamed = (db: Database, ids: readonly number[]): OftenNamed[] =>
  all<OftenNamed>(
    db,
    `SELECT person_id AS id, count(*) AS count FROM (${NAMED})
     GROUP BY person_id HAVING count(*) > 1 ORDER BY count DESC, person_id`,
    { ids: JSON.stringify(ids) },
  );

/** Which of some events some people were named with. */
export const eventsNaming = (
  db: Database,
  ids: readonly number[],
  personIds: readonly number[],
): { eventId: number; personId: number }[] =>
  all<{ eventId: number; personId: number }>(
    db,
    `SELECT event_id AS eventId, person_id AS personId FROM (${NAMED})
     -- The plus keeps the planner from looking up every person in every session.
     WHERE +person_id IN (SELECT value FROM json_each(@personIds))`,
    { ids: JSON.stringify(ids), personIds: JSON.stringify(personIds) },
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
