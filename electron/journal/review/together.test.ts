import { expect, it } from 'vitest';
import { together } from './together.ts';

it('adds sums up in the user’s own currency, each in its own smallest unit', () => {
  const sums = [
    { amount: 10_050, currency: 'CNY' },
    { amount: 1_000, currency: 'JPY' },
    { amount: 1_234, currency: 'KWD' },
  ];
  const rates = { JPY: 0.05, KWD: 23.5 };
  // 100.50 + 1,000 yen at 0.05 + 1.234 dinars at 23.5.
  expect(together(sums, { currency: 'CNY', rates })).toEqual({
    amount: 17_950,
    currency: 'CNY',
    without: [],
  });
});

it('leaves out and names what has no rate, and needs none for the own currency', () => {
  const sums = [
    { amount: 500, currency: 'EUR' },
    { amount: 700, currency: 'CNY' },
  ];
  expect(together(sums, { currency: 'CNY', rates: { CNY: 9 } })).toEqual({
    amount: 700,
    currency: 'CNY',
    without: [{ amount: 500, currency: 'EUR' }],
  });
});

it('takes no name of Object’s own for a rate', () => {
  const sums = [{ amount: 1, currency: 'toString' }];
  expect(together(sums, { currency: 'CNY', rates: {} }).without).toHaveLength(1);
});
