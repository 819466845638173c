/** A search as a saved filter keeps it: its words and operators are the text of the filter. */
import type { Filter } from '#shared/filter.ts';
import { LIMITS } from '#shared/fields.ts';
import type { Route } from '../../stores/route.ts';

type SearchRoute = Extract<Route, { screen: 'search' }>;

/** The kinds that were chosen become operators, so that the text says all of it. */
export const searchFilter = ({ text, kinds, filter }: SearchRoute): Filter => ({
  ...filter,
  text: [text.trim(), ...kinds.map((kind) => `in:${kind}`)].filter(Boolean).join(' '),
});

export const searchRoute = (filter: Filter): SearchRoute => ({
  screen: 'search',
  text: filter.text,
  kinds: [],
  filter: { ...filter, text: '' },
});

/** Whether it is short enough to be kept. */
export const canBeSaved = (route: SearchRoute): boolean =>
  searchFilter(route).text.length <= LIMITS.sentence;
