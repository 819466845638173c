import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/draft.ts';
import { readNotes } from './readNotes.ts';

function read(text: string, name = 'notes.md'): Draft {
  const [draft] = readNotes(text, {
    name,
    today: '2026-11-22',
    options: { encoding: null, readAs: null, mapping: null },
  }).drafts;
  if (!draft) throw new Error('no draft');
  return draft;
}
const talks = (text: string) =>
  read(text).sessions.map(
    ({ title, people }) => `${title.value ?? ''} / ${people.map(({ name }) => name).join(', ')}`,
  );

describe('the level that holds the talks', () => {
  it.each([
    [
      'beneath days and halves of them',
      '# Kelp Summit\n\n## Thursday\n\n### Morning\n\n#### Tides — Ada Moss\n- a\n\n### Afternoon\n\n#### Salt — Tom Reyes\n- b\n\n## Friday\n\n### Ropes — Nina Okoro\n- c\n',
      ['Tides / Ada Moss', 'Salt / Tom Reyes', 'Ropes / Nina Okoro'],
    ],
    [
      'beneath tracks, without asides',
      '# 海藻大会\n\n## 主论坛（6日上午）\n\n### 1. 潮水的账怎么算｜周启明｜鼎居科技 总经理\n- 甲\n\n## 分论坛 B：渔村\n\n### 网箱为什么会破｜何婉清\n- 乙\n\n## 分论坛 C（6日下午）\n待补\n\n## 杂\n- 丙\n',
      ['潮水的账怎么算 / 周启明', '网箱为什么会破 / 何婉清'],
    ],
    [
      'in an outline of org-mode',
      '#+TITLE: Kelp Summit\n* Logistics\n  a\n* Tides at scale\n  :PROPERTIES:\n  :SPEAKER: Dr. Ada Moss\n  :END:\n  - b\n* Salt and wires\n  :PROPERTIES:\n  :SPEAKER: Tom Reyes\n  :END:\n  - c\n',
      ['Tides at scale / Ada Moss', 'Salt and wires / Tom Reyes'],
    ],
    [
      'in quoted lines',
      '海藻峰會\n\n> Tides after dark / Ada Moss (Kelp Labs)\n甲甲甲\n乙乙乙\n\n> 圓桌 網箱仲有冇用\n主持 Nina Okoro；嘉賓：何兆明（海通）、Tom Reyes\n丙丙\n',
      ['Tides after dark / Ada Moss', '圓桌 網箱仲有冇用 / Nina Okoro, 何兆明, Tom Reyes'],
    ],
    [
      'in Chinese numerals over firms',
      '上周的会\n\n一、云海信息\n讲部署\n八十万起\n\n二、启明海事\n做轴承\n误报更伤客户\n\n三、恒川集团\n四个平台\n没人下线\n',
      ['云海信息 / ', '启明海事 / ', '恒川集团 / '],
    ],
    [
      'in frames with the half of the day',
      '海藻论坛\n\n【上午 · 开场】老码头的传感器\n讲的人叫 **周启明**（码头中心），很实在。\n\n【下午】渔村剧场\n讲者：何婉清，讲得清楚。\n',
      ['老码头的传感器 / 周启明', '渔村剧场 / 何婉清'],
    ],
  ])('%s', (_, text, expected) => {
    expect(talks(text)).toEqual(expected);
  });
});

describe('what stands beside the title of a talk', () => {
  it.each([
    ['OPENING KEYNOTE - Ada Moss, Kelp Labs', 'OPENING KEYNOTE / Ada Moss'],
    ['Tides - somebody from Kelp Labs (missed the name, came in late)', 'Tides / '],
    ['Tides with old ropes — Tom Reyes (Kelp Labs? check)', 'Tides with old ropes / Tom Reyes'],
    ['Tides — [[Dr. Ada Moss]]', 'Tides / Ada Moss'],
    ['Tides (Ada Moss & Tom Reyes, Kelp Institute)', 'Tides / Ada Moss, Tom Reyes'],
    ['上午 A：潮水問錯了問題（何婉清 心理師）', '潮水問錯了問題 / 何婉清'],
    ['Tides: one year later (Ada Moss, 線上)', 'Tides: one year later / Ada Moss'],
  ])('%s', (heading, expected) => {
    expect(talks(`# Kelp Summit\n\n## ${heading}\n- a\n\n## Talk: Ropes\n- b\n`)[0]).toBe(expected);
  });
});

describe('the event of notes', () => {
  it('takes its name without the place and the day of the week', () => {
    const { name, place } = read(
      'KELP FORUM - BRISTOL - thurs\n\nTIDES - Ada Moss\n======\n- a\n\nSALT - Tom Reyes\n======\n- b\n',
    );
    expect([name.value, place.value]).toEqual(['KELP FORUM', 'BRISTOL']);
  });

  it('takes the day of the file only where nothing else says one, and unsure', () => {
    const text = '# Kelp Summit\n\n## Tides — Ada Moss\n- a\n';
    expect(read(text, 'notes-2024-05-16.md').dateStart).toMatchObject({
      value: '2024-05-16',
      confidence: 'unsure',
    });
    expect(read(`Date: 2024-05-14\n\n${text}`, 'notes-2024-05-16.md').dateStart.value).toBe(
      '2024-05-14',
    );
  });
});

it('reads deep outlines in time that grows with their length', () => {
  const outline = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `${'#'.repeat(1 + (at % 6))} Tides ${at} — Ada Moss (Kelp Labs)\n- a\n`,
    ).join('\n');
  const time = (count: number) => {
    const text = outline(count);
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  time(200);
  expect(time(1_600) / time(200)).toBeLessThan(40);
});
