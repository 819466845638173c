import { expect, test } from './fixtures.ts';
import { openInputMethod } from './inputMethod.ts';
import type { JournalApi, Told } from './journalApi.ts';

const person = (name: string, affiliation: string | null = null) => ({
  personId: null,
  name,
  affiliation,
  part: 'speaker' as const,
});

/** Two years of both languages, with one company that comes up again and again. */
const EVENTS: readonly Told[] = [
  {
    name: '潮汐储能沙龙',
    dateStart: '2024-04-20',
    place: '厦门',
    tags: ['储能'],
    opinion: '帆石科技的演示太像广告。',
    verdict: { worth: 2 },
    sessions: [
      {
        title: '圆桌：电网侧储能怎么算账',
        notes: '主持人：先说成本。\n\n周晓：潮汐电站要靠错峰套利才能回本，三年之后才看得清。',
        people: [person('周晓', '蓝湾电力')],
      },
    ],
  },
  {
    name: 'Grid Weather Forum',
    dateStart: '2025-03-11',
    place: 'Rotterdam',
    role: 'speaker',
    tags: ['grid'],
    opinion: 'Sailstone (帆石科技) sold the same deck as last year.',
    verdict: { worth: 4 },
    sessions: [
      { title: 'Forecasts that pay', people: [person('Ines Okafor', 'Reed Guild')] },
      {
        title: 'What storage costs',
        notes: 'The cost per cycle fell again.',
        opinion: 'Reed Guild were honest about their failures.',
        people: [person('Ines Okafor', 'Reed Guild')],
      },
    ],
    takeaways: [{ text: 'Ask for the cost per cycle, not per hour', kind: 'action' }],
  },
  {
    name: 'Kelp Evening',
    dateStart: '2025-06-02',
    notes: 'Nobody mentioned storage.',
    people: [person('Ines Okafor', 'Reed Guild')],
    verdict: { worth: 5 },
  },
];

const logAll = async (journal: JournalApi) => {
  for (const told of EVENTS) await journal.log(told);
};

test('a phrase heard two years ago in a Chinese transcript opens at its very place', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await journal.call('settings.set', { language: 'zh-CN' });
  await app.open();
  await app.search.find('错峰套利');
  await expect(app.search.names).toHaveText(['潮汐储能沙龙']);
  await expect(app.search.hits.locator('mark')).toHaveText(['错峰套利']);
  await app.press('ArrowDown', 'ArrowDown', 'Enter');
  await app.event.title('潮汐储能沙龙').waitFor();
  await expect(app.main.locator('[data-place^="session-"]')).toBeFocused();
  await expect(app.main.locator('[data-found]')).toContainText('错峰套利');
  await app.press('Escape');
  await expect(app.search.field).toHaveValue('错峰套利');
  await expect(app.search.place('错峰套利')).toBeFocused();
});

test('a word of an imported document opens the document at that word', async ({ app }) => {
  await app.open();
  const said = Array.from({ length: 80 }, (_, at) => `Pump ${at} was serviced in spring.`);
  const text = ['# Tide Meeting 2024', '2024-04-20', ...said, 'The barnacle clause stays.'];
  await app.import.drop({ name: 'tide.md', bytes: Buffer.from(text.join('\n\n')) });
  await app.import.field('Name').waitFor();
  await app.press('Control+Enter');
  await app.main.getByRole('heading', { level: 2, name: 'Takeaways' }).waitFor();
  await app.search.find('barnacle');
  await app.search.hits.locator('a').filter({ hasText: 'document' }).click();
  const document = app.page.getByRole('dialog', { name: 'tide.md' });
  await expect(document.locator('mark')).toHaveText('barnacle');
  await expect(document.locator('mark')).toBeInViewport();
});

test('all opinions about one company, in both languages', async ({ app, journal }) => {
  await logAll(journal);
  await app.open();
  await app.search.find('帆石');
  await expect(app.search.names).toHaveText(['Grid Weather Forum', '潮汐储能沙龙']);
  await app.search.kinds.getByRole('button', { name: 'Opinions 2' }).click();
  await expect(app.search.place('Sailstone')).toContainText('opinion');
  await expect(app.search.place('太像广告')).toContainText('opinion');
  await app.search.field.focus();
  await app.press('Enter');
  await app.event.title('Grid Weather Forum').waitFor();
});

test('every talk by one speaker', async ({ app, journal }) => {
  await logAll(journal);
  await app.open();
  await app.search.find('speaker:"Ines Okafor"');
  await expect(app.search.names).toHaveText(['Kelp Evening', 'Grid Weather Forum']);
  await app.search.field.fill('okafor');
  await expect(app.search.place('Ines Okafor')).toHaveCount(2);
  await app.search.place('Ines Okafor').last().click();
  await expect(app.main.locator('[data-found]').first()).toContainText('Ines Okafor');
});

test('conditions narrow, stand in the address, and one press drops them', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await app.open();
  await app.search.find('storage');
  await expect(app.search.total).toHaveText('2 events');
  await app.search.narrow('Worth', /^Definitely/);
  await expect(app.search.names).toHaveText(['Kelp Evening']);
  await app.reload();
  await expect(app.search.names).toHaveText(['Kelp Evening']);
  await app.search.field.fill('错峰');
  await expect(app.main.getByRole('heading', { name: 'Nothing found.' })).toBeVisible();
  await expect(app.main).toContainText('“错峰”');
  await app.main.getByRole('button', { name: 'Without the conditions' }).last().click();
  await expect(app.search.names).toHaveText(['潮汐储能沙龙']);
});

test('a year beside the field becomes its operator', async ({ app, journal }) => {
  await logAll(journal);
  await app.open();
  await app.search.find('okafor');
  await app.search.conditions.getByRole('button', { name: 'Year' }).click();
  await app.page.getByRole('menuitem', { name: '2025' }).click();
  await expect(app.search.field).toHaveValue('okafor year:2025');
  await expect(app.search.total).toHaveText('2 events');
});

test('a name that is nearly right is offered', async ({ app, journal }) => {
  await logAll(journal);
  await app.open();
  await app.search.find('gird weather forun');
  await app.main.getByRole('button', { name: /Grid Weather Forum/ }).click();
  await expect(app.search.names).toHaveText(['Grid Weather Forum']);
});

test('an input method in the middle of a word asks for nothing, and its Enter opens nothing', async ({
  app,
  journal,
  page,
}) => {
  await logAll(journal);
  await app.open();
  await app.press('/');
  await expect(app.search.field).toBeFocused();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/call/search.find')) asked.push(request.postData() ?? '');
  });
  const input = await openInputMethod(page);
  await input.compose('chao xi');
  await input.pressEnterInProcess();
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await input.commit('潮汐');
  await expect(app.search.names).toHaveText(['潮汐储能沙龙']);
  expect(asked).toHaveLength(1);
});

test('operators and their values are completed by Tab, by Enter and by a click', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await app.open();
  await app.search.find('wor');
  await expect(app.search.completions.getByRole('option')).toHaveText(/^worth:/);
  await app.press('Tab');
  await expect(app.search.field).toHaveValue('worth:');
  await expect(app.search.completions).toContainText('low-value');
  await app.press('ArrowDown', 'Enter');
  await expect(app.search.field).toHaveValue('worth:<=2 ');
  await expect(app.search.names).toHaveText(['潮汐储能沙龙']);
  await app.search.field.fill('');
  await app.type('speaker:in');
  await app.search.completions.getByRole('option', { name: /Ines Okafor/ }).click();
  await expect(app.search.field).toHaveValue('speaker:"Ines Okafor" ');
  await expect(app.search.names).toHaveText(['Kelp Evening', 'Grid Weather Forum']);
});

test('operators are completed in Chinese, and never while an input method composes', async ({
  app,
  journal,
  page,
}) => {
  await logAll(journal);
  await journal.call('settings.set', { language: 'zh-CN' });
  await app.open();
  await app.press('/');
  await expect(app.search.field).toBeFocused();
  const input = await openInputMethod(page);
  await input.compose('wor');
  await page.waitForTimeout(200);
  await expect(app.search.completions).toHaveCount(0);
  await input.commit('标');
  await expect(app.search.completions).toContainText('标签:');
  await app.press('Tab');
  await expect(app.search.completions).toContainText('储能');
  await app.press('Escape');
  await expect(app.search.completions).toHaveCount(0);
  await expect(app.search.field).toHaveValue('标签:');
});

test('a word that begins like an operator is searched for by Enter all the same', async ({
  app,
  journal,
}) => {
  await journal.log({ name: 'Worthing Data Day', dateStart: '2025-02-01' });
  await app.open();
  await app.search.find('wort');
  await expect(app.search.completions).toBeVisible();
  await expect(app.search.names).toHaveText(['Worthing Data Day']);
  await app.press('Enter');
  await app.event.title('Worthing Data Day').waitFor();
});

for (const [what, text] of [
  ['10,000 characters', '海藻'.repeat(5_000)],
  ['a quote that is not closed', '"storage'],
  ['operators of the index', 'storage AND (NEAR OR "'],
  ['emoji', '🌊🌊 👩‍🔬'],
  ['signs', '---""::**'],
  ['half a character', 'storage \uD83D'],
] as const) {
  test(`a search for ${what} is answered`, async ({ app, journal }) => {
    await logAll(journal);
    await app.open();
    await app.press('/');
    await app.search.field.fill(text);
    await expect(app.search.total).toHaveText(/event|Nothing found/);
    await expect(app.main.getByRole('alert')).toHaveCount(0);
  });
}

test('Escape clears the field, then goes back to where one was', async ({ app, journal }) => {
  await logAll(journal);
  await app.open();
  await app.goTo('Takeaways');
  await app.search.find('storage');
  await expect(app.search.total).toHaveText('2 events');
  await app.press('Escape');
  await expect(app.search.field).toHaveValue('');
  await app.press('Escape');
  await expect(app.main.getByRole('heading', { level: 1, name: 'Takeaways' })).toBeVisible();
});

test('the palette goes to events, people and years by name, pinyin too', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await app.open();
  await app.press('Control+k');
  await app.type('cxcn');
  await expect(app.search.chosenLine()).toContainText('潮汐储能沙龙');
  await app.press('Enter');
  await app.event.title('潮汐储能沙龙').waitFor();

  await app.press('Control+k');
  await expect(app.search.chosenLine()).toContainText('潮汐储能沙龙');
  await app.type('okafor');
  // Enter waits for what was typed.
  await app.press('Enter');
  await expect(app.main.getByRole('textbox', { name: 'Name' })).toHaveValue('Ines Okafor');

  await app.press('Control+k');
  await app.type('2024');
  await expect(app.search.chosenLine()).toContainText('2024');
  await app.press('Enter');
  await expect(app.main.getByRole('heading', { level: 1, name: '2024' })).toBeVisible();
});

test('the palette does what a key does, in either language, and shows all results', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await app.open();
  await app.press('Control+k');
  await expect(app.search.line('Undo the last change')).toContainText('Ctrl+Z');
  await app.type('简体');
  await app.press('Enter');
  await expect(app.page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await app.press('Control+k');
  await app.type('记一');
  await expect(app.search.chosenLine()).toContainText('记一场会');
  await app.press('Enter');
  await expect(app.page.getByRole('dialog', { name: '记一场会' })).toBeVisible();
  await app.press('Control+k');
  await expect(app.search.palette).toHaveCount(0);
  await app.press('Escape');

  await app.press('Control+k');
  await app.type('储能');
  await expect(app.search.line('潮汐储能沙龙')).toBeVisible();
  await app.press('Control+Enter');
  await expect(app.search.field).toHaveValue('储能');
  await expect(app.search.names).toHaveText(['潮汐储能沙龙']);
});

test('the palette opens an event at the place that holds the word', async ({ app, journal }) => {
  await logAll(journal);
  await app.open();
  await app.press('Control+k');
  await app.type('错峰');
  await app.search.line('潮汐储能沙龙').click();
  await expect(app.main.locator('[data-found]')).toContainText('错峰套利');
});

test('a search is kept under a name at the left, and opens again as a search', async ({
  app,
  journal,
}) => {
  await logAll(journal);
  await app.open();
  await app.search.find('has:opinion 帆石');
  await app.search.kinds.getByRole('button', { name: 'Opinions 2' }).click();
  await app.main.getByRole('button', { name: 'Save search' }).click();
  await app.type('On Sailstone');
  await app.press('Enter');
  const saved = app.rail.getByRole('link', { name: /^On Sailstone/ });
  await expect(saved).toHaveText(/2$/);
  await expect(app.main.getByRole('button', { name: 'Save search' })).toHaveCount(0);
  await app.goTo('People');
  await saved.click();
  await expect(app.search.field).toHaveValue('has:opinion 帆石 in:opinion');
  await expect(app.search.names).toHaveText(['Grid Weather Forum', '潮汐储能沙龙']);
  await app.search.field.fill('帆石 -sold');
  await expect(app.search.names).toHaveText(['潮汐储能沙龙']);
  await app.rail.getByRole('button', { name: /On Sailstone/ }).click();
  await app.page.getByRole('menuitem', { name: 'Use the present search' }).click();
  await expect(saved).toHaveText(/1$/);
});
