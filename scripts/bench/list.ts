import type { Page } from '@playwright/test';
import { launchBrowser, openWindow } from './browser.ts';
import { FIRST_YEAR } from './corpus.ts';
import { compare, type Figure, figureOf, spreadOf } from './figures.ts';
import { startHost } from './host.ts';
import { goAndPaint, scroll } from './inPage.ts';
import { journalOf } from './journals.ts';

const FRAMES = 240;
const PIXELS = 120;
/** A frame longer than this was missed at 60 a second. */
const MISSED_MS = 20;

/** The list of 10,000 events beside one of about 100: first paint, nodes, frames while scrolling. */
export async function measureList(): Promise<Figure[]> {
  const browser = await launchBrowser();
  const [small, large] = [
    await startHost(await journalOf(1_000)),
    await startHost(await journalOf(10_000)),
  ];
  try {
    const smallPage = await openWindow(browser, small);
    const largePage = await openWindow(browser, large);
    const showSmall = () => show(smallPage, `#/timeline/${FIRST_YEAR + 1}`);
    const showLarge = () => show(largePage, '#/timeline/all');
    const firstPaint = await compare({
      name: 'list of 10,000: first paint',
      rounds: 10,
      measure: showLarge,
      beside: { name: 'list of 100', measure: showSmall },
    });
    const scrolling = await measureScrolling(smallPage, largePage);
    const takeaways = await compare({
      name: '45,000 open takeaways: first paint',
      rounds: 10,
      target: 200,
      measure: () => showTakeaways(largePage),
      beside: { name: '4,500', measure: () => showTakeaways(smallPage) },
    });
    return [firstPaint, ...scrolling, takeaways];
  } finally {
    await browser.close();
    await Promise.all([small.stop(), large.stop()]);
  }
}

/** Shows another screen first, so that the list is painted anew. */
async function show(page: Page, hash: string): Promise<number> {
  await page.bringToFront();
  await page.evaluate(goAndPaint, { hash: '#/settings', selector: 'main:not(:has([data-event]))' });
  return page.evaluate(goAndPaint, { hash, selector: 'main [data-event]' });
}

async function showTakeaways(page: Page): Promise<number> {
  await page.bringToFront();
  await page.evaluate(goAndPaint, { hash: '#/settings', selector: 'main:not(:has(ol))' });
  return page.evaluate(goAndPaint, {
    hash: '#/takeaways',
    selector: 'main ol [data-row-focus]',
  });
}

async function measureScrolling(smallPage: Page, largePage: Page): Promise<Figure[]> {
  const scrolled = async (page: Page) => {
    await page.bringToFront();
    return page.evaluate(scroll, { frames: FRAMES, pixels: PIXELS });
  };
  const small = await scrolled(smallPage);
  const large = await scrolled(largePage);
  const beside = (values: readonly number[]) => ({ name: 'list of 100', ...spreadOf(values) });
  return [
    {
      ...figureOf('list of 10,000: a frame while scrolling', 'ms', large.frames, 17),
      beside: beside(small.frames),
    },
    {
      ...figureOf('list of 10,000: frames missed', '%', [shareMissed(large.frames)], 1),
      beside: beside([shareMissed(small.frames)]),
    },
    {
      ...figureOf('list of 10,000: nodes while scrolling', 'nodes', [large.nodes]),
      beside: beside([small.nodes]),
      ratio: large.nodes / small.nodes,
    },
  ];
}

const shareMissed = (frames: readonly number[]): number =>
  (100 * frames.filter((ms) => ms > MISSED_MS).length) / frames.length;
