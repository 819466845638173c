import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedText, keyOf, matchOf, phraseOf } from './segment.ts';

describe('what the index is given', () => {
  it.each([
    ['数据库', '数据 据库 库'],
    ['库', '库'],
    ['很大，很快。', '很大 大 很快 快'],
    ['LLM数据 here', 'llm 数据 据 here'],
    ['資料庫', '资料 料库 库'],
    ['ＡＢＣ１２', 'abc12'],
    ['C++ and 2024/12', 'c and 2024 12'],
    ['東京ラーメン', '东京 京ラ ラー ーメ メン ン'],
    ['한국어', '한국 국어 어'],
    ['Cafe\u0301', 'café'],
    ['😀 … —', ''],
  ])('for %j is %j', (text, words) => {
    expect(indexedText(text).words).toBe(words);
  });
});

describe('what very many words begin with', () => {
  it.each([
    ['我们的数据', '我 们 的'],
    ['the theory of a LLM', 'th of ll'],
    ['的LLM', '的 ll'],
    ['', ''],
  ])('is kept once of %j: %j', (text, keys) => {
    expect(indexedText(text).keys).toBe(keys);
  });

  it.each([
    ['的', '的'],
    ['th', 'th'],
    ['the', null],
    ['数', null],
    ['t', null],
    ['我们', null],
  ])('is asked for by %j: %j', (typed, key) => {
    const phrase = phraseOf(typed, false);
    expect(phrase && keyOf(phrase)).toBe(key);
  });
});

it('is cut alike with and without characters beyond the basic plane', () => {
  const piece = fc.constantFrom(
    '海',
    '藻',
    '的',
    '々',
    'ラ',
    'a',
    'é',
    'LL',
    '1',
    '，',
    ' ',
    '. ',
    '한',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const beside = indexedText(`𠮷 ${text}`);
      const alone = indexedText(text);
      expect(beside.words).toBe(`𠮷 ${alone.words}`.trimEnd());
      expect(beside.keys).toBe(alone.keys);
    }),
  );
});

describe('what is looked for', () => {
  it.each([
    ['数据', '"数据"'],
    ['数据库', '"数据" + "据库"'],
    ['机', '"机" *'],
    ['LLM数据', '"llm" + "数据"'],
    ['数据LLM', '"数据" + "据" + "llm" *'],
    ['R', '"r"'],
    ['data', '"data" *'],
    ["don't", '"don" + "t"'],
    ['a" OR b*', '"a" + "or" + "b"'],
  ])('for %j is %j', (typed, match) => {
    const phrase = phraseOf(typed, false);
    expect(phrase && matchOf(phrase)).toBe(match);
  });

  it('is whole words where that was asked for', () => {
    const phrase = phraseOf('model data', true);
    expect(phrase && matchOf(phrase)).toBe('"model" + "data"');
  });

  it.each(['', '   ', '😀', '"*()^', '\ud800'])('is nothing in %j', (typed) => {
    expect(phraseOf(typed, false)).toBeNull();
  });
});
