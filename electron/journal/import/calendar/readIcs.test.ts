import { afterEach, describe, expect, it } from 'vitest';
import { looksLikeIcs, readIcs } from './readIcs.ts';
import {
  calendarOf,
  CONTEXT,
  noticesOf,
  onlyDraft,
  read,
  spansIn,
  timesText,
} from './testCalendar.ts';

const BERLIN = `BEGIN:VTIMEZONE
TZID:Kelp/Own
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

const TIMES: readonly (readonly [name: string, lines: string, times: string, head?: string])[] = [
  ['a whole day', 'DTSTART;VALUE=DATE:20260310', '2026-03-10'],
  [
    'a day with its end after it',
    'DTSTART;VALUE=DATE:20260310\nDTEND;VALUE=DATE:20260311',
    '2026-03-10',
  ],
  [
    'days whose end is not one of them',
    'DTSTART;VALUE=DATE:20260310\nDTEND;VALUE=DATE:20260313',
    '2026-03-10–2026-03-12',
  ],
  [
    'days whose end is written as the start',
    'DTSTART;VALUE=DATE:20260310\nDTEND;VALUE=DATE:20260310',
    '2026-03-10',
  ],
  ['a day without VALUE', 'DTSTART:20260310', '2026-03-10'],
  ['days with a length', 'DTSTART;VALUE=DATE:20260310\nDURATION:P3D', '2026-03-10–2026-03-12'],
  [
    'days over the end of February',
    'DTSTART;VALUE=DATE:20240228\nDTEND;VALUE=DATE:20240302',
    '2024-02-28–2024-03-01',
  ],
  [
    'days as Outlook writes them',
    'DTSTART:20260410T000000\nDTEND:20260412T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    '2026-04-10–2026-04-11',
  ],
  [
    'floating',
    'DTSTART:20260310T093000\nDTEND:20260310T110000',
    '2026-03-10T09:30–2026-03-10T11:00',
  ],
  ['no end', 'DTSTART:20260310T093000', '2026-03-10T09:30–null'],
  [
    'an end before the start',
    'DTSTART:20260310T093000\nDTEND:20260310T083000',
    '2026-03-10T09:30–null',
  ],
  ['a length', 'DTSTART:20260310T093000\nDURATION:PT1H30M', '2026-03-10T09:30–2026-03-10T11:00'],
  [
    'a length in weeks',
    'DTSTART:20260310T093000\nDURATION:P1W',
    '2026-03-10T09:30–2026-03-17T09:30',
  ],
  [
    'past midnight',
    'DTSTART:20260310T220000\nDTEND:20260311T013000',
    '2026-03-10T22:00–2026-03-11T01:30',
  ],
  [
    'a zone of its own day',
    'DTSTART;TZID=Pacific/Kiritimati:20260101T003000\nDTEND;TZID=Pacific/Kiritimati:20260101T013000',
    '2026-01-01T00:30–2026-01-01T01:30',
  ],
  ['the zone in quotes', 'DTSTART;TZID="Europe/Berlin":20260310T093000', '2026-03-10T09:30–null'],
  [
    'a zone of Windows, the end in UTC',
    'DTSTART;TZID=China Standard Time:20260310T093000\nDTEND:20260310T030000Z',
    '2026-03-10T09:30–2026-03-10T11:00',
  ],
  [
    'a zone of Windows in Chinese',
    'DTSTART;TZID=中国标准时间:20260310T093000\nDTEND:20260310T030000Z',
    '2026-03-10T09:30–2026-03-10T11:00',
  ],
  [
    'a zone at the end of a path',
    'DTSTART;TZID=/kelp.example/20250101/Europe/Berlin:20260310T093000\nDTEND:20260310T100000Z',
    '2026-03-10T09:30–2026-03-10T11:00',
  ],
  [
    'a zone behind another path',
    'DTSTART;TZID=/kelp.example/Tzfile/America/New_York:20260310T093000\nDTEND:20260310T143000Z',
    '2026-03-10T09:30–2026-03-10T10:30',
  ],
  [
    'a zone that is none, but often written',
    'DTSTART;TZID=Asia/Beijing:20260310T093000\nDTEND:20260310T030000Z',
    '2026-03-10T09:30–2026-03-10T11:00',
  ],
  [
    'a zone named by its distance',
    'DTSTART;TZID="(UTC+05:30) Chennai":20260310T093000\nDTEND:20260310T053000Z',
    '2026-03-10T09:30–2026-03-10T11:00',
  ],
  [
    'a zone that the file defines, in winter',
    'DTSTART;TZID=Kelp/Own:20260310T093000\nDTEND:20260310T100000Z',
    '2026-03-10T09:30–2026-03-10T11:00',
    BERLIN,
  ],
  [
    'a zone that the file defines, in summer',
    'DTSTART;TZID=Kelp/Own:20260710T093000\nDTEND:20260710T090000Z',
    '2026-07-10T09:30–2026-07-10T11:00',
    BERLIN,
  ],
  [
    'an unknown zone',
    'DTSTART;TZID=Moon/Base:20260310T093000\nDTEND;TZID=Moon/Base:20260310T103000',
    '2026-03-10T09:30–2026-03-10T10:30',
  ],
  [
    'an end in another zone',
    'DTSTART;TZID=Asia/Tokyo:20260301T100000\nDTEND;TZID=America/Los_Angeles:20260301T030000',
    '2026-03-01T10:00–2026-03-01T20:00',
  ],
  [
    'UTC in a calendar kept in a zone',
    'DTSTART:20260405T233000Z\nDTEND:20260406T010000Z',
    '2026-04-06T07:30–2026-04-06T09:00',
    'X-WR-TIMEZONE:Asia/Shanghai',
  ],
  ['UTC in a calendar with one zone', 'DTSTART:20260710T073000Z', '2026-07-10T09:30–null', BERLIN],
  [
    'UTC at a place of a known zone',
    'DTSTART:20260514T023000Z\nLOCATION:12 Pier St\\, San Francisco\\, CA',
    '2026-05-13T19:30–null',
  ],
  [
    'UTC at a place named in Chinese',
    'DTSTART:20260514T023000Z\nLOCATION:臺北市信義路五段',
    '2026-05-14T10:30–null',
  ],
  [
    'UTC where the calendar says only UTC',
    'DTSTART:20260514T023000Z',
    '2026-05-14T02:30–null',
    'X-WR-TIMEZONE:UTC',
  ],
  ['a time of its own distance', 'DTSTART:20260514T023000+0900', '2026-05-14T02:30–null'],
  ['the dashes of another standard', 'DTSTART:2026-05-14T02:30:00', '2026-05-14T02:30–null'],
  [
    'a time that the clocks skip',
    'DTSTART;TZID=America/New_York:20260308T023000\nDURATION:PT1H',
    '2026-03-08T03:30–2026-03-08T04:30',
  ],
  [
    'a time that comes twice',
    'DTSTART;TZID=America/New_York:20261101T013000\nDURATION:PT1H',
    '2026-11-01T01:30–2026-11-01T01:30',
  ],
];

describe('times', () => {
  const cases = TIMES.map(([name, lines, times, head = '']) => ({ name, lines, times, head }));
  it.each(cases)('$name', ({ lines, times, head }) => {
    expect(timesText(onlyDraft(lines, head))).toBe(times);
  });

  it('says how sure the day is', () => {
    const confidence = (lines: string): string => onlyDraft(lines).dateStart.confidence;
    expect(confidence('DTSTART;TZID=Asia/Tokyo:20260310T093000')).toBe('sure');
    expect(confidence('DTSTART:20260310T093000Z')).toBe('unsure');
    expect(confidence('DTSTART;TZID=Moon/Base:20260310T093000')).toBe('likely');
  });

  it('gives no date for one that is none', () => {
    const draft = onlyDraft('DTSTART;VALUE=DATE:20260230');
    expect(draft.dateStart).toEqual({ value: null, confidence: 'missing', span: null });
  });

  it('does not count the day that begins as an event ends', () => {
    const draft = onlyDraft('DTSTART:20260310T200000\nDTEND:20260311T000000');
    expect([draft.dateStart.value, draft.dateEnd.value]).toEqual(['2026-03-10', null]);
  });
});

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/New_York',
  'UTC',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Shanghai',
];

describe('on a machine in another zone', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it.each(ZONES)('reads the same days and times in %s', (zone) => {
    process.env['TZ'] = zone;
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBeDefined();
    const text = calendarOf([
      ...TIMES.map(([, lines]) => `SUMMARY:x\n${lines}`),
      'SUMMARY:y\nDTSTART;TZID=America/New_York:20260306T013000\nRRULE:FREQ=DAILY;COUNT=5',
      'SUMMARY:z\nDTSTART;VALUE=DATE:20251230\nRRULE:FREQ=DAILY;COUNT=4',
    ]);
    process.env['TZ'] = zone;
    const there = read(text).drafts.map(timesText);
    process.env['TZ'] = 'UTC';
    expect(there).toEqual(read(text).drafts.map(timesText));
  });
});

it('keeps the room of a whole day as its place', () => {
  const lines = 'DTSTART;VALUE=DATE:20260310\nLOCATION:Harbour Hall 402';
  expect(onlyDraft(lines)).toMatchObject({ place: { value: 'Harbour Hall 402' }, sessions: [] });
});

describe('an event', () => {
  it('says what its lines say', () => {
    const draft = onlyDraft(
      [
        'DTSTART:20260310T093000',
        'DTEND:20260310T110000',
        'LOCATION:Room 2.14\\, Kelp House\\, Bremen',
        'URL:https://tide.example/talk',
        'CATEGORIES:Ocean,Data\\, open,Red Category',
        'ORGANIZER;CN="Tideline e.V.":mailto:info@tide.example',
        'STATUS:TENTATIVE',
        'DESCRIPTION:<p>About <b>tides</b> &amp\\; sand</p>\\nSpeaker: Ada Moss',
        'X-ALT-DESC;FMTTYPE=text/html:<p>wrong</p>',
        'ATTENDEE;CN=Jo Ray:mailto:jo@tide.example',
        'BEGIN:VALARM\nSUMMARY:wrong\nDESCRIPTION:wrong\nEND:VALARM',
      ].join('\n'),
    );
    expect(draft).toMatchObject({
      shape: 'calendar',
      name: { value: 'Tide talk', confidence: 'sure' },
      place: { value: 'Room 2.14, Kelp House, Bremen' },
      link: { value: 'https://tide.example/talk' },
      organiser: { value: 'Tideline e.V.' },
      state: { value: 'planned' },
      tags: ['Ocean', 'Data, open'],
      notes: 'About **tides** & sand\n\nSpeaker: Ada Moss',
      hours: { value: 1.5 },
      people: [],
      entry: null,
      sessions: [
        { room: 'Room 2.14', title: { value: 'Tide talk' }, people: [{ name: 'Ada Moss' }] },
      ],
    });
  });

  it.each([
    ['STATUS:CANCELLED', '', 'cancelled'],
    ['SUMMARY:ignored', 'METHOD:CANCEL', 'cancelled'],
    ['ATTENDEE;PARTSTAT=DECLINED:mailto:ADA@x.example', 'X-WR-CALNAME:ada@x.example', 'skipped'],
    ['ATTENDEE;PARTSTAT=DECLINED:mailto:jo@x.example', 'X-WR-CALNAME:ada@x.example', null],
    ['STATUS:CONFIRMED', '', null],
  ])('%s %s is %s', (line, head, state) => {
    expect(onlyDraft(`DTSTART:20260310T093000\n${line}`, head).state.value).toBe(state);
  });

  it.each([
    ['Canceled: Harbour meetup', 'Harbour meetup', 'cancelled'],
    ['[已取消] 海港沙龙', '海港沙龙', 'cancelled'],
    ['取消了的航线回顾', '取消了的航线回顾', null],
  ])('tells from %s that it does not take place', (summary, name, state) => {
    const [draft] = read(calendarOf([`DTSTART:20260310\nSUMMARY:${summary}`])).drafts;
    expect([draft?.name.value, draft?.state.value]).toEqual([name, state]);
  });

  it('reads quoted-printable text of the first version', () => {
    const [draft] = read(
      calendarOf([
        'DTSTART:20260310\nSUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E6=B5=B7=E6=B8=AF',
      ]),
    ).drafts;
    expect(draft?.name.value).toBe('海港');
  });
});

describe('recurrence', () => {
  const days = (lines: string): string[] =>
    read(calendarOf([`SUMMARY:Club\n${lines}`])).drafts.map(timesText);
  const evening = (...dates: string[]): string[] => dates.map((day) => `${day}T19:00–${day}T21:00`);
  const START =
    'DTSTART;TZID=Europe/Berlin:20260305T190000\nDTEND;TZID=Europe/Berlin:20260305T210000';

  it.each([
    ['FREQ=WEEKLY;COUNT=3', ['2026-03-05', '2026-03-12', '2026-03-19']],
    ['FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH', ['2026-03-05', '2026-03-10', '2026-03-12', '2026-03-17']],
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20260402T170000Z', ['2026-03-05', '2026-03-19', '2026-04-02']],
    ['FREQ=WEEKLY;INTERVAL=2;UNTIL=20260402T165959Z', ['2026-03-05', '2026-03-19']],
    ['FREQ=WEEKLY;UNTIL=20260312', ['2026-03-05', '2026-03-12']],
    ['FREQ=MONTHLY;COUNT=3', ['2026-03-05', '2026-04-05', '2026-05-05']],
    ['FREQ=MONTHLY;BYDAY=1TH;COUNT=3', ['2026-03-05', '2026-04-02', '2026-05-07']],
    ['FREQ=MONTHLY;BYDAY=TH;BYSETPOS=-1;COUNT=3', ['2026-03-05', '2026-03-26', '2026-04-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', ['2026-03-05', '2026-03-31', '2026-05-31']],
    ['FREQ=YEARLY;BYMONTH=3;BYDAY=1TH;COUNT=2', ['2026-03-05', '2027-03-04']],
    ['FREQ=YEARLY;COUNT=2;BYHOUR=19;BYMINUTE=0', ['2026-03-05', '2027-03-05']],
    ['FREQ=DAILY;BYDAY=TH,FR;COUNT=3;WKST=SU', ['2026-03-05', '2026-03-06', '2026-03-12']],
  ])('%s', (rule, dates) => {
    expect(days(`${START}\nRRULE:${rule}`)).toEqual(evening(...dates));
  });

  it('leaves out, adds and moves instances, each with a key that lasts', () => {
    const master = `UID:club\nSUMMARY:Club\n${START}\nRRULE:FREQ=WEEKLY;COUNT=4`;
    const text = calendarOf([
      `${master}\nEXDATE;TZID=Europe/Berlin:20260312T190000\nRDATE;TZID=Europe/Berlin:20260313T190000`,
      'UID:club\nRECURRENCE-ID:20260319T180000Z\nSUMMARY:Club (moved)\nDTSTART;TZID=Europe/Berlin:20260320T180000\nSTATUS:CANCELLED',
    ]);
    const result = read(text);
    expect(result.isList).toBe(true);
    expect(
      result.drafts.map(({ name, entry, series, state, sessions }) => [
        name.value,
        sessions[0]?.startsAt,
        entry?.key,
        series.value,
        state.value,
      ]),
    ).toEqual([
      ['Club', '2026-03-05T19:00', 'club/20260305T1900', 'Club', null],
      ['Club', '2026-03-13T19:00', 'club/20260313T1900', 'Club', null],
      ['Club (moved)', '2026-03-20T18:00', 'club/20260319T1900', 'Club', 'cancelled'],
      ['Club', '2026-03-26T19:00', 'club/20260326T1900', 'Club', null],
    ]);
  });

  it('takes whole days out of a series of times, and adds periods', () => {
    expect(
      days(
        `${START}\nRRULE:FREQ=WEEKLY;COUNT=2\nEXDATE;VALUE=DATE:20260312\nRDATE;VALUE=PERIOD;TZID=Europe/Berlin:20260401T100000/20260401T120000,20260402T100000/PT30M`,
      ),
    ).toEqual([
      ...evening('2026-03-05'),
      '2026-04-01T10:00–2026-04-01T12:00',
      '2026-04-02T10:00–2026-04-02T10:30',
    ]);
  });

  it('keeps the days of a series of whole days', () => {
    expect(
      days(
        'DTSTART;VALUE=DATE:20260228\nDTEND;VALUE=DATE:20260302\nRRULE:FREQ=MONTHLY;COUNT=2\nEXDATE;VALUE=DATE:20260228',
      ),
    ).toEqual(['2026-03-28–2026-03-29']);
  });

  it('keeps the newest version of an event, and events that share a UID by mistake', () => {
    const text = calendarOf([
      'UID:a\nSUMMARY:Old\nDTSTART:20260301\nSEQUENCE:1',
      'UID:a\nSUMMARY:New\nDTSTART:20260302\nSEQUENCE:2',
      'UID:b\nSUMMARY:One\nDTSTART:20260303',
      'UID:b\nSUMMARY:Two\nDTSTART:20260304',
    ]);
    expect(read(text).drafts.map(({ name }) => name.value)).toEqual(['New', 'One', 'Two']);
  });

  it.each([
    ['FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30', 1, 'recurrence-unsupported'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 1, null],
    [
      'FREQ=YEARLY;BYMONTH=1,2,3;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=0,1;BYMINUTE=0,1,2;COUNT=1',
      1,
      'recurrence-unsupported',
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1, null],
    ['FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1', 1, null],
    ['FREQ=DAILY;INTERVAL=0', 1, 'recurrence-unsupported'],
    ['FREQ=SECONDLY', 1, 'recurrence-unsupported'],
    ['FREQ=YEARLY;BYWEEKNO=20', 11, 'recurrence-cut'],
    ['FREQ=MONTHLY;BYWEEKNO=20', 1, 'recurrence-unsupported'],
    ['FREQ=WEEKLY;BYDAY=XX', 1, 'recurrence-unsupported'],
    ['FREQ=WEEKLY;COUNT=0', 1, 'recurrence-unsupported'],
    ['FREQ=DAILY', 1_000, 'recurrence-cut'],
    ['FREQ=DAILY;COUNT=100000', 1_000, 'recurrence-cut'],
    ['FREQ=YEARLY', 11, 'recurrence-cut'],
    ['FREQ=DAILY;COUNT=5\nEXRULE:FREQ=DAILY', 0, null],
  ])('%s gives %i and says %s', (rule, count, code) => {
    const result = read(calendarOf([`SUMMARY:x\nDTSTART:20260105T100000\nRRULE:${rule}`]));
    expect(result.drafts).toHaveLength(count);
    expect(noticesOf(result).map((notice) => notice.code)).toEqual(code === null ? [] : [code]);
  });

  it('gives the latest years of a series that is older than the horizon', () => {
    const { drafts } = read(calendarOf(['SUMMARY:x\nDTSTART:20100105T100000\nRRULE:FREQ=MONTHLY']));
    expect(drafts[0]?.dateStart.value?.slice(0, 4)).toBe('2017');
    expect(drafts.at(-1)?.dateStart.value?.slice(0, 4)).toBe('2027');
    const finished = read(
      calendarOf(['SUMMARY:x\nDTSTART:20100105T100000\nRRULE:FREQ=WEEKLY;COUNT=3']),
    );
    expect(finished.drafts.map(({ dateStart }) => dateStart.value)).toEqual([
      '2010-01-05',
      '2010-01-12',
      '2010-01-19',
    ]);
  });
});

describe('the list', () => {
  it('is in order of time, each entry with its lines', () => {
    const text = calendarOf([
      'SUMMARY:Later\nDTSTART:20260402',
      'SUMMARY:Sooner\nDTSTART:20260401T090000',
    ]);
    const { drafts, isList } = read(text);
    expect(isList).toBe(true);
    expect(drafts.map(({ name }) => name.value)).toEqual(['Sooner', 'Later']);
    const { span, key } = drafts[1]?.entry ?? { span: { start: 0, end: 0 }, key: '' };
    expect(key).toBe('uid-0');
    expect(text.slice(span.start, span.end)).toMatch(/^BEGIN:VEVENT\r\nUID:uid-0[^]*END:VEVENT$/u);
  });

  it('has exact spans, folded lines included', () => {
    const text = calendarOf([
      'SUMMARY:A very lo\r\n ng name\nDTSTART;X="a:b":20260402T100000\nDTEND:20260402T110000\nLOCATION:海\r\n 港',
      'SUMMARY:Plain\nDTSTART:20260401',
    ]);
    const { drafts } = read(text);
    expect(drafts[1]).toMatchObject({
      name: { value: 'A very long name' },
      place: { value: '海港' },
    });
    const spans = drafts.flatMap((draft) => spansIn(draft));
    expect(spans.length).toBeGreaterThan(8);
    const written = spans.map(([{ start, end }]) => text.slice(start, end).replaceAll('\r\n ', ''));
    expect(written).toContain('A very long name');
    expect(written).toContain('20260402T100000');
    expect(written).toContain('海港');
  });

  it.each(['\n', '\r', '\r\n'])(
    'reads lines that end in %j, with a mark before them',
    (lineBreak) => {
      const text = `\uFEFF${calendarOf(['SUMMARY:A\nDTSTART:20260402'])}`.replaceAll(
        '\r\n',
        lineBreak,
      );
      expect(looksLikeIcs(text, 'x.ics')).toBe(1);
      expect(read(text).drafts.map(({ name }) => name.value)).toEqual(['A']);
    },
  );

  it('keeps what is whole of a broken file, and counts the rest', () => {
    const text = calendarOf([
      'SUMMARY:Good\nDTSTART:20260402\nDESCRIPTION:one\nand a line that nobody folded',
      'DTSTART:nonsense',
      'SUMMARY:Open\nDTSTART:20260403\nBEGIN:VALARM\nSUMMARY:wrong',
    ]).replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nSUMMARY:Cut\r\nDTSTART:202604');
    const result = read(text);
    expect(result.drafts.map(({ name }) => name.value)).toEqual(['Good', 'Open', 'Cut']);
    expect(result.drafts[0]?.notes).toBe('one\nand a line that nobody folded');
    expect(result.notices).toEqual([{ code: 'rows-left-out', count: 1 }]);
  });

  it('ignores tasks, journals and free time', () => {
    const text = calendarOf(['SUMMARY:A\nDTSTART:20260402']).replace(
      'END:VCALENDAR',
      'BEGIN:VTODO\r\nSUMMARY:t\r\nDTSTART:20260401\r\nEND:VTODO\r\nBEGIN:VJOURNAL\r\nSUMMARY:j\r\nEND:VJOURNAL\r\nEND:VCALENDAR',
    );
    expect(read(text).drafts).toHaveLength(1);
  });

  it('counts zones that nobody knows', () => {
    const events = ['Moon/Base', 'Moon/Base', 'Mars'].map(
      (zone) => `SUMMARY:x\nDTSTART;TZID=${zone}:20260401T100000`,
    );
    expect(read(calendarOf(events)).notices).toEqual([{ code: 'zone-unknown', count: 2 }]);
  });
});

describe('bombs', () => {
  /** Of a machine that does much else at the same time; a rule that hangs takes forever. */
  const LIMIT = 30_000;

  it(
    'cuts 100,000 dates of one event',
    () => {
      const dates = Array.from({ length: 100_000 }, (_, index) => {
        const [hour, minute] = [Math.floor(index / 60) % 24, index % 60].map((n) =>
          String(n).padStart(2, '0'),
        );
        const day = String(1 + (Math.floor(index / 1_440) % 28)).padStart(2, '0');
        return `202603${day}T${hour}${minute}00`;
      });
      const result = read(
        calendarOf([`SUMMARY:x\nDTSTART:20260301T000000\nRDATE:${dates.join(',')}`]),
      );
      expect(result.drafts).toHaveLength(1_000);
      expect(result.notices).toEqual([{ code: 'recurrence-cut', count: 1 }]);
    },
    LIMIT,
  );

  it.each([
    [
      'a million folds',
      `SUMMARY:x\nDTSTART:20260301\nDESCRIPTION:${'y\r\n '.repeat(1_000_000)}`,
      1,
    ],
    ['events that never end', 'BEGIN:VEVENT\n'.repeat(200_000), 0],
    ['nesting', 'BEGIN:X\n'.repeat(500_000), 0],
    ['quotes', `X${';A="'.repeat(2_000)}\n`.repeat(400), 0],
  ])(
    'reads %s',
    (_, lines, count) => {
      expect(read(calendarOf([lines])).drafts).toHaveLength(count);
    },
    LIMIT,
  );

  it(
    'lists 5,000 events and counts those left out, series giving way first',
    () => {
      const single = Array.from(
        { length: 4_900 },
        (_, index) => `SUMMARY:e${index}\nDTSTART:20270101`,
      );
      const text = calendarOf([
        ...single,
        'SUMMARY:s\nDTSTART:20260101\nRRULE:FREQ=DAILY;COUNT=500',
      ]);
      const { drafts, notices } = read(text);
      expect(drafts).toHaveLength(5_000);
      expect(drafts.filter(({ series }) => series.value === null)).toHaveLength(4_900);
      expect(notices).toEqual([{ code: 'entries-cut', count: 400 }]);
    },
    LIMIT,
  );

  it(
    'ends on rules that ask for years of work',
    () => {
      const rule = 'DTSTART:19000101T100000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9';
      const text = calendarOf(Array.from({ length: 3_000 }, () => `SUMMARY:x\n${rule}`));
      expect(read(text).drafts).toHaveLength(3_000);
    },
    LIMIT,
  );

  it(
    'takes twice as long for twice the events',
    () => {
      const text = (count: number): string =>
        calendarOf(
          Array.from(
            { length: count },
            (_, index) =>
              `SUMMARY:e${index}\nDTSTART;TZID=Europe/Berlin:20260301T100000\nDESCRIPTION:${'z '.repeat(400)}`,
          ),
        );
      const taken = (content: string): number => {
        const start = performance.now();
        readIcs(content, CONTEXT);
        return performance.now() - start;
      };
      const [small, large] = [text(300), text(1_200)];
      taken(small);
      const least = (content: string): number =>
        Math.min(taken(content), taken(content), taken(content));
      expect(least(large) / least(small)).toBeLessThan(10);
    },
    LIMIT,
  );

  it('refuses what is too large', () => {
    expect(() => read(calendarOf([`DESCRIPTION:${'x'.repeat(11_000_000)}`]))).toThrow(
      'larger than the limit',
    );
  });
});
