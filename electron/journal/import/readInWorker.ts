/** Reads a document in a worker thread that is killed where it takes too long or too much. */
import { Worker } from 'node:worker_threads';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import type { ReadOptions } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import type { Result } from '#shared/result.ts';
import type { Reading } from './document.ts';
import type { BEGUN as Begun, WorkerInput, WorkerStart } from './worker.ts';

const BEGUN: typeof Begun = 'begun';

export interface WorkerCaps {
  /** Until the thread begins with the document: a busy machine is no fault of the document's. */
  readonly startMs: number;
  /** From then on, in time of the processor where the thread can tell it, else by the clock. */
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

export interface ReadingConditions {
  readonly options?: ReadOptions;
  /** Ends the reading; it is refused as `cancelled`. */
  readonly signal?: AbortSignal;
  readonly caps?: WorkerCaps;
}

export const DEFAULT_CAPS: WorkerCaps = { startMs: 60_000, timeoutMs: 10_000, memoryMb: 512 };

/** Starts a thread ahead, which gets ready to read one document; see `readInWorker`. */
export const startAhead = (workerUrl: URL): Worker =>
  startWorker(workerUrl, DEFAULT_CAPS, { isAhead: true });

function startWorker(workerUrl: URL, { memoryMb }: WorkerCaps, workerData: WorkerStart): Worker {
  const worker = new Worker(workerUrl, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    env: {},
    execArgv: [],
  });
  // One that fails before it is given anything says so to whoever gives it something.
  worker.on('error', () => undefined);
  return worker;
}

/**
 * `readDocument` in a thread of its own, so that no file can freeze or end the app.
 *
 * @param worker the bundled worker.ts, or one that was started by `startAhead`
 * @throws Refusal whatever `readDocument` refuses with; `timed-out` where the worker was killed at a
 *   cap of time or memory; `cancelled` by `signal`; `internal` where it ended by itself
 */
export async function readInWorker(
  worker: URL | Worker,
  bytes: Uint8Array,
  name: string,
  today: string,
  { options = DEFAULT_READ_OPTIONS, signal, caps = DEFAULT_CAPS }: ReadingConditions = {},
): Promise<Reading> {
  if (signal?.aborted) throw new Refusal('cancelled', 'the reading was cancelled');
  const reader = worker instanceof URL ? startWorker(worker, caps, { isAhead: false }) : worker;
  const input: WorkerInput = { bytes, name, today, options };
  try {
    const answered = firstAnswer(reader, caps, signal);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    reader.postMessage(input);
    const result = await answered;
    if (result.ok) return result.value;
    const { code, message, ...more } = result.failure;
    throw new Refusal(code, message, more);
  } finally {
    await reader.terminate();
  }
}

/** The answer of a worker that was given a document, within its time. */
function firstAnswer(
  worker: Worker,
  { startMs, timeoutMs }: WorkerCaps,
  signal?: AbortSignal,
): Promise<Result<Reading>> {
  return new Promise((resolve, reject) => {
    const kill = (ms: number): void => {
      const details = { seconds: ms / 1000 };
      reject(new Refusal('timed-out', 'reading the document took too long', { details }));
    };
    const waiting = setTimeout(() => kill(startMs), startMs);
    let stopWatching = (): void => undefined;
    const settled =
      <A extends unknown[]>(settle: (...args: A) => void) =>
      (...args: A): void => {
        clearTimeout(waiting);
        stopWatching();
        settle(...args);
      };
    signal?.addEventListener(
      'abort',
      settled(() => reject(new Refusal('cancelled', 'the reading was cancelled'))),
      { once: true },
    );
    worker.on('message', (message: Result<Reading> | typeof BEGUN) => {
      clearTimeout(waiting);
      if (message === BEGUN) stopWatching = watch(worker, timeoutMs, () => kill(timeoutMs));
      else settled(resolve)(message);
    });
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

/** A thread that gets no processor at all is given up after so many times its time. */
const MOST_WAITED = 6;
/** A thread that cannot even tell what it has used. */
const SILENT_MS = 1_000;

/**
 * Calls `tooLong` once a thread has used its time. Where a busy machine lets it wait for the
 * processor, it is not the document that takes long.
 *
 * @returns a function that stops watching
 */
function watch(worker: Worker, timeoutMs: number, tooLong: () => void): () => void {
  const start = performance.now();
  const before = usedMs(worker);
  let isOver = false;
  let timer = setTimeout(look, timeoutMs);
  function look(): void {
    void Promise.all([before, usedMs(worker)]).then(([first, now]) => {
      if (isOver) return;
      const left = first === null || now === null ? 0 : timeoutMs - (now - first);
      const isWaitedFor = performance.now() - start < MOST_WAITED * timeoutMs;
      // A thread is never told to the last hundredth.
      if (left > timeoutMs / 100 && isWaitedFor) timer = setTimeout(look, left);
      else tooLong();
    });
  }
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** Milliseconds of the processor that a thread has used; null where that cannot be told soon. */
async function usedMs(worker: Worker): Promise<number | null> {
  // Older runtimes cannot tell.
  const { cpuUsage } = worker as { cpuUsage?: Worker['cpuUsage'] };
  if (!cpuUsage) return null;
  const told = cpuUsage.call(worker).then(
    ({ user, system }) => (user + system) / 1_000,
    () => null,
  );
  const silent = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), SILENT_MS).unref();
  });
  return Promise.race([told, silent]);
}

function refusalFor(error: unknown): Refusal {
  const outOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return outOfMemory
    ? new Refusal('timed-out', 'reading the document took too much memory', { details: {} })
    : new Refusal('internal', 'the import worker failed', {}, { cause: error });
}
