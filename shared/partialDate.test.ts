import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  addDays,
  dayNumber,
  daysInMonth,
  DaySchema,
  EARLIEST_YEAR,
  endsAfterStart,
  firstDay,
  isPartialDate,
  lastDay,
  LATEST_YEAR,
  lengthInDays,
  monthOf,
  parsePartialDate,
  partialDate,
  PartialDateSchema,
  precisionOf,
  weekday,
  yearOf,
} from './partialDate.ts';

const day = fc
  .tuple(
    fc.integer({ min: EARLIEST_YEAR, max: LATEST_YEAR }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, date]) => partialDate(year, month, Math.min(date, daysInMonth(year, month))));

describe('a partial date', () => {
  test.each([
    ['2024', { year: 2024, month: null, day: null }, 'year'],
    ['2024-12', { year: 2024, month: 12, day: null }, 'month'],
    ['2024-12-19', { year: 2024, month: 12, day: 19 }, 'day'],
    ['1900-01-01', { year: 1900, month: 1, day: 1 }, 'day'],
    ['2199-12-31', { year: 2199, month: 12, day: 31 }, 'day'],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }, 'day'],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }, 'day'],
  ] as const)('%s is read as it is written', (text, parts, precision) => {
    expect(parsePartialDate(text)).toEqual(parts);
    expect(precisionOf(text)).toBe(precision);
    expect(partialDate(parts.year, parts.month, parts.day)).toBe(text);
  });

  test.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-00',
    '2024-13',
    '2024-12-00',
    '2024-12-32',
    '1899-12-31',
    '2200-01-01',
    '',
    '24',
    '20241219',
    '2024-1',
    '2024-1-9',
    '2024-12-',
    '2024/12/19',
    ' 2024',
    '2024\n',
    '2024-12-19T00:00',
    '２０２４',
    '+2024',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  test('is not built from parts that name no real date', () => {
    expect(() => partialDate(2023, 2, 29)).toThrow(RangeError);
    expect(() => partialDate(2024, 13)).toThrow(RangeError);
    expect(() => partialDate(99)).toThrow(RangeError);
  });

  test('leaves out a day whose month is not known', () => {
    expect(partialDate(2024, null, 5)).toBe('2024');
  });

  test('names its year and, where known, its month', () => {
    expect([yearOf('2024'), yearOf('2024-12-19')]).toEqual([2024, 2024]);
    expect([monthOf('2024'), monthOf('2024-12'), monthOf('2024-12-19')]).toEqual([null, 12, 12]);
  });

  test('is refused with a code by its schemas', () => {
    expect(PartialDateSchema.safeParse('2024-02-30').error?.issues[0]?.message).toBe('not-a-date');
    expect(PartialDateSchema.safeParse(2024).error?.issues[0]?.message).toBe('wrong-type');
    expect(DaySchema.safeParse('2024-02').error?.issues[0]?.message).toBe('not-a-date');
    expect(DaySchema.parse('2024-02-29')).toBe('2024-02-29');
  });
});

describe('the days that a date may mean', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-12-19', '2024-12-19', '2024-12-19'],
  ])('%s goes from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test.each([
    ['2024-12-19', '2024-12-19', true],
    ['2024-12-19', '2024-12-18', false],
    ['2024-12-19', '2024-12', true],
    ['2024-12-19', '2024', true],
    ['2024-12', '2024-11', false],
    ['2024-12', '2024-12-01', true],
    ['2024-12', '2024-11-30', false],
    ['2024', '2024-01-01', true],
    ['2024', '2023', false],
    ['2024-12-30', '2025-01-02', true],
  ])('after a start on %s an end on %s is possible: %s', (start, end, possible) => {
    expect(endsAfterStart(start, end)).toBe(possible);
  });

  test.each([
    ['2024-12-19', null, 1],
    ['2024-12-19', '2024-12-19', 1],
    ['2024-02-28', '2024-03-01', 3],
    ['2023-02-28', '2023-03-01', 2],
    ['2024-12-30', '2025-01-02', 4],
    ['2024-12-19', '2024-12', null],
    ['2024-12', '2024-12-19', null],
    ['2024', null, null],
    [null, null, null],
  ])('%s to %s is %s days long', (start, end, days) => {
    expect(lengthInDays(start, end)).toBe(days);
  });
});

describe('counting days', () => {
  test('starts with 1970 and knows leap years', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31');
  });

  test('forth and back again is where one was, and keeps the order of dates', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        const other = addDays(date, days);
        expect(addDays(other, -days)).toBe(date);
        expect(dayNumber(other) - dayNumber(date)).toBe(days);
        expect(Math.sign(dayNumber(other) - dayNumber(date))).toBe(
          other === date ? 0 : other > date ? 1 : -1,
        );
      }),
    );
  });

  test('every day of a year comes once', () => {
    for (const year of [1900, 2023, 2024, 2199]) {
      const days = new Set<string>();
      for (let date = `${year}-01-01`; yearOf(date) === year; date = addDays(date, 1)) {
        expect(isPartialDate(date)).toBe(true);
        days.add(date);
      }
      expect(days.size).toBe(year === 2024 ? 366 : 365);
    }
  });

  test('weekdays are those of the calendar, before 1970 too', () => {
    expect(weekday('2024-12-19')).toBe(4);
    expect(weekday('1970-01-01')).toBe(4);
    expect(weekday('1969-07-20')).toBe(7);
    expect(weekday('1900-01-01')).toBe(1);
    fc.assert(
      fc.property(day, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Shanghai'])(
    'no day moves in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(addDays('2024-12-31', 1)).toBe('2025-01-01');
      expect(weekday('2024-12-19')).toBe(4);
      expect(lengthInDays('2024-03-09', '2024-03-11')).toBe(3);
      vi.unstubAllEnvs();
    },
  );
});
