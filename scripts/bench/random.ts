/** Chance that is the same in every run. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  /** True so often out of 100. */
  percent(chance: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** Picks as words occur in a language: the n-th value n times more rarely than the first. */
  pickZipf<T>(values: readonly T[]): T;
  /** A UUID of version 4. */
  uuid(): string;
}

/** Random numbers from a seed by mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(values: readonly T[], index: number): T => {
    const value = values[index];
    if (value === undefined) throw new Error('There is nothing to pick from.');
    return value;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const hex = (digits: number): string =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return {
    below,
    percent: (chance) => below(100) < chance,
    pick: (values) => at(values, below(values.length)),
    // The inverse of Zipf's distribution, which grows with the logarithm of the rank.
    pickZipf: (values) => at(values, Math.floor(values.length ** next()) - 1),
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(6)}${hex(6)}`,
  };
}
