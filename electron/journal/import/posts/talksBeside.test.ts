import { expect, it } from 'vitest';
import { talksIn } from '../testReading.ts';

const post = (body: string): string =>
  `---\ntitle: 海带大会参会记\ndate: 2024-09-01\n---\n\n${body}\n`;

it('reads lines in bold with a name and a title as talks rather than as speech', () => {
  const body = [
    '### 上午',
    '**段以舟：船坞空下来以后**',
    '段老师回访了三个船坞，他的判断是一半变成了盆景，谁也不敢让人靠近那些吊车，钱也没有着落。',
    '**Ada Moss：Brest, or how to dry a rope**',
    '英文报告，讲布雷斯特的绳子怎么晾干，记下两点：先分期开放，再谈预算，楼梯最贵。',
    '**林以安：鱼市进仓库**',
    '把鱼市搬进仓库，摊主最在意的是下水和卸货，设计改了七版，改的都是地沟。',
  ].join('\n\n');
  expect(talksIn(post(body), 'post.md')).toEqual([
    ['船坞空下来以后', ['段以舟']],
    ['Brest, or how to dry a rope', ['Ada Moss']],
    ['鱼市进仓库', ['林以安']],
  ]);
});

it('leaves out what the writer was not at or takes home', () => {
  const body = [
    '### 绳子怎么晾干 —— 段以舟（海蓝科技）',
    '讲得实在，数据也给了。',
    '### 船帆谁来补 —— 林以安（港校）',
    '补的人越来越少。',
    '### 傍晚的游船没参加，赶飞机',
    '## What I’m bringing back',
    '- a rope',
  ].join('\n\n');
  expect(talksIn(post(body))).toEqual([
    ['绳子怎么晾干', ['段以舟']],
    ['船帆谁来补', ['林以安']],
  ]);
});

it('reads who teaches a workshop from brackets', () => {
  const body =
    '### 專題演講：繩子的新同事？——段以舟教授\n\n開場先問大家。\n\n### 實作工作坊：用表格整理船票（講師：Nina 蕭）\n\n偏淺。';
  expect(talksIn(post(body))).toEqual([
    ['繩子的新同事？', ['段以舟']],
    ['用表格整理船票', ['Nina 蕭']],
  ]);
});

it('reads the title after how somebody began', () => {
  const report = `---\ntitle: KelpDays 2024\ndate: 2024-10-02\n---\n\nGot in as **Ingrid Moss** started her keynote, *Ropes are infrastructure*. She showed a ledger.\n\nThere was soup.\n`;
  expect(talksIn(report)).toEqual([['Ropes are infrastructure', ['Ingrid Moss']]]);
});

it('reads long titles that are signed with a dash in notes', () => {
  const notes = `Rope Makers of the North, Spring Day
Leith Institute
24 April 2024

Shutting a rope walk kindly - Fergus Adair, ex Thornby Ropes
Talked through shutting down a walk of forty years.
He gave every spinner one box and a fortnight.

What my loom got wrong - Dilys Moss, Clyde Harbour Trust
Ran it alongside the old one for ten weeks.
Staff preferred the loom for long ropes.
`;
  expect(talksIn(notes, 'notes.txt')).toEqual([
    ['Shutting a rope walk kindly', ['Fergus Adair']],
    ['What my loom got wrong', ['Dilys Moss']],
  ]);
});

it('reads the numbered headings of a report', () => {
  const news = `零碳船坞不是贴出来的——2025海州船坞大会落幕

原创 编辑部 海州观察 2025年06月20日 18:06

6月17日至18日，2025海州船坞大会在海州会展中心举行，一千余名代表参会。

01 主旨报告：先把电表装对

海州船坞促进会理事长 庄以成 指出，过去三年的项目里有数据的不到一半。

02 专题演讲：碳在绳子里，也在工期里

海州设计院总工程师 阮以青 以一座船坞为例，介绍了如何把碳降下来。

03 尾声

大会同期发布了白皮书。
`;
  expect(talksIn(news, 'news.txt').map(([title]) => title)).toEqual([
    '先把电表装对',
    '碳在绳子里，也在工期里',
  ]);
});

it('reads a numbered panel among talks that have a time', () => {
  const notes = `海州债券论坛 海州饭店

Panel 2 - 绳子还有多少空间
上台: Kelvin Moss (Harbour AM), 段以舟 (海蓝科技)
- 供应多了三成
- 额度用了七成

15:40 船坞重组那场 — Priya Moss
讲清楚了公式
条件写得太松

16:30 船票怎么算 — 林以安
全是数字
`;
  expect(talksIn(notes, 'notes.txt')).toEqual([
    ['绳子还有多少空间', ['Kelvin Moss', '段以舟']],
    ['船坞重组那场', ['Priya Moss']],
    ['船票怎么算', ['林以安']],
  ]);
});
