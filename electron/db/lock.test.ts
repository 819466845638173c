import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JournalLocked, lockJournal } from './lock.ts';
import { emptyFolder } from '../journal/testFiles.ts';

const SINCE = new Date('2026-11-22T04:00:00Z');

let folder: string;
let child: ChildProcess | null = null;
beforeEach(() => {
  folder = emptyFolder();
});
afterEach(() => {
  child?.kill('SIGKILL');
  child = null;
});

function refusalOf(take: () => unknown): JournalLocked {
  try {
    take();
  } catch (error) {
    if (error instanceof JournalLocked) return error;
    throw error;
  }
  throw new Error('the lock was given');
}

/** Another program that has the lock until it is killed; or, with `once`, says whether it gets it. */
async function otherProgram(path: string): Promise<{ said: string; program: ChildProcess }> {
  const script = `
    const { lockJournal } = await import(process.argv[1]);
    try {
      lockJournal(process.argv[2], 'loopback', new Date());
      console.log('taken');
      setInterval(() => {}, 1000);
    } catch (error) {
      console.log(error.name);
    }`;
  const url = pathToFileURL(join(import.meta.dirname, 'lock.ts')).href;
  child = spawn(process.execPath, ['--input-type=module', '-e', script, url, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout!, 'data')) as [Buffer];
  return { said: String(said).trim(), program: child };
}

describe('a journal that is open', () => {
  test('is refused to the same program, naming who has it', () => {
    const unlock = lockJournal(folder, 'desktop', SINCE);
    const { holder } = refusalOf(() => lockJournal(folder, 'loopback', SINCE));
    expect(holder).toMatchObject({
      host: 'desktop',
      pid: process.pid,
      since: '2026-11-22T04:00:00.000Z',
    });
    unlock();
    lockJournal(folder, 'loopback', SINCE)();
  });

  test('is refused to another program, also after this one has asked twice', async () => {
    const unlock = lockJournal(folder, 'desktop', SINCE);
    refusalOf(() => lockJournal(folder, 'desktop', SINCE));
    expect((await otherProgram(folder)).said).toBe('JournalLocked');
    unlock();
  });

  test('is refused through another path to its folder', async () => {
    const link = join(emptyFolder(), 'link');
    symlinkSync(folder, link);
    const unlock = lockJournal(folder, 'desktop', SINCE);
    expect((await otherProgram(link)).said).toBe('JournalLocked');
    unlock();
  });

  test('is free at once when the program that had it is killed', async () => {
    const { said, program } = await otherProgram(folder);
    expect(said).toBe('taken');
    const start = performance.now();
    const { holder } = refusalOf(() => lockJournal(folder, 'desktop', SINCE));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(holder).toMatchObject({ host: 'loopback', pid: program.pid });
    program.kill('SIGKILL');
    await once(program, 'exit');
    expect(existsSync(join(folder, 'journal.holder.json'))).toBe(true);
    lockJournal(folder, 'desktop', SINCE)();
    expect(existsSync(join(folder, 'journal.holder.json'))).toBe(false);
  });
});
