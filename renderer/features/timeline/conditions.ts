/** Changes to a filter, as plain functions: what the filter bar does to it. */
import { type Filter, LOW_VALUE_FILTER, NO_FILTER } from '#shared/filter.ts';

export type Facet = Exclude<keyof Filter, 'text'>;

/** In the order of the filter bar. */
export const FACETS = [
  'worths',
  'roles',
  'states',
  'seriesIds',
  'organisers',
  'tags',
  'personIds',
  'languages',
] as const satisfies readonly Facet[];

type Value = string | number;

/** The filter with a value of a facet taken in, or let go where it was there. */
export function toggleValue(filter: Filter, facet: Facet, value: Value): Filter {
  const values = filter[facet] as readonly Value[];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filter, [facet]: next };
}

const sameValues = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value) => b.includes(value));

/** Whether two filters ask for the same; the order of values does not matter. */
export const sameFilter = (a: Filter, b: Filter): boolean =>
  a.text.trim() === b.text.trim() && FACETS.every((facet) => sameValues(a[facet], b[facet]));

/** Whether the worth condition is exactly that of the preset; others may narrow it further. */
export const isLowValue = (filter: Filter): boolean =>
  sameValues(filter.worths, LOW_VALUE_FILTER.worths);

export const toggleLowValue = (filter: Filter): Filter => ({
  ...filter,
  worths: isLowValue(filter) ? NO_FILTER.worths : LOW_VALUE_FILTER.worths,
});
