/**
 * The least that SQLite and a loop have to do for a page of a search: statements prepared once, on
 * the tables of the product, for the words as they are. No operators, no spellings, no checks.
 */
import type { Database } from 'better-sqlite3';
import { keyOf, matchOf, phraseOf } from '../../electron/text/segment.ts';

/** The newest 50 events with hit counts, total, and the text around their first hits. */
export interface BarePage {
  readonly total: number;
  readonly rows: readonly unknown[];
}

const PER_EVENT = 2 ** 13;
const SHOWN = 50;
const SNIPPETS = 3;

const TEXTS = [
  'SELECT name AS text FROM event WHERE id = ?',
  'SELECT title AS text FROM session WHERE id = ?',
  'SELECT name AS text FROM person WHERE id = ?',
  'SELECT place AS text FROM event WHERE id = ?',
  'SELECT summary AS text FROM event WHERE id = ?',
  'SELECT text FROM takeaway WHERE id = ?',
  'SELECT sentence AS text FROM verdict WHERE id = ?',
  'SELECT notes AS text FROM event WHERE id = ?',
  'SELECT opinion AS text FROM event WHERE id = ?',
  'SELECT notes AS text FROM session WHERE id = ?',
  'SELECT opinion AS text FROM session WHERE id = ?',
  'SELECT text FROM source WHERE id = ?',
  'SELECT purpose AS text FROM event WHERE id = ?',
];

export function bareSearch(db: Database): (typed: string) => BarePage {
  const words = db.prepare('SELECT rowid FROM search_index WHERE search_index MATCH ?').pluck();
  const keys = db.prepare('SELECT rowid FROM search_keys WHERE search_keys MATCH ?').pluck();
  const order = db.prepare('SELECT id FROM event ORDER BY date_start DESC, id DESC').pluck();
  const event = db.prepare('SELECT id, name, date_start, date_end, place FROM event WHERE id = ?');
  const chunk = db.prepare('SELECT field, item, start, length FROM search_chunk WHERE id = ?');
  const texts = TEXTS.map((sql) => db.prepare(sql).pluck());
  const newest = order.all() as number[];
  const highest = newest.reduce((most, id) => Math.max(most, id), 0);
  const snippet = (id: number, typed: string): string => {
    const { field, item, start, length } = chunk.get(id) as Record<string, number>;
    const text = ((texts[field ?? 0]?.get(item) as string | null) ?? '').slice(
      start,
      (start ?? 0) + (length ?? 0),
    );
    const at = Math.max(0, text.toLowerCase().indexOf(typed));
    return text.slice(Math.max(0, at - 30), at + 100);
  };
  return (typed) => {
    const lists = typed.split(' ').map((term) => {
      const phrase = phraseOf(term, false);
      if (phrase === null) return [];
      const key = keyOf(phrase);
      return (key === null ? words.all(matchOf(phrase)) : keys.all(`"${key}"`)) as number[];
    });
    const has = new Uint8Array(highest + 1);
    for (const [at, ids] of lists.entries()) {
      for (const id of ids) {
        const of = Math.floor(id / PER_EVENT);
        if (has[of] === at) has[of] = at + 1;
      }
    }
    const counts = new Uint32Array(highest + 1);
    const first = new Map<number, number[]>();
    const shown = newest.filter((id) => has[id] === lists.length);
    for (const id of shown.slice(0, SHOWN)) first.set(id, []);
    for (const id of lists.flat()) {
      const of = Math.floor(id / PER_EVENT);
      counts[of] = (counts[of] ?? 0) + 1;
      const own = first.get(of);
      if (own && own.length < SNIPPETS) own.push(id);
    }
    const rows = Array.from(first, ([id, ids]) => ({
      ...(event.get(id) as object),
      hits: counts[id],
      snippets: ids.map((each) => snippet(each, typed.split(' ')[0] ?? '')),
    }));
    return { total: shown.length, rows };
  };
}
