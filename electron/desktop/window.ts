import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { PAGE_ADDRESS } from './address.ts';

/** The ground of the page in each theme, so that the window opens in it and does not flash. */
export const PAPER = { light: '#fbfaf6', dark: '#191a1b' } as const;

export interface WindowChoices {
  /** File of the preload script. */
  readonly preload: string;
  readonly dark: boolean;
  /** True unless packaged. */
  readonly devTools: boolean;
}

/** What our window is made with: everything that a page could misuse is off, by name. */
export const windowOptions = ({
  preload,
  dark,
  devTools,
}: WindowChoices): BrowserWindowConstructorOptions => ({
  title: 'Plenary',
  // With a name, Electron itself keeps the window's place and size from one start to the next.
  name: 'journal',
  windowStatePersistence: true,
  width: 1280,
  height: 800,
  minWidth: 640,
  minHeight: 480,
  show: false,
  backgroundColor: dark ? PAPER.dark : PAPER.light,
  webPreferences: {
    preload,
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
    // The spelling checker fetches its dictionaries from the network.
    spellcheck: false,
    devTools,
  },
});

/** Opens the window on the page and shows it when there is something to see. */
export function openWindow(
  Window: typeof BrowserWindow,
  choices: WindowChoices,
): { window: BrowserWindow; loaded: Promise<void> } {
  const window = new Window(windowOptions(choices));
  window.once('ready-to-show', () => {
    window.show();
  });
  return { window, loaded: window.loadURL(PAGE_ADDRESS) };
}

/** Brings the window to the front, also from the dock or the task bar. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
