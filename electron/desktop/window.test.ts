import { readFileSync } from 'node:fs';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { WindowStandIn } from './standIn.ts';
import { focusWindow, openWindow, PAPER, windowOptions } from './window.ts';

const choices = { preload: '/app/out/desktop/preload.cjs', dark: false, devTools: false };

test('the page has no Node, no power of ours but the preload, and a sandbox around it', () => {
  expect(windowOptions(choices).webPreferences).toEqual({
    preload: '/app/out/desktop/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});

test('keeps its place under a name, and opens in the ground of the theme', () => {
  expect(windowOptions(choices)).toMatchObject({
    name: 'journal',
    windowStatePersistence: true,
    backgroundColor: PAPER.light,
  });
  expect(windowOptions({ ...choices, dark: true }).backgroundColor).toBe(PAPER.dark);
});

test('its grounds are those of the page', () => {
  const tokens = readFileSync(new URL('../../renderer/ui/theme.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark});`);
});

test('loads the page and shows itself when there is something to see', async () => {
  const { window, loaded } = openWindow(WindowStandIn as unknown as typeof BrowserWindow, choices);
  const standIn = window as unknown as WindowStandIn;
  await loaded;
  expect(standIn.loadURL).toHaveBeenCalledExactlyOnceWith('app://plenary/');
  expect(standIn.options.show).toBe(false);
  expect(standIn.show).not.toHaveBeenCalled();
  standIn.emit('ready-to-show');
  expect(standIn.show).toHaveBeenCalledOnce();
});

test('comes to the front from the dock, and is left alone once it is gone', () => {
  const window = new WindowStandIn({});
  window.minimized = true;
  focusWindow(window as unknown as BrowserWindow);
  expect(window.restore).toHaveBeenCalledOnce();
  expect(window.focus).toHaveBeenCalledOnce();
  window.destroyed = true;
  focusWindow(window as unknown as BrowserWindow);
  expect(window.focus).toHaveBeenCalledOnce();
});
