/** The journals that are measured: made once, kept between runs, and copied for every use. */
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallInput, Operation, Output } from '#shared/contract.ts';
import { LIMITS } from '#shared/fields.ts';
import { LATEST_VERSION } from '../../electron/db/migrate.ts';
import { type JournalService, startJournal } from '../../electron/journal/service.ts';
import { inRoot } from '../lib/root.ts';
import { CORPUS_VERSION, makeJournal } from './corpus.ts';

const CACHE = inRoot('node_modules', '.cache', 'plenary-bench');
const KEY = `corpus-${CORPUS_VERSION}-journal-${LATEST_VERSION}`;
const FILE = 'journal.sqlite';

/** The journal core in this process, called as a host calls it. */
export interface OpenJournal {
  call<N extends Operation>(operation: N, input: CallInput<N>): Promise<Output<N>>;
  readonly folder: string;
  close(): void;
}

export function openJournal(folder: string): OpenJournal {
  const service = startJournal({
    folder,
    host: 'command-line',
    sample: false,
    version: 'bench',
    // As it is built, which the bench is before it measures.
    importWorker: pathToFileURL(inRoot('out', 'worker', 'import.js')),
    // The bench measures slow calls itself.
    log: () => {},
  });
  return { call: callOf(service), folder, close: () => service.close() };
}

const callOf =
  ({ call }: JournalService): OpenJournal['call'] =>
  async <N extends Operation>(operation: N, input: CallInput<N>) => {
    const result = await call(operation, input);
    if (result.ok) return result.value as Output<N>;
    throw new Error(`${operation}: ${result.failure.message}`);
  };

/** A folder of its own, on the disk where the journals are; gone with `removeScratch`. */
export function scratchFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  return mkdtempSync(join(CACHE, 'scratch-'));
}

/** Removes every scratch folder, those of an interrupted run too. */
export function removeScratch(): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    if (name.startsWith('scratch-')) rmSync(join(CACHE, name), { recursive: true });
  }
}

/** A folder with a journal of so many events, which may be written to. */
export async function journalOf(size: number): Promise<string> {
  const folder = scratchFolder();
  const kept = await keptJournal(size);
  copyFileSync(join(kept, FILE), join(folder, FILE), constants.COPYFILE_FICLONE);
  return folder;
}

async function keptJournal(size: number): Promise<string> {
  const folder = join(CACHE, KEY, String(size));
  if (existsSync(folder)) return folder;
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    if (name.startsWith('corpus-') && name !== KEY) rmSync(join(CACHE, name), { recursive: true });
  }
  console.error(`Making a journal of ${size} events (once)…`);
  const fresh = scratchFolder();
  await fill(fresh, size);
  mkdirSync(join(CACHE, KEY), { recursive: true });
  renameSync(fresh, folder);
  return folder;
}

/** Brings the corpus in as a user brings an exported journal back. */
async function fill(folder: string, size: number): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(makeJournal(size)));
  const journal = openJournal(folder);
  try {
    const { fileId } = await journal.call('file.open', {
      name: 'corpus.json',
      size: bytes.length,
      purpose: 'restore',
    });
    for (let offset = 0; offset < bytes.length; offset += LIMITS.chunkBytes) {
      const base64 = bytes.toString('base64', offset, offset + LIMITS.chunkBytes);
      await journal.call('file.append', { fileId, offset, base64 });
    }
    await journal.call('restore.run', { fileId });
  } finally {
    journal.close();
  }
}
