import { findViolations } from './axe.ts';
import { MARKDOWN } from './documents.ts';
import { expect, type Page, test } from './fixtures.ts';
import type { App } from './pages/App.ts';

const goTo = async (page: Page, address: string) => {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
};

/** Opens what can be opened, by keys and places that are the same in every language. */
const SCREENS: readonly { name: string; open: (app: App, page: Page) => Promise<unknown> }[] = [
  { name: 'timeline', open: (_, page) => goTo(page, '#/timeline/2025') },
  {
    name: 'timeline, a row chosen and selected',
    open: async (app) => {
      await app.press('j', 'x');
      await app.page.getByRole('checkbox', { checked: true }).waitFor();
    },
  },
  {
    name: 'timeline, a filter menu',
    open: async (app, page) => {
      await app.press('Escape');
      await page.getByRole('search').getByRole('button').nth(1).click();
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'timeline, the card of a mark',
    open: async (app, page) => {
      await app.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      const mark = page.getByRole('main').locator('ol').first().getByRole('button').first();
      await mark.focus();
    },
  },
  { name: 'timeline, low value', open: (_, page) => goTo(page, '#/timeline/all?worth=1&worth=2') },
  { name: 'timeline, no date', open: (_, page) => goTo(page, '#/timeline/undated') },
  { name: 'timeline, nothing found', open: (_, page) => goTo(page, '#/timeline/2025?text=zzzz') },
  {
    name: 'log form',
    open: async (app, page) => {
      await goTo(page, '#/timeline/2025');
      await app.press('n');
      await page.getByRole('dialog').waitFor();
      await app.type('Harbour Tools Forum 19 Dec 2024 @Shanghai 3 fluff #ai');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Shanghai/ })
        .waitFor();
    },
  },
  {
    name: 'log form, a list of choices',
    open: async (_, page) => {
      await page.locator('[data-field="state"]').getByRole('button').click();
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'log form, a calendar',
    open: async (app, page) => {
      await app.press('Escape');
      await page.getByRole('listbox').waitFor({ state: 'hidden' });
      await page.locator('[data-field="dateStart"]').getByRole('button').click();
      await page.locator('table[role="grid"]').waitFor();
    },
  },
  {
    name: 'log form, all fields and what is wrong',
    open: async (app, page) => {
      await app.press('Escape');
      await page.locator('table[role="grid"]').waitFor({ state: 'hidden' });
      await page.locator('[data-field="dateStart"]').getByRole('textbox').fill('30 Febtober');
      await app.press('Control+Enter');
      await page.getByRole('dialog').getByRole('alert').waitFor();
      await page.getByRole('dialog').locator('button[aria-expanded="false"]').last().click();
      await page.locator('[data-field="notes"]').waitFor();
    },
  },
  {
    name: 'event',
    open: async (app, page) => {
      await page.locator('[data-field="dateStart"]').getByRole('textbox').fill('');
      await app.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('main').getByRole('article').getByRole('link').nth(2).click();
      await page.locator('#sessions').waitFor();
    },
  },
  {
    name: 'event, its menu',
    open: async (_, page) => {
      await page.getByRole('main').locator('header button[aria-haspopup]').first().click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'event, a takeaway edited',
    open: async (app, page) => {
      await app.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'hidden' });
      const items = page.locator('[data-item^="takeaway-"]');
      if ((await items.count()) === 0) {
        await app.press('a');
        await app.type('worth keeping');
        await app.press('Enter');
      }
      await items.first().focus();
      await app.press('Enter');
      await page.getByRole('main').getByRole('listitem').getByRole('textbox').waitFor();
    },
  },
  {
    name: 'event, a session edited',
    open: async (app, page) => {
      await app.press('Escape');
      await page.locator('[data-item^="takeaway-"]').first().waitFor();
      await app.press('s');
      await page.getByRole('dialog').getByRole('radiogroup').waitFor();
    },
  },
  {
    name: 'a report',
    open: async (app, page) => {
      await app.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await app.press('r');
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'takeaways',
    open: async (app, page) => {
      await app.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await goTo(page, '#/takeaways');
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'search, before anything is typed', open: (_, page) => goTo(page, '#/search') },
  {
    name: 'search, what was found',
    open: async (app, page) => {
      await app.search.field.fill('数据');
      await page.getByRole('main').getByRole('article').first().waitFor();
    },
  },
  {
    name: 'search, a place chosen by key',
    open: async (app, page) => {
      await app.press('ArrowDown', 'ArrowDown');
      await page.locator('a[data-hit]:focus').waitFor();
    },
  },
  {
    name: 'search, an operator completed',
    open: async (app) => {
      await app.search.field.fill('tag:');
      await app.search.completions.waitFor();
      await app.press('ArrowDown');
    },
  },
  {
    name: 'search, nothing found',
    open: async (_, page) => {
      await goTo(page, '#/search?q=zzqx+数据&worth=1&kind=opinion');
      await page.getByRole('main').getByRole('heading', { level: 2 }).waitFor();
    },
  },
  {
    name: 'the palette',
    open: async (app) => {
      await app.press('Control+k');
      await app.type('data');
      await app.search.palette.locator('mark').first().waitFor();
    },
  },
  {
    name: 'people',
    open: async (app, page) => {
      await app.press('Escape');
      await app.search.palette.waitFor({ state: 'hidden' });
      await goTo(page, '#/people');
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'person',
    open: async (_, page) => {
      await page.getByRole('main').getByRole('listitem').first().getByRole('link').click();
      await page.getByRole('main').getByRole('textbox').first().waitFor();
    },
  },
  {
    name: 'review, the year',
    open: async (_, page) => {
      await goTo(page, '#/review/year?from=2025-01-01&to=2025-12-31');
      await page.getByRole('main').getByRole('figure').last().waitFor();
    },
  },
  {
    name: 'review, the year in tables',
    open: async (app, page) => {
      const charts = page.getByRole('main').getByRole('figure');
      for (const chart of await charts.all()) {
        await chart.locator('figcaption button').focus();
        await app.press('t');
      }
      await charts.last().getByRole('table').waitFor();
    },
  },
  {
    name: 'review, the events behind a figure',
    open: async (_, page) => {
      await page.getByRole('main').locator('td button').first().click();
      await page.getByRole('dialog').getByRole('link').first().waitFor();
    },
  },
  {
    name: 'review, other days',
    open: async (app, page) => {
      await app.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.getByRole('main').locator('button[aria-expanded="false"]').first().click();
      await page.getByRole('main').locator('form').first().waitFor();
    },
  },
  {
    name: 'decide, before anything is pasted',
    open: async (_, page) => {
      await goTo(page, '#/decide');
      await page.getByRole('main').getByRole('listitem').first().waitFor();
    },
  },
  { name: 'import', open: (_, page) => goTo(page, '#/import') },
  {
    name: 'import, a file that is refused',
    open: async (app, page) => {
      await app.import.drop({ name: 'empty.md', bytes: Buffer.alloc(0) });
      await page.getByRole('main').getByRole('alert').waitFor();
    },
  },
  {
    name: 'import, a draft',
    open: async (app, page) => {
      await app.import.drop(MARKDOWN);
      await page.locator('[data-field="name"]').waitFor();
    },
  },
  { name: 'settings', open: (_, page) => goTo(page, '#/settings') },
  {
    name: 'keys',
    open: async (app, page) => {
      await app.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

for (const language of ['en', 'zh-CN'] as const) {
  test(`axe finds nothing on any screen, in ${language}`, async ({ app, journal, page }) => {
    // One walk past all screens, each looked at twice.
    test.setTimeout(300_000);
    await journal.call('journal.fillWithSample', {});
    await journal.call('settings.set', { language });
    await app.open();
    const found: string[] = [];
    for (const { name, open } of SCREENS) {
      await test.step(name, async () => {
        await open(app, page);
        found.push(...(await findViolations(page, name)));
      });
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on an empty journal', async ({ app, page }) => {
  await app.open();
  const found = await findViolations(page, 'empty');
  for (const screen of ['review', 'takeaways', 'people', 'settings']) {
    await goTo(page, `#/${screen}`);
    found.push(...(await findViolations(page, `empty ${screen}`)));
  }
  expect(found).toEqual([]);
});

test.describe('without a session', () => {
  test.use({ expectedErrors: /status of 401/ });

  test('axe finds nothing where there is no journal to show', async ({ host, page }) => {
    await page.goto(new URL((await host.newAddress()).replace(/#.*/, '#code=AAAA')).href);
    await page.getByRole('alert').waitFor();
    expect(await findViolations(page, 'no answer')).toEqual([]);
  });
});
