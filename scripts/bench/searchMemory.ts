/** Run as a process of its own: opens a journal, asks 320 searches, and prints what memory it took. */
import Database from 'better-sqlite3';
import { NO_FILTER } from '#shared/filter.ts';
import { FILE, openJournal } from './journals.ts';
import { drawQueries } from './searchQueries.ts';

const [folder = ''] = process.argv.slice(2);
const db = new Database(`${folder}/${FILE}`, { readonly: true });
const queries = drawQueries(db);
db.close();
const journal = openJournal(folder);
const megabytes = (): number => process.memoryUsage().rss / 1_000_000;
await journal.call('search.find', { text: 'a', filter: NO_FILTER, kinds: [], offset: 0, limit: 1 });
const before = megabytes();
for (const { text } of queries) {
  await journal.call('search.find', { text, filter: NO_FILTER, kinds: [], offset: 0, limit: 50 });
}
console.log(JSON.stringify({ before, after: megabytes() }));
journal.close();
