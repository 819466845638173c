import type { Database } from 'better-sqlite3';
import { all, run } from './statements.ts';

/** Settings as they are stored; whoever reads them fills in what is not there. */
export const getSettings = (db: Database): Record<string, string> =>
  Object.fromEntries(
    all<{ name: string; value: string }>(db, 'SELECT name, value FROM setting').map((row) => [
      row.name,
      row.value,
    ]),
  );

export function putSetting(db: Database, name: string, value: string): void {
  run(
    db,
    `INSERT INTO setting (name, value) VALUES (@name, @value)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
    { name, value },
  );
}
