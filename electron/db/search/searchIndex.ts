/** Keeps the search index in step with the journal. */
import type { Database } from 'better-sqlite3';
import { SEGMENT_VERSION, indexedText } from '../../text/segment.ts';
import { spellingsOf } from '../../text/pinyin.ts';
import { all, get, prepared, run } from '../statements.ts';
import { chunksOf } from './chunks.ts';
import { type Part, PARTS, SEARCH_FIELDS, type SearchField, textsOf } from './fields.ts';

const PER_FIELD = 2 ** 20;
const PER_EVENT = 2 ** 24;

/** Where a chunk stands is read from its id alone, which is what a hit consists of. */
export const eventOf = (id: number): number => Math.floor(id / PER_EVENT);
/** Place of a chunk's field in `SEARCH_FIELDS`. */
export const fieldNumberOf = (id: number): number => Math.floor((id % PER_EVENT) / PER_FIELD);

/** Fields that are found by their spelling as well: names, not running text. */
const SPELT: ReadonlySet<SearchField> = new Set(['name', 'session-title', 'person', 'facts']);

interface DirtyPart {
  readonly part: Part;
  readonly target: number;
}

interface NewChunk extends DirtyPart {
  readonly id: number;
  readonly item: number;
  readonly start: number;
  readonly length: number;
  readonly words: string;
  readonly pinyin: string;
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
  for (const part of dirty) forget(db, part);
  const next = new Map<number, number>();
  const chunks = dirty.flatMap((part) => newChunks(db, part, next));
  // FTS5 writes out what it holds whenever an id is lower than the one before.
  for (const chunk of chunks.toSorted((a, b) => a.id - b.id)) write(db, chunk);
  return dirty.length;
}

function forget(db: Database, { part, target }: DirtyPart): void {
  const ids = prepared(db, 'SELECT id FROM search_chunk WHERE part = @part AND target = @target')
    .pluck()
    .all({ part, target }) as number[];
  for (const id of ids) run(db, 'DELETE FROM search_index WHERE rowid = @id', { id });
  run(db, 'DELETE FROM search_chunk WHERE part = @part AND target = @target', { part, target });
  run(db, 'DELETE FROM search_dirty WHERE part = @part AND target = @target', { part, target });
}

function newChunks(
  db: Database,
  { part, target }: DirtyPart,
  next: Map<number, number>,
): NewChunk[] {
  const found = textsOf(db, part, target);
  if (!found) return [];
  return found.texts.flatMap(({ field, item, text }) => {
    const base = found.eventId * PER_EVENT + SEARCH_FIELDS.indexOf(field) * PER_FIELD;
    return chunksOf(text).map(({ start, length }) => {
      const id = next.get(base) ?? firstFree(db, base);
      next.set(base, id + 1);
      const words = text.slice(start, start + length);
      return {
        id,
        part,
        target,
        item,
        start,
        length,
        words: indexedText(words),
        pinyin: SPELT.has(field) ? spellingsOf(words) : '',
      };
    });
  });
}

/** The id after the last one of a field. It can hold a million chunks, which is 300 MB of text. */
function firstFree(db: Database, base: number): number {
  const last = get<{ id: number | null }>(
    db,
    'SELECT max(id) AS id FROM search_chunk WHERE id >= @base AND id < @end',
    { base, end: base + PER_FIELD },
  )?.id;
  return (last ?? base - 1) + 1;
}

const FRESH = `
  DROP TABLE IF EXISTS search_index;
  CREATE VIRTUAL TABLE search_index USING fts5 (
    words, pinyin, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  DELETE FROM search_chunk;
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

function write(db: Database, { words, pinyin, ...chunk }: NewChunk): void {
  run(
    db,
    `INSERT INTO search_chunk (id, part, target, item, start, length)
     VALUES (@id, @part, @target, @item, @start, @length)`,
    { ...chunk },
  );
  run(db, 'INSERT INTO search_index (rowid, words, pinyin) VALUES (@id, @words, @pinyin)', {
    id: chunk.id,
    words,
    pinyin,
  });
}
