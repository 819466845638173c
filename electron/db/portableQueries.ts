import type { Database } from 'better-sqlite3';
import type { PortableSeries } from '#shared/portable.ts';
import type { StoredPerson } from './peopleTable.ts';
import { all, get } from './statements.ts';

/** Every series, in the order of entry. */
export const allSeries = (db: Database): (PortableSeries & { id: number })[] =>
  all<PortableSeries & { id: number }>(
    db,
    'SELECT id, uid, name, created_at AS createdAt, updated_at AS updatedAt FROM series ORDER BY id',
  );

/** Every person, in the order of entry. */
export const allPeople = (db: Database): StoredPerson[] =>
  all<StoredPerson>(
    db,
    `SELECT id, uid, revision, name, affiliation, note, created_at AS createdAt,
       updated_at AS updatedAt
     FROM person ORDER BY id`,
  );

/** The ids of every event in the order of the timeline, the undated ones last. */
export const eventIdsNewestFirst = (db: Database): number[] =>
  all<{ id: number }>(db, 'SELECT id FROM event ORDER BY date_start DESC, id DESC').map(
    ({ id }) => id,
  );

/** Whether the journal holds anything that a restore could run into; settings do not count. */
export const holdsAnything = (db: Database): boolean =>
  get(
    db,
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM event) OR EXISTS (SELECT 1 FROM series)
       OR EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM saved_filter)`,
  ) !== undefined;
