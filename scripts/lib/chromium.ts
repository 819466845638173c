import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runChild } from './child.ts';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine, or Playwright's own, or null. `PLENARY_CHROMIUM` names another. */
export function findChromium(): string | null {
  const candidates = [
    process.env['PLENARY_CHROMIUM'] ?? '',
    ...INSTALLED,
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Finds a Chromium, installing one where there is none: by apt for root, else by Playwright. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium();
  if (found !== null) return found;
  console.log('Installing Chromium for the end-to-end tests…');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await runChild('apt-get', ['update']);
    await runChild('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  } else {
    await runChild('npx', ['playwright', 'install', 'chromium'], {
      shell: process.platform === 'win32',
    });
  }
  return findChromium();
}
