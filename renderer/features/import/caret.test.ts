import { describe, expect, test } from 'vitest';
import { caretAfter, caretBefore } from './caret.ts';

describe('the caret', () => {
  test.each([
    ['Who owns the data?', 0, 'word', 'owns the data?'],
    ['Who owns the data?', 5, 'word', 'the data?'],
    ['Well — so be it.', 0, 'word', 'so be it.'],
    ['谁拥有数据？', 0, 'word', '拥有数据？'],
    ['They do. I see it otherwise.', 0, 'sentence', 'I see it otherwise.'],
    ['他们说了算。我不同意。', 0, 'sentence', '我不同意。'],
    ['the end', 4, 'word', ''],
  ] as const)('goes on in "%s" from %i by a %s', (text, at, unit, rest) => {
    expect(text.slice(caretAfter(text, at, unit))).toBe(rest);
  });

  test.each([
    ['Who owns the data?', 9, 'word', 'owns the data?'],
    ['They do. I see it.', 18, 'sentence', 'I see it.'],
    ['Who owns', 0, 'word', 'Who owns'],
  ] as const)('goes back in "%s" from %i by a %s', (text, at, unit, rest) => {
    expect(text.slice(caretBefore(text, at, unit))).toBe(rest);
  });

  test('looks no further than it has to in a text of any length', () => {
    const text = 'word '.repeat(400_000);
    const begin = performance.now();
    for (let step = 0; step < 50; step += 1) caretAfter(text, 1_000_000 + step, 'word');
    const inLong = performance.now() - begin;
    const short = 'word '.repeat(1_000);
    const beginShort = performance.now();
    for (let step = 0; step < 50; step += 1) caretAfter(short, 1_000 + step, 'word');
    expect(inLong / (performance.now() - beginShort + 1)).toBeLessThan(10);
  });
});
