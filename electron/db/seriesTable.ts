import type { Database } from 'better-sqlite3';
import { all, get, run } from './statements.ts';

export const findSeries = (db: Database, name: string): number | undefined =>
  get<{ id: number }>(db, 'SELECT id FROM series WHERE name = @name', { name })?.id;

export const seriesName = (db: Database, id: number): string | undefined =>
  get<{ name: string }>(db, 'SELECT name FROM series WHERE id = @id', { id })?.name;

export const insertSeries = (
  db: Database,
  series: { uid: string; name: string; createdAt: string; updatedAt: string },
): number =>
  run(
    db,
    `INSERT INTO series (uid, name, created_at, updated_at)
     VALUES (@uid, @name, @createdAt, @updatedAt)`,
    { ...series },
  );

/** A series without a single event is forgotten. */
export function deleteEmptySeries(db: Database): void {
  run(
    db,
    `DELETE FROM series WHERE NOT EXISTS (SELECT 1 FROM event WHERE event.series_id = series.id)`,
  );
}

export interface KnownSeries {
  name: string;
  edition: string | null;
  organiser: string | null;
  place: string | null;
}

/** Every series with what its latest edition tells of the next one. */
export const knownSeries = (db: Database): KnownSeries[] =>
  all<KnownSeries>(
    db,
    `SELECT s.name, e.edition, e.organiser, e.place FROM series s
     JOIN event e ON e.id = (SELECT id FROM event WHERE series_id = s.id
                             ORDER BY date_start DESC, id DESC LIMIT 1)`,
  );

export const knownPlaces = (db: Database): string[] =>
  all<{ place: string }>(
    db,
    `SELECT place FROM event WHERE place IS NOT NULL GROUP BY place
     ORDER BY count(*) DESC, place LIMIT 500`,
  ).map(({ place }) => place);
