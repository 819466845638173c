/** Makes the whole index, and lets SQLite alone take the same words, cut beforehand. */
import Database from 'better-sqlite3';
import { openJournalFile } from '../../electron/db/open.ts';
import { chunksOf } from '../../electron/db/search/chunks.ts';
import { indexParts, startOver } from '../../electron/db/search/searchIndex.ts';
import { indexedText, type IndexedText } from '../../electron/text/segment.ts';

/** What it took to index a journal when it was made. */
export interface Indexed {
  readonly ms: number;
  readonly cpuMs: number;
  /** Longest slice of 500 parts, in milliseconds. */
  readonly longestMs: number;
}

/** Indexes all that a journal holds, as its background does, but without a pause. */
export function indexWhole(file: string): Indexed {
  const db = openJournalFile(file);
  db.transaction(() => startOver(db)).immediate();
  const start = performance.now();
  const before = process.cpuUsage();
  let longestMs = 0;
  for (let done = 1; done > 0;) {
    const slice = performance.now();
    done = db.transaction(() => indexParts(db, 500)).immediate();
    longestMs = Math.max(longestMs, performance.now() - slice);
  }
  const { user, system } = process.cpuUsage(before);
  const ms = performance.now() - start;
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  return { ms, cpuMs: (user + system) / 1_000, longestMs };
}

const BARE_TABLES = `
  CREATE VIRTUAL TABLE bare_index USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE bare_keys USING fts5 (
    keys, detail = none, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TABLE chunk (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL);`;

const AT_ONCE = 2_500;
const GAP = 8;

/** Milliseconds that SQLite needs for the words of a journal's long texts, cut before the clock starts. */
export function indexBare(journalFile: string, scratchFile: string): number {
  const words = wordsIn(journalFile);
  const db = new Database(scratchFile);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec(BARE_TABLES);
    const insertChunk = db.prepare('INSERT INTO chunk (id, owner) VALUES (?, ?)');
    const insertWords = db.prepare('INSERT INTO bare_index (rowid, words) VALUES (?, ?)');
    const insertKeys = db.prepare('INSERT INTO bare_keys (rowid, keys) VALUES (?, ?)');
    const start = performance.now();
    for (let from = 0; from < words.length; from += AT_ONCE) {
      db.transaction(() => {
        for (const [at, each] of words.slice(from, from + AT_ONCE).entries()) {
          const id = (from + at) * GAP;
          insertChunk.run(id, at);
          insertWords.run(id, each.words);
          insertKeys.run(id, each.keys);
        }
      }).immediate();
    }
    return performance.now() - start;
  } finally {
    db.close();
  }
}

const TEXTS = `SELECT title AS text FROM session UNION ALL SELECT notes FROM session
  UNION ALL SELECT text FROM takeaway UNION ALL SELECT text FROM source
  UNION ALL SELECT notes FROM event UNION ALL SELECT name FROM event`;

function wordsIn(file: string): IndexedText[] {
  const db = new Database(file, { readonly: true });
  try {
    const words: IndexedText[] = [];
    for (const text of db.prepare(TEXTS).pluck().iterate() as Iterable<string>) {
      for (const { start, length } of chunksOf(text)) {
        words.push(indexedText(text.slice(start, start + length)));
      }
    }
    return words;
  } finally {
    db.close();
  }
}
