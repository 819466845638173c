import {
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { LIMITS } from '#shared/fields.ts';
import { clearInbox, fileAppend, outgoingFile, receivedFile } from './files.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

const open = async (size: number, name = 'notes.md') =>
  (await journal.call('file.open', { name, size, purpose: 'import' })).fileId;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const append = (fileId: string, offset: number, text: string) =>
  journal.call('file.append', { fileId, offset, base64: base64(text) });

describe('a file handed over in pieces', () => {
  test('is whole once all of them have come', async () => {
    const fileId = await open(7);
    expect(await append(fileId, 0, '一')).toEqual({ received: 3 });
    expect(() => receivedFile(journal, fileId)).toThrow('only 3 of 7 bytes arrived');
    expect(await append(fileId, 3, 'abcd')).toEqual({ received: 7 });
    const { name, bytes } = receivedFile(journal, fileId);
    expect([name, Buffer.from(bytes).toString()]).toEqual(['notes.md', '一abcd']);
  });

  test.each([
    ['with a gap', 4, 'c'],
    ['twice', 0, 'ab'],
    ['beyond the size that was told', 2, 'cdefgh'],
  ])('a piece that comes %s is refused, and changes nothing', async (_what, offset, text) => {
    const fileId = await open(5);
    await append(fileId, 0, 'ab');
    const piece = { fileId, offset, base64: base64(text) };
    expect(await journal.refusal('file.append', piece)).toMatchObject({
      code: 'invalid',
      fields: { offset: 'out-of-range' },
    });
    expect(await append(fileId, 2, 'cde')).toEqual({ received: 5 });
  });

  test('a piece larger than a message may be is refused', async () => {
    const fileId = await open(LIMITS.chunkBytes + 1);
    const piece = { fileId, offset: 0, base64: base64('x'.repeat(LIMITS.chunkBytes + 1)) };
    expect((await journal.refusal('file.append', piece)).code).toBe('invalid');
  });

  test('goes on where it stopped after a restart of the program', async () => {
    const fileId = await open(4);
    await append(fileId, 0, 'ab');
    const again = journal.reopen();
    fileAppend(again, { fileId, offset: 2, base64: base64('cd') });
    expect(Buffer.from(receivedFile(again, fileId).bytes).toString()).toBe('abcd');
    again.db.close();
  });

  test('that is too large is refused at once, with the limit', async () => {
    const size = 200 * 1024 * 1024;
    expect(
      await journal.refusal('file.open', { name: 'film.mov', size, purpose: 'import' }),
    ).toMatchObject({
      code: 'too-large',
      details: { name: 'film.mov', size, limit: LIMITS.documentBytes },
    });
    const restore = { name: 'journal.json', size, purpose: 'restore' as const };
    expect((await journal.call('file.open', restore)).fileId).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['../../escape.md', '/etc/passwd', 'C:\\x.md', 'CON', 'a\u0000b.md', '.', '论坛.md'])(
    'of the name %j lies under a name of ours',
    async (name) => {
      const fileId = await open(1, name);
      expect(readdirSync(journal.inbox).toSorted()).toEqual([fileId, `${fileId}.json`]);
      await append(fileId, 0, 'x');
      expect(receivedFile(journal, fileId).name).toBe(name);
    },
  );

  test('that is closed is gone, and closing it again does no harm', async () => {
    const fileId = await open(1);
    await journal.call('file.close', { fileId });
    await journal.call('file.close', { fileId });
    expect(readdirSync(journal.inbox)).toEqual([]);
    const piece = { fileId, offset: 0, base64: '' };
    expect((await journal.refusal('file.append', piece)).code).toBe('not-found');
    expect((await journal.refusal('file.read', { fileId, offset: 0 })).code).toBe('not-found');
  });

  test.each(['../journal.sqlite', 'x', '0'.repeat(31), '0'.repeat(32) + '/', '0'.repeat(31) + 'G'])(
    '%j names no file',
    async (fileId) => {
      for (const operation of ['file.close', 'file.read', 'import.read']) {
        expect((await journal.refusal(operation, { fileId, offset: 0 })).code).toBe('invalid');
      }
    },
  );
});

describe('a file to be read by the user', () => {
  test('is read in pieces up to its end', async () => {
    const bytes = Buffer.alloc(LIMITS.chunkBytes * 2 + 5, 'plenary');
    const { fileId, size, name } = await outgoingFile(journal, 'journal.json', (path) =>
      writeFileSync(path, bytes),
    );
    expect([size, name]).toEqual([bytes.length, 'journal.json']);
    const pieces: Buffer[] = [];
    for (let offset: number | null = 0; offset !== null;) {
      const piece: { base64: string; next: number | null } = await journal.call('file.read', {
        fileId,
        offset,
      });
      pieces.push(Buffer.from(piece.base64, 'base64'));
      offset = piece.next;
    }
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect(pieces.length).toBe(3);
  });

  test('is no file to import', async () => {
    const { fileId } = await outgoingFile(journal, 'x', (path) => writeFileSync(path, 'x'));
    expect((await journal.refusal('import.read', { fileId })).code).toBe('not-found');
  });

  test('leaves nothing behind where writing it fails', async () => {
    const failing = outgoingFile(journal, 'x', () => Promise.reject(new Error('half-way')));
    await expect(failing).rejects.toThrow('half-way');
    expect(readdirSync(journal.inbox)).toEqual([]);
  });
});

test('what nobody came back for in seven days is thrown away, and nothing else', async () => {
  const [old, fresh] = [await open(1), await open(1)];
  const folder = join(journal.inbox, 'put here by hand');
  mkdirSync(folder);
  const daysAgo = (days: number) => new Date(journal.now().getTime() - days * 86_400_000);
  for (const path of [join(journal.inbox, old), join(journal.inbox, `${old}.json`), folder]) {
    utimesSync(path, daysAgo(8), daysAgo(8));
  }
  for (const name of [fresh, `${fresh}.json`]) {
    utimesSync(join(journal.inbox, name), daysAgo(6), daysAgo(6));
  }
  clearInbox(journal);
  expect(readdirSync(journal.inbox).toSorted()).toEqual([fresh, `${fresh}.json`]);
});

test('what is gone before it can be thrown away, or is no inbox at all, keeps nobody waiting', async () => {
  const old = await open(1);
  symlinkSync(join(journal.inbox, 'gone'), join(journal.inbox, 'link'));
  const later = { ...journal, now: () => new Date(journal.now().getTime() + 30 * 86_400_000) };
  clearInbox(later);
  expect(existsSync(join(journal.inbox, old))).toBe(false);
  writeFileSync(join(journal.folder, 'occupied'), 'x');
  clearInbox({ ...later, inbox: join(journal.folder, 'occupied') });
  expect(existsSync(join(journal.folder, 'occupied'))).toBe(true);
});

test('there is nothing to throw away where nothing was handed over', () => {
  clearInbox(journal);
  expect(existsSync(journal.inbox)).toBe(false);
});
