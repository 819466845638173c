import type { Database } from 'better-sqlite3';

/** Everything that SQLite finds wrong with the journal file, in its own words; empty where sound. */
export function checkDatabase(db: Database): string[] {
  const integrity = (db.pragma('integrity_check') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const foreignKeys = (db.pragma('foreign_key_check') as { table: string; rowid: number }[]).map(
    ({ table, rowid }) => `${table} ${rowid} refers to a record that is not there`,
  );
  return [...integrity, ...foreignKeys];
}
