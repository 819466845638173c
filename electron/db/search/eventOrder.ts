/** The events of a journal as a search shows them. */
import type { Database } from 'better-sqlite3';
import type { SearchHit } from '#shared/search.ts';
import { all, get, prepared } from '../statements.ts';

interface EventOrder {
  /** Ids of all events, the newest first, those without a date last. */
  readonly ids: Int32Array;
  readonly highest: number;
}

interface Kept extends EventOrder {
  readonly changes: number;
}

const kept = new WeakMap<Database, Kept>();

/**
 * All events in the order in which a search shows them. Every key asks for it, so it is kept until
 * something is written; nobody else writes a journal that we have open.
 */
export function eventOrder(db: Database): EventOrder {
  const changes = get<{ changes: number }>(db, 'SELECT total_changes() AS changes')?.changes ?? -1;
  const known = kept.get(db);
  if (known?.changes === changes) return known;
  const ids = Int32Array.from(
    prepared(db, 'SELECT id FROM event ORDER BY date_start DESC, id DESC')
      .pluck()
      .all() as number[],
  );
  const order = { ids, highest: ids.reduce((most, id) => Math.max(most, id), 0), changes };
  kept.set(db, order);
  return order;
}

/** The given events in the order of their ids, as far as they are told without their hits. */
export const foundEvents = (
  db: Database,
  ids: readonly number[],
): Omit<SearchHit, 'marks' | 'hits' | 'snippets'>[] =>
  all(
    db,
    `SELECT e.id AS eventId, e.name, e.date_start AS dateStart, e.date_end AS dateEnd, e.place,
       e.role, e.state, st.worth
     FROM json_each(@ids) wanted
     JOIN event e ON e.id = wanted.value
     JOIN event_stat st ON st.event_id = e.id
     ORDER BY wanted.key`,
    { ids: JSON.stringify(ids) },
  );
