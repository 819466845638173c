import { type Worth, WORTHS } from '#shared/worth.ts';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The worth that a key press gives, or null where it gives none. */
export function worthOfKey({ key, ctrlKey, metaKey, altKey }: Press): Worth | null {
  if (ctrlKey || metaKey || altKey) return null;
  return WORTHS.find((worth) => String(worth) === key) ?? null;
}
