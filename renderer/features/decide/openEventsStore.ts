/** The events that one is interested in or plans to go to, the soonest first. */
import { create } from 'zustand';
import type { EventRow } from '#shared/event.ts';
import { lastDay } from '#shared/partialDate.ts';
import { journalClient } from '../../api/journalClient.ts';
import { onChange } from '../../stores/changes.ts';
import { localToday } from '../log/today.ts';

interface OpenEventsState {
  /** Null until they were read. */
  rows: readonly EventRow[] | null;
}

export const useOpenEvents = create<OpenEventsState>(() => ({ rows: null }));

/** More than these are not shown; the timeline has all of them. */
const MOST = 100;

/** Whether an event is over, as far as its days are known. */
export const isPast = ({ dateStart, dateEnd }: EventRow, today = localToday()): boolean =>
  dateStart !== null && lastDay(dateEnd ?? dateStart) < today;

/** To come, then without a date, then over; interesting ones before those already planned. */
function order(row: EventRow): string {
  const past = isPast(row) ? 2 : row.dateStart === null ? 1 : 0;
  return `${past} ${row.state === 'interested' ? 0 : 1} ${row.dateStart ?? ''}`;
}

/** Reads them anew. */
export async function readOpenEvents(): Promise<void> {
  const found = await journalClient.call('review.events', {
    range: null,
    states: ['interested', 'planned'],
    worths: [],
    where: [],
  });
  if (!found.ok) return;
  const rows = await journalClient.call('event.rows', { ids: found.value.ids.slice(0, MOST) });
  if (!rows.ok) return;
  useOpenEvents.setState({
    rows: rows.value.toSorted((a, b) => order(a).localeCompare(order(b))),
  });
}

onChange(() => {
  if (useOpenEvents.getState().rows !== null) void readOpenEvents();
});
