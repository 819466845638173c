import { beforeEach, expect, test, vi } from 'vitest';
import { ok, type Result } from '#shared/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/settings.ts';
import type { PrintPdf } from '../journal/report/printer.ts';
import { startDesktop } from './desktopApp.ts';
import { ContentsStandIn, electronStandIn, eventOf, WindowStandIn } from './standIn.ts';

/** A journal whose settings can be read and set; it answers nothing else. */
function journalStandIn(stored: Partial<Settings> = {}) {
  let settings = { ...DEFAULT_SETTINGS, ...stored };
  const call = vi.fn<(operation: unknown, input: unknown) => Promise<Result<unknown>>>(
    (operation, input) => {
      if (operation === 'settings.set') settings = { ...settings, ...(input as Settings) };
      return Promise.resolve(ok(settings));
    },
  );
  return { call, close: vi.fn<() => void>() };
}

const page = new Map([['/index.html', new TextEncoder().encode('<p>Plenary</p>')]]);

function desktop(journal = journalStandIn(), sample = false) {
  const electron = electronStandIn();
  const options = {
    windowFolder: '/journal/window',
    preload: '/app/preload.cjs',
    loadPage: vi.fn<() => typeof page>().mockReturnValue(page),
    startJournal: vi.fn<(printPdf: PrintPdf) => typeof journal>().mockReturnValue(journal),
    sample,
    onClosed: vi.fn<() => void>(),
    log: vi.fn<(message: string) => void>(),
  };
  const start = () => {
    startDesktop(electron.asElectron, options);
  };
  return { ...electron.parts, journal, options, start };
}

const windowMade = () => vi.waitUntil(() => WindowStandIn.made.at(0));

/** Calls the journal as the page of the window does. */
function callFromPage({ ipcMain }: ReturnType<typeof desktop>, operation: string, input: unknown) {
  const listener = ipcMain.handle.mock.calls[0]?.[1] as (
    event: unknown,
    message: unknown,
  ) => unknown;
  const senderFrame = {
    isDestroyed: () => false,
    detached: false,
    parent: null,
    origin: 'app://plenary',
    url: 'app://plenary/',
  };
  return listener({ sender: { id: 1 }, senderFrame }, { operation, input });
}

const menuLabels = ({ Menu }: ReturnType<typeof desktop>) =>
  Menu.buildFromTemplate.mock.lastCall?.[0].map((item) => item.label);

beforeEach(() => {
  WindowStandIn.made = [];
});

test('sandbox, scheme, folder and lock precede everything else', () => {
  const { start, app, protocol } = desktop();
  start();
  const order = [
    app.enableSandbox,
    protocol.registerSchemesAsPrivileged,
    app.setPath,
    app.requestSingleInstanceLock,
    app.whenReady,
  ].map((recorded) => recorded.mock.invocationCallOrder[0] ?? Infinity);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(app.setPath).toHaveBeenCalledWith('userData', '/journal/window');
});

test('opens one locked window on the journal', async () => {
  const { start, session, ipcMain, options, ...parts } = desktop();
  start();
  const window = await windowMade();
  expect(session.defaultSession.setPermissionRequestHandler).toHaveBeenCalledOnce();
  expect(session.defaultSession.protocol.handle.mock.calls[0]?.[0]).toBe('app');
  expect(ipcMain.handle).toHaveBeenCalledOnce();
  expect(options.startJournal).toHaveBeenCalledOnce();
  expect(window.options.webPreferences).toMatchObject({ sandbox: true, devTools: false });
  expect(menuLabels({ ...parts, start, session, ipcMain, options })).toContain('File');
});

test('every web contents is guarded as it is made', () => {
  const { start, app } = desktop();
  start();
  const contents = new ContentsStandIn(2);
  app.emit('web-contents-created', {}, contents);
  const event = eventOf({ url: 'https://forum.example/' });
  contents.emit('will-navigate', event);
  expect(event.prevented()).toBe(true);
  expect(contents.openWindow('https://forum.example/')).toEqual({ action: 'deny' });
});

test('a second start ends at once and opens no journal', () => {
  const { start, app, options } = desktop();
  app.requestSingleInstanceLock.mockReturnValue(false);
  start();
  expect(app.quit).toHaveBeenCalledOnce();
  expect(app.whenReady).not.toHaveBeenCalled();
  expect(options.startJournal).not.toHaveBeenCalled();
});

test('a second start brings the window of the first to the front', async () => {
  const { start, app } = desktop();
  start();
  const window = await windowMade();
  window.minimized = true;
  app.emit('second-instance');
  expect(window.restore).toHaveBeenCalledOnce();
  expect(window.focus).toHaveBeenCalledOnce();
});

test('opens in the stored language and theme', async () => {
  const parts = desktop(journalStandIn({ language: 'zh-CN', theme: 'dark' }));
  parts.start();
  await windowMade();
  expect(menuLabels(parts)).toContain('文件');
  expect(parts.nativeTheme.themeSource).toBe('dark');
});

test('opens in the language of the system when the journal cannot be read', async () => {
  const journal = journalStandIn();
  journal.call.mockResolvedValue({ ok: false, failure: { code: 'journal-damaged', message: '' } });
  const parts = desktop(journal);
  parts.app.getPreferredSystemLanguages.mockReturnValue(['zh-Hans-CN']);
  parts.start();
  await windowMade();
  expect(menuLabels(parts)).toContain('文件');
});

test('fills a sample journal before the window opens, and no other journal', async () => {
  for (const sample of [true, false]) {
    const { start, journal } = desktop(journalStandIn(), sample);
    start();
    await windowMade();
    const operations = journal.call.mock.calls.map(([operation]) => operation);
    expect(operations.includes('journal.fillWithSample')).toBe(sample);
  }
});

test('the menu follows a language and a theme chosen in the page', async () => {
  const parts = desktop();
  parts.start();
  await windowMade();
  await callFromPage(parts, 'settings.set', { language: 'zh-CN', theme: 'light' });
  expect(menuLabels(parts)).toContain('文件');
  expect(parts.nativeTheme.themeSource).toBe('light');

  const built = parts.Menu.buildFromTemplate.mock.calls.length;
  await callFromPage(parts, 'settings.get', {});
  expect(parts.Menu.buildFromTemplate).toHaveBeenCalledTimes(built);
});

test('a choice from the menu goes to the page', async () => {
  const { start, Menu } = desktop();
  start();
  const window = await windowMade();
  const file = Menu.buildFromTemplate.mock.lastCall?.[0][0]?.submenu;
  const items = Array.isArray(file) ? file : [];
  const [logItem] = items as { click: () => void }[];
  logItem?.click();
  expect(window.webContents.send).toHaveBeenCalledExactlyOnceWith('plenary:command', 'log');
});

test('closes the journal before it ends, and then clears up', async () => {
  const { start, app, journal, options } = desktop();
  start();
  await windowMade();
  app.emit('window-all-closed');
  expect(app.quit).toHaveBeenCalledOnce();
  app.emit('will-quit');
  expect(journal.close).toHaveBeenCalledBefore(options.onClosed);
  expect(options.onClosed).toHaveBeenCalledOnce();
});

test('a page that stopped can be opened again', async () => {
  const { start, dialog } = desktop();
  dialog.showMessageBox.mockResolvedValue({ response: 0 });
  start();
  const window = await windowMade();
  window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  await vi.waitFor(() => {
    expect(window.webContents.reload).toHaveBeenCalledOnce();
  });
});

test('says why it cannot start, and ends', async () => {
  const { start, app, dialog, options } = desktop();
  options.loadPage.mockImplementation(() => {
    throw new Error('No built page.');
  });
  start();
  await vi.waitFor(() => {
    expect(app.exit).toHaveBeenCalledExactlyOnceWith(1);
  });
  expect(dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith('Plenary', 'No built page.');
});

test('a link that the system cannot open is logged without its address', async () => {
  const { start, app, dialog, shell, options } = desktop();
  dialog.showMessageBox.mockResolvedValue({ response: 0 });
  shell.openExternal.mockRejectedValue(new Error('https://forum.example/ has no program'));
  start();
  const contents = new ContentsStandIn(1);
  app.emit('web-contents-created', {}, contents);
  contents.emit('input-event', {}, { type: 'mouseUp' });
  contents.openWindow('https://forum.example/');
  await vi.waitFor(() => {
    expect(options.log).toHaveBeenCalledOnce();
  });
  expect(options.log.mock.calls[0]?.[0]).not.toContain('forum.example');
});
