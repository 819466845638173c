import { describe, expect, it } from 'vitest';
import { indexedText, matchOf, phraseOf } from './segment.ts';

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
    expect(indexedText(text)).toBe(words);
  });
});

describe('what is looked for', () => {
  it.each([
    ['数据', '"数据"'],
    ['数据库', '"数据" + "据库"'],
    ['机', '"机" *'],
    ['LLM数据', '"llm" + "数据"'],
    ['数据LLM', '"数据" + "据" + "llm" *'],
    ['data', '"data" *'],
    ["don't", '"don" + "t" *'],
    ['a" OR b*', '"a" + "or" + "b" *'],
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
