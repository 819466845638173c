/**
 * The readings of documents that wait in the inbox. A document is read once for its draft, its
 * entries and its saving: the last readings are kept while their file is, within bounds.
 */
import type { ReadOptions } from '#shared/importReading.ts';
import { type JournalContext, today } from './context.ts';
import { Refusal } from '#shared/result.ts';
import { receivedFile } from './files.ts';
import type { Reading } from './import/document.ts';
import { readInWorker } from './import/readInWorker.ts';

export interface Readings {
  /**
   * What a document reads as.
   *
   * @throws Refusal what the reading refuses with, or `cancelled`
   */
  read(fileId: string, options: ReadOptions): Promise<Reading>;
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

  const begin = (fileId: string, options: ReadOptions, day: string): Kept => {
    const { name, bytes } = receivedFile(journal, fileId);
    const stop = new AbortController();
    const reading = readInWorker(worker, bytes, name, day, { options, signal: stop.signal });
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

  return { read, cancel, forget, onlyOnce };
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
