import { expect, test } from './fixtures.ts';
import type { JournalApi, Told } from './journalApi.ts';

const SALES = { reasons: ['sales-pitch' as const], givenOn: '2024-12-01' };

const logVariety = async (journal: JournalApi) => {
  const told: Told[] = [
    {
      name: 'Vendor Parade',
      dateStart: '2024-02-01',
      organiser: 'Gilt Media',
      verdict: { worth: 1, ...SALES },
    },
    {
      name: 'Vendor Parade Two',
      dateStart: '2024-06-01',
      organiser: 'Gilt Media',
      verdict: { worth: 2, ...SALES },
    },
    {
      name: 'Vendor Parade Zero',
      dateStart: '2023-06-01',
      organiser: 'Gilt Media',
      verdict: { worth: 1, ...SALES },
    },
    {
      name: 'Weak Workshop',
      dateStart: '2024-04-01',
      organiser: 'Reed Guild',
      verdict: { worth: 2 },
    },
    {
      name: 'Compiler Evening',
      dateStart: '2024-03-01',
      organiser: 'Reed Guild',
      verdict: { worth: 5 },
    },
    {
      name: '港湾检索沙龙',
      dateStart: '2024-05-01',
      notes: '谈到了向量检索与中文分词。',
      verdict: { worth: 4 },
    },
    { name: 'Unrated Lunch', dateStart: '2024-08-01' },
  ];
  for (const one of told) await journal.log(one);
};

test('what to avoid, narrowed by year and organiser, takes three clicks', async ({
  app,
  journal,
}) => {
  await logVariety(journal);
  await app.open();
  await app.openYear('All years');
  await expect(app.timeline.count).toHaveText('7 shown, none hidden');
  await app.rail.getByRole('link', { name: /^2024 / }).click();
  await expect(app.timeline.count).toHaveText('6 shown, none hidden');
  await app.timeline.filter.getByRole('button', { name: 'Low-value' }).click();
  await expect(app.timeline.count).toHaveText('3 shown, 3 hidden');
  await app.timeline.common.getByRole('button', { name: /^Gilt Media/ }).click();
  await expect(app.timeline.count).toHaveText('2 shown, 4 hidden');
  await expect(app.timeline.rows.getByRole('link')).toHaveText([
    'Vendor Parade Two',
    'Vendor Parade',
  ]);

  await app.press('Escape');
  await expect(app.timeline.count).toHaveText('6 shown, none hidden');
});

test('conditions are combined in the filter bar and kept under a name', async ({
  app,
  journal,
}) => {
  await logVariety(journal);
  await app.open();
  await app.openYear('All years');
  await app.timeline.narrow('Organiser', /^Reed Guild/);
  await expect(app.timeline.count).toHaveText('2 shown, 5 hidden');
  await app.timeline.narrow('Worth', /^Definitely/);
  await expect(app.timeline.rows.getByRole('link')).toHaveText(['Compiler Evening']);
  await app.timeline.filter.getByRole('button', { name: 'Save filter' }).click();
  await app.type('Reed at its best');
  await app.press('Enter');
  const saved = app.rail.getByRole('link', { name: /^Reed at its best/ });
  await expect(saved).toHaveText(/1$/);

  await app.timeline.filter.getByRole('button', { name: 'Show all' }).click();
  await expect(app.timeline.count).toHaveText('7 shown, none hidden');
  await app.reload();
  await saved.click();
  await expect(app.timeline.rows.getByRole('link')).toHaveText(['Compiler Evening']);
});

test('the text filter finds a Chinese word of two characters, in notes as well', async ({
  app,
  journal,
}) => {
  await logVariety(journal);
  await app.open();
  await app.openYear(2024);
  await app.press('f');
  await expect(app.timeline.text).toBeFocused();
  await app.timeline.text.fill('分词');
  await expect(app.timeline.rows.getByRole('link')).toHaveText(['港湾检索沙龙']);
  await expect(app.timeline.count).toHaveText('1 shown, 5 hidden');
  await app.timeline.text.fill('检索 向量');
  await expect(app.timeline.rows.getByRole('link')).toHaveText(['港湾检索沙龙']);
  await app.timeline.text.fill('vendor two');
  await expect(app.timeline.rows.getByRole('link')).toHaveText(['Vendor Parade Two']);
  await app.timeline.text.fill('nowhere at all');
  await expect(
    app.main.getByRole('heading', { name: 'No event passes this filter.' }),
  ).toBeVisible();
  await expect(app.main).toContainText('6 events are hidden.');
  await app.press('Escape', 'Escape');
  await expect(app.timeline.count).toHaveText('6 shown, none hidden');
});

test('a filter stands in the address: back takes it away, reload keeps it', async ({
  app,
  journal,
  page,
}) => {
  await logVariety(journal);
  await app.open();
  await app.openYear(2024);
  await app.timeline.filter.getByRole('button', { name: 'Low-value' }).click();
  await expect(app.timeline.count).toHaveText('3 shown, 3 hidden');
  await app.reload();
  await expect(app.timeline.count).toHaveText('3 shown, 3 hidden');
  await page.goBack();
  await expect(app.timeline.count).toHaveText('6 shown, none hidden');
});
