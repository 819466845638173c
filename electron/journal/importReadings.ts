/**
 * The readings of documents that wait in the inbox. A document is read once for its draft, its
 * entries and its saving: the last readings are kept while their file is, within bounds.
 */
import type { Worker } from 'node:worker_threads';
import type { ReadOptions } from '#shared/importReading.ts';
import { type JournalContext, today } from './context.ts';
import { Refusal } from '#shared/result.ts';
import { receivedFile } from './files.ts';
import type { Reading } from './import/document.ts';
import { readInWorker, startAhead } from './import/readInWorker.ts';

export interface Readings {
  /**
   * What a document reads as.
   *
   * @throws Refusal what the reading refuses with, or `cancelled`
   */
  read(fileId: string, options: ReadOptions): Promise<Reading>;
  /** Gets ready for a document, so that its reading begins at once. */
  prepare(): void;
  /** Ends the readings of a file that are under way. */
  cancel(fileId: string): void;
  /** Drops what is kept of a file. */
  forget(fileId: string): void;
  /**
   * Does work that must not be done twice at once, such as saving one document by two presses of a
   * key.
   *
   * @throws Refusal `conflict` while work of the same name is under way
   */
  onlyOnce<T>(name: string, work: () => Promise<T>): Promise<T>;
}

interface Kept {
  readonly reading: Promise<Reading>;
  readonly stop: AbortController;
  /** Characters that are held, known once it is read. */
  weight: number;
}

/** Characters of text that the kept readings may hold together, about 64 MB. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

export function keepReadings(journal: JournalContext, worker: URL): Readings {
  /** By file, then by the options and the day; in the order of their last use. */
  const files = new Map<string, Map<string, Kept>>();

  const spare = keepSpare(worker);

  const begin = (fileId: string, options: ReadOptions, day: string): Kept => {
    const { name, bytes } = receivedFile(journal, fileId);
    const stop = new AbortController();
    const reader = spare.take() ?? worker;
    const reading = readInWorker(reader, bytes, name, day, { options, signal: stop.signal });
    return { reading, stop, weight: 0 };
  };

  const forget = (fileId: string): void => {
    files.delete(fileId);
  };

  const cancel = (fileId: string): void => {
    for (const { stop } of files.get(fileId)?.values() ?? []) stop.abort();
  };

  const read = async (fileId: string, options: ReadOptions): Promise<Reading> => {
    const day = today(journal);
    const key = JSON.stringify([day, options]);
    const known = files.get(fileId)?.get(key);
    const kept = known ?? begin(fileId, options, day);
    const ofFile = files.get(fileId) ?? new Map<string, Kept>();
    ofFile.set(key, kept);
    files.delete(fileId);
    files.set(fileId, ofFile);
    try {
      const reading = await kept.reading;
      kept.weight = weightOf(reading);
      dropOldest(files, fileId);
      return reading;
    } catch (error) {
      // A refusal is not kept: the next reading may come out otherwise, as after a cancelled one.
      ofFile.delete(key);
      throw error;
    }
  };

  const underWay = new Set<string>();
  const onlyOnce = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (underWay.has(name)) throw new Refusal('conflict', 'this is being saved already');
    underWay.add(name);
    try {
      return await work();
    } finally {
      underWay.delete(name);
    }
  };

  return { read, prepare: () => spare.prepare(), cancel, forget, onlyOnce };
}

interface Spare {
  prepare(): void;
  /** The thread that is ready, or getting there; null where there is none. */
  take(): Worker | null;
}

/** Milliseconds that a thread waits for a document before it is let go. */
const SPARE_MS = 120_000;

/** Keeps one thread ready: starting it and compiling what it needs takes longer than most readings. */
function keepSpare(worker: URL): Spare {
  let ready: Worker | null = null;
  let timer: NodeJS.Timeout | null = null;
  const take = (): Worker | null => {
    const taken = ready;
    ready = null;
    if (timer !== null) clearTimeout(timer);
    return taken;
  };
  const prepare = (): void => {
    if (ready !== null) return;
    const started = startAhead(worker);
    ready = started;
    // It must not keep the program from ending.
    started.unref();
    started.once('exit', () => {
      if (ready === started) take();
    });
    timer = setTimeout(() => void take()?.terminate(), SPARE_MS);
    timer.unref();
  };
  return { prepare, take };
}

/** The texts of a reading; its drafts hold about as much again where they are many. */
function weightOf(reading: Reading): number {
  if (reading.kind === 'encoding') return 0;
  return reading.source.text.length * 2 + reading.drafts.length * 1_000;
}

/** Drops the readings of the files that were not asked for the longest, but those of one file. */
function dropOldest(files: Map<string, Map<string, Kept>>, but: string): void {
  const weightOfFile = (kept: Map<string, Kept>): number =>
    [...kept.values()].reduce((sum, { weight }) => sum + weight, 0);
  let total = [...files.values()].reduce((sum, kept) => sum + weightOfFile(kept), 0);
  for (const [fileId, kept] of files) {
    if (total <= MOST_CHARACTERS) return;
    if (fileId === but) continue;
    total -= weightOfFile(kept);
    files.delete(fileId);
  }
}
