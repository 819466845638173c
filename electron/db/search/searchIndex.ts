/** Keeps the search index in step with the journal. */
import type { Database } from 'better-sqlite3';
import { SEGMENT_VERSION, indexedText } from '../../text/segment.ts';
import { spelling } from '../../text/pinyin.ts';
import { all, get, prepared, run } from '../statements.ts';
import { chunksOf } from './chunks.ts';
import {
  GROUP_OF,
  HIT_GROUPS,
  type Part,
  PARTS,
  SEARCH_FIELDS,
  type SearchField,
  textsOf,
} from './fields.ts';

const GROUPS = 2 ** 3;
const PER_EVENT = 2 ** 13;
/** Of what an event has beyond that, which is half a megabyte of text, the ids begin here. */
const BEYOND = 2 ** 44;
const PER_EVENT_BEYOND = 2 ** 23;

/**
 * Where a chunk stands is read from its id alone, which is what a hit consists of. The ids of one
 * event lie close together, as the index keeps the distances between them.
 */
export const eventOf = (id: number): number =>
  id < BEYOND ? Math.floor(id / PER_EVENT) : Math.floor((id - BEYOND) / PER_EVENT_BEYOND);
/** Place of a chunk's group in `HIT_GROUPS`. */
export const groupNumberOf = (id: number): number => id % GROUPS;

/** The ranges of ids that the chunks of an event have: from the first to before the second. */
export const rangesOf = (eventId: number): readonly (readonly [number, number])[] => [
  [eventId * PER_EVENT, (eventId + 1) * PER_EVENT],
  [BEYOND + eventId * PER_EVENT_BEYOND, BEYOND + (eventId + 1) * PER_EVENT_BEYOND],
];

/** Fields that are found by their spelling as well: names, not running text. */
const SPELT: ReadonlySet<SearchField> = new Set(['name', 'session-title', 'person', 'facts']);

export interface DirtyPart {
  readonly part: Part;
  readonly target: number;
}

/** A stretch of text as the index keeps it. */
export interface NewChunk {
  readonly id: number;
  readonly owner: number;
  readonly field: number;
  readonly item: number;
  readonly start: number;
  readonly length: number;
  readonly words: string;
  readonly keys: string;
}

/** How many parts of the journal the index does not know yet as they are now. */
export const pendingParts = (db: Database): number =>
  get<{ count: number }>(db, 'SELECT count(*) AS count FROM search_dirty')?.count ?? 0;

/** Whether more than so many parts wait. Quick, however many they are. */
export const hasMorePending = (db: Database, limit: number): boolean =>
  get(db, 'SELECT 1 FROM search_dirty LIMIT 1 OFFSET @limit', { limit }) !== undefined;

/**
 * Indexes up to `limit` parts that have changed, within the caller's transaction, and answers with
 * how many they were.
 */
export function indexParts(db: Database, limit: number): number {
  const dirty = all<DirtyPart>(
    db,
    'SELECT part, target FROM search_dirty ORDER BY part, target LIMIT @limit',
    { limit },
  );
  const last = dirty.at(-1);
  if (!last) return 0;
  run(db, 'DELETE FROM search_dirty WHERE (part, target) <= (@part, @target)', { ...last });
  for (const part of dirty) forget(db, part);
  for (const chunk of cutParts(db, dirty)) writeChunk(db, chunk);
  return dirty.length;
}

/** What the index is given for some parts, in the order in which it takes them best. */
export function cutParts(db: Database, parts: readonly DirtyPart[]): NewChunk[] {
  const next = new Map<number, number>();
  const chunks = parts.flatMap((part) => newChunks(db, part, next));
  // FTS5 writes out what it holds whenever an id is lower than the one before.
  return chunks.toSorted((a, b) => a.id - b.id);
}

const PARTS_THERE_MAY_BE = 8;

/** A part of the journal as one number. */
const ownerOf = (part: Part, target: number): number => target * PARTS_THERE_MAY_BE + part;

/** The part that a number stands for. */
export const partOf = (owner: number): DirtyPart => ({
  part: (owner % PARTS_THERE_MAY_BE) as Part,
  target: Math.floor(owner / PARTS_THERE_MAY_BE),
});

function forget(db: Database, { part, target }: DirtyPart): void {
  const owner = ownerOf(part, target);
  const ids = prepared(db, 'SELECT id FROM search_chunk WHERE owner = @owner')
    .pluck()
    .all({ owner }) as number[];
  if (ids.length === 0) return;
  for (const id of ids) {
    run(db, 'DELETE FROM search_index WHERE rowid = @id', { id });
    run(db, 'DELETE FROM search_keys WHERE rowid = @id', { id });
  }
  run(db, 'DELETE FROM search_chunk WHERE owner = @owner', { owner });
}

function newChunks(
  db: Database,
  { part, target }: DirtyPart,
  next: Map<number, number>,
): NewChunk[] {
  const found = textsOf(db, part, target);
  if (!found) return [];
  const { eventId } = found;
  return found.texts.flatMap(({ field, item, text }) =>
    chunksOf(text).map(({ start, length }) => {
      const place = next.get(eventId) ?? firstFree(db, eventId);
      next.set(eventId, place + 1);
      const stretch = text.slice(start, start + length);
      const { words, keys } = indexedText(stretch);
      return {
        id: idOf(eventId, place) + HIT_GROUPS.indexOf(GROUP_OF[field]),
        owner: ownerOf(part, target),
        field: SEARCH_FIELDS.indexOf(field),
        item,
        start,
        length,
        words: SPELT.has(field) ? `${words} ${spelling(stretch)}` : words,
        keys,
      };
    }),
  );
}

const PLACES = PER_EVENT / GROUPS;

const idOf = (eventId: number, place: number): number =>
  place < PLACES
    ? eventId * PER_EVENT + place * GROUPS
    : BEYOND + eventId * PER_EVENT_BEYOND + (place - PLACES) * GROUPS;

/** The place after the last one in an event. There are a million, or 500 MB of text. */
function firstFree(db: Database, eventId: number): number {
  const [within, beyond] = rangesOf(eventId).map(
    ([from, to]) =>
      get<{ id: number | null }>(
        db,
        'SELECT max(id) AS id FROM search_chunk WHERE id >= @from AND id < @to',
        { from, to },
      )?.id ?? null,
  );
  if (typeof beyond === 'number') {
    return PLACES + Math.floor((beyond % PER_EVENT_BEYOND) / GROUPS) + 1;
  }
  return typeof within === 'number' ? Math.floor((within % PER_EVENT) / GROUPS) + 1 : 0;
}

const FRESH = `
  DROP TABLE IF EXISTS search_index;
  DROP TABLE IF EXISTS search_keys;
  CREATE VIRTUAL TABLE search_index USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE search_keys USING fts5 (
    keys, detail = none, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
  );
  DROP TABLE IF EXISTS search_chunk;
  CREATE TABLE search_chunk (
    id INTEGER PRIMARY KEY,
    -- The part of the journal: its target * 8 + its number.
    owner INTEGER NOT NULL,
    field INTEGER NOT NULL,
    -- The person where the part is the people of an event; the target otherwise.
    item INTEGER NOT NULL,
    -- In the text of the field, in UTF-16 units.
    start INTEGER NOT NULL,
    length INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX search_chunk_owner ON search_chunk (owner);
  DELETE FROM search_dirty;
  INSERT INTO search_dirty SELECT ${PARTS.event}, id FROM event;
  INSERT INTO search_dirty SELECT ${PARTS.people}, id FROM event;
  INSERT INTO search_dirty SELECT ${PARTS.session}, id FROM session;
  INSERT INTO search_dirty SELECT ${PARTS.takeaway}, id FROM takeaway;
  INSERT INTO search_dirty SELECT ${PARTS.verdict}, id FROM verdict;
  INSERT INTO search_dirty SELECT ${PARTS.source}, id FROM source;
`;

/** Throws the index away, damaged or not; it is made anew from the journal, part by part. */
export function startOver(db: Database): void {
  db.exec(FRESH);
  run(db, 'UPDATE search_state SET rules = @rules', { rules: SEGMENT_VERSION });
}

/** Whether an error says that the index itself is damaged, and nothing else. */
export const isIndexDamage = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_CORRUPT_VTAB';

/** Starts over where the words were cut by other rules than today's. */
export function checkRules(db: Database): void {
  const rules = get<{ rules: number }>(db, 'SELECT rules FROM search_state')?.rules;
  if (rules !== SEGMENT_VERSION) db.transaction(() => startOver(db)).immediate();
}

/** Adds one stretch of text to the index. */
export function writeChunk(db: Database, { words, keys, ...chunk }: NewChunk): void {
  const { id } = chunk;
  run(
    db,
    `INSERT INTO search_chunk (id, owner, field, item, start, length)
     VALUES (@id, @owner, @field, @item, @start, @length)`,
    { ...chunk },
  );
  run(db, 'INSERT INTO search_index (rowid, words) VALUES (@id, @words)', { id, words });
  run(db, 'INSERT INTO search_keys (rowid, keys) VALUES (@id, @keys)', { id, keys });
}
