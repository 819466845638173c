import type { Filter, Period } from '#shared/filter.ts';
import type { Overview } from '#shared/timeline.ts';
import { goTo, useRoute } from '../../stores/route.ts';

/**
 * Shows a period through a filter. Typing in the text condition replaces the address, so that back
 * leaves the words as a whole.
 */
export function showTimeline(period: Period, filter: Filter): void {
  const { route } = useRoute.getState();
  const isTyping =
    route.screen === 'timeline' && route.filter.text !== '' && route.filter.text !== filter.text;
  goTo({ screen: 'timeline', period, filter }, { replace: isTyping });
}

/** The period to begin with: this year, or the last one before it that has events. */
export function firstPeriod({ years, undated }: Overview, today: Date): Period {
  const thisYear = today.getFullYear();
  const past = years.filter(({ year }) => year <= thisYear).map(({ year }) => year);
  if (past.length > 0) return Math.max(...past);
  if (years.length > 0) return Math.min(...years.map(({ year }) => year));
  return undated > 0 ? 'undated' : thisYear;
}
