import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineReading } from '#shared/logLine.ts';
import { readLogLine } from './logLine.ts';

const known = {
  today: '2026-11-22',
  places: ['Harbour Hall', '云栖小镇'],
  series: [
    { name: 'Open Science Forum', edition: '2023', organiser: 'Ice Society', place: 'Oslo' },
    { name: '全国渔业大会（CFC）', edition: '第37届', organiser: '渔业学会', place: null },
  ],
};
const read = (line: string) => readLogLine(line, known);
const taken = (line: string) =>
  read(line).spans.map(({ part, start, end }) => `${part}:${line.slice(start, end)}`);

describe('a whole line', () => {
  it('is understood in English', () => {
    expect(read('OSF2024 Dec 19 Shanghai 2 fluff #ai')).toMatchObject({
      name: 'OSF2024',
      dateStart: '2024-12-19',
      dateEnd: null,
      place: 'Shanghai',
      worth: 2,
      reasons: ['fluff'],
      tags: ['ai'],
    });
  });

  it('is understood in Chinese, in full-width digits and signs too', () => {
    expect(read('海洋论坛 ２０２４年３月２８日至３０日 上海 ２ 水 炒冷饭 ＃海洋')).toMatchObject({
      name: '海洋论坛',
      dateStart: '2024-03-28',
      dateEnd: '2024-03-30',
      place: '上海',
      worth: 2,
      reasons: ['fluff', 'repeats'],
      tags: ['海洋'],
    });
  });

  it('says which characters were taken for what, the name included', () => {
    expect(taken('Kite Days (Dec 2-7, 2024) @ San Francisco #wind 4 good people')).toEqual([
      'name:Kite Days',
      'date:(Dec 2-7, 2024)',
      'place:@ San Francisco',
      'tag:#wind',
      'worth:4',
      'reason:good people',
    ]);
    expect(taken('昨天 风筝节 在海边 5')).toEqual(['date:昨天', 'name:风筝节 在海边', 'worth:5']);
  });

  it('may be empty or hold no name', () => {
    expect(read('')).toMatchObject({ name: '', dateStart: null, spans: [] });
    expect(read('Dec 19 #kites')).toMatchObject({ name: '', dateStart: '2025-12-19' });
  });
});

describe('a name keeps its own words', () => {
  it.each([
    'Planned Parenthood Summit',
    'Web 3 Summit',
    'Catch 22',
    'Startup Sales Pitch',
    'The Duty to Speak',
    'Skipped Generations Forum',
    'Beijing Opera Night',
    'AI Today',
    '30 February Forum',
    'Kites @home or abroad? #1 in show',
    '水利大会',
    '嘉宾大学论坛',
    'Speaker Design Conference',
    'C# Meetup',
    '今日海洋论坛',
    '5 Minutes of Fame',
  ])('%s', (line) => {
    const { name, worth, reasons, state, role, dateStart } = read(line);
    expect({ worth, reasons, state, role, dateStart }).toEqual({
      worth: null,
      reasons: [],
      state: null,
      role: null,
      dateStart: null,
    });
    expect(line.startsWith(name) && name !== '').toBe(true);
  });

  it('gives a number before a date to the name, a number after it to the worth', () => {
    expect(read('Web 3 2024-12-19')).toMatchObject({ name: 'Web 3', worth: null });
    expect(read('Web 3 2024-12-19 3')).toMatchObject({ name: 'Web 3', worth: 3 });
    expect(read('Web 3 Dec 19')).toMatchObject({ name: 'Web 3', dateStart: '2025-12-19' });
  });

  it('does the same around a place after @', () => {
    expect(read('Web 3 @ Paris 4')).toMatchObject({ name: 'Web 3', place: 'Paris', worth: 4 });
    expect(read('Kites 19 Dec 2024 as speaker fluff @ Oslo')).toMatchObject({
      name: 'Kites',
      role: 'speaker',
      reasons: ['fluff'],
      place: 'Oslo',
    });
  });

  it('stops at the first word that is not understood', () => {
    expect(read('Call of Duty 3')).toMatchObject({ name: 'Call of Duty', worth: 3, reasons: [] });
    expect(read('Kites 2024-12-19 Shanghai Kite Summit 4')).toMatchObject({
      name: 'Kites Shanghai Kite Summit',
      place: null,
      worth: 4,
    });
  });
});

describe('the date', () => {
  it('leaves an attached year in the name and takes it only where nothing else is said', () => {
    expect(read('Kite Summit 2024')).toMatchObject({ name: 'Kite Summit 2024', dateStart: '2024' });
    expect(read('2024 Kite Summit 4')).toMatchObject({
      name: '2024 Kite Summit',
      dateStart: '2024',
    });
    expect(read('2024年风筝大会 3')).toMatchObject({ name: '2024年风筝大会', dateStart: '2024' });
    expect(read('Kite Summit 2024, 3 March 2025').dateStart).toBe('2025-03-03');
  });

  it('takes a year that stands apart out of the name', () => {
    expect(read('Kites @ Paris 2023')).toMatchObject({
      name: 'Kites',
      place: 'Paris',
      dateStart: '2023',
    });
    expect(read('风筝大会 2023年 4')).toMatchObject({
      name: '风筝大会',
      dateStart: '2023',
      worth: 4,
    });
  });

  it('is in the year of the name, unless that year is far off', () => {
    expect(read('KITE2022 3月5日').dateStart).toBe('2022-03-05');
    expect(read('Vision 2040 Forum Dec 19').dateStart).toBe('2025-12-19');
  });

  it('is past for what was attended and coming for what is planned', () => {
    expect(read('Kites Oct 12 Lisbon 4')).toMatchObject({ dateStart: '2026-10-12', state: null });
    expect(read('Kites Oct 12 Lisbon planned')).toMatchObject({
      dateStart: '2027-10-12',
      state: 'planned',
    });
    expect(read('planned: Kites Oct 12')).toMatchObject({ name: 'Kites', dateStart: '2027-10-12' });
    expect(read('计划参加 风筝节 3月5日')).toMatchObject({
      name: '风筝节',
      dateStart: '2027-03-05',
    });
  });

  it('is not made up from one that does not exist', () => {
    expect(read('Kites Feb 30 2024')).toMatchObject({ name: 'Kites Feb 30 2024', dateStart: null });
  });
});

describe('the place', () => {
  it.each([
    ['Kites @Paris, France 4 good people', 'Paris, France'],
    ['Kites Dec 19 San Francisco 4', 'San Francisco'],
    ['Kites Dec 19 in Shanghai, 4', 'Shanghai'],
    ['风筝节 12月19日 云栖小镇', '云栖小镇'],
    ['Kites last Friday harbour hall', 'harbour hall'],
    ['风筝节＠上海 昨天', '上海'],
    ['@San Francisco Kite Summit Dec 19', 'San Francisco'],
  ])('%s', (line, place) => {
    expect(read(line).place).toBe(place);
  });

  it('is not what stands in the name or in an address', () => {
    expect(read('Kites Shanghai 4').place).toBeNull();
    expect(read('write to ann@example.org 4').place).toBeNull();
  });
});

describe('worth, reasons, role and state', () => {
  it.each([
    ['Kites ★4', 4],
    ['Kites 4/5', 4],
    ['风筝节 4星', 4],
    ['Kites ★★★☆☆', 3],
    ['Kites never again', 1],
    ['风筝节 绝不再来', 1],
    ['Kites 6', null],
    ['Kites 2 3', 3],
  ])('%s', (line, worth) => {
    expect(read(line).worth).toBe(worth);
  });

  it('are read in both languages', () => {
    expect(read('Kites Dec 19 as a panelist 2 sales pitch wrong level')).toMatchObject({
      name: 'Kites',
      role: 'panelist',
      worth: 2,
      reasons: ['sales-pitch', 'wrong-level'],
    });
    expect(read('风筝节 12月19日 演讲嘉宾 4 内容好 人好')).toMatchObject({
      role: 'speaker',
      reasons: ['good-content', 'good-people'],
    });
    expect(read('没去 风筝节 昨天')).toMatchObject({ name: '风筝节', state: 'skipped' });
  });
});

describe('the series', () => {
  it.each([
    ['Open Science Forum 2024', '2024'],
    ['38th open science forum', '38th'],
    ['OSF2024 4', '2024'],
    ['osf', null],
  ])('%s is an edition of a known series', (line, edition) => {
    expect(read(line).series).toEqual({
      name: 'Open Science Forum',
      edition,
      organiser: 'Ice Society',
      place: 'Oslo',
    });
  });

  it('is known by its name and its brackets in Chinese', () => {
    expect(read('第三十八届全国渔业大会 昨天').series).toMatchObject({ edition: '第三十八届' });
    expect(read('CFC2024').series).toMatchObject({ name: '全国渔业大会（CFC）', edition: '2024' });
    expect(read('全国渔业展').series).toBeNull();
  });
});

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    ...'OSF2024|Dec 19|2024年12月|昨天|@|@上海|Shanghai|2|★4|fluff|水|#ai|＃|planned|as speaker|(|)|,|Duty|2024|Feb 30'.split(
      '|',
    ),
    ' ',
    '　',
  ),
);

it('understands any line without failing, and its spans lie in order, apart and within the line', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const line = parts.join(' ');
      const reading = read(line);
      LineReading.parse(reading);
      let free = 0;
      for (const { start, end } of reading.spans) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        free = end;
      }
      expect(free).toBeLessThanOrEqual(line.length);
    }),
    { numRuns: 2_000 },
  );
});
