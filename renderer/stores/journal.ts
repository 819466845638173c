/** What is known of the journal as a whole: whether it is open, its settings, its counts. */
import { create } from 'zustand';
import type { JournalStatus } from '#shared/contract.ts';
import type { Failure } from '#shared/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/settings.ts';
import type { Overview } from '#shared/timeline.ts';
import { journalClient } from '../api/journalClient.ts';
import { announceChange, onChange, showFailure } from './changes.ts';

interface JournalState {
  /** Null until the host has answered. */
  status: JournalStatus | null;
  settings: Settings;
  overview: Overview | null;
  /** Why the host gave no status. */
  failure: Failure | null;
}

export const useJournal = create<JournalState>()(() => ({
  status: null,
  settings: DEFAULT_SETTINGS,
  overview: null,
  failure: null,
}));

const { getState: get, setState: set } = useJournal;

/** Asks whether the journal is open and reads its settings and counts; once at the start, or again. */
export async function openJournal(): Promise<void> {
  const status = await journalClient.call('journal.status', {});
  if (!status.ok) {
    set({ failure: status.failure });
    return;
  }
  set({ status: status.value, failure: null });
  if (!status.value.open) return;
  const [settings] = await Promise.all([journalClient.call('settings.get', {}), readOverview()]);
  if (settings.ok) set({ settings: settings.value });
}

async function readOverview(): Promise<void> {
  const overview = await journalClient.call('journal.overview', {});
  if (overview.ok) set({ overview: overview.value });
}

/** Keeps some settings. They hold at once; a refusal says why and brings the old ones back. */
export async function changeSettings(patch: Partial<Settings>): Promise<void> {
  const before = get().settings;
  set({ settings: { ...before, ...patch } });
  const kept = await journalClient.call('settings.set', patch);
  set({ settings: kept.ok ? kept.value : before });
  if (!kept.ok) showFailure(kept.failure);
}

/**
 * Follows the journal for the life of the page: the counts after every change, and the changes of
 * another window when this one is returned to.
 */
export function followJournal(): void {
  onChange(() => void readOverview().then(readLastStep));
  window.addEventListener('focus', () => void noticeOtherWindows());
}

/** The number of the last change, so that this page's own is not taken for another window's. */
async function readLastStep(): Promise<void> {
  const status = await journalClient.call('journal.status', {});
  if (status.ok) set({ status: status.value });
}

async function noticeOtherWindows(): Promise<void> {
  // What kept the journal closed may have been put right elsewhere.
  if (get().status?.open !== true) return openJournal();
  const seen = get().status?.lastStep;
  await readLastStep();
  const { status } = get();
  if (status?.open && seen !== undefined && status.lastStep !== seen) announceChange(null);
}
