import { expect, test } from './fixtures.ts';
import type { JournalApi } from './journalApi.ts';
import type { App } from './pages/App.ts';

const logThreeYears = async (journal: JournalApi) => {
  for (const { name, dateStart } of [
    { name: 'Winter Gathering', dateStart: '2023-01-20' },
    { name: 'Spring Gathering', dateStart: '2024-03-05' },
    { name: 'Summer Gathering', dateStart: '2024-07-01' },
    { name: 'Autumn Gathering', dateStart: '2024-10-09' },
    { name: 'Some Gathering', dateStart: '2024' },
    { name: 'Later Gathering', dateStart: '2025-02-02' },
    { name: 'Timeless Gathering', dateStart: null },
  ]) {
    await journal.log({ name, dateStart });
  }
};

/** The keys act on the list that is there, so they wait until it is that of the year. */
const openYear2024 = async (app: App) => {
  await app.openYear(2024);
  await expect(app.timeline.rows).toHaveCount(4);
};

test('the keys walk down the list, open an event and come back', async ({ app, journal }) => {
  await logThreeYears(journal);
  await app.open();
  await openYear2024(app);
  await app.press('j');
  await expect(app.timeline.row('Autumn Gathering')).toBeFocused();
  await app.press('j');
  await expect(app.timeline.row('Summer Gathering')).toBeFocused();
  await app.press('k');
  await expect(app.timeline.row('Autumn Gathering')).toBeFocused();
  await app.press('j', 'Enter');
  await expect(app.event.title('Summer Gathering')).toBeVisible();
  await app.press('Escape');
  await expect(app.main.getByRole('heading', { level: 1, name: '2024' })).toBeVisible();
});

test('brackets turn the years', async ({ app, journal }) => {
  await logThreeYears(journal);
  await app.open();
  await openYear2024(app);
  await app.press('[');
  await expect(app.main.getByRole('heading', { level: 1, name: '2023' })).toBeVisible();
  await expect(app.timeline.row('Winter Gathering')).toBeVisible();
  await app.press(']', ']');
  await expect(app.main.getByRole('heading', { level: 1, name: '2025' })).toBeVisible();
  await expect(app.timeline.row('Later Gathering')).toBeVisible();
  await app.press(']');
  await expect(app.main.getByRole('heading', { level: 1, name: '2025' })).toBeVisible();
});

test('an event known by its year only, or not at all, has an honest place', async ({
  app,
  journal,
}) => {
  await logThreeYears(journal);
  await app.open();
  await openYear2024(app);
  await expect(app.timeline.list.getByRole('heading')).toHaveText([
    'October',
    'July',
    'March',
    '2024, month not known',
  ]);
  await expect(app.timeline.figures).toContainText('4 events');
  await expect(app.timeline.figures).toContainText('at least 3 days');
  await expect(app.timeline.row('Timeless Gathering')).toBeHidden();
  await app.openYear('No date');
  await expect(app.timeline.rows).toHaveCount(1);
  await expect(app.timeline.row('Timeless Gathering')).toBeVisible();
});

test('worth is given from the list, by key and by click, and undone', async ({ app, journal }) => {
  await logThreeYears(journal);
  await app.open();
  await openYear2024(app);
  await app.press('j', '2');
  await expect(app.timeline.rowOf('Autumn Gathering')).toContainText('Probably not');
  await expect(app.toast).toContainText('Rated Autumn Gathering');
  await app.undoByToast();
  await expect(app.timeline.rowOf('Autumn Gathering')).toContainText('Not rated');
  await app.press('Control+Shift+z');
  await expect(app.timeline.rowOf('Autumn Gathering')).toContainText('Probably not');

  await app.timeline.rate('Spring Gathering', 'Definitely');
  await expect(app.timeline.rowOf('Spring Gathering')).toContainText('Definitely');
  await expect(app.timeline.figures).toContainText('1 worth returning to');
  await expect(app.timeline.figures).toContainText('1 low-value');
});

test('worth is given from a mark of the strip', async ({ app, journal }) => {
  await logThreeYears(journal);
  await app.open();
  await openYear2024(app);
  await app.timeline.mark('Spring Gathering').hover();
  await app.timeline.strip.getByRole('button', { name: 'Never again', exact: true }).click();
  await expect(app.timeline.mark('Spring Gathering')).toHaveAccessibleName(/Never again$/);
  await app.timeline.mark('Summer Gathering').focus();
  await app.press('4');
  await expect(app.timeline.mark('Summer Gathering')).toHaveAccessibleName(/Probably$/);
  await app.press('Enter');
  await expect(app.event.title('Summer Gathering')).toBeVisible();
  await expect(app.event.chosenWorth()).toHaveAccessibleName('Probably');
});

test('many events are deleted at once and brought back by one undo', async ({ app, journal }) => {
  await logThreeYears(journal);
  const before = await journal.call('event.get', {
    id: (await journal.eventNamed('Spring Gathering')).id,
  });
  await app.open();
  await app.openYear('All years');
  await expect(app.timeline.rows).toHaveCount(7);
  await app.press('j', 'x');
  await app.timeline.selection.getByRole('button', { name: 'Select all 7' }).click();
  await expect(app.timeline.selection).toContainText('7 selected');
  await app.press('Delete');
  await expect(app.timeline.sample).toBeVisible();
  expect(await journal.names()).toEqual([]);
  await app.press('Control+z');
  await expect(app.timeline.rows).toHaveCount(7);
  expect(await journal.eventNamed('Spring Gathering')).toEqual(before);
});

test('many events get a worth, a state and a tag at once', async ({ app, journal }) => {
  await logThreeYears(journal);
  await app.open();
  await openYear2024(app);
  await app.press('j', 'x', 'j', 'x');
  const { selection } = app.timeline;
  await expect(selection).toContainText('2 selected');
  await app.press('1');
  await expect(app.timeline.rowOf('Summer Gathering')).toContainText('Never again');
  await selection.getByRole('button', { name: 'State' }).click();
  await app.page.getByRole('menuitem', { name: 'skipped' }).click();
  await expect(app.timeline.rowOf('Autumn Gathering')).toContainText('skipped');
  await selection.getByRole('button', { name: 'Add tag' }).click();
  await app.type('later');
  await app.press('Enter');
  await expect(app.timeline.rowOf('Summer Gathering')).toContainText('#later');
  await app.press('Control+z', 'Control+z', 'Control+z');
  await expect(app.timeline.rowOf('Summer Gathering')).toContainText('Not rated');
  expect(await journal.eventNamed('Autumn Gathering')).toMatchObject({
    state: 'attended',
    tags: [],
    verdicts: [],
  });
});

test('the first steps: an empty journal offers a sample, and undo takes it out', async ({
  app,
}) => {
  await app.open();
  await expect(app.timeline.sample).toBeVisible();
  await app.timeline.sample.click();
  await expect(app.timeline.rows.first()).toBeVisible();
  await app.press('Control+z');
  await expect(app.timeline.sample).toBeVisible();
});
