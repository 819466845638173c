import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { emptyFolder } from '../journal/testFiles.ts';
import { writeWholeFile } from '../journal/export/wholeFile.ts';
import { backUp, connect, createJournalFile } from './open.ts';

/** As Windows has it: FlushFileBuffers refuses a handle that may not write. */
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const forReading = new Set<number>();
  return {
    ...fs,
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      const handle = fs.openSync(...args);
      if (args[1] === 'r') forReading.add(handle);
      else forReading.delete(handle);
      return handle;
    },
    fsyncSync: (handle: number) => {
      if (forReading.has(handle)) {
        throw Object.assign(new Error('operation not permitted, fsync'), { code: 'EPERM' });
      }
      fs.fsyncSync(handle);
    },
  };
});

const platform = process.platform;
const pretend = (value: string) => Object.defineProperty(process, 'platform', { value });
beforeEach(() => {
  // SQLite's own library is that of the real platform, and is loaded with the first database.
  connect(':memory:').close();
  pretend('win32');
});
afterEach(() => pretend(platform));

test('a journal, its backup and an export are written where only writers may flush', () => {
  const folder = emptyFolder();
  const file = join(folder, 'journal.sqlite');
  createJournalFile(file);
  const db = connect(file);
  backUp(db, join(folder, 'backups', 'copy.sqlite'));
  db.close();
  writeWholeFile(join(folder, 'export.json'), ['{}']);
  expect(existsSync(join(folder, 'backups', 'copy.sqlite'))).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['backups', 'export.json', 'journal.sqlite']);
});
