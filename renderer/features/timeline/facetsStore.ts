/** The values of every facet under the present filter, with their counts. */
import { create } from 'zustand';
import { type Filter, isFiltering, type Period } from '#shared/filter.ts';
import type { SearchKind } from '#shared/search.ts';
import type { Facets } from '#shared/timeline.ts';
import { journalClient } from '../../api/journalClient.ts';
import { onChange } from '../../stores/changes.ts';
import { useTimeline } from './timelineStore.ts';

/** Names of series and people seen so far, since a filter holds only their ids. */
interface FacetsState {
  facets: Facets | null;
  labels: ReadonlyMap<string, string>;
}

export const useFacets = create<FacetsState>()(() => ({ facets: null, labels: new Map() }));

export const labelKey = (facet: string, value: string | number): string => `${facet} ${value}`;

let latest = 0;

/** A period, none of which has nothing to count, and the filter over it. */
export interface Counted {
  readonly period: Period | null;
  readonly filter: Filter;
  /** Only what a search finds is counted. */
  readonly search?: { readonly text: string; readonly kinds: readonly SearchKind[] };
}

/**
 * Counts for a period and filter, those of the timeline where none are given. Counting all facets of a long unfiltered list costs
 * more than showing it, so it is done when a menu opens, and at once only where a filter is on: what
 * the shown events share stands beneath it.
 */
export async function loadFacets(
  { period, filter, search }: Counted = useTimeline.getState(),
): Promise<void> {
  if (period === null) return;
  const request = (latest += 1);
  const result = await journalClient.call('timeline.facets', {
    period,
    filter,
    search: search ? { text: search.text.toWellFormed(), kinds: [...search.kinds] } : null,
  });
  if (!result.ok || request !== latest) return;
  const labels = new Map(useFacets.getState().labels);
  for (const facet of ['seriesIds', 'personIds'] as const) {
    for (const { value, label } of result.value[facet]) labels.set(labelKey(facet, value), label);
  }
  useFacets.setState({ facets: result.value, labels });
}

/** Follows the filter on the screen, as the list does. */
export async function followFilter(): Promise<void> {
  if (isFiltering(useTimeline.getState().filter)) await loadFacets();
}

onChange(() => void followFilter());
