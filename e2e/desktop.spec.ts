import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, test as base } from '@playwright/test';
import { DesktopBinary } from '../scripts/lib/desktopBinary.ts';
import { inRoot } from '../scripts/lib/root.ts';
import { desktopObstacle } from '../scripts/lib/start.ts';
import { App } from './pages/App.ts';

interface Desktop {
  readonly electron: ElectronApplication;
  readonly app: App;
}

const program = new DesktopBinary(inRoot('node_modules')).path();
const obstacle =
  program === null
    ? 'the desktop program is not there (npm start -- --retry-desktop fetches it)'
    : desktopObstacle(process.env, process.platform, process.getuid?.() ?? null);

const test = base.extend<{ folder: string; start: () => Promise<Desktop> }>({
  // Playwright reads from the pattern which fixtures are wanted; none are.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-desktop-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  start: async ({ folder }, provide) => {
    const started: ElectronApplication[] = [];
    await provide(async () => {
      const electron = await _electron.launch({
        executablePath: program ?? '',
        args: [inRoot('.')],
        env: { ...process.env, PLENARY_HOME: folder, LANG: 'en_US.UTF-8' },
      });
      started.push(electron);
      const page = await electron.firstWindow();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return { electron, app: new App(page, () => Promise.resolve(page.url())) };
    });
    for (const electron of started) await electron.close();
  },
});

test.skip(obstacle !== null, obstacle ?? '');

test('an event is logged, and is there after a restart', async ({ start }) => {
  const first = await start();
  await first.app.log.open();
  await first.app.log.line.fill('Harbour Tools Forum 19 Dec 2024 @Shanghai 2 fluff #ai');
  await first.app.press('Enter');
  await expect(first.app.log.dialog).toBeHidden();
  await first.electron.close();

  const { app } = await start();
  await app.openYear(2024);
  await expect(app.timeline.rowOf('Harbour Tools Forum')).toContainText('Probably not');
});

test('the menu logs an event and shows the settings', async ({ start }) => {
  const { electron, app } = await start();
  const choose = (accelerator: string) =>
    electron.evaluate(({ Menu }, wanted) => {
      const menus = Menu.getApplicationMenu()?.items ?? [];
      const items = menus.flatMap(({ submenu }) => submenu?.items ?? []);
      items.find((item) => item.accelerator === wanted)?.click();
    }, accelerator);
  await choose('CmdOrCtrl+N');
  await expect(app.log.dialog).toBeVisible();
  await app.press('Escape');
  await expect(app.log.dialog).toBeHidden();
  await choose('CmdOrCtrl+,');
  await expect(app.main.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('a link leads out only after it was asked about', async ({ start }) => {
  const { electron, app } = await start();
  await electron.evaluate(({ dialog, shell }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    dialog.showMessageBox = (...given: unknown[]) => {
      seen.push(`asked ${(given.at(-1) as { detail: string }).detail}`);
      return Promise.resolve({ response: 1, checkboxChecked: false });
    };
    shell.openExternal = (address) => {
      seen.push(`opened ${address}`);
      return Promise.resolve();
    };
  });
  await app.log.open();
  await app.log.name.fill('Lantern Systems Week');
  await app.log.showMore();
  await app.log.field('Link').fill('https://lantern.example/week');
  await app.log.save();
  await app.openYear('No date');
  await app.openEvent('Lantern Systems Week');
  await app.main.getByRole('link', { name: 'lantern.example/week' }).click();
  const seen = () => electron.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  await expect.poll(seen).toEqual(['asked https://lantern.example/week']);
  expect(electron.windows()).toHaveLength(1);
});

test('a second start on the same folder gives way to the first', async ({ start, folder }) => {
  const { electron } = await start();
  const second = await _electron
    .launch({
      executablePath: program ?? '',
      args: [inRoot('.')],
      env: { ...process.env, PLENARY_HOME: folder },
    })
    .catch(() => null);
  await expect.poll(() => second?.process().exitCode ?? 0).toBe(0);
  expect(electron.windows()).toHaveLength(1);
});
