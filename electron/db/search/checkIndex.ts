/** Whether the search index says what the journal says. */
import type { Database } from 'better-sqlite3';
import { indexedText, matchOf } from '../../text/segment.ts';
import { get, prepared } from '../statements.ts';
import { chunkReader } from './chunkTexts.ts';
import { PARTS } from './fields.ts';
import { eventOf, isIndexDamage, partOf, rangesOf } from './searchIndex.ts';

/**
 * Looks some chunks up, taken by chance, as a search would: each has to be found by its first words.
 * Takes a few milliseconds, so it is done at every start. What waits to be indexed is passed over.
 *
 * @param size how many chunks
 * @param chance a number from 0 to below 1, another one each time
 */
export const sampleAgrees = (db: Database, size: number, chance = Math.random): boolean =>
  unlessDamaged(() => {
    const highest = get<{ id: number | null }>(db, 'SELECT max(id) AS id FROM search_chunk')?.id;
    if (typeof highest !== 'number') return true;
    const textOf = chunkReader(db);
    for (let round = 0; round < size; round += 1) {
      const chunk = chunkByChance(db, eventOf(highest), chance);
      if (chunk && !isWaiting(db, chunk.owner) && !isFound(db, chunk.id, textOf(chunk.id)?.text)) {
        return false;
      }
    }
    return true;
  });

interface Chunk {
  readonly id: number;
  readonly owner: number;
}

/** One of the chunks of some event; undefined where it has none. */
function chunkByChance(db: Database, highest: number, chance: () => number): Chunk | undefined {
  const [[from, to] = [0, 0]] = rangesOf(1 + Math.floor(chance() * highest));
  const own = 'FROM search_chunk WHERE id >= @from AND id < @to';
  const count = get<{ count: number }>(db, `SELECT count(*) AS count ${own}`, { from, to })?.count;
  const skipped = Math.floor(chance() * (count ?? 0));
  return get<Chunk>(db, `SELECT id, owner ${own} ORDER BY id LIMIT 1 OFFSET @skipped`, {
    from,
    to,
    skipped,
  });
}

const isWaiting = (db: Database, owner: number): boolean =>
  get(db, 'SELECT 1 FROM search_dirty WHERE part = @part AND target = @target', {
    ...partOf(owner),
  }) !== undefined;

const FIRST_WORDS = 4;

function isFound(db: Database, id: number, text: string | undefined): boolean {
  if (text === undefined || text === '') return false;
  const tokens = indexedText(text).words.split(' ').slice(0, FIRST_WORDS);
  if (tokens[0] === '') return true;
  const match = matchOf({ tokens, isPrefix: false });
  const sql = 'SELECT 1 FROM search_index WHERE search_index MATCH @match AND rowid = @id';
  return get(db, sql, { match, id }) !== undefined;
}

/** Rows of a table that are indexed as a part of their own. */
const OWNERS: readonly (readonly [part: number, rows: string])[] = [
  [PARTS.event, 'SELECT id FROM event'],
  [PARTS.session, 'SELECT id FROM session'],
  [PARTS.takeaway, 'SELECT id FROM takeaway'],
  [PARTS.people, 'SELECT event_id AS id FROM event_person'],
  [
    PARTS.people,
    'SELECT s.event_id AS id FROM session_person p JOIN session s ON s.id = p.session_id',
  ],
];

const MISSING = OWNERS.map(
  ([part, rows]) => `
    SELECT 1 FROM (${rows}) t
    WHERE NOT EXISTS (SELECT 1 FROM search_chunk WHERE owner = t.id * 8 + ${part})
      AND NOT EXISTS (SELECT 1 FROM search_dirty WHERE part = ${part} AND target = t.id)`,
);

const TABLES: readonly (readonly [part: number, table: string])[] = [
  [PARTS.event, 'event'],
  [PARTS.session, 'session'],
  [PARTS.takeaway, 'takeaway'],
  [PARTS.verdict, 'verdict'],
  [PARTS.people, 'event'],
  [PARTS.source, 'source'],
];

/** Chunks of parts that are gone. */
const LEFT_OVER = TABLES.map(
  ([part, table]) => `
    SELECT 1 FROM search_chunk c WHERE c.owner % 8 = ${part}
      AND NOT EXISTS (SELECT 1 FROM ${table} WHERE id = c.owner / 8)
      AND NOT EXISTS (SELECT 1 FROM search_dirty WHERE part = ${part} AND target = c.owner / 8)`,
);

/** Chunks that only one of the tables of the index knows. */
const APART = ['search_index_docsize', 'search_keys_docsize'].flatMap((table) => [
  `SELECT 1 FROM search_chunk c WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE id = c.id)`,
  `SELECT 1 FROM ${table} d WHERE NOT EXISTS (SELECT 1 FROM search_chunk WHERE id = d.id)`,
]);

const SOUND = ['search_index', 'search_keys'].map(
  (table) => `INSERT INTO ${table} (${table}) VALUES ('integrity-check')`,
);

const LARGE_SAMPLE = 500;

/** Whether nothing is missing, left over or damaged, as far as can be told without making it anew. */
export const indexAgrees = (db: Database): boolean =>
  unlessDamaged(() => {
    for (const sql of SOUND) prepared(db, sql).run();
    return (
      [...MISSING, ...LEFT_OVER, ...APART].every(
        (sql) => get(db, `${sql} LIMIT 1`) === undefined,
      ) && sampleAgrees(db, LARGE_SAMPLE)
    );
  });

function unlessDamaged(look: () => boolean): boolean {
  try {
    return look();
  } catch (error) {
    if (isIndexDamage(error)) return false;
    throw error;
  }
}
