import { expect, test } from 'vitest';
import type { Edition } from '#shared/seriesTrend.ts';
import { placesOf, SIZE, worthY } from './seriesPoints.ts';

const edition = (dateStart: string | null, worth: 1 | 2 | 3 | 4 | 5 | null, first = worth) => ({
  ...({ id: 1, name: 'Mill Forum', state: 'attended' } as Edition),
  dateStart,
  worth,
  firstWorth: first,
});

test('only editions with a date and a worth are in the chart, the best at the top', () => {
  const points = placesOf([
    edition('2023-05-01', 5),
    edition('2024', 2, 4),
    edition('2025-05-01', null),
    { ...edition('2025-06-01', 3), state: 'skipped' },
    edition(null, 1),
  ]);
  expect(points.map(({ worth, first }) => [worth, first])).toEqual([
    [5, null],
    [2, 4],
  ]);
  const [best, worse] = points;
  expect(best?.y).toBeLessThan(worse?.y ?? 0);
  expect(worse?.y).toBe(worthY(2));
});

test('a head stands where its year begins and there is room for it', () => {
  const years = Array.from({ length: 40 }, (_, index) => edition(String(1980 + index), 3));
  const points = placesOf(years);
  const heads = points.filter(({ head }) => head !== null);
  expect(heads.length).toBeLessThanOrEqual((SIZE.width - SIZE.left) / 44 + 1);
  expect(heads[0]?.head).toBe('1980');
  const twice = placesOf([edition('2024-03-01', 3), edition('2024-09-01', 4)]);
  expect(twice.map(({ head }) => head)).toEqual(['2024', null]);
});
