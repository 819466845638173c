import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/lib/chromium.ts';

const isRoot = process.getuid?.() === 0;
const executablePath = findChromium();

/**
 * `web` drives the built page in a real browser over the loopback host; `desktop` drives the same
 * page in Electron, where its program is there. Both need `npm run build` first.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine may miss a deadline once; what passes only then is named in the sum.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 30_000,
  expect: { timeout: 7_000 },
  reporter: 'line',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 7_000,
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'web',
      testIgnore: 'desktop.spec.ts',
      use: {
        launchOptions: {
          ...(executablePath === null ? {} : { executablePath }),
          args: [
            // The browser's own sandbox does not work for root.
            ...(isRoot ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    { name: 'desktop', testMatch: 'desktop.spec.ts' },
  ],
});
