import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartialDate } from '#shared/partialDate.ts';
import { readDates } from './dates.ts';

/** A Sunday. */
const today = '2026-11-22';
const past = { today, lean: 'past' } as const;

const shown = (text: string, context: Parameters<typeof readDates>[1] = past) =>
  readDates(text, context).map(({ dateStart, dateEnd }) =>
    dateEnd === null ? dateStart : `${dateStart}/${dateEnd}`,
  );

describe('English and digits', () => {
  it.each([
    ['2024-12-19', '2024-12-19'],
    ['2024/3/28', '2024-03-28'],
    ['2023.4.8', '2023-04-08'],
    ['20241219', '2024-12-19'],
    ['2024.12.2-7', '2024-12-02/2024-12-07'],
    ['2024-11-30 to 2024-12-02', '2024-11-30/2024-12-02'],
    ['2024/11/30-2024/12/2', '2024-11-30/2024-12-02'],
    ['2024-12-30/2025-01-02', '2024-12-30/2025-01-02'],
    ['2024-12', '2024-12'],
    ['2023', '2023'],
    ['12/19/2024', '2024-12-19'],
    ['19.12.2024', '2024-12-19'],
    ['Dec 2-7', '2025-12-02/2025-12-07'],
    ['Oct 2–7', '2026-10-02/2026-10-07'],
    ['Nov 30 - Dec 2, 2024', '2024-11-30/2024-12-02'],
    ['Dec 30 - Jan 2, 2025', '2024-12-30/2025-01-02'],
    ['Dec 30 - 2 Jan', '2025-12-30/2026-01-02'],
    ['19 Dec 2024', '2024-12-19'],
    ['19th of December, 2024', '2024-12-19'],
    ['2-7 Dec 2024', '2024-12-02/2024-12-07'],
    ['19-Dec-2024', '2024-12-19'],
    ['Thursday, December 19th 2024', '2024-12-19'],
    ['March 28-30, 2024', '2024-03-28/2024-03-30'],
    ['21 and 22 November 2024', '2024-11-21/2024-11-22'],
    ['3rd & 4th May 2025', '2025-05-03/2025-05-04'],
    ['May 3 and 4, 2025', '2025-05-03/2025-05-04'],
    ['May 3 and 17, 2025', '2025-05-03'],
    ['on Tuesday and Wednesday', '2026-11-17/2026-11-18'],
    ['on Sunday and Monday', '2026-11-15/2026-11-16'],
    ['December 2024', '2024-12'],
    ["Dec '24", '2024-12'],
    ['Nov - Dec 2024', '2024-11/2024-12'],
    ['last October', '2026-10'],
    ['in March', '2026-03'],
    ['yesterday', '2026-11-21'],
    ['the day before yesterday', '2026-11-20'],
    ['last Friday', '2026-11-20'],
    ['this Monday', '2026-11-16'],
    ['on Sunday', '2026-11-22'],
    ['two days ago', '2026-11-20'],
    ['3 weeks ago', '2026-11-01'],
    ['last month', '2026-10'],
    ['two months ago', '2026-09'],
    ['last year', '2025'],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });
});

describe('Chinese', () => {
  it.each([
    ['2024年12月19日', '2024-12-19'],
    ['２０２４年１２月１９日', '2024-12-19'],
    ['2024年12月19號（週四）下午', '2024-12-19'],
    ['民國113年5月18日', '2024-05-18'],
    ['中華民國一一三年五月十八日', '2024-05-18'],
    ['113年5月18日（六）', '2024-05-18'],
    ['24年3月5日', '2024-03-05'],
    ['2024 年 3 月 28 日', '2024-03-28'],
    ['二〇二四年三月二十八日', '2024-03-28'],
    ['十一月十日', '2026-11-10'],
    ['2024年3月28日至30日', '2024-03-28/2024-03-30'],
    ['10月24日到26日', '2026-10-24/2026-10-26'],
    ['12月19日-21日', '2025-12-19/2025-12-21'],
    ['12月2-7日', '2025-12-02/2025-12-07'],
    ['2024年11月30日—12月2日', '2024-11-30/2024-12-02'],
    ['2024年12月31日至2025年1月2日', '2024-12-31/2025-01-02'],
    ['2024年6月3日、4日', '2024-06-03/2024-06-04'],
    ['2024年6月3、4日', '2024-06-03/2024-06-04'],
    ['2024年6月3日和4日', '2024-06-03/2024-06-04'],
    ['2024年6月3日和9日', '2024-06-03'],
    ['2024年12月', '2024-12'],
    ['2024年', '2024'],
    ['2024.12.19', '2024-12-19'],
    ['今天', '2026-11-22'],
    ['昨天', '2026-11-21'],
    ['昨晚', '2026-11-21'],
    ['昨（21）日', '2026-11-21'],
    ['今（3）日', '2026-11-03'],
    ['前天', '2026-11-20'],
    ['大前天', '2026-11-19'],
    ['上周五', '2026-11-13'],
    ['上星期五', '2026-11-13'],
    ['上礼拜五', '2026-11-13'],
    ['上週五', '2026-11-13'],
    ['上周日', '2026-11-15'],
    ['上上周一', '2026-11-02'],
    ['本周三', '2026-11-18'],
    ['这周三', '2026-11-18'],
    ['周三', '2026-11-18'],
    ['下周一', '2026-11-23'],
    ['上个月15号', '2026-10-15'],
    ['15号', '2026-11-15'],
    ['28号', '2026-10-28'],
    ['15号到17号', '2026-11-15/2026-11-17'],
    ['三天前', '2026-11-19'],
    ['两周前', '2026-11-08'],
    ['两个月前', '2026-09'],
    ['去年十月', '2025-10'],
    ['去年', '2025'],
    ['前年', '2024'],
    ['今年3月', '2026-03'],
    ['上个月', '2026-10'],
  ])('%s', (text, wanted) => {
    expect(shown(text)).toEqual([wanted]);
  });
});

describe('the year that is not said', () => {
  it.each([
    ['Dec 19', '2025-12-19', '2026-12-19'],
    ['12月19日', '2025-12-19', '2026-12-19'],
    ['Nov 22', '2026-11-22', '2026-11-22'],
    ['15号', '2026-11-15', '2026-12-15'],
    ['31号', '2026-10-31', '2026-12-31'],
    ['周三', '2026-11-18', '2026-11-25'],
    ['Feb 29', '2024-02-29', '2028-02-29'],
  ])('%s is the past one, or the coming one', (text, before, after) => {
    expect(shown(text)).toEqual([before]);
    expect(shown(text, { today, lean: 'future' })).toEqual([after]);
  });

  it('is the given year rather than either', () => {
    expect(shown('Dec 19', { ...past, year: 2022 })).toEqual(['2022-12-19']);
    expect(shown('Dec 19, 2021', { ...past, year: 2022 })).toEqual(['2021-12-19']);
  });

  it('makes the date uncertain, as a relative word does', () => {
    const certain = (text: string) => readDates(text, past).map((phrase) => phrase.certain);
    expect(certain('Dec 19')).toEqual([false]);
    expect(certain('去年3月')).toEqual([false]);
    expect(certain('2024年3月')).toEqual([true]);
    expect(certain('Nov 30 - Dec 2, 2024')).toEqual([true]);
  });
});

describe('what is no date', () => {
  it.each([
    '30 February 2024',
    'Feb 30 2024',
    '2024-02-30',
    '2023年2月29日',
    '2024年13月5日',
    'Feb 29, 2023',
    '2024-12-19 - 2024-12-02',
    'Dec 7-2, 2024',
    '03/04/2024',
    'I sat next to Mar',
    'AI Today',
    "Tomorrow's Web",
    'version 2024.1.5.3',
    '10.20.30.40',
    '$2024',
    '15号楼',
    '每周三',
    '五个月',
    'room 1203',
  ])('%s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

it('says where each date stands in a longer text', () => {
  const text = '我上周五在上海，Dec 2-7, 2024 in Oslo，２０２４年３月２８日回来';
  expect(readDates(text, past).map(({ start, end }) => text.slice(start, end))).toEqual([
    '上周五',
    'Dec 2-7, 2024',
    '２０２４年３月２８日',
  ]);
});

it('marks words that are often part of a name', () => {
  const bare = (text: string) => readDates(text, past).map((phrase) => phrase.bare);
  expect(bare('2023')).toEqual([true]);
  expect(bare('周三')).toEqual([true]);
  expect(bare('2023 - 2024')).toEqual([true]);
  expect(bare('上周三')).toEqual([false]);
});

const pieces = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(
    ...'Dec 2 - 7 , 2024 年 月 日 号 至 上 周 五 去年 十 last Friday ago / . 12 31 月'.split(' '),
    ' ',
    '　',
  ),
);

it('gives real dates at places in the text, apart and in order, for any text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      let free = 0;
      for (const { start, end, dateStart, dateEnd } of readDates(text, past)) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(isPartialDate(dateStart)).toBe(true);
        expect(dateEnd === null || isPartialDate(dateEnd)).toBe(true);
        free = end;
      }
    }),
    { numRuns: 2_000 },
  );
});

describe('dates as other hands write them', () => {
  const said = (text: string) =>
    readDates(text, past).map(({ dateStart, dateEnd }) =>
      dateEnd === null ? dateStart : `${dateStart}/${dateEnd}`,
    );
  it.each([
    ['Mon 20 to Friday 24 June 2022', '2022-06-20/2022-06-24'],
    ['14, 15 & 16 May 2024', '2024-05-14/2024-05-16'],
    ['27→30 june 2023', '2023-06-27/2023-06-30'],
    ['18.–20.5.2022', '2022-05-18/2022-05-20'],
    ['le 11 et 12 mai 2023', '2023-05-11/2023-05-12'],
    ['am 3.–5. Oktober 2024', '2024-10-03/2024-10-05'],
    ['it is the twenty fourth of january twenty twenty three', '2023-01-24'],
    ['2024年5月24（五）', '2024-05-24'],
    ['2023年九月二十', '2023-09-20'],
    ['2023年6月7、8两天', '2023-06-07/2023-06-08'],
  ])('%j', (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it('takes days that are apart for no range', () => {
    expect(said('5, 12 and 19 May 2024')).toEqual(['2024-05-05']);
  });
});
