import { describe, expect, it } from 'vitest';
import { mineEvent } from './event.ts';

/** The first line of a text is its title. */
const mined = (text: string, published: string, own: boolean) => {
  const end = text.indexOf('\n');
  const title = { text: text.slice(0, end), span: { start: 0, end } };
  const body = { start: end, end: text.length };
  return mineEvent(text, { title, body, published, today: '2026-11-22', own });
};

describe('the days that are said in passing', () => {
  it.each<readonly [boolean, string, string, string, string | null]>([
    [
      true,
      '2023-10-02',
      'KelpCon 2023\nI got back from KelpCon 2023 on Friday with a cold. It is in the mint this time, 27 to 29 September.',
      '2023-09-27',
      '2023-09-29',
    ],
    [
      false,
      '2024-08-24',
      'Call for ice\nThey spoke at the two-day Great Lakes Kite Forum, which ended at the Grove Hotel on Friday.',
      '2024-08-22',
      '2024-08-23',
    ],
    [
      false,
      '2024-06-16',
      '论坛落幕\n为期两天的第四届丝路风筝论坛昨天在喀什落下帷幕。',
      '2024-06-14',
      '2024-06-15',
    ],
    [
      false,
      '2024-06-15',
      'Wardens want time\nThe three-day Moor Days ended here on Friday with a call for patience.',
      '2024-06-12',
      '2024-06-14',
    ],
    [
      true,
      '2024-05-20',
      'KelpCon 2024\nOn 14 May I was at KelpCon, which also sells a two-day workshop.',
      '2024-05-14',
      null,
    ],
    [true, '2024-12-01', '风筝大会\n会期：10.12-10.14（2024）', '2024-10-12', '2024-10-14'],
    [
      true,
      '2024-05-01',
      'kite seminar\nKite seminar, 6/3/24\n\nHanded in the report by 20/3.',
      '2024-03-06',
      null,
    ],
    [
      true,
      '2024-10-02',
      'KelpCon 2024\nThis year it ran on the 27th and 28th of September.',
      '2024-09-27',
      '2024-09-28',
    ],
    [
      true,
      '2025-03-30',
      'TideSec 2025\nOn 22 March I made it after failing to get a ticket.',
      '2025-03-22',
      null,
    ],
    [
      true,
      '2023-10-30',
      '研讨会随记\n上周六（10月28日）听了一天“港口遗存”研讨会。',
      '2023-10-28',
      null,
    ],
    [
      false,
      '2024-06-13',
      '航空維修論壇開幕\n「第十屆航空維修論壇」今日（13日）一連兩天於會議中心舉行。',
      '2024-06-13',
      '2024-06-14',
    ],
    [
      false,
      '2025-08-12',
      '遊戲節閉幕\n一連三日的「海島遊戲節論壇」周日（10 日）在會議中心閉幕。',
      '2025-08-08',
      '2025-08-10',
    ],
    [
      false,
      '2024-11-27',
      'Call for open books\nA gathering of funds heard in Derby on Tuesday about the Midland Forum.',
      '2024-11-26',
      null,
    ],
    [
      false,
      '2024-10-09',
      'Call for open books\nThe Pipe Forum was held on 8 October over two days.',
      '2024-10-08',
      '2024-10-09',
    ],
  ])('own: %s, published %s: %j', (own, published, text, start, end) => {
    const { dateStart, dateEnd } = mined(text, published, own);
    expect([dateStart.value, dateEnd.value]).toEqual([start, end]);
  });

  it('leave out a weekday that is not that day of the month', () => {
    const { dateStart } = mined('論壇開幕\n「海島論壇」周六（10 日）舉行。', '2025-08-12', false);
    expect(dateStart.value).not.toBe('2025-08-10');
  });
});

describe('names in headlines', () => {
  it.each([
    [
      'Founders told to share bills at Derby forum\nShe opened the Midland Capital Forum on Tuesday.',
      'Midland Capital Forum',
    ],
    [
      'Makers press for data at Bruges summit\nDelegates heard at the Inland Pipe Summit here on Tuesday.',
      'Inland Pipe Summit',
    ],
  ])('say no name with a town and a kind: %j', (text, name) => {
    expect(mined(text, '2024-11-27', false).name.value).toBe(name);
  });

  it('are what stands in quotes before its number', () => {
    const text = '记一次渔业沙龙：「渔火夜话」第 6 期\n昨天参加了「渔火夜话」第 6 期线下沙龙。';
    expect(mined(text, '2024-05-19', true).name.value).toContain('渔火夜话');
  });
});

describe('the place in the first line of notes', () => {
  it.each<readonly [string, string | null]>([
    ['kelp data summit - rotterdam - 5/6 june 2024', 'rotterdam'],
    ['kelp data summit - reading - 5/6 june 2024', null],
  ])('%j', (title, place) => {
    expect(mined(`${title}\nopening was ok\n`, '2024-06-07', true).place.value).toBe(place);
  });
});
