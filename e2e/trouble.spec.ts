import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from './fixtures.ts';
import { Host } from './host.ts';
import { JournalApi, sha256 } from './journalApi.ts';
import { App } from './pages/App.ts';

/** Every file of a folder by its digest. */
const digestsIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .toSorted()
      .map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  );

const JOURNAL = 'journal.sqlite';

/** Leaves a journal with one event behind in a folder. */
async function leaveJournal(folder: string): Promise<void> {
  const host = await Host.start(folder);
  const journal = await JournalApi.open(await host.newAddress());
  await journal.log({ name: 'Kelp Conference', dateStart: '2024-09-10' });
  await host.stop();
}

const change = (folder: string, pragma: string): void => {
  const db = new Database(join(folder, JOURNAL));
  db.pragma(pragma);
  db.close();
};

for (const { what, prepare, says, kept } of [
  {
    what: 'from a newer version',
    prepare: async (folder: string) => {
      await leaveJournal(folder);
      change(folder, 'user_version = 9999');
    },
    says: 'This journal was written by a newer version of Plenary.',
    kept: 'The journal was left exactly as it is.',
  },
  {
    what: 'of another program',
    prepare: async (folder: string) => {
      await leaveJournal(folder);
      change(folder, 'application_id = 42');
    },
    says: 'The file in the journal folder was not made by Plenary.',
    kept: 'The file was left exactly as it is.',
  },
  {
    what: 'that is damaged',
    prepare: async (folder: string) => {
      await leaveJournal(folder);
      writeFileSync(join(folder, JOURNAL), Buffer.alloc(8192));
    },
    says: 'The journal file is damaged and was not opened.',
    kept: 'The file was left exactly as it is, beside its backups.',
  },
]) {
  test(`a journal ${what} is refused, named and left as it is`, async ({ folder, page }) => {
    await prepare(folder);
    const before = digestsIn(folder);
    const host = await Host.start(folder);
    try {
      const app = new App(page, () => host.newAddress());
      await app.open();
      await expect(app.main.getByRole('alert')).toContainText(says);
      await expect(app.main.getByRole('alert')).toContainText(kept);
      await expect(app.main).toContainText(folder);
      await expect(app.rail).toBeHidden();
      await app.main.getByRole('button', { name: 'Try again' }).click();
      await expect(app.main.getByRole('alert')).toContainText(says);
      await page.close();
    } finally {
      await host.stop();
    }
    expect(digestsIn(folder)).toEqual(before);
  });
}

test('a journal in use names its holder, and opens once it is free', async ({ folder, page }) => {
  await leaveJournal(folder);
  const first = await Host.start(folder);
  const second = await Host.start(folder);
  try {
    const app = new App(page, () => second.newAddress());
    await app.open();
    const alert = app.main.getByRole('alert');
    await expect(alert).toContainText('This journal is already open in another Plenary.');
    await expect(alert).toContainText('Plenary in the browser');
    await expect(alert).toContainText(`process ${first.pid}`);
    await first.stop();
    await app.main.getByRole('button', { name: 'Try again' }).click();
    await app.openYear(2024);
    await expect(app.timeline.row('Kelp Conference')).toBeVisible();
    await page.close();
  } finally {
    await first.stop();
    await second.stop();
  }
});

test.describe('a host that stops', () => {
  test.use({ expectedErrors: /ERR_CONNECTION_(REFUSED|RESET)|status of 401/ });

  test('leaves the form as it is, and a restart goes on with it', async ({ folder, page }) => {
    await leaveJournal(folder);
    const first = await Host.start(folder);
    const app = new App(page, () => first.newAddress());
    await app.open();
    await app.log.open();
    await app.log.name.fill('Written before the host stopped');
    await app.log.place.fill('Bergen');
    await first.stop();
    await app.log.saveButton.click();
    const alert = app.log.dialog.getByRole('alert');
    await expect(alert).toContainText('Plenary is not answering.');
    await expect(alert).toContainText('what you typed is still here');
    await expect(app.log.name).toHaveValue('Written before the host stopped');

    const second = await Host.start(folder, first.port);
    try {
      // The new address goes into the same window, as somebody does who copies it there.
      const loaded = page.waitForEvent('load');
      await page.goto(await second.newAddress());
      await loaded;
      await expect(app.log.name).toHaveValue('Written before the host stopped');
      await expect(app.log.place).toHaveValue('Bergen');
      await app.log.save();
      const journal = await JournalApi.open(await second.newAddress());
      expect((await journal.names()).toSorted()).toEqual([
        'Kelp Conference',
        'Written before the host stopped',
      ]);
      await page.close();
    } finally {
      await second.stop();
    }
  });
});

test.describe('a session that is none', () => {
  test.use({ expectedErrors: /status of 401/ });

  test('says so, and keeps the form', async ({ app, page }) => {
    await app.open();
    await app.log.open();
    await app.log.name.fill('Typed without a session');
    await page.route('**/call/event.log', (route) => route.fulfill({ status: 401 }));
    await app.log.saveButton.click();
    await expect(app.log.dialog.getByRole('alert')).toContainText(
      'This page is not, or no longer, connected to Plenary.',
    );
    await expect(app.log.name).toHaveValue('Typed without a session');
  });

  test('comes of an address that was used before', async ({ app, host, context }) => {
    const address = await host.newAddress();
    const first = new App(app.page, async () => address);
    await first.open();
    await expect(first.rail).toBeVisible();
    const second = new App(await context.newPage(), async () => address);
    await second.open();
    await expect(second.main.getByRole('alert')).toContainText('not, or no longer, connected');
    await expect(second.rail).toBeHidden();
  });
});
