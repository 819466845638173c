import type { Database } from 'better-sqlite3';
import { all, get, run } from './statements.ts';

export interface StoredFilter {
  id: number;
  uid: string;
  name: string;
  /** JSON of a `Filter`; of a saved search with `"opens": "search"` beside the conditions. */
  filter: string;
}

export const savedFilters = (db: Database): StoredFilter[] =>
  all<StoredFilter>(db, 'SELECT id, uid, name, filter FROM saved_filter ORDER BY position, id');

export const getSavedFilter = (db: Database, id: number): StoredFilter | undefined =>
  get<StoredFilter>(db, 'SELECT id, uid, name, filter FROM saved_filter WHERE id = @id', { id });

export const insertSavedFilter = (db: Database, filter: Omit<StoredFilter, 'id'>): number =>
  run(
    db,
    `INSERT INTO saved_filter (uid, name, position, filter)
     VALUES (@uid, @name, (SELECT coalesce(max(position), -1) + 1 FROM saved_filter), @filter)`,
    { ...filter },
  );

export function updateSavedFilter(
  db: Database,
  { id, name, filter }: Omit<StoredFilter, 'uid'>,
): void {
  run(db, 'UPDATE saved_filter SET name = @name, filter = @filter WHERE id = @id', {
    id,
    name,
    filter,
  });
}

export function deleteSavedFilter(db: Database, id: number): void {
  run(db, 'DELETE FROM saved_filter WHERE id = @id', { id });
}
