import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CostItem, currencyDigits, Money, parseAmount, sumByCurrency } from './money.ts';

describe('an amount as it is typed', () => {
  test.each([
    ['1200', 'CNY', 120_000],
    ['1,200.50', 'CNY', 120_050],
    ['1 200.5', 'EUR', 120_050],
    ["1'200", 'CHF', 120_000],
    ['1，200', 'CNY', 120_000],
    ['12,000,000', 'USD', 1_200_000_000],
    ['1,0000', 'CNY', 1_000_000],
    ['0', 'CNY', 0],
    ['0.07', 'USD', 7],
    ['3.10', 'USD', 310],
    ['3.1000', 'USD', 310],
    ['5000', 'JPY', 5_000],
    ['5000.00', 'JPY', 5_000],
    ['1.234', 'KWD', 1_234],
    [' 42 ', 'CNY', 4_200],
  ])('%j in %s is %d of its smallest unit', (text, currency, amount) => {
    expect(parseAmount(text, currency)).toBe(amount);
  });

  test.each([
    ['', 'CNY'],
    ['-5', 'CNY'],
    ['1e3', 'CNY'],
    ['12.345', 'CNY'],
    ['0.5', 'JPY'],
    ['1.2.3', 'CNY'],
    ['.5', 'CNY'],
    ['5.', 'CNY'],
    ['about 5', 'CNY'],
    ['12,50', 'EUR'],
    ['1,20.50', 'CNY'],
    ['90071992547409.93', 'CNY'],
  ])('%j in %s is none', (text, currency) => {
    expect(parseAmount(text, currency)).toBeNull();
  });

  test('any amount of cents is read back from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e13 }), (cents) => {
        const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
        expect(parseAmount(text, 'EUR')).toBe(cents);
      }),
    );
  });
});

test('a currency has the decimals of ISO 4217, and two where it is not known', () => {
  expect(['CNY', 'JPY', 'KWD', 'XQZ', 'no'].map(currencyDigits)).toEqual([2, 0, 3, 2, 2]);
});

test('money is a whole number of an upper-case currency', () => {
  const issue = (money: unknown) => Money.safeParse(money).error?.issues[0]?.message;
  expect(Money.parse({ amount: 5, currency: ' cny ' })).toEqual({ amount: 5, currency: 'CNY' });
  expect(issue({ amount: 0.5, currency: 'CNY' })).toBe('not-a-number');
  expect(issue({ amount: -1, currency: 'CNY' })).toBe('out-of-range');
  expect(issue({ amount: 2e14, currency: 'CNY' })).toBe('out-of-range');
  expect(issue({ amount: 1, currency: 'yuan' })).toBe('not-a-currency');
  expect(
    CostItem.safeParse({ amount: 1, currency: 'CNY', label: ' ' }).error?.issues[0],
  ).toMatchObject({ path: ['label'], message: 'required' });
});

test('sums are per currency, the one of most items first', () => {
  const money = (amount: number, currency: string) => ({ amount, currency });
  expect(sumByCurrency([])).toEqual([]);
  expect(
    sumByCurrency([money(900, 'USD'), money(1, 'CNY'), money(2, 'CNY'), money(5, 'EUR')]),
  ).toEqual([money(3, 'CNY'), money(5, 'EUR'), money(900, 'USD')]);
});
