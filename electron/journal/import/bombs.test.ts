import { setTimeout as passed } from 'node:timers/promises';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { Refusal } from '#shared/result.ts';
import { type Bomb, BOMBS } from './bombs.ts';
import type { Reading } from './document.ts';
import { DEFAULT_CAPS, readInWorker } from './readInWorker.ts';
import { TODAY } from './testReading.ts';

const worker = new URL(inject('importWorker'));

/** A machine that does much else at once must not make a reader look as if it hung. */
const CAPS = { ...DEFAULT_CAPS, timeoutMs: 20_000 };
const LIMIT = CAPS.startMs + CAPS.timeoutMs;

/** Those that are refused, each as it should be; all others are read. */
const REFUSED: Readonly<Record<string, string>> = {
  'prose: one empty line': 'empty-file',
  'table: rows that never end': 'too-large',
  'table: columns by the thousand': 'too-large',
};

const USUAL: ReadonlySet<string> = new Set([
  'front matter: aliases of aliases',
  'front matter: one long anchor, often',
  'calendar: each day of a day that never comes',
  'calendar: every day of a year by its number',
  'calendar: events that never come',
  'prose: emphasis in emphasis',
  'prose: one line',
  'transcript: colons without a label',
  'table: columns by the thousand',
  'markup: elements in elements',
  'markup: objects in JSON',
  'markup: entities of entities',
]);
/** A worker for each takes a while: the rest goes with the long run of the mutants, see readers.test.ts. */
const CHOSEN = process.env['PLENARY_MUTANTS'] ? BOMBS : BOMBS.filter(({ name }) => USUAL.has(name));

const BEAT_MS = 50;
/** A quarter of a second. */
const MOST_MISSED = 5;

interface Watched {
  /** The longest run of beats that the host's own thread was busy through. */
  readonly missed: number;
  /** Of the beats that were due, the part that came. */
  readonly kept: number;
  stop(): void;
}

/** Milliseconds that this thread has worked itself since a former reading. */
function workedMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1_000;
}

/**
 * Watches the thread of the host. What counts is the time that it works itself, since a busy machine
 * makes it wait for other reasons; of waiting there is only a coarse bound.
 */
function watchHost(): Watched {
  const begun = performance.now();
  let [beats, mostMs] = [0, 0];
  let before = process.threadCpuUsage();
  const measure = (): void => {
    mostMs = Math.max(mostMs, workedMs(before));
    before = process.threadCpuUsage();
  };
  const heart = setInterval(() => {
    beats += 1;
    measure();
  }, BEAT_MS);
  return {
    get missed() {
      measure();
      return Math.floor(mostMs / BEAT_MS);
    },
    get kept() {
      return beats / Math.max(1, Math.floor((performance.now() - begun) / BEAT_MS));
    },
    stop: () => clearInterval(heart),
  };
}

let watched: Watched | null = null;
afterEach(() => {
  watched?.stop();
});

/** What came of a document: `read`, the code of a refusal, or what is wrong with what was read. */
async function outcomeOf(bytes: Uint8Array, { file }: Bomb): Promise<string> {
  try {
    return flawOf(await readInWorker(worker, bytes, file, TODAY, { caps: CAPS })) ?? 'read';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.message === '' ? 'refused without a word' : error.failure.code;
  }
}

/** A draft that cannot be shown, or a plain note without the text of its document. */
function flawOf(reading: Reading): string | null {
  if (reading.kind === 'encoding') return 'asks for the encoding';
  const { drafts, source, shape } = reading;
  if (!drafts.every((draft) => Draft.safeParse(draft).success)) return 'no draft';
  const kept = source.text.replaceAll('\r\n', '\n').trim().slice(0, LIMITS.longText);
  return shape === 'text' && drafts[0]?.notes !== kept ? 'text lost' : null;
}

describe('a document made to hang its reader', () => {
  it.each(CHOSEN)('leaves the host alone: $name', { timeout: LIMIT }, async (bomb) => {
    const bytes = new TextEncoder().encode(bomb.text());
    watched = watchHost();
    const outcome = await outcomeOf(bytes, bomb);
    expect(watched.missed).toBeLessThanOrEqual(MOST_MISSED);
    expect(watched.kept).toBeGreaterThan(1 / MOST_MISSED);
    expect(outcome).toBe(REFUSED[bomb.name] ?? 'read');
  });

  it('would be noticed by the beats that a busy host misses', async () => {
    watched = watchHost();
    const before = process.threadCpuUsage();
    while (workedMs(before) < 2 * MOST_MISSED * BEAT_MS);
    await passed(2 * BEAT_MS);
    expect(watched.missed).toBeGreaterThan(MOST_MISSED);
  });

  it('is one of forty and more', () => {
    expect(BOMBS.length).toBeGreaterThanOrEqual(40);
    expect(CHOSEN.length).toBeGreaterThanOrEqual(USUAL.size);
  });
});
