import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { startRecording } from './changeLog.ts';
import { flushFile, flushFolder } from './flush.ts';
import { LATEST_VERSION, migrate, MIGRATIONS, versionOf, type Migration } from './migrate.ts';

export type { Database } from 'better-sqlite3';

/** Milliseconds that a connection waits for another one of ours before it gives up. */
const BUSY_MS = 2_000;

/**
 * Opens a SQLite file as every connection of ours must: `synchronous=FULL`, since better-sqlite3 is
 * compiled so that a later open of a WAL file falls back to NORMAL, which loses acknowledged saves
 * at a power cut; and as little trust in the file's own schema as SQLite allows.
 */
export function connect(file: string): Database.Database {
  const db = new Database(file, { timeout: BUSY_MS });
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('fullfsync = ON');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('mmap_size = 0');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Writes a new, empty journal beside its final name first, so that no half-made one can exist. */
export function createJournalFile(file: string): void {
  const fresh = `${file}.new`;
  for (const suffix of ['', '-wal', '-shm']) rmSync(fresh + suffix, { force: true });
  closeSync(openSync(fresh, 'wx', 0o600));
  const db = connect(fresh);
  try {
    migrate(db);
  } finally {
    db.close();
  }
  flushFile(fresh);
  renameSync(fresh, file);
  flushFolder(dirname(file));
}

/** Opens an existing journal, brings it to the latest version after a backup, starts recording. */
export function openJournalFile(
  file: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Database.Database {
  const db = connect(file);
  try {
    const latest = migrations.at(-1)?.version ?? LATEST_VERSION;
    if (versionOf(db) < latest) {
      backUp(db, join(dirname(file), 'backups', `before-version-${latest}.sqlite`));
      migrate(db, migrations);
    }
    startRecording(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Copies the journal whole into another file, which only gets its name once it is complete. */
export function backUp(db: Database.Database, target: string): void {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const part = `${target}.part`;
  rmSync(part, { force: true });
  closeSync(openSync(part, 'wx', 0o600));
  db.prepare('VACUUM INTO @part').run({ part });
  flushFile(part);
  renameSync(part, target);
  flushFolder(dirname(target));
}
