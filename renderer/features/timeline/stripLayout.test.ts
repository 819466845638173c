import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/timeline.ts';
import { addDays } from '#shared/partialDate.ts';
import { lanesOf, monthStarts, stripLayout } from './stripLayout.ts';

const mark = (dateStart: string, dateEnd: string | null = null, id = 1): Mark => ({
  id,
  dateStart,
  dateEnd,
  worth: null,
  state: 'attended',
});

describe('stripLayout', () => {
  it('puts the first of January at the left edge and the end of the year at the right', () => {
    const [whole] = stripLayout([mark('2024-01-01', '2024-12-31')], 2024);
    expect(whole).toMatchObject({ left: 0, width: 100, lane: 0, exact: true });
  });
  it('cuts what reaches into the next year', () => {
    const [bar] = stripLayout([mark('2024-12-30', '2025-01-03')], 2024);
    expect(bar!.left + bar!.width).toBe(100);
  });
  it('draws an event with a month only over that month, as inexact', () => {
    const [bar] = stripLayout([mark('2023-04')], 2023);
    expect(bar!.exact).toBe(false);
    expect(bar!.left).toBeCloseTo((90 / 365) * 100);
    expect(bar!.width).toBeCloseTo((30 / 365) * 100);
  });
  it('gives events of the same days different lanes', () => {
    const placed = stripLayout([mark('2024-06-14'), mark('2024-06-14', null, 2)], 2024);
    expect(new Set(placed.map(({ lane }) => lane)).size).toBe(2);
    expect(lanesOf(placed)).toBe(2);
  });
  it('keeps every bar within the year and, up to six at a time, off every other bar', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((n) => addDays('2023-01-01', n));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), (days) => {
        const placed = stripLayout(
          days.map((date, id) => mark(date, null, id)),
          2023,
        );
        for (const a of placed) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.left + a.width).toBeLessThanOrEqual(100);
          for (const b of placed) {
            if (a === b || a.lane !== b.lane) continue;
            expect(a.left >= b.left + b.width || b.left >= a.left + a.width).toBe(true);
          }
        }
      }),
    );
  });
});

it('knows a leap year', () => {
  expect(monthStarts(2024)[2]).toBeCloseTo((60 / 366) * 100);
  expect(monthStarts(2023)[2]).toBeCloseTo((59 / 365) * 100);
});
