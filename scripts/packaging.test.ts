import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPackage, packageProblems, type PackedFile } from './packageContents.ts';
import { readFuses } from './standInElectron.ts';

const packed = (path: string, unpacked = false): PackedFile => ({ path, unpacked });

const whole = [
  packed('package.json'),
  packed('out/desktop/main.js'),
  packed('out/desktop/preload.cjs'),
  packed('out/renderer/index.html'),
  packed('out/worker/import.js'),
  packed('node_modules/better-sqlite3/lib/index.js'),
  packed('node_modules/better-sqlite3/prebuilds/linux-x64.node', true),
];

describe('the check of a package', () => {
  test('has nothing to say of a whole one', () => {
    expect(packageProblems(whole, 'linux-x64')).toEqual([]);
  });

  test.each(whole.map((file) => file.path))('misses %s', (path) => {
    const problems = packageProblems(
      whole.filter((file) => file.path !== path),
      'linux-x64',
    );
    expect(problems).toEqual([`${path} is missing.`]);
  });

  test.each([
    [packed('node_modules/better-sqlite3/prebuilds/win32-x64.node', true), 'is not for linux-x64'],
    [packed('out/loopback/serve.js'), 'is not to be shipped'],
    [packed('electron/desktop/main.ts'), 'is not to be shipped'],
    [packed('out/desktop/main.js.map'), 'is not to be shipped'],
  ])('finds %o', (file, problem) => {
    expect(packageProblems([...whole, file], 'linux-x64').join()).toContain(problem);
  });

  test('finds a library that cannot be loaded', () => {
    const inside = whole.map(({ path }) => packed(path));
    expect(packageProblems(inside, 'linux-x64').join()).toContain('inside the archive');
  });
});

describe.skipIf(process.platform !== 'linux')('a package for this system', () => {
  let out: string;
  let app: string;

  beforeAll(async () => {
    out = mkdtempSync(join(tmpdir(), 'plenary-package-'));
    const script = fileURLToPath(new URL('dist.mjs', import.meta.url));
    const options = ['--dir', '--stand-in', '--out', out];
    await promisify(execFile)(process.execPath, [script, ...options], { timeout: 60_000 });
    const folder = readdirSync(out).find((name) => name.endsWith('-unpacked')) ?? '';
    app = join(out, folder);
  }, 60_000);

  afterAll(() => {
    rmSync(out, { recursive: true });
  });

  test('holds main, preload, page, import worker and the native module for it, and no other', () => {
    const files = listPackage(join(app, 'resources'));
    expect(packageProblems(files, `linux-${process.arch}`)).toEqual([]);
    const library = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`;
    expect(existsSync(join(app, 'resources', 'app.asar.unpacked', library))).toBe(true);
    expect(files.map((file) => file.path)).toContain('out/renderer/index.html');
  });

  test('has its fuses set', () => {
    // In Electron's order: run as Node, cookie encryption, NODE_OPTIONS, --inspect, archive
    // integrity, only from the archive, own V8 snapshot (as shipped: off), powers of file pages.
    expect(readFuses(readFileSync(join(app, 'plenary')))).toBe('01001100');
  });

  test('keeps the languages it speaks and no other', () => {
    expect(readdirSync(join(app, 'locales')).toSorted()).toEqual(['en-US.pak', 'zh-CN.pak']);
  });
});
