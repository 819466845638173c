import type { Input, Output } from '#shared/contract.ts';
import { LOW_VALUE_FILTER } from '#shared/filter.ts';
import { lengthInDays, precisionOf } from '#shared/partialDate.ts';
import {
  type Facets,
  type Figures,
  type Mark,
  marksOf,
  type MonthGroup,
  type Overview,
  type TimelineView,
} from '#shared/timeline.ts';
import { eventRows } from '../db/eventsTable.ts';
import { facetCounts, type FacetName, type FacetRow } from '../db/facetQueries.ts';
import { countPeople } from '../db/peopleTable.ts';
import { countOpenTakeaways } from '../db/takeawaysTable.ts';
import {
  countOfPeriod,
  countShown,
  namesOf,
  spendOn,
  type TimelineEntry,
  timelineEntries,
  yearCounts,
} from '../db/timelineQueries.ts';
import { type JournalContext, today } from './context.ts';
import { eventsFound } from './search/search.ts';

/** Rows that come along with the order, so that the first screen needs one call. */
const FIRST_ROWS = 30;

/** A period as the timeline shows it: order, month groups, first rows, bars and figures. */
export function timelineOpen(
  { db }: JournalContext,
  { period, filter }: Input<'timeline.open'>,
): TimelineView {
  const entries = timelineEntries(db, period, filter);
  const ids = entries.map(({ id }) => id);
  const attended = entries.filter(({ state }) => state === 'attended');
  const spend = spendOn(
    db,
    attended.map(({ id }) => id),
  );
  return {
    ids,
    groups: monthGroups(entries),
    firstRows: eventRows(db, ids.slice(0, FIRST_ROWS)),
    marks: marksOf(typeof period === 'number' ? entries.flatMap(markOf) : []),
    figures: { ...figuresOf(entries), spend },
    hidden: countOfPeriod(db, period) - entries.length,
  };
}

/** The heading of an event: its month, its year where the month is not known, or nothing. */
const headingOf = (dateStart: string | null): string | null =>
  dateStart === null ? null : dateStart.slice(0, 7);

/** Neighbours under one heading, in order. */
export function monthGroups(entries: readonly Pick<TimelineEntry, 'dateStart'>[]): MonthGroup[] {
  const groups: MonthGroup[] = [];
  for (const { dateStart } of entries) {
    const month = headingOf(dateStart);
    const last = groups.at(-1);
    if (last && last.month === month) last.count += 1;
    else groups.push({ month, count: 1 });
  }
  return groups;
}

/** What has no month has no place on the strip. */
const markOf = ({ id, dateStart, dateEnd, worth, state }: TimelineEntry): Mark[] =>
  dateStart === null || precisionOf(dateStart) === 'year'
    ? []
    : [{ id, dateStart, dateEnd, worth, state }];

/** Sums over the shown events. Only attended ones count as days, hours, money and takeaways. */
export function figuresOf(entries: readonly TimelineEntry[]): Omit<Figures, 'spend'> {
  const figures = {
    attended: 0,
    planned: 0,
    interested: 0,
    skipped: 0,
    cancelled: 0,
    days: 0,
    withoutDays: 0,
    hours: 0,
    worths: [0, 0, 0, 0, 0, 0],
    takeaways: 0,
    used: 0,
  };
  for (const entry of entries) {
    figures[entry.state] += 1;
    if (entry.state !== 'attended') continue;
    const days = lengthInDays(entry.dateStart, entry.dateEnd);
    if (days === null) figures.withoutDays += 1;
    else figures.days += days;
    figures.hours += entry.hours ?? 0;
    figures.worths[entry.worth ?? 0] = (figures.worths[entry.worth ?? 0] ?? 0) + 1;
    figures.takeaways += entry.takeaways;
    figures.used += entry.used;
  }
  return figures;
}

export function timelineFacets(
  { db }: JournalContext,
  { period, filter, search }: Input<'timeline.facets'>,
): Facets {
  const counts = facetCounts(db, period, filter, search && eventsFound(db, search));
  return Object.fromEntries(
    Object.entries(counts).map(([facet, rows]) => [
      facet,
      rows.map((row) => facetValue(facet as FacetName, row)),
    ]),
  ) as Facets;
}

const facetValue = (
  facet: FacetName,
  { value, label, count }: FacetRow,
): { value: unknown; label: string; count: number } => ({
  value: facet === 'worths' && value === 0 ? 'unrated' : value,
  label: label ?? String(value),
  count,
});

export function journalOverview(journal: JournalContext): Overview {
  const { db } = journal;
  return {
    years: yearCounts(db),
    undated: countOfPeriod(db, 'undated'),
    total: countOfPeriod(db, 'all'),
    lowValue: countShown(db, 'all', LOW_VALUE_FILTER),
    openTakeaways: countOpenTakeaways(db, today(journal)),
    people: countPeople(db),
  };
}

export const eventRowsOf = (
  { db }: JournalContext,
  { ids }: Input<'event.rows'>,
): Output<'event.rows'> => eventRows(db, ids);

export function eventNamesOf(
  { db }: JournalContext,
  { ids }: Input<'event.names'>,
): Output<'event.names'> {
  const names = namesOf(db, ids);
  return ids.map((id) => names.get(id) ?? '');
}
