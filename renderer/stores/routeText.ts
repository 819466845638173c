/** The screens of the app and their addresses: what stands after `#` in the page's own address. */
import { Filter, NO_FILTER, Period } from '#shared/filter.ts';

export type Route =
  | {
      readonly screen: 'timeline';
      /** Null is the year that the timeline chooses: the latest with an event. */
      readonly period: Period | null;
      readonly filter: Filter;
    }
  | { readonly screen: 'event'; readonly id: number }
  | { readonly screen: 'takeaways' }
  | { readonly screen: 'people' }
  | { readonly screen: 'person'; readonly id: number }
  | { readonly screen: 'import' }
  | { readonly screen: 'settings' };

export const HOME: Route = { screen: 'timeline', period: null, filter: NO_FILTER };

/** The conditions of a filter by their names in an address. */
const CONDITIONS = {
  worths: 'worth',
  roles: 'role',
  states: 'state',
  tags: 'tag',
  seriesIds: 'series',
  organisers: 'organiser',
  personIds: 'person',
  languages: 'language',
} as const satisfies Partial<Record<keyof Filter, string>>;

type Condition = keyof typeof CONDITIONS;
const CONDITION_NAMES = Object.entries(CONDITIONS) as [Condition, string][];

/** Digits stand for a worth or for the key of a series or a person. */
const valueOf = (condition: Condition, text: string): string | number =>
  ['worths', 'seriesIds', 'personIds'].includes(condition) && /^\d{1,15}$/u.test(text)
    ? Number(text)
    : text;

/** Reads a filter from the part after `?`; a value that no filter can hold is left out. */
function parseFilter(query: string): Filter {
  const given = new URLSearchParams(query);
  let filter: Filter = NO_FILTER;
  const tryWith = (change: Record<string, unknown>) => {
    const parsed = Filter.safeParse({ ...filter, ...change });
    if (parsed.success) filter = parsed.data;
  };
  tryWith({ text: given.get('text') ?? '' });
  for (const [condition, name] of CONDITION_NAMES) {
    for (const text of given.getAll(name)) {
      tryWith({ [condition]: [...filter[condition], valueOf(condition, text)] });
    }
  }
  return filter;
}

function formatFilter(filter: Filter): string {
  const query = new URLSearchParams();
  if (filter.text !== '') query.set('text', filter.text);
  for (const [condition, name] of CONDITION_NAMES) {
    for (const value of filter[condition]) query.append(name, String(value));
  }
  return query.size === 0 ? '' : `?${query}`;
}

function parsePeriod(text: string): Period | null {
  const period = Period.safeParse(/^\d{4}$/u.test(text) ? Number(text) : text);
  return period.success ? period.data : null;
}

/** The screen of an address such as `#/timeline/2024?worth=1`; the timeline for any other text. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  const [, screen = '', detail = ''] = path.split('/');
  const id = /^[1-9]\d{0,14}$/u.test(detail) ? Number(detail) : null;
  switch (screen) {
    case 'event':
      return id === null ? HOME : { screen, id };
    case 'people':
      return id === null ? { screen } : { screen: 'person', id };
    case 'takeaways':
    case 'import':
    case 'settings':
      return { screen };
    default:
      return { screen: 'timeline', period: parsePeriod(detail), filter: parseFilter(query) };
  }
}

/** The address of a screen, for a link's `href`. */
export function formatRoute(route: Route): string {
  switch (route.screen) {
    case 'timeline': {
      const period = route.period === null ? '' : `/${route.period}`;
      return `#/timeline${period}${formatFilter(route.filter)}`;
    }
    case 'event':
      return `#/event/${route.id}`;
    case 'person':
      return `#/people/${route.id}`;
    default:
      return `#/${route.screen}`;
  }
}
