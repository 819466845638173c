import {
  copyFileSync,
  existsSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { APPLICATION_ID, inspectJournalFile } from './inspect.ts';
import { LATEST_VERSION } from './migrate.ts';
import { connect, createJournalFile } from './open.ts';
import { emptyFolder, hashesIn } from '../journal/testFiles.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

let folder: string;
let file: string;
beforeEach(() => {
  folder = emptyFolder();
  file = join(folder, 'journal.sqlite');
});

/** Leaves the files of a journal as a killed program would: with what was written in the log only. */
function killedAfter(write: (db: Database.Database) => void): void {
  const live = join(folder, 'live.sqlite');
  createJournalFile(live);
  const db = connect(live);
  db.pragma('wal_autocheckpoint = 0');
  write(db);
  for (const suffix of ['', '-wal']) copyFileSync(live + suffix, file + suffix);
  db.close();
}

describe('a journal file', () => {
  test('that is not there is absent', () => {
    expect(inspectJournalFile(file)).toEqual({ kind: 'absent' });
  });

  test('that is a link to a disk that is not there now is not absent', () => {
    symlinkSync(join(folder, 'unplugged', 'journal.sqlite'), file);
    expect(() => inspectJournalFile(file)).toThrow('ENOENT');
  });

  test('that is a link tells the version in the log beside the file itself', () => {
    const elsewhere = join(folder, 'elsewhere.sqlite');
    killedAfter((db) => db.pragma(`user_version = ${LATEST_VERSION + 1}`));
    for (const suffix of ['', '-wal']) renameSync(file + suffix, elsewhere + suffix);
    symlinkSync(elsewhere, file);
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: LATEST_VERSION + 1 });
  });

  test('of ours tells its version', () => {
    createJournalFile(file);
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: LATEST_VERSION });
  });

  test.each([
    ['a picture', PNG],
    ['a text', Buffer.from('# Notes of a forum\n')],
    ['a single byte', Buffer.from('S')],
  ])('that is %s is foreign', (_what, bytes) => {
    writeFileSync(file, bytes);
    expect(inspectJournalFile(file)).toEqual({ kind: 'foreign' });
  });

  test.each([0, 0x12345678])('of another program of SQLite (%d) is foreign', (applicationId) => {
    const db = new Database(file);
    db.pragma(`application_id = ${applicationId}`);
    db.exec('CREATE TABLE note (text TEXT)');
    db.close();
    expect(inspectJournalFile(file)).toEqual({ kind: 'foreign' });
  });

  test.each([
    ['of no bytes', Buffer.alloc(0)],
    ['of zeros', Buffer.alloc(4_096)],
    ['of a few zeros', Buffer.alloc(10)],
  ])('%s is damaged', (_what, bytes) => {
    writeFileSync(file, bytes);
    expect(inspectJournalFile(file)).toEqual({ kind: 'damaged' });
  });

  test('cut off within its header is damaged', () => {
    createJournalFile(file);
    truncateSync(file, 60);
    expect(inspectJournalFile(file)).toEqual({ kind: 'damaged' });
  });

  test('that is gone while its log is there is damaged, not absent', () => {
    writeFileSync(`${file}-wal`, 'x');
    expect(inspectJournalFile(file)).toEqual({ kind: 'damaged' });
  });
});

describe('a version that stands in the log only', () => {
  test('counts, and looking at it changes no byte', () => {
    killedAfter((db) => db.pragma('user_version = 7'));
    const before = hashesIn(folder);
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: 7 });
    expect(hashesIn(folder)).toEqual(before);
    expect(existsSync(`${file}-shm`)).toBe(false);
  });

  test('is the last one committed', () => {
    killedAfter((db) => {
      db.pragma('user_version = 7');
      db.exec('CREATE TABLE later (text TEXT)');
      db.pragma('user_version = 8');
    });
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: 8 });
  });

  test('does not count where the program was killed before its transaction was whole', () => {
    killedAfter((db) => {
      db.exec('BEGIN');
      db.pragma('user_version = 7');
      db.exec('CREATE TABLE later (text TEXT)');
      db.exec('COMMIT');
    });
    const log = `${file}-wal`;
    const lastFrame = 24 + 4_096;
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: 7 });
    truncateSync(log, statSync(log).size - lastFrame);
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: LATEST_VERSION });
  });

  test('does not count where a byte of its page was lost', () => {
    killedAfter((db) => db.pragma('user_version = 7'));
    const bytes = readFileSync(`${file}-wal`);
    bytes.writeUInt8(bytes.readUInt8(500) ^ 1, 500);
    writeFileSync(`${file}-wal`, bytes);
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: LATEST_VERSION });
  });

  test('does not count where the log was torn before it', () => {
    killedAfter((db) => db.pragma('user_version = 7'));
    truncateSync(`${file}-wal`, 1_000);
    expect(inspectJournalFile(file)).toEqual({ kind: 'ours', version: LATEST_VERSION });
  });

  test('is read as SQLite reads it', () => {
    for (const version of [3, 4, 5]) {
      killedAfter((db) => db.pragma(`user_version = ${version}`));
      const looked = inspectJournalFile(file);
      const db = new Database(file);
      expect(looked).toEqual({
        kind: 'ours',
        version: db.pragma('user_version', { simple: true }),
      });
      expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
      db.close();
    }
  });
});
