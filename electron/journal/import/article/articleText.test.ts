import { describe, expect, it } from 'vitest';
import { readArticleText } from './articleText.ts';

const TODAY = '2026-11-22';
const PROSE = '昨日，全国风筝大会在潍坊举行，来自各地的三百多名代表参加了会议。';
const MORE = '大会秘书长林一舟表示，今年的风比往年大，放飞的数量也多了三成。';
const ENGLISH = 'The ropes were wet on the second day, so all of the talks moved into the hall.';

function partsOf(...lines: readonly string[]) {
  const text = lines.join('\n');
  const {
    title,
    published,
    lines: kept,
  } = readArticleText(text, { start: 0, end: text.length }, TODAY);
  return {
    title: title?.text ?? null,
    published: published?.date ?? null,
    kept: kept.map(({ span }) => text.slice(span.start, span.end)),
  };
}

describe('the head of a page', () => {
  it.each([
    ['2025-03-02 10:15:00 来源：风筝网 阅读 120', '2025-03-02'],
    ['风筝网', null],
    ['发布时间：2025年3月2日 作者：林一舟', '2025-03-02'],
    ['By Ada Moss | 2 March 2025, 3:45 pm', '2025-03-02'],
    ['Mar 2, 2025', '2025-03-02'],
    ['Published on March 2, 2025', '2025-03-02'],
    ['时间：2025年3月2日 14:00-17:30', null],
    ['Date: 2 March 2025', null],
    ['2025年3月2日-4日 潍坊', null],
    ['Submission deadline: 2 March 2025', null],
  ])('%s gives the day on which it appeared, or none', (stamp, day) => {
    expect(partsOf('全国风筝大会在潍坊举行', stamp, PROSE, MORE).published).toBe(day);
  });

  it('is left out but for its headline', () => {
    expect(
      partsOf(
        '首页 > 新闻 > 正文',
        '全国风筝大会在潍坊举行',
        '林一舟',
        '2025-03-02 10:15:00',
        '0',
        '原标题：全国风筝大会在潍坊举行',
        PROSE,
      ),
    ).toEqual({ title: '全国风筝大会在潍坊举行', published: '2025-03-02', kept: [PROSE] });
  });

  it('keeps a standfirst that stands before the stamp', () => {
    const { kept } = partsOf('Kites fly', ENGLISH, 'By Ada Moss', '2 March 2025 06:30', ENGLISH);
    expect(kept).toEqual([ENGLISH, ENGLISH]);
  });

  it('keeps the facts of an event', () => {
    const facts = ['时间：2025年6月3日 14:00', '地点：风筝馆', '主办单位：风筝学会'];
    expect(partsOf('风筝沙龙第三期', ...facts, PROSE).kept).toEqual([...facts, PROSE]);
  });
});

describe('the end of a page', () => {
  it.each([
    ['相关内容'],
    ['相关阅读：'],
    ['延伸閱讀'],
    ['【推荐阅读】'],
    ['热门资讯'],
    ['Related'],
    ['Related articles'],
    ['You may also like'],
    ['More from Kite News'],
    ['Comments (12)'],
    ['网友评论'],
    ['Leave a reply'],
    ['## Read next'],
  ])('%s cuts off what follows', (label) => {
    expect(partsOf('全国风筝大会', PROSE, label, '别处的风筝', ENGLISH).kept).toEqual([PROSE]);
  });

  it.each([
    ['（责任编辑：林一舟）'],
    ['采写：记者 林一舟'],
    ['摄影：林一舟 实习生 王小米'],
    ['来源：风筝网'],
    ['点击蓝字 关注我们'],
    ['▲ 大会现场'],
    ['图为大会现场。'],
    ['© 2025 Kite News. All rights reserved.'],
    ['READ MORE: Why ropes are wet'],
    ['Photo: Kite News'],
    ['17355362.png.png'],
    ['We use cookies to improve your experience.'],
    ['Sign up for our newsletter'],
    ['Share this article'],
  ])('%s is left out', (line) => {
    expect(partsOf('全国风筝大会', PROSE, line, MORE).kept).toEqual([PROSE, MORE]);
  });

  it.each([
    ['相关部门表示，风筝的产量今年还会增加。'],
    ['记者：您怎么看今年的风？'],
    ['Related work on wet ropes was shown by three groups, and all of them agreed.'],
    ['来源于民间的风筝工艺，今年第一次有了自己的展区，观众很多。'],
  ])('%s is of the text', (line) => {
    expect(partsOf('全国风筝大会', PROSE, line, MORE).kept).toContain(line);
  });

  it('goes on after a box of links in the middle', () => {
    const { kept } = partsOf('Kites', ENGLISH, 'Related', 'Wet ropes', ENGLISH, ENGLISH, ENGLISH);
    expect(kept.filter((line) => line === ENGLISH)).toHaveLength(4);
  });

  it('leaves out headlines of others that have no label', () => {
    const others = Array.from(
      { length: 6 },
      (_, at) => `别处的第${at}只风筝飞上了天空 2025-03-0${at + 1}`,
    );
    expect(partsOf('全国风筝大会', PROSE, MORE, ...others).kept).toEqual([PROSE, MORE]);
  });

  it('keeps a list that ends the text', () => {
    const items = Array.from({ length: 9 }, (_, at) => `- 第${at}条关于风筝的很长的结论在这里`);
    expect(partsOf('全国风筝大会', PROSE, ...items).kept).toHaveLength(10);
  });

  it('counts every character that is left out', () => {
    const text = ['全国风筝大会', PROSE, '相关内容', '别处'].join('\n');
    const { leftOut } = readArticleText(text, { start: 0, end: text.length }, TODAY);
    expect(leftOut).toBe(6);
  });
});
