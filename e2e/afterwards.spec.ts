/** What comes after an event: takeaways put off and due, aims ticked, presence told, what was missed. */
import { readFileSync } from 'node:fs';
import { addDays } from '../shared/partialDate.ts';
import { expect, test } from './fixtures.ts';

const today = new Intl.DateTimeFormat('sv-SE').format(new Date());

test('a takeaway is put off and comes back, and another gets a day', async ({ app, journal }) => {
  await journal.log({
    name: 'Kelp Conference',
    dateStart: '2024-09-10',
    takeaways: [{ text: 'ask Mina' }, { text: 'order the book', kind: 'action' }],
  });
  await app.open();
  await app.goTo('Takeaways');
  const lines = app.main
    .getByRole('list', { name: 'Takeaways of all events' })
    .getByRole('listitem');
  await expect(lines).toHaveCount(2);
  await app.press('l');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText('order the book');
  await app.press('e');
  await app.type(addDays(today, -1));
  await app.press('Enter');
  await expect(lines).toContainText('overdue since');
  await app.main.getByRole('button', { name: '1 for later' }).click();
  await expect(lines).toContainText('ask Mina');
  await app.press('o');
  await app.main.getByRole('button', { name: '0 for later' }).click();
  await expect(lines).toHaveCount(2);
  const [first] = (await journal.eventNamed('Kelp Conference')).takeaways;
  expect(first).toMatchObject({ outcome: 'open', laterUntil: null });
});

test('open actions leave as a checklist', async ({ app, journal }) => {
  await journal.log({
    name: 'Kelp Conference',
    dateStart: '2024-09-10',
    takeaways: [{ text: 'order the book', kind: 'action' }, { text: 'tides are slow' }],
  });
  await app.open();
  await app.goTo('Takeaways');
  await app.main.getByRole('button', { name: 'Open actions as…' }).click();
  const download = app.page.waitForEvent('download');
  await app.page.getByRole('menuitem', { name: 'Markdown checklist' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toBe(
    '# Plenary\n\n- [ ] order the book (Kelp Conference, 2024-09-10)\n',
  );
});

test('a takeaway comes back on the day of its event, until it is put away', async ({
  app,
  journal,
}) => {
  const year = Number(today.slice(0, 4)) - 2;
  const day = today.endsWith('02-29') ? '02-28' : today.slice(5);
  await journal.log({
    name: 'Kelp Conference',
    dateStart: `${year}-${day}`,
    takeaways: [{ text: 'tides are slow', outcome: 'used' }],
  });
  await app.open();
  await app.goTo('Takeaways');
  const returning = app.main.getByRole('region', { name: 'From earlier years' });
  await expect(returning).toContainText('tides are slow');
  await expect(returning).toContainText('2 years ago today');
  await returning.getByRole('button', { name: 'Not today' }).click();
  await expect(returning).toBeHidden();
});

test('aims are ticked and sessions say what they needed', async ({ app, journal }) => {
  await journal.log({
    name: 'Kelp Conference',
    dateStart: '2024-09-10',
    purposeKind: 'learn',
    aims: [
      { text: 'meet a diver', met: null },
      { text: 'see the tank', met: null },
    ],
    sessions: [{ title: 'Opening tide' }, { title: 'Replicas' }, { title: 'Closing tide' }],
  });
  await app.open();
  await app.openYear(2024);
  await app.openEvent('Kelp Conference');
  await app.main.getByRole('button', { name: 'Met: meet a diver', exact: true }).click();
  await app.main.getByRole('button', { name: 'Not met: see the tank' }).click();
  await expect(app.main.getByText('1 of 2 aims met')).toBeVisible();
  await app.main.getByRole('listitem').filter({ hasText: 'Opening tide' }).focus();
  await app.press('v');
  await app.press('v');
  // Two answers in a row to one session: the later counts.
  await app.press('v', 'x');
  await expect(app.main.getByText('Needed the room: 0 of 3 sessions judged.')).toBeVisible();
  await expect(app.main.getByText('Next time the recordings would do.')).toBeVisible();
  const saved = await journal.eventNamed('Kelp Conference');
  expect(saved.aims.map(({ met }) => met)).toEqual([true, false]);
  expect(saved.sessions.map(({ presence }) => presence)).toEqual([
    'recording',
    'recording',
    'none',
  ]);
});

test('the form asks for the purpose and the aims', async ({ app, journal }) => {
  await journal.log({ name: 'Kelp Conference', dateStart: '2024-09-10' });
  await app.open();
  await app.openYear(2024);
  await app.openEvent('Kelp Conference');
  await app.press('e');
  await app.page.getByRole('textbox', { name: 'Aim 1' }).fill('meet a diver');
  await app.page.getByRole('textbox', { name: 'Aim 2' }).fill('see the tank');
  await app.page.getByRole('textbox', { name: 'Why go, or not' }).fill('Mina speaks.');
  await app.press('Control+Enter');
  await expect(app.main.getByText('0 of 2 aims met')).toBeVisible();
  expect(await journal.eventNamed('Kelp Conference')).toMatchObject({
    aims: [
      { text: 'meet a diver', met: null },
      { text: 'see the tank', met: null },
    ],
    decisionReason: 'Mina speaks.',
  });
});

test('a month after it was skipped one is asked whether anything was missed', async ({
  app,
  journal,
}) => {
  for (const [name, days] of [
    ['Past Forum', 40],
    ['Older Forum', 80],
    ['Recent Forum', 3],
  ] as const) {
    await journal.log({
      name,
      dateStart: addDays(today, -days),
      state: 'skipped',
      decisionReason: 'The same talks again.',
    });
  }
  await app.open();
  await app.goTo('Review');
  await app.main.getByRole('link', { name: 'Skipped' }).click();
  const due = app.main.getByRole('list', { name: 'Did you miss anything?' }).getByRole('listitem');
  await expect(due).toHaveCount(2);
  await app.press('y');
  await expect(due).toHaveCount(1);
  await app.press('l');
  await expect(due).toHaveCount(0);
  await expect(app.main).toContainText('Missed something in 1 of 1 answered.');
  expect(await journal.eventNamed('Past Forum')).toMatchObject({ missed: 'yes' });
});
