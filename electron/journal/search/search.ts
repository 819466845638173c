/** Finds whatever the journal holds of what was typed. */
import { isFiltering } from '#shared/filter.ts';
import {
  SEARCH_KINDS,
  type SearchHit,
  type SearchKind,
  type SearchQuery,
  type SearchResult,
  type Snippet,
} from '#shared/search.ts';
import { eventRows } from '../../db/eventsTable.ts';
import { shownIds } from '../../db/filterSql.ts';
import type { Database } from '../../db/open.ts';
import {
  SEARCH_FIELDS,
  type SearchField,
  textOfField,
  titleOfItem,
} from '../../db/search/fields.ts';
import { chunkAt, type EventHits, hitsOf, inAll, inOrder } from '../../db/search/findHits.ts';
import { fieldNumberOf, pendingParts } from '../../db/search/searchIndex.ts';
import type { JournalContext } from '../context.ts';
import { eventsOf } from './conditions.ts';
import { askIndex } from './indexing.ts';
import { kindsNamed } from './kinds.ts';
import { nearestTo } from './nearest.ts';
import { type Query, type QueryTerm, readQuery } from './readQuery.ts';
import { marksIn, snippetOf } from './snippets.ts';

const KIND_OF: Readonly<Record<SearchField, SearchKind>> = {
  name: 'event',
  facts: 'event',
  summary: 'event',
  purpose: 'event',
  'session-title': 'session',
  person: 'person',
  takeaway: 'takeaway',
  verdict: 'opinion',
  opinion: 'opinion',
  'session-opinion': 'opinion',
  notes: 'notes',
  'session-notes': 'notes',
  source: 'source',
};

const PART_OF: Readonly<Record<SearchField, Snippet['part']>> = {
  name: 'head',
  facts: 'head',
  summary: 'head',
  purpose: 'purpose',
  'session-title': 'session',
  person: 'person',
  takeaway: 'takeaway',
  verdict: 'verdict',
  opinion: 'opinion',
  'session-opinion': 'session',
  notes: 'notes',
  'session-notes': 'session',
  source: 'source',
};

const ALL_FIELDS: ReadonlySet<SearchField> = new Set(SEARCH_FIELDS);

const fieldsOf = (kinds: readonly SearchKind[]): ReadonlySet<SearchField> =>
  kinds.length === 0
    ? ALL_FIELDS
    : new Set(SEARCH_FIELDS.filter((field) => kinds.includes(KIND_OF[field])));

/**
 * A page of the events that hold what was typed, those named so first, then the newest. Never fails
 * for what was typed: what is no search finds nothing.
 */
export function searchFind({ db }: JournalContext, input: SearchQuery): SearchResult {
  const query = readQuery(input.text);
  const nothing = { found: new Map<number, EventHits>(), counts: countsOf(new Map()), ignored: [] };
  const { found, counts, ignored } = askIndex(db, () => find(db, query, input), nothing);
  const ordered = inBestOrder(db, found);
  const page = ordered.slice(input.offset, input.offset + input.limit);
  return {
    total: ordered.length,
    events: hitsOnPage(db, page, found, query),
    counts,
    terms: query.terms.map(({ text, isExcluded }) => ({ text, isExcluded })),
    ignored,
    nearest:
      ordered.length === 0
        ? nearestTo(db, query, (other) => find(db, other, input).found.size)
        : [],
    pending: pendingParts(db),
  };
}

interface Finding {
  readonly found: ReadonlyMap<number, EventHits>;
  readonly counts: Record<SearchKind, number>;
  readonly ignored: string[];
}

function find(
  db: Database,
  query: Query,
  { filter, kinds }: Pick<SearchQuery, 'filter' | 'kinds'>,
): Finding {
  const wanted = query.terms.filter(({ isExcluded }) => !isExcluded);
  const { passes, ignored, kindsAsked, isAsking } = conditions(db, query, filter);
  const among = [...kinds, ...kindsAsked];
  const everywhere =
    wanted.length === 0 ? null : inAll(wanted.map(({ phrase }) => hitsOf(db, phrase, ALL_FIELDS)));
  const hits = everywhere ?? (isAsking ? everyEvent(db) : new Map<number, EventHits>());
  const passed = passing(hits, passes);
  const counts = countsOf(passed);
  if (among.length === 0 || wanted.length === 0) return { found: passed, counts, ignored };
  const fields = fieldsOf(among);
  const within = inAll(wanted.map(({ phrase }) => hitsOf(db, phrase, fields)));
  return { found: passing(within, passes), counts, ignored };
}

const everyEvent = (db: Database): Map<number, EventHits> =>
  new Map(inOrder(db, null).map((id) => [id, { counts: [], first: [] }]));

const passing = (
  hits: ReadonlyMap<number, EventHits>,
  passes: (eventId: number) => boolean,
): Map<number, EventHits> => new Map([...hits].filter(([eventId]) => passes(eventId)));

interface Conditions {
  readonly passes: (eventId: number) => boolean;
  readonly ignored: string[];
  readonly kindsAsked: readonly SearchKind[];
  /** Whether anything but words is asked for. */
  readonly isAsking: boolean;
}

function conditions(db: Database, query: Query, filter: SearchQuery['filter']): Conditions {
  const ignored: string[] = [];
  const required: ReadonlySet<number>[] = [];
  const excluded: ReadonlySet<number>[] = [];
  const kindsAsked: SearchKind[] = [];
  const withoutText = { ...filter, text: '' };
  if (isFiltering(withoutText)) required.push(new Set(shownIds(db, 'all', withoutText)));
  for (const asked of query.operators) {
    const { operator, isExcluded } = asked;
    if (operator === 'in') {
      const named = kindsNamed(asked.value);
      if (named.length === 0) ignored.push(asked.text);
      kindsAsked.push(...named);
      continue;
    }
    const events = eventsOf(db, { ...asked, operator });
    if (events === null) ignored.push(asked.text);
    else (isExcluded ? excluded : required).push(events);
  }
  for (const { phrase, isExcluded } of query.terms) {
    if (isExcluded) excluded.push(new Set(hitsOf(db, phrase, ALL_FIELDS).keys()));
  }
  return {
    passes: (id) =>
      required.every((events) => events.has(id)) && !excluded.some((events) => events.has(id)),
    ignored,
    kindsAsked,
    isAsking: required.length > 0,
  };
}

function countsOf(found: ReadonlyMap<number, EventHits>): Record<SearchKind, number> {
  const counts = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, 0])) as Record<
    SearchKind,
    number
  >;
  for (const hits of found.values()) {
    for (const [at, count] of hits.counts.entries()) {
      const field = SEARCH_FIELDS[at];
      if (field) counts[KIND_OF[field]] += count;
    }
  }
  return counts;
}

const NAME = SEARCH_FIELDS.indexOf('name');

function inBestOrder(db: Database, found: ReadonlyMap<number, EventHits>): number[] {
  const ids = inOrder(db, new Set(found.keys()));
  const isNamed = (id: number): boolean => (found.get(id)?.counts[NAME] ?? 0) > 0;
  return [...ids.filter(isNamed), ...ids.filter((id) => !isNamed(id))];
}

function hitsOnPage(
  db: Database,
  page: readonly number[],
  found: ReadonlyMap<number, EventHits>,
  query: Query,
): SearchHit[] {
  const terms = query.terms.filter(({ isExcluded }) => !isExcluded);
  return eventRows(db, page).map((row) => {
    const { id, name, dateStart, dateEnd, place, role, state, worth } = row;
    const hits = found.get(id) ?? { counts: [], first: [] };
    return {
      eventId: id,
      name,
      dateStart,
      dateEnd,
      place,
      role,
      state,
      worth,
      marks: marksIn(name, terms),
      hits: hits.counts.reduce((sum, count) => sum + count, 0),
      snippets: hits.first.flatMap((chunk) => snippetAt(db, chunk, terms)),
    };
  });
}

function snippetAt(db: Database, id: number, terms: readonly QueryTerm[]): Snippet[] {
  const field = SEARCH_FIELDS[fieldNumberOf(id)] ?? 'notes';
  // The name is shown above its snippets, with its own marks.
  if (field === 'name') return [];
  const place = chunkAt(db, id);
  if (!place) return [];
  const { part, target, item, start, length } = place;
  const text = textOfField(db, { part, target, item, field }).slice(start, start + length);
  const kind = KIND_OF[field];
  const [first] = marksIn(text, terms);
  const isOwn = kind === 'event' || field === 'notes' || field === 'opinion' || field === 'verdict';
  return [
    {
      kind,
      part: PART_OF[field],
      itemId: isOwn ? null : item,
      span: first ? [start + first[0], start + first[1]] : null,
      title: titleOfItem(db, field, item),
      ...snippetOf(text, terms),
    },
  ];
}
