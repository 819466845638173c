import { describe, expect, it } from 'vitest';
import { rootShare, rootTicks, upperMedian } from './scales.ts';

describe('ticks by square root', () => {
  it('are round, begin at 0, stay within and leave room for their labels', () => {
    for (const most of [1, 7, 99, 1_200, 90_000, 1_234_567]) {
      const ticks = rootTicks(most);
      expect(ticks[0]).toBe(0);
      expect(ticks.length).toBeGreaterThan(2);
      for (const [index, tick] of ticks.entries()) {
        expect(tick).toBeLessThanOrEqual(most);
        if (index === 0) continue;
        expect(Number(tick.toPrecision(1))).toBe(tick);
        const gap = rootShare(tick, most) - rootShare(ticks[index - 1] ?? 0, most);
        expect(gap).toBeGreaterThanOrEqual(0.13);
      }
    }
  });

  it('are 0 alone where everything was free', () => {
    expect(rootTicks(0)).toEqual([0]);
  });
});

describe('the upper median', () => {
  it('is the middle, or the upper one of two', () => {
    expect(upperMedian([30, 10, 20])).toBe(20);
    expect(upperMedian([40, 10, 20, 30])).toBe(30);
    expect(upperMedian([])).toBeNull();
  });
});
