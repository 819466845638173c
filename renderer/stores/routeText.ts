/** The screens of the app and their addresses: what stands after `#` in the page's own address. */
import { Filter, NO_FILTER, Period } from '#shared/filter.ts';
import { DayRange } from '#shared/review.ts';
import { SearchKind } from '#shared/search.ts';

export type Route =
  | {
      readonly screen: 'timeline';
      /** Null is the year that the timeline chooses: the latest with an event. */
      readonly period: Period | null;
      readonly filter: Filter;
    }
  | {
      readonly screen: 'event';
      readonly id: number;
      /** The place on its page to show at once: `session-3`, `opinion`, `source-2:120-126`. */
      readonly at?: string;
    }
  | {
      readonly screen: 'search';
      readonly text: string;
      /** None are all of them. */
      readonly kinds: readonly SearchKind[];
      /** The conditions beside the words; its own text is empty. */
      readonly filter: Filter;
    }
  | {
      readonly screen: 'review';
      readonly view: ReviewView;
      /** First and last day; null is the latest year with an event. */
      readonly range: DayRange | null;
      /** The series whose editions are shown. */
      readonly seriesId?: number;
    }
  | {
      readonly screen: 'decide';
      /** The event that is decided on; null starts with an invitation. */
      readonly eventId: number | null;
    }
  | { readonly screen: 'takeaways' }
  | { readonly screen: 'people' }
  | { readonly screen: 'person'; readonly id: number }
  | { readonly screen: 'import' }
  | { readonly screen: 'settings' };

/** What one looks back at: the year itself, what low-value events share, what events gave, … */
export const REVIEW_VIEWS = ['year', 'patterns', 'yield', 'series', 'second', 'skipped'] as const;
export type ReviewView = (typeof REVIEW_VIEWS)[number];

export const REVIEW = { screen: 'review', view: 'year', range: null } as const satisfies Route;
export const DECIDE = { screen: 'decide', eventId: null } as const satisfies Route;

export const HOME: Route = { screen: 'timeline', period: null, filter: NO_FILTER };
/** More cannot be asked for. */
export const LONGEST_SEARCH = 10_000;

export const SEARCH = {
  screen: 'search',
  text: '',
  kinds: [],
  filter: NO_FILTER,
} as const satisfies Route;

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

function formatFilter(filter: Filter, query = new URLSearchParams()): string {
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

const PLACE = /^[a-z]{1,12}(?:-\d{1,15})?(?::\d{1,9}-\d{1,9})?$/u;

function parseEvent(id: number, query: string): Route {
  const at = new URLSearchParams(query).get('at') ?? '';
  return { screen: 'event', id, ...(PLACE.test(at) ? { at } : {}) };
}

function parseSearch(query: string): Route {
  const given = new URLSearchParams(query);
  const kinds = given.getAll('kind').flatMap((kind) => SearchKind.safeParse(kind).data ?? []);
  return {
    screen: 'search',
    text: (given.get('q') ?? '').slice(0, LONGEST_SEARCH),
    kinds: [...new Set(kinds)],
    filter: { ...parseFilter(query), text: '' },
  };
}

function formatSearch({ text, kinds, filter }: Omit<Route & { screen: 'search' }, 'screen'>) {
  const query = new URLSearchParams();
  // Half of a character that takes two would be an error in an address.
  if (text !== '') query.set('q', text.toWellFormed());
  for (const kind of kinds) query.append('kind', kind);
  return formatFilter({ ...filter, text: '' }, query);
}

/** `#/review/patterns?from=2024-01-01&to=2024-12-31&series=3` */
function parseReview(detail: string, query: string): Route {
  const given = new URLSearchParams(query);
  const range = DayRange.safeParse({ from: given.get('from'), to: given.get('to') });
  const series = given.get('series') ?? '';
  return {
    screen: 'review',
    view: REVIEW_VIEWS.find((view) => view === detail) ?? 'year',
    range: range.success ? range.data : null,
    ...(/^[1-9]\d{0,14}$/u.test(series) ? { seriesId: Number(series) } : {}),
  };
}

function formatReview({ view, range, seriesId }: Route & { screen: 'review' }): string {
  const query = new URLSearchParams({
    ...range,
    ...(seriesId === undefined ? {} : { series: String(seriesId) }),
  });
  return `#/review/${view}${query.size === 0 ? '' : `?${query}`}`;
}

/** The screen of an address such as `#/timeline/2024?worth=1`; the timeline for any other text. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split('?', 2);
  const [, screen = '', detail = ''] = path.split('/');
  const id = /^[1-9]\d{0,14}$/u.test(detail) ? Number(detail) : null;
  switch (screen) {
    case 'event':
      return id === null ? HOME : parseEvent(id, query);
    case 'search':
      return parseSearch(query);
    case 'people':
      return id === null ? { screen } : { screen: 'person', id };
    case 'review':
      return parseReview(detail, query);
    case 'decide':
      return { screen, eventId: id };
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
      return `#/event/${route.id}${route.at === undefined ? '' : `?at=${route.at}`}`;
    case 'search':
      return `#/search${formatSearch(route)}`;
    case 'review':
      return formatReview(route);
    case 'decide':
      return `#/decide${route.eventId === null ? '' : `/${route.eventId}`}`;
    case 'person':
      return `#/people/${route.id}`;
    default:
      return `#/${route.screen}`;
  }
}
