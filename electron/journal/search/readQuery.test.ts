import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuery } from './readQuery.ts';

const read = (typed: string) => {
  const { terms, operators } = readQuery(typed);
  return [
    ...terms.map(({ text, isExcluded, phrase }) =>
      [isExcluded ? '-' : '', text, phrase.isPrefix ? '…' : ''].join(''),
    ),
    ...operators.map(
      ({ operator, value, isExcluded }) => `${isExcluded ? '-' : ''}${operator}=${value}`,
    ),
  ];
};

describe('a search', () => {
  it.each([
    ['kelp forum', ['kelp…', 'forum…']],
    ['"kelp forum" x', ['kelp forum', 'x']],
    ['“海藻 论坛” 数据', ['海藻 论坛', '数据']],
    ['海藻　论坛', ['海藻', '论坛']],
    ['kelp -forum', ['kelp…', '-forum…']],
    ['kelp -"two words"', ['kelp…', '-two words']],
    ['a - b', ['a', 'b']],
    ['worth:<=2 kelp', ['kelp…', 'worth=<=2']],
    ['worth：2', ['worth=2']],
    ['年:2024 讲者：林一舟', ['year=2024', 'person=林一舟']],
    ['Speaker:"Ada Moss"', ['person=Ada Moss']],
    ['-tag:ai', ['-tag=ai']],
    ['主辦:海藻', ['organiser=海藻']],
    ['note:this', ['note:this…']],
    ['http://example.org/a', ['http://example.org/a']],
    ['worth:', []],
    ['"never closed', ['never closed']],
    ['😀 ?!', []],
    ['', []],
  ])('%j is read as %j', (typed, expected) => {
    expect(read(typed)).toEqual(expected);
  });

  it('is read whatever it is, and never holds more than twenty parts', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 300 });
    const typed = fc.oneof(anything, fc.constantFrom('"', '-', ':', ' ', '“', '*', 'AND', 'tag:'));
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 60 }), (parts) => {
        const { terms, operators } = readQuery(parts.join(''));
        expect(terms.length + operators.length).toBeLessThanOrEqual(20);
        for (const { phrase } of terms) {
          expect(
            phrase.tokens.every((token) =>
              /^[\p{L}\p{N}\p{M}\p{Co}\p{Script=Han}々〆ー]+$/u.test(token),
            ),
          ).toBe(true);
        }
      }),
    );
  });
});
