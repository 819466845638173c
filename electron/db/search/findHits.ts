/** Asks the search index. */
import type { Database } from 'better-sqlite3';
import { matchOf, type Phrase } from '../../text/segment.ts';
import { get, prepared } from '../statements.ts';
import { type Part, SEARCH_FIELDS, type SearchField } from './fields.ts';
import { eventOf, fieldNumberOf } from './searchIndex.ts';

/** What a term or several have in one event. */
export interface EventHits {
  /** Chunks with a hit, by field: `counts[i]` are those of `SEARCH_FIELDS[i]`. */
  readonly counts: number[];
  /** Ids of the first chunks with one, the most telling fields first. */
  readonly first: number[];
}

const SHOWN = 3;
const NO_COUNTS = SEARCH_FIELDS.map(() => 0);

/**
 * The events that hold a phrase in one of the given fields, with their hits. Costs in proportion to
 * the hits, whatever the journal holds otherwise.
 */
export function hitsOf(
  db: Database,
  phrase: Phrase,
  fields: ReadonlySet<SearchField>,
): Map<number, EventHits> {
  const ids = prepared(db, 'SELECT rowid FROM search_index WHERE search_index MATCH @match')
    .pluck()
    .all({ match: matchText(phrase) }) as number[];
  const isWanted = SEARCH_FIELDS.map((field) => fields.has(field));
  const events = new Map<number, EventHits>();
  let eventId = -1;
  let hits: EventHits | null = null;
  // A common character has hundreds of thousands of hits, which come out event by event.
  for (const id of ids) {
    const field = fieldNumberOf(id);
    if (isWanted[field] !== true) continue;
    const event = eventOf(id);
    if (hits === null || event !== eventId) {
      eventId = event;
      hits = { counts: Array.from(NO_COUNTS), first: [] };
      events.set(event, hits);
    }
    hits.counts[field] = (hits.counts[field] ?? 0) + 1;
    if (hits.first.length < SHOWN) hits.first.push(id);
  }
  return events;
}

/** Letters alone may be how a name is spelt. */
function matchText(phrase: Phrase): string {
  const [only = '', ...others] = phrase.tokens;
  const words = `words : (${matchOf(phrase)})`;
  const isSpelling = others.length === 0 && phrase.isPrefix && /^[a-z]{2,48}$/u.test(only);
  return isSpelling ? `${words} OR pinyin : ("${only}" *)` : words;
}

/** Events that have every one of the terms, with the hits of all of them. */
export function inAll(terms: readonly Map<number, EventHits>[]): Map<number, EventHits> {
  const [fewest, ...others] = terms.toSorted((a, b) => a.size - b.size);
  if (!fewest) return new Map();
  const found = new Map<number, EventHits>();
  for (const [eventId, hits] of fewest) {
    const all = others.map((term) => term.get(eventId));
    if (all.some((other) => other === undefined)) continue;
    found.set(
      eventId,
      all.reduce<EventHits>((sum, other) => (other ? together(sum, other) : sum), hits),
    );
  }
  return found;
}

const together = (one: EventHits, other: EventHits): EventHits => ({
  counts: one.counts.map((count, at) => count + (other.counts[at] ?? 0)),
  first: [...new Set([...one.first, ...other.first])].toSorted((a, b) => a - b).slice(0, SHOWN),
});

/** Where the text of a chunk is to be read. */
export interface ChunkPlace {
  readonly part: Part;
  readonly target: number;
  readonly item: number;
  readonly start: number;
  readonly length: number;
}

export const chunkAt = (db: Database, id: number): ChunkPlace | undefined =>
  get<ChunkPlace>(db, 'SELECT part, target, item, start, length FROM search_chunk WHERE id = @id', {
    id,
  });

/** Newest first, events without a date last; all of them for null. */
export function inOrder(db: Database, eventIds: ReadonlySet<number> | null): number[] {
  const all = prepared(db, 'SELECT id FROM event ORDER BY date_start DESC, id DESC')
    .pluck()
    .all() as number[];
  return eventIds === null ? all : all.filter((id) => eventIds.has(id));
}
