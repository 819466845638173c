import { afterEach } from 'vitest';
import type { CallInput, Operation, Output } from '#shared/contract.ts';
import type { Failure } from '#shared/result.ts';
import { createDispatch, type Dispatch, type Log } from './dispatch.ts';
import { createJournal, type Place } from './journal.ts';
import { testJournal, type TestJournal } from './testJournal.ts';

export const IMPORT_WORKER = new URL('./import/worker.ts', import.meta.url);

/** Operations as a page calls them: a value, or an error that holds the failure. */
export interface Caller {
  call<N extends Operation>(operation: N, input: CallInput<N>): Promise<Output<N>>;
  /** What an operation is refused with; an error where it is not refused. */
  refusal(operation: string, input: unknown): Promise<Failure>;
}

export const callerOf = (dispatch: Dispatch): Caller => ({
  async call<N extends Operation>(operation: N, input: CallInput<N>) {
    const result = await dispatch(operation, input);
    if (result.ok) return result.value as Output<N>;
    throw new Error(`${operation}: ${JSON.stringify(result.failure)}`);
  },
  async refusal(operation, input) {
    const result = await dispatch(operation, input);
    if (!result.ok) return result.failure;
    throw new Error(`${operation} was not refused`);
  },
});

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
