import { expect, it } from 'vitest';
import { withYear } from './yearOperator.ts';

it.each([
  ['', 'year:2024'],
  ['kelp ', 'kelp year:2024'],
  ['year:2019 kelp', 'year:2024 kelp'],
  ['海藻 年：2019', '海藻 year:2024'],
  ['midyear:3', 'midyear:3 year:2024'],
])('%j with a year is %j', (text, expected) => {
  expect(withYear(text, 2024)).toBe(expected);
});
