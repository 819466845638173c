import { findViolations } from './axe.ts';
import { test } from './fixtures.ts';
import type { JournalApi, Told } from './journalApi.ts';
import type { App } from './pages/App.ts';
import { expect, waitForReaders } from './patience.ts';

waitForReaders();

const speaker = (name: string) => ({
  personId: null,
  name,
  affiliation: null,
  part: 'speaker' as const,
});

const EVENTS: readonly Told[] = [
  {
    name: 'Kite & Cable Forum 2024',
    series: 'Kite & Cable Forum',
    organiser: 'Saltmarsh Gatherings',
    dateStart: '2024-06-20',
    verdict: { worth: 2, sentence: 'Mostly adverts.' },
    sessions: [{ title: 'Wires in the wind', rating: 2, people: [speaker('Maud Ellery')] }],
  },
  {
    name: 'Kite & Cable Forum 2025',
    series: 'Kite & Cable Forum',
    organiser: 'Saltmarsh Gatherings',
    dateStart: '2025-06-19',
    verdict: { worth: 1, sentence: 'The same adverts.' },
  },
  { name: '风筝读书会', dateStart: '2025-10-01', verdict: { worth: 5 } },
  { name: 'Moss Fair', dateStart: '2027-09-01', state: 'interested', place: 'Bergen' },
];

const INVITATION = `Subject: Kite & Cable Forum 2027

Saltmarsh Gatherings is delighted to invite you on 24–25 June 2027 in Porto.

Programme
09:30 Wires in the wind, revisited – Maud Ellery
11:00 The quiet harbour – Tomas Bergqvist

Fee: CNY 2,000
`;

const logAll = async (journal: JournalApi) => {
  for (const told of EVENTS) await journal.log(told);
};

/** Pastes a text into the field, and waits for its card. */
async function paste(app: App, text: string, button: string, name: string): Promise<void> {
  await app.main.getByRole('textbox').fill(text);
  await app.main.getByRole('button', { name: button }).click();
  await app.main.getByRole('heading', { level: 1, name }).waitFor();
}

const openDecide = async (app: App) => {
  await app.page.evaluate(() => {
    window.location.hash = '#/decide';
  });
  await app.main.getByRole('textbox').waitFor();
};

const WORDS = {
  en: {
    read: 'See what the journal says',
    expected: 'Worth to be expected',
    editions: 'Earlier editions',
    speakers: 'Speakers heard before',
    heard: '1 of 2',
    save: 'Skip, and save',
    skipped: 'You are skipping it',
    because: 'Because: the same adverts again',
    reason: 'the same adverts again',
  },
  'zh-CN': {
    read: '看看日志怎么说',
    expected: '预期评价',
    editions: '往届',
    speakers: '听过的讲者',
    heard: '2 位中的 1 位',
    save: '不去，并保存',
    skipped: '你已决定不去',
    because: '原因：又是广告',
    reason: '又是广告',
  },
} as const;

for (const language of ['en', 'zh-CN'] as const) {
  const words = WORDS[language];
  test(`decide on this invitation, in ${language}`, async ({ app, journal, page }) => {
    // Two looks by axe, and an invitation that is read twice.
    test.setTimeout(120_000);
    await logAll(journal);
    await journal.call('settings.set', { language });
    await app.open();
    await openDecide(app);
    await paste(app, INVITATION, words.read, 'Kite & Cable Forum 2027');
    const section = (name: string) => app.main.getByRole('region', { name, exact: true });
    await expect(section(words.expected)).toContainText('Kite & Cable Forum');
    await expect(section(words.editions)).toContainText('The same adverts.');
    await expect(section(words.speakers)).toContainText(words.heard);
    expect(await findViolations(page, 'card')).toEqual([]);
    // The name leads to where the invitation says it.
    await app.main.getByRole('heading', { level: 1 }).getByRole('button').click();
    const document = page.getByRole('dialog');
    await expect(document.locator('mark')).toHaveText('Kite & Cable Forum 2027');
    await app.press('Escape');
    await document.waitFor({ state: 'hidden' });
    await app.press('s');
    expect(await findViolations(page, 'decision')).toEqual([]);
    await app.type(words.reason);
    await app.press('Enter');
    await expect(app.main.getByText(words.skipped)).toBeVisible();
    await expect(app.main.getByText(words.because)).toBeVisible();
    const saved = await journal.eventNamed('Kite & Cable Forum 2027');
    expect(saved).toMatchObject({ state: 'skipped', decisionReason: words.reason });
    expect(saved.sources).toHaveLength(1);
    // Taken back, the invitation is there again, and nothing of it in the journal.
    await app.toast.getByRole('button').first().click();
    await expect(app.main.getByText(words.skipped)).toBeHidden();
    await app.main.getByRole('heading', { level: 1, name: saved.name }).waitFor();
    expect(await journal.names()).not.toContain('Kite & Cable Forum 2027');
  });
}

test('go to an event that was marked interesting, from its page and back', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await app.open();
  await openDecide(app);
  await app.main.getByRole('link', { name: 'Moss Fair' }).click();
  await app.main.getByRole('heading', { level: 1, name: 'Moss Fair' }).waitFor();
  await app.press('g');
  await app.type('for the moss');
  await app.main.getByRole('textbox', { name: 'Aim 1' }).fill('meet the curators');
  await app.main.getByRole('button', { name: 'Go, and save' }).click();
  await expect(app.main.getByText('You are going')).toBeVisible();
  const event = await journal.eventNamed('Moss Fair');
  expect(event).toMatchObject({
    state: 'planned',
    decisionReason: 'for the moss',
    aims: [{ text: 'meet the curators', met: null }],
  });
  await app.undoByToast();
  await expect(app.main.getByText('you marked it as interesting')).toBeVisible();
  await app.main.getByRole('link', { name: 'Open the event' }).click();
  await app.main.getByRole('link', { name: 'Decide on it' }).click();
  await app.main.getByRole('button', { name: /^Skip/ }).waitFor();
  await app.press('Escape');
  await app.main.getByRole('textbox').waitFor();
});

test('an event of the journal takes in the invitation that came for it', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await journal.log({ name: 'Kite & Cable Forum 2027', dateStart: '2027-06', state: 'interested' });
  await app.open();
  await openDecide(app);
  await paste(app, INVITATION, 'See what the journal says', 'Kite & Cable Forum 2027');
  await expect(app.main.getByText('you marked it as interesting')).toBeVisible();
  await app.press('g');
  await app.type('the quiet harbour');
  await app.press('Enter');
  await expect(app.main.getByText('You are going')).toBeVisible();
  const event = await journal.eventNamed('Kite & Cable Forum 2027');
  expect(event).toMatchObject({ state: 'planned', decisionReason: 'the quiet harbour' });
  expect(event.sources).toHaveLength(1);
  expect(event.sessions).toHaveLength(2);
  expect((await journal.names()).filter((name) => name === event.name)).toHaveLength(1);
  await app.undoByToast();
  await expect(app.main.getByText('you marked it as interesting')).toBeVisible();
});

test('a text that says nothing is named by hand, and then has its history', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await app.open();
  await openDecide(app);
  const read = 'See what the journal says';
  await paste(app, 'shall we go there together? tell me', read, 'An event without a name');
  await expect(app.main.getByText('does not read like an invitation')).toBeVisible();
  await expect(app.main.getByRole('button', { name: /^Skip/ })).toBeDisabled();
  await app.main.getByRole('textbox', { name: 'Name' }).fill('Kite & Cable Forum 2027');
  await app.press('Enter');
  await app.main.getByRole('heading', { level: 1, name: 'Kite & Cable Forum 2027' }).waitFor();
  await expect(app.main.getByRole('link', { name: 'Kite & Cable Forum 2025' })).toBeVisible();
  await app.press('Escape');
  await expect(app.main.getByRole('textbox')).toHaveValue('shall we go there together? tell me');
});

test('with an empty journal it says that there is too little history', async ({ app, page }) => {
  await app.open();
  await openDecide(app);
  await paste(app, INVITATION, 'See what the journal says', 'Kite & Cable Forum 2027');
  await expect(app.main.getByText('Too little history')).toBeVisible();
  expect(await findViolations(page, 'empty card')).toEqual([]);
});
