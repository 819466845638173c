import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTER } from '#shared/filter.ts';
import { emptyFolder } from './testFiles.ts';
import { type JournalService, startJournal } from './service.ts';
import { type Caller, callerOf } from './testCaller.ts';
import { IMPORT_WORKER } from './testCalls.ts';
import { newEvent } from './testJournal.ts';
import type { WriterLine } from './testWriter.ts';

const KILLS = Number(process.env['PLENARY_KILLS'] ?? 20);

function start(folder: string): Caller & Pick<JournalService, 'close'> {
  const place = { folder, host: 'command-line', sample: false, version: '0' } as const;
  const service = startJournal({ ...place, importWorker: IMPORT_WORKER, log: () => {} });
  return { ...callerOf(service.call), close: () => service.close() };
}

async function eventIds({ call }: Caller): Promise<number[]> {
  return (await call('timeline.open', { period: 'all', filter: NO_FILTER })).ids;
}

describe('a program that is killed while it saves', () => {
  /** Lets the writer work on a journal, kills it at a random moment, and tells what it had said. */
  async function killedWriter(folder: string, run: number): Promise<WriterLine[]> {
    const script = new URL('./testWriter.ts', import.meta.url).pathname;
    const writer = spawn(process.execPath, [script, folder, String(run)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    writer.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const closed = once(writer, 'close');
    while (!said.includes('"done"')) await once(writer.stdout, 'data');
    await wait(5 + Math.random() * 75);
    writer.kill('SIGKILL');
    await closed;
    return said
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as WriterLine);
  }

  /** The notes of every event, by id; an event that was saved by halves is an error. */
  async function savedNotes(journal: Caller): Promise<Map<number, string>> {
    const notes = new Map<number, string>();
    for (const id of await eventIds(journal)) {
      const event = await journal.call('event.get', { id });
      const logged = event.takeaways[0]?.text.trim();
      const parts = event.sessions.map((session) => session.notes.trim());
      expect(parts, `event ${id} is whole`).toEqual([logged, logged]);
      notes.set(id, event.notes);
    }
    return notes;
  }

  /** What must be there: everything acknowledged, with what was under way either done or not. */
  function expectAcknowledged(
    before: ReadonlyMap<number, string>,
    lines: readonly WriterLine[],
    now: Map<number, string>,
  ): void {
    const expected = new Map(before);
    for (const { stage, id, text } of lines) {
      if (stage === 'begin' || id === null) continue;
      if (text === null) expected.delete(id);
      else expected.set(id, text);
    }
    const possible = [expected];
    const last = lines.at(-1);
    if (last?.stage === 'begin') {
      const { id, text } = last;
      const finished = new Map(expected);
      const changed = id ?? [...now].find(([, notes]) => notes === text)?.[0] ?? 0;
      if (text === null) finished.delete(changed);
      else finished.set(changed, text);
      possible.push(finished);
    }
    expect(possible).toContainEqual(now);
  }

  test(
    `loses nothing that it acknowledged, and saves nothing by halves, in ${KILLS} kills`,
    { timeout: KILLS * 5_000 },
    async () => {
      const folder = emptyFolder();
      let before = new Map<number, string>();
      let acknowledged = 0;
      for (let run = 0; run < KILLS; run += 1) {
        const lines = await killedWriter(folder, run);
        const began = performance.now();
        const journal = start(folder);
        expect(await journal.call('journal.check', {})).toMatchObject({ ok: true, problems: [] });
        expect(performance.now() - began).toBeLessThan(2_000);
        const now = await savedNotes(journal);
        expectAcknowledged(before, lines, now);
        journal.close();
        before = now;
        acknowledged += lines.filter(({ stage }) => stage === 'done').length;
      }
      expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
    },
  );
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a small disk (to mount one takes root)', () => {
  let disk: string;
  beforeEach(() => {
    disk = emptyFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]);
  });
  afterEach(() => {
    execFileSync('umount', [disk]);
  });

  const ballast = () => join(disk, 'ballast');
  const fillUp = () => {
    expect(() => {
      for (let file = 0; ; file += 1) {
        writeFileSync(join(disk, `filler-${file}`), Buffer.alloc(4_096));
      }
    }).toThrow('ENOSPC');
  };

  test('that is full refuses a save at once, keeps all the others, and takes the next one', async () => {
    writeFileSync(ballast(), Buffer.alloc(1024 * 1024));
    const journal = start(join(disk, 'journal'));
    const saved: number[] = [];
    const save = () =>
      journal.call('event.log', newEvent({ name: 'Event', notes: '数据 and data '.repeat(4_000) }));
    const saveUntilFull = async (): Promise<never> => {
      for (;;) saved.push((await save()).event.id);
    };
    await expect(saveUntilFull()).rejects.toThrow('disk-full');
    expect(saved.length).toBeGreaterThan(2);
    const began = performance.now();
    const input = newEvent({ name: 'Event', notes: 'x'.repeat(1_500_000) });
    expect((await journal.refusal('event.log', input)).code).toBe('disk-full');
    expect(performance.now() - began).toBeLessThan(1_000);
    expect((await eventIds(journal)).toReversed()).toEqual(saved);
    expect((await journal.call('history.state', {})).undo?.operation).toBe('event.log');

    rmSync(ballast());
    saved.push((await save()).event.id);
    journal.close();
    const again = start(join(disk, 'journal'));
    expect((await eventIds(again)).toReversed()).toEqual(saved);
    expect((await again.call('journal.check', {})).ok).toBe(true);
    again.close();
  });

  test('that fills up within a piece of a file takes the same piece once there is room', async () => {
    const journal = start(join(disk, 'journal'));
    const bytes = Buffer.alloc(600_000, 'notes of a forum\n');
    const { fileId } = await journal.call('file.open', {
      name: 'notes.txt',
      size: bytes.length,
      purpose: 'import',
    });
    writeFileSync(ballast(), Buffer.alloc(1024 * 1024));
    writeFileSync(join(disk, 'room'), Buffer.alloc(200_000));
    fillUp();
    rmSync(join(disk, 'room'));
    const piece = { fileId, offset: 0, base64: bytes.toString('base64') };
    expect((await journal.refusal('file.append', piece)).code).toBe('disk-full');
    rmSync(ballast());
    expect(await journal.call('file.append', piece)).toEqual({ received: bytes.length });
    expect(readFileSync(join(disk, 'journal', 'inbox', fileId)).equals(bytes)).toBe(true);
    journal.close();
  });

  test('that is full when a new journal is made leaves none behind', async () => {
    fillUp();
    const folder = join(disk, 'journal');
    const journal = start(folder);
    expect((await journal.call('journal.status', {})).problem?.code).toBe('disk-full');
    journal.close();
    rmSync(join(disk, 'filler-0'));
    for (let file = 1; file < 400; file += 1) rmSync(join(disk, `filler-${file}`));
    const again = start(folder);
    expect((await again.call('journal.status', {})).problem).toBeNull();
    expect((await again.call('journal.check', {})).ok).toBe(true);
    again.close();
  });

  test('that can only be read is named as such, and not a byte is changed', async () => {
    const folder = join(disk, 'journal');
    mkdirSync(folder);
    start(folder).close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const before = readFileSync(join(folder, 'journal.sqlite'));
    const journal = start(folder);
    expect((await journal.call('journal.status', {})).problem?.code).toBe('read-only');
    journal.close();
    expect(readFileSync(join(folder, 'journal.sqlite')).equals(before)).toBe(true);
  });
});
