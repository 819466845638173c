import { describe, expect, it } from 'vitest';
import { spokenTitles } from './spokenTitles.ts';

const titles = (text: string): string[] =>
  spokenTitles(text, { start: 0, end: text.length }).map((title) => title.text);

describe('titles that are only said', () => {
  it.each([
    ['他今天分享的主题是一条泊位的十二个小时大家欢迎', '一条泊位的十二个小时'],
    ['她的題目是夜班的三盞燈請大家掌聲鼓勵', '夜班的三盞燈'],
    ['我今天跟大家聊的题目是桥下空间怎么用', '桥下空间怎么用'],
    ['她要跟大家分享的是一畝田養不活一家人', '一畝田養不活一家人'],
    ['my talk is called nobody reads the manual and i want to start', 'nobody reads the manual'],
    [
      "the title they gave me is the last mile is a staircase so that's it",
      'the last mile is a staircase',
    ],
    [
      'The title on your sheet is Letting the edges go, which my boss hates.',
      'Letting the edges go',
    ],
    ['Ines, and I think the title is Stop weighing the seed. Ines.', 'Stop weighing the seed'],
    [
      'so i called this one dead ends and what they tell you and what i want',
      'dead ends and what they tell you',
    ],
    ['郁老师的题目是面向海港数据的可信共享那个郁老师大家都认识', '面向海港数据的可信共享'],
  ])('are read from %s', (text, title) => {
    expect(titles(text)).toEqual([title]);
  });

  it.each([
    '这个题目是我女儿帮我起的她说爸爸你就讲这个',
    '今天的题目是主办方定的',
    "it's called a heat pump and it's a box outside your house",
    'The title is a bit misleading.',
    '题目是叫什么来着我忘了',
    '她讲的题目是《桥洞里的水位》',
  ])('are not made up in %s', (text) => {
    expect(titles(text)).toEqual([]);
  });
});
