/** A journal of its own for every test, and a browser that is watched for whatever goes wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { Host } from './host.ts';
import { JournalApi } from './journalApi.ts';
import { App } from './pages/App.ts';

interface Fixtures {
  /** Messages of the browser that a test provokes on purpose. */
  expectedErrors: RegExp | null;
  /** An empty journal folder, gone after the test. */
  folder: string;
  /** A host over that folder. */
  host: Host;
  /** The same journal through its contract. */
  journal: JournalApi;
  /** The page, not opened yet, so that the journal can be prepared first. */
  app: App;
  /** Opens one more window on the journal. */
  openWindow: () => Promise<App>;
  watched: void;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [null, { option: true }],

  // Playwright reads from the pattern which fixtures are wanted; none are.
  // oxlint-disable-next-line no-empty-pattern
  folder: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'plenary-e2e-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  host: async ({ folder }, provide) => {
    const host = await Host.start(folder);
    await provide(host);
    await host.stop();
  },

  journal: async ({ host }, provide) => provide(await JournalApi.open(await host.newAddress())),

  app: async ({ page, context, host }, provide) => {
    await provide(new App(page, () => host.newAddress()));
    // Before the host stops, which a window that still asks would complain about.
    for (const window of context.pages()) await window.close();
  },

  openWindow: async ({ context, host }, provide) => {
    await provide(async () => {
      const app = new App(await context.newPage(), () => host.newAddress());
      await app.open();
      return app;
    });
  },

  watched: [
    async ({ context, expectedErrors }, provide) => {
      const complaints = watch(context);
      await provide();
      const unexpected = complaints.filter((complaint) => !expectedErrors?.test(complaint));
      expect(unexpected, 'the browser complained, or asked another server').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * Collects what must never happen: errors and warnings on the console (breaches of the content
 * security policy are among them), exceptions, and requests to anything but the host.
 */
function watch(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = protocol === 'http:' && hostname === '127.0.0.1';
    if (!isOwn && !['blob:', 'data:'].includes(protocol)) complaints.push(request.url());
  });
  return complaints;
}

export { expect, type Page };
