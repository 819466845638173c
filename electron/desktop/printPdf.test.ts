import { beforeEach, expect, test, vi } from 'vitest';
import { printWindowOptions, REPORT_ADDRESS, windowPrinter } from './printPdf.ts';
import { electronStandIn, SessionStandIn, WindowStandIn } from './standIn.ts';

const PDF = Buffer.from('%PDF-1.7');

/** The prints that windows were asked for; each ends when the test says so. */
let prints: { window: WindowStandIn; end: PromiseWithResolvers<Buffer> }[] = [];

class PrintingWindow extends WindowStandIn {
  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super(options);
    this.webContents.printToPDF.mockImplementation(() => {
      const end = Promise.withResolvers<Buffer>();
      prints.push({ window: this, end });
      return end.promise;
    });
  }
}

const printAt = (index: number) => vi.waitUntil(() => prints.at(index));

beforeEach(() => {
  WindowStandIn.made = [];
  prints = [];
});

function printer(patienceMs?: number) {
  const session = new SessionStandIn();
  const { parts, asElectron } = electronStandIn();
  parts.session.fromPartition.mockReturnValue(session);
  const BrowserWindow = PrintingWindow as unknown as typeof asElectron.BrowserWindow;
  const print = windowPrinter({ ...asElectron, BrowserWindow }, patienceMs);
  return { session, fromPartition: parts.session.fromPartition, print };
}

/** What the report's own session answers to a request. */
async function answered(session: SessionStandIn, url: string): Promise<string> {
  const handler = session.protocol.handle.mock.calls[0]?.[1];
  if (handler === undefined) throw new Error('The session answers nothing.');
  return (await handler(new Request(url))).text();
}

test('the window shows nothing, runs nothing and has no power of ours', () => {
  expect(printWindowOptions()).toMatchObject({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    },
  });
  expect(printWindowOptions().webPreferences).not.toHaveProperty('preload');
});

test('prints the page on the paper that is asked for, and the window is gone afterwards', async () => {
  const { session, print } = printer();
  const printing = print('<p>Kelp</p>', 'letter');
  const { window, end } = await printAt(0);
  expect(window.loadURL).toHaveBeenCalledExactlyOnceWith(REPORT_ADDRESS);
  expect(await answered(session, REPORT_ADDRESS)).toBe('<p>Kelp</p>');
  end.resolve(PDF);
  expect(await printing).toBe(PDF);
  expect(window.webContents.printToPDF.mock.calls[0]?.[0]).toMatchObject({ pageSize: 'Letter' });
  expect(window.destroyed).toBe(true);
  expect(await answered(session, REPORT_ADDRESS)).toBe('');
});

test('its session is in memory and lets nothing through but the report', async () => {
  const { session, fromPartition, print } = printer();
  const printing = print('<img src="https://kelp.example/a.png">', 'a4');
  (await printAt(0)).end.resolve(PDF);
  await printing;
  // A name without `persist:` in front is a session in memory (Electron, session.fromPartition).
  expect(fromPartition.mock.calls).toEqual([['report']]);
  type Listener = (
    details: { url: string },
    answer: (response: { cancel: boolean }) => void,
  ) => void;
  const listener = session.webRequest.onBeforeRequest.mock.lastCall?.[0] as Listener;
  const isLetThrough = (url: string): boolean => {
    const answer = vi.fn<(response: { cancel: boolean }) => void>();
    listener({ url }, answer);
    return answer.mock.calls[0]?.[0].cancel === false;
  };
  expect(isLetThrough(REPORT_ADDRESS)).toBe(true);
  const others = ['https://kelp.example/a.png', 'app://plenary/', 'file:///etc/hosts', 'data:,a'];
  expect(others.filter(isLetThrough)).toEqual([]);
  expect(session.setPermissionCheckHandler).toHaveBeenCalledOnce();
});

test('two reports are printed one after the other, each with its own text', async () => {
  const { session, print } = printer();
  const first = print('<p>first</p>', 'a4');
  const second = print('<p>second</p>', 'a4');
  const { window, end } = await printAt(0);
  expect(await answered(session, REPORT_ADDRESS)).toBe('<p>first</p>');
  expect(WindowStandIn.made.length).toBe(1);
  end.resolve(PDF);
  await first;
  expect(window.destroyed).toBe(true);
  const next = await printAt(1);
  expect(await answered(session, REPORT_ADDRESS)).toBe('<p>second</p>');
  next.end.resolve(PDF);
  await second;
});

test('a print that does not end is given up', async () => {
  const { print } = printer(20);
  await expect(print('<p>Kelp</p>', 'a4')).rejects.toMatchObject({
    failure: { code: 'timed-out' },
  });
  expect(prints[0]?.window.destroyed).toBe(true);
});

test('a print that fails says so, and the next one is made', async () => {
  const { print } = printer();
  const failing = print('<p>Kelp</p>', 'a4');
  const { window, end } = await printAt(0);
  end.reject(new Error('no memory'));
  await expect(failing).rejects.toThrow('no memory');
  expect(window.destroyed).toBe(true);
  const again = print('<p>Kelp</p>', 'a4');
  (await printAt(1)).end.resolve(PDF);
  expect(await again).toBe(PDF);
});
