import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { rememberPort, usualPort } from './usualPort.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-port-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds the port of the last time, for this user alone to read', () => {
  expect(usualPort(folder)).toBe(0);
  rememberPort(folder, 41_234);
  expect(usualPort(folder)).toBe(41_234);
  expect(statSync(join(folder, 'browser-port')).mode & 0o777).toBe(0o600);
});

it.each(['', 'eighty', '80', '99999', '41234.5'])('takes any port where %j stands', (text) => {
  writeFileSync(join(folder, 'browser-port'), text);
  expect(usualPort(folder)).toBe(0);
});

it('does without where the folder is gone', () => {
  expect(() => rememberPort(join(folder, 'gone'), 41_234)).not.toThrow();
});
