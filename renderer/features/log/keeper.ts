/**
 * Keeps unfinished work in the browser's own storage, so that a reload, a full disk or a host that
 * is gone loses nothing that was typed. Each piece of work has a key of its own: two windows never
 * write over each other's.
 */
import type { z } from '#shared/zod.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Keeper<T> {
  /** Writes soon; a later call for the same id replaces an earlier one. */
  keep(id: string, value: T): void;
  forget(id: string): void;
  /** Everything that was kept and can still be read. */
  all(): T[];
  /** Writes what waits to be written. */
  flush(): void;
}

const DELAY_MS = 250;

/**
 * A keeper of values of one schema under keys that begin with `prefix`. `onFull` is called where
 * the storage takes no more; the work then lives in this page only.
 */
export function createKeeper<T>(
  prefix: string,
  schema: z.ZodType<T>,
  { storage, onFull }: { storage: () => Store; onFull: () => void },
): Keeper<T> {
  const waiting = new Map<string, T>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    try {
      for (const [id, value] of waiting) storage().setItem(prefix + id, JSON.stringify(value));
    } catch {
      onFull();
    }
    waiting.clear();
  };
  return {
    keep(id, value) {
      waiting.set(id, value);
      timer ??= setTimeout(flush, DELAY_MS);
    },
    forget(id) {
      waiting.delete(id);
      storage().removeItem(prefix + id);
    },
    all() {
      flush();
      return keysOf(storage(), prefix).flatMap((key) => parsed(storage().getItem(key), schema));
    },
    flush,
  };
}

const keysOf = (storage: Store, prefix: string): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

/** What an older version of the app kept may have another shape; it is passed over. */
function parsed<T>(text: string | null, schema: z.ZodType<T>): T[] {
  try {
    const result = schema.safeParse(JSON.parse(text ?? 'null'));
    return result.success ? [result.data] : [];
  } catch {
    return [];
  }
}
