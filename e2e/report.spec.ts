import { readFileSync } from 'node:fs';
import { findChromium } from '../scripts/lib/chromium.ts';
import { expect, type Page, test } from './fixtures.ts';
import type { JournalApi, Told } from './journalApi.ts';

// The host prints with the browser that this suite runs in, where the machine has no other.
process.env['PLENARY_CHROMIUM'] ??= findChromium() ?? '';

/** Said by the user alone; none of it may be in a report by default. */
const PRIVATE = ['a waste of an afternoon', 'Never with them again', 'the growers themselves'];

const EVENT: Told = {
  name: 'Kelp Summit 2024',
  dateStart: '2024-05-02',
  dateEnd: '2024-05-03',
  place: 'Oban',
  role: 'speaker',
  summary: 'Two days on rope and those who buy it.',
  notes: 'Rope lasts nine years. The panel was a waste of an afternoon.',
  opinion: 'The panel was a waste of an afternoon.',
  costs: [{ label: 'ticket', amount: 12_050, currency: 'EUR' }],
  verdict: {
    worth: 3,
    reasons: ['sales-pitch'],
    condition: 'the growers themselves are there',
    sentence: 'Never with them again.',
  },
  sessions: [{ title: 'Ropes and anchors', notes: 'Anchors **hold**.', rating: 2 }],
  takeaways: [{ text: 'Buy rope in spring.', outcome: 'used' }],
};

const LANGUAGES = [
  {
    language: 'en',
    more: 'More',
    open: /^Report…/,
    title: 'Report for others',
    opinions: /^My opinions/,
    leftOut: /^Left out: 1 cost, 1 opinion, 1 rating of a session, 1 verdict/,
    saved: /^Saved as 2024-05-02 Kelp Summit 2024 report\.html$/,
    takeaways: 'Takeaways',
    yearTitle: 'Conferences and talks, 2024',
  },
  {
    language: 'zh-CN',
    more: '更多',
    open: /^写报告…/,
    title: '给别人看的报告',
    opinions: /^我的看法/,
    leftOut: /^没有放进去的：1 笔费用、1 处看法、1 个场次评分、1 次评价/,
    saved: /^已存为 2024-05-02 Kelp Summit 2024 报告\.html$/,
    takeaways: '收获',
    yearTitle: '会议与活动：2024年',
  },
] as const;

async function prepare(journal: JournalApi, language: 'en' | 'zh-CN'): Promise<number> {
  await journal.call('settings.set', { language });
  return (await journal.log(EVENT)).id;
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, hash);
}

/** Saves the report in a format and answers with the bytes of the file. */
async function save(page: Page, format: 'Markdown' | 'HTML' | 'PDF'): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: format, exact: true }).click();
  return readFileSync(await (await download).path());
}

for (const words of LANGUAGES) {
  test.describe(words.language, () => {
    test('from an event to a report without opinions, in three clicks', async ({
      app,
      journal,
      page,
    }) => {
      const id = await prepare(journal, words.language);
      await app.open();
      await goTo(page, `#/event/${id}`);
      await app.main.locator('header').getByRole('button', { name: words.more }).click();
      await page.getByRole('menuitem', { name: words.open }).click();
      const html = (await save(page, 'HTML')).toString('utf8');

      for (const text of PRIVATE) expect(html).not.toContain(text);
      expect(html).not.toMatch(/120\.5|2\/5|sales pitch|推销/u);
      expect(html).toContain(`<html lang="${words.language}">`);
      expect(html).toContain('<h1>Kelp Summit 2024</h1>');
      expect(html).toContain(`<h2>${words.takeaways}</h2>`);
      expect(html).toContain('Rope lasts nine years.');
      expect(html).toContain('Anchors <strong>hold</strong>.');
      const dialog = page.getByRole('dialog', { name: words.title });
      await expect(dialog.getByText(words.saved)).toBeVisible();
      await expect(dialog.getByText(words.leftOut)).toBeVisible();
    });

    test('one tick lets the opinions through, and the next report begins without them', async ({
      app,
      journal,
      page,
    }) => {
      const id = await prepare(journal, words.language);
      await app.open();
      await goTo(page, `#/event/${id}`);
      await app.event.title('Kelp Summit 2024').waitFor();
      await app.press('r');
      const dialog = page.getByRole('dialog', { name: words.title });
      const report = dialog.getByRole('region', { name: 'Kelp Summit 2024' });
      await expect(report).toContainText('Two days on rope');
      await expect(report).not.toContainText('a waste of an afternoon');
      await dialog.getByRole('checkbox', { name: words.opinions }).check();
      await expect(report).toContainText('a waste of an afternoon');
      const markdown = (await save(page, 'Markdown')).toString('utf8');
      expect(markdown).toContain('> The panel was a waste of an afternoon.');
      for (const text of PRIVATE.slice(1)) expect(markdown).not.toContain(text);

      await app.press('Escape');
      await expect(dialog).toBeHidden();
      await app.press('r');
      await expect(dialog.getByRole('checkbox', { name: words.opinions })).not.toBeChecked();
      await expect(report).not.toContainText('a waste of an afternoon');
    });

    test('a year is reported on in the same way', async ({ app, journal, page }) => {
      await prepare(journal, words.language);
      await app.open();
      await goTo(page, '#/review/year?from=2024-01-01&to=2024-12-31');
      await page.getByRole('button', { name: words.open }).click();
      const report = page.getByRole('dialog').getByRole('region', { name: words.yearTitle });
      await expect(report.getByRole('heading', { name: 'Kelp Summit 2024' })).toBeVisible();
      const markdown = (await save(page, 'Markdown')).toString('utf8');
      expect(markdown.startsWith(`# ${words.yearTitle}\n`)).toBe(true);
      expect(markdown).toContain('Buy rope in spring.');
      for (const text of PRIVATE) expect(markdown).not.toContain(text);
    });
  });
}

test('a report is printed as a PDF by a browser of the machine', async ({ app, journal, page }) => {
  test.setTimeout(90_000);
  const id = await prepare(journal, 'en');
  await app.open();
  await goTo(page, `#/event/${id}`);
  await app.event.title('Kelp Summit 2024').waitFor();
  await app.press('r');
  await page.getByRole('checkbox', { name: /^Notes/ }).waitFor();
  const pdf = (await save(page, 'PDF')).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toMatch(/\/Type\s*\/Page\b/u);
});

test('the page that was saved is dead, whatever the notes try', async ({
  app,
  context,
  journal,
  page,
}) => {
  const { id } = await journal.log({
    name: '<script>alert(1)</script>',
    notes:
      '<img src="https://kelp.example/a.png" onerror="alert(1)"> ![p](https://kelp.example/b.png)\n\n' +
      '<script>document.title = "ran"</script> [a](javascript:alert(1))',
  });
  await app.open();
  await goTo(page, `#/event/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await app.press('r');
  await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
  const html = (await save(page, 'HTML')).toString('utf8');
  // Any request or message of the console fails the test: see fixtures.ts.
  const sheet = await context.newPage();
  await sheet.setContent(html);
  await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('<script>alert(1)</script>');
  await expect(sheet.getByText('document.title = "ran"')).toBeVisible();
  expect(await sheet.title()).toBe('<script>alert(1)</script>');
  expect(await sheet.locator('script, img, iframe, object, [onerror]').count()).toBe(0);
  const serif = sheet.getByRole('heading', { level: 1 });
  expect(await serif.evaluate((node) => getComputedStyle(node).fontFamily)).toContain('Serif');
});
