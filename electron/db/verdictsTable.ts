import type { Database } from 'better-sqlite3';
import type { Verdict } from '#shared/worth.ts';
import { all, get, run } from './statements.ts';

type Flat = Omit<Verdict, 'reasons'> & { reasons: string; eventId: number };
export type StoredVerdict = Verdict & { eventId: number };

const COLUMNS = `id, uid, event_id AS eventId, worth, reasons, condition, sentence,
  given_on AS givenOn, created_at AS createdAt`;

const unflatten = (row: Flat): StoredVerdict => ({
  ...row,
  reasons: JSON.parse(row.reasons) as Verdict['reasons'],
});

/** The verdicts of an event, oldest first. */
export const verdictsOf = (db: Database, eventId: number): StoredVerdict[] =>
  all<Flat>(db, `SELECT ${COLUMNS} FROM verdict WHERE event_id = @eventId ORDER BY given_on, id`, {
    eventId,
  }).map(unflatten);

export function getVerdict(db: Database, id: number): StoredVerdict | undefined {
  const row = get<Flat>(db, `SELECT ${COLUMNS} FROM verdict WHERE id = @id`, { id });
  return row && unflatten(row);
}

export const insertVerdict = (db: Database, verdict: Omit<StoredVerdict, 'id'>): number =>
  run(
    db,
    `INSERT INTO verdict (uid, event_id, worth, reasons, condition, sentence, given_on, created_at)
     VALUES (@uid, @eventId, @worth, @reasons, @condition, @sentence, @givenOn, @createdAt)`,
    { ...verdict, reasons: JSON.stringify(verdict.reasons) },
  );

export function updateVerdict(db: Database, verdict: StoredVerdict): void {
  const { id, worth, reasons, condition, sentence, givenOn } = verdict;
  run(
    db,
    `UPDATE verdict SET worth = @worth, reasons = @reasons, condition = @condition,
       sentence = @sentence, given_on = @givenOn
     WHERE id = @id`,
    { id, worth, reasons: JSON.stringify(reasons), condition, sentence, givenOn },
  );
}

export function deleteVerdict(db: Database, id: number): void {
  run(db, 'DELETE FROM verdict WHERE id = @id', { id });
}
