import { beforeEach, expect, test } from 'vitest';
import { Refusal } from '#shared/result.ts';
import { logEvent } from './events.ts';
import { exportOpen, restoreRun } from './exports.ts';
import { fileAppend, fileOpen, fileRead } from './files.ts';
import { eventIdsNewestFirst } from '../db/portableQueries.ts';
import { readEvent } from './eventRecord.ts';
import { newEvent, testJournal } from './testJournal.ts';

let journal: ReturnType<typeof testJournal>;
beforeEach(() => {
  journal = testJournal('2026-11-22');
  return () => journal.db.close();
});

const contentOf = (fileId: string): Buffer =>
  Buffer.from(fileRead(journal, { fileId, offset: 0 }).base64, 'base64');

/** Hands a file over as a window would. */
function handOver(target: ReturnType<typeof testJournal>, content: Uint8Array): string {
  const { fileId } = fileOpen(target, {
    name: 'journal.json',
    size: content.length,
    purpose: 'restore',
  });
  fileAppend(target, { fileId, offset: 0, base64: Buffer.from(content).toString('base64') });
  return fileId;
}

test('a journal goes out as JSON and comes back into another', async () => {
  const { event } = logEvent(journal, newEvent({ name: 'Harbour Forum', tags: ['港口'] }));
  const { fileId, name, size } = await exportOpen(journal, '0.1.0', { format: 'json' });
  expect(name).toBe('plenary-2026-11-22.json');
  const content = contentOf(fileId);
  expect(content).toHaveLength(size);

  const other = testJournal();
  expect(restoreRun(other, { fileId: handOver(other, content) })).toEqual({
    events: 1,
    sources: 0,
  });
  const [id = 0] = eventIdsNewestFirst(other.db);
  expect(readEvent(other, id)).toMatchObject({
    uid: event.uid,
    name: 'Harbour Forum',
    tags: ['港口'],
    createdAt: event.createdAt,
  });
  other.db.close();
});

test('Markdown goes out as a zip', async () => {
  logEvent(journal, newEvent({ name: 'Harbour Forum' }));
  const { fileId, name } = await exportOpen(journal, '0.1.0', { format: 'markdown' });
  expect(name).toBe('plenary-2026-11-22-markdown.zip');
  expect(contentOf(fileId).toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
});

test('a file that was refused is still there to look at', () => {
  const fileId = handOver(journal, Buffer.from('{}'));
  expect(() => restoreRun(journal, { fileId })).toThrow(Refusal);
  expect(contentOf(fileId).toString()).toBe('{}');
});
