import { expect, it } from 'vitest';
import { draftOf, talkRowsIn } from '../testReading.ts';

it('takes no remark in a frame for a heading', () => {
  const text = `华东仓储年会 6月3日 南京

公司让去的，【】里是我的吐槽

1. 林一舟  海蓝冷运  冷库的门封怎么算
   - 门封漏风占电费的一成一
   【数字实在，值得抄】

2. 蒋慕云（顺达物流）  叉车充电排班
   - 夜里充电省三成
   【PPT字太小，看不清】

总体：值。
【下次还来，带同事】
`;
  expect(talkRowsIn(text)).toEqual([
    ['冷库的门封怎么算', '林一舟'],
    ['叉车充电排班', '蒋慕云'],
  ]);
});

it('still takes frames with notes beneath them for headings', () => {
  const text = `仓储沙龙 2024年6月3日 南京

【门封漏风】
林一舟讲的，漏风占电费一成一
换门封便宜

【夜里充电】
蒋慕云讲的，省三成
排班表要改
`;
  expect(talkRowsIn(text).map(([title]) => title)).toEqual(['门封漏风', '夜里充电']);
});

it('reads the talks that stand beneath a heading which only groups them', () => {
  const text = `2024.5.11 农业节水学术研讨会（银川）

一、主旨报告
林一舟教授：盐碱地里的番茄
• 含盐量到千分之六还能活
• 产量掉四成

二、主旨报告
Ada Moss：Salt and the second crop
• 英文讲的
• 第二茬比第一茬更怕盐

三、分会场A  设施与材料
1 蒋慕云（绿源公司）讲滴灌带回收。回收率不到两成
2 何守成  种子包衣的老问题。方法比较旧
3 第三位临时没来

随想
明年还想来。
`;
  expect(talkRowsIn(text)).toEqual([
    ['盐碱地里的番茄', '林一舟'],
    ['Salt and the second crop', 'Ada Moss'],
    ['滴灌带回收', '蒋慕云'],
    ['种子包衣的老问题', '何守成'],
  ]);
});

it('tells who spoke by the side of the sign on which others name theirs', () => {
  const text = `PORTS & DATA 2025
Porto, 12 Sept, one day

MARIA FONSECA - SCRAPING THE HARBOUR LOG
paper logs until 2011
two students typed for six weeks

ORSON HALVERGATE - TIDES NOBODY CHECKS
five gauges, five readings
same slides as last year

LUNCH
queue
`;
  expect(draftOf(text, 'notes.txt').draft.name.value).toBe('PORTS & DATA 2025');
  expect(talkRowsIn(text)).toEqual([
    ['SCRAPING THE HARBOUR LOG', 'MARIA FONSECA'],
    ['TIDES NOBODY CHECKS', 'ORSON HALVERGATE'],
  ]);
});

it.each([
  'To do',
  "Logistics and whether I'd come again",
  'Food & costs',
  '感想（小米）',
  '会务与感想',
  '明年还来不来',
])('takes %s for no talk', (heading) => {
  const text = `# Kelp Days, Oban, 4 June 2024

## Wet ropes - Ada Moss
- they stretch by a tenth

## Dry kelp - Tom Reyes
- it weighs a tenth of wet kelp

## ${heading}
The ferry was late and the hall was cold, but somebody had brought soup.
`;
  expect(talkRowsIn(text, 'kelp.md').map(([title]) => title)).toEqual(['Wet ropes', 'Dry kelp']);
});

it('names those of a panel line, of an opening and of a line in bold', () => {
  const text = `# Small Grid Days, Malmö, 8-9 Oct 2024

## Storage for people with two farms

Mod: Astrid Lund (Lund Law)
Panel: Jurgen Ohm / Sanna Aho / Mr. P. Doukas

- Ohm: pooling only works if somebody has surplus

## Wires in small towns

Town of Lys, **Cajsa Berg**. 2.1 MW connection took 31 months.

## 开场 聂正阳（江海基金 总经理）

- 出资 14.6 亿
`;
  expect(talkRowsIn(text, 'grid.md')).toEqual([
    ['Storage for people with two farms', 'Astrid Lund', 'Jurgen Ohm', 'Sanna Aho', 'P. Doukas'],
    ['Wires in small towns', 'Cajsa Berg'],
    ['开场', '聂正阳'],
  ]);
});

it('invents nobody where a panel line tells what it was on', () => {
  const text = `# Kelp Days, Oban, 4 June 2024

## Data, law and money
Panel: Retail Media, Supply Chains, Public Money
- nobody knows

## Dry kelp - Tom Reyes
- light
`;
  expect(talkRowsIn(text, 'kelp.md')).toEqual([['Data, law and money'], ['Dry kelp', 'Tom Reyes']]);
});

it('reads every label of a numbered line, and leaves out what firms advertise', () => {
  const text = `渔具论坛 2024年6月3日 舟山

1. 田口 诚（带翻译）  玻璃怎么钻
- 裂

2. 圆桌  主持：协会的秦秘书长   嘉宾：林一舟、还有一位做设备的梅总（没带名片）
- 互相捧

3. 后面都是厂商广告 【溜了】
`;
  expect(talkRowsIn(text)).toEqual([
    ['玻璃怎么钻', '田口 诚'],
    ['圆桌', '秦秘书长', '林一舟', '梅总'],
  ]);
});
