/** The journals that are measured: made once, kept between runs, and copied for every use. */
import { randomUUID } from 'node:crypto';
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CallInput, Operation, Output } from '#shared/contract.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PortableJournal } from '#shared/portable.ts';
import { LATEST_VERSION } from '../../electron/db/migrate.ts';
import { createJournalFile, openJournalFile } from '../../electron/db/open.ts';
import { writePortable } from '../../electron/journal/export/portableWriting.ts';
import { type JournalService, startJournal } from '../../electron/journal/service.ts';
import { inRoot } from '../lib/root.ts';
import { CORPUS_VERSION, makeJournal } from './corpus.ts';
import { type Indexed, indexWhole } from './indexing.ts';

const CACHE = inRoot('node_modules', '.cache', 'plenary-bench');
const KEY = `corpus-${CORPUS_VERSION}-journal-${LATEST_VERSION}`;
export const FILE = 'journal.sqlite';
const INDEXED = 'indexed.json';

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
  mkdirSync(CACHE, { recursive: true });
  // Not a scratch folder: another run of the bench would remove it meanwhile.
  const fresh = mkdtempSync(join(CACHE, 'making-'));
  if (size <= LARGEST_DOCUMENT) await fill(fresh, size);
  else fillLarge(join(fresh, FILE), size);
  writeFileSync(join(fresh, INDEXED), JSON.stringify(indexWhole(join(fresh, FILE))));
  mkdirSync(join(CACHE, KEY), { recursive: true });
  renameSync(fresh, folder);
  return folder;
}

/** A file that is kept beside a journal, whether it is there yet or not. */
export const keptFile = async (size: number, name: string): Promise<string> =>
  join(await keptJournal(size), name);

export const indexedOf = async (size: number): Promise<Indexed> =>
  JSON.parse(readFileSync(join(await keptJournal(size), INDEXED), 'utf8')) as Indexed;

/** More events than this make a document larger than a string may be. */
const LARGEST_DOCUMENT = 10_000;

/**
 * Writes several corpora into one journal, without the ways of a user, who could not bring in so much
 * at once. Series and people are those of the first, spread over the others.
 */
function fillLarge(file: string, size: number): void {
  createJournalFile(file);
  const db = openJournalFile(file);
  const journal = { db, inbox: '', now: () => new Date(), newId: randomUUID };
  for (let part = 0; part * LARGEST_DOCUMENT < size; part += 1) {
    const document = makeJournal(LARGEST_DOCUMENT, part);
    db.transaction(() => {
      writePortable(journal, part === 0 ? document : withoutSeries(document), 0);
    }).immediate();
  }
  db.exec(`
    UPDATE event SET series_id = 1 + (id * 7919) % (SELECT count(*) FROM series)
      WHERE series_id IS NULL AND id % 10 < 7;
    INSERT INTO session_person (session_id, person_id, position, part)
      SELECT id, 1 + (id * 7919) % (SELECT count(*) FROM person), 0, 'speaker' FROM session
      WHERE id NOT IN (SELECT session_id FROM session_person);`);
  db.close();
}

const withoutSeries = (document: PortableJournal): PortableJournal => ({
  ...document,
  series: [],
  people: [],
  events: document.events.map((event) => ({
    ...event,
    series: null,
    sessions: event.sessions.map((session) => ({ ...session, people: [] })),
  })),
});

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
