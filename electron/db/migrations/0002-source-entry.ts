import type { Database } from 'better-sqlite3';

/**
 * Which entry of a calendar or list a source is, so that the same one is known again. Frozen.
 */
export const migration0002 = {
  version: 2,
  name: 'source-entry',
  up(db: Database): void {
    db.exec(`
      ALTER TABLE source ADD COLUMN entry_key TEXT;
      DROP INDEX source_sha256;
      CREATE INDEX source_sha256 ON source (sha256, entry_key);
    `);
  },
} as const;
