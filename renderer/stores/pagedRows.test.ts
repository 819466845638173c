import { expect, it } from 'vitest';
import { PAGE, pagesMissing, pagesOf, withPage } from './pagedRows.ts';

const row = (place: number) => ({ id: place });
const page = (offset: number, total: number) => ({
  total,
  rows: Array.from({ length: Math.min(PAGE, total - offset) }, (_, at) => row(offset + at)),
});

it('puts a page in its place and knows what is still to be read', () => {
  const rows = withPage([], 200, page(200, 250));
  expect(rows).toHaveLength(250);
  expect([rows[199], rows[200], rows[249]]).toEqual([null, row(200), row(249)]);
  expect(pagesMissing(rows, 150, 249)).toEqual([100]);
  expect(pagesMissing(withPage(rows, 100, page(100, 250)), 150, 249)).toEqual([]);
});

it('keeps to the total of the last page, when there are fewer and when there are more', () => {
  const rows = withPage([], 0, page(0, 120));
  expect(withPage(rows, 0, page(0, 40))).toHaveLength(40);
  const longer = withPage(rows, 100, page(100, 150));
  expect([longer[99], longer[149]]).toEqual([row(99), row(149)]);
});

it('asks for nothing beyond the end', () => {
  expect(pagesOf(90, 110)).toEqual([0, 100]);
  expect(pagesMissing(withPage([], 0, page(0, 3)), 0, 500)).toEqual([]);
});
