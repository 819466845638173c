import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Failure, fail, ok, Refusal, type Result } from '#shared/result.ts';
import { inspectJournalFile, type JournalFile } from '../db/inspect.ts';
import { JournalLocked, lockJournal } from '../db/lock.ts';
import { LATEST_VERSION } from '../db/migrate.ts';
import { createJournalFile, openJournalFile } from '../db/open.ts';
import type { JournalContext } from './context.ts';
import { createDispatch, type Dispatch, type Log } from './dispatch.ts';
import { failureOf } from './errors.ts';
import { clearInbox } from './files.ts';
import { createJournal, type Place } from './journal.ts';
import { noPrinter, type PrintPdf } from './report/printer.ts';
import { startIndexer } from './search/indexing.ts';

export interface JournalService {
  /** Performs an operation of the contract. Never throws. */
  call: Dispatch;
  /** Closes the journal and lets others open it. */
  close(): void;
}

export interface JournalOptions extends Place {
  /** The bundled (or, in tests, the source) module that parses imported documents in a worker. */
  readonly importWorker: URL;
  /** Prints a report; without it, a report is Markdown or HTML. */
  readonly printPdf?: PrintPdf;
  readonly log?: Log;
  readonly now?: () => Date;
}

const JOURNAL_FILE = 'journal.sqlite';

/**
 * Opens the journal of a folder, creating both where there is none. A journal that cannot be opened
 * is left untouched; the service then answers every operation with the reason, and
 * `journal.status` with the problem, so that a screen can say it. Each time it is asked for the
 * status it tries again: what kept the journal closed may have been put right in the meantime.
 */
export function startJournal(options: JournalOptions): JournalService {
  let attempt = openJournal(options);
  let isOver = false;
  return {
    call: (operation, input) => {
      const isAskedAgain = operation === 'journal.status' && !attempt.isOpen && !isOver;
      if (isAskedAgain) attempt = openJournal(options);
      return attempt.call(operation, input);
    },
    close: () => {
      isOver = true;
      attempt.close();
    },
  };
}

interface Attempt extends JournalService {
  readonly isOpen: boolean;
}

function openJournal(options: JournalOptions): Attempt {
  const { folder, host, sample, version, importWorker, log = logToStderr } = options;
  const { printPdf = noPrinter } = options;
  const place: Place = { folder, host, sample, version };
  try {
    const { context, close } = openFolder(options);
    const dispatch = createDispatch(createJournal(context, place, importWorker, printPdf), log);
    const indexer = startIndexer(context.db, log);
    const call: Dispatch = async (operation, input) => {
      const result = await dispatch(operation, input);
      // After what came in between, the journal may be closed.
      if (context.db.open) indexer.wake();
      return result;
    };
    indexer.wake();
    const closeAll = (): void => {
      indexer.stop();
      close();
    };
    return { isOpen: true, ...closable(call, closeAll) };
  } catch (error) {
    return { isOpen: false, ...unavailable(place, failureOf(error)) };
  }
}

/** A service that says so once it is closed, and gives the journal back no more than once. */
function closable(call: Dispatch, close: () => void): JournalService {
  let open = true;
  return {
    call: (operation, input) =>
      open
        ? call(operation, input)
        : Promise.resolve(fail({ code: 'journal-closed', message: 'the journal is closed' })),
    close: () => {
      if (open) close();
      open = false;
    },
  };
}

function openFolder({ folder, host, now = () => new Date() }: JournalOptions): {
  context: JournalContext;
  close: () => void;
} {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const home = realpathSync(folder);
  keepPrivate(home);
  const file = join(home, JOURNAL_FILE);
  requireOurs(file);
  const unlock = lock(home, host, now());
  try {
    // Whoever had the lock until now may have written it since the first look.
    if (requireOurs(file).kind === 'absent') createJournalFile(file);
    const db = openJournalFile(file);
    const context: JournalContext = { db, inbox: join(home, 'inbox'), now, newId: randomUUID };
    clearInbox(context);
    return {
      context,
      close: () => {
        db.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The folder is the user's alone. A place that cannot be changed is reported when it is written. */
function keepPrivate(folder: string): void {
  try {
    chmodSync(folder, 0o700);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (!['EROFS', 'EPERM'].includes(code)) throw error;
  }
}

function requireOurs(file: string): JournalFile {
  const found = inspectJournalFile(file);
  const details = { file };
  if (found.kind === 'foreign') {
    throw new Refusal('journal-foreign', 'the journal file belongs to another program', {
      details,
    });
  }
  if (found.kind === 'damaged') {
    throw new Refusal('journal-damaged', 'the journal file is damaged', { details });
  }
  if (found.kind === 'ours' && found.version > LATEST_VERSION) {
    throw new Refusal('journal-newer', 'the journal was written by a newer version', {
      details: { ...details, journalVersion: found.version, knownVersion: LATEST_VERSION },
    });
  }
  return found;
}

function lock(home: string, host: string, now: Date): () => void {
  try {
    return lockJournal(home, host, now);
  } catch (error) {
    if (!(error instanceof JournalLocked)) throw error;
    const { holder } = error;
    const details = holder ? { ...holder } : {};
    throw new Refusal('journal-in-use', 'the journal is open elsewhere', { details });
  }
}

function unavailable(place: Place, failure: Failure): JournalService {
  const { code, message, details = {} } = failure;
  const status = { ...place, open: false, lastStep: 0, problem: { code, message, details } };
  const call = (operation: unknown): Promise<Result<unknown>> =>
    Promise.resolve(operation === 'journal.status' ? ok(status) : fail(failure));
  return { call, close: () => {} };
}

const logToStderr: Log = (message, details) => {
  console.error(`plenary: ${message}`, JSON.stringify(details));
};
