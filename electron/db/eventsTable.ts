import type { Database } from 'better-sqlite3';
import type { EventRow } from '#shared/event.ts';
import type { CostItem, Money } from '#shared/money.ts';
import { all, get, run } from './statements.ts';

/** The columns of an event that a form fills; parts of it (tags, costs, people) have own tables. */
export interface EventColumns {
  name: string;
  seriesId: number | null;
  edition: string | null;
  organiser: string | null;
  dateStart: string | null;
  dateEnd: string | null;
  place: string | null;
  format: string | null;
  role: string | null;
  state: string;
  language: string | null;
  link: string | null;
  purpose: string | null;
  purposeKind: string | null;
  invitedBy: string | null;
  decisionReason: string | null;
  decidedOn: string | null;
  missed: string | null;
  summary: string;
  notes: string;
  opinion: string;
  hours: number | null;
}

export interface StoredEvent extends EventColumns {
  id: number;
  uid: string;
  revision: number;
  createdAt: string;
  updatedAt: string;
}

export const insertEvent = (db: Database, event: Omit<StoredEvent, 'id'>): number =>
  run(
    db,
    `INSERT INTO event (uid, revision, name, series_id, edition, organiser, date_start, date_end,
       place, format, role, state, language, link, purpose, summary, notes, opinion, hours,
       purpose_kind, invited_by, decision_reason, decided_on, missed, created_at, updated_at)
     VALUES (@uid, @revision, @name, @seriesId, @edition, @organiser, @dateStart, @dateEnd,
       @place, @format, @role, @state, @language, @link, @purpose, @summary, @notes, @opinion, @hours,
       @purposeKind, @invitedBy, @decisionReason, @decidedOn, @missed, @createdAt, @updatedAt)`,
    { ...event },
  );

export const getEvent = (db: Database, id: number): StoredEvent | undefined =>
  get<StoredEvent>(
    db,
    `SELECT id, uid, revision, name, series_id AS seriesId, edition, organiser,
       date_start AS dateStart, date_end AS dateEnd, place, format, role, state, language, link,
       purpose, summary, notes, opinion, hours, purpose_kind AS purposeKind,
       invited_by AS invitedBy, decision_reason AS decisionReason, decided_on AS decidedOn, missed,
       created_at AS createdAt, updated_at AS updatedAt
     FROM event WHERE id = @id`,
    { id },
  );

export function updateEvent(db: Database, event: Omit<StoredEvent, 'uid' | 'createdAt'>): void {
  run(
    db,
    `UPDATE event SET revision = @revision, name = @name, series_id = @seriesId,
       edition = @edition, organiser = @organiser, date_start = @dateStart, date_end = @dateEnd,
       place = @place, format = @format, role = @role, state = @state, language = @language,
       link = @link, purpose = @purpose, summary = @summary, notes = @notes, opinion = @opinion,
       hours = @hours, purpose_kind = @purposeKind, invited_by = @invitedBy,
       decision_reason = @decisionReason, decided_on = @decidedOn, missed = @missed,
       updated_at = @updatedAt
     WHERE id = @id`,
    { ...event },
  );
}

/** What tells whether two events are the same. */
export interface EventToCompare {
  readonly eventId: number;
  readonly uid: string;
  readonly name: string;
  readonly dateStart: string | null;
  readonly dateEnd: string | null;
  readonly place: string | null;
  readonly link: string | null;
}

export const eventsToCompare = (db: Database): EventToCompare[] =>
  all<EventToCompare>(
    db,
    `SELECT id AS eventId, uid, name, date_start AS dateStart, date_end AS dateEnd, place, link
     FROM event ORDER BY id`,
  );

export const hasEventWithUid = (db: Database, uid: string): boolean =>
  get(db, 'SELECT 1 FROM event WHERE uid = @uid', { uid }) !== undefined;

const IDS = 'IN (SELECT value FROM json_each(@ids))';

/** Those of the given ids that are events, once each. */
export const existingEvents = (db: Database, ids: readonly number[]): number[] =>
  all<{ id: number }>(db, `SELECT id FROM event WHERE id ${IDS} ORDER BY id`, {
    ids: JSON.stringify(ids),
  }).map(({ id }) => id);

export function deleteEvents(db: Database, ids: readonly number[]): void {
  run(db, `DELETE FROM event WHERE id ${IDS}`, { ids: JSON.stringify(ids) });
}

export function setStates(
  db: Database,
  ids: readonly number[],
  state: string,
  revision: number,
  updatedAt: string,
): void {
  run(
    db,
    `UPDATE event SET state = @state, revision = @revision, updated_at = @updatedAt
     WHERE id ${IDS} AND state <> @state`,
    { ids: JSON.stringify(ids), state, revision, updatedAt },
  );
}

export const tagsOf = (db: Database, eventId: number): string[] =>
  all<{ tag: string }>(
    db,
    'SELECT tag FROM event_tag WHERE event_id = @eventId ORDER BY position, id',
    { eventId },
  ).map(({ tag }) => tag);

/** Of tags that differ in letter case only, the first is kept. */
export function replaceTags(db: Database, eventId: number, tags: readonly string[]): void {
  run(db, 'DELETE FROM event_tag WHERE event_id = @eventId', { eventId });
  tags.forEach((tag, position) => {
    run(
      db,
      `INSERT INTO event_tag (event_id, tag, position) VALUES (@eventId, @tag, @position)
       ON CONFLICT DO NOTHING`,
      { eventId, tag, position },
    );
  });
}

/** Marks an event as changed where only parts of it were. */
export function touchEvent(db: Database, id: number, revision: number, updatedAt: string): void {
  run(db, 'UPDATE event SET revision = @revision, updated_at = @updatedAt WHERE id = @id', {
    id,
    revision,
    updatedAt,
  });
}

export const costsOf = (db: Database, eventId: number): CostItem[] =>
  all<CostItem>(
    db,
    `SELECT label, amount, currency FROM cost_item WHERE event_id = @eventId
     ORDER BY position, id`,
    { eventId },
  );

export function replaceCosts(db: Database, eventId: number, costs: readonly CostItem[]): void {
  run(db, 'DELETE FROM cost_item WHERE event_id = @eventId', { eventId });
  costs.forEach(({ label, amount, currency }, position) => {
    run(
      db,
      `INSERT INTO cost_item (event_id, position, label, amount, currency)
       VALUES (@eventId, @position, @label, @amount, @currency)`,
      { eventId, position, label, amount, currency },
    );
  });
}

type FlatRow = Omit<EventRow, 'reasons' | 'spend' | 'tags'> & {
  reasons: string | null;
  spend: string;
  tags: string;
};

/** List rows of the given events, in the order of their ids. */
export function eventRows(db: Database, ids: readonly number[]): EventRow[] {
  const rows = all<FlatRow>(
    db,
    `SELECT e.id, e.revision, e.name, e.series_id AS seriesId, s.name AS series, e.edition,
       e.organiser, e.date_start AS dateStart, e.date_end AS dateEnd, e.place, e.format, e.role,
       e.state, st.worth, v.reasons, v.condition, st.takeaways AS takeawayCount,
       st.used AS usedCount, st.sessions AS sessionCount,
       (SELECT text FROM takeaway t WHERE t.event_id = e.id ORDER BY position, id LIMIT 1)
         AS firstTakeaway,
       (SELECT json_group_array(json_object('amount', total, 'currency', currency)) FROM (
          SELECT currency, sum(amount) AS total FROM cost_item c WHERE c.event_id = e.id
          GROUP BY currency)) AS spend,
       (SELECT json_group_array(tag) FROM (
          SELECT tag FROM event_tag g WHERE g.event_id = e.id ORDER BY position, id)) AS tags
     FROM json_each(@ids) wanted
     JOIN event e ON e.id = wanted.value
     JOIN event_stat st ON st.event_id = e.id
     LEFT JOIN series s ON s.id = e.series_id
     LEFT JOIN verdict v ON v.id = st.verdict_id
     ORDER BY wanted.key`,
    { ids: JSON.stringify(ids) },
  );
  return rows.map((row) => ({
    ...row,
    reasons: row.reasons === null ? [] : (JSON.parse(row.reasons) as EventRow['reasons']),
    spend: JSON.parse(row.spend) as Money[],
    tags: JSON.parse(row.tags) as string[],
  }));
}
