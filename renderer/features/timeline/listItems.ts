import type { MonthGroup } from '#shared/timeline.ts';

/** A line of the windowed list: a month's heading or the event at a position of the order. */
export type ListItem =
  | { readonly kind: 'heading'; readonly month: string | null; readonly count: number }
  | { readonly kind: 'event'; readonly id: number; readonly position: number };

/**
 * Lays the order of events and their month groups out as one list of lines. Groups say only how
 * many events follow under each heading, so 10,000 events need no 10,000 objects from the journal.
 */
export function listItems(ids: readonly number[], groups: readonly MonthGroup[]): ListItem[] {
  const items: ListItem[] = [];
  let position = 0;
  for (const { month, count } of groups) {
    items.push({ kind: 'heading', month, count });
    for (const id of ids.slice(position, position + count)) {
      items.push({ kind: 'event', id, position });
      position += 1;
    }
  }
  return items;
}

/** The index of an event's line, or -1. */
export const itemIndexOf = (items: readonly ListItem[], id: number): number =>
  items.findIndex((item) => item.kind === 'event' && item.id === id);

/** The event a number of places further down (up, where negative), or the nearest end. */
export function neighbour(ids: readonly number[], id: number | null, by: number): number | null {
  if (ids.length === 0) return null;
  const at = id === null ? -1 : ids.indexOf(id);
  const before = by > 0 ? -1 : ids.length;
  const to = (at === -1 ? before : at) + by;
  return ids[Math.min(Math.max(to, 0), ids.length - 1)] ?? null;
}

/** The events from one to another, both included, in the order of the list. */
export function range(ids: readonly number[], from: number, to: number): number[] {
  const a = ids.indexOf(from);
  const b = ids.indexOf(to);
  if (a === -1 || b === -1) return [];
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
