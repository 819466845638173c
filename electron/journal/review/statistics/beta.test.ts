import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaQuantile, betaShareBelow } from './beta.ts';

/** Simpson's rule over the density, with the integrand stretched where an end of it is infinite. */
function integrated(x: number, a: number, b: number): number {
  const area = (to: number): number => {
    // t = u^4 takes the infinite density at 0 away for a as small as a quarter.
    const steps = 20_000;
    const end = to ** 0.25;
    let sum = 0;
    for (let step = 0; step <= steps; step += 1) {
      const u = (end * step) / steps;
      const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
      const value = 4 * u ** (4 * a - 1) * (1 - u ** 4) ** (b - 1);
      if (Number.isFinite(value)) sum += weight * value;
    }
    return (sum * end) / steps / 3;
  };
  return area(x) / area(1);
}

describe('the incomplete beta function', () => {
  test.each([
    // Closed forms: uniform, powers, and the symmetric middle.
    [0.3, 1, 1, 0.3],
    [0.5, 2, 1, 0.25],
    [0.5, 1, 2, 0.75],
    [0.5, 7.25, 7.25, 0.5],
    // Half an arcsine: I_x(1/2, 1/2) = 2/pi * asin(sqrt x).
    [0.25, 0.5, 0.5, 1 / 3],
    // Sums of binomials: P(at least 3 of 5 at 0.4), P(at least 5 of 6 at 0.3).
    [0.4, 3, 3, 0.31744],
    [0.3, 5, 2, 0.010935],
  ])('at %s with %s and %s is %s', (x, a, b, expected) => {
    expect(betaShareBelow(x, a, b)).toBeCloseTo(expected, 12);
  });

  test('is the area under the density', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0.5, max: 40, noNaN: true }),
        fc.double({ min: 2, max: 40, noNaN: true }),
        (x, a, b) => {
          const area = integrated(x, a, b);
          expect(betaShareBelow(x, a, b)).toBeCloseTo(area, 5);
          expect(betaShareBelow(1 - x, b, a)).toBeCloseTo(1 - area, 5);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('stays exact for many thousands of counts, and at the ends', () => {
    expect(betaShareBelow(0.5, 20_000, 20_000)).toBeCloseTo(0.5, 9);
    expect(betaShareBelow(0.49, 20_000, 20_000)).toBeLessThan(1e-4);
    expect([betaShareBelow(0, 3, 4), betaShareBelow(1, 3, 4)]).toEqual([0, 1]);
    expect([betaShareBelow(-1, 3, 4), betaShareBelow(2, 3, 4)]).toEqual([0, 1]);
  });
});

describe('the quantile', () => {
  test('undoes the incomplete beta function', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.05, max: 3_000, noNaN: true }),
        fc.double({ min: 0.05, max: 3_000, noNaN: true }),
        (share, a, b) => {
          const x = betaQuantile(share, a, b);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
          // Close to an end, a thousand-billionth of x can be much of the share.
          const reached = [x - 1e-11, x + 1e-11].map((at) => betaShareBelow(at, a, b));
          expect(reached[0]).toBeLessThanOrEqual(share + 1e-9);
          expect(reached[1]).toBeGreaterThanOrEqual(share - 1e-9);
        },
      ),
    );
  });

  test.each([
    [0.05, 1, 1, 0.05],
    [0.25, 2, 1, 0.5],
    [0.95, 1, 2, 1 - Math.sqrt(0.05)],
    [0.5, 30, 30, 0.5],
  ])('of %s with %s and %s is %s', (share, a, b, expected) => {
    expect(betaQuantile(share, a, b)).toBeCloseTo(expected, 10);
  });

  test('has its ends', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });
});
