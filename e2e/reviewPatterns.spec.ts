import { findViolations } from './axe.ts';
import { expect, type Page, test } from './fixtures.ts';
import type { JournalApi, Told } from './journalApi.ts';

/** Six evenings of one company, five of them a waste, and six events of others, one of them so. */
const EVENTS: readonly Told[] = Array.from({ length: 12 }, (_, index): Told => {
  const isGull = index < 6;
  return {
    name: `${isGull ? 'Gull Evening' : 'Weir Meeting'} ${index + 1}`,
    organiser: isGull ? 'Gull Media' : `Weir Society ${index}`,
    dateStart: `2025-${String(index + 1).padStart(2, '0')}-10`,
    hours: isGull ? 8 : 2,
    costs: [{ label: 'ticket', amount: 120_000, currency: 'CNY' }],
    verdict: { worth: (isGull ? index > 0 : index === 6) ? 2 : 4, givenOn: '2025-12-20' },
    takeaways: [
      { text: `Kept ${index}`, outcome: isGull ? 'open' : 'used' },
      { text: `Dropped ${index}`, outcome: 'dropped' },
    ],
  };
});

/** A series whose editions were each worth less, with somebody who comes back. */
const EDITIONS: readonly Told[] = ([5, 4, 2] as const).map((worth, index) => ({
  name: `Sluice Days ${2023 + index}`,
  series: 'Sluice Days',
  dateStart: `${2023 + index}-05-04`,
  verdict: { worth, sentence: `Said in ${2023 + index}`, givenOn: `${2023 + index}-05-05` },
  people: ['Ada Brandt', `Guest ${index}`].map((name) => ({
    personId: null,
    name,
    affiliation: null,
    part: 'speaker' as const,
  })),
}));

const logAll = async (journal: JournalApi, events: readonly Told[]) => {
  for (const told of events) await journal.log(told);
};

const goTo = (page: Page, hash: string) =>
  page.evaluate((address) => {
    window.location.hash = address;
  }, hash);

const WORDS = {
  en: {
    review: 'Review',
    patterns: 'Low-value patterns',
    list: 'What low-value events share',
    counts: '5 of 6',
    otherwise: 'otherwise 1 of 6',
    method: 'How this is found',
    events: '6 events',
    due: '3 events are due a second look',
    left: (count: number) => `${count} events are due a second look`,
    one: '1 event is due a second look',
    lowered: '1 lowered later',
    again: 'Due a second look',
    putOff: 'Ask in 30 days',
  },
  'zh-CN': {
    review: '回顾',
    patterns: '低价值规律',
    list: '低价值活动的共同点',
    counts: '6 场中 5 场',
    otherwise: '其余 6 场中 1 场',
    method: '这是怎么得出的',
    events: '6 场活动',
    due: '3 场活动该再看一眼了',
    left: (count: number) => `${count} 场活动该再看一眼了`,
    one: '1 场活动该再看一眼了',
    lowered: '1 场后来调低',
    again: '该再看一眼了',
    putOff: '30 天后再问',
  },
} as const;

for (const language of ['en', 'zh-CN'] as const) {
  const words = WORDS[language];

  test(`find what my worst events share, in ${language}`, async ({ app, journal, page }) => {
    await logAll(journal, EVENTS);
    await journal.call('settings.set', { language });
    await app.open();
    await page.getByRole('link', { name: words.review, exact: true }).click();
    await app.main.getByRole('link', { name: words.patterns }).click();
    const patterns = app.main.getByRole('region', { name: words.list });
    const gull = patterns.getByRole('listitem').filter({ hasText: 'Gull Media' });
    await expect(gull).toContainText(words.otherwise);
    await expect(gull.getByRole('img')).toHaveAccessibleName(/50\s?%/);
    await app.main.getByText(words.method).click();
    await expect(app.main.getByText(/beta-binomial|贝塔-二项/)).toBeVisible();
    await gull.getByRole('button', { name: words.counts }).click();
    const evidence = page.getByRole('dialog');
    await expect(evidence.getByRole('status')).toHaveText(words.events);
    await evidence.getByRole('link', { name: 'Gull Evening 6' }).click();
    await app.event.title('Gull Evening 6').waitFor();
  });

  test(`second verdict, in ${language}`, async ({ app, journal, page }) => {
    await logAll(journal, EDITIONS);
    await journal.call('settings.set', { language });
    await app.open();
    await app.main.getByRole('link', { name: words.due }).click();
    const status = app.main.getByRole('status').first();
    await expect(status).toHaveText(words.left(3));
    await expect(app.main.getByRole('link', { name: 'Sluice Days 2025' })).toBeFocused();
    await app.press('1');
    await expect(status).toHaveText(words.left(2));
    await expect(app.main.getByRole('button', { name: words.lowered })).toBeVisible();
    await expect(app.main.getByRole('link', { name: 'Sluice Days 2024' })).toBeFocused();
    await app.press('l');
    await expect(status).toHaveText(words.one);
    await app.press('Control+z');
    await expect(status).toHaveText(words.left(2));
    const { verdicts } = await journal.eventNamed('Sluice Days 2025');
    expect(verdicts.map(({ worth }) => worth)).toEqual([2, 1]);
    await app.main.getByRole('link', { name: 'Sluice Days 2023' }).click();
    await app.event.title('Sluice Days 2023').waitFor();
    await expect(app.main.getByText(words.again)).toBeVisible();
    await app.main.getByRole('button', { name: words.putOff }).click();
    await expect(app.main.getByText(words.again)).toHaveCount(0);
    await page.goBack();
    await expect(status).toHaveText(words.one);
  });

  test(`axe finds nothing in what can be learned, in ${language}`, async ({
    app,
    journal,
    page,
  }) => {
    test.setTimeout(120_000);
    await journal.call('journal.fillWithSample', {});
    await logAll(journal, EVENTS);
    await logAll(journal, EDITIONS.slice(1));
    const { id } = await journal.log(EDITIONS[0] as Told);
    await journal.call('worth.give', { eventId: id, verdict: { worth: 2 }, second: true });
    await journal.call('settings.set', { language });
    await app.open();
    const { rows } = await journal.call('review.series', {});
    const sluice = rows.find(({ name }) => name === 'Sluice Days')?.id ?? 0;
    const found: string[] = [];
    const views = ['patterns', 'yield', 'series', `series?series=${sluice}`, 'second'];
    for (const view of views) {
      await goTo(page, `#/review/${view}`);
      await app.main.locator('li, tbody tr').first().waitFor();
      await page.waitForLoadState('networkidle');
      found.push(...(await findViolations(page, view)));
    }
    expect(found).toEqual([]);
  });
}

test('what events gave is sorted by a press, and leads to its events', async ({
  app,
  journal,
  page,
}) => {
  await logAll(journal, EVENTS);
  await app.open();
  await goTo(page, '#/review/yield');
  const table = app.main.getByRole('region', { name: 'Yield by' });
  await expect(table.locator('tbody tr')).toHaveCount(12);
  await app.main.getByText('Organisers', { exact: true }).click();
  const gull = table.locator('tbody tr').filter({ hasText: 'Gull Media' });
  await expect(gull).toContainText('0 of 12');
  const header = table.getByRole('columnheader', { name: 'Events' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(table.locator('tbody tr').first()).toContainText('Gull Media');
  await expect(table.locator('tbody tr').nth(1)).toContainText('too little history');
  await gull.getByRole('button', { name: '6' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(6);
});

test('a series that falls says so, with who comes back, and its table is one key away', async ({
  app,
  journal,
  page,
}) => {
  await logAll(journal, EDITIONS);
  await app.open();
  await goTo(page, '#/review/series');
  await expect(app.main.getByRole('listitem')).toContainText('falling');
  await app.main.getByRole('link', { name: 'Sluice Days' }).click();
  await expect(app.main.getByText(/Fell 2 times in a row/)).toBeVisible();
  await expect(app.main.getByRole('row', { name: /Sluice Days 2025/ })).toContainText('1 of 2');
  await expect(app.main.getByRole('row', { name: /Sluice Days 2025/ })).toContainText(
    'Said in 2025',
  );
  await app.main.getByRole('link', { name: /^Sluice Days 2024: / }).focus();
  await app.press('t');
  await expect(app.main.getByRole('table', { name: 'Worth by edition' })).toBeVisible();
});

test('a journal with too little history says so, and what to do', async ({
  app,
  journal,
  page,
}) => {
  await logAll(journal, EVENTS.slice(0, 2));
  await app.open();
  await goTo(page, '#/review/patterns');
  await expect(app.main.getByRole('heading', { name: 'Too little history' })).toBeVisible();
  await goTo(page, '#/review/series');
  await expect(app.main.getByRole('heading', { name: 'No series yet' })).toBeVisible();
  await goTo(page, '#/review/yield');
  await expect(app.main.getByText(/too little history/)).toBeVisible();
});
