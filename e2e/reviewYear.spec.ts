import { expect, type Page, test } from './fixtures.ts';
import type { JournalApi, Told } from './journalApi.ts';

const speaker = (name: string) => ({
  personId: null,
  name,
  affiliation: null,
  part: 'speaker' as const,
});
const cost = (amount: number, currency: string) => ({ label: 'Ticket', amount, currency });

/** Two years: a lean one, and one with all that a review shows. */
const EVENTS: readonly Told[] = [
  { name: 'Canal Boats Meetup', dateStart: '2023-04-02', place: 'Ghent', verdict: { worth: 3 } },
  { name: 'Weather Maps Evening', dateStart: '2023-10', verdict: { worth: 4 } },
  {
    name: 'Lighthouse Forum',
    dateStart: '2024-03-14',
    dateEnd: '2024-03-15',
    place: 'Ghent',
    role: 'speaker',
    hours: 12,
    tags: ['optics'],
    costs: [cost(90_000, 'CNY')],
    people: [speaker('Ines Okafor')],
    aims: [
      { text: 'Meet two lamp makers', met: true },
      { text: 'Find a translator', met: false },
    ],
    decidedOn: '2024-01-10',
    verdict: { worth: 5, sentence: 'Every talk had been built before it was told.' },
    takeaways: [
      { text: 'Ask for the lens drawings', kind: 'action', due: '2024-06-01' },
      { text: 'Fog is a feature', outcome: 'used' },
    ],
  },
  {
    name: '灯塔赞助商大会',
    dateStart: '2024-06-20',
    place: '宁波',
    costs: [cost(20_000, 'USD')],
    people: [speaker('Ines Okafor')],
    verdict: { worth: 1, reasons: ['sales-pitch'], sentence: '三个小时的展台广告。' },
  },
  { name: 'Signal Flags Day', dateStart: '2024-09-09', place: 'Ghent' },
  { name: 'Buoy Makers Fair', dateStart: '2024-11-02', state: 'skipped', missed: 'no' },
];

async function openReview(
  app: { open: () => Promise<void> },
  journal: JournalApi,
  language: 'en' | 'zh-CN',
) {
  for (const told of EVENTS) await journal.log(told);
  await journal.call('settings.set', { language, currency: 'CNY' });
  await app.open();
}

const goTo = (page: Page, address: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, address);

const WORDS = {
  en: {
    review: 'Review',
    summary: /You attended 3 events\. They took 4 days and 12 hours\..*2023 had 2 events\./u,
    events: '3 events',
    best: 'The best',
    worst: 'The worst',
    rate: '1 USD in CNY',
    keep: 'Keep the rates',
    together: 'Spent together, in CNY at least CN¥900 –',
    added: 'Spent together, in CNY CN¥2,300 –',
    aims: '1 of 2 aims were met, 1 were not.',
    skipped: '1 event was skipped: nothing missed in 1.',
    years: ['2024', '2023'],
    months: 'Worth over months',
    table: 'Worth over months: Table',
    chart: 'Worth over months: Chart',
    row: 'Mar 2024 0 0 0 0 1 0',
  },
  'zh-CN': {
    review: '回顾',
    summary: /你去了 3 场活动。一共 4 天、12 小时。.*2023年是 2 场。/u,
    events: '3 场活动',
    best: '最好的',
    worst: '最差的',
    rate: '1 USD 合 CNY',
    keep: '保存汇率',
    together: '合计花费（CNY） 至少 ¥900 –',
    added: '合计花费（CNY） ¥2,300 –',
    aims: '2 个目标中达成 1 个，没达成 1 个。',
    skipped: '1 场没去：1 场没错过什么。',
    years: ['2024年', '2023年'],
    months: '各月的评价',
    table: '各月的评价: 表格',
    chart: '各月的评价: 图',
    row: '2024年3月 0 0 0 0 1 0',
  },
} as const;

for (const language of ['en', 'zh-CN'] as const) {
  const words = WORDS[language];

  test(`a year is read back, in ${language}`, async ({ app, journal, page }) => {
    await openReview(app, journal, language);
    await page.getByRole('navigation').getByRole('link', { name: words.review }).first().click();
    const title = app.main.getByRole('heading', { level: 2 });
    await expect(title).toHaveText(words.years[0]);
    await expect(app.main.locator('article > section').first()).toHaveText(words.summary);

    const best = app.main.getByRole('region', { name: words.best }).getByRole('listitem');
    await expect(best).toHaveCount(1);
    await expect(best).toContainText('Every talk had been built before it was told.');
    const worst = app.main.getByRole('region', { name: words.worst }).getByRole('listitem');
    await expect(worst).toContainText('三个小时的展台广告。');
    await expect(app.main.getByText(words.aims)).toBeVisible();
    await expect(app.main.getByText(words.skipped)).toBeVisible();

    await app.press('ArrowLeft');
    await expect(title).toHaveText(words.years[1]);
    await expect(best).toContainText('Weather Maps Evening');
    await page.goBack();
    await expect(title).toHaveText(words.years[0]);
  });

  test(`money is added up once a rate is given, in ${language}`, async ({ app, journal, page }) => {
    await openReview(app, journal, language);
    await goTo(page, '#/review/year');
    const rowOf = (text: string) => app.main.getByRole('row', { name: text });
    await expect(rowOf(words.together)).toBeVisible();
    await app.main.getByRole('textbox', { name: words.rate }).fill('7');
    await app.main.getByRole('button', { name: words.keep }).click();
    await expect(rowOf(words.added)).toBeVisible();
    expect((await journal.call('settings.get', {})).rates).toEqual({ USD: 7 });
  });

  test(`each figure opens its events, each chart its table, in ${language}`, async ({
    app,
    journal,
    page,
  }) => {
    await openReview(app, journal, language);
    await goTo(page, '#/review/year');
    const panel = page.getByRole('dialog');
    const links = panel.getByRole('link');
    const chart = app.main.getByRole('figure', { name: words.months });
    const mark = chart.getByRole('list').getByRole('button').first();
    await mark.focus();
    await app.press('ArrowRight', 'ArrowLeft');
    await expect(mark).toBeFocused();
    await app.press('Enter');
    await expect(links).toHaveText(['Lighthouse Forum']);
    await expect(panel).toBeFocused();
    await app.press('Escape');
    await expect(mark).toBeFocused();
    await app.press('t');
    await expect(chart.getByRole('row', { name: words.row })).toBeVisible();
    await expect(chart.getByRole('button', { name: words.chart })).toBeFocused();
    await app.press('t');
    await expect(chart.getByRole('button', { name: words.table })).toBeFocused();
    await expect(chart.getByRole('img')).toBeVisible();

    const figure = app.main.getByRole('button', { name: words.events, exact: true });
    await figure.click();
    await expect(links).toHaveText(['Signal Flags Day', '灯塔赞助商大会', 'Lighthouse Forum']);
    await expect(panel).toBeFocused();
    await app.press('Escape');
    await expect(figure).toBeFocused();
  });
}

test('an event behind a figure is opened, and back leads to the year', async ({
  app,
  journal,
  page,
}) => {
  await openReview(app, journal, 'en');
  await goTo(page, '#/review/year?from=2024-03-01&to=2024-06-30');
  await expect(app.main.getByRole('heading', { level: 2 })).toHaveText('1 Mar – 30 Jun 2024');
  await app.main.getByRole('button', { name: '2 events', exact: true }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Lighthouse Forum' }).click();
  await app.event.title('Lighthouse Forum').waitFor();
  await page.goBack();
  await expect(app.main.getByRole('heading', { level: 2 })).toHaveText('1 Mar – 30 Jun 2024');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('an empty journal says what to do first', async ({ app, page }) => {
  await app.open();
  await goTo(page, '#/review/year');
  await expect(app.main).toContainText('Nothing to look back at yet');
  await app.main.getByRole('button', { name: 'Log an event' }).click();
  await page.getByRole('dialog').waitFor();
});
