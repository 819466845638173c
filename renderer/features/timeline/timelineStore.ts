/** The period on the screen: its order, the rows seen so far, the keyboard's row, the selection. */
import { create } from 'zustand';
import type { EventChange } from '#shared/contract.ts';
import type { EventRow } from '#shared/event.ts';
import { type Filter, NO_FILTER, type Period } from '#shared/filter.ts';
import type { Failure } from '#shared/result.ts';
import type { TimelineView } from '#shared/timeline.ts';
import { journalClient } from '../../api/journalClient.ts';
import { onChange } from '../../stores/changes.ts';
import { neighbour, range } from './listItems.ts';

interface TimelineState {
  period: Period | null;
  filter: Filter;
  view: TimelineView | null;
  rows: ReadonlyMap<number, EventRow>;
  /** The row that keys act on. */
  current: number | null;
  selected: ReadonlySet<number>;
  failure: Failure | null;
}

export const useTimeline = create<TimelineState>()(() => ({
  period: null,
  filter: NO_FILTER,
  view: null,
  rows: new Map(),
  current: null,
  selected: new Set(),
  failure: null,
}));

const { getState: get, setState: set } = useTimeline;

/** Grows with every request, so that an answer that was overtaken can be told and dropped. */
let latest = 0;
/** The events whose rows are on the screen, to be read again after a change. */
let visible: readonly number[] = [];

/** Shows a period through a filter. The old list stays on the screen until the new one is there. */
export async function openTimeline(period: Period, filter: Filter): Promise<void> {
  const moved = period !== get().period;
  set({ period, filter, ...(moved ? { current: null, selected: new Set() } : {}) });
  await load(get().rows);
}

/** Reads the period again; of the rows known so far, only the given ones are still believed. */
async function load(believed: TimelineState['rows']): Promise<void> {
  const { period, filter } = get();
  if (period === null) return;
  const request = (latest += 1);
  const result = await journalClient.call('timeline.open', { period, filter });
  if (request !== latest) return;
  if (!result.ok) {
    set({ failure: result.failure });
    return;
  }
  const view = result.value;
  const shown = new Set(view.ids);
  const stillShown = [...believed.values()].filter(({ id }) => shown.has(id));
  const known = rowMap([...stillShown, ...view.firstRows]);
  const more = await readRows(visible.filter((id) => shown.has(id) && !known.has(id)));
  if (request !== latest) return;
  const { current, selected } = get();
  set({
    view,
    failure: null,
    rows: rowMap([...known.values(), ...more]),
    current: takeAwaited(shown) ?? kept(current, shown),
    selected: selected.intersection(shown),
  });
}

/** An event that is to become the current row as soon as the list holds it. */
let awaited: number | null = null;

/** Puts the keyboard's row on an event once it is shown, such as one that was just logged. */
export function awaitEvent(id: number): void {
  awaited = id;
}

function takeAwaited(shown: ReadonlySet<number>): number | null {
  if (awaited === null || !shown.has(awaited)) return null;
  const id = awaited;
  awaited = null;
  return id;
}

const kept = (current: number | null, shown: ReadonlySet<number>): number | null =>
  current !== null && shown.has(current) ? current : successor(current, shown);

/** Where the current row has left the list, the one that followed it takes its place. */
function successor(current: number | null, shown: ReadonlySet<number>): number | null {
  if (current === null) return null;
  const before = get().view?.ids ?? [];
  const at = before.indexOf(current);
  const followers = before.slice(at + 1);
  return (
    followers.find((id) => shown.has(id)) ??
    before.slice(0, at).findLast((id) => shown.has(id)) ??
    null
  );
}

const rowMap = (rows: readonly EventRow[]): Map<number, EventRow> =>
  new Map(rows.map((row) => [row.id, row]));

async function readRows(ids: readonly number[]): Promise<readonly EventRow[]> {
  if (ids.length === 0) return [];
  const result = await journalClient.call('event.rows', { ids: ids.slice(0, 100) });
  return result.ok ? result.value : [];
}

const asked = new Set<number>();

/** Says which events are on the screen; rows that have not been seen yet are fetched. */
export async function showRows(ids: readonly number[]): Promise<void> {
  visible = ids;
  const wanted = ids.filter((id) => !get().rows.has(id) && !asked.has(id));
  for (const id of wanted) asked.add(id);
  const rows = await readRows(wanted);
  for (const id of wanted) asked.delete(id);
  if (rows.length > 0) set({ rows: rowMap([...get().rows.values(), ...rows]) });
}

export const setCurrent = (current: number | null): void => set({ current });

/** Moves the keyboard's row, and answers with the event it is on now. */
export function moveCurrent(by: number): number | null {
  const { view, current } = get();
  const next = neighbour(view?.ids ?? [], current, by);
  set({ current: next });
  return next;
}

/** Selects or deselects an event; with `through`, all from the current one to it. */
export function select(id: number, through = false): void {
  const { view, current, selected } = get();
  const next = new Set(selected);
  if (through && current !== null && view) {
    for (const one of range(view.ids, current, id)) next.add(one);
  } else if (!next.delete(id)) next.add(id);
  set({ selected: next, current: id });
}

export const selectAll = (): void => set({ selected: new Set(get().view?.ids) });
export const clearSelection = (): void => set({ selected: new Set() });

/**
 * After a change to one event its row shows at once, and the order, figures and filter follow; after
 * any other change nothing that was read before is believed.
 */
function followChange(change: EventChange | null): void {
  const { rows } = get();
  if (!change) return void load(new Map());
  const next = rows.has(change.row.id) ? rowMap([...rows.values(), change.row]) : rows;
  set({ rows: next });
  void load(next);
}

onChange(followChange);
