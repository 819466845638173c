import { beforeEach, expect, test, vi } from 'vitest';
import { z } from '#shared/zod.ts';
import { createKeeper } from './keeper.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}
const schema = z.object({ text: z.string() });

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('the last text is kept within 300 ms, and at once before the page goes', () => {
  const storage = memory();
  const keeper = createKeeper('draft.', schema, { storage: () => storage, onFull: vi.fn() });
  keeper.keep('a', { text: 'H' });
  keeper.keep('a', { text: 'Ha' });
  vi.advanceTimersByTime(300);
  expect(storage.kept.get('draft.a')).toBe('{"text":"Ha"}');
  keeper.keep('a', { text: 'Har' });
  keeper.flush();
  expect(storage.kept.get('draft.a')).toBe('{"text":"Har"}');
});

test('a forgotten draft does not come back with a late write', () => {
  const storage = memory();
  const keeper = createKeeper('draft.', schema, { storage: () => storage, onFull: vi.fn() });
  keeper.keep('a', { text: 'Ha' });
  keeper.forget('a');
  vi.advanceTimersByTime(300);
  expect(keeper.all()).toEqual([]);
});

test('passes over what is not its own or of another shape', () => {
  const storage = memory();
  storage.setItem('other', '{"text":"no"}');
  storage.setItem('draft.old', '{"words":"no"}');
  storage.setItem('draft.cut', '{"te');
  storage.setItem('draft.new', '{"text":"yes"}');
  const keeper = createKeeper('draft.', schema, { storage: () => storage, onFull: vi.fn() });
  expect(keeper.all()).toEqual([{ text: 'yes' }]);
});

test('says when the storage is full instead of failing', () => {
  const onFull = vi.fn();
  const full = {
    ...memory(),
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const keeper = createKeeper('draft.', schema, { storage: () => full, onFull });
  keeper.keep('a', { text: 'Ha' });
  vi.advanceTimersByTime(300);
  expect(onFull).toHaveBeenCalledOnce();
});
