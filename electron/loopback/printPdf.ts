/**
 * Prints a report with a browser of this machine that cannot reach the network. The report's own
 * policy lets no script run: the switch that turns scripts off would turn off printing, too.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { noPrinter, type PrintPdf } from '../journal/report/printer.ts';

/** Milliseconds after which a browser that has not printed is stopped. */
const PATIENCE_MS = 60_000;

/** What a PDF begins with. */
const PDF_MARK = '%PDF-';

const QUIET = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
];

/**
 * A printer that tries browsers one after the other, each with a profile of its own that is gone
 * afterwards, as the page is.
 *
 * @param browsers paths of programs, looked up at each print
 */
export const browserPrinter =
  (browsers: () => readonly string[], patienceMs = PATIENCE_MS): PrintPdf =>
  async (html, paper) => {
    for (const browser of browsers()) {
      const pdf = await printWith(browser, html, patienceMs);
      if (pdf !== null) return pdf;
    }
    return noPrinter(html, paper);
  };

async function printWith(
  browser: string,
  html: string,
  patienceMs: number,
): Promise<Uint8Array | null> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-print-'));
  try {
    const page = join(folder, 'report.html');
    const pdf = join(folder, 'report.pdf');
    writeFileSync(page, html, { mode: 0o600 });
    await run(
      browser,
      [
        ...QUIET,
        // Chromium refuses to start as root with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--user-data-dir=${join(folder, 'profile')}`,
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      patienceMs,
    );
    return printed(pdf);
  } finally {
    // A process that is just ending may still write into its profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function printed(file: string): Uint8Array | null {
  try {
    const bytes = readFileSync(file);
    return bytes.toString('latin1', 0, PDF_MARK.length) === PDF_MARK ? bytes : null;
  } catch {
    return null;
  }
}

/** Runs a program to its end, whatever the end is. */
function run(program: string, args: readonly string[], patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', windowsHide: true, detached: true });
    const timer = setTimeout(() => stop(child.pid), patienceMs);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    child.once('error', end);
    child.once('exit', end);
  });
}

/** Ends a browser with the processes that it started, where the system has groups of them. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended in the meantime.
  }
}
