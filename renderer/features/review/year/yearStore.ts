/** The range of days that is read back. */
import { create } from 'zustand';
import type { Failure } from '#shared/result.ts';
import type { DayRange } from '#shared/review.ts';
import type { YearReview } from '#shared/yearReview.ts';
import { journalClient } from '../../../api/journalClient.ts';

interface YearState {
  /** Null until one was read; while another is read, the one before stays in sight. */
  review: YearReview | null;
  failure: Failure | null;
}

export const useYear = create<YearState>(() => ({ review: null, failure: null }));

const { setState: set } = useYear;

let asked = 0;

/** Reads a range back; null is the latest year with an attended event. The last answer wins. */
export async function readYear(range: DayRange | null): Promise<void> {
  asked += 1;
  const mine = asked;
  const read = await journalClient.call('review.open', { range });
  if (mine !== asked) return;
  set(read.ok ? { review: read.value, failure: null } : { failure: read.failure });
}
