import type { Database } from 'better-sqlite3';
import { all } from './statements.ts';

/** Who was on the stage of each edition of a series, once for each edition. */
export const speakersBySeries = (
  db: Database,
  seriesId: number,
): { eventId: number; personId: number }[] =>
  all<{ eventId: number; personId: number }>(
    db,
    `SELECT p.event_id AS eventId, p.person_id AS personId
     FROM event e JOIN event_person p ON p.event_id = e.id
     WHERE e.series_id = @seriesId AND p.part IN ('speaker', 'panelist', 'moderator', 'host')
     UNION
     SELECT s.event_id, p.person_id
     FROM event e JOIN session s ON s.event_id = e.id JOIN session_person p ON p.session_id = s.id
     WHERE e.series_id = @seriesId AND p.part IN ('speaker', 'panelist', 'moderator', 'host')`,
    { seriesId },
  );

/** The user's own words on some events, from the latest verdict of each that has some. */
export const sentencesOf = (db: Database, eventIds: readonly number[]): Map<number, string> =>
  new Map(
    all<{ id: number; sentence: string }>(
      db,
      `SELECT event_id AS id, sentence FROM verdict
       WHERE event_id IN (SELECT value FROM json_each(@ids)) AND sentence IS NOT NULL
       ORDER BY given_on, id`,
      { ids: JSON.stringify(eventIds) },
    ).map(({ id, sentence }) => [id, sentence]),
  );
