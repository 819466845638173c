import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Refusal } from '#shared/result.ts';
import { emptyFolder } from '../journal/testFiles.ts';
import { installedBrowsers } from './browsers.ts';
import { browserPrinter } from './printPdf.ts';

/** A program in place of a browser, as a shell script; it is given the arguments of one. */
function standInBrowser(folder: string, script: string): string {
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Copies the page that it is to print to where the PDF is wanted, after a mark. */
const PRINTS = `
for last; do case "$last" in --print-to-pdf=*) pdf="\${last#*=}";; esac; done
{ printf '%%PDF-1.4\\n'; cat "\${last#file://}"; printf '%s\\n' "$@"; } > "$pdf"`;

describe.skipIf(process.platform === 'win32')('a report is printed by a browser', () => {
  let folder: string;
  let temporary: string;
  beforeEach(() => {
    folder = emptyFolder();
    temporary = join(folder, 'tmp');
    mkdirSync(temporary);
    vi.stubEnv('TMPDIR', temporary);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('with a profile of its own, without network, and nothing is left behind', async () => {
    const print = browserPrinter(() => [standInBrowser(folder, PRINTS)]);
    const pdf = Buffer.from(await print('<p>Kelp</p>', 'a4')).toString();
    expect(pdf).toMatch(/^%PDF-1\.4\n<p>Kelp<\/p>/u);
    expect(pdf).toContain('--headless');
    expect(pdf).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(pdf).toContain(`--user-data-dir=${temporary}`);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('the next one is asked where one does not print', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    const browsers = [
      join(folder, 'absent'),
      standInBrowser(folder, 'exit 1'),
      standInBrowser(other, PRINTS),
    ];
    const pdf = await browserPrinter(() => browsers)('<p>Kelp</p>', 'a4');
    expect(Buffer.from(pdf).toString()).toContain('Kelp');
  });

  test('one that never ends is stopped, and what is no PDF is refused', async () => {
    const stuck = standInBrowser(folder, 'sleep 600');
    await expect(browserPrinter(() => [stuck], 100)('', 'a4')).rejects.toMatchObject({
      failure: { code: 'no-printer' },
    });
    const odd = standInBrowser(folder, PRINTS.replace('%%PDF', 'no PDF'));
    await expect(browserPrinter(() => [odd])('', 'a4')).rejects.toThrow(Refusal);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('without one, the refusal says so', async () => {
    await expect(browserPrinter(() => [])('', 'a4')).rejects.toMatchObject({
      failure: { code: 'no-printer' },
    });
  });
});

describe('browsers are found', () => {
  const everything = () => true;

  test('on the path of Linux, the one that was named first', () => {
    const env = { PATH: '/opt/bin:/usr/bin', PLENARY_CHROMIUM: '/own/chromium' };
    const there = ['/own/chromium', '/usr/bin/google-chrome'];
    expect(installedBrowsers(env, 'linux', (path) => there.includes(path))).toEqual(there);
  });

  test('among the programs of macOS and Windows', () => {
    expect(installedBrowsers({}, 'darwin', everything)).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(installedBrowsers({ ProgramFiles: 'C:\\Programs' }, 'win32', everything)).toContain(
      'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
    );
  });

  test('none where there is none', () => {
    expect(installedBrowsers({ PATH: '/usr/bin' }, 'linux', () => false)).toEqual([]);
  });
});
