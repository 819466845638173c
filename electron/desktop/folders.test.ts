import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSampleFolder, makeWindowFolder, removeSampleFolder } from './folders.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'plenary-folders-'));
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

test('keeps the files of the window inside the folder of the journal, for the owner only', () => {
  const folder = makeWindowFolder(join(home, 'journal'));
  expect(folder).toBe(join(home, 'journal', 'window'));
  expect(statSync(folder).mode & 0o077).toBe(0);
  expect(makeWindowFolder(join(home, 'journal'))).toBe(folder);
});

test('takes a temporary folder where the folder of the journal cannot be made', () => {
  const occupied = join(home, 'journal');
  writeFileSync(occupied, 'a file, not a folder');
  const folder = makeWindowFolder(occupied);
  expect(existsSync(folder)).toBe(true);
  expect(folder.startsWith(tmpdir())).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a sample folder is new each time and leaves nothing behind', () => {
  const [first, second] = [makeSampleFolder(), makeSampleFolder()];
  expect(first).not.toBe(second);
  writeFileSync(join(first, 'journal.sqlite'), 'a');
  for (const folder of [first, second]) removeSampleFolder(folder);
  expect([existsSync(first), existsSync(second)]).toEqual([false, false]);
});
