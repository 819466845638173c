/** Documents as users have them, of our own making. */
import type { Document } from './pages/ImportPage.ts';

/** Markdown with front matter and a session for each heading; line ends of Windows, and a mark. */
export const MARKDOWN: Document = {
  name: 'kelp-summit.md',
  bytes: Buffer.from(
    '\uFEFF' +
      [
        '---',
        'title: Kelp Summit 2024',
        'date: 2024-05-18',
        'location: Bergen',
        '---',
        '',
        '# Kelp Summit 2024',
        '',
        '## Growing at sea - Ada Moss',
        '',
        'Ropes hold better than nets.',
        '',
        '## Who eats it - Bo Lind',
        '',
        'Mostly soups.',
        '',
      ].join('\r\n'),
  ),
};

/** Chinese notes as an older editor saves them, in GB 18030; the date stands among the words. */
export const CHINESE_NOTES: Document = {
  name: '港湾检索沙龙.txt',
  bytes: Buffer.from(
    'b8dbcde5bceccbf7c9b3c1fa0d0a32303234c4ea35d4c23138c8d520c9cfbaa30d0a0d0a' +
      'ccb8b5bdc1cbd6d0cec4b7d6b4caa1a30d0a',
    'hex',
  ),
};
export const CHINESE_SENTENCE = '谈到了中文分词。';

/** A document of these lines. */
export const textDocument = (name: string, ...lines: readonly string[]): Document => ({
  name,
  bytes: Buffer.from(lines.join('\n')),
});

/** Raw notes with a heading for each talk, remarks of the writer and a verdict at the end. */
export const NOTES = textDocument(
  'salon.md',
  '# 长三角制造沙龙 2025年3月8日 苏州',
  '',
  '## 陈嘉树：车间里的大模型',
  '',
  '- 先把报表接通，再谈预测',
  '- **停机一小时损失四十万，所以没人敢先换系统**',
  '（他没说数据从哪来，有点悬）',
  '',
  '## 圆桌：谁为试错买单',
  '',
  '- 中小厂愿意按效果付费',
  '',
  '总的来说比较水，下次不来了。',
);

/** An all-day entry of a calendar. */
export const calendarEntry = (uid: number, day: string, name: string, place: string): string =>
  [
    'BEGIN:VEVENT',
    `UID:entry-${uid}@calendar.example`,
    'DTSTAMP:20240101T000000Z',
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${name}`,
    `LOCATION:${place}`,
    'END:VEVENT',
  ].join('\r\n');

export const calendar = (name: string, entries: readonly string[]): Document => ({
  name,
  bytes: Buffer.from(
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Trial//EN', ...entries, 'END:VCALENDAR', ''].join(
      '\r\n',
    ),
  ),
});

export const CALENDAR = calendar('autumn.ics', [
  calendarEntry(1, '20240903', 'Grid Days', 'Leeds'),
  calendarEntry(2, '20241001', 'Crane Night', 'Porto'),
  calendarEntry(3, '20241112', '港口数据沙龙', '上海'),
]);

/** A table as a spreadsheet saves it, with one date that is none. */
export const TABLE: Document = {
  name: 'visited.csv',
  bytes: Buffer.from(
    [
      'Event;When;City;Paid;Remarks',
      'Kelp Summit;2024-05-18;Bergen;1200 NOK;ropes hold',
      'Crane Conference;31/31/2024;Lyon;;',
      'Grid Days;2024-09-03;Leeds;300 EUR;good people',
    ].join('\n'),
  ),
};

/** A panel whose speakers go by numbers. */
export const TRANSCRIPT: Document = {
  name: 'panel.txt',
  bytes: Buffer.from(
    [
      'Harbour Futures Forum 2024',
      'Panel: Who owns the port data?',
      '',
      'Speaker 1: Welcome everyone. Who owns the data?',
      '',
      'Speaker 2: The carriers do. I see it otherwise, as you know.',
      '',
      'Speaker 1: And who sets the price?',
      '',
      'Speaker 2: A neutral body, as in the Baltic exchange.',
    ].join('\n'),
  ),
};

/** Bytes that are letters in more than one encoding. */
export const UNDECIDED: Document = { name: 'scrap.txt', bytes: Buffer.from('a1dfc0e1', 'hex') };
