import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OPERATIONS } from '#shared/contract.ts';
import { LATEST_VERSION } from '../db/migrate.ts';
import { connect, createJournalFile } from '../db/open.ts';
import { emptyFolder, hashesIn, modesIn } from './testFiles.ts';
import { type JournalService, startJournal } from './service.ts';
import { callerOf } from './testCaller.ts';
import { IMPORT_WORKER } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

let folder: string;
const services: JournalService[] = [];
beforeEach(() => {
  folder = emptyFolder();
});
afterEach(() => {
  for (const service of services.splice(0)) service.close();
});

function start(place = folder, host: 'desktop' | 'loopback' = 'desktop') {
  const service = startJournal({
    folder: place,
    host,
    sample: false,
    version: '0.1.0',
    importWorker: IMPORT_WORKER,
    log: () => {},
  });
  services.push(service);
  return { ...callerOf(service.call), close: () => service.close() };
}
const file = () => join(folder, 'journal.sqlite');
const problemIn = async (service: ReturnType<typeof start>) =>
  (await service.call('journal.status', {})).problem;

describe('a journal', () => {
  test('is made where there is none, for the user alone, and kept', async () => {
    const home = join(folder, 'new', 'Plenary');
    const first = start(home);
    expect(await first.call('journal.status', {})).toEqual({
      open: true,
      host: 'desktop',
      folder: home,
      sample: false,
      version: '0.1.0',
      lastStep: 0,
      problem: null,
    });
    await first.call('event.log', newEvent({ name: 'Sample Forum' }));
    expect(new Set(Object.values(modesIn(home)))).toEqual(new Set(['700', '600']));
    first.close();
    const second = start(home);
    expect((await second.call('journal.overview', {})).total).toBe(1);
    expect(await second.call('journal.check', {})).toEqual({ ok: true, problems: [], events: 1 });
  });

  test('takes a folder that others could look into for itself', () => {
    chmodSync(folder, 0o755);
    start();
    expect(modesIn(folder)[folder]).toBe('700');
  });

  test('opens though what stands for its inbox is none', async () => {
    writeFileSync(join(folder, 'inbox'), '');
    expect(await problemIn(start())).toBeNull();
  });

  test('says so once it is closed, and is closed only once', async () => {
    const first = start();
    first.close();
    expect((await first.refusal('journal.overview', {})).code).toBe('journal-closed');
    const second = start();
    first.close();
    expect(existsSync(join(folder, 'journal.holder.json'))).toBe(true);
    expect((await second.call('journal.overview', {})).total).toBe(0);
  });
});

describe('a journal that is open elsewhere', () => {
  test('is refused naming who has it, and is free again afterwards', async () => {
    const first = start(folder, 'loopback');
    const before = hashesIn(folder);
    const second = start();
    expect(await problemIn(second)).toMatchObject({
      code: 'journal-in-use',
      details: { host: 'loopback', pid: process.pid },
    });
    expect(hashesIn(folder)).toEqual(before);
    second.close();
    await first.call('event.log', newEvent({ name: 'Still mine' }));
    first.close();
    expect(await problemIn(start())).toBeNull();
  });

  test('opens for whoever waited, when asked again', async () => {
    const first = start();
    await first.call('event.log', newEvent({ name: 'Left behind' }));
    const second = start();
    expect(await problemIn(second)).toMatchObject({ code: 'journal-in-use' });
    expect((await second.refusal('journal.overview', {})).code).toBe('journal-in-use');
    first.close();
    expect(await problemIn(second)).toBeNull();
    expect((await second.call('journal.overview', {})).total).toBe(1);
  });

  test('stays closed for whoever gave up waiting', async () => {
    const first = start();
    const second = start();
    second.close();
    first.close();
    expect(await problemIn(second)).toMatchObject({ code: 'journal-in-use' });
    expect(await problemIn(start())).toBeNull();
  });

  test('is refused through another path to its folder', async () => {
    const link = join(emptyFolder(), 'link');
    symlinkSync(folder, link);
    start(folder);
    expect(await problemIn(start(link))).toMatchObject({ code: 'journal-in-use' });
  });
});

describe('a journal that cannot be opened', () => {
  /** Puts files in place, and tells what is wrong with them. */
  const cases: readonly (readonly [string, () => void, object])[] = [
    ['a picture', () => writeFileSync(file(), '\x89PNG\r\n'), { code: 'journal-foreign' }],
    ['no bytes', () => writeFileSync(file(), ''), { code: 'journal-damaged' }],
    ['zeros', () => writeFileSync(file(), Buffer.alloc(8_192)), { code: 'journal-damaged' }],
    [
      'a journal cut short',
      () => {
        createJournalFile(file());
        truncateSync(file(), 3 * 4_096);
      },
      { code: 'journal-damaged' },
    ],
    ['only a log', () => writeFileSync(`${file()}-wal`, 'x'), { code: 'journal-damaged' }],
    [
      'a journal of a newer version',
      () => {
        createJournalFile(file());
        const db = connect(file());
        db.pragma(`user_version = ${LATEST_VERSION + 1}`);
        db.close();
      },
      {
        code: 'journal-newer',
        details: { journalVersion: LATEST_VERSION + 1, knownVersion: LATEST_VERSION },
      },
    ],
    [
      'a journal of a newer version whose number is in the log only',
      () => {
        const live = join(emptyFolder(), 'live.sqlite');
        createJournalFile(live);
        const db = connect(live);
        db.pragma(`user_version = ${LATEST_VERSION + 1}`);
        for (const suffix of ['', '-wal']) copyFileSync(live + suffix, file() + suffix);
        db.close();
      },
      { code: 'journal-newer', details: { journalVersion: LATEST_VERSION + 1 } },
    ],
  ];

  test.each(cases)('%s: not a byte is changed, twice over', async (_what, make, problem) => {
    make();
    const before = hashesIn(folder);
    for (let time = 0; time < 2; time += 1) {
      const service = start();
      expect(await problemIn(service)).toMatchObject(problem);
      service.close();
    }
    expect(hashesIn(folder)).toMatchObject(before);
    expect(existsSync(file())).toBe(before[file()] !== undefined);
  });

  test('answers every operation with the reason, and its status with the problem', async () => {
    writeFileSync(file(), 'not a journal');
    const service = start();
    for (const operation of OPERATIONS) {
      if (operation === 'journal.status') continue;
      expect((await service.refusal(operation, {})).code).toBe('journal-foreign');
    }
    expect(await service.call('journal.status', {})).toMatchObject({
      open: false,
      folder,
      lastStep: 0,
      problem: { code: 'journal-foreign', details: { file: file() } },
    });
  });

  test('on a disk that is not there now is waited for, not replaced by a new one', async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    symlinkSync(join(disk, 'journal.sqlite'), file());
    const service = start();
    expect(await problemIn(service)).toMatchObject({ code: 'disk-failed' });
    expect(readdirSync(folder).toSorted()).toEqual(['disk', 'journal.sqlite']);
    createJournalFile(join(disk, 'journal.sqlite'));
    expect(await problemIn(service)).toBeNull();
    expect(lstatSync(file()).isSymbolicLink()).toBe(true);
  });

  test('can be opened once the file in its way is gone', async () => {
    writeFileSync(file(), 'not a journal');
    start().close();
    execFileSync('rm', [file()]);
    expect(await problemIn(start())).toBeNull();
  });

  test('for a file where its folder should be says that the place cannot be written to', async () => {
    const place = join(folder, 'occupied');
    writeFileSync(place, '');
    expect(await problemIn(start(place))).toMatchObject({ code: 'read-only' });
    expect(readdirSync(folder)).toEqual(['occupied']);
  });
});

describe('a place that cannot be written to', () => {
  const root = process.getuid?.() === 0;
  const reader = ['--reuid=65534', '--regid=65534', '--clear-groups'];

  /** Starts the journal as a user who may read the folder but not write to it. */
  function problemOfReader(home: string): { code: string } | null {
    const script = `
      const { startJournal } = await import(process.argv[1]);
      const service = startJournal({ folder: process.argv[2], host: 'desktop', sample: false,
        version: '0', importWorker: new URL('file:///none'), log: () => {} });
      const { value } = await service.call('journal.status', {});
      console.log(JSON.stringify(value.problem));`;
    const url = new URL('./service.ts', import.meta.url).href;
    const node = [process.execPath, '--input-type=module', '-e', script, url, home];
    return JSON.parse(execFileSync('setpriv', [...reader, ...node], { encoding: 'utf8' })) as {
      code: string;
    } | null;
  }

  test.skipIf(!root)('is named as such, and nothing in it is changed (as another user)', () => {
    const home = join(folder, 'journal');
    mkdirSync(home);
    createJournalFile(join(home, 'journal.sqlite'));
    chmodSync(join(home, 'journal.sqlite'), 0o444);
    chmodSync(home, 0o555);
    chmodSync(folder, 0o755);
    const before = hashesIn(home);
    expect(problemOfReader(home)).toMatchObject({ code: 'read-only' });
    expect(hashesIn(home)).toEqual(before);
  });

  test.skipIf(!root)('never becomes an empty new journal (as another user)', () => {
    const home = join(folder, 'journal');
    chmodSync(folder, 0o555);
    expect(problemOfReader(home)).toMatchObject({ code: 'read-only' });
    expect(existsSync(home)).toBe(false);
  });
});
