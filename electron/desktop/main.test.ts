import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noPrinter } from '../journal/report/printer.ts';
import type { DesktopOptions } from './desktopApp.ts';

const recorded = vi.hoisted(() => ({
  startDesktop: vi.fn<(electron: unknown, options: DesktopOptions) => void>(),
  startJournal: vi.fn<(options: { folder: string; importWorker: URL }) => void>(),
}));
vi.mock('electron', () => {
  const app = { getVersion: () => '1.2.3' };
  const rest = [
    'BrowserWindow',
    'dialog',
    'ipcMain',
    'Menu',
    'nativeTheme',
    'protocol',
    'session',
    'shell',
  ];
  return { app, ...Object.fromEntries(rest.map((name) => [name, {}])) };
});
vi.mock('./desktopApp.ts', () => ({ startDesktop: recorded.startDesktop }));
vi.mock('../journal/service.ts', () => ({ startJournal: recorded.startJournal }));

let home: string;
let umask: number;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'plenary-main-'));
  vi.stubEnv('PLENARY_HOME', home);
  umask = process.umask(0o022);
  vi.resetModules();
  recorded.startDesktop.mockClear();
  recorded.startJournal.mockClear();
});
afterEach(() => {
  process.umask(umask);
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

async function main(...options: string[]): Promise<DesktopOptions> {
  const given = process.argv;
  process.argv = ['electron', '.', ...options];
  try {
    await import('./main.ts');
  } finally {
    process.argv = given;
  }
  const started = recorded.startDesktop.mock.calls[0]?.[1];
  if (started === undefined) throw new Error('The desktop was not started.');
  return started;
}

test("opens the user's journal, and keeps what it writes for its owner", async () => {
  const options = await main();
  expect(options.windowFolder).toBe(join(home, 'window'));
  expect(options.sample).toBe(false);

  const written = join(home, 'written');
  writeFileSync(written, '');
  expect(statSync(written).mode & 0o077).toBe(0);

  options.startJournal(noPrinter);
  expect(recorded.startJournal).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      folder: home,
      host: 'desktop',
      sample: false,
      version: '1.2.3',
      printPdf: noPrinter,
    }),
  );
  options.onClosed();
  expect(existsSync(home)).toBe(true);
});

test('finds the preload script and the import worker beside itself, as they are built', async () => {
  const options = await main();
  options.startJournal(noPrinter);
  const worker = recorded.startJournal.mock.calls[0]?.[0].importWorker;
  const top = join(import.meta.dirname, '..');
  expect(options.preload).toBe(join(top, 'desktop', 'preload.cjs'));
  expect(worker?.pathname).toBe(join(top, 'worker', 'import.js'));
});

test('--sample opens a journal of its own, which is gone afterwards', async () => {
  const options = await main('--sample');
  const folder = dirname(options.windowFolder);
  expect(folder.startsWith(home)).toBe(false);
  options.startJournal(noPrinter);
  expect(recorded.startJournal).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ folder, sample: true }),
  );
  options.onClosed();
  expect(existsSync(folder)).toBe(false);
});
