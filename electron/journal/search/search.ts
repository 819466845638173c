/** Finds whatever the journal holds of what was typed. */
import { isFiltering, NO_FILTER } from '#shared/filter.ts';
import {
  SEARCH_KINDS,
  type SearchKind,
  type SearchQuery,
  type SearchResult,
} from '#shared/search.ts';
import { shownIds } from '../../db/filterSql.ts';
import type { Database } from '../../db/open.ts';
import { eventOrder } from '../../db/search/eventOrder.ts';
import { HIT_GROUPS } from '../../db/search/fields.ts';
import {
  type ChunkIds,
  chunksWith,
  type EventMask,
  groupMask,
  keepEventsWith,
  merged,
  tally,
} from '../../db/search/findHits.ts';
import { eventOf, pendingParts } from '../../db/search/searchIndex.ts';
import type { JournalContext } from '../context.ts';
import { eventsOf } from './conditions.ts';
import { hitsOnPage, KIND_OF } from './hitsOnPage.ts';
import { askIndex } from './indexing.ts';
import { kindsNamed } from './kinds.ts';
import { nearestTo } from './nearest.ts';
import { type Query, readQuery } from './readQuery.ts';

/**
 * A page of the events that hold what was typed, those named so first, then the newest. Never fails
 * for what was typed: what is no search finds nothing.
 */
export function searchFind({ db }: JournalContext, input: SearchQuery): SearchResult {
  const query = readQuery(input.text);
  const { eventIds, counts, ignored, ...found } = askIndex(
    db,
    () => find(db, query, input),
    nothing([]),
  );
  const page = eventIds.slice(input.offset, input.offset + input.limit);
  return {
    total: eventIds.length,
    events: hitsOnPage(db, page, { ...found, query }),
    counts,
    terms: query.terms.map(({ text, isExcluded }) => ({ text, isExcluded })),
    ignored,
    nearest:
      eventIds.length === 0
        ? nearestTo(db, query, (other) => find(db, other, input).eventIds.length)
        : [],
    pending: pendingParts(db),
  };
}

/** The events that a search finds by itself, without filters beside it; null where it asks for none. */
export function eventsFound(
  db: Database,
  { text, kinds }: Pick<SearchQuery, 'text' | 'kinds'>,
): ReadonlySet<number> | null {
  const query = readQuery(text);
  if (query.terms.length + query.operators.length === 0) return null;
  const ask = () => find(db, query, { filter: NO_FILTER, kinds });
  return new Set(askIndex(db, ask, nothing([])).eventIds);
}

interface Finding {
  /** In the order in which they are shown. */
  readonly eventIds: readonly number[];
  readonly counts: Record<SearchKind, number>;
  readonly ignored: string[];
  /** The chunks that the events were found by, and in which groups they are looked for. */
  readonly chunks: ChunkIds;
  readonly groups: Uint8Array;
  /** How many of them each event has, by its id. */
  readonly hits: Uint32Array;
}

const nothing = (ignored: string[]): Finding => ({
  eventIds: [],
  counts: countsOf([]),
  ignored,
  chunks: [],
  groups: groupMask([]),
  hits: new Uint32Array(),
});

const ALL_GROUPS = groupMask(HIT_GROUPS);

function find(
  db: Database,
  query: Query,
  { filter, kinds }: Pick<SearchQuery, 'filter' | 'kinds'>,
): Finding {
  const wanted = query.terms.filter(({ isExcluded }) => !isExcluded);
  const { events, ignored, kindsAsked, isAsking } = conditions(db, query, filter);
  if (wanted.length === 0) {
    if (!isAsking) return nothing(ignored);
    const none = tally(events, [], ALL_GROUPS);
    return { ...nothing(ignored), eventIds: inOrder(db, events, none.named), hits: none.hits };
  }
  const terms = wanted.map(({ phrase }) => chunksWith(db, phrase));
  for (const chunks of terms) keepEventsWith(events, chunks, ALL_GROUPS);
  const chunks = terms.length === 1 ? (terms[0] ?? []) : together(terms, events);
  const among = groupsAmong([...kinds, ...kindsAsked]);
  const everywhere = tally(events, chunks, among ?? ALL_GROUPS);
  if (among) for (const term of terms) keepEventsWith(events, term, among);
  return {
    eventIds: inOrder(db, events, everywhere.named),
    counts: countsOf(everywhere.groups),
    ignored,
    chunks,
    groups: among ?? ALL_GROUPS,
    hits: everywhere.hits,
  };
}

/** The chunks of several terms in the events that have all of them. */
const together = (terms: readonly ChunkIds[], events: EventMask): ChunkIds =>
  merged(terms.map((chunks) => chunks.filter((id) => events[eventOf(id)] === 1)));

/** Null where any group will do. */
const groupsAmong = (kinds: readonly SearchKind[]): Uint8Array | null =>
  kinds.length === 0
    ? null
    : groupMask(HIT_GROUPS.filter((group) => kinds.includes(KIND_OF[group])));

interface Conditions {
  /** The events that the conditions leave. */
  readonly events: EventMask;
  readonly ignored: string[];
  readonly kindsAsked: readonly SearchKind[];
  /** Whether anything but words is asked for. */
  readonly isAsking: boolean;
}

function conditions(db: Database, query: Query, filter: SearchQuery['filter']): Conditions {
  const { ids, highest } = eventOrder(db);
  const events: EventMask = new Uint8Array(highest + 1);
  for (const id of ids) events[id] = 1;
  const ignored: string[] = [];
  const kindsAsked: SearchKind[] = [];
  let isAsking = false;
  const keep = (among: ReadonlySet<number>, isExcluded: boolean): void => {
    for (const id of ids) if (among.has(id) === isExcluded) events[id] = 0;
    isAsking ||= !isExcluded;
  };
  const withoutText = { ...filter, text: '' };
  if (isFiltering(withoutText)) keep(new Set(shownIds(db, 'all', withoutText)), false);
  for (const asked of query.operators) {
    const { operator, isExcluded } = asked;
    if (operator === 'in') {
      const named = kindsNamed(asked.value);
      if (named.length === 0) ignored.push(asked.text);
      kindsAsked.push(...named);
      continue;
    }
    const found = eventsOf(db, { ...asked, operator });
    if (found === null) ignored.push(asked.text);
    else keep(found, isExcluded);
  }
  for (const { phrase, isExcluded } of query.terms) {
    if (isExcluded) keep(new Set(chunksWith(db, phrase).map(eventOf)), true);
  }
  return { events, ignored, kindsAsked, isAsking };
}

function countsOf(groups: readonly number[]): Record<SearchKind, number> {
  const counts = Object.fromEntries(SEARCH_KINDS.map((kind) => [kind, 0])) as Record<
    SearchKind,
    number
  >;
  for (const [at, group] of HIT_GROUPS.entries()) counts[KIND_OF[group]] += groups[at] ?? 0;
  return counts;
}

/** The events of a mask: those named so first, then the newest. */
function inOrder(db: Database, events: EventMask, named: EventMask): number[] {
  const first: number[] = [];
  const others: number[] = [];
  for (const id of eventOrder(db).ids) {
    if (events[id] === 1) (named[id] === 1 ? first : others).push(id);
  }
  return [...first, ...others];
}
