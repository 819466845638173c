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
  /** Those that were put off beyond today: left out, or nothing else. */
  readonly later: 'hidden' | 'only';
  readonly today: string;
}

const CHOSEN = `t.outcome IN (SELECT value FROM json_each(@outcomes))
  AND (@kinds = '[]' OR t.kind IN (SELECT value FROM json_each(@kinds)))
  AND (t.outcome = 'open' AND t.later_until IS NOT NULL AND t.later_until > @today)
    = (@later = 'only')`;

const chosen = ({ outcomes, kinds, later, today }: TakeawayChoice) => ({
  outcomes: JSON.stringify(outcomes),
  kinds: JSON.stringify(kinds),
  later,
  today,
});

/** How many open takeaways of some kinds (none are all) were put off beyond today. */
export const countPutOff = (
  db: Database,
  { kinds, today }: Pick<TakeawayChoice, 'kinds' | 'today'>,
): number =>
  get<{ n: number }>(
    db,
    // The plus leaves the choice to the index of those that were put off, of which there are few.
    `SELECT count(*) AS n FROM takeaway t
     WHERE t.later_until IS NOT NULL AND t.later_until > @today AND +t.outcome = 'open'
       AND (@kinds = '[]' OR t.kind IN (SELECT value FROM json_each(@kinds)))`,
    { kinds: JSON.stringify(kinds), today },
  )?.n ?? 0;

/** How many takeaways are open and were not put off beyond today. */
export const countOpenTakeaways = (db: Database, today: string): number =>
  (get<{ n: number }>(db, "SELECT count(*) AS n FROM takeaway WHERE outcome = 'open'")?.n ?? 0) -
  countPutOff(db, { kinds: [], today });

/** Open ones that are due by a day; the rest of a list leaves them out, and so never sorts itself. */
const DUE = `t.outcome = 'open' AND t.due IS NOT NULL AND t.due <= @soon`;

/**
 * The keys of the chosen takeaways in the order of a list: open ones that are due by `soon`, the
 * most urgent first, then those of the latest events.
 */
export function takeawayIds(db: Database, choice: TakeawayChoice, soon: string): number[] {
  const values = { ...chosen(choice), soon };
  const due = all<{ id: number }>(
    db,
    `SELECT t.id FROM takeaway t WHERE ${DUE} AND ${CHOSEN} ORDER BY t.due, t.id`,
    values,
  );
  // The cross join walks the events in their order, so that nothing has to be sorted.
  const rest = all<{ id: number }>(
    db,
    `SELECT t.id FROM event e CROSS JOIN takeaway t ON t.event_id = e.id
     WHERE NOT (${DUE}) AND ${CHOSEN}
     ORDER BY e.date_start DESC, e.id DESC, t.position, t.id`,
    values,
  );
  return [...due, ...rest].map(({ id }) => id);
}

const ROW = `${COLUMNS}, e.name AS eventName, e.date_start AS eventDate, s.title AS sessionTitle`;
const FROM = `takeaway t JOIN event e ON e.id = t.event_id LEFT JOIN session s ON s.id = t.session_id`;

/** Some takeaways with where they came from, in the order of `ids`. */
export const takeawayRows = (db: Database, ids: readonly number[]): TakeawayRow[] =>
  all<TakeawayRow>(
    db,
    `SELECT ${ROW} FROM json_each(@ids) AS chosen CROSS JOIN ${FROM}
     WHERE t.id = chosen.value ORDER BY chosen.key`,
    { ids: JSON.stringify(ids) },
  );

/** Takeaways of attended events that began on one of these days, dropped ones apart. */
export const takeawaysOfDays = (
  db: Database,
  days: readonly string[],
  today: string,
  limit: number,
): TakeawayRow[] =>
  all<TakeawayRow>(
    db,
    `SELECT ${ROW} FROM json_each(@days) day JOIN event e ON e.date_start = day.value
       JOIN takeaway t ON t.event_id = e.id LEFT JOIN session s ON s.id = t.session_id
     WHERE e.state = 'attended' AND t.outcome <> 'dropped'
       AND (t.later_until IS NULL OR t.later_until <= @today)
     ORDER BY day.key, t.outcome = 'open' DESC, t.position, t.id LIMIT @limit`,
    { days: JSON.stringify(days), today, limit },
  );

/** Every open action, the most urgent first, then those of the latest events. */
export const openActions = (db: Database): TakeawayRow[] =>
  all<TakeawayRow>(
    db,
    `SELECT ${ROW} FROM ${FROM} WHERE t.outcome = 'open' AND t.kind = 'action'
     ORDER BY t.due IS NULL, t.due, e.date_start DESC, e.id DESC, t.position, t.id`,
  );
