import type { Database } from 'better-sqlite3';
import type { Takeaway, TakeawayKind, TakeawayOutcome, TakeawayRow } from '#shared/takeaway.ts';
import { all, get, run } from './statements.ts';

export type StoredTakeaway = Takeaway & { eventId: number };

const COLUMNS = `t.id, t.uid, t.revision, t.event_id AS eventId, t.session_id AS sessionId, t.kind,
  t.text, t.outcome, t.quote, t.due, t.later_until AS laterUntil, t.created_at AS createdAt`;

/** The takeaways of an event, in its order. */
export const takeawaysOf = (db: Database, eventId: number): StoredTakeaway[] =>
  all<StoredTakeaway>(
    db,
    `SELECT ${COLUMNS} FROM takeaway t WHERE event_id = @eventId ORDER BY position, id`,
    { eventId },
  );

export const getTakeaway = (db: Database, id: number): StoredTakeaway | undefined =>
  get<StoredTakeaway>(db, `SELECT ${COLUMNS} FROM takeaway t WHERE id = @id`, { id });

export const takeawayCountOf = (db: Database, eventId: number): number =>
  get<{ n: number }>(db, 'SELECT count(*) AS n FROM takeaway WHERE event_id = @eventId', {
    eventId,
  })?.n ?? 0;

/** The place behind the last takeaway of an event; removed ones leave gaps. */
export const nextTakeawayPosition = (db: Database, eventId: number): number =>
  get<{ next: number }>(
    db,
    'SELECT coalesce(max(position), -1) + 1 AS next FROM takeaway WHERE event_id = @eventId',
    { eventId },
  )?.next ?? 0;

export const insertTakeaway = (
  db: Database,
  takeaway: Omit<StoredTakeaway, 'id'> & { position: number },
): number =>
  run(
    db,
    `INSERT INTO takeaway (uid, revision, event_id, session_id, position, kind, text, outcome,
       quote, due, later_until, created_at)
     VALUES (@uid, @revision, @eventId, @sessionId, @position, @kind, @text, @outcome,
       @quote, @due, @laterUntil, @createdAt)`,
    { ...takeaway },
  );

export function updateTakeaway(db: Database, takeaway: StoredTakeaway): void {
  run(
    db,
    `UPDATE takeaway SET revision = @revision, session_id = @sessionId, kind = @kind, text = @text,
       outcome = @outcome, quote = @quote, due = @due,
       later_until = @laterUntil
     WHERE id = @id`,
    { ...takeaway },
  );
}

export function placeTakeaway(db: Database, id: number, position: number): void {
  run(db, 'UPDATE takeaway SET position = @position WHERE id = @id', { id, position });
}

export function deleteTakeaway(db: Database, id: number): void {
  run(db, 'DELETE FROM takeaway WHERE id = @id', { id });
}

/** Which takeaways a list holds; no kinds are all kinds. */
export interface TakeawayChoice {
  readonly outcomes: readonly TakeawayOutcome[];
  readonly kinds: readonly TakeawayKind[];
}

const CHOSEN = `t.outcome IN (SELECT value FROM json_each(@outcomes))
  AND (@kinds = '[]' OR t.kind IN (SELECT value FROM json_each(@kinds)))`;

const chosen = ({ outcomes, kinds }: TakeawayChoice) => ({
  outcomes: JSON.stringify(outcomes),
  kinds: JSON.stringify(kinds),
});

export const countTakeaways = (db: Database, choice: TakeawayChoice): number =>
  get<{ n: number }>(db, `SELECT count(*) AS n FROM takeaway t WHERE ${CHOSEN}`, chosen(choice))
    ?.n ?? 0;

/** A page of takeaways of all events, those of the latest events first. */
export const listTakeaways = (
  db: Database,
  { offset, limit, ...choice }: TakeawayChoice & { offset: number; limit: number },
): TakeawayRow[] =>
  all<TakeawayRow>(
    db,
    `SELECT ${COLUMNS}, e.name AS eventName, e.date_start AS eventDate, s.title AS sessionTitle
     FROM takeaway t JOIN event e ON e.id = t.event_id LEFT JOIN session s ON s.id = t.session_id
     WHERE ${CHOSEN}
     ORDER BY e.date_start DESC, e.id DESC, t.position, t.id LIMIT @limit OFFSET @offset`,
    { ...chosen(choice), offset, limit },
  );
