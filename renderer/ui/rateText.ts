import { Rates } from '#shared/settings.ts';

/** A rate as somebody types it, with a point or a comma; null where it is none. */
export function readRate(text: string): number | null {
  const rate = Number(text.trim().replace(/^(\d*),(\d+)$/u, '$1.$2') || Number.NaN);
  return Rates.safeParse({ XXX: rate }).success ? rate : null;
}
