import type { Database } from 'better-sqlite3';
import type { Filter, Period } from '#shared/filter.ts';
import { all } from './statements.ts';
import { eventsMatching } from './textMatch.ts';

/**
 * The conditions of a filter as one static SQL text: a condition that asks for nothing is NULL and
 * is passed over, the values of the others travel as JSON arrays. 0 stands for "unrated" and ''
 * for "not said" among values.
 */
const CONDITIONS = `
  (@worths IS NULL OR coalesce(st.worth, 0) IN (SELECT value FROM json_each(@worths)))
  AND (@roles IS NULL OR coalesce(e.role, '') IN (SELECT value FROM json_each(@roles)))
  AND (@states IS NULL OR e.state IN (SELECT value FROM json_each(@states)))
  AND (@organisers IS NULL OR e.organiser IN (SELECT value FROM json_each(@organisers)))
  AND (@languages IS NULL OR e.language IN (SELECT value FROM json_each(@languages)))
  AND (@seriesIds IS NULL OR e.series_id IN (SELECT value FROM json_each(@seriesIds)))
  AND (@tags IS NULL OR e.id IN (SELECT event_id FROM event_tag
    WHERE tag IN (SELECT value FROM json_each(@tags))))
  AND (@personIds IS NULL OR e.id IN (
    SELECT event_id FROM event_person WHERE person_id IN (SELECT value FROM json_each(@personIds))
    UNION SELECT s.event_id FROM session_person p JOIN session s ON s.id = p.session_id
    WHERE p.person_id IN (SELECT value FROM json_each(@personIds))))
  AND (@matching IS NULL OR e.id IN (SELECT value FROM json_each(@matching)))`;

const PERIODS = {
  year: 'e.date_start >= @from AND e.date_start < @to',
  undated: 'e.date_start IS NULL',
  all: 'TRUE',
} as const;

export type FilterValues = Record<
  | 'worths'
  | 'roles'
  | 'states'
  | 'organisers'
  | 'languages'
  | 'seriesIds'
  | 'tags'
  | 'personIds'
  | 'matching'
  | 'from'
  | 'to',
  string | null
>;

const list = (values: readonly unknown[]): string | null =>
  values.length === 0 ? null : JSON.stringify(values);

/** `FROM … WHERE …` for the events of a period that pass a filter. */
export const shownEvents = (period: Period): string =>
  `FROM event e JOIN event_stat st ON st.event_id = e.id
   WHERE ${typeof period === 'number' ? PERIODS.year : PERIODS[period]} AND ${CONDITIONS}`;

/** `FROM … WHERE …` for all events of a period. */
export const eventsOfPeriod = (period: Period): string =>
  `FROM event e WHERE ${typeof period === 'number' ? PERIODS.year : PERIODS[period]}`;

export function periodValues(period: Period): { from: string | null; to: string | null } {
  if (typeof period !== 'number') return { from: null, to: null };
  return { from: String(period), to: String(period + 1) };
}

export const filterValues = (db: Database, period: Period, filter: Filter): FilterValues => ({
  ...conditionValues(period, filter),
  matching: filter.text.trim() === '' ? null : JSON.stringify(matchingEvents(db, period, filter)),
});

function conditionValues(period: Period, filter: Filter): Omit<FilterValues, 'matching'> {
  return {
    ...periodValues(period),
    worths: list(filter.worths.map((worth) => (worth === 'unrated' ? 0 : worth))),
    roles: list(filter.roles),
    states: list(filter.states),
    organisers: list(filter.organisers),
    languages: list(filter.languages),
    seriesIds: list(filter.seriesIds),
    tags: list(filter.tags),
    personIds: list(filter.personIds),
  };
}

/** The text is looked for last, in what the other conditions leave: it costs by far the most. */
const matchingEvents = (db: Database, period: Period, filter: Filter): number[] =>
  eventsMatching(db, filter.text, shownIds(db, period, { ...filter, text: '' }));

/** The shown events of a period, in no order. */
export const shownIds = (db: Database, period: Period, filter: Filter): number[] =>
  all<{ id: number }>(
    db,
    `SELECT e.id ${shownEvents(period)}`,
    filterValues(db, period, filter),
  ).map(({ id }) => id);
