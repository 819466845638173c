/** A document of each shape, from the drop to the saved event. */
import { textDocument as document, NOTES } from './documents.ts';
import { test } from './fixtures.ts';
import { expect, waitForReaders } from './patience.ts';

waitForReaders();

const POST = document(
  'index.md',
  '---',
  'title: "Invited Talk: Reading the tide"',
  'event: Tidal Energy Days 2025',
  'location: Porto, Portugal',
  'date: 2025-05-14T10:00:00Z',
  'date_end: 2025-05-15T12:00:00Z',
  'publishDate: 2025-06-01',
  '---',
  '',
  'How tides are read by those who live off them.',
);

const LABELLED = document(
  'panel.txt',
  'Harbour Futures Forum 2024',
  'Panel: Who owns the port data?',
  '',
  'Lena Hofstra: Welcome everyone. Who owns the data?',
  'Omar Farouk: The carriers do. Nobody else pays for the sensors.',
  'Lena Hofstra: And who sets the price?',
  'Omar Farouk: A neutral body, as in the Baltic exchange.',
);

const ARTICLE = document(
  'news.html',
  '<!doctype html><html lang="en"><head><title>Port city opens forum | Coastal Daily</title>',
  '<meta property="article:published_time" content="2024-02-23T08:00:00Z"></head><body>',
  '<nav><a href="/">Home</a></nav><article><h1>Port city opens its Northern Crane Forum</h1>',
  '<p>The Northern Crane Forum opened in Gdynia with 400 delegates from nine ports, who will talk',
  'about berths, cranes and the price of data for three days.</p>',
  '<p>"Nobody will invest in what they cannot see," said Ingrid Solberg, chief executive of',
  'Kranlift. She added that the queue for new cranes had doubled since 2020.</p></article>',
  '<aside><h3>Related</h3><ul><li><a href="/f">Ferry prices rise again</a></li></ul></aside>',
  '</body></html>',
);

const PROGRAMME = document(
  'schedule.json',
  JSON.stringify({
    schedule: {
      version: '1',
      conference: {
        acronym: 'odc25',
        title: 'Open Dock Conference 2025',
        start: '2025-06-20',
        end: '2025-06-20',
        daysCount: 1,
        days: [
          {
            index: 1,
            date: '2025-06-20',
            rooms: {
              'Quay Hall': [
                {
                  id: 1,
                  guid: 'a1',
                  date: '2025-06-20T09:00:00+02:00',
                  start: '09:00',
                  duration: '00:45',
                  room: 'Quay Hall',
                  title: 'Opening the locks',
                  type: 'lecture',
                  persons: [{ public_name: 'Tove Lindqvist' }],
                },
              ],
            },
          },
        ],
      },
    },
  }),
);

test('a post: its own event, the role without its prefix, no date of publication', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(POST);
  await expect(app.import.field('Name')).toHaveValue('Tidal Energy Days 2025');
  await expect(app.import.field('Start')).toHaveValue('2025-05-14');
  await app.press('Control+Enter');
  await app.event.title('Tidal Energy Days 2025').waitFor();
  expect(await journal.eventNamed('Tidal Energy Days 2025')).toMatchObject({
    dateStart: '2025-05-14',
    dateEnd: '2025-05-15',
    role: 'speaker',
  });
});

test('raw notes: sessions, opinions apart, a stated verdict that is only offered', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(NOTES);
  await expect(app.import.box(/车间里的大模型/)).toBeChecked();
  const stated = app.import.draft.getByRole('region', { name: /seems to say/ });
  await expect(stated).toContainText('下次不来了');
  await app.import.openItem(/车间里的大模型/);
  await expect(app.import.field('What you thought').first()).toHaveValue(/有点悬/);
  await expect(app.import.field('What was said')).not.toHaveValue(/有点悬/);
  await stated.getByRole('button', { name: 'Take that as my answer' }).click();
  await expect(stated).toBeHidden();
  const name = await app.import.field('Name').inputValue();
  await app.press('Control+Enter');
  await app.event.title(name).waitFor();
  const saved = await journal.eventNamed(name);
  expect(saved.verdicts).toMatchObject([{ worth: 1 }]);
  expect(saved.sessions[0]).toMatchObject({ opinion: expect.stringContaining('有点悬') });
});

test('a transcript with labels: a panel with its people and their words', async ({
  app,
  journal,
}) => {
  await app.open();
  await app.import.drop(LABELLED);
  await expect(app.main.getByRole('button', { name: 'Read as a transcript' })).toBeVisible();
  await app.import.field('Name').fill('Harbour Futures Forum 2024');
  await app.press('Control+Enter');
  await app.event.title('Harbour Futures Forum 2024').waitFor();
  const [session] = (await journal.eventNamed('Harbour Futures Forum 2024')).sessions;
  expect(session?.people.map(({ name }) => name).toSorted()).toEqual([
    'Lena Hofstra',
    'Omar Farouk',
  ]);
  expect(session?.notes).toContain('**Omar Farouk:** The carriers do.');
});

test('a pasted page: its text without what stands around it, its date only as an offer', async ({
  app,
  journal,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.goTo('Import');
  await app.import.paste({ text: 'Northern Crane Forum', html: ARTICLE.bytes.toString() });
  await expect(app.main.getByRole('button', { name: 'Read as an article' })).toBeVisible();
  await expect(app.import.source('Pasted page.html')).not.toContainText('Ferry prices');
  await app.import.field('Name').fill('Northern Crane Forum');
  await app.press('Control+Enter');
  await app.event.title('Northern Crane Forum').waitFor();
  const saved = await journal.eventNamed('Northern Crane Forum');
  expect(saved.dateStart).not.toBe('2024-02-23');
});

test('a saved page: the day of publication is offered, and taken by one press', async ({ app }) => {
  await app.open();
  await app.import.drop(ARTICLE);
  await expect(app.import.draft).toContainText('Published 23 Feb 2024');
  await expect(app.import.field('Start')).toHaveValue('');
  await app.import.draft.getByRole('button', { name: 'Use it as the date' }).click();
  await expect(app.import.field('Start')).toHaveValue('2024-02-23');
});

test('a programme: one event with its sessions, rooms and speakers', async ({ app, journal }) => {
  await app.open();
  await app.import.drop(PROGRAMME);
  await expect(app.import.box(/Opening the locks/)).toBeChecked();
  await app.press('Control+Enter');
  await app.event.title('Open Dock Conference 2025').waitFor();
  expect((await journal.eventNamed('Open Dock Conference 2025')).sessions).toMatchObject([
    {
      title: 'Opening the locks',
      room: 'Quay Hall',
      startsAt: '2025-06-20T09:00',
      people: [{ name: 'Tove Lindqvist' }],
    },
  ]);
});

test('time and room of a session are put right before it is saved', async ({ app, journal }) => {
  await app.open();
  await app.import.drop(PROGRAMME);
  await app.import.openItem(/Opening the locks/);
  const starts = app.import.field('Begins');
  await expect(starts).toHaveValue('2025-06-20 09:00');
  await starts.fill('10:15');
  await app.import.field('Ends').fill('late');
  await app.import.draft.getByRole('combobox', { name: 'Room' }).fill('Loft');
  await app.press('Control+Enter');
  await expect(app.import.field('Ends')).toBeFocused();
  await expect(app.import.draft).toContainText('This is no time.');
  await app.import.field('Ends').fill('10:45');
  await expect(app.import.draft.getByRole('button', { name: /10:15–10:45/ })).toContainText('Loft');
  await app.press('Control+Enter');
  await app.event.title('Open Dock Conference 2025').waitFor();
  expect((await journal.eventNamed('Open Dock Conference 2025')).sessions).toMatchObject([
    { startsAt: '2025-06-20T10:15', endsAt: '2025-06-20T10:45', room: 'Loft' },
  ]);
});

test('a text that nobody understands is kept as a plain note', async ({ app, journal }) => {
  await app.open();
  await app.import.drop(document('scrap.txt', 'milk, eggs, and the long way home'));
  await app.import.pick(/^Read as/, 'Plain text, as it is');
  await expect(app.main.getByRole('button', { name: 'Read as plain text' })).toBeVisible();
  await app.import.field('Name').fill('Scrap');
  await app.press('Control+Enter');
  await app.event.title('Scrap').waitFor();
  expect((await journal.eventNamed('Scrap')).notes).toContain('the long way home');
});
