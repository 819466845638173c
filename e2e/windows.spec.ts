import { expect, test } from './fixtures.ts';

test('two windows edit one event: the difference is shown and nothing is lost', async ({
  app,
  journal,
  openWindow,
}) => {
  const { id } = await journal.log({ name: 'Kelp Conference', dateStart: '2024-09-10' });
  await app.open();
  await app.openYear(2024);
  await app.openEvent('Kelp Conference');
  const other = await openWindow();
  await other.openYear(2024);
  await other.openEvent('Kelp Conference');

  await app.event.edit();
  await app.log.place.fill('Bergen');
  await app.log.field('Notes').fill('Written in the first window.');
  await other.event.edit();
  await other.log.place.fill('Oslo');
  await other.log.field('Summary').fill('Written in the second window.');
  await other.log.save();
  await app.log.saveButton.click();

  await expect(app.log.dialog).toContainText(
    'This event was changed elsewhere while you edited it',
  );
  await expect(app.log.dialog).toContainText('Bergen');
  await expect(app.log.dialog).toContainText('Oslo');
  await app.log.dialog
    .getByRole('radiogroup', { name: 'Place' })
    .getByText('Take the newer')
    .click();
  await app.log.dialog.getByRole('button', { name: 'Save the choice' }).click();
  await expect(app.log.dialog).toBeHidden();
  expect(await journal.call('event.get', { id })).toMatchObject({
    place: 'Oslo',
    notes: 'Written in the first window.',
    summary: 'Written in the second window.',
  });
});

test('a window shows what another one changed when it is returned to', async ({
  app,
  openWindow,
  page,
}) => {
  await app.open();
  const other = await openWindow();
  await other.log.open();
  await other.log.line.fill('Kelp Conference 10 Sep 2024 2');
  await other.press('Enter');
  await expect(other.log.dialog).toBeHidden();
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(app.rail.getByRole('link', { name: '2024 1' })).toBeVisible();
});

test('an unfinished form of one window is not written over by another', async ({
  app,
  openWindow,
}) => {
  await app.open();
  await app.log.open();
  await app.log.name.fill('Written in the first');
  const other = await openWindow();
  await other.log.open();
  await other.log.name.fill('Written in the second');
  await app.reload();
  await other.reload();
  await expect(app.log.name).toHaveValue('Written in the first');
  await expect(other.log.name).toHaveValue('Written in the second');
});
