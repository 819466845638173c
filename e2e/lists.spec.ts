import { TAKEAWAY_OUTCOMES } from '../shared/takeaway.ts';
import { expect, test } from './fixtures.ts';

test.beforeEach(async ({ journal }) => {
  await journal.log({
    name: 'Kelp Conference',
    dateStart: '2024-09-10',
    takeaways: [{ text: 'first thing' }, { text: 'second thing', kind: 'action' }],
    people: [{ personId: null, name: 'Mina Okafor', affiliation: 'Kelp Labs', part: 'speaker' }],
  });
  await journal.log({
    name: 'Reef Conference',
    dateStart: '2025-09-10',
    takeaways: [{ text: 'third thing' }],
    people: [
      { personId: null, name: 'Mina Okafor', affiliation: 'Reef Works', part: 'met' },
      { personId: null, name: '林一舟', affiliation: null, part: 'speaker' },
    ],
  });
});

test('open takeaways are worked through by one key each', async ({ app, journal }) => {
  await app.open();
  await app.goTo('Takeaways');
  const lines = app.main
    .getByRole('list', { name: 'Takeaways of all events' })
    .getByRole('listitem');
  await expect(lines).toHaveCount(3);
  const everything = { outcomes: [...TAKEAWAY_OUTCOMES], kinds: [], offset: 0, limit: 10 };
  const { rows } = await journal.call('takeaway.list', everything);
  for (const [at, row] of rows.entries()) await expect(lines.nth(at)).toContainText(row.text);
  await app.press('u');
  await expect(lines).toHaveCount(2);
  await app.press('c');
  await expect(lines).toHaveCount(1);
  await app.press('d');
  await expect(app.main.getByRole('heading', { name: 'Nothing open' })).toBeVisible();
  await app.press('Control+z');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText(rows.at(-1)?.text ?? '');
  const outcomes = new Map(
    (await journal.call('takeaway.list', everything)).rows.map(({ id, outcome }) => [id, outcome]),
  );
  expect(rows.map(({ id }) => outcomes.get(id))).toEqual(['used', 'changed-my-mind', 'open']);
});

test('a takeaway leads to its event', async ({ app }) => {
  await app.open();
  await app.goTo('Takeaways');
  await app.main.getByRole('link', { name: 'Reef Conference' }).click();
  await expect(app.event.title('Reef Conference')).toBeVisible();
});

test('people are found, and a person’s page shows where they were heard', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.goTo('People');
  const people = app.main.getByRole('list', { name: 'People of the journal' });
  await expect(people.getByRole('listitem')).toHaveCount(2);
  await expect(people.getByRole('link').first()).toBeFocused();
  await app.press('End');
  await expect(people.getByRole('link').last()).toBeFocused();
  await app.press('k');
  await expect(people.getByRole('link').first()).toBeFocused();
  await app.main.getByRole('searchbox', { name: 'Find somebody' }).fill('一舟');
  await expect(people.getByRole('listitem')).toHaveCount(1);
  await app.main.getByRole('searchbox', { name: 'Find somebody' }).fill('okafor');
  await people.getByRole('link', { name: /Mina Okafor/ }).click();
  await expect(app.main.getByRole('heading', { level: 1, name: 'Mina Okafor' })).toBeVisible();
  await expect(app.main.getByRole('link', { name: /Kelp Conference/ })).toBeVisible();
  await expect(app.main.getByRole('link', { name: /Reef Conference/ })).toBeVisible();
  await app.main.getByRole('textbox', { name: 'Note' }).fill('Ask about ropes.');
  await app.main.getByRole('heading', { level: 1 }).click();
  await expect(async () => {
    const { rows } = await journal.call('person.list', { text: 'okafor', offset: 0, limit: 5 });
    const [row] = rows;
    const { person } = await journal.call('person.get', { id: row?.id ?? 0 });
    expect(person.note).toBe('Ask about ropes.');
  }).toPass();
});
