/** Where things stand in a picture. */

/** Round numbers from 0 to at least `most`, about `count` of them, for the ticks of an axis. */
export function ticksTo(most: number, count = 4): number[] {
  if (most <= 0) return [0];
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((part) => part * power).find((size) => size >= rough) ?? rough;
  const ticks = Array.from({ length: Math.ceil(most / step) + 1 }, (_, index) => index * step);
  return ticks.map((tick) => Number(tick.toPrecision(12)));
}

/**
 * Ticks for an axis whose lengths grow with the square root, so that small sums are not crowded: 0
 * and a few round numbers, each at least as far from the one before as a label needs.
 */
export function rootTicks(most: number, count = 5): number[] {
  if (most <= 0) return [0];
  const ticks = [0];
  for (let index = 1; index <= count; index += 1) {
    const tick = roundDown(most * (index / count) ** 2);
    if (tick > (ticks.at(-1) ?? 0)) ticks.push(tick);
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
