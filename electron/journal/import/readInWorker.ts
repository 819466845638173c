/** Reads a document in a worker thread that is killed where it takes too long or too much. */
import { Worker } from 'node:worker_threads';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import type { ReadOptions } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import type { Result } from '#shared/result.ts';
import type { Reading } from './document.ts';
import type { WorkerInput } from './worker.ts';

export interface WorkerCaps {
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

export interface ReadingConditions {
  readonly options?: ReadOptions;
  /** Ends the reading; it is refused as `cancelled`. */
  readonly signal?: AbortSignal;
  readonly caps?: WorkerCaps;
}

export const DEFAULT_CAPS: WorkerCaps = { timeoutMs: 10_000, memoryMb: 512 };

/**
 * `readDocument` in a thread of its own, so that no file can freeze or end the app.
 *
 * @param workerUrl the bundled worker.ts
 * @throws Refusal whatever `readDocument` refuses with; `timed-out` where the worker was killed at a
 *   cap of time or memory; `cancelled` by `signal`; `internal` where it ended by itself
 */
export async function readInWorker(
  workerUrl: URL,
  bytes: Uint8Array,
  name: string,
  today: string,
  { options = DEFAULT_READ_OPTIONS, signal, caps = DEFAULT_CAPS }: ReadingConditions = {},
): Promise<Reading> {
  const { timeoutMs, memoryMb } = caps;
  if (signal?.aborted) throw new Refusal('cancelled', 'the reading was cancelled');
  const workerData: WorkerInput = { bytes, name, today, options };
  const worker = new Worker(workerUrl, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    env: {},
    execArgv: [],
  });
  try {
    const result = await firstAnswer(worker, timeoutMs, signal);
    if (result.ok) return result.value;
    const { code, message, ...more } = result.failure;
    throw new Refusal(code, message, more);
  } finally {
    await worker.terminate();
  }
}

function firstAnswer(
  worker: Worker,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<Result<Reading>> {
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
    signal?.addEventListener(
      'abort',
      settled(() => reject(new Refusal('cancelled', 'the reading was cancelled'))),
      { once: true },
    );
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
