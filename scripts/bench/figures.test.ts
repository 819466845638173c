import { expect, test } from 'vitest';
import { compare, figureOf, spreadOf } from './figures.ts';

test('half of the values are at most p50, 95 of 100 at most p95', () => {
  const values = Array.from({ length: 100 }, (_, index) => (index * 37) % 100);
  expect(spreadOf(values)).toEqual({ p50: 50, p95: 95 });
  expect(spreadOf([7])).toEqual({ p50: 7, p95: 7 });
  expect(figureOf('size', 'kB', [3], 4)).toMatchObject({ measured: { p50: 3 }, target: 4 });
});

test('two things are measured by turns, and the first rounds do not count', async () => {
  const order: string[] = [];
  const turn = (name: string, values: number[]) => (round: number) => {
    order.push(`${name}${round}`);
    return values[round] ?? 0;
  };
  const figure = await compare({
    name: 'new',
    rounds: 3,
    warmUps: 1,
    measure: turn('a', [900, 30, 10, 20]),
    beside: { name: 'old', measure: turn('b', [900, 5, 5, 5]) },
  });
  expect(order).toEqual(['a0', 'b0', 'a1', 'b1', 'a2', 'b2', 'a3', 'b3']);
  expect(figure).toEqual({
    name: 'new',
    unit: 'ms',
    measured: { p50: 20, p95: 30 },
    beside: { name: 'old', p50: 5, p95: 5 },
    ratio: 4,
    target: null,
  });
});
