import { expect, it } from 'vitest';
import { peopleIn } from './people.ts';

const named = (text: string) =>
  peopleIn(text, { start: 0, end: text.length }).map(({ name, part }) => `${name} ${part}`);

it.each([
  [
    'Opening the day, Fife kelp grower Wouter van Dalen set the tone.',
    ['Wouter van Dalen speaker'],
  ],
  [
    "Tilda Storm of the growers' co-operative Strandnord pointed out that glass is old.",
    ['Tilda Storm speaker'],
  ],
  ['Councilman Greg Tullis of Anstead said his city had tried.', ['Greg Tullis speaker']],
  [
    '嘉賓包括行健機械人行政總裁Dr. Arjun Moss、深港基金合夥人温以文。',
    ['Arjun Moss speaker', '温以文 speaker'],
  ],
  ['由財經主持麥以彤主持，全場滿座。', ['麥以彤 moderator']],
  [
    '三位講者包括《晚潮》製作人麥以淇、一人工作室「夜船」的鄧以豐，以及學生團隊代表。',
    ['麥以淇 speaker', '鄧以豐 speaker'],
  ],
  [
    'I sat in *Packing ropes for beginners* (Ingrid Dahle and Piotr Wrona) for three hours.',
    ['Ingrid Dahle speaker', 'Piotr Wrona speaker'],
  ],
  ["After coffee I went to Tobias Renner's *Sound ropes on a budget*.", ['Tobias Renner speaker']],
  [
    '[Wiktor Moss](https://moss.example) did a live demo of drying ropes, *Doors of kelp*.',
    ['Wiktor Moss speaker'],
  ],
  ['Shares fell, said Ostend Terminals and Halm Compute on Friday.', []],
  ['讀者站着聽畢全程，海州設計院總工程師 阮以青 指出錢不夠。', ['阮以青 speaker']],
  [
    '副會長施以妍與曾兩度創業的Jason 鄧以謙對話，掌聲不斷。',
    ['施以妍 speaker', 'Jason 鄧以謙 speaker'],
  ],
  ['港口中学教师陇以梅分享了题为《听懂奶奶》的课例。', ['陇以梅 speaker']],
  ['研究所研究员褚以瑾泼了一盆冷水。', ['褚以瑾 speaker']],
  ['海州市副市长马德彪致辞时表示，潮水不等人。', ['马德彪 speaker']],
])('names who speaks: %s', (text, people) => {
  expect(named(text)).toEqual(people);
});

it('keeps those whom the writer met apart', () => {
  expect(named('I had a long chat with Ada Moss about drying kelp.')).toEqual(['Ada Moss met']);
  expect(named('我跟社里的版权经理柳以如一起去的，她谈判。')).toEqual(['柳以如 met']);
});

it('names nobody who took a picture, and no firm beside its verb', () => {
  expect(named('The benches at noon. Photo by Ada Moss.')).toEqual([]);
  expect(named('大会由港口联盟主办，海州市人民政府支持，九百人到场。')).toEqual([]);
});

it('names those on a panel by what they do', () => {
  expect(named('嘉宾有做绳子的祝海秋、做网的 Renee 蒋，还有做帆的雷司南。')).toEqual([
    '祝海秋 speaker',
    'Renee 蒋 speaker',
    '雷司南 speaker',
  ]);
});

it('names no firm, place or school behind an article or a word for it', () => {
  expect(named('She works at the brokerage Halm Dry, said the mayor.')).toEqual([]);
  expect(named('Instead Joanne asked Sven point blank.')).toEqual([]);
  expect(named('活動由社區大學與河川巡守隊合辦。')).toEqual([]);
});
