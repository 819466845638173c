import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MARKDOWN } from './documents.ts';
import { expect, test } from './fixtures.ts';
import { Host } from './host.ts';
import { App } from './pages/App.ts';

test('the language changes at once and is kept', async ({ app, page }) => {
  await app.open();
  await app.goTo('Settings');
  await app.settings.option('Language', '简体中文').click();
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await app.reload();
  await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await app.press('n');
  await expect(page.getByRole('dialog')).toBeVisible();
  await app.type('港湾论坛 2024年5月18日 @上海 2 #数据');
  await expect(page.getByRole('dialog').getByRole('button', { name: /上海/ })).toBeVisible();
  await app.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: '港湾论坛' })).toBeVisible();
  await page.getByRole('link', { name: '设置' }).click();
  await page.getByRole('radiogroup', { name: '语言' }).getByText('English').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('the theme changes at once and is kept', async ({ app, page }) => {
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await app.open();
  await app.goTo('Settings');
  const light = await background();
  await app.settings.option('Theme', 'Dark').click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await app.reload();
  expect(await background()).toBe(dark);
  await app.settings.option('Theme', 'As the system').click();
  await expect.poll(background).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).toBe(dark);
});

test('an export is restored into an empty journal, equal to the last field', async ({
  app,
  journal,
  context,
}) => {
  await journal.call('journal.fillWithSample', {});
  await app.open();
  await app.import.drop(MARKDOWN);
  await app.import.saveButton.click();
  await expect(app.event.title('Kelp Summit 2024')).toBeVisible();
  await app.goTo('Settings');
  const exported = await (await app.settings.export('Export the whole journal')).path();

  const folder = mkdtempSync(join(tmpdir(), 'plenary-e2e-restored-'));
  const second = await Host.start(folder);
  try {
    const restored = new App(await context.newPage(), () => second.newAddress());
    await restored.open();
    await restored.goTo('Settings');
    await restored.settings.restore(exported);
    await expect(restored.main.getByText(/^Restored \d+ events\.$/)).toBeVisible();
    const again = await (await restored.settings.export('Export the whole journal')).path();
    expect(contentOf(again)).toEqual(contentOf(exported));
    expect(contentOf(again).events.length).toBeGreaterThan(40);
    await restored.page.close();
  } finally {
    await second.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** An export but for the moment that it was made at. */
function contentOf(file: string): { events: unknown[] } {
  const content = JSON.parse(readFileSync(file, 'utf8')) as {
    events: unknown[];
    exportedAt?: string;
  };
  delete content.exportedAt;
  return content;
}

test('a journal with events takes no restore', async ({ app, journal }) => {
  await journal.log({ name: 'Kelp Conference' });
  await app.open();
  await app.goTo('Settings');
  await expect(app.main.getByRole('button', { name: 'Restore from an export' })).toBeDisabled();
  await expect(app.main).toContainText('This journal already holds events.');
});

test('a damaged export is refused and nothing is brought in', async ({ app, journal }, info) => {
  const file = info.outputPath('export.json');
  writeFileSync(file, '{"format":"plenary-journal","version":1,"events":[');
  await app.open();
  await app.goTo('Settings');
  await app.settings.restore(file);
  await expect(app.main.getByRole('alert')).toContainText('This is no whole Plenary export.');
  await expect(app.main.getByRole('alert')).toContainText('Nothing was brought in');
  expect(await journal.names()).toEqual([]);
});

test('the Markdown export holds a file for each event, with front matter', async ({
  app,
  journal,
}) => {
  await journal.log({
    name: 'Kelp Conference',
    dateStart: '2024-09-10',
    place: 'Bergen',
    notes: 'Kelp *grows*.',
    verdict: { worth: 4 },
  });
  await journal.log({ name: '港湾论坛', dateStart: null, opinion: '值得。' });
  await app.open();
  await app.goTo('Settings');
  const archive = await app.settings.export('Export as Markdown');
  const files = unzipSync(readFileSync(await archive.path()));
  const texts = Object.entries(files).filter(([name]) => name.endsWith('.md'));
  expect(texts).toHaveLength(2);
  const kelp = texts.map(([, bytes]) => strFromU8(bytes)).find((text) => text.includes('Kelp'));
  expect(kelp).toMatch(/^---\n/);
  expect(kelp).toContain('2024-09-10');
  expect(kelp).toContain('Bergen');
  expect(kelp).toContain('Kelp *grows*.');
});

test('the journal is checked for damage', async ({ app, journal }) => {
  await journal.log({ name: 'Kelp Conference' });
  await app.open();
  await app.goTo('Settings');
  await app.main.getByRole('button', { name: 'Check the journal' }).click();
  await expect(app.main).toContainText('The journal is sound: 1 event.');
});

test('the keys are listed by a question mark', async ({ app, page }) => {
  await app.open();
  await app.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Log an event');
  await expect(keys.getByRole('heading', { level: 3 })).toHaveText([
    'Everywhere',
    'In the timeline and other lists',
    'On an event',
    'On a session of an event',
    'In the list of takeaways',
    'In the reviews',
    'On an invitation',
    'In an imported draft or list',
    'In the turns of a transcript',
  ]);
  await app.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});
