/** Opens the journal in the user's own browser: `npm start -- --browser`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { JournalStatus } from '#shared/contract.ts';
import type { Result } from '#shared/result.ts';
import { journalFolder } from '../journal/folder.ts';
import { startJournal, type JournalService } from '../journal/service.ts';
import { loadManifest } from '../web/shell.ts';
import { installedBrowsers } from './browsers.ts';
import { failureSentence } from './failureSentence.ts';
import { startHttpHost, type HttpHost, type HttpHostOptions } from './httpHost.ts';
import { openBrowser } from './openBrowser.ts';
import { IMPORT_WORKER, PAGE_FOLDER, VERSION } from './places.ts';
import { browserPrinter } from './printPdf.ts';
import { rememberPort, usualPort } from './usualPort.ts';
import { readServeOptions, SERVE_HELP, type ServeOptions } from './serveOptions.ts';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function serve(options: ServeOptions): Promise<void> {
  const manifest = loadManifest(fileURLToPath(PAGE_FOLDER));
  const folder = options.sample
    ? mkdtempSync(join(tmpdir(), 'plenary-sample-'))
    : journalFolder(process.env, process.platform, homedir());
  const service = startJournal({
    folder,
    host: 'loopback',
    sample: options.sample,
    version: VERSION,
    importWorker: IMPORT_WORKER,
    printPdf: browserPrinter(() => installedBrowsers(process.env, process.platform)),
  });
  const leave = () => {
    service.close();
    if (options.sample) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const host = await startOnUsualPort({ service, manifest, folder, port: options.port });
    stopOnSignal(host, leave);
    if (options.sample) await service.call('journal.fillWithSample', {});
    // Whoever finds the journal in use leaves the port to the one who has it.
    if (await isOpen(service)) rememberPort(folder, host.port);
    await openWindow(host, options);
    console.log('Enter opens another window; Ctrl+C stops.');
    createInterface({ input: process.stdin }).on('line', () => void openWindow(host, options));
  } catch (error) {
    leave();
    throw error;
  }
}

/** A port that was asked for is the one or none; the usual one is only better than another. */
async function startOnUsualPort({
  folder,
  port,
  ...parts
}: Pick<HttpHostOptions, 'service' | 'manifest' | 'port'> & { folder: string }): Promise<HttpHost> {
  const now = () => Date.now();
  const usual = port === 0 ? usualPort(folder) : port;
  return startHttpHost({ ...parts, now, port: usual }).catch((error: unknown) => {
    if (usual === port || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return startHttpHost({ ...parts, now, port: 0 });
  });
}

/** Closes the journal on the first wish to stop; the same wish may come by several ways. */
function stopOnSignal(host: HttpHost, leave: () => void): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await host.close();
    leave();
    process.exit(0);
  };
  for (const signal of STOP_SIGNALS) process.on(signal, () => void stop());
}

/**
 * Whether the journal is open. The page says what is wrong with one that is not; whoever reads only
 * the terminal learns it here.
 */
async function isOpen(service: JournalService): Promise<boolean> {
  const status = (await service.call('journal.status', {})) as Result<JournalStatus>;
  if (!status.ok) return false;
  if (status.value.problem === null) return true;
  console.error(`The journal could not be opened: ${failureSentence(status.value.problem)}`);
  return false;
}

/**
 * Opens a window, or says where to. The address holds a one-time code: it stands in the terminal
 * and in the browser's arguments for others on this machine to see, so it is worth nothing once
 * the window is open or a minute has passed. The token that it is exchanged for is never shown.
 */
async function openWindow(host: HttpHost, { open, printUrl }: ServeOptions): Promise<void> {
  const address = host.newAddress();
  if (printUrl) console.log(`PLENARY_URL ${address}`);
  const opened = open && (await openBrowser(address, process.platform));
  const said = opened
    ? 'Plenary opens in your browser. If no window appears, open this address within a minute:'
    : 'Plenary is ready. Open this address in your browser within a minute:';
  console.log(`${said}\n  ${address}`);
}

/** What was asked for; a command line that cannot be understood ends the program with code 2. */
function readOptions(): ServeOptions | 'help' {
  try {
    return readServeOptions(process.argv.slice(2), process.env);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

const options = readOptions();
try {
  if (options === 'help') console.log(SERVE_HELP);
  else await serve(options);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? 'That port is taken by another program.' : message);
  process.exitCode = 1;
}
