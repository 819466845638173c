import { describe, expect, it } from 'vitest';
import { isInRange, mayBeInRange } from './inRange.ts';
import { daysIn, latestYear, rangeBefore } from './ranges.ts';

const YEAR = { from: '2024-01-01', to: '2024-12-31' };
const SPRING = { from: '2024-03-01', to: '2024-05-31' };

describe('an event belongs to a range', () => {
  it.each([
    ['on its first day', '2024-01-01', YEAR, true],
    ['on its last day', '2024-12-31', YEAR, true],
    ['the day before', '2023-12-31', YEAR, false],
    ['the day after', '2025-01-01', YEAR, false],
    ['in a month within', '2024-04', SPRING, true],
    ['in a month that reaches over the edge', '2024-05', { ...SPRING, to: '2024-05-30' }, false],
    ['in a year, asked for a year', '2024', YEAR, true],
    ['in a year, asked for a part of it', '2024', SPRING, false],
    ['in a year, asked for several', '2024', { from: '2023-01-01', to: '2025-12-31' }, true],
    ['at no known time', null, YEAR, false],
  ])('%s', (_when, dateStart, range, belongs) => {
    expect(isInRange({ dateStart }, range)).toBe(belongs);
  });

  it('only by its start, where it reaches over the end', () => {
    const event = { dateStart: '2023-12-30', dateEnd: '2024-01-02' };
    expect(isInRange(event, YEAR)).toBe(false);
    expect(isInRange(event, { from: '2023-01-01', to: '2023-12-31' })).toBe(true);
  });
});

describe('an event may belong to a range', () => {
  it('where only a part of what its date may mean lies within', () => {
    expect(mayBeInRange({ dateStart: '2024' }, SPRING)).toBe(true);
    expect(mayBeInRange({ dateStart: '2024-03' }, { ...SPRING, from: '2024-03-15' })).toBe(true);
  });

  it('but not where it surely does, surely does not, or has no date', () => {
    expect(mayBeInRange({ dateStart: '2024' }, YEAR)).toBe(false);
    expect(mayBeInRange({ dateStart: '2023' }, YEAR)).toBe(false);
    expect(mayBeInRange({ dateStart: '2024-06' }, SPRING)).toBe(false);
    expect(mayBeInRange({ dateStart: null }, YEAR)).toBe(false);
  });
});

describe('the range before', () => {
  it('is the year before, leap years or not', () => {
    expect(rangeBefore(YEAR)).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  });

  it('is as many years for several', () => {
    const range = { from: '2023-01-01', to: '2024-12-31' };
    expect(rangeBefore(range)).toEqual({ from: '2021-01-01', to: '2022-12-31' });
  });

  it('is as many days, right before, for other days', () => {
    const before = rangeBefore(SPRING);
    expect(before).toEqual({ from: '2023-11-30', to: '2024-02-29' });
    expect(daysIn(before)).toBe(daysIn(SPRING));
  });
});

describe('the year that a review starts with', () => {
  const event = (dateStart: string | null, state: 'attended' | 'planned') =>
    ({ dateStart, state }) as Parameters<typeof latestYear>[0][number];

  it('is the latest with an attended event, not one that is only planned', () => {
    const events = [
      event(null, 'attended'),
      event('2023-05', 'attended'),
      event('2026', 'planned'),
    ];
    expect(latestYear(events, '2025-02-01').from).toBe('2023-01-01');
  });

  it('is that of any event where none was attended, and of today where there is none', () => {
    expect(latestYear([event('2026', 'planned')], '2025-02-01').from).toBe('2026-01-01');
    expect(latestYear([event(null, 'planned')], '2025-02-01').from).toBe('2025-01-01');
  });
});
