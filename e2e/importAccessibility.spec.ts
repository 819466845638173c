/** What axe finds while documents come in: a walk of its own, since reading them takes a while. */
import { findViolations } from './axe.ts';
import { CALENDAR, MARKDOWN, NOTES, TABLE, TRANSCRIPT, UNDECIDED } from './documents.ts';
import { type Page, test } from './fixtures.ts';
import type { App } from './pages/App.ts';
import type { Document } from './pages/ImportPage.ts';
import { expect, waitForReaders } from './patience.ts';

waitForReaders();

/** Puts the document away that is open, and brings another one in. */
async function dropNext(app: App, page: Page, document: Document): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^(Put it away|不要了)$/ })
    .click();
  await page
    .getByRole('main')
    .getByRole('heading', { level: 1, name: /Import|导入/ })
    .waitFor();
  await app.import.drop(document);
}

/** Opens what an import may show, by places that are the same in every language. */
const STATES: readonly { name: string; open: (app: App, page: Page) => Promise<unknown> }[] = [
  {
    name: 'import, a session of raw notes, a stated verdict',
    open: async (app, page) => {
      await app.import.drop(NOTES);
      await page.locator('[data-field="session.0"] [data-row-line]').click();
      await page.locator('[data-field="session.0.opinion"]').waitFor();
    },
  },
  {
    name: 'import, who says what',
    open: async (app, page) => {
      await dropNext(app, page, TRANSCRIPT);
      await page.locator('[data-field="session.0"] [data-row-line]').click();
      await page.getByRole('button', { name: /Who says what|谁说了什么/ }).click();
      await page.getByRole('option').first().waitFor();
      await app.press('ArrowRight', 'ArrowRight');
    },
  },
  {
    name: 'import, a list to choose from',
    open: async (app, page) => {
      await app.press('Escape');
      await dropNext(app, page, CALENDAR);
      await page.getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'import, the columns of a table',
    open: async (app, page) => {
      await dropNext(app, page, TABLE);
      await page.getByRole('button', { name: /Columns…|各列…/ }).click();
      await page.getByRole('columnheader').first().waitFor();
    },
  },
  {
    name: 'import, an encoding to choose',
    open: async (app, page) => {
      await app.press('Escape');
      await dropNext(app, page, UNDECIDED);
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'import, several documents',
    open: async (_, page) => {
      await page.getByRole('button', { name: /^(Put it away|不要了)$/ }).click();
      const files = [MARKDOWN, CALENDAR, { name: 'empty.md', bytes: Buffer.alloc(0) }];
      await page
        .locator('input[type="file"]')
        .first()
        .setInputFiles(
          files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes })),
        );
      await page.getByRole('main').getByRole('listitem').nth(2).waitFor();
    },
  },
];

for (const language of ['en', 'zh-CN'] as const) {
  test(`axe finds nothing on what an import shows, in ${language}`, async ({
    app,
    journal,
    page,
  }) => {
    test.setTimeout(180_000);
    await journal.call('settings.set', { language });
    await journal.log({ name: 'Grid Days', dateStart: '2024-09-03' });
    await app.open();
    const found: string[] = [];
    for (const { name, open } of STATES) {
      await test.step(name, async () => {
        await open(app, page);
        found.push(...(await findViolations(page, name)));
      });
    }
    expect(found).toEqual([]);
  });
}
