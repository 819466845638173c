/** Entry of the worker in which documents are read: takes one, posts one answer, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
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

/** Said before a document is read: its time counts from here. */
export const BEGUN = 'begun';

function post(message: Result<Reading> | typeof BEGUN): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(message);
}

parentPort?.once('message', (input: WorkerInput) => {
  post(BEGUN);
  post(answer(input));
});

/**
 * The first document of a thread waits for many expressions to be compiled. A thread that is started
 * ahead has the time to do that before.
 */
const SAMPLES = [
  '# Meadow Forum, 3 May 2025, Graz\n\n## Opening - Ada Moss, CEO of Kelp Labs\n\n- A point.\n\nNot again.\n',
  '林一舟：大家好。\n\n周望舒：五月三日在厦门举行的论坛上，我觉得值得再来。\n\n林一舟：谢谢。\n',
];

export interface WorkerStart {
  readonly isAhead: boolean;
}

if ((workerData as WorkerStart | null)?.isAhead === true) {
  for (const sample of SAMPLES) {
    const bytes = new TextEncoder().encode(sample);
    answer({ bytes, name: 'sample.md', today: '2025-05-04', options: DEFAULT_READ_OPTIONS });
  }
}
