/**
 * Run as a process of its own, with `--expose-gc`: opens a journal, asks 320 searches, and prints what
 * memory it took.
 */
import Database from 'better-sqlite3';
import { NO_FILTER } from '#shared/filter.ts';
import { FILE, openJournal } from './journals.ts';
import { drawQueries } from './searchQueries.ts';

/** Memory of the process that asks. */
export interface Memory {
  /** What the process takes, in MB: what is held, and what may be thrown away at any time. */
  readonly taken: number;
  /** What the program itself holds of it. */
  readonly held: number;
}

const [folder = ''] = process.argv.slice(2);
const db = new Database(`${folder}/${FILE}`, { readonly: true });
const queries = drawQueries(db);
db.close();
const journal = openJournal(folder);

function memory(): Memory {
  const taken = process.memoryUsage().rss / 1_000_000;
  globalThis.gc?.();
  return { taken, held: process.memoryUsage().heapUsed / 1_000_000 };
}

await journal.call('search.find', { text: 'a', filter: NO_FILTER, kinds: [], offset: 0, limit: 1 });
const before = memory();
for (const { text } of queries) {
  await journal.call('search.find', { text, filter: NO_FILTER, kinds: [], offset: 0, limit: 50 });
}
console.log(JSON.stringify({ before, after: memory() }));
journal.close();
