import type { Database } from 'better-sqlite3';
import type { Missed } from '#shared/decision.ts';
import type { SkippedEvent } from '#shared/skipLog.ts';
import { all } from './statements.ts';

const COLUMNS = `e.id, e.revision, e.name, e.date_start AS dateStart, e.date_end AS dateEnd, e.place,
  e.decision_reason AS decisionReason, e.decided_on AS decidedOn, e.missed`;

/** A page of the skipped events, the latest first and the undated last. */
export const skippedEvents = (
  db: Database,
  { offset, limit }: { offset: number; limit: number },
): SkippedEvent[] =>
  all<SkippedEvent>(
    db,
    `SELECT ${COLUMNS} FROM event e WHERE e.state = 'skipped'
     ORDER BY e.date_start DESC, e.id DESC LIMIT @limit OFFSET @offset`,
    { offset, limit },
  );

/** The skipped ones among these events, in the order of their ids. */
export const skippedEventsById = (db: Database, ids: readonly number[]): SkippedEvent[] =>
  all<SkippedEvent>(
    db,
    `SELECT ${COLUMNS} FROM json_each(@ids) wanted JOIN event e ON e.id = wanted.value
     WHERE e.state = 'skipped' ORDER BY wanted.key`,
    { ids: JSON.stringify(ids) },
  );

/** How many skipped events have which answer; null is none. */
export const skippedByAnswer = (db: Database): { missed: Missed | null; count: number }[] =>
  all(db, `SELECT missed, count(*) AS count FROM event WHERE state = 'skipped' GROUP BY missed`);
