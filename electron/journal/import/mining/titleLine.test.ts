import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mineTitleLine } from './titleLine.ts';

const factsOf = (line: string) => {
  const facts = mineTitleLine(line, { text: line, span: { start: 0, end: line.length } });
  const { event, track, session, kind, people } = facts;
  const named = people.map(({ name, part }) => (part === 'speaker' ? name : `${name} (${part})`));
  return [event.value, track.value, session.value, kind, named];
};

describe('a headline', () => {
  it.each([
    [
      'Kite Summit 2024 - Flying Higher with Less String - Ada Moss (Kelp Labs) - YouTube',
      ['Kite Summit 2024', null, 'Flying Higher with Less String', null, ['Ada Moss']],
    ],
    [
      'Flying Higher by Ada Moss | KiteConf 2024 | KiteTV',
      ['KiteConf 2024', null, 'Flying Higher', null, ['Ada Moss']],
    ],
    [
      'EuroKite 2024: Ada Moss - Strings Attached',
      ['EuroKite 2024', null, 'Strings Attached', null, ['Ada Moss']],
    ],
    [
      "[KiteConf'24] Ben Hill & Priya Raman: Debugging the Sky",
      ["KiteConf'24", null, 'Debugging the Sky', null, ['Ben Hill', 'Priya Raman']],
    ],
    [
      'Panel: Who Owns the Wind? | Harbour Forum 2024',
      ['Harbour Forum 2024', null, 'Who Owns the Wind?', 'panel', []],
    ],
    [
      'Keynote: The Quiet Grid (Ada Moss, Kelp Labs) [KiteConf 2024]',
      ['KiteConf 2024', null, 'The Quiet Grid', 'keynote', ['Ada Moss']],
    ],
    ['Talk @ KiteConf: Flying Higher', ['KiteConf', null, 'Flying Higher', 'talk', []]],
    ['What the Wind Allows: A Primer', [null, null, 'What the Wind Allows: A Primer', null, []]],
    ['Highlights from KiteConf 2024', ['KiteConf 2024', null, null, null, []]],
    ['【2024风筝大会】林一舟：放线的艺术', ['2024风筝大会', null, '放线的艺术', null, ['林一舟']]],
    [
      '第九届风筝论坛 主题演讲｜林一舟：风往哪里吹',
      ['第九届风筝论坛', null, '风往哪里吹', 'keynote', ['林一舟']],
    ],
    [
      '2024世界风能大会-海上风电论坛-圆桌对话：谁来买单？ 主持人：钱小北 嘉宾：孙远山、李俊',
      [
        '2024世界风能大会',
        '海上风电论坛',
        '谁来买单？',
        'panel',
        ['钱小北 (moderator)', '孙远山 (panelist)', '李俊 (panelist)'],
      ],
    ],
    [
      'P03 王海涛-大模型时代的风筝设计-2023中国风筝年会_哔哩哔哩_bilibili',
      ['2023中国风筝年会', null, '大模型时代的风筝设计', null, ['王海涛']],
    ],
    [
      '2024臺灣數據論壇｜圓桌：資料治理的下一步｜主持人：鍾曉雲｜與談人：陳映真、林佳龍',
      [
        '2024臺灣數據論壇',
        null,
        '資料治理的下一步',
        'panel',
        ['鍾曉雲 (moderator)', '陳映真 (panelist)', '林佳龍 (panelist)'],
      ],
    ],
    [
      '风筝技术峰会2023 · 上海站 · 李可《线的代价》',
      ['风筝技术峰会2023', null, '线的代价', null, ['李可']],
    ],
  ])('%s', (line, wanted) => {
    expect(factsOf(line)).toEqual(wanted);
  });

  it('gives dates and places, each with its characters', () => {
    const line = 'Ada Moss on Wind — Kite Summit, Lisbon, 3 June 2024';
    const { dateStart, place, session } = mineTitleLine(line, {
      text: line,
      span: { start: 0, end: line.length },
    });
    const at = (span: { start: number; end: number } | null) =>
      span && line.slice(span.start, span.end);
    expect(dateStart.value).toBe('2024-06-03');
    expect([at(dateStart.span), at(place.span), at(session.span)]).toEqual([
      '3 June 2024',
      'Lisbon',
      'Wind',
    ]);
  });

  it('of any length is read in time', () => {
    const started = performance.now();
    for (const piece of ['A - ', '主持人：', '【', 'a:b ']) factsOf(piece.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);

it.skipIf(!existsSync(seeds))('of a real recording gives all that it packs together', () => {
  const name = readdirSync(seeds).find((file) => file.startsWith('004')) ?? '';
  const [first = ''] = readFileSync(new URL(name, seeds), 'utf8').split('\n');
  const line = first.replace(/^# /u, '');
  const facts = mineTitleLine(line, { text: line, span: { start: 0, end: line.length } });
  expect(facts.event.value).toMatch(/^2024.*大会$/u);
  expect(facts).toMatchObject({
    dateStart: { value: '2024' },
    place: { value: '北京' },
    kind: 'panel',
  });
  expect(facts.session.value).toMatch(/？$/u);
  expect(facts.track.value).toMatch(/模型$/u);
  expect(facts.people.map(({ part }) => part)).toEqual([
    'moderator',
    'panelist',
    'panelist',
    'panelist',
    'panelist',
  ]);
});
