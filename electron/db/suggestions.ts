import type { Database } from 'better-sqlite3';
import { all } from './statements.ts';
import { likePattern } from './textMatch.ts';

export interface Suggestion {
  value: string;
  note: string | null;
  count: number;
}

const SUGGESTIONS = {
  series: `SELECT s.name AS value, max(e.organiser) AS note, count(e.id) AS count
    FROM series s LEFT JOIN event e ON e.series_id = s.id
    WHERE s.name LIKE @pattern ESCAPE '\\' GROUP BY s.id`,
  organiser: `SELECT organiser AS value, NULL AS note, count(*) AS count FROM event
    WHERE organiser LIKE @pattern ESCAPE '\\' GROUP BY organiser`,
  place: `SELECT place AS value, NULL AS note, count(*) AS count FROM event
    WHERE place LIKE @pattern ESCAPE '\\' GROUP BY place`,
  tag: `SELECT tag AS value, NULL AS note, count(*) AS count FROM event_tag
    WHERE tag LIKE @pattern ESCAPE '\\' GROUP BY tag`,
  person: `SELECT p.name AS value, p.affiliation AS note,
      (SELECT count(*) FROM event_person x WHERE x.person_id = p.id)
      + (SELECT count(*) FROM session_person x WHERE x.person_id = p.id) AS count
    FROM person p WHERE p.name LIKE @pattern ESCAPE '\\'`,
  cost: `SELECT label AS value, NULL AS note, count(*) AS count FROM cost_item
    WHERE label LIKE @pattern ESCAPE '\\' GROUP BY label`,
  room: `SELECT room AS value, NULL AS note, count(*) AS count FROM session
    WHERE room LIKE @pattern ESCAPE '\\' GROUP BY room`,
  track: `SELECT track AS value, NULL AS note, count(*) AS count FROM session
    WHERE track LIKE @pattern ESCAPE '\\' GROUP BY track`,
} as const;

export type SuggestedField = keyof typeof SUGGESTIONS;

/** Up to eight known values that contain the text: those that begin with it first, then by use. */
export const suggest = (db: Database, field: SuggestedField, text: string): Suggestion[] =>
  all<Suggestion>(
    db,
    `SELECT value, note, count FROM (${SUGGESTIONS[field]})
     ORDER BY (value LIKE @start ESCAPE '\\') DESC, count DESC, value LIMIT 8`,
    { pattern: likePattern(text), start: likePattern(text).slice(1) },
  );

const MOST_VALUES = 1_000;

/** All the values of a field, the most used first; a thousand of them at most. */
export const valuesOf = (db: Database, field: SuggestedField): Suggestion[] =>
  all<Suggestion>(
    db,
    `SELECT value, note, count FROM (${SUGGESTIONS[field]}) ORDER BY count DESC, value LIMIT ${MOST_VALUES}`,
    { pattern: '%' },
  );
