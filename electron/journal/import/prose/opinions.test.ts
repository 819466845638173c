import { describe, expect, it } from 'vitest';
import { opinionsIn } from './opinions.ts';

const read = (text: string): string[] =>
  opinionsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('remarks of the writer', () => {
  it.each<[string, string[]]>([
    ['Cold chain is 60% of cost (why is nobody fixing that?)', ['(why is nobody fixing that?)']],
    ['They use drones (I doubt it works in wind)', ['(I doubt it works in wind)']],
    ['He showed a demo (too slow, probably staged)', ['(too slow, probably staged)']],
    ['Drones are overrated -- I agree, ours crash', ['-- I agree, ours crash']],
    ['99% uptime – not convinced', ['– not convinced']],
    ['Live demo — great', ['— great']],
    ['90 seconds of latency - seems high', ['- seems high']],
    [
      '- I think the ropes matter more than the seeds',
      ['- I think the ropes matter more than the seeds'],
    ],
    ['imo the panel missed the point', ['imo the panel missed the point']],
    ['Me: ask them for the data', ['Me: ask them for the data']],
    ['My take: nobody measured anything', ['My take: nobody measured anything']],
    ['(note to self: try their ropes at home)', ['(note to self: try their ropes at home)']],
    ['[me: this is what we did in 2019]', ['[me: this is what we did in 2019]']],
    ['so boring, a pure sales pitch', ['so boring, a pure sales pitch']],
    ['成本降了一半（真的吗？）', ['（真的吗？）']],
    ['全自动养殖（感觉有点吹）', ['（感觉有点吹）']],
    ['门店数翻倍——这好像是补贴出来的', ['——这好像是补贴出来的']],
    ['个人觉得海带的市场被高估了', ['个人觉得海带的市场被高估了']],
    ['我覺得這個方向很對', ['我覺得這個方向很對']],
    ['说实话没听懂后半段', ['说实话没听懂后半段']],
    ['吐槽：空调太冷', ['吐槽：空调太冷']],
    ['感想：下次带笔记本', ['感想：下次带笔记本']],
    ['一天上三个版本。这也不是什么创新啊。', ['这也不是什么创新啊。']],
    ['全是废话，不如睡觉', ['全是废话，不如睡觉']],
    [
      '（回去想一想我们自己的养殖场能不能也这样做）',
      ['（回去想一想我们自己的养殖场能不能也这样做）'],
    ],
    ['养殖面积翻倍（或许）', ['（或许）']],
  ])('in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Ada Moss (CTO) opened'],
    ['Founded in Bergen (2019)'],
    ['The reactor (40 MW, 2 sites) is running'],
    ['Machine learning (ML) at sea'],
    ['See the paper (Moss et al., 2021)'],
    ['(applause)'],
    ['(slide 12)'],
    ['Rust — a language for systems'],
    ['Three parts - ropes, seeds, harvest'],
    ['Type I error and Phase I trials'],
    ['I/O is the bottleneck'],
    ['"I think we will win," said Ada Moss'],
    ['Q: how long do the ropes last?'],
    ['TODO: order the ropes'],
    ['I went on the first day'],
    ['周晓（海蓝科技 CEO）开场'],
    ['成立于卑尔根（2019年）'],
    ['海带养殖（面向餐饮）是主业'],
    ['（掌声）'],
    ['我们公司成立于2015年'],
    ['他说我觉得海带最好'],
    ['嘉宾表示我们会继续投入'],
    ['包括三部分——绳子、种苗、采收'],
    ['如何降低成本？'],
  ])('are none in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('needs time in proportion to the length', () => {
  const timed = (count: number) => {
    const text = '(a ——- b? ('.repeat(count);
    const start = performance.now();
    opinionsIn(text, { start: 0, end: text.length });
    return performance.now() - start;
  };
  timed(2_000);
  const once = timed(4_000);
  expect(timed(16_000)).toBeLessThan(16 * Math.max(once, 5));
});

it.each(['I moderated the panel on kelp farming.', 'I chaired the second session.'])(
  'takes the plain fact %j for no opinion',
  (text) => {
    expect(opinionsIn(text, { start: 0, end: text.length })).toEqual([]);
  },
);
