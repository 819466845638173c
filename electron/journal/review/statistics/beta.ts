/**
 * The beta distribution, which tells how much a share of few counts can be trusted.
 *
 * Two functions of it are all that is needed, so they are written out here rather than brought in
 * with a library of hundreds: the continued fraction of the incomplete beta function (Abramowitz
 * and Stegun 26.5.8) by Lentz's method, and a quantile that closes in on its root from both sides.
 * Both are bounded in their steps and held against numerical integration in the tests.
 */

/** Coefficients of Lanczos' approximation for g = 7, exact to about 15 digits. */
const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
] as const;

/** The natural logarithm of the gamma function, for positive numbers. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const base = x - 1 + 7.5;
  const series = LANCZOS.reduce(
    (sum, coefficient, index) => sum + coefficient / (x + index),
    0.9999999999998099,
  );
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

/** The logarithm of the density at x, for x between 0 and 1. */
const logDensity = (x: number, a: number, b: number): number =>
  (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);

const MOST_STEPS = 10_000;
const EXACT = 1e-15;
const TINY = 1e-300;

const awayFromZero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

/** The continued fraction of the incomplete beta function; converges fast below the mean. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  const multiply = (numerator: number): number => {
    d = 1 / awayFromZero(1 + numerator * d);
    c = awayFromZero(1 + numerator / c);
    fraction *= c * d;
    return c * d;
  };
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    multiply((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)));
    const factor = multiply((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)));
    if (Math.abs(factor - 1) < EXACT) break;
  }
  return fraction;
}

/**
 * The probability that a Beta(a, b) variable is at most x: the regularised incomplete beta function.
 *
 * @param a positive, as is b; any real number
 */
export function betaShareBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges slowly above the mean; there, the distribution is looked at from its end.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShareBelow(1 - x, b, a);
  return (Math.exp(logDensity(x, a, b)) * x * (1 - x) * continuedFraction(x, a, b)) / a;
}

/**
 * The x that a Beta(a, b) variable stays below with probability `share`, exact to 1e-12: Newton's
 * method, kept within what is known to hold the root.
 */
export function betaQuantile(share: number, a: number, b: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 200 && high - low > 1e-12; step += 1) {
    const error = betaShareBelow(x, a, b) - share;
    if (error > 0) high = x;
    else low = x;
    const next = x - error / Math.exp(logDensity(x, a, b));
    const isWithin = next > low && next < high;
    if (isWithin && Math.abs(next - x) < 1e-13) return next;
    x = isWithin ? next : (low + high) / 2;
  }
  return x;
}
