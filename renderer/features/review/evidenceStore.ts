/** The events behind a figure, while they are shown. */
import { create } from 'zustand';
import type { EventRow } from '#shared/event.ts';
import type { Evidence } from '#shared/evidence.ts';
import type { Failure } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';

/** What a figure counts: described, or the very events where they are known. */
export type Counted = Evidence | { readonly ids: readonly number[] };

interface EvidenceState {
  /** The words of the figure; null where nothing is shown. */
  title: string | null;
  /** Null until it is known which events they are. */
  ids: readonly number[] | null;
  /** As many of them as were read. */
  rows: readonly EventRow[];
  failure: Failure | null;
}

const CLOSED: EvidenceState = { title: null, ids: null, rows: [], failure: null };

export const useEvidence = create<EvidenceState>(() => CLOSED);

const { getState: get, setState: set } = useEvidence;

const PAGE = 50;
let asked = 0;

/** All events, whatever is known of them: what a piece of evidence starts from. */
export const ANYTHING: Evidence = { range: null, states: [], worths: [], where: [] };

/** Shows the events of a figure in the panel; the last one asked for wins. */
export async function showEvidence(title: string, counted: Counted): Promise<void> {
  asked += 1;
  const mine = asked;
  set({ ...CLOSED, title });
  const found = await idsOf(counted);
  if (mine !== asked) return;
  if (!found.ok) return set({ failure: found.failure });
  set({ ids: found.value.ids });
  await readMoreEvidence();
}

const idsOf = async (counted: Counted) =>
  'ids' in counted
    ? ({ ok: true, value: counted } as const)
    : journalClient.call('review.events', counted);

/** Reads the next rows. */
export async function readMoreEvidence(): Promise<void> {
  const mine = asked;
  const { ids, rows } = get();
  const next = (ids ?? []).slice(rows.length, rows.length + PAGE);
  if (next.length === 0) return;
  const page = await journalClient.call('event.rows', { ids: next });
  if (mine !== asked) return;
  set(page.ok ? { rows: [...rows, ...page.value] } : { failure: page.failure });
}

/** Puts the panel away. */
export function closeEvidence(): void {
  asked += 1;
  set(CLOSED);
}
