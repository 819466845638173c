import { expect, test, vi } from 'vitest';
import { LIMITS } from '#shared/fields.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { fetchFile, uploadFile } from './files.ts';
import { connectJournal, journalClient } from './journalClient.ts';

/** A journal that only keeps files: it takes pieces in order and gives the same pieces back. */
function fileKeeper() {
  const fileId = 'f'.repeat(32);
  const pieces: string[] = [];
  const closed: string[] = [];
  let received = 0;
  const answer = (operation: string, input: Record<string, unknown>): Result<unknown> => {
    const offset = input['offset'] as number;
    if (operation === 'file.open') return ok({ fileId });
    if (operation === 'file.append') {
      if (offset !== received) return fail({ code: 'conflict', message: 'a gap' });
      const base64 = input['base64'] as string;
      pieces.push(base64);
      received += atob(base64).length;
      return ok({ received });
    }
    if (operation === 'file.read') {
      const index = offset / LIMITS.chunkBytes;
      const next = index + 1 < pieces.length ? offset + LIMITS.chunkBytes : null;
      return ok({ base64: pieces[index], next });
    }
    closed.push(fileId);
    return ok({});
  };
  connectJournal(async (operation, input) => answer(operation, input as Record<string, unknown>));
  return { pieces, closed };
}

const bytes = Uint8Array.from({ length: 2.5 * LIMITS.chunkBytes }, (_, index) => (index * 7) % 256);
const document = { name: 'notes.md', content: new Blob([bytes]) };

test('a file goes to the journal and back byte for byte, with its progress told', async () => {
  const { closed } = fileKeeper();
  const seen: number[] = [];
  const uploaded = await uploadFile(document, 'import', { onProgress: (done) => seen.push(done) });
  if (!uploaded.ok) throw new Error(uploaded.failure.message);
  expect(seen).toEqual([LIMITS.chunkBytes, 2 * LIMITS.chunkBytes, bytes.length]);

  const fetched = await fetchFile({ fileId: uploaded.value.fileId, size: bytes.length });
  if (!fetched.ok) throw new Error(fetched.failure.message);
  const back = new Uint8Array(await fetched.value.arrayBuffer());
  expect(back.every((byte, index) => byte === bytes[index])).toBe(true);
  expect(back.length).toBe(bytes.length);
  expect(closed).toEqual([uploaded.value.fileId]);
});

test('pieces are plain base64', async () => {
  const { pieces } = fileKeeper();
  await uploadFile({ name: 'hello.txt', content: new Blob(['Guten Tag, 你好']) }, 'import');
  expect(pieces).toEqual(['R3V0ZW4gVGFnLCDkvaDlpb0=']);
});

test('a stopped upload says so and leaves no file behind', async () => {
  const { closed } = fileKeeper();
  const stop = new AbortController();
  const options = { signal: stop.signal, onProgress: () => stop.abort() };
  const result = await uploadFile(document, 'import', options);
  expect(result).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  expect(closed).toHaveLength(1);
});

test('a file that cannot be read any more is refused and left nowhere', async () => {
  const { closed } = fileKeeper();
  const content = new Blob([bytes]);
  vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new Error('NotReadableError'));
  const result = await uploadFile({ name: 'gone.md', content }, 'import');
  expect(result).toMatchObject({ ok: false, failure: { code: 'unreadable-file' } });
  expect(closed).toHaveLength(1);
});

test('a host that does not answer is a failed result, not an exception', async () => {
  connectJournal(() => Promise.reject(new TypeError('Failed to fetch')));
  const result = await journalClient.call('history.state', {});
  expect(result).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
});
