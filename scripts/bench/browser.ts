import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../lib/chromium.ts';
import type { Host } from './host.ts';
import { addPlainKey, awaitKey } from './inPage.ts';

/** A row of the timeline. */
export const ROW = 'main [data-event]';

export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('There is no Chromium on this machine; PLENARY_CHROMIUM names one.');
  }
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** A window on the host's journal, with its timeline shown. */
export async function openWindow(browser: Browser, host: Host): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en' });
  await page.goto(await host.newAddress());
  await page.waitForSelector(ROW);
  await page.evaluate(addPlainKey);
  return page;
}

/** Presses a key; answers with the milliseconds until `selector` was painted. */
export async function press(page: Page, key: string, selector: string): Promise<number> {
  await page.evaluate(awaitKey, selector);
  await page.keyboard.press(key);
  return page.evaluate(() => window.painted ?? Number.NaN);
}

/** What a key press takes at the very least: an attribute set, and painted. */
export async function pressPlainKey(page: Page): Promise<number> {
  const isSet = await page.evaluate(() => document.documentElement.hasAttribute('data-plain'));
  return press(page, 'F8', isSet ? 'html:not([data-plain])' : 'html[data-plain]');
}
