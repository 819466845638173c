import { expect, test } from 'vitest';
import { draftOf } from '../testReading.ts';

const namesIn = (content: string): string[] =>
  draftOf(content).draft.sessions.flatMap(({ people }) => people.map(({ name }) => name));

const notes = (heading: string, items: readonly string[]): string =>
  `# Warm Data night\n\n## Maps of heat - Ada Moss\n\n- roofs are late\n\n## ${heading}\n\n${items.join('\n')}\n`;

test('items beneath a heading of lightning talks name who gave each', () => {
  const items = [
    '1. A thermometer for bread - Tomas Reyes (loved it)',
    '2. **Lena Okafor** - heat pumps and cats',
    '    - one of them is warm',
    '3. hiring x2',
  ];
  expect(namesIn(notes('Lightning talks', items))).toEqual([
    'Ada Moss',
    'Tomas Reyes',
    'Lena Okafor',
  ]);
  expect(namesIn(notes('閃電講', ['1. 管線外掛推坑 —— 連佑真（好玩）', '2. 徵才']))).toEqual([
    'Ada Moss',
    '連佑真',
  ]);
});

test('points beneath such a heading name nobody', () => {
  const items = ['- macros are fun', '- Rust: still young', '- too short, no slides'];
  expect(namesIn(notes('Lightning talks', items))).toEqual(['Ada Moss']);
});

test('a panel has those of the line beneath whoever leads it', () => {
  const panel = [
    '# Tides day',
    '',
    '## Salt in motors - Tomas Reyes',
    '- rinse',
    '',
    '## Panel: who pays for the sea wall?',
    'mod: Lena Okafor (Harbour Trust)',
    'w/ Ada Moss, R. van Houten',
    '- nobody',
  ].join('\n');
  expect(namesIn(panel)).toEqual(['Tomas Reyes', 'Lena Okafor', 'Ada Moss', 'R. van Houten']);
});

test('a heading with a firm, a name and a title in book marks has the title and the name', () => {
  const [session] = draftOf(
    '# 船厂夜谈\n\n## 1. 海蓝智行 / 林一舟 《绳子为什么会湿》\n- 盐\n\n## 2. 绳结 —— 夏侯静，港校\n- 八字结\n',
  ).draft.sessions;
  expect(session?.title.value).toBe('绳子为什么会湿');
  expect(session?.people.map(({ name }) => name)).toEqual(['林一舟']);
});

test('a product before a title is nobody', () => {
  const content =
    '**Argo CD at 4000 boats**\nspeaker: Tom Reyes\n- shard it\n\n**Ropes at sea**\nspeaker: Ada Moss\n- wet\n';
  expect(namesIn(content)).toEqual(['Tom Reyes', 'Ada Moss']);
});

test('words that begin like a family name are nobody', () => {
  const content =
    '# 港口治理论坛\n\n## 一、潮位不是数字 —— 林一舟（港务局）\n- 三分钟\n\n## 二、厂商展示\n五家，全是数字孪生，没有一家说得清谁来用\n\n## 三、渔民有权知道什么 —— 卓越然\n- 都可以知道，没有什么不能知道的\n';
  expect(namesIn(content)).toEqual(['林一舟', '卓越然']);
});
