import { describe, expect, inject, it } from 'vitest';
import { Refusal } from '#shared/result.ts';
import { readInWorker, startAhead } from './readInWorker.ts';

const ours = new URL(inject('importWorker'));
const workerOf = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
const bytes = new TextEncoder().encode('# Kite Forum 2026\ntext');
const today = '2026-11-22';

const failure = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error.failure : error),
  );

it('reads a document and leaves the bytes with the caller', async () => {
  const reading = await readInWorker(ours, bytes, 'kites.md', today);
  expect(reading).toMatchObject({
    kind: 'document',
    drafts: [{ name: { value: 'Kite Forum 2026' } }],
    source: { size: bytes.length },
  });
  expect(bytes).toHaveLength(22);
});

it('reads with a worker that was started ahead', async () => {
  const reading = await readInWorker(startAhead(ours), bytes, 'kites.md', today);
  expect(reading).toMatchObject({ drafts: [{ name: { value: 'Kite Forum 2026' } }] });
});

it('passes a refusal on', async () => {
  expect(await failure(readInWorker(ours, new Uint8Array(), 'a.md', today))).toMatchObject({
    code: 'empty-file',
  });
  expect(await failure(readInWorker(ours, bytes, 'a.pdf', today))).toMatchObject({
    code: 'unknown-file-type',
    details: { name: 'a.pdf', type: 'pdf' },
  });
});

describe('a worker', () => {
  const caps = { startMs: 10_000, timeoutMs: 10_000, memoryMb: 32 };

  it('that hangs is killed, and the caller goes on meanwhile', async () => {
    let beats = 0;
    const heart = setInterval(() => (beats += 1), 20);
    const begins =
      "import { parentPort } from 'node:worker_threads'; parentPort.postMessage('begun');";
    const hanging = readInWorker(workerOf(`${begins} for (;;);`), bytes, 'a', today, {
      caps: { ...caps, timeoutMs: 400 },
    });
    expect(await failure(hanging)).toMatchObject({ code: 'timed-out', details: { seconds: 0.4 } });
    clearInterval(heart);
    expect(beats).toBeGreaterThan(5);
  });

  it('that waits for a processor is given the time that it has not had', async () => {
    const waits = `import { parentPort } from 'node:worker_threads';
      parentPort.postMessage('begun');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900);
      parentPort.postMessage({ ok: true, value: 'read' });`;
    const reading = readInWorker(workerOf(waits), bytes, 'a', today, {
      caps: { ...caps, timeoutMs: 300 },
    });
    expect(await reading).toBe('read');
  });

  it('that waits for ever is killed in the end', async () => {
    const waits = `import { parentPort } from 'node:worker_threads';
      parentPort.postMessage('begun');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);`;
    const reading = readInWorker(workerOf(waits), bytes, 'a', today, {
      caps: { ...caps, timeoutMs: 200 },
    });
    expect(await failure(reading)).toMatchObject({ code: 'timed-out' });
  });

  it('that never begins is killed as well', async () => {
    const idle = workerOf('setInterval(() => {}, 1_000);');
    const reading = readInWorker(idle, bytes, 'a', today, { caps: { ...caps, startMs: 300 } });
    expect(await failure(reading)).toMatchObject({ code: 'timed-out' });
  });

  it('that eats memory is killed', async () => {
    const eater = workerOf('const kept = []; for (;;) kept.push({ a: [kept.length] });');
    expect(await failure(readInWorker(eater, bytes, 'a', today, { caps }))).toMatchObject({
      code: 'timed-out',
    });
  });

  it.each([
    ['throws', 'throw new Error("torn")'],
    ['ends without an answer', ''],
  ])('that %s is an internal failure', async (_, code) => {
    expect(await failure(readInWorker(workerOf(code), bytes, 'a', today, { caps }))).toMatchObject({
      code: 'internal',
    });
  });
});
