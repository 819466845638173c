import type { Database } from 'better-sqlite3';
import { all } from './statements.ts';

/** A LIKE pattern (escape character `\`) for "contains this text", taken literally. */
export const likePattern = (text: string): string =>
  `%${text.trim().replace(/[\\%_]/g, (character) => `\\${character}`)}%`;

const MATCHING_EVENTS = `
  SELECT e.id FROM event e LEFT JOIN series s ON s.id = e.series_id
  WHERE e.name LIKE @term ESCAPE '\\' OR e.place LIKE @term ESCAPE '\\'
    OR e.organiser LIKE @term ESCAPE '\\' OR e.edition LIKE @term ESCAPE '\\'
    OR s.name LIKE @term ESCAPE '\\' OR e.purpose LIKE @term ESCAPE '\\'
    OR e.summary LIKE @term ESCAPE '\\' OR e.notes LIKE @term ESCAPE '\\'
    OR e.opinion LIKE @term ESCAPE '\\'
  UNION SELECT event_id FROM event_tag WHERE tag LIKE @term ESCAPE '\\'
  UNION SELECT event_id FROM takeaway WHERE text LIKE @term ESCAPE '\\'
  UNION SELECT event_id FROM session WHERE title LIKE @term ESCAPE '\\'
    OR notes LIKE @term ESCAPE '\\' OR opinion LIKE @term ESCAPE '\\'
  UNION SELECT event_id FROM verdict WHERE sentence LIKE @term ESCAPE '\\'
    OR condition LIKE @term ESCAPE '\\'
  UNION SELECT p.event_id FROM event_person p JOIN person n ON n.id = p.person_id
    WHERE n.name LIKE @term ESCAPE '\\' OR p.affiliation LIKE @term ESCAPE '\\'
  UNION SELECT s.event_id FROM session_person p JOIN session s ON s.id = p.session_id
    JOIN person n ON n.id = p.person_id
    WHERE n.name LIKE @term ESCAPE '\\' OR p.affiliation LIKE @term ESCAPE '\\'`;

/**
 * The events that hold every word of a text somewhere in what was written of them. Substrings
 * count, so that a Chinese word of two characters is found; this scan is the place that the
 * full-text index takes over.
 */
export function eventsMatching(db: Database, text: string): Set<number> {
  const terms = text.trim().split(/\s+/u).slice(0, 20);
  const [first = '', ...others] = terms;
  let found = matchOne(db, first);
  for (const term of others) found = found.intersection(matchOne(db, term));
  return found;
}

const matchOne = (db: Database, term: string): Set<number> =>
  new Set(
    all<{ id: number }>(db, MATCHING_EVENTS, { term: likePattern(term) }).map(({ id }) => id),
  );
