import type { Filter } from '#shared/filter.ts';
import type { Facets } from '#shared/timeline.ts';
import type { Facet } from './conditions.ts';

export interface CommonValue {
  readonly facet: Facet;
  readonly value: string | number;
  readonly label: string;
  readonly count: number;
}

/** Where a shared value tells something about an event; worth and state are conditions already. */
const TELLING = ['organisers', 'seriesIds', 'tags', 'roles', 'personIds'] as const;
const MOST = 8;

/**
 * The values that most of the shown events share, the most shared first: at least two events have
 * each, and it is not already a condition. A value that all of them have narrows nothing.
 */
export function commonValues(facets: Facets, filter: Filter, shown: number): CommonValue[] {
  return TELLING.flatMap((facet) =>
    filter[facet].length > 0 ? [] : facets[facet].map((one) => ({ ...one, facet })),
  )
    .filter(({ count }) => count >= 2 && count < shown)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST);
}
