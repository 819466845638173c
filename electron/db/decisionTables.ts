import type { Database } from 'better-sqlite3';
import type { Aim, Postponement, PurposeKind } from '#shared/decision.ts';
import { all, run } from './statements.ts';

/** The aims of an event, in its order. */
export const aimsOf = (db: Database, eventId: number): Aim[] =>
  all<{ text: string; met: number | null }>(
    db,
    'SELECT text, met FROM aim WHERE event_id = @eventId ORDER BY position, id',
    { eventId },
  ).map(({ text, met }) => ({ text, met: met === null ? null : met === 1 }));

export function replaceAims(db: Database, eventId: number, aims: readonly Aim[]): void {
  run(db, 'DELETE FROM aim WHERE event_id = @eventId', { eventId });
  aims.forEach(({ text, met }, position) => {
    run(
      db,
      `INSERT INTO aim (event_id, position, text, met) VALUES (@eventId, @position, @text, @met)`,
      { eventId, position, text, met: met === null ? null : Number(met) },
    );
  });
}

/** The questions about an event that are not to be asked before a day. */
export const postponementsOf = (db: Database, eventId: number): Postponement[] =>
  all<Postponement>(
    db,
    'SELECT question, until FROM postponement WHERE event_id = @eventId ORDER BY question',
    { eventId },
  );

/** Puts a question off until a day; a later answer of "later" takes the place of an earlier one. */
export function postpone(db: Database, eventId: number, { question, until }: Postponement): void {
  run(
    db,
    `INSERT INTO postponement (event_id, question, until) VALUES (@eventId, @question, @until)
     ON CONFLICT (event_id, question) DO UPDATE SET until = excluded.until`,
    { eventId, question, until },
  );
}

/** How many aims the attended events of each purpose had, and how many of them were met. */
export const aimCounts = (
  db: Database,
): { purposeKind: PurposeKind; aims: number; met: number }[] =>
  all(
    db,
    `SELECT e.purpose_kind AS purposeKind, count(*) AS aims, coalesce(sum(a.met), 0) AS met
     FROM aim a JOIN event e ON e.id = a.event_id
     WHERE e.state = 'attended' AND e.purpose_kind IS NOT NULL GROUP BY e.purpose_kind`,
  );

/** The attended events that have a purpose, each with its latest worth. */
export const worthsByPurpose = (
  db: Database,
): { purposeKind: PurposeKind; worth: number | null }[] =>
  all(
    db,
    `SELECT e.purpose_kind AS purposeKind, st.worth
     FROM event e JOIN event_stat st ON st.event_id = e.id
     WHERE e.state = 'attended' AND e.purpose_kind IS NOT NULL`,
  );
