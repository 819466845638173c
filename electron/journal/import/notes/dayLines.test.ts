import { expect, it } from 'vitest';
import { talksIn } from '../testReading.ts';

it('reads what stands right beneath a line for a day as a heading', () => {
  const content = `县级船厂修复培训班 随手记

2022.5.9-11 运城

第一天上午
绳子潮了怎么测
主讲 夏侯静
大家都会测 难的是测完之后谁来管
他们厂一年测两千条 真正处理的三十条

第一天下午
旧帆拆装实操
老师做了二十年
浆糊不是越稠越好

第二天
船坞除湿综合治理
主讲 祁青禾
先堵后抽 先门后窗
`;
  expect(talksIn(content, '随手记.txt')).toEqual([
    ['绳子潮了怎么测', ['夏侯静']],
    ['旧帆拆装实操', []],
    ['船坞除湿综合治理', ['祁青禾']],
  ]);
});

it('reads talks that paragraphs begin with in bold', () => {
  const content = `# Kelp Days

I spent Friday in Oban.

**"Ropes are a promise" -- Ada Moss (keynote).** Ada showed a rope in four decades, and we read it in silence.

**"Who owns the tide?" -- Tom Reyes & Lena Okafor.** Nobody does, and that is a problem.

**Workshop: Splicing in an afternoon.** Hemp everywhere.

**Overall.** Worth the ferry.
`;
  expect(talksIn(content, 'kelp.md')).toEqual([
    ['Ropes are a promise', ['Ada Moss']],
    ['Who owns the tide?', ['Tom Reyes', 'Lena Okafor']],
    ['Splicing in an afternoon', []],
  ]);
});

it('takes no advice in bold for a talk', () => {
  const content =
    '# On ropes\n\n**Buy once - cry once.** Cheap rope is dear, as I learned twice.\n\n**Splice - never knot.** A knot takes half of it.\n';
  expect(talksIn(content, 'ropes.md')).toEqual([]);
});
