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
