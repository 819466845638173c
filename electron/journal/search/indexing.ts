/** When the search index catches up with the journal. */
import type { Database } from '../../db/open.ts';
import { indexAgrees, sampleAgrees } from '../../db/search/checkIndex.ts';
import {
  checkRules,
  hasMorePending,
  indexParts,
  isIndexDamage,
  startOver,
} from '../../db/search/searchIndex.ts';
import type { Log } from '../dispatch.ts';

/** What a single change touches is indexed with it; what a batch brings in waits for its turn. */
const PARTS_AT_ONCE = 60;

/** Indexes what a change has touched, within its transaction. */
export function indexChange(db: Database): void {
  if (hasMorePending(db, PARTS_AT_ONCE)) return;
  try {
    indexParts(db, PARTS_AT_ONCE);
  } catch (error) {
    // The change itself is sound, and the index can be made anew.
    if (!isIndexDamage(error)) throw error;
    startOver(db);
  }
}

/** Asks the index; where it is damaged it is made anew, and `otherwise` is the answer for now. */
export function askIndex<T>(db: Database, ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch (error) {
    if (!isIndexDamage(error)) throw error;
    db.transaction(() => startOver(db)).immediate();
    return otherwise;
  }
}

/** Compares the whole index with the journal; where they do not agree it is made anew. */
export function checkIndex(db: Database): void {
  if (!indexAgrees(db)) db.transaction(() => startOver(db)).immediate();
}

export interface Indexer {
  /** Looks whether there is something to index; cheap enough to call after every operation. */
  wake(): void;
  stop(): void;
}

/** Chunks that are looked at when a journal is opened. */
const SAMPLE = 20;

/** Milliseconds that the journal may be kept from answering at a time, and left alone in between. */
const SLICE_MS = 20;
const PAUSE_MS = 4;

/** Indexes in the background, a slice at a time, whatever is left over from large changes. */
export function startIndexer(db: Database, log: Log): Indexer {
  let timer: NodeJS.Timeout | null = null;
  let parts = 20;
  const slice = (): void => {
    timer = null;
    const start = performance.now();
    try {
      const done = db.transaction(() => indexParts(db, parts)).immediate();
      const took = performance.now() - start;
      parts = Math.max(1, Math.min(500, Math.round((parts * SLICE_MS) / Math.max(took, 1))));
      if (done > 0) schedule();
    } catch (error) {
      log('indexing failed', { error: error instanceof Error ? error.name : 'unknown' });
      if (isIndexDamage(error)) db.transaction(() => startOver(db)).immediate();
    }
  };
  const schedule = (): void => {
    timer ??= setTimeout(slice, PAUSE_MS);
    timer.unref();
  };
  checkRules(db);
  if (!sampleAgrees(db, SAMPLE)) db.transaction(() => startOver(db)).immediate();
  return {
    wake: () => {
      if (timer === null && hasMorePending(db, 0)) schedule();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
