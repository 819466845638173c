import type { Database } from 'better-sqlite3';
import type { State } from '#shared/event.ts';
import type { Filter, Period } from '#shared/filter.ts';
import type { Money } from '#shared/money.ts';
import type { Overview } from '#shared/timeline.ts';
import type { Worth } from '#shared/worth.ts';
import { eventsOfPeriod, filterValues, periodValues, shownEvents } from './filterSql.ts';
import { all, get } from './statements.ts';

/** What the order, the strip and the figures of a period need of each of its events. */
export interface TimelineEntry {
  id: number;
  dateStart: string | null;
  dateEnd: string | null;
  state: State;
  worth: Worth | null;
  hours: number | null;
  takeaways: number;
  used: number;
}

/** The shown events of a period, latest first; within a month, those without a day come last. */
export const timelineEntries = (db: Database, period: Period, filter: Filter): TimelineEntry[] =>
  all<TimelineEntry>(
    db,
    `SELECT e.id, e.date_start AS dateStart, e.date_end AS dateEnd, e.state, st.worth, e.hours,
       st.takeaways, st.used
     ${shownEvents(period)} ORDER BY e.date_start DESC, e.id DESC`,
    filterValues(db, period, filter),
  );

export const countShown = (db: Database, period: Period, filter: Filter): number =>
  get<{ n: number }>(
    db,
    `SELECT count(*) AS n ${shownEvents(period)}`,
    filterValues(db, period, filter),
  )?.n ?? 0;

export const countOfPeriod = (db: Database, period: Period): number =>
  get<{ n: number }>(db, `SELECT count(*) AS n ${eventsOfPeriod(period)}`, periodValues(period))
    ?.n ?? 0;

/** Money spent on the given events, per currency, the one most used first. */
export const spendOn = (db: Database, eventIds: readonly number[]): Money[] =>
  all<Money>(
    db,
    `SELECT sum(amount) AS amount, currency FROM cost_item
     WHERE event_id IN (SELECT value FROM json_each(@ids))
     GROUP BY currency ORDER BY count(*) DESC, currency`,
    { ids: JSON.stringify(eventIds) },
  );

export const namesOf = (db: Database, eventIds: readonly number[]): Map<number, string> =>
  new Map(
    all<{ id: number; name: string }>(
      db,
      'SELECT id, name FROM event WHERE id IN (SELECT value FROM json_each(@ids))',
      { ids: JSON.stringify(eventIds) },
    ).map(({ id, name }) => [id, name]),
  );

export const yearCounts = (db: Database): Overview['years'] =>
  all<{ year: number; count: number }>(
    db,
    `SELECT CAST(substr(date_start, 1, 4) AS INTEGER) AS year, count(*) AS count FROM event
     WHERE date_start IS NOT NULL GROUP BY year ORDER BY year DESC`,
  );
