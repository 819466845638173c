import { truncateSync, writeFileSync } from 'node:fs';
import { NO_FILTER } from '../shared/filter.ts';
import { expect, test } from './fixtures.ts';

const MEGABYTE = 1024 * 1024;

test('a name of 10,000 characters is refused beside the field and stays there', async ({
  app,
  journal,
}) => {
  const name = '长'.repeat(10_000);
  await app.open();
  await app.log.open();
  await app.log.name.fill(name);
  await app.log.saveButton.click();
  await expect(app.log.dialog).toContainText('This is too long; shorten it a little.');
  await expect(app.log.dialog.getByRole('alert')).toContainText('not right yet');
  await expect(app.log.name).toBeFocused();
  await expect(app.log.name).toHaveValue(name);
  await app.log.name.fill('Short enough');
  await app.log.save();
  expect(await journal.names()).toEqual(['Short enough']);
});

test('an event without a name, or ending before it starts, is not saved', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.log.open();
  await app.log.start.fill('2024-05-10');
  await app.log.end.fill('2024-05-08');
  await app.log.saveButton.click();
  await expect(app.log.dialog).toContainText('This cannot be left empty.');
  await app.log.name.fill('Backwards Days');
  await app.log.saveButton.click();
  await expect(app.log.dialog).toContainText('The end is before the start.');
  await expect(app.log.end).toBeFocused();
  expect(await journal.names()).toEqual([]);
  await app.log.end.fill('2024-05-11');
  await app.log.save();
  expect(await journal.names()).toEqual(['Backwards Days']);
});

test('30 February is no date, in the form and in the line', async ({ app, journal }) => {
  await app.open();
  await app.log.open();
  await app.log.name.fill('Leap Days');
  await app.log.start.fill('2024-02-30');
  await app.log.saveButton.click();
  await expect(app.log.dialog).toContainText('This is no date.');
  await expect(app.log.start).toHaveValue('2024-02-30');
  await app.log.start.fill('2024-02-29');
  await app.log.save();

  await app.log.open();
  await app.log.line.fill('Leap Evening 30 Feb 2024 @Porto');
  await expect(app.log.place).toHaveValue('Porto');
  await app.press('Enter');
  await expect(app.log.dialog).toBeHidden();
  const { firstRows } = await journal.call('timeline.open', { period: 'all', filter: NO_FILTER });
  expect(firstRows).toHaveLength(2);
  const invented = ['2024-02-30', '2024-03-01'];
  expect(firstRows.filter(({ dateStart }) => invented.includes(dateStart ?? ''))).toEqual([]);
});

const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
  'hex',
);
const ZIP = Buffer.from('504b0304140000000800', 'hex');

for (const { what, name, bytes, says } of [
  { what: 'a picture', name: 'slide.png', bytes: PNG, says: /holds no text|cannot read this kind/ },
  { what: 'an unknown type', name: 'deck.pptx', bytes: ZIP, says: /cannot read this kind|no text/ },
  {
    what: 'a binary file called text',
    name: 'notes.txt',
    bytes: Buffer.concat([Buffer.from('notes\0\x01\x02'), Buffer.alloc(400)]),
    says: /holds no text that can be read/,
  },
  { what: 'an empty file', name: 'empty.md', bytes: Buffer.alloc(0), says: /This file is empty/ },
]) {
  test(`${what} is refused with what was kept`, async ({ app, journal }) => {
    await app.open();
    await app.goTo('Import');
    await app.import.choose({ name, bytes });
    await expect(app.import.problem).toContainText(says);
    await expect(app.import.problem).toContainText('Nothing was saved');
    await expect(app.import.problem).toContainText(name);
    await app.import.problem.getByRole('button', { name: 'Put away' }).click();
    await expect(app.import.problem).toBeHidden();
    expect(await journal.names()).toEqual([]);
  });
}

test('a file of 200 MB is refused before any of it is sent', async ({ app, page }, info) => {
  const file = info.outputPath('recording.txt');
  writeFileSync(file, '');
  truncateSync(file, 200 * MEGABYTE);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await app.open();
  await app.goTo('Import');
  await app.import.chooseFiles(file);
  await expect(app.import.problem).toContainText('recording.txt');
  await expect(app.import.problem).toContainText('200 MB');
  await expect(app.import.problem).toContainText('16 MB');
  expect(sent.filter((url) => url.includes('/call/file.'))).toEqual([]);
});
