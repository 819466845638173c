import { expect, it } from 'vitest';
import { talksIn } from '../testReading.ts';

const post = (body: string): string =>
  `---\ntitle: 海带大会参会记\ndate: 2024-09-01\n---\n\n${body}\n`;

it('tells talks and panels of the prose beside those of the headings', () => {
  const body = [
    '## 第一天',
    '### 大会报告：绳子还缺什么——闻人以（港校）',
    '开场就说看得见摸不着。',
    '## 第二天',
    '印象深的是**段以舟**同学的《盐雾到底有多大用》，结论很反直觉。',
    '## 第三天',
    '圆桌《港口还要不要自己造船》，主持是闻人以，嘉宾有蓝以月（海蓝科技）。回来读了《绳子的历史》。',
  ].join('\n\n');
  expect(talksIn(post(body))).toEqual([
    ['绳子还缺什么', ['闻人以']],
    ['盐雾到底有多大用', ['段以舟']],
    ['港口还要不要自己造船', ['闻人以', '蓝以月']],
  ]);
});

it('takes the forum that filled a day for a session', () => {
  const body =
    '### 第一天：主题论坛“潮位以后”\n\n上午有点长，主持人是做播客的翟以青。\n\n### 第二天\n\n没什么可写的。';
  expect(talksIn(post(body))).toEqual([['主题论坛“潮位以后”', ['翟以青']]]);
});

it('keeps quotes within a title, and what somebody said out of the talks', () => {
  const news =
    '港口教育论坛侧记\n\n6月7日，2025年港口教育论坛在海州市图书馆举行。\n\n海州市图书馆副馆长林以安以《从“不许吃”到“请你吃”》为题作主旨演讲。\n\n在下午举行的“船票怎么算”圆桌对话中，院长史以月担任主持人，港口集团总经理寇以刚参与讨论。寇以刚直言，“再好的绳子，躺着也是亏的”。\n';
  expect(talksIn(news, 'news.txt')).toEqual([
    ['从“不许吃”到“请你吃”', ['林以安']],
    ['船票怎么算', ['史以月', '寇以刚']],
  ]);
});
