/** Events by what is said of them, for the operators of a search. */
import type { Database } from 'better-sqlite3';
import { all, prepared } from '../statements.ts';

const ids = (
  db: Database,
  sql: string,
  values: Record<string, string | number | null> = {},
): number[] => prepared(db, sql).pluck().all(values) as number[];

/** Events whose worth is one of these; 0 is "not rated". */
export const eventsOfWorth = (db: Database, worths: readonly number[]): number[] =>
  ids(
    db,
    `SELECT event_id FROM event_stat
     WHERE coalesce(worth, 0) IN (SELECT value FROM json_each(@worths))`,
    { worths: JSON.stringify(worths) },
  );

/** Events that begin in one of these years, both included. */
export const eventsOfYears = (db: Database, from: number, to: number): number[] =>
  ids(db, 'SELECT id FROM event WHERE date_start >= @from AND date_start < @to', {
    from: String(from).padStart(4, '0'),
    to: String(to + 1).padStart(4, '0'),
  });

export const eventsWithoutDate = (db: Database): number[] =>
  ids(db, 'SELECT id FROM event WHERE date_start IS NULL');

export const eventsOfRole = (db: Database, role: string): number[] =>
  ids(db, 'SELECT id FROM event WHERE role = @role', { role });

export const eventsOfState = (db: Database, state: string): number[] =>
  ids(db, 'SELECT id FROM event WHERE state = @state', { state });

export const eventsOfLanguage = (db: Database, language: string): number[] =>
  ids(db, 'SELECT id FROM event WHERE language = @language', { language });

/** Values that are looked for by a part of them, each with the events that have it. */
const NAMED = {
  tag: {
    values: 'SELECT DISTINCT tag AS value, tag AS name FROM event_tag',
    events: 'SELECT event_id FROM event_tag WHERE tag IN (SELECT value FROM json_each(@values))',
  },
  series: {
    values: 'SELECT id AS value, name FROM series',
    events: 'SELECT id FROM event WHERE series_id IN (SELECT value FROM json_each(@values))',
  },
  organiser: {
    values:
      'SELECT DISTINCT organiser AS value, organiser AS name FROM event WHERE organiser IS NOT NULL',
    events: 'SELECT id FROM event WHERE organiser IN (SELECT value FROM json_each(@values))',
  },
  place: {
    values: 'SELECT DISTINCT place AS value, place AS name FROM event WHERE place IS NOT NULL',
    events: 'SELECT id FROM event WHERE place IN (SELECT value FROM json_each(@values))',
  },
  person: {
    values: 'SELECT id AS value, name FROM person',
    events: `
      SELECT event_id FROM event_person WHERE person_id IN (SELECT value FROM json_each(@values))
      UNION SELECT s.event_id FROM session_person p JOIN session s ON s.id = p.session_id
      WHERE p.person_id IN (SELECT value FROM json_each(@values))`,
  },
} as const;
export type NamedCondition = keyof typeof NAMED;

/** Events with a tag, series, organiser, place or person whose name passes. */
export function eventsNamed(
  db: Database,
  condition: NamedCondition,
  passes: (name: string) => boolean,
): number[] {
  const { values, events } = NAMED[condition];
  const wanted = all<{ value: string | number; name: string }>(db, values)
    .filter(({ name }) => passes(name))
    .map(({ value }) => value);
  return wanted.length === 0 ? [] : ids(db, events, { values: JSON.stringify(wanted) });
}

/** Every name that a search may have meant: of events, people, series, organisers. */
export const namesToFind = (db: Database): string[] =>
  prepared(
    db,
    `SELECT name FROM event UNION SELECT name FROM person UNION SELECT name FROM series
     UNION SELECT organiser FROM event WHERE organiser IS NOT NULL`,
  )
    .pluck()
    .all() as string[];

const HAVING = {
  takeaway: 'SELECT event_id FROM takeaway',
  insight: "SELECT event_id FROM takeaway WHERE kind = 'insight'",
  action: "SELECT event_id FROM takeaway WHERE kind = 'action'",
  question: "SELECT event_id FROM takeaway WHERE kind = 'question'",
  quote: "SELECT event_id FROM takeaway WHERE kind = 'quote'",
  contact: "SELECT event_id FROM takeaway WHERE kind = 'contact'",
  open: "SELECT event_id FROM takeaway WHERE outcome = 'open'",
  notes:
    "SELECT id FROM event WHERE notes <> '' UNION SELECT event_id FROM session WHERE notes <> ''",
  opinion:
    "SELECT id FROM event WHERE opinion <> '' UNION SELECT event_id FROM session WHERE opinion <> ''",
  session: 'SELECT event_id FROM session',
  source: 'SELECT event_id FROM source',
  person: 'SELECT event_id FROM event_person',
  link: 'SELECT id FROM event WHERE link IS NOT NULL',
  cost: 'SELECT event_id FROM cost_item',
  verdict: 'SELECT event_id FROM verdict',
} as const;
export type Having = keyof typeof HAVING;

export const eventsHaving = (db: Database, what: Having): number[] => ids(db, HAVING[what]);
