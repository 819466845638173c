import type { Database } from 'better-sqlite3';
import { phraseOf } from '../text/segment.ts';
import { eventOrder } from './search/eventOrder.ts';
import { HIT_GROUPS } from './search/fields.ts';
import { chunksWith, groupMask, keepEventsWith } from './search/findHits.ts';
import { hasMorePending } from './search/searchIndex.ts';
import { all } from './statements.ts';

/** A LIKE pattern (escape character `\`) for "contains this text", taken literally. */
export const likePattern = (text: string): string =>
  `%${text.trim().replace(/[\\%_]/g, (character) => `\\${character}`)}%`;

const AMONG = 'IN (SELECT value FROM json_each(@among))';
const NAMED = "IN (SELECT id FROM person WHERE name LIKE @term ESCAPE '\\')";

const MATCHING_EVENTS = `
  SELECT e.id FROM event e LEFT JOIN series s ON s.id = e.series_id
  WHERE e.id ${AMONG} AND (
    e.name LIKE @term ESCAPE '\\' OR e.place LIKE @term ESCAPE '\\'
    OR e.organiser LIKE @term ESCAPE '\\' OR e.edition LIKE @term ESCAPE '\\'
    OR s.name LIKE @term ESCAPE '\\' OR e.purpose LIKE @term ESCAPE '\\'
    OR e.summary LIKE @term ESCAPE '\\' OR e.notes LIKE @term ESCAPE '\\'
    OR e.opinion LIKE @term ESCAPE '\\')
  UNION SELECT event_id FROM event_tag WHERE event_id ${AMONG} AND tag LIKE @term ESCAPE '\\'
  UNION SELECT event_id FROM takeaway WHERE event_id ${AMONG} AND text LIKE @term ESCAPE '\\'
  UNION SELECT event_id FROM session WHERE event_id ${AMONG} AND (
    title LIKE @term ESCAPE '\\' OR notes LIKE @term ESCAPE '\\' OR opinion LIKE @term ESCAPE '\\')
  UNION SELECT event_id FROM verdict WHERE event_id ${AMONG} AND (
    sentence LIKE @term ESCAPE '\\' OR condition LIKE @term ESCAPE '\\')
  UNION SELECT event_id FROM event_person WHERE event_id ${AMONG} AND (
    person_id ${NAMED} OR affiliation LIKE @term ESCAPE '\\')
  UNION SELECT s.event_id FROM session s JOIN session_person p ON p.session_id = s.id
  WHERE s.event_id ${AMONG} AND (p.person_id ${NAMED} OR p.affiliation LIKE @term ESCAPE '\\')`;

/** The timeline's filter looks into what was written of an event, not into its documents. */
const WRITTEN = groupMask(HIT_GROUPS.filter((group) => group !== 'source'));
const MOST_TERMS = 20;

/**
 * Those of the given events that hold every word of a text somewhere in what was written of them:
 * characters anywhere, letters at the beginning of a word, names by their spelling too. What the
 * index cannot answer (a sign such as `&`, or anything while it is catching up) is scanned for.
 */
export function eventsMatching(db: Database, text: string, among: readonly number[]): number[] {
  const terms = text.trim().split(/\s+/u).slice(0, MOST_TERMS);
  const isCurrent = !hasMorePending(db, 0);
  return terms.reduce<number[]>(
    (found, term) => {
      const phrase = isCurrent ? phraseOf(term, false) : null;
      if (!phrase) return scanFor(db, term, found);
      const events = new Uint8Array(eventOrder(db).highest + 1).fill(1);
      keepEventsWith(events, chunksWith(db, phrase), WRITTEN);
      return found.filter((id) => events[id] === 1);
    },
    [...among],
  );
}

const scanFor = (db: Database, term: string, among: readonly number[]): number[] =>
  all<{ id: number }>(db, MATCHING_EVENTS, {
    term: likePattern(term),
    among: JSON.stringify(among),
  }).map(({ id }) => id);
