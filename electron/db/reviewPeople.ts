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

/** Somebody named with several events: in which of them, and how many such people there are. */
export interface OftenNamed {
  readonly id: number;
  /** Places in `ids`, ascending. */
  readonly places: readonly number[];
  readonly total: number;
}

/**
 * The first `limit` people who were named with more than one of some events, directly or in a
 * session: those of most events first, then those of the event that stands earlier in `ids`. The
 * cross joins keep the tables in this order, which needs nothing but indices.
 */
export const oftenNamed = (db: Database, ids: readonly number[], limit: number): OftenNamed[] =>
  all<{ id: number; places: string; total: number }>(
    db,
    `SELECT person_id AS id, json_group_array(place) AS places, count(*) OVER () AS total FROM (
       SELECT p.person_id, chosen.key AS place FROM json_each(@ids) AS chosen
       CROSS JOIN event_person p ON p.event_id = chosen.value
       UNION
       SELECT p.person_id, chosen.key FROM json_each(@ids) AS chosen
       CROSS JOIN session s ON s.event_id = chosen.value
       CROSS JOIN session_person p ON p.session_id = s.id)
     GROUP BY person_id HAVING count(*) > 1
     ORDER BY count(*) DESC, min(place), person_id LIMIT @limit`,
    { ids: JSON.stringify(ids), limit },
  ).map(({ id, places, total }) => ({
    id,
    places: (JSON.parse(places) as number[]).toSorted((a, b) => a - b),
    total,
  }));

/** The names of some people by their keys. */
export const personNames = (db: Database, ids: readonly number[]): Map<number, string> =>
  new Map(
    all<{ id: number; name: string }>(
      db,
      'SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(@ids))',
      { ids: JSON.stringify(ids) },
    ).map(({ id, name }) => [id, name]),
  );
