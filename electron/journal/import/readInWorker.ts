/** Reads a document in a worker thread that is killed where it takes too long or too much. */
import { Worker } from 'node:worker_threads';
import { Refusal } from '#shared/result.ts';
import type { Result } from '#shared/result.ts';
import type { DocumentReading } from './document.ts';
import type { WorkerInput } from './worker.ts';

export interface WorkerCaps {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

export const DEFAULT_CAPS: WorkerCaps = { timeoutMs: 10_000, memoryMb: 512 };

/**
 * `readDocument` in a thread of its own, so that no file can freeze or end the app.
 *
 * @param workerUrl the bundled worker.ts
 * @throws Refusal whatever `readDocument` refuses with; `timed-out` where the worker was killed at a
 *   cap of time or memory; `internal` where it ended by itself
 */
export async function readInWorker(
  workerUrl: URL,
  bytes: Uint8Array,
  name: string,
  today: string,
  { timeoutMs, memoryMb }: WorkerCaps = DEFAULT_CAPS,
): Promise<DocumentReading> {
  const workerData: WorkerInput = { bytes, name, today };
  const worker = new Worker(workerUrl, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    env: {},
    execArgv: [],
  });
  try {
    const result = await firstAnswer(worker, timeoutMs);
    if (result.ok) return result.value;
    const { code, message, ...more } = result.failure;
    throw new Refusal(code, message, more);
  } finally {
    await worker.terminate();
  }
}

function firstAnswer(worker: Worker, timeoutMs: number): Promise<Result<DocumentReading>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      const details = { seconds: timeoutMs / 1000 };
      reject(new Refusal('timed-out', 'reading the document took too long', { details }));
    }, timeoutMs);
    const settled =
      <A extends unknown[]>(settle: (...args: A) => void) =>
      (...args: A): void => {
        clearTimeout(timer);
        settle(...args);
      };
    worker.once('message', settled(resolve));
    worker.once(
      'error',
      settled((error: unknown) => reject(refusalFor(error))),
    );
    worker.once(
      'exit',
      settled(() => reject(new Refusal('internal', 'the import worker ended without an answer'))),
    );
  });
}

function refusalFor(error: unknown): Refusal {
  const outOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory
    ? new Refusal('timed-out', 'reading the document took too much memory', { details: {} })
    : new Refusal('internal', 'the import worker failed', {}, { cause: error });
}
