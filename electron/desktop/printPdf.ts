/** Prints a report in a hidden window that runs no script and reaches nothing but the report. */
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import type { Paper } from '#shared/report.ts';
import { Refusal } from '#shared/result.ts';
import type { PrintPdf } from '../journal/report/printer.ts';
import { PAGE_SCHEME } from './address.ts';
import { lockSession } from './lockSession.ts';

/** The address of the report within its own session; no other session knows it. */
export const REPORT_ADDRESS = `${PAGE_SCHEME}://report/`;

/** In memory only: what was printed is gone with the window. */
const PARTITION = 'report';

/** Milliseconds after which a print that has not ended is given up. */
const PATIENCE_MS = 60_000;

const PAPER_NAMES = { a4: 'A4', letter: 'Letter' } as const satisfies Record<Paper, string>;

/** What the window is made with: less than a page of ours may do, and not to be seen. */
export const printWindowOptions = (): BrowserWindowConstructorOptions => ({
  show: false,
  width: 794,
  height: 1_123,
  webPreferences: {
    partition: PARTITION,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    javascript: false,
    webSecurity: true,
    webviewTag: false,
    webgl: false,
    spellcheck: false,
    devTools: false,
  },
});

interface PrinterParts {
  readonly BrowserWindow: typeof BrowserWindow;
  readonly session: { readonly fromPartition: (partition: string) => Session };
}

/** A printer that works on one report at a time. To be used once Electron is ready. */
export function windowPrinter(parts: PrinterParts, patienceMs = PATIENCE_MS): PrintPdf {
  let last: Promise<unknown> = Promise.resolve();
  let current = '';
  let isPrepared = false;
  const prepare = (): void => {
    if (isPrepared) return;
    isPrepared = true;
    const session = parts.session.fromPartition(PARTITION);
    lockSession(session, { devTools: false });
    session.webRequest.onBeforeRequest(({ url }, answer) => {
      answer({ cancel: url !== REPORT_ADDRESS });
    });
    session.protocol.handle(PAGE_SCHEME, ({ url }) =>
      url === REPORT_ADDRESS
        ? new Response(current, { headers: { 'content-type': 'text/html; charset=utf-8' } })
        : new Response(null, { status: 404 }),
    );
  };
  return (html, paper) => {
    const print = async (): Promise<Uint8Array> => {
      prepare();
      current = html;
      try {
        return await printInWindow(parts.BrowserWindow, paper, patienceMs);
      } finally {
        current = '';
      }
    };
    const mine = last.then(print);
    last = mine.catch(() => null);
    return mine;
  };
}

async function printInWindow(
  Window: typeof BrowserWindow,
  paper: Paper,
  patienceMs: number,
): Promise<Uint8Array> {
  const window = new Window(printWindowOptions());
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Refusal('timed-out', `printing took longer than ${patienceMs} ms`));
    }, patienceMs);
  });
  const print = async (): Promise<Uint8Array> => {
    await window.loadURL(REPORT_ADDRESS);
    return window.webContents.printToPDF({
      pageSize: PAPER_NAMES[paper],
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  };
  try {
    return await Promise.race([print(), tooLate]);
  } finally {
    clearTimeout(timer);
    if (!window.isDestroyed()) window.destroy();
  }
}
