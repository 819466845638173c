import { expect, it } from 'vitest';
import { readRate } from './rateText.ts';

it.each([
  ['7.2', 7.2],
  [' 7,2 ', 7.2],
  ['0.000162', 0.000162],
  ['.5', 0.5],
  ['1,234.5', null],
  ['0', null],
  ['-3', null],
  ['', null],
  ['seven', null],
  ['1e10', null],
])('a rate typed as %j is %j', (typed, rate) => {
  expect(readRate(typed)).toBe(rate);
});
