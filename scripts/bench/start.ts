import { launchBrowser, press, ROW } from './browser.ts';
import { compare, type Figure } from './figures.ts';
import { emptyServerMs, type Host, startHost } from './host.ts';
import { journalOf } from './journals.ts';

/** How long it takes to start: the host alone, and the browser until Plenary answers a key. */
export async function measureStart(): Promise<Figure[]> {
  const folder = await journalOf(1_000);
  const hostStart = await compare({
    name: 'host listens, 1,000 events',
    rounds: 8,
    measure: () => hostStartMs(folder),
    beside: { name: 'empty Node server', measure: emptyServerMs },
  });
  const host = await startHost(folder);
  try {
    const browserStart = await compare({
      name: 'browser launched, 1,000 events shown, a key answered',
      rounds: 5,
      measure: () => untilInteractive(host),
      beside: { name: 'empty page', measure: untilEmptyPage },
    });
    return [hostStart, browserStart];
  } finally {
    await host.stop();
  }
}

async function hostStartMs(folder: string): Promise<number> {
  const host = await startHost(folder);
  await host.stop();
  return host.startMs;
}

async function untilInteractive(host: Host): Promise<number> {
  const address = await host.newAddress();
  const start = performance.now();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector(ROW);
  await press(page, 'j', `${ROW}:focus`);
  const ms = performance.now() - start;
  await browser.close();
  return ms;
}

async function untilEmptyPage(): Promise<number> {
  const start = performance.now();
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto('data:text/html,<p autofocus tabindex=0>');
  await press(page, 'j', 'p');
  const ms = performance.now() - start;
  await browser.close();
  return ms;
}
