/** Several events or several documents at once: choosing, mapping, merging, saving in one step. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CALENDAR,
  calendar,
  calendarEntry as entry,
  CHINESE_NOTES,
  MARKDOWN,
  TABLE,
  UNDECIDED,
} from './documents.ts';
import { test } from './fixtures.ts';
import { expect, waitForReaders } from './patience.ts';

waitForReaders();

test('a calendar: some of its events are saved in one step, and undone as one', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(CALENDAR);
  await expect(app.main.getByRole('heading', { level: 1, name: '3 events' })).toBeVisible();
  await expect(app.import.box(/^Grid Days, 3 Sep 2024, Leeds/)).toBeFocused();
  await app.press('ArrowDown', 'x');
  await expect(app.import.box(/Crane Night/)).not.toBeChecked();
  await expect(app.import.saveChosen).toHaveAccessibleName(/Save 2 events/);
  await app.press('Control+Enter');
  await expect(app.toast).toContainText('Imported 2 entries');
  expect((await journal.names()).toSorted()).toEqual(['Grid Days', '港口数据沙龙']);
  await app.undoByToast();
  await expect(app.toast).toContainText('Undone');
  expect(await journal.names()).toEqual([]);
});

test('the filter narrows the list, and all or none of what is shown is chosen', async ({ app }) => {
  await app.open();
  await app.import.drop(CALENDAR);
  await app.import.box(/Grid Days/).waitFor();
  await app.press('/');
  await app.type('porto');
  await expect(app.import.box(/Grid Days/)).toBeHidden();
  await app.main.getByRole('button', { name: 'None', exact: true }).click();
  await expect(app.import.box(/Crane Night/)).not.toBeChecked();
  await expect(app.import.saveChosen).toHaveAccessibleName(/Save 2 events/);
});

test('an entry is looked at, corrected and saved by itself; the list then knows it', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(CALENDAR);
  await app.import.openRow('Crane Night');
  await app.import.field('Name').fill('Crane Night, the second');
  await app.press('Control+Enter');
  await expect(app.import.row(/Crane Night/)).toContainText('in your journal');
  await expect(app.import.box(/Crane Night/)).not.toBeChecked();
  expect(await journal.names()).toEqual(['Crane Night, the second']);
  await app.press('Control+Enter');
  await expect(app.toast).toContainText('Imported 2 entries');
  expect(await journal.names()).toHaveLength(3);
});

test('what was changed of an entry is kept in the list and saved with the rest', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(CALENDAR);
  await app.import.openRow('Crane Night');
  await app.import.field('Name').fill('Crane Night, corrected');
  await app.import.draft.getByRole('button', { name: 'Back to the list' }).last().click();
  await expect(app.import.row(/Crane Night/)).toContainText('changed by you');
  await app.press('Control+Enter');
  await expect.poll(() => journal.names()).toHaveLength(3);
  expect(await journal.names()).toContain('Crane Night, corrected');
  await app.undoByToast();
  await expect.poll(() => journal.names()).toEqual([]);
});

test('a known event is unticked at first, and is added to instead of doubled', async ({
  app,
  journal,
}) => {
  await journal.log({ name: 'Grid Days', dateStart: '2024-09-03', notes: 'My own words.' });
  await app.open();
  await app.import.drop(CALENDAR);
  await expect(app.import.row(/Grid Days/)).toContainText('looks like Grid Days');
  await expect(app.import.box(/Grid Days/)).not.toBeChecked();
  await app.main.getByRole('button', { name: 'All', exact: true }).click();
  await expect(app.import.row(/Grid Days/)).toContainText('Will be added');
  await app.press('Control+Enter');
  await expect.poll(() => journal.names()).toHaveLength(3);
  expect(await journal.eventNamed('Grid Days')).toMatchObject({
    place: 'Leeds',
    notes: 'My own words.',
  });
});

test('a draft that is like a known event is added to it, or kept apart', async ({
  app,
  journal,
}) => {
  await journal.log({ name: 'Kelp Summit 2024', dateStart: '2024-05-18' });
  await app.open();
  await app.import.drop(MARKDOWN);
  const { draft } = app.import;
  await expect(draft).toContainText(
    'This looks like Kelp Summit 2024 (18 May 2024), already in your journal.',
  );
  await draft.getByRole('button', { name: 'Keep apart' }).click();
  await expect(draft).not.toContainText('already in your journal');
  await app.reload();
  await expect(draft).not.toContainText('already in your journal');
  await draft.getByRole('button', { name: 'Put it away' }).click();

  await app.import.drop(MARKDOWN);
  await draft.getByRole('button', { name: 'Add to it' }).click();
  await draft.getByRole('button', { name: /^Add to Kelp Summit 2024/ }).click();
  await app.event.title('Kelp Summit 2024').waitFor();
  expect(await journal.names()).toEqual(['Kelp Summit 2024']);
  expect(await journal.eventNamed('Kelp Summit 2024')).toMatchObject({ place: 'Bergen' });
});

test('the columns of a table are mapped by hand, and wrong rows are named', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(TABLE);
  await app.main.getByRole('button', { name: 'Columns…' }).click();
  const problems = app.main.getByRole('list', { name: /not right/ });
  await expect(problems).toContainText('Row 3');
  await expect(problems).toContainText('31/31/2024');
  await app.main.getByRole('button', { name: /What Remarks holds/ }).click();
  await app.page.getByRole('option', { name: 'Summary', exact: true }).click();
  await expect(app.main.getByRole('button', { name: /What Remarks holds/ })).toContainText(
    'Summary',
  );
  await app.press('Escape');
  await app.import.box(/Crane Conference/).uncheck();
  await app.import.saveChosen.click();
  await expect.poll(() => journal.names()).toHaveLength(2);
  expect(await journal.eventNamed('Grid Days')).toMatchObject({ summary: 'good people' });
});

test('a column of verdicts is only offered, and given where the user says so', async ({
  app,
  journal,
}) => {
  const rated = ['Event,Date,Worth', 'Grid Days,2024-09-03,4', 'Crane Night,2024-10-01,1'];
  await app.open();
  await app.import.drop({ name: 'rated.csv', bytes: Buffer.from(rated.join('\n')) });
  await app.main.getByRole('button', { name: 'They are mine' }).click();
  await expect(app.main).toContainText('The verdicts of the column “Worth” will be yours.');
  await app.import.saveChosen.click();
  await expect.poll(() => journal.names()).toHaveLength(2);
  expect(await journal.eventNamed('Crane Night')).toMatchObject({ verdicts: [{ worth: 1 }] });
});

test('a table of sessions becomes one event', async ({ app, journal }) => {
  await app.open();
  await app.import.drop(TABLE);
  await app.main.getByRole('button', { name: 'Columns…' }).click();
  await app.main.getByText('a session of one event', { exact: true }).click();
  await app.main.getByRole('button', { name: /To the draft/ }).click();
  await app.import.field('Name').fill('Days at sea');
  await app.press('Control+Enter');
  await app.event.title('Days at sea').waitFor();
  expect((await journal.eventNamed('Days at sea')).sessions.length).toBeGreaterThan(1);
});

test('a folder: each document by itself, one step for all, what is no text left out', async ({
  app,
  journal,
}, info) => {
  const folder = info.outputPath('notes');
  mkdirSync(join(folder, 'deeper'), { recursive: true });
  writeFileSync(join(folder, MARKDOWN.name), MARKDOWN.bytes);
  writeFileSync(join(folder, 'deeper', CHINESE_NOTES.name), CHINESE_NOTES.bytes);
  writeFileSync(join(folder, 'deeper', CALENDAR.name), CALENDAR.bytes);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'photo.png'), 'no text');
  await app.open();
  await app.goTo('Import');
  await app.import.chooseFolder(folder);
  await expect(app.main.getByRole('heading', { level: 1, name: '4 documents' })).toBeVisible();
  await expect(app.main).toContainText('1 file was skipped');
  await expect(app.import.row(/empty.txt/)).toContainText('could not be read');
  await expect(app.import.row(/autumn.ics/)).toContainText('3 of 3 events chosen');
  await expect(app.import.saveChosen).toHaveAccessibleName(/Save 5 events/);

  await app.import.openRow('Kelp Summit 2024');
  await app.press('Escape');
  await app.import
    .row(/empty.txt/)
    .getByRole('button', { name: /^Put / })
    .click();
  await app.import.saveChosen.click();
  await expect(app.toast).toContainText('Imported 5 entries');
  expect(await journal.names()).toHaveLength(5);
  await app.undoByToast();
  await expect.poll(() => journal.names()).toEqual([]);
});

test('a folder is dropped from the desktop, with the folders inside it', async ({
  app,
  journal,
}, info) => {
  const folder = info.outputPath('notes of 2024');
  mkdirSync(join(folder, 'spring', 'may'), { recursive: true });
  writeFileSync(join(folder, CALENDAR.name), CALENDAR.bytes);
  writeFileSync(join(folder, 'spring', 'may', MARKDOWN.name), MARKDOWN.bytes);
  writeFileSync(join(folder, 'spring', 'photo.png'), 'no text');
  await app.open();
  await app.import.dropFromDisk(folder);
  await expect(app.main.getByRole('heading', { level: 1, name: '2 documents' })).toBeVisible();
  await expect(app.main).toContainText('1 file was skipped');
  await expect(app.main).toContainText(`notes of 2024/spring/may/${MARKDOWN.name}`);
  await expect(app.import.saveChosen).toHaveAccessibleName(/Save 4 events/);
  await app.import.saveChosen.click();
  await expect(app.toast).toContainText('Imported 4 entries');
  expect(await journal.names()).toHaveLength(4);
});

test('documents one by one: the next opens once one is saved; a known one says so', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.goTo('Import');
  await app.import.choose(MARKDOWN, CHINESE_NOTES);
  await app.import.openRow('Kelp Summit 2024');
  await app.import.saveButton.click();
  await expect(app.import.source(CHINESE_NOTES.name)).toBeVisible();
  await app.import.draft.getByRole('button', { name: 'Put it away' }).click();
  await app.import.choose(MARKDOWN);
  await expect(app.import.draft).toContainText('This very document is already in the journal');
  expect(await journal.names()).toEqual(['Kelp Summit 2024']);
});

test('several documents survive a reload, with what was chosen', async ({ app }) => {
  await app.open();
  await app.goTo('Import');
  await app.import.choose(MARKDOWN, CALENDAR);
  await expect(app.import.row(/kelp-summit/)).toContainText('draft');
  await app.import.box(/kelp-summit/).uncheck();
  await app.reload();
  await expect(app.import.box(/kelp-summit/)).not.toBeChecked();
  await expect(app.import.row(/autumn.ics/)).toContainText('3 of 3 events chosen');
});

test('reading many documents can be stopped; what was read stays', async ({ app, page }) => {
  let reads = 0;
  let goOn: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/call/import.read', async (route) => {
    reads += 1;
    if (reads === 2) await held;
    await route.continue().catch(() => {});
  });
  await app.open();
  await app.goTo('Import');
  await app.import.choose(MARKDOWN, CHINESE_NOTES);
  await expect(app.main).toContainText('1 of 2 read');
  await app.main.getByRole('button', { name: 'Stop, and keep what was read' }).click();
  goOn();
  await expect(app.import.row(/kelp-summit/)).toContainText('draft');
  await expect(app.import.row(/港湾/)).toBeHidden();
});

test('an encoding that nothing tells is asked for, with the text as each would have it', async ({
  app,
}) => {
  await app.open();
  await app.import.drop(UNDECIDED);
  await expect(app.main.getByRole('heading', { level: 1 })).toHaveText(
    'Which of these can you read?',
  );
  const first = app.main.getByRole('listitem').first();
  const text = (await first.innerText()).split('\n').at(-1) ?? '';
  await app.press('1');
  await expect(app.import.source(UNDECIDED.name)).toContainText(text);
});

test('700 events are listed at once and moved through by key', async ({ app }) => {
  const entries = Array.from({ length: 700 }, (_, index) =>
    entry(index, `2024${String(1 + (index % 12)).padStart(2, '0')}15`, `Meetup ${index}`, 'Leeds'),
  );
  await app.open();
  await app.import.drop(calendar('year.ics', entries));
  await expect(app.main.getByRole('heading', { level: 1, name: '700 events' })).toBeVisible();
  expect(await app.main.getByRole('listitem').count()).toBeLessThan(60);
  await app.press('End');
  await expect(app.main.locator('[data-choice="699"] input')).toBeFocused();
});

test('in Chinese, a calendar is chosen from and saved', async ({ app, journal }) => {
  await journal.call('settings.set', { language: 'zh-CN' });
  await app.open();
  await app.import.drop(CALENDAR);
  await expect(app.main.getByRole('heading', { level: 1, name: '3 场会' })).toBeVisible();
  await app.import.box(/港口数据沙龙，?.*2024年11月12日/).focus();
  await app.press('x', 'Control+Enter');
  await expect.poll(() => journal.names()).toHaveLength(2);
});
