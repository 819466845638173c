import type { Database } from 'better-sqlite3';
import { APPLICATION_ID } from './inspect.ts';
import { migration0001 } from './migrations/0001-journal.ts';
import { migration0002 } from './migrations/0002-source-entry.ts';
import { migration0003 } from './migrations/0003-search.ts';
import { migration0004 } from './migrations/0004-decisions.ts';
import { migration0005 } from './migrations/0005-search-keys.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database) => void;
}

/** In order, without gaps; a shipped one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
];

export const LATEST_VERSION = MIGRATIONS.at(-1)?.version ?? 0;

export const versionOf = (db: Database): number =>
  db.pragma('user_version', { simple: true }) as number;

/**
 * Brings a journal to the latest version, each step in one transaction together with its version
 * number, so that a crash leaves it at one version or the other and never between.
 */
export function migrate(db: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  for (const { version, up } of migrations) {
    if (version <= versionOf(db)) continue;
    db.transaction(() => {
      up(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}
