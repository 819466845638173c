import { useMemo } from 'react';
import { localToday } from '../log/today.ts';
import { type Review, useOpened } from './openedStore.ts';
import { reviewOf } from './reviewForm.ts';
import type { Judged } from './standing.ts';

/** A review beside the form that its proposal opened with. */
export function useJudged({ proposed, form }: Pick<Review, 'proposed' | 'form'>): Judged {
  const before = useMemo(() => reviewOf(proposed, localToday()), [proposed]);
  return useMemo(() => ({ proposed, form, before }), [proposed, form, before]);
}

/** The same for what an action has to know of the open review. */
export function judgedNow(): Judged | null {
  const { review } = useOpened.getState();
  if (!review) return null;
  const { proposed, form } = review;
  return { proposed, form, before: reviewOf(proposed, localToday()) };
}
