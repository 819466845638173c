import { NO_FILTER, isFiltering, type Period } from '#shared/filter.ts';
import { WORTHS, type Worth } from '#shared/worth.ts';
import { useJournal } from '../../stores/journal.ts';
import { goTo } from '../../stores/route.ts';
import { showTimeline } from './navigate.ts';
import { useShortcut } from '../../ui/keys.ts';
import { giveWorth, removeEvents } from './actions.ts';
import { clearSelection, moveCurrent, select, setCurrent, useTimeline } from './timelineStore.ts';

/** The events that a key acts on: the selected ones, else the current one. */
function targets(): number[] {
  const { selected, current } = useTimeline.getState();
  if (selected.size > 0) return [...selected];
  return current === null ? [] : [current];
}

function move(by: number): void {
  // Keys move the row from wherever the focus is; the row then takes it.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  moveCurrent(by);
}

function rate(worth: Worth): void {
  const ids = targets();
  if (ids.length > 0) void giveWorth(ids, worth);
}

function removeTargets(): void {
  const ids = targets();
  if (ids.length > 0) void removeEvents(ids);
}

/** One key back: first the selection, then the filter, then the keyboard's row. */
function stepBack(): void {
  const { selected, filter, period } = useTimeline.getState();
  if (selected.size > 0) clearSelection();
  else if (isFiltering(filter) && period !== null) showTimeline(period, NO_FILTER);
  else setCurrent(null);
}

/** The year a number of places along the list of years, or null at its end. */
export function nextYear(years: readonly number[], period: Period, by: number): number | null {
  const ascending = years.toSorted((a, b) => a - b);
  const at = typeof period === 'number' ? ascending.indexOf(period) : ascending.length;
  return ascending[at + by] ?? null;
}

function turnYear(by: number): void {
  const { period, filter } = useTimeline.getState();
  const years = useJournal.getState().overview?.years.map(({ year }) => year) ?? [];
  const year = period === null ? null : nextYear(years, period, by);
  if (year !== null) showTimeline(year, filter);
}

/** The keys of the timeline, as the sheet of keys lists them. */
export function useTimelineKeys(): void {
  useShortcut('j', () => move(1));
  useShortcut('ArrowDown', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('ArrowUp', () => move(-1));
  useShortcut('Home', () => move(-Infinity));
  useShortcut('End', () => move(Infinity));
  useShortcut('PageDown', () => move(8));
  useShortcut('PageUp', () => move(-8));
  useShortcut('Enter', openCurrent);
  useShortcut('x', () => {
    const { current } = useTimeline.getState();
    if (current !== null) select(current);
  });
  useShortcut('Delete', removeTargets);
  useShortcut('Escape', stepBack);
  useShortcut('[', () => turnYear(-1));
  useShortcut(']', () => turnYear(1));
  useShortcut('1', () => rate(WORTHS[0]));
  useShortcut('2', () => rate(WORTHS[1]));
  useShortcut('3', () => rate(WORTHS[2]));
  useShortcut('4', () => rate(WORTHS[3]));
  useShortcut('5', () => rate(WORTHS[4]));
}

function openCurrent(): void {
  const { current } = useTimeline.getState();
  if (current !== null) goTo({ screen: 'event', id: current });
}
