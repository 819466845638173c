/** Makes the whole index, and lets SQLite alone take the same words, cut beforehand. */
import { openJournalFile } from '../../electron/db/open.ts';
import {
  cutParts,
  type DirtyPart,
  indexParts,
  startOver,
  writeChunk,
} from '../../electron/db/search/searchIndex.ts';

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

const AT_ONCE = 2_500;

/** Milliseconds that SQLite needs for the words of a journal, all of them cut before the clock starts. */
export function indexBare(file: string): number {
  const db = openJournalFile(file);
  try {
    db.transaction(() => startOver(db)).immediate();
    const parts = db.prepare('SELECT part, target FROM search_dirty').all() as DirtyPart[];
    const chunks = cutParts(db, parts);
    const start = performance.now();
    for (let from = 0; from < chunks.length; from += AT_ONCE) {
      db.transaction(() => {
        for (const chunk of chunks.slice(from, from + AT_ONCE)) writeChunk(db, chunk);
      }).immediate();
    }
    return performance.now() - start;
  } finally {
    db.close();
  }
}
