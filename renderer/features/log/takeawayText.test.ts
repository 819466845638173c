import { expect, test } from 'vitest';
import { readTakeaway, readTakeaways } from './takeawayText.ts';

test.each([
  ['! write to Ines', 'action', 'write to Ines'],
  ['！给她写信', 'action', '给她写信'],
  ['? who pays for it', 'question', 'who pays for it'],
  ['？谁来付钱', 'question', '谁来付钱'],
  ['"It floats."', 'quote', 'It floats.'],
  ['“能浮起来。”', 'quote', '能浮起来。'],
  ['@ Ines Vogel, Quay', 'contact', 'Ines Vogel, Quay'],
  ['Cranes are cheap now!', 'insight', 'Cranes are cheap now!'],
])('%j is a takeaway of its kind', (text, kind, rest) => {
  expect(readTakeaway({ kind: null, text })).toEqual({ kind, text: rest });
});

test('a chosen kind takes the text as it is', () => {
  expect(readTakeaway({ kind: 'insight', text: '! means not' })).toEqual({
    kind: 'insight',
    text: '! means not',
  });
});

test('empty lines are no takeaways', () => {
  const drafts = ['one', '  ', '!', 'two'].map((text) => ({ kind: null, text }));
  expect(readTakeaways(drafts).map(({ text }) => text)).toEqual(['one', 'two']);
});
