/** Half of the measurements are at most `p50`, 95 of 100 at most `p95`. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

export type Unit = 'ms' | 's' | 'kB' | 'MB' | 'nodes' | 'events' | '%' | 'x';

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly measured: Spread;
  /** What it is held against, measured by turns with it. */
  readonly beside: (Spread & { readonly name: string }) | null;
  /** `measured` divided by `beside`, at p50 unless the part says otherwise. */
  readonly ratio: number | null;
  /** The p50 that it should stay below, where one is set. */
  readonly target: number | null;
}

export function spreadOf(values: readonly number[]): Spread {
  const ascending = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

export const figureOf = (
  name: string,
  unit: Unit,
  values: readonly number[],
  target: number | null = null,
): Figure => ({ name, unit, measured: spreadOf(values), beside: null, ratio: null, target });

export interface Comparison {
  readonly name: string;
  readonly unit?: Unit;
  readonly target?: number;
  readonly rounds: number;
  /** Rounds before those that count. */
  readonly warmUps?: number;
  /** Answers with what it measured. */
  readonly measure: (round: number) => Promise<number> | number;
  readonly beside: {
    readonly name: string;
    readonly measure: (round: number) => Promise<number> | number;
  };
}

/** Measures two things by turns, so that what else the machine does falls on both alike. */
export async function compare(comparison: Comparison): Promise<Figure> {
  const { name, unit = 'ms', target = null, rounds, warmUps = 1, measure, beside } = comparison;
  const own: number[] = [];
  const other: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const values = [await measure(round + warmUps), await beside.measure(round + warmUps)] as const;
    if (round < 0) continue;
    own.push(values[0]);
    other.push(values[1]);
  }
  const measured = spreadOf(own);
  const against = spreadOf(other);
  const ratio = measured.p50 / against.p50;
  return { name, unit, measured, beside: { name: beside.name, ...against }, ratio, target };
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
