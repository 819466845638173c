import type { DayRange } from '#shared/review.ts';

/** What every view is given: the days asked for, and the series where one is looked at. */
export interface ViewProps {
  readonly range: DayRange | null;
  readonly seriesId: number | null;
}
