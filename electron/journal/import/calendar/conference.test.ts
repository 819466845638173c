import { describe, expect, it } from 'vitest';
import { readXcal, looksLikeXcal } from './readXcal.ts';
import { calendarOf, read } from './testCalendar.ts';

const talk = (day: string, hour: string, title: string, more = ''): string =>
  `SUMMARY:${title}\nDTSTART;TZID=Europe/Berlin:202605${day}T${hour}0000\nDTEND;TZID=Europe/Berlin:202605${day}T${hour}4500${more}`;

const rooms = ['Saal 1\\, Kelp House\\, Bremen', 'Saal 2\\, Kelp House\\, Bremen'];
const programme = [
  talk('08', '10', 'Opening', `\nLOCATION:${rooms[0]}`),
  talk(
    '08',
    '10',
    'Workshop: nets',
    `\nLOCATION:${rooms[1]}\nDESCRIPTION:Speakers: Ada Moss (Kelp Labs)\\, Jo Ray`,
  ),
  talk('08', '12', 'Lunch'),
  talk('09', '09', 'Keynote: sand', `\nLOCATION:${rooms[0]}\nCATEGORIES:Science`),
];

describe('a calendar that is one programme', () => {
  it('is one event with its sessions', () => {
    const result = read(
      calendarOf([...programme].toReversed(), 'X-WR-CALNAME:KelpCon 2026 – Schedule'),
    );
    expect(result.isList).toBe(false);
    expect(result.drafts).toMatchObject([
      {
        name: { value: 'KelpCon 2026' },
        place: { value: 'Kelp House, Bremen' },
        dateStart: { value: '2026-05-08' },
        dateEnd: { value: '2026-05-09' },
        entry: null,
        sessions: [
          {
            kind: 'talk',
            room: 'Saal 1',
            title: { value: 'Opening' },
            startsAt: '2026-05-08T10:00',
          },
          { kind: 'workshop', room: 'Saal 2', people: [{ name: 'Ada Moss' }, { name: 'Jo Ray' }] },
          { kind: 'other', room: null, title: { value: 'Lunch' } },
          { kind: 'keynote', track: 'Science', endsAt: '2026-05-09T09:45' },
        ],
      },
    ]);
  });

  it.each([
    ['Schedule for sessions at KelpCon 2026', 'KelpCon 2026'],
    ['Programme of the Tide Congress 2026', 'Tide Congress 2026'],
    ['Agenda: Sand Days', 'Sand Days'],
    ['日程｜2026海带大会', '2026海带大会'],
    ['Sessions Summit 2026', 'Sessions Summit 2026'],
  ])('is named by %s', (written, name) => {
    const { drafts } = read(calendarOf(programme, `X-WR-CALNAME:${written}`));
    expect(drafts).toMatchObject([{ name: { value: name } }]);
  });

  it('takes its name and days from the one entry that covers it', () => {
    const whole =
      'SUMMARY:海港开发者聚会\nDTSTART;VALUE=DATE:20260508\nDTEND;VALUE=DATE:20260511\nLOCATION:海港会展中心';
    const { drafts, isList } = read(calendarOf([whole, ...programme]));
    expect([isList, drafts.length]).toEqual([false, 1]);
    expect(drafts[0]).toMatchObject({
      name: { value: '海港开发者聚会' },
      place: { value: '海港会展中心' },
      dateEnd: { value: '2026-05-10' },
    });
    expect(drafts[0]?.sessions).toHaveLength(4);
  });

  it('tells the speakers that a maker of programmes writes behind the title', () => {
    const head = 'PRODID:-//pretalx//cfp.kelp.example//';
    const events = [
      talk('08', '10', 'Tides - a love story - Ada Moss\\, 林一舟'),
      talk('09', '10', 'Night - Jo Ray'),
    ];
    const { drafts, isList } = read(calendarOf(events, head));
    expect(isList).toBe(false);
    expect(
      drafts[0]?.sessions.map(({ title, people }) => [title.value, people.map(({ name }) => name)]),
    ).toEqual([
      ['Tides - a love story', ['Ada Moss', '林一舟']],
      ['Night', ['Jo Ray']],
    ]);
  });

  it.each([
    ['a calendar of a person', 'X-WR-CALNAME:Work', programme],
    ['a calendar named by an address', 'X-WR-CALNAME:ada@kelp.example', programme],
    [
      'events weeks apart',
      'X-WR-CALNAME:Conferences 2026',
      [...programme, 'SUMMARY:x\nDTSTART:20260801T100000'],
    ],
    [
      'a series',
      'X-WR-CALNAME:KelpCon 2026',
      [...programme, `${talk('08', '10', 'x')}\nRRULE:FREQ=DAILY;COUNT=2`],
    ],
    [
      'meetings with guests',
      'X-WR-CALNAME:KelpCon 2026',
      programme.map((one) => `${one}\nATTENDEE:mailto:jo@x.example`),
    ],
    ['too few', 'X-WR-CALNAME:KelpCon 2026', programme.slice(0, 2)],
  ])('is a list for %s', (_, head, events) => {
    expect(read(calendarOf(events, head)).isList).toBe(true);
  });
});

const PENTABARF = `<?xml version="1.0" encoding="utf-8"?>
<iCalendar xmlns:pentabarf="http://pentabarf.org" xmlns:xCal="urn:ietf:params:xml:ns:xcal">
 <vcalendar><version>2.0</version><prodid>-//Pentabarf//Schedule//EN</prodid>
  <x-wr-caldesc>SandCon 2026 Schedule</x-wr-caldesc><x-wr-calname>SandCon 2026 Schedule</x-wr-calname>
  <vevent><uid>2</uid><pentabarf:title>Closing</pentabarf:title><dtstart>20260201T170000</dtstart>
   <dtend>20260201T173000</dtend><summary>Closing</summary><location>Dune</location></vevent>
  <vevent><uid>1</uid><pentabarf:title>Dunes &amp; us</pentabarf:title><pentabarf:subtitle>A history</pentabarf:subtitle>
   <pentabarf:language-code>en</pentabarf:language-code><dtstart>20260131T103000</dtstart><dtend>20260131T112000</dtend>
   <summary>Dunes- A history</summary><description>&lt;p&gt;All about &lt;b&gt;sand&lt;/b&gt;&lt;/p&gt;</description>
   <categories>Main</categories><location>H.1301</location><attendee>Ada Moss</attendee><attendee>tide_99</attendee></vevent>
 </vcalendar></iCalendar>`;

const RFC_6321 = `<?xml version="1.0"?>
<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"><vcalendar>
<properties><x-wr-calname><text>Ada</text></x-wr-calname></properties>
<components><vevent><properties><uid><text>u1</text></uid>
<dtstart><parameters><tzid><text>America/New_York</text></tzid></parameters><date-time>2026-03-02T12:00:00</date-time></dtstart>
<duration><duration>PT1H</duration></duration>
<rrule><recur><freq>WEEKLY</freq><count>3</count><byday>MO</byday><byday>TU</byday></recur></rrule>
<exdate><parameters><tzid><text>America/New_York</text></tzid></parameters><date-time>2026-03-03T12:00:00</date-time></exdate>
<summary><text>Reading group</text></summary><location><text>Room 12</text></location></properties></vevent>
<vevent><properties><uid><text>u2</text></uid><dtstart><date>2026-04-01</date></dtstart><dtend><date>2026-04-03</date></dtend>
<summary><text>Offsite</text></summary></properties></vevent></components></vcalendar></icalendar>`;

describe('xCal', () => {
  it('reads the programme that pentabarf writes', () => {
    expect(looksLikeXcal(PENTABARF, 'x.xml')).toBe(1);
    const { drafts, isList } = read(PENTABARF, readXcal);
    expect(isList).toBe(false);
    expect(drafts).toMatchObject([
      {
        shape: 'calendar',
        name: { value: 'SandCon 2026' },
        language: { value: 'en' },
        notes: '',
        sessions: [
          {
            title: { value: 'Dunes & us' },
            startsAt: '2026-01-31T10:30',
            endsAt: '2026-01-31T11:20',
            room: 'H.1301',
            track: 'Main',
            notes: 'A history\n\nAll about **sand**',
            people: [{ name: 'Ada Moss' }, { name: 'tide_99' }],
          },
          { title: { value: 'Closing' }, room: 'Dune' },
        ],
      },
    ]);
    const span = drafts[0]?.sessions[0]?.title.span ?? { start: 0, end: 0 };
    expect(PENTABARF.slice(span.start, span.end)).toBe('Dunes &amp; us');
  });

  it('reads the form of RFC 6321 as a list', () => {
    const { drafts, isList } = read(RFC_6321, readXcal);
    expect(isList).toBe(true);
    expect(
      drafts.map(({ name, dateStart, dateEnd, sessions }) => [
        name.value,
        dateStart.value,
        dateEnd.value,
        sessions[0]?.endsAt,
        sessions[0]?.room,
      ]),
    ).toEqual([
      ['Reading group', '2026-03-02', null, '2026-03-02T13:00', 'Room 12'],
      ['Reading group', '2026-03-09', null, '2026-03-09T13:00', 'Room 12'],
      ['Offsite', '2026-04-01', '2026-04-02', undefined, undefined],
    ]);
  });
});
