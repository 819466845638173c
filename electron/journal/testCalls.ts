import { afterEach, inject } from 'vitest';
import { createDispatch, type Log } from './dispatch.ts';
import { createJournal, type Place } from './journal.ts';
import { type Caller, callerOf } from './testCaller.ts';
import { testJournal, type TestJournal } from './testJournal.ts';

/** As it is shipped, built once for all tests. */
export const IMPORT_WORKER = new URL(inject('importWorker'));

export type CalledJournal = TestJournal & Caller & { readonly log: Parameters<Log>[] };

/** A journal of the test's own, called as a host calls it; closed when the test is over. */
export function calledJournal(day?: string): CalledJournal {
  const journal = testJournal(day);
  const place: Place = {
    host: 'command-line',
    folder: journal.folder,
    sample: false,
    version: '0',
  };
  const log: Parameters<Log>[] = [];
  const handlers = createJournal(journal, place, IMPORT_WORKER);
  const dispatch = createDispatch(handlers, (...entry) => log.push(entry));
  toClose.push(journal);
  return { ...journal, ...callerOf(dispatch), log };
}

const toClose: TestJournal[] = [];
afterEach(() => {
  for (const { db } of toClose.splice(0)) db.close();
});
