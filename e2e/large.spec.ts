import { randomUUID } from 'node:crypto';
import { PORTABLE_FORMAT, PORTABLE_VERSION } from '../shared/portable.ts';
import { emptyEvent } from '../shared/event.ts';
import { DEFAULT_SETTINGS } from '../shared/settings.ts';
import { expect, test } from './fixtures.ts';

const COUNT = 10_000;
const at = '2025-01-01T00:00:00.000Z';

/** A journal of 10,000 events of one day each, one day after the other, as an export. */
const manyEvents = () => ({
  format: PORTABLE_FORMAT,
  version: PORTABLE_VERSION,
  exportedAt: at,
  app: 'Plenary 0.1.0',
  settings: DEFAULT_SETTINGS,
  series: [],
  people: [],
  filters: [],
  events: Array.from({ length: COUNT }, (_, index) => ({
    ...emptyEvent(`Gathering ${index}`),
    uid: randomUUID(),
    createdAt: at,
    updatedAt: at,
    dateStart: new Date(Date.UTC(1995, 0, 1 + index)).toISOString().slice(0, 10),
    verdicts: [],
    sessions: [],
    takeaways: [],
    sources: [],
  })),
});

test('10,000 events scroll to the end by one key, and the page stays small', async ({
  app,
  journal,
  page,
}) => {
  await journal.restore(manyEvents());
  await app.open();
  await app.openYear('All years');
  await expect(app.timeline.count).toHaveText('10,000 shown, none hidden');
  await expect(app.timeline.row(`Gathering ${COUNT - 1}`)).toBeVisible();
  const elements = () => page.locator('*').count();
  await app.press('End');
  await expect(app.timeline.row('Gathering 0')).toBeFocused();
  await expect(app.timeline.row('Gathering 0')).toBeInViewport();
  expect(await elements()).toBeLessThan(2_000);
  expect(await app.timeline.rows.count()).toBeLessThan(60);

  await app.press('5');
  await expect(app.timeline.rowOf('Gathering 0')).toContainText('Definitely');
  await app.press('k');
  await expect(app.timeline.row('Gathering 1')).toBeFocused();
  await app.press('Home');
  await expect(app.timeline.row(`Gathering ${COUNT - 1}`)).toBeFocused();
  await app.timeline.text.fill('Gathering 4321');
  await expect(app.timeline.count).toHaveText('1 shown, 9,999 hidden');
  await expect(app.timeline.row('Gathering 4321')).toBeVisible();
});

test('4,000 takeaways are walked from end to end, and keep their place', async ({
  app,
  journal,
  page,
}) => {
  for (let year = 1985; year < 2025; year += 1) {
    await journal.log({
      name: `Gathering ${year}`,
      dateStart: `${year}-05-01`,
      takeaways: Array.from({ length: 100 }, (_, index) => ({
        text: `thing ${index} of ${year} ${'and more of it '.repeat(index % 40)}`,
      })),
    });
  }
  await app.open();
  await app.goTo('Takeaways');
  const list = app.main.getByRole('list', { name: 'Takeaways of all events' });
  const line = (words: string) => list.getByRole('listitem').filter({ hasText: words });
  await expect(line('thing 0 of 2024 ')).toBeVisible();
  await app.press('End');
  const last = line('thing 99 of 1985 ');
  await expect(last).toBeInViewport();
  await expect(last.getByRole('link')).toBeFocused();
  await expect(last).toHaveAttribute('aria-posinset', '4000');
  await expect(last).toHaveAttribute('aria-setsize', '4000');
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);

  // What is said of it is kept, and the one before it takes its place.
  await app.press('u');
  await expect(app.main.getByText('3,999 takeaways')).toBeVisible();
  await expect(line('thing 98 of 1985 ').getByRole('link')).toBeFocused();
  await app.press('k', 'k', 'Enter');
  await expect(app.event.title('Gathering 1985')).toBeVisible();
  await page.goBack();
  await expect(line('thing 96 of 1985 ').getByRole('link')).toBeFocused();
  await expect(line('thing 96 of 1985 ')).toBeInViewport();
  await app.press('Home');
  await expect(line('thing 0 of 2024 ').getByRole('link')).toBeFocused();
  await expect(line('thing 0 of 2024 ')).toBeInViewport();
});
