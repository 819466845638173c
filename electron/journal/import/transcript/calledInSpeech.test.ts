import { describe, expect, it } from 'vitest';
import { calledInSpeech } from './calledInSpeech.ts';

const called = (text: string): string[] =>
  calledInSpeech(text, { start: 0, end: text.length }).map(({ name }) => name);

describe('those whom unlabelled speech calls up', () => {
  it.each([
    ['下一位呢是海港集团信息部的陆明远陆部长他今天讲泊位大家欢迎', ['陆明远']],
    ['接下來我們歡迎海灣醫院的護理長林佩蓉林護理長請大家掌聲鼓勵', ['林佩蓉']],
    ['大家下午好我是来自山城设计院的周野然后我今天讲桥下的空间', ['周野']],
    ['有请我们的老校友宋以宁宋总给我们讲讲他的第二次创业', ['宋以宁']],
    ['那个请产品部的小赵赵一鸣来说一下进度', ['赵一鸣']],
    ['下面请骆老师上台骆知夏老师是我们县里最早做合作社的', ['骆知夏']],
    ['all right up next we have marisol trent from the county water board', ['Marisol Trent']],
    ['so give it up for kofi now kofi mensah is the head of a ferry company', ['Kofi Mensah']],
    ['hi everyone my name is tobiah wrenfield and i drive a snow plow', ['Tobiah Wrenfield']],
    ['and after tea we have dr ines okafor from the library', ['Ines Okafor']],
  ])('are found in %s', (text, names) => {
    expect(called(text)).toEqual(names);
  });

  it.each([
    '我是做物流的我想问一下老师您这个成本怎么算的',
    '我是第一次来这个会我觉得很好',
    '欢迎大家来到第五届山城夜跑论坛今天天气很好',
    '本次论坛得到了宁波银行和王氏集团的大力支持',
    'let me hand it over to the team in the back',
    'please welcome everyone who is new tonight',
  ])('are not made up in %s', (text) => {
    expect(called(text)).toEqual([]);
  });

  it('has the host moderate and keeps where each name stands', () => {
    const text = '各位好我是今天的主持人霍小满那我们先请来自海湾大学的颜若谷老师';
    const people = calledInSpeech(text, { start: 0, end: text.length });
    expect(people.map(({ name, part }) => [name, part])).toEqual([
      ['霍小满', 'moderator'],
      ['颜若谷', 'speaker'],
    ]);
    for (const { name, span } of people) expect(text.slice(span?.start, span?.end)).toBe(name);
  });
});
