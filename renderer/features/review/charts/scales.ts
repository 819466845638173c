/** Where things stand in a picture. */

/** Closer together than this share of the axis, two labels would touch. */
const LEAST_APART = 0.13;

/**
 * Ticks for an axis whose lengths grow with the square root, so that small sums are not crowded: 0
 * and a few round numbers up to `most`, far enough apart for their labels.
 */
export function rootTicks(most: number, count = 5): number[] {
  const ticks = [0];
  if (most <= 0) return ticks;
  for (let index = 1; index <= count; index += 1) {
    const tick = roundDown(most * (index / count) ** 2);
    const before = ticks.at(-1) ?? 0;
    if (rootShare(tick, most) - rootShare(before, most) >= LEAST_APART) ticks.push(tick);
  }
  return ticks;
}

/** Down to one leading digit. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Number((Math.floor(value / power + 1e-9) * power).toPrecision(12));
}

/** The share of an axis at which a value stands, by its square root. */
export const rootShare = (value: number, most: number): number =>
  most <= 0 ? 0 : Math.sqrt(Math.max(value, 0) / most);

/** The middle of some numbers, the upper one of two; null where there are none. */
export const upperMedian = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
