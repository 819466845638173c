import { expect, test } from './fixtures.ts';
import { pick } from './pages/choose.ts';

const today = new Intl.DateTimeFormat('sv-SE').format(new Date());

test.beforeEach(async ({ app, journal }) => {
  await journal.log({
    name: 'Kelp Conference',
    dateStart: '2024-09-10',
    verdict: { worth: 4, givenOn: '2024-09-12', sentence: 'Worth the trip.' },
    sessions: [
      { title: 'Opening tide' },
      { title: 'Replicas in practice' },
      { title: 'Closing tide' },
    ],
  });
  await app.open();
  await app.openYear(2024);
  await app.openEvent('Kelp Conference');
});

const isSaved = { timeout: 5_000 };

test('five takeaways are added in a row without a mouse', async ({ app, journal }) => {
  await app.press('a');
  await expect(app.event.addTakeaway).toBeFocused();
  for (const line of [
    'tides are slow',
    '! order the second edition',
    '? who pays for replicas',
    '"measure twice"',
    '@ Mina Okafor, Kelp Labs',
  ]) {
    await app.type(line);
    await app.press('Enter');
    await expect(app.event.addTakeaway).toHaveValue('');
  }
  await expect(app.event.takeaways.getByRole('listitem')).toHaveCount(5);
  expect((await journal.eventNamed('Kelp Conference')).takeaways).toMatchObject([
    { kind: 'insight', text: 'tides are slow' },
    { kind: 'action', text: 'order the second edition' },
    { kind: 'question', text: 'who pays for replicas' },
    { kind: 'quote', text: 'measure twice' },
    { kind: 'contact', text: 'Mina Okafor, Kelp Labs' },
  ]);
});

test('takeaways are edited, ordered, given an outcome and removed', async ({ app, journal }) => {
  const texts = async () =>
    (await journal.eventNamed('Kelp Conference')).takeaways.map(({ text }) => text);
  await app.press('a');
  for (const line of ['first', 'second', 'third']) {
    await app.type(line);
    await app.press('Enter');
    await expect(app.event.takeaway(line)).toBeVisible();
  }
  await app.event.takeaway('third').focus();
  await app.press('Alt+ArrowUp');
  await expect(app.event.takeaways.getByRole('listitem').nth(1)).toContainText('third');
  await expect.poll(texts, isSaved).toEqual(['first', 'third', 'second']);

  await app.event.takeaway('first').focus();
  await app.press('u');
  await expect(app.event.takeaway('third')).toBeFocused();
  await app.press('c');
  await expect(app.event.takeaway('second')).toBeFocused();
  await app.press('d');
  await expect(app.event.takeaway('first').getByRole('button', { name: 'used' })).toBeVisible();
  await expect(app.event.takeaway('third')).toContainText('changed my mind');
  await expect(app.event.takeaway('second')).toContainText('dropped');
  await app.press('o');
  await expect(
    app.event.takeaway('second').getByRole('button', { name: 'open', exact: true }),
  ).toBeVisible();

  await app.event.takeaway('third').focus();
  await app.press('Enter');
  await app.event.takeaways.getByRole('textbox', { name: 'Edit the takeaway' }).fill('the third');
  await app.event.takeaways.getByRole('button', { name: /Session/ }).click();
  await app.page.getByRole('option', { name: 'Replicas in practice' }).click();
  await app.event.takeaways.getByRole('button', { name: 'Save' }).click();
  await expect(app.event.takeaway('the third')).toContainText('Replicas in practice');

  await pick(app.event.takeaway('first').getByRole('button', { name: /^Kind: / }), 'question');
  await expect(
    app.event.takeaway('first').getByRole('button', { name: 'Kind: question' }),
  ).toBeVisible();
  await app.event.takeaway('first').focus();
  await app.press('Delete');
  await expect(app.event.takeaway('first')).toBeHidden();
  expect(await texts()).toEqual(['the third', 'second']);
  await app.undoByToast();
  await expect(app.event.takeaway('first')).toBeVisible();
});

test('a session gets its speakers, notes, opinion and rating', async ({ app, journal }) => {
  await app.press('s');
  const editor = app.event.sessionEditor;
  await editor.getByRole('textbox', { name: 'Title' }).fill('A talk on kelp');
  await editor.getByRole('textbox', { name: 'Begins' }).fill('2024-09-10 09:30');
  await editor.getByRole('combobox', { name: 'Room' }).fill('Hall 2');
  await editor.getByRole('button', { name: 'Add a person' }).click();
  await editor.getByRole('combobox', { name: 'Name of person 1' }).fill('Mina Okafor');
  await editor.getByRole('textbox', { name: 'Notes' }).fill('Kelp **grows**.');
  await editor.getByRole('textbox', { name: 'My opinion' }).fill('The best of the day.');
  await editor.getByText('excellent', { exact: true }).click();
  await app.press('Control+Enter');
  await expect(editor).toBeHidden();
  const session = app.event.session('A talk on kelp');
  await expect(session).toContainText('Mina Okafor');
  await expect(session.getByRole('img', { name: 'How good it was: excellent' })).toBeVisible();
  await expect(session.getByRole('complementary')).toContainText('The best of the day.');
  await expect(session.locator('strong')).toHaveText('grows');
  expect((await journal.eventNamed('Kelp Conference')).sessions.at(-1)).toMatchObject({
    startsAt: '2024-09-10T09:30',
    room: 'Hall 2',
    rating: 5,
    people: [{ name: 'Mina Okafor', part: 'speaker' }],
  });
});

test('sessions are rated by one key each, moving on', async ({ app, journal }) => {
  const ratings = async () =>
    (await journal.eventNamed('Kelp Conference')).sessions.map(({ rating }) => rating);
  await app.event.session('Opening tide').focus();
  await app.press('3', '5', '1');
  await expect.poll(ratings, isSaved).toEqual([3, 5, 1]);
  await app.event.session('Closing tide').focus();
  await app.press('Alt+ArrowUp');
  await expect(app.event.sessions.getByRole('listitem').nth(1)).toContainText('Closing tide');
  await app.event.session('Opening tide').focus();
  await app.press('Delete');
  await expect(app.event.sessions.getByRole('listitem')).toHaveCount(2);
  await app.press('Control+z');
  await expect(app.event.sessions.getByRole('listitem')).toHaveCount(3);
});

test('unsaved words of a session survive a reload', async ({ app }) => {
  await app.press('s');
  const editor = app.event.sessionEditor;
  await editor.getByRole('textbox', { name: 'Title' }).fill('Half a thought');
  await app.reload();
  await app.press('s');
  await expect(editor.getByRole('textbox', { name: 'Title' })).toHaveValue('Half a thought');
});

test('a verdict has reasons, a condition and a sentence', async ({ app, journal }) => {
  await app.press('3');
  await expect(app.event.chosenWorth()).toHaveAccessibleName('Only if…');
  await app.event.toggleReason('good people');
  await app.event.toggleReason('wrong level');
  await app.event.toggleReason('good people');
  await app.event.verdict.getByRole('textbox', { name: 'Only if' }).fill('it moves to spring');
  await app.press('Enter');
  await app.event.verdict.getByRole('textbox', { name: 'In your own words' }).fill('Too wet.');
  await app.press('Enter');
  await expect
    .poll(async () => (await journal.eventNamed('Kelp Conference')).verdicts.at(-1), isSaved)
    .toMatchObject({
      worth: 3,
      reasons: ['wrong-level'],
      condition: 'it moves to spring',
      sentence: 'Too wet.',
    });
});

test('a verdict given months later stands beside the first', async ({ app, journal }) => {
  await app.event.giveWorth('Never again');
  await expect(app.event.verdict.getByRole('heading', { name: 'Earlier verdicts' })).toBeVisible();
  await expect(app.event.verdict).toContainText('Worth the trip.');
  expect((await journal.eventNamed('Kelp Conference')).verdicts).toMatchObject([
    { worth: 4, givenOn: '2024-09-12', sentence: 'Worth the trip.' },
    { worth: 1, givenOn: today },
  ]);
  // Within the days of correction a changed mind corrects; a second verdict has to be asked for.
  await app.press('2');
  await expect(app.event.chosenWorth()).toHaveAccessibleName('Probably not');
  expect((await journal.eventNamed('Kelp Conference')).verdicts).toHaveLength(2);
  const worths = async () =>
    (await journal.eventNamed('Kelp Conference')).verdicts.map(({ worth }) => worth);
  const judgeAgain = app.event.verdict.getByRole('button', { name: 'Judge it again' });
  await judgeAgain.click();
  await app.event.giveWorth('Definitely');
  await expect.poll(worths, isSaved).toEqual([4, 2, 5]);
  await judgeAgain.click();
  await app.press('3');
  await expect.poll(worths, isSaved).toEqual([4, 2, 5, 3]);
});

test('an edit and a deletion are undone and redone by key', async ({ app, journal }) => {
  await app.press('e');
  await app.log.name.fill('Kelp Congress');
  await app.log.save();
  await expect(app.event.title('Kelp Congress')).toBeVisible();
  await app.press('Control+z');
  await expect(app.event.title('Kelp Conference')).toBeVisible();
  await app.press('Control+Shift+z');
  await expect(app.event.title('Kelp Congress')).toBeVisible();

  const before = await journal.eventNamed('Kelp Congress');
  await app.event.more('Delete the event');
  await expect(app.toast).toContainText('Deleted Kelp Congress');
  expect(await journal.names()).toEqual([]);
  await app.undoByToast();
  await expect(app.timeline.row('Kelp Congress')).toBeVisible();
  expect(await journal.eventNamed('Kelp Congress')).toEqual(before);
});

test('a plan is marked as attended', async ({ app, journal }) => {
  await app.event.more('Mark as planned');
  await expect(app.event.facts).toContainText('planned');
  await app.event.more('Mark as attended');
  await expect(app.event.facts).not.toContainText('planned');
  expect((await journal.eventNamed('Kelp Conference')).state).toBe('attended');
});
