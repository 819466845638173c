import { expect, it } from 'vitest';
import { talkRowsIn } from '../testReading.ts';

it('reads numbered lines as talks, in whichever order each has its parts', () => {
  const text = `慢病防控年会 记录
2023年9月 成都 江边宾馆

一、大会报告
1 省疾控 段慧敏 主任：牙周规范管理率的分母
 规范率上去了，控制率没动
2 华西 贺铭远教授 减盐
 食堂减盐试点 18 家
 厨师换人是回弹的第一原因

二、感受
两极分化。
`;
  expect(talkRowsIn(text)).toEqual([
    ['牙周规范管理率的分母', '段慧敏'],
    ['减盐', '贺铭远'],
  ]);
});

it('reads lines with a time of the railway', () => {
  const text = `Kelp Days Oban 4 June 2024

0930 Ada Moss - Wet ropes
stretch by a tenth, nobody measures
1030 coffee
1400 Dry kelp (Tom Reyes)
a tenth of the weight
`;
  expect(talkRowsIn(text)).toEqual([
    ['Wet ropes', 'Ada Moss'],
    ['Dry kelp', 'Tom Reyes'],
  ]);
});

it('leaves out where a speaker is from, and what says that nobody is named', () => {
  const text = `family breakfast - Straits Circle - Tue 21 Jan 2025

1) Jane Muir - Kestrel & Loh - rates
- no more cuts

2) Bertrand Oakes - private credit
- default rate 1.9

3) 「从一个弱口令到域控」 匿名
- 三小时就到了域控，中间没有一个告警，日志也没有人看
- 打码打得看不清
`;
  expect(talkRowsIn(text)).toEqual([
    ['rates', 'Jane Muir'],
    ['private credit', 'Bertrand Oakes'],
    ['从一个弱口令到域控'],
  ]);
});

it('reads quoted lines that follow each other without a gap', () => {
  const text = `Blue Economy Forum -- Cork -- 12 Nov 2024
notes by me, phone keyboard

> Kelp as feed -- Ada Moss (UCC)
cows like it. 12% less methane
> Fishing without diesel -- Hal Reed
batteries for day boats only
> The harbour nobody wanted -- Lena Hart
council bought it for a pound
`;
  expect(talkRowsIn(text)).toEqual([
    ['Kelp as feed', 'Ada Moss'],
    ['Fishing without diesel', 'Hal Reed'],
    ['The harbour nobody wanted', 'Lena Hart'],
  ]);
});

it('reads the talk that a heading gives beside its day', () => {
  const text = `---
title: "暑假研習：布袋的「鹽田裡的數學課」"
date: 2024-08-25
---

八月二十二、二十三兩天，到布袋國小參加「鹽田裡的數學課」工作坊。

## 第一天上午 量一塊不規則的潮池（王曉菁老師）

曉菁老師把我們丟進潮池，一人一條二十公尺的繩子，不准用手機。

## 第二天 共備：把它變成四十分鐘

分組寫教案，每一組都寫得太滿，最後一直刪到心痛為止，才勉強收在四十分鐘裡面。

## 最後

交通很不方便。
`;
  expect(talkRowsIn(text, 'post.md')).toEqual([
    ['量一塊不規則的潮池', '王曉菁'],
    ['共備：把它變成四十分鐘'],
  ]);
});

it('takes a line in italics beneath a heading for who spoke, without where they are from', () => {
  const text = `---
title: "Three wet days in Builth: Island Practice Days"
date: 2024-06-02
---

**Island Practice Days** is the meeting at Builth Wells, from 16 to 18 May 2024.

## Thrombolysis at sea

*Prof. Anselm Okpara, Hereford*

The best hour of the meeting. He followed 611 calls.

## Winches, hands and ice

*Miss Keziah Hale*

Not for the squeamish. Wrap, bag, then ice.

## The bits in between

The wifi failed.
`;
  expect(talkRowsIn(text, 'post.md')).toEqual([
    ['Thrombolysis at sea', 'Anselm Okpara'],
    ['Winches, hands and ice', 'Keziah Hale'],
  ]);
});

it('keeps talks of a few minutes together beneath their heading', () => {
  const text = `# Kelp Days, Oban, 4 June 2024

## Talk 1: Wet ropes - Ada Moss
- they stretch

## Lightning talks

1. Tom Reyes - knots in ten seconds
2. Lena Hart - a buoy of corks
`;
  expect(talkRowsIn(text, 'kelp.md')).toEqual([
    ['Wet ropes', 'Ada Moss'],
    ['Lightning talks', 'Tom Reyes', 'Lena Hart'],
  ]);
});

it('takes no numbered line for a talk that tells what to do, whom one met or who asked', () => {
  const text = `# Kelp Days, Oban, 4 June 2024

## Wet ropes - Ada Moss
They stretch. Questions from the floor:
1. Hal Reed - how many pulls?
2. Nina Okoro - which fibre?

## Dry kelp - Lena Hart
- it weighs a tenth of wet kelp

## To do
1. Ada Moss - send the slides
2. Tom Reyes - call him back

## People met
1. Jane Muir - Kestrel Marine
2. Carla Moretti - Port of Genoa
`;
  expect(talkRowsIn(text, 'kelp.md')).toEqual([
    ['Wet ropes', 'Ada Moss'],
    ['Dry kelp', 'Lena Hart'],
  ]);
});

it('takes what is set in beneath a numbered talk for its points', () => {
  const text = `渔具论坛 2024年6月3日 舟山

1. 林一舟  海蓝  绳子怎么验
   1) 林总讲价格太高
   2) 王总分享去年亏损原因
2. 蒋慕云  北渔  网眼多大算大
   1) 四公分是个坎

会后事项
1. 何守成  要绳子样品
2. 谭老师  约九月再谈
`;
  expect(talkRowsIn(text)).toEqual([
    ['绳子怎么验', '林一舟'],
    ['网眼多大算大', '蒋慕云'],
  ]);
});
