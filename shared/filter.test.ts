import { expect, test } from 'vitest';
import { Filter, isFiltering, LOW_VALUE_FILTER, NO_FILTER, Period } from './filter.ts';

test('a filter without conditions hides nothing, white space included', () => {
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, text: ' 　' })).toBe(false);
});

test.each([
  { text: 'a' },
  { worths: ['unrated' as const] },
  { tags: ['ai'] },
  { personIds: [4] },
  { languages: ['zh'] },
])('%j is a condition', (condition) => {
  expect(isFiltering({ ...NO_FILTER, ...condition })).toBe(true);
});

test('low-value is worth 1 and 2', () => {
  expect(Filter.parse(LOW_VALUE_FILTER)).toEqual({ ...NO_FILTER, worths: [1, 2] });
});

test('a condition of too many values, or of values there are none of, is refused', () => {
  const refused = (filter: object) => !Filter.safeParse({ ...NO_FILTER, ...filter }).success;
  expect(refused({ tags: Array.from({ length: 501 }, String) })).toBe(true);
  expect(refused({ worths: [0] })).toBe(true);
  expect(refused({ states: ['gone'] })).toBe(true);
  expect(refused({ personIds: ['1'] })).toBe(true);
  expect(refused({ text: 'x'.repeat(2_001) })).toBe(true);
});

test.each([
  [2024, true],
  ['all', true],
  ['undated', true],
  [1899, false],
  [2200, false],
  [2024.5, false],
  ['2024', false],
])('%j is a period: %s', (period, valid) => {
  expect(Period.safeParse(period).success).toBe(valid);
});
