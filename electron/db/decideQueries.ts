import type { Database } from 'better-sqlite3';
import { all } from './statements.ts';

/** A session of an attended event, by what it can be recognised by. */
export interface AttendedTalk {
  readonly sessionId: number;
  readonly eventId: number;
  readonly title: string;
  readonly rating: number | null;
}

/** Every session of every attended event. */
export const attendedTalks = (db: Database): AttendedTalk[] =>
  all<AttendedTalk>(
    db,
    `SELECT s.id AS sessionId, s.event_id AS eventId, s.title, s.rating
     FROM session s JOIN event e ON e.id = s.event_id WHERE e.state = 'attended'`,
  );

/** Everybody whom the journal knows. */
export const namedPeople = (db: Database): { id: number; name: string }[] =>
  all<{ id: number; name: string }>(db, 'SELECT id, name FROM person ORDER BY id');

/** Somebody heard at an attended event: in one of its sessions, or named with it as a whole. */
export interface Hearing {
  readonly personId: number;
  readonly eventId: number;
  readonly sessionId: number | null;
  readonly rating: number | null;
}

/**
 * Where some people were heard, once for each part that they had; somebody who was only met there was
 * not.
 */
export const hearingsOf = (db: Database, personIds: readonly number[]): Hearing[] =>
  all<Hearing>(
    db,
    `SELECT p.person_id AS personId, s.event_id AS eventId, s.id AS sessionId, s.rating
     FROM session_person p JOIN session s ON s.id = p.session_id JOIN event e ON e.id = s.event_id
     WHERE e.state = 'attended' AND p.part <> 'met'
       AND p.person_id IN (SELECT value FROM json_each(@ids))
     UNION ALL
     SELECT p.person_id, p.event_id, NULL, NULL FROM event_person p JOIN event e ON e.id = p.event_id
     WHERE e.state = 'attended' AND p.part <> 'met'
       AND p.person_id IN (SELECT value FROM json_each(@ids))`,
    { ids: JSON.stringify(personIds) },
  );
