import { expect, test } from 'vitest';
import { aboutMoney } from './aboutMoney.ts';

test.each([
  ['CNY', 53_326, 53_300],
  ['CNY', 53_350, 53_400],
  ['CNY', 9_999, 9_999],
  ['JPY', 533, 533],
  ['KWD', 123_456, 123_000],
])('in %s, %i is about %i', (currency, amount, about) => {
  expect(aboutMoney({ amount, currency })).toEqual({ amount: about, currency });
});
