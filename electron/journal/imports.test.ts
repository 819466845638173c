import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

const TEXT = '\ufeff# Sample Forum\r\n\r\n2024-12-19, Shanghai\r\n\r\n数据 and data.\r\n';

// Each reading starts a worker, which loads every reader from its sources.
vi.setConfig({ testTimeout: 60_000 });

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

async function handOver(bytes: Buffer, name = 'notes.md'): Promise<string> {
  const { fileId } = await journal.call('file.open', {
    name,
    size: bytes.length,
    purpose: 'import',
  });
  await journal.call('file.append', { fileId, offset: 0, base64: bytes.toString('base64') });
  return fileId;
}
const save = (fileId: string, name = 'Sample Forum') =>
  journal.call('import.save', { fileId, event: newEvent({ name }), spans: [] });
const original = async (id: number) => {
  const { fileId, name, size } = await journal.call('source.open', { id });
  const { base64 } = await journal.call('file.read', { fileId, offset: 0 });
  return { name, size, bytes: Buffer.from(base64, 'base64') };
};
const eventCount = async () => (await journal.call('journal.overview', {})).total;

describe('reading a document', () => {
  test('proposes a draft and writes nothing', async () => {
    const text = '# Sample Forum\n\n数据 and data.\n';
    const fileId = await handOver(Buffer.from(text));
    expect(await journal.call('import.read', { fileId })).toMatchObject({
      kind: 'draft',
      draft: { name: { value: 'Sample Forum' } },
      source: { name: 'notes.md', size: Buffer.byteLength(text) },
      similar: [],
    });
    expect(await eventCount()).toBe(0);
    expect(await journal.call('history.state', {})).toEqual({ undo: null, redo: null });
  });

  test('names the event that holds the very same document already, and only that', async () => {
    const { event } = await save(await handOver(Buffer.from(TEXT)));
    const again = await handOver(Buffer.from(TEXT), 'another name.md');
    expect(await journal.call('import.read', { fileId: again })).toMatchObject({
      similar: [{ eventId: event.id, name: 'Sample Forum', reason: 'same-document' }],
    });
    const other = await handOver(Buffer.from(`${TEXT} `));
    expect(await journal.call('import.read', { fileId: other })).toMatchObject({ similar: [] });
  });

  test('that has not come whole is refused', async () => {
    const { fileId } = await journal.call('file.open', {
      name: 'x.md',
      size: 9,
      purpose: 'import',
    });
    expect(await journal.refusal('import.read', { fileId })).toMatchObject({
      code: 'unreadable-file',
      details: { received: 0, size: 9 },
    });
  });

  test.each([
    ['without a byte', Buffer.alloc(0), 'empty-file'],
    ['that is a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'binary-file'],
  ])('%s is refused, and saves nothing', async (_what, bytes, code) => {
    const fileId = await handOver(bytes);
    expect((await journal.refusal('import.read', { fileId })).code).toBe(code);
    const event = newEvent({ name: 'x' });
    expect((await journal.refusal('import.save', { fileId, event, spans: [] })).code).toBe(code);
    expect(await eventCount()).toBe(0);
  });
});

describe('saving a document', () => {
  test('keeps it byte for byte beside the event, with its text and spans', async () => {
    const bytes = Buffer.from(TEXT);
    const spans = [{ target: 'event' as const, index: 0, field: 'name', start: 2, end: 14 }];
    const fileId = await handOver(bytes);
    const { event, step } = await journal.call('import.save', {
      fileId,
      event: newEvent({ name: 'My Forum', tags: ['ai'] }),
      spans,
    });
    expect(event).toMatchObject({ name: 'My Forum', tags: ['ai'] });
    expect(step).toMatchObject({ operation: 'import.save', subject: 'My Forum' });
    const [source] = event.sources;
    expect(source).toMatchObject({
      name: 'notes.md',
      encoding: 'utf-8',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const { text, spans: kept } = await journal.call('source.get', { id: source?.id ?? 0 });
    expect([text, kept]).toEqual([TEXT.slice(1), spans]);
    expect(await original(source?.id ?? 0)).toEqual({
      name: 'notes.md',
      size: bytes.length,
      bytes,
    });
  });

  test('keeps what is not in UTF-8 as it came, too', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('# 示例论坛\n数据', 'utf16le'),
    ]);
    const { event } = await save(await handOver(bytes));
    expect(event.sources[0]).toMatchObject({ encoding: 'utf-16le', size: bytes.length });
    expect((await original(event.sources[0]?.id ?? 0)).bytes.equals(bytes)).toBe(true);
  });

  test('lets go of the file that was handed over', async () => {
    const fileId = await handOver(Buffer.from(TEXT));
    await save(fileId);
    expect(readdirSync(journal.inbox)).toEqual([]);
    const event = newEvent({ name: 'x' });
    expect((await journal.refusal('import.save', { fileId, event, spans: [] })).code).toBe(
      'not-found',
    );
  });

  test('twice at once, as by a second press of Enter, saves it once', async () => {
    const fileId = await handOver(Buffer.from(TEXT));
    const results = await Promise.allSettled([save(fileId), save(fileId)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await eventCount()).toBe(1);
  });

  test('is told as saved, though the file that was handed over cannot be removed', async () => {
    const fileId = await handOver(Buffer.from(TEXT));
    const saving = save(fileId);
    // By now it has been read; a folder in its place withstands being removed as a file.
    rmSync(join(journal.inbox, fileId));
    mkdirSync(join(journal.inbox, fileId));
    expect((await saving).event.name).toBe('Sample Forum');
    await expect(save(fileId)).rejects.toThrow('not-found');
    expect(await eventCount()).toBe(1);
  });

  test('is undone as one step, and redone with its document', async () => {
    const { event } = await save(await handOver(Buffer.from(TEXT)));
    await journal.call('history.undo', { stepId: null });
    expect(await eventCount()).toBe(0);
    await journal.call('history.redo', {});
    const source = event.sources[0]?.id ?? 0;
    expect((await original(source)).bytes.toString()).toBe(TEXT);
    await journal.call('event.remove', { ids: [event.id] });
    await journal.call('history.undo', { stepId: null });
    expect((await original(source)).bytes.toString()).toBe(TEXT);
  });

  test('is refused with a wrong field, and the file waits for the correction', async () => {
    const fileId = await handOver(Buffer.from(TEXT));
    const event = newEvent({ name: '' });
    expect(await journal.refusal('import.save', { fileId, event, spans: [] })).toMatchObject({
      fields: { 'event.event.name': 'required' },
    });
    expect((await save(fileId)).event.name).toBe('Sample Forum');
  });
});

test('a source document that is not there is refused', async () => {
  expect((await journal.refusal('source.get', { id: 9 })).code).toBe('not-found');
  expect((await journal.refusal('source.open', { id: 9 })).code).toBe('not-found');
});
