import { expect, test } from 'vitest';
import { figureOf } from './figures.ts';
import { tableOf } from './table.ts';

test('a line says what was measured, its target, what it stood beside and the ratio', () => {
  const slow = {
    ...figureOf('slow', 'ms', [250, 250.04, 300], 200),
    beside: { name: 'bare', p50: 1, p95: 2 },
    ratio: 250,
  };
  const table = tableOf([slow, figureOf('small', 'kB', [12])]);
  expect(table.split('\n').map((line) => line.replaceAll(/ {2,}/g, '|'))).toEqual([
    '|p50 / p95|target|beside|ratio'.replace('||', '|'),
    'slow|250.0 / 300.0 ms|! 200|1.0 / 2.0|bare|250x',
    'small|12.0 kB',
  ]);
});
