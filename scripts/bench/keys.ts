import type { Page } from '@playwright/test';
import { launchBrowser, openWindow, press, pressPlainKey, ROW } from './browser.ts';
import { FIRST_YEAR, YEARS } from './corpus.ts';
import { compare, type Comparison, type Figure } from './figures.ts';
import { startHost } from './host.ts';
import { awaitInput, goAndPaint } from './inPage.ts';
import { journalOf } from './journals.ts';
import { SIZES } from './queries.ts';

const ROUNDS = 20;
const FORM_FIELD = '[data-field="line"] input:focus';
const LAST_YEAR = FIRST_YEAR + YEARS - 1;

/** How long a key takes from its press until its effect is painted, beside a key that does nothing. */
export async function measureKeys(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const browser = await launchBrowser();
  try {
    for (const size of SIZES) {
      const host = await startHost(await journalOf(size));
      const page = await openWindow(browser, host);
      for (const { name, ...key } of keysOf(page)) {
        const plain = { name: 'plain key', measure: () => pressPlainKey(page) };
        const ofSize = `${name}, ${size.toLocaleString('en')} events`;
        figures.push(await compare({ ...key, name: ofSize, rounds: ROUNDS, beside: plain }));
      }
      await page.close();
      await host.stop();
    }
  } finally {
    await browser.close();
  }
  return figures;
}

type Key = Pick<Comparison, 'name' | 'target' | 'measure'>;

const keysOf = (page: Page): Key[] => [
  { name: 'N: the log form, focused', target: 150, measure: () => openForm(page) },
  { name: '1 to 5: worth in the list', target: 100, measure: (round) => rate(page, round) },
  { name: '[ and ]: another year', target: 200, measure: (round) => turnYear(page, round) },
  { name: 'Enter: an event', target: 200, measure: () => openEvent(page) },
  { name: 'the last key of a search', target: 100, measure: (round) => typeLast(page, round) },
];

/** Searches of both languages, frequent and rare. */
const SEARCHES = ['latency', '灯塔', 'the', '数据', 'robot da', '我们', 'telescope', '监控 灯塔'];

/** All but the last character is typed and answered before. */
async function typeLast(page: Page, round: number): Promise<number> {
  const text = SEARCHES[round % SEARCHES.length] ?? '';
  const answered = (typed: string): string => `[data-answered="${typed}"]`;
  await page.evaluate(goAndPaint, { hash: '#/search', selector: 'input[data-search-field]' });
  const field = page.locator('input[data-search-field]');
  await field.fill(text.slice(0, -1));
  await page.waitForSelector(answered(text.slice(0, -1)));
  await page.evaluate(awaitInput, answered(text));
  await page.keyboard.insertText(text.slice(-1));
  const ms = await page.evaluate(() => window.painted ?? Number.NaN);
  await page.evaluate(goAndPaint, { hash: `#/timeline/${LAST_YEAR}`, selector: ROW });
  return ms;
}

async function openForm(page: Page): Promise<number> {
  const ms = await press(page, 'n', FORM_FIELD);
  await press(page, 'Escape', 'body:not(:has([data-field="line"]))');
  return ms;
}

/** Goes down the list and gives each event another worth than it has. */
async function rate(page: Page, round: number): Promise<number> {
  await press(page, 'j', `${ROW}:focus`);
  const id = await page.locator(`${ROW}:focus`).getAttribute('data-event');
  const row = `article:has([data-event="${id}"])`;
  const quick = page.locator(`${row} fieldset button`);
  const given = await quick.evaluateAll((buttons) =>
    buttons.findIndex((button) => button.ariaPressed === 'true'),
  );
  const worth = ((round + (given === round % 5 ? 1 : 0)) % 5) + 1;
  return press(page, String(worth), `${row} button:nth-of-type(${worth})[aria-pressed="true"]`);
}

/** To the year before by turns with the year after. */
async function turnYear(page: Page, round: number): Promise<number> {
  const isBack = round % 2 === 0;
  const year = isBack ? LAST_YEAR - 1 : LAST_YEAR;
  const hash = `#/timeline/${isBack ? LAST_YEAR : LAST_YEAR - 1}`;
  await page.evaluate(goAndPaint, { hash, selector: rowOfYear(year + (isBack ? 1 : -1)) });
  return press(page, isBack ? '[' : ']', rowOfYear(year));
}

/** A row of the list whose name ends with the year, as those of the corpus do. */
const rowOfYear = (year: number): string =>
  `main article:has([aria-label$=" ${year}"]) [data-event]`;

async function openEvent(page: Page): Promise<number> {
  await press(page, 'j', `${ROW}:focus`);
  const ms = await press(page, 'Enter', 'article header h1');
  await press(page, 'Escape', ROW);
  return ms;
}
