import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWholeFile } from './wholeFile.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'plenary-whole-file-'));

test('pieces of text and bytes become one file that only its owner can read', () => {
  const file = join(folder(), 'journal.json');
  writeWholeFile(file, ['会', new Uint8Array([0x0d, 0x0a]), '𠮷']);
  expect(readFileSync(file, 'utf8')).toBe('会\r\n𠮷');
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('what fails half-way leaves the older file as it was, and nothing beside it', () => {
  const place = folder();
  const file = join(place, 'journal.json');
  writeFileSync(file, 'last week');
  function* failing(): Generator<string> {
    yield 'the first half';
    throw new Error('the disk is full');
  }
  expect(() => writeWholeFile(file, failing())).toThrow('the disk is full');
  expect(readFileSync(file, 'utf8')).toBe('last week');
  expect(readdirSync(place)).toEqual(['journal.json']);
});
