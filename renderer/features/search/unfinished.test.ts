import { expect, it } from 'vitest';
import type { SearchResult } from '#shared/search.ts';
import { isUnfinished } from './unfinished.ts';

const nothing: SearchResult = {
  total: 0,
  events: [],
  counts: { event: 0, session: 0, takeaway: 0, notes: 0, opinion: 0, person: 0, source: 0 },
  terms: [],
  ignored: [],
  nearest: [],
  pending: 0,
};

it.each([
  ['tag:', true],
  ['标签：', true],
  ['-has: ', true],
  ['😀', false],
  ['tag:kelp', false],
])('%j asks for nothing yet: %s', (text, expected) => {
  expect(isUnfinished(text, nothing)).toBe(expected);
});

it('is finished where a word was looked for, or something was not understood', () => {
  const terms = [{ text: 'midyear', isExcluded: false }];
  expect(isUnfinished('midyear:', { ...nothing, terms })).toBe(false);
  expect(isUnfinished('worth:9x tag:', { ...nothing, ignored: ['worth:9x'] })).toBe(false);
});
