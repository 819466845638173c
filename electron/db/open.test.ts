import { execFileSync } from 'node:child_process';
import { existsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkDatabase } from './check.ts';
import { inspectJournalFile } from './inspect.ts';
import { LATEST_VERSION, type Migration, MIGRATIONS, versionOf } from './migrate.ts';
import { backUp, connect, createJournalFile, openJournalFile } from './open.ts';
import { emptyFolder, hashesIn, modesIn } from '../journal/testFiles.ts';

let folder: string;
let file: string;
const opened: Database.Database[] = [];
const keep = (db: Database.Database): Database.Database => {
  opened.push(db);
  return db;
};
beforeEach(() => {
  folder = emptyFolder();
  file = join(folder, 'journal.sqlite');
});
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

const setSetting = (db: Database.Database, value: string): void => {
  db.prepare(`INSERT OR REPLACE INTO setting VALUES ('theme', ?)`).run(value);
};
const settingIn = (db: Database.Database): unknown =>
  db.prepare(`SELECT value FROM setting WHERE name = 'theme'`).pluck().get();

describe('a connection', () => {
  test('is safe against a power cut at every open, not only the first', () => {
    createJournalFile(file);
    for (let open = 0; open < 3; open += 1) {
      const db = openJournalFile(file);
      setSetting(db, String(open));
      expect(settingIn(db)).toBe(String(open));
      expect(db.pragma('synchronous', { simple: true })).toBe(2);
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
      db.close();
    }
  });

  test('keeps foreign keys, and trusts nothing that the schema itself says', () => {
    createJournalFile(file);
    const db = keep(openJournalFile(file));
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(db.pragma('cell_size_check', { simple: true })).toBe(1);
    expect(() => db.exec(`INSERT INTO event_tag VALUES (1, 99, 'ai', 0)`)).toThrow('FOREIGN KEY');
  });

  test('runs on an SQLite without the fault of a reset log', () => {
    createJournalFile(file);
    const [major = 0, minor = 0, patch = 0] = String(
      keep(openJournalFile(file)).prepare('SELECT sqlite_version()').pluck().get(),
    )
      .split('.')
      .map(Number);
    expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
  });
});

describe('a new journal', () => {
  test('is sound, empty, ours, and under no other name', () => {
    createJournalFile(file);
    expect(Object.keys(hashesIn(folder))).toEqual([file]);
    const db = keep(openJournalFile(file));
    expect(checkDatabase(db)).toEqual([]);
    expect(versionOf(db)).toBe(LATEST_VERSION);
    expect(db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(0);
  });

  test('is made where a killed program left a half-made one', () => {
    writeFileSync(`${file}.new`, 'half a journal');
    writeFileSync(`${file}.new-wal`, 'and its log');
    createJournalFile(file);
    expect(Object.keys(hashesIn(folder))).toEqual([file]);
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: LATEST_VERSION });
  });

  test('is the user’s alone, whatever the system would allow to others', () => {
    const script = `
      process.umask(0);
      const { createJournalFile, openJournalFile, backUp } = await import(process.argv[1]);
      const { lockJournal } = await import(process.argv[2]);
      const unlock = lockJournal(process.argv[3], 'desktop', new Date());
      createJournalFile(process.argv[3] + '/journal.sqlite');
      const db = openJournalFile(process.argv[3] + '/journal.sqlite');
      db.exec("INSERT INTO setting VALUES ('theme', 'dark')");
      backUp(db, process.argv[3] + '/backups/one.sqlite');
      process.kill(process.pid, 'SIGKILL');`;
    const urls = ['./open.ts', './lock.ts'].map(
      (path) => pathToFileURL(join(import.meta.dirname, path)).href,
    );
    expect(() =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script, ...urls, folder]),
    ).toThrow('Command failed');
    expect(modesIn(folder)).toEqual({
      [folder]: '700',
      [join(folder, 'backups')]: '700',
      [join(folder, 'backups', 'one.sqlite')]: '600',
      [join(folder, 'journal.holder.json')]: '600',
      [join(folder, 'journal.lock')]: '600',
      [file]: '600',
      [`${file}-shm`]: '600',
      [`${file}-wal`]: '600',
    });
  });
});

describe('a migration', () => {
  const next: Migration = {
    version: LATEST_VERSION + 1,
    name: 'next',
    up: (db) =>
      db.exec(`ALTER TABLE event ADD COLUMN mood TEXT; UPDATE setting SET value = 'light'`),
  };
  const failing: Migration = {
    ...next,
    up: (db) => {
      next.up(db);
      throw new Error('half-way');
    },
  };
  const backup = () => join(folder, 'backups', `before-version-${next.version}.sqlite`);

  beforeEach(() => {
    createJournalFile(file);
    const db = openJournalFile(file);
    setSetting(db, 'dark');
    db.close();
  });

  test('comes after a backup that opens, holds all and is sound', () => {
    const db = keep(openJournalFile(file, [...MIGRATIONS, next]));
    expect([versionOf(db), settingIn(db)]).toEqual([next.version, 'light']);
    const before = keep(openJournalFile(backup()));
    expect([versionOf(before), settingIn(before)]).toEqual([LATEST_VERSION, 'dark']);
    expect(checkDatabase(before)).toEqual([]);
  });

  test('that fails leaves version, data and a backup, however often it is tried', () => {
    for (let start = 0; start < 5; start += 1) {
      expect(() => openJournalFile(file, [...MIGRATIONS, failing])).toThrow('half-way');
    }
    for (const path of [file, backup()]) {
      const db = keep(openJournalFile(path));
      expect([versionOf(db), settingIn(db)]).toEqual([LATEST_VERSION, 'dark']);
      expect(() => db.prepare('SELECT mood FROM event')).toThrow('no such column');
    }
  });

  test('is not run again, and takes no backup where there is nothing to do', () => {
    openJournalFile(file, [...MIGRATIONS, next]).close();
    const { mtimeMs } = statSync(backup());
    const db = keep(openJournalFile(file, [...MIGRATIONS, next]));
    setSetting(db, 'system');
    expect(statSync(backup()).mtimeMs).toBe(mtimeMs);
    openJournalFile(file, [...MIGRATIONS, next]).close();
    expect(settingIn(db)).toBe('system');
  });

  test('records what is changed in a column that it added', () => {
    const db = keep(openJournalFile(file, [...MIGRATIONS, next]));
    db.exec(`INSERT INTO change_step (operation, count, at) VALUES ('event.update', 1, '')`);
    db.exec(`INSERT INTO event (uid, revision, name, state, created_at, updated_at)
      VALUES ('u', 1, 'Sample Forum', 'attended', '', '')`);
    db.exec('UPDATE recording SET step_id = 1');
    db.exec(`UPDATE event SET mood = 'calm'`);
    expect(db.prepare('SELECT row FROM change').pluck().all()).toEqual(['{"mood":null}']);
  });
});

describe('a backup', () => {
  test('holds what was saved before it, and nothing half-made has its name', () => {
    createJournalFile(file);
    const db = keep(openJournalFile(file));
    setSetting(db, 'dark');
    const target = join(folder, 'backups', 'one.sqlite');
    backUp(db, target);
    setSetting(db, 'light');
    expect(settingIn(keep(connect(target)))).toBe('dark');
    expect(existsSync(`${target}.part`)).toBe(false);
  });

  test('replaces an older one of its name, and what a killed program left of one', () => {
    createJournalFile(file);
    const db = keep(openJournalFile(file));
    const target = join(folder, 'one.sqlite');
    backUp(db, target);
    setSetting(db, 'dark');
    writeFileSync(`${target}.part`, 'half');
    backUp(db, target);
    expect(settingIn(keep(connect(target)))).toBe('dark');
  });
});

test('a journal cut short is refused before a byte of it is written', () => {
  createJournalFile(file);
  truncateSync(file, 3 * 4_096);
  const before = hashesIn(folder);
  expect(() => openJournalFile(file)).toThrow(/malformed/);
  expect(hashesIn(folder)).toMatchObject(before);
});

test('what is wrong inside a journal is named', () => {
  createJournalFile(file);
  const db = keep(openJournalFile(file));
  expect(checkDatabase(db)).toEqual([]);
  db.pragma('foreign_keys = OFF');
  db.exec(`INSERT INTO event_tag (event_id, tag, position) VALUES (99, 'ai', 0)`);
  expect(checkDatabase(db)).toEqual(['event_tag 1 refers to a record that is not there']);
});
