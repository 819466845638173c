import type { Database } from 'better-sqlite3';
import { all } from './statements.ts';

/** How many rows this connection has written: what was read before is out of date once it moved. */
const rowsWritten = (db: Database): number =>
  all<{ n: number }>(db, 'SELECT total_changes() AS n')[0]?.n ?? 0;

/**
 * A place to keep what was worked out from a database until something is written to it: one value a
 * database, that of the last key. The connection must be the only one that writes.
 */
export function keptUntilWritten<T>(): (db: Database, key: string, make: () => T) => T {
  const kept = new WeakMap<Database, { written: number; key: string; value: T }>();
  return (db, key, make) => {
    const written = rowsWritten(db);
    const known = kept.get(db);
    if (known?.written === written && known.key === key) return known.value;
    const value = make();
    kept.set(db, { written, key, value });
    return value;
  };
}
