/** Entry of the worker in which documents are read: takes one, posts one answer, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadOptions } from '#shared/importReading.ts';
import { fail, ok, Refusal } from '#shared/result.ts';
import type { Result } from '#shared/result.ts';
import { readDocument } from './document.ts';
import type { Reading } from './document.ts';

export interface WorkerInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly today: string;
  readonly options: ReadOptions;
}

function answer({ bytes, name, today, options }: WorkerInput): Result<Reading> {
  try {
    return ok(readDocument(bytes, name, today, options));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.failure);
    return fail({ code: 'internal', message: error instanceof Error ? error.name : 'unknown' });
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(answer(workerData as WorkerInput));
