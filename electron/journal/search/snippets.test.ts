import { describe, expect, it } from 'vitest';
import { readQuery } from './readQuery.ts';
import { marksIn, snippetOf } from './snippets.ts';

const marked = (text: string, typed: string): string => {
  const marks = marksIn(text, readQuery(typed).terms);
  return marks
    .toReversed()
    .reduce(
      (shown, [start, end]) =>
        `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      text,
    );
};

describe('the words found', () => {
  it.each([
    ['Big data, bigger database', 'data', 'Big [data], bigger [data]base'],
    ['metadata is data', 'data', 'metadata is [data]'],
    ['大数据与数据库', '数据', '大[数据]与[数据]库'],
    ['資料庫的設計', '资料库', '[資料庫]的設計'],
    ['Ｋｅｌｐ Forum', 'kelp', '[Ｋｅｌｐ] Forum'],
    ['Café culture', 'cafe', '[Café] culture'],
    ['用LLM做检索', 'llm', '用[LLM]做检索'],
    ['机器学习', '机', '[机]器学习'],
    ['nothing here', 'kelp', 'nothing here'],
  ])('in %j for %j are marked: %j', (text, typed, shown) => {
    expect(marked(text, typed)).toBe(shown);
  });
});

it('a snippet begins a little before the first hit and says that more stands around it', () => {
  const text = `${'one two three '.repeat(30)}the kelp harvest ${'four five '.repeat(30)}`;
  const { text: shown, marks } = snippetOf(text, readQuery('kelp').terms);
  expect(shown).toMatch(/^… .*the kelp harvest.* …$/u);
  expect(shown.length).toBeLessThan(140);
  expect(marks.map(([start, end]) => shown.slice(start, end))).toEqual(['kelp']);
});
