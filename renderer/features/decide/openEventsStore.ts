/** The events that one is interested in or plans to go to. */
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

const rankOf = (row: EventRow): number => {
  if (isPast(row)) return 2;
  return row.dateStart === null ? 1 : 0;
};

/**
 * To come, the soonest first, then without a date, then over, the latest first; of each those that
 * one is only interested in before those already planned.
 */
function inOrder(a: EventRow, b: EventRow): number {
  const rank = rankOf(a) - rankOf(b);
  const planned = Number(a.state === 'planned') - Number(b.state === 'planned');
  const days = (a.dateStart ?? '').localeCompare(b.dateStart ?? '');
  return rank || planned || (isPast(a) ? -days : days);
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
  useOpenEvents.setState({ rows: rows.value.toSorted(inOrder) });
}

onChange(() => {
  if (useOpenEvents.getState().rows !== null) void readOpenEvents();
});
