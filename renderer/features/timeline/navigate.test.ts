import { expect, it } from 'vitest';
import type { Overview } from '#shared/timeline.ts';
import { firstPeriod } from './navigate.ts';

const overview = (years: number[], undated = 0): Overview => ({
  years: years.map((year) => ({ year, count: 1 })),
  undated,
  total: years.length + undated,
  lowValue: 0,
  openTakeaways: 0,
  people: 0,
});
const today = new Date(2026, 10, 22);

it('begins with the latest year that is not ahead', () => {
  expect(firstPeriod(overview([2027, 2026, 2024]), today)).toBe(2026);
  expect(firstPeriod(overview([2027, 2024]), today)).toBe(2024);
});

it('begins with what there is where nothing lies behind', () => {
  expect(firstPeriod(overview([2028, 2027]), today)).toBe(2027);
  expect(firstPeriod(overview([], 3), today)).toBe('undated');
  expect(firstPeriod(overview([]), today)).toBe(2026);
});
