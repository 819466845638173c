import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Who has the journal open, told to whoever comes second. */
export interface Holder {
  readonly host: string;
  readonly pid: number;
  readonly machine: string;
  readonly since: string;
}

export class JournalLocked extends Error {
  readonly holder: Holder | null;
  constructor(holder: Holder | null) {
    super('the journal is open elsewhere');
    this.name = 'JournalLocked';
    this.holder = holder;
  }
}

const BUSY_MS = 300;

/** A connection that nobody refers to is collected as garbage, and its lock with it. */
const held = new Set<Database.Database>();

/**
 * Takes the journal for this process and answers with the function that gives it back.
 *
 * The lock is an exclusive transaction on a small SQLite file beside the journal: an operating
 * system lock that needs no native code of ours and that a killed process cannot leave behind. It
 * is not `locking_mode=EXCLUSIVE` on the journal itself, which would shut out our own second
 * connections (backup, import).
 *
 * @throws JournalLocked where another process, or another journal in this one, has it.
 */
export function lockJournal(folder: string, host: string, now: Date): () => void {
  const holderFile = join(folder, 'journal.holder.json');
  const lockFile = join(folder, 'journal.lock');
  // SQLite would make it readable by others. One that is there is left alone: to open and close it
  // would let go of the system lock that this very process may hold on it (sqlite.org/howtocorrupt).
  if (!existsSync(lockFile)) closeSync(openSync(lockFile, 'a', 0o600));
  const db = new Database(lockFile, { timeout: BUSY_MS });
  try {
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
    const holder: Holder = {
      host,
      pid: process.pid,
      machine: hostname(),
      since: now.toISOString(),
    };
    writeFileSync(holderFile, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  } catch (error) {
    db.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') {
      throw new JournalLocked(readHolder(holderFile));
    }
    throw error;
  }
  held.add(db);
  return () => {
    held.delete(db);
    rmSync(holderFile, { force: true });
    db.close();
  };
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}
