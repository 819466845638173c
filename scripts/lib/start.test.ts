import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DesktopBinary } from './desktopBinary.ts';
import { desktopObstacle } from './start.ts';

test.each([
  [{ DISPLAY: ':0' }, 'linux', 1000, null],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', 1000, null],
  [{ DISPLAY: '' }, 'linux', 1000, 'there is no graphical display here'],
  [
    { DISPLAY: ':0' },
    'linux',
    0,
    "you are root, and the desktop window's sandbox does not work for root",
  ],
  [{}, 'darwin', 501, null],
  [{}, 'win32', null, null],
] as const)('with %j on %s as user %s', (env, platform, uid, obstacle) => {
  expect(desktopObstacle(env, platform, uid)).toBe(obstacle);
});

let modules: string;
const electron = (name: string) => join(modules, 'electron', name);
beforeEach(() => {
  modules = mkdtempSync(join(tmpdir(), 'plenary-modules-'));
  mkdirSync(electron('dist'), { recursive: true });
  writeFileSync(electron('package.json'), '{"version":"45.0.1"}');
});
afterEach(() => rmSync(modules, { recursive: true }));

/** Stands for the package's own installer: one that succeeds and one that does not. */
const installer = (succeeds: boolean) =>
  writeFileSync(
    electron('install.js'),
    succeeds
      ? `const { writeFileSync } = require('node:fs');
         writeFileSync(__dirname + '/dist/version', 'v45.0.1');
         writeFileSync(__dirname + '/dist/electron', '');
         writeFileSync(__dirname + '/path.txt', 'electron');`
      : 'process.exit(1);',
  );

test('a program of another version, or none, is not there', () => {
  expect(new DesktopBinary(modules).path()).toBeNull();
  writeFileSync(electron('dist/version'), '44.0.0');
  writeFileSync(electron('dist/electron'), '');
  writeFileSync(electron('path.txt'), 'electron');
  expect(new DesktopBinary(modules).path()).toBeNull();
});

test('a fetched program is found from then on', async () => {
  installer(true);
  const binary = new DesktopBinary(modules);
  expect(await binary.fetch(0, 10_000)).toBe(electron('dist/electron'));
  expect(binary.path()).toBe(electron('dist/electron'));
  expect(binary.failedLately(0)).toBe(false);
});

test('a failed fetch is remembered for a day, and for this version alone', async () => {
  installer(false);
  const binary = new DesktopBinary(modules);
  expect(await binary.fetch(1_000, 10_000)).toBeNull();
  expect(binary.failedLately(1_000 + 86_399_999)).toBe(true);
  expect(binary.failedLately(1_000 + 86_400_000)).toBe(false);
  writeFileSync(electron('package.json'), '{"version":"45.0.2"}');
  expect(new DesktopBinary(modules).failedLately(1_000)).toBe(false);
});
