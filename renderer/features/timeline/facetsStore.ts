/** The values of every facet under the present filter, with their counts. */
import { create } from 'zustand';
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

/** Counts again for the period and filter on the screen. */
export async function loadFacets(): Promise<void> {
  const { period, filter } = useTimeline.getState();
  if (period === null) return;
  const request = (latest += 1);
  const result = await journalClient.call('timeline.facets', { period, filter });
  if (!result.ok || request !== latest) return;
  const labels = new Map(useFacets.getState().labels);
  for (const facet of ['seriesIds', 'personIds'] as const) {
    for (const { value, label } of result.value[facet]) labels.set(labelKey(facet, value), label);
  }
  useFacets.setState({ facets: result.value, labels });
}

onChange(() => void loadFacets());
