/** The saved filters at the left, each with the number of events that it shows. */
import { create } from 'zustand';
import type { SavedFilter } from '#shared/filter.ts';
import { journalClient } from '../../api/journalClient.ts';
import { onChange } from '../../stores/changes.ts';

export const useSavedFilters = create<{ filters: readonly SavedFilter[] }>()(() => ({
  filters: [],
}));

export async function loadSavedFilters(): Promise<void> {
  const result = await journalClient.call('filter.list', {});
  if (result.ok) useSavedFilters.setState({ filters: result.value });
}

onChange(() => void loadSavedFilters());
