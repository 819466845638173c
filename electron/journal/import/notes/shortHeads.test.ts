import { expect, it } from 'vitest';
import { talkRowsIn } from '../testReading.ts';

it('takes short lines between gaps over paragraphs for talks, where these name who spoke', () => {
  const text = `全国烘焙技术交流会（无锡）
时间：2023年6月9日

签到送了围裙

老面怎么养

石家铭，麦香坊技术总监
温度22度最稳，酸度3.8就停
冬天放在烤箱旁边

小店怎么定价

讲者是佟晓燕，做社区店的
成本乘三，别打折
赠品算在房租里

圆桌：开店还是加盟

主持 罗斌（协会秘书长） 台上 石家铭 佟晓燕
石：不加盟，配方会走样
佟：看地段

要跟进

1 问酵母价格
`;
  expect(talkRowsIn(text)).toEqual([
    ['老面怎么养', '石家铭'],
    ['小店怎么定价', '佟晓燕'],
    ['开店还是加盟', '罗斌', '石家铭', '佟晓燕'],
  ]);
});

it('takes the heading of a day for its talk where the line beneath begins with who gave it', () => {
  const text = `# Nordic Water Forum, Bergen

## Leaks are a choice

Ingrid Solbakken, CEO of the host utility.

- 33 % leaks at night, measured by street

## Day 2: Sludge to fields

Olle Berg. Best talk of both days.

- cadmium went down by a third
`;
  expect(talkRowsIn(text, 'water.md')[1]?.slice(1)).toEqual(['Olle Berg']);
});

it('takes what follows a name in bold for what they spoke on', () => {
  const text = `**Ferry Operators Forum, Split, 11.10.2024**

**Marija Kos, Jadrolinija** – Hybrid retrofits
Batteries heavier than promised. Payback 9 years.

**Stelios Pappas, Blue Isle Lines** – Ticketing without queues
A code on the wrist. 3 % fraud.

**Discussion**
Everyone wants shore power.
`;
  expect(talkRowsIn(text, 'ferry.md').slice(0, 2)).toEqual([
    ['Hybrid retrofits', 'Marija Kos'],
    ['Ticketing without queues', 'Stelios Pappas'],
  ]);
});
