/** The command line on the journal: `npm run plenary -- …`. */
import { homedir } from 'node:os';
import { journalFolder } from '../journal/folder.ts';
import { readInWorker } from '../journal/import/readInWorker.ts';
import { startJournal } from '../journal/service.ts';
import { installedBrowsers } from './browsers.ts';
import { runCommandLine } from './commandLine.ts';
import { IMPORT_WORKER, VERSION } from './places.ts';
import { browserPrinter } from './printPdf.ts';

// A reader that has seen enough, as `head` has, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const now = new Date();
const pad = (n: number): string => String(n).padStart(2, '0');
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

process.exitCode = await runCommandLine(process.argv.slice(2), VERSION, {
  print: (text) => void process.stdout.write(`${text}\n`),
  say,
  openJournal: () =>
    startJournal({
      folder: journalFolder(process.env, process.platform, homedir()),
      host: 'command-line',
      sample: false,
      version: VERSION,
      importWorker: IMPORT_WORKER,
      printPdf: browserPrinter(() => installedBrowsers(process.env, process.platform)),
      // How long an operation took is for those who watch a window; a failure is for everybody.
      log: (message, details) => {
        if (message !== 'slow') say(`plenary: ${message} ${JSON.stringify(details)}`);
      },
    }),
  readDocument: (bytes, name, options) =>
    readInWorker(IMPORT_WORKER, bytes, name, today, { options }),
  today,
});
