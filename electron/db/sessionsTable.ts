import type { Database } from 'better-sqlite3';
import type { Session } from '#shared/session.ts';
import { all, get, run } from './statements.ts';

export type StoredSession = Omit<Session, 'people'> & { eventId: number };

const COLUMNS = `id, uid, revision, event_id AS eventId, kind, title, starts_at AS startsAt,
  ends_at AS endsAt, room, track, notes, opinion, rating, presence`;

/** The sessions of an event, in its order. */
export const sessionsOf = (db: Database, eventId: number): StoredSession[] =>
  all<StoredSession>(
    db,
    `SELECT ${COLUMNS} FROM session WHERE event_id = @eventId ORDER BY position, id`,
    { eventId },
  );

export const getSession = (db: Database, id: number): StoredSession | undefined =>
  get<StoredSession>(db, `SELECT ${COLUMNS} FROM session WHERE id = @id`, { id });

export const sessionCountOf = (db: Database, eventId: number): number =>
  get<{ n: number }>(db, 'SELECT count(*) AS n FROM session WHERE event_id = @eventId', { eventId })
    ?.n ?? 0;

/** The place behind the last session of an event; removed ones leave gaps. */
export const nextSessionPosition = (db: Database, eventId: number): number =>
  get<{ next: number }>(
    db,
    'SELECT coalesce(max(position), -1) + 1 AS next FROM session WHERE event_id = @eventId',
    { eventId },
  )?.next ?? 0;

export const insertSession = (
  db: Database,
  session: Omit<StoredSession, 'id'> & { position: number },
): number =>
  run(
    db,
    `INSERT INTO session (uid, revision, event_id, position, kind, title, starts_at, ends_at, room,
       track, notes, opinion, rating, presence)
     VALUES (@uid, @revision, @eventId, @position, @kind, @title, @startsAt, @endsAt, @room,
       @track, @notes, @opinion, @rating, @presence)`,
    { ...session },
  );

export function updateSession(db: Database, session: StoredSession): void {
  run(
    db,
    `UPDATE session SET revision = @revision, kind = @kind, title = @title, starts_at = @startsAt,
       ends_at = @endsAt, room = @room, track = @track, notes = @notes, opinion = @opinion,
       rating = @rating, presence = @presence
     WHERE id = @id`,
    { ...session },
  );
}

export function placeSession(db: Database, id: number, position: number): void {
  run(db, 'UPDATE session SET position = @position WHERE id = @id', { id, position });
}

export function deleteSession(db: Database, id: number): void {
  run(db, 'DELETE FROM session WHERE id = @id', { id });
}
