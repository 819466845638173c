import { expect, test } from './fixtures.ts';
import { openInputMethod } from './inputMethod.ts';

test('an event is logged by one line, with the keyboard alone', async ({ app, journal }) => {
  await app.open();
  await app.press('n');
  await expect(app.log.line).toBeFocused();
  await app.type('Harbour Tools Forum 19 Dec 2024 @Shanghai 2 fluff #ai');
  const chips = app.log.understood;
  await expect(chips.getByRole('button', { name: 'Name: Harbour Tools Forum' })).toBeVisible();
  await expect(chips.getByRole('button', { name: /Dates: .*19 Dec 2024/ })).toBeVisible();
  await expect(chips.getByRole('button', { name: 'Place: Shanghai' })).toBeVisible();
  await expect(chips.getByRole('button', { name: 'Worth: Probably not' })).toBeVisible();
  await expect(chips.getByRole('button', { name: 'Reasons: fluff' })).toBeVisible();
  await expect(chips.getByRole('button', { name: 'Tags: ai' })).toBeVisible();
  await app.press('Enter');

  await expect(app.log.dialog).toBeHidden();
  await app.openYear(2024);
  const row = app.timeline.rowOf('Harbour Tools Forum');
  await expect(row).toContainText('Probably not');
  await expect(row).toContainText('fluff');
  await expect(row).toContainText('Shanghai');
  expect(await journal.eventNamed('Harbour Tools Forum')).toMatchObject({
    dateStart: '2024-12-19',
    place: 'Shanghai',
    tags: ['ai'],
    state: 'attended',
    verdicts: [{ worth: 2, reasons: ['fluff'] }],
  });
});

test('a day without a year is the last such day', async ({ app, journal }) => {
  const lastWeek = new Date(Date.now() - 7 * 86_400_000);
  const day = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' }).format(lastWeek);
  await app.open();
  await app.press('n');
  await app.type(`Harbour Tools Forum ${day} @Shanghai 2`);
  await app.press('Enter');
  await expect(app.log.dialog).toBeHidden();
  const pad = (part: number) => String(part).padStart(2, '0');
  expect((await journal.eventNamed('Harbour Tools Forum')).dateStart).toBe(
    `${lastWeek.getFullYear()}-${pad(lastWeek.getMonth() + 1)}-${pad(lastWeek.getDate())}`,
  );
});

test('an event is logged in Chinese', async ({ app, journal }) => {
  await app.open();
  await app.press('n');
  await app.log.line.fill('港湾工具论坛 2024年12月2日至7日 @上海 4 干货 #数据');
  await expect(app.log.understood.getByRole('button', { name: /上海/ })).toBeVisible();
  await app.press('Enter');
  await expect(app.log.dialog).toBeHidden();
  expect(await journal.eventNamed('港湾工具论坛')).toMatchObject({
    dateStart: '2024-12-02',
    dateEnd: '2024-12-07',
    place: '上海',
    tags: ['数据'],
    verdicts: [{ worth: 4, reasons: ['good-content'] }],
  });
});

test('the Enter that belongs to an input method saves nothing', async ({ app, page, journal }) => {
  await app.open();
  await app.press('n');
  await expect(app.log.line).toBeFocused();
  const inputMethod = await openInputMethod(page);
  await inputMethod.compose('gangwan');
  await inputMethod.pressEnterInProcess();
  await inputMethod.pressPlainEnter();
  await expect(app.log.dialog).toBeVisible();
  await inputMethod.commit('港湾论坛');
  // WebKit hands on the Enter that ended the composition only now.
  await inputMethod.pressEnterInProcess();
  await expect(app.log.name).toHaveValue('港湾论坛');
  await expect(app.log.dialog).toBeVisible();
  expect(await journal.names()).toEqual([]);

  await app.press('Enter');
  await expect(app.log.dialog).toBeHidden();
  expect(await journal.names()).toEqual(['港湾论坛']);
});

test('what was understood wrongly is corrected in the form, and the line leaves it alone', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.log.open();
  await app.log.line.fill('Harbour Tools Forum May 2024 @Shanghai');
  await expect(app.log.place).toHaveValue('Shanghai');
  await app.log.place.fill('Ningbo');
  await app.log.line.focus();
  await app.press('End');
  await app.type(' 5');
  await expect(app.log.dialog.getByRole('radio', { name: 'Definitely' })).toBeChecked();
  await expect(app.log.place).toHaveValue('Ningbo');
  await app.log.save();
  expect(await journal.eventNamed('Harbour Tools Forum')).toMatchObject({
    dateStart: '2024-05',
    place: 'Ningbo',
    verdicts: [{ worth: 5 }],
  });
});

test('an edition of a known series brings its organiser and place along', async ({
  app,
  journal,
}) => {
  await journal.log({
    name: 'Quayside Days 2023',
    series: 'Quayside Days',
    edition: '2023',
    organiser: 'Quayside Society',
    place: 'Lisbon',
    dateStart: '2023-05-04',
  });
  await app.open();
  await app.log.open();
  await app.log.line.fill('Quayside Days 2024');
  await app.log.showMore();
  await expect(app.log.combo('Organiser')).toHaveValue('Quayside Society');
  await app.log.save();
  expect(await journal.eventNamed('Quayside Days 2024')).toMatchObject({
    series: 'Quayside Days',
    organiser: 'Quayside Society',
    place: 'Lisbon',
    dateStart: '2024',
  });
});

test('every field is entered, saved, shown and edited', async ({ app, journal }) => {
  await app.open();
  await app.log.open();
  const { log } = app;
  await log.name.fill('Lantern Systems Week');
  await log.start.fill('2024-05');
  await log.end.fill('2024-06');
  await log.place.fill('Porto');
  await log.worth('Only if…');
  await log.toggle('good people');
  await log.toggle('wrong level');
  await log.field('Only if').fill('the workshops come back');
  await log.field('In your own words').fill('Go for the corridor.');
  await log.choose('Your role', 'panelist');
  await log.choose('State', 'attended');
  await log.tags.fill('storage, 数据库,');
  await log.field('Takeaway 1').fill('! write to the index team');
  await log.showMore();
  await log.combo('Series').fill('Lantern Week');
  await log.field('Edition').fill('7th');
  await log.combo('Organiser').fill('Lantern Foundation');
  await log.choose('Format', 'hybrid');
  await log.choose('Language', 'English');
  await log.field('Link').fill('https://lantern.example/week');
  await log.field('Why you went').fill('to see the replays');
  await log.field('Summary').fill('Two good days out of five.');
  await log.field('Notes').fill('## Replays\n\nThey are *fast*.');
  await log.field('What you thought').fill('Too long by half.');
  await log.field('Hours spent').fill('31.5');
  await log.addCost('Ticket', '1,200.50', 'EUR');
  await log.addCost('Train', '80', 'CHF');
  await log.addPerson('Noor Adeyemi', 'Kelp Labs', 'met there');
  await log.save();

  const saved = await journal.eventNamed('Lantern Systems Week');
  expect(saved).toMatchObject({
    dateStart: '2024-05',
    dateEnd: '2024-06',
    place: 'Porto',
    role: 'panelist',
    state: 'attended',
    tags: ['storage', '数据库'],
    series: 'Lantern Week',
    edition: '7th',
    organiser: 'Lantern Foundation',
    format: 'hybrid',
    language: 'en',
    link: 'https://lantern.example/week',
    purpose: 'to see the replays',
    summary: 'Two good days out of five.',
    notes: '## Replays\n\nThey are *fast*.',
    opinion: 'Too long by half.',
    hours: 31.5,
    costs: [
      { label: 'Ticket', amount: 120_050, currency: 'EUR' },
      { label: 'Train', amount: 8000, currency: 'CHF' },
    ],
    people: [{ name: 'Noor Adeyemi', affiliation: 'Kelp Labs', part: 'met' }],
    verdicts: [
      {
        worth: 3,
        reasons: ['good-people', 'wrong-level'],
        condition: 'the workshops come back',
        sentence: 'Go for the corridor.',
      },
    ],
    takeaways: [{ kind: 'action', text: 'write to the index team' }],
  });

  await app.openYear(2024);
  await app.openEvent('Lantern Systems Week');
  for (const shown of ['Porto', 'hybrid', 'panelist', '31.5 hours', 'Lantern Foundation', '7th']) {
    await expect(app.event.facts).toContainText(shown);
  }
  for (const shown of [
    'Two good days out of five.',
    'Too long by half.',
    'to see the replays',
    'Noor Adeyemi',
    'Ticket',
    '#storage',
    'lantern.example/week',
    'the workshops come back',
    'Go for the corridor.',
    'write to the index team',
  ]) {
    await expect(app.main.getByText(shown).first()).toBeVisible();
  }
  await expect(app.main.getByRole('heading', { name: 'Replays' })).toBeVisible();

  await app.event.edit();
  await expect(log.field('Notes')).toHaveValue('## Replays\n\nThey are *fast*.');
  await log.name.fill('Lantern Systems Fortnight');
  await log.end.fill('');
  await log.choose('Your role', 'not said');
  await log.field('Hours spent').fill('');
  await log.save();
  await expect(app.event.title('Lantern Systems Fortnight')).toBeVisible();
  const edited = await journal.eventNamed('Lantern Systems Fortnight');
  expect(edited).toMatchObject({ dateEnd: null, role: null, hours: null, notes: saved.notes });
  expect(edited.verdicts).toEqual(saved.verdicts);
});

test('an unsaved form survives a reload, and closing it', async ({ app, journal }) => {
  await app.open();
  await app.log.open();
  await app.log.line.fill('Harbour Tools Forum May 2024 @Shanghai');
  await expect(app.log.name).toHaveValue('Harbour Tools Forum');
  await app.log.field('Takeaway 1').fill('keep this');
  await app.reload();
  await expect(app.log.line).toHaveValue('Harbour Tools Forum May 2024 @Shanghai');
  await expect(app.log.field('Takeaway 1')).toHaveValue('keep this');

  await app.press('Escape');
  await expect(app.log.dialog).toBeHidden();
  await app.log.open();
  await app.log.dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(app.log.field('Takeaway 1')).toHaveValue('keep this');
  await app.log.save();
  expect((await journal.eventNamed('Harbour Tools Forum')).takeaways).toMatchObject([
    { text: 'keep this' },
  ]);
  await app.log.open();
  await expect(app.log.dialog.getByRole('button', { name: 'Continue' })).toBeHidden();
});
