/** Asks the search index. */
import type { Database } from 'better-sqlite3';
import { spellingsTyped } from '../../text/pinyin.ts';
import { keyOf, matchOf, type Phrase } from '../../text/segment.ts';
import { prepared } from '../statements.ts';
import { HIT_GROUPS, type HitGroup } from './fields.ts';
import { eventOf, groupNumberOf, rangesOf } from './searchIndex.ts';

/** Ids of chunks, ascending, each once. */
export type ChunkIds = readonly number[];

/** Which events are meant: 1 at the place of each one's id. */
export type EventMask = Uint8Array;

/** The chunks that hold a phrase. Costs in proportion to them, whatever the journal holds otherwise. */
export function chunksWith(db: Database, phrase: Phrase): ChunkIds {
  const spelt = spellingsOf(phrase);
  const key = keyOf(phrase);
  if (key === null) return inIndex(db, [matchOf(phrase), ...spelt].join(' OR '));
  const withKey = prepared(db, 'SELECT rowid FROM search_keys WHERE search_keys MATCH @match')
    .pluck()
    .all({ match: `"${key}"` }) as number[];
  return spelt.length === 0 ? withKey : merged([withKey, inIndex(db, spelt.join(' OR '))]);
}

const inIndex = (db: Database, match: string): number[] =>
  prepared(db, 'SELECT rowid FROM search_index WHERE search_index MATCH @match')
    .pluck()
    .all({ match }) as number[];

/** Letters alone may be how a name is spelt. */
function spellingsOf({ tokens, isPrefix }: Phrase): string[] {
  const [only = '', ...others] = tokens;
  if (!isPrefix || others.length > 0) return [];
  return spellingsTyped(only).map((spelling) => `(${matchOf(spelling)})`);
}

/** All the ids of several lists, ascending, each once. */
export const merged = (lists: readonly ChunkIds[]): ChunkIds =>
  lists.reduce((one, other) => mergedPair(one, other), []);

function mergedPair(one: ChunkIds, other: ChunkIds): ChunkIds {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const ids: number[] = [];
  let at = 0;
  for (const id of one) {
    for (let next = other[at]; next !== undefined && next <= id; next = other[at]) {
      if (next < id) ids.push(next);
      at += 1;
    }
    ids.push(id);
  }
  for (; at < other.length; at += 1) ids.push(other[at] ?? 0);
  return ids;
}

const NUMBERS = new Map(HIT_GROUPS.map((group, at) => [group, at]));

/** For each group by its number whether it is among the given ones. */
export function groupMask(groups: Iterable<HitGroup>): Uint8Array {
  const mask = new Uint8Array(HIT_GROUPS.length);
  for (const group of groups) mask[NUMBERS.get(group) ?? 0] = 1;
  return mask;
}

/** Leaves of some events those that have one of the chunks in one of the groups. */
export function keepEventsWith(events: EventMask, chunks: ChunkIds, groups: Uint8Array): void {
  const has = new Uint8Array(events.length);
  for (const id of chunks) if (groups[groupNumberOf(id)] === 1) has[eventOf(id)] = 1;
  for (let event = 0; event < events.length; event += 1) {
    if (has[event] === 0) events[event] = 0;
  }
}

export interface Tally {
  /** Chunks of the events, by the number of their group. */
  readonly groups: number[];
  /** Chunks in the groups asked for, by event. */
  readonly hits: Uint32Array;
  /** Which events are named so. */
  readonly named: EventMask;
}

const NAME = NUMBERS.get('name');

/** Counts the chunks that some events have. */
export function tally(events: EventMask, chunks: ChunkIds, groups: Uint8Array): Tally {
  const counts = HIT_GROUPS.map(() => 0);
  const hits = new Uint32Array(events.length);
  const named = new Uint8Array(events.length);
  for (const id of chunks) {
    const event = eventOf(id);
    if (events[event] !== 1) continue;
    const group = groupNumberOf(id);
    counts[group] = (counts[group] ?? 0) + 1;
    if (groups[group] !== 1) continue;
    hits[event] = (hits[event] ?? 0) + 1;
    if (group === NAME) named[event] = 1;
  }
  return { groups: counts, hits, named };
}

/** The first chunks of an event in the groups asked for, those of the most telling groups first. */
export function firstOf(
  eventId: number,
  chunks: ChunkIds,
  groups: Uint8Array,
  most: number,
): number[] {
  const own: number[] = [];
  for (const [from, to] of rangesOf(eventId)) {
    for (let at = placeOf(chunks, from); at < chunks.length; at += 1) {
      const id = chunks[at] ?? to;
      if (id >= to) break;
      if (groups[groupNumberOf(id)] === 1) own.push(id);
    }
  }
  return own.toSorted((a, b) => groupNumberOf(a) - groupNumberOf(b) || a - b).slice(0, most);
}

/** Where the first id stands that is at least so much, by halving. */
function placeOf(chunks: ChunkIds, least: number): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
