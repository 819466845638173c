import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { read, spansIn } from '../calendar/testCalendar.ts';
import { looksLikeProgramme, readProgramme } from './readProgramme.ts';

function draftOf(text: string): Draft {
  const { drafts, isList } = read(text, readProgramme);
  const [draft] = drafts;
  if (!draft || isList || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
  return draft;
}

/** Room, times, title and speakers of each session. */
const sessionsOf = (text: string): string[] =>
  draftOf(text).sessions.map(
    ({ room, startsAt, endsAt, title, people }) =>
      `${room} ${startsAt?.slice(5)}–${endsAt?.slice(5)} ${title.value}: ${people.map(({ name }) => name).join(', ')}`,
  );

const FRAB = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE schedule [<!ENTITY x "y">]>
<schedule>
  <generator name="pretalx" version="4.1"/>
  <version>1.2</version>
  <conference>
    <title>KelpCon &amp; Friends 2026</title><acronym>kelpcon26</acronym>
    <start>2026-05-08</start><end>2026-05-10</end>
    <city>Bremen</city><venue>Alte Werft</venue>
    <base_url>https://cfp.kelpcon.example</base_url><time_zone_name>Europe/Berlin</time_zone_name>
  </conference>
  <day index='1' date='2026-05-08' start='2026-05-08T04:00:00+02:00' end='2026-05-09T03:59:00+02:00'>
    <room name='Saal 1' guid='x'>
      <event id='1'><room>Saal 1</room><title>Opening &#8211; welcome</title><subtitle></subtitle><type>Keynote</type>
        <date>2026-05-08T10:00:00+02:00</date><start>10:00</start><duration>00:45</duration><abstract>Hello&nbsp;all</abstract>
        <track>Main</track><language>de</language><persons><person id='3'>Ada Moss</person><person id='4'>林一舟</person></persons>
        <description>&lt;p&gt;More &lt;b&gt;words&lt;/b&gt;&lt;/p&gt;</description></event>
      <event id='2'><room>Saal 1</room><title>Night talk</title><subtitle>Bring tea</subtitle><type>Lecture</type>
        <start>00:30</start><duration>1:15</duration><abstract><![CDATA[<p>About <i>tides</i></p>]]></abstract><language>de</language><persons/></event>
    </room>
    <room name='Kombüse'>
      <event id='3'><title>Lunch</title><type>Lecture</type><date>2026-05-08T12:00:00+02:00</date><start>12:00</start><duration>01:00</duration></event>
      <event id='4'><room>Kombüse</room><title>Nets</title><type>Workshop</type><date>2026-05-08T08:00:00Z</date>
        <start>10:00</start><duration>02:00</duration><language>de</language><persons><person>Jo Ray (Moderator)</person></persons></event>
    </room>
  </day>
</schedule>`;

describe('schedule XML', () => {
  it('is one event', () => {
    expect(looksLikeProgramme(FRAB, 'schedule.xml')).toBe(1);
    expect(draftOf(FRAB)).toMatchObject({
      shape: 'programme',
      name: { value: 'KelpCon & Friends 2026', confidence: 'sure' },
      dateStart: { value: '2026-05-08' },
      dateEnd: { value: '2026-05-10' },
      place: { value: 'Alte Werft, Bremen' },
      link: { value: 'https://cfp.kelpcon.example' },
      language: { value: 'de' },
      people: [],
      takeaways: [],
      verdict: null,
    });
  });

  it('has its sessions in order of time and room, those of the night last', () => {
    expect(sessionsOf(FRAB)).toEqual([
      'Saal 1 05-08T10:00–05-08T10:45 Opening – welcome: Ada Moss, 林一舟',
      'Kombüse 05-08T10:00–05-08T12:00 Nets: Jo Ray',
      'Saal 1 05-09T00:30–05-09T01:45 Night talk: ',
    ]);
    expect(draftOf(FRAB).sessions).toMatchObject([
      { kind: 'keynote', track: 'Main', notes: 'Hello all\n\nMore **words**' },
      { kind: 'workshop', people: [{ part: 'moderator' }] },
      { kind: 'talk', notes: 'Bring tea\n\nAbout *tides*' },
    ]);
  });

  it('has exact spans', () => {
    const written = spansIn(draftOf(FRAB)).map(([{ start, end }]) => FRAB.slice(start, end));
    for (const text of [
      'KelpCon &amp; Friends 2026',
      '2026-05-10',
      'Opening &#8211; welcome',
      '林一舟',
      'Nets',
    ]) {
      expect(written).toContain(text);
    }
    const session = draftOf(FRAB).sessions[0]?.span ?? { start: 0, end: 0 };
    expect(FRAB.slice(session.start, session.end)).toMatch(/^<event id='1'>[^]*<\/event>$/u);
  });

  it('takes its days from those that it lists where it names none', () => {
    const text = FRAB.replace(/<start>2026-05-08<\/start><end>2026-05-10<\/end>/u, '');
    const { dateStart, dateEnd } = draftOf(text);
    expect([dateStart.value, dateEnd.value]).toEqual(['2026-05-08', null]);
    expect(text.slice(dateStart.span?.start, dateStart.span?.end)).toBe('2026-05-08');
  });

  it('keeps what is whole of a file that is cut short or broken', () => {
    expect(sessionsOf(FRAB.slice(0, FRAB.indexOf("<room name='Kombüse'>")))).toHaveLength(2);
    const broken = FRAB.replace('</title><subtitle></subtitle>', '<subtitle>').replace(
      '<version>',
      '<&<',
    );
    expect(sessionsOf(broken)).toHaveLength(3);
  });
});

const frabEvent = (title: string, day: string, start: string, more: object = {}) => ({
  date: `${day}T${start}:00+08:00`,
  start,
  duration: '00:30',
  room: '主会场',
  title,
  subtitle: '',
  type: '报告',
  language: 'zh-hans',
  abstract: '摘要',
  persons: [{ id: 1, public_name: '周晓' }],
  ...more,
});

const JSON_FORMS: readonly (readonly [string, unknown, readonly string[]])[] = [
  [
    'frab',
    {
      schedule: {
        version: '1',
        base_url: 'https://sea.example/',
        conference: {
          title: '数据之海大会 2026',
          start: '2026-06-05',
          end: '2026-06-06',
          time_zone_name: 'Asia/Shanghai',
          rooms: [{ name: '主会场' }, { name: '分会场' }],
          days: [
            {
              index: 1,
              date: '2026-06-05',
              rooms: {
                分会场: [
                  frabEvent('边缘计算', '2026-06-05', '09:00', { room: '分会场', persons: [] }),
                ],
                主会场: [
                  frabEvent('开幕', '2026-06-05', '09:00'),
                  frabEvent('夜谈', '2026-06-06', '00:15', { subtitle: '海上' }),
                ],
              },
            },
          ],
        },
      },
    },
    [
      '主会场 06-05T09:00–06-05T09:30 开幕: 周晓',
      '分会场 06-05T09:00–06-05T09:30 边缘计算: ',
      '主会场 06-06T00:15–06-06T00:45 夜谈: 周晓',
    ],
  ],
  [
    'submissions of pretalx',
    {
      count: 4,
      results: [
        {
          code: 'A',
          title: 'Tides',
          speakers: [{ code: 'S', name: 'Ada Moss' }],
          submission_type: { en: 'Talk' },
          state: 'confirmed',
          slot: {
            room: { en: 'Hall B' },
            start: '2026-07-03T09:30:00+02:00',
            end: '2026-07-03T10:00:00+02:00',
          },
        },
        {
          code: 'B',
          title: 'Harbours',
          speakers: [{ name: 'Jo Ray' }, { name: 'Li Wen' }],
          submission_type: { en: 'Panel' },
          state: 'confirmed',
          slot: {
            room: { en: 'Hall B' },
            start: '2026-07-03T09:00:00+02:00',
            end: '2026-07-03T09:30:00+02:00',
          },
        },
        { code: 'C', title: 'Not taken', speakers: [], state: 'rejected', slot: null },
        { code: 'D', title: 'Not placed', speakers: [], state: 'accepted', slot: null },
      ],
    },
    [
      'Hall B 07-03T09:00–07-03T09:30 Harbours: Jo Ray, Li Wen',
      'Hall B 07-03T09:30–07-03T10:00 Tides: Ada Moss',
      'null undefined–undefined Not placed: ',
    ],
  ],
  [
    'talks that name rooms and speakers by code',
    {
      talks: [
        {
          code: 'A',
          title: { en: 'Opening' },
          speakers: ['S1'],
          track: 7,
          start: '2026-09-01T09:00:00+01:00',
          end: '2026-09-01T09:30:00+01:00',
          room: 11,
        },
        {
          title: { en: 'Harbour walk' },
          start: '2026-09-01T11:00:00Z',
          end: '2026-09-01T12:00:00Z',
          room: 12,
        },
      ],
      timezone: 'Europe/London',
      tracks: [{ id: 7, name: { en: 'Main' } }],
      rooms: [
        { id: 11, name: { en: 'Harbour Room' } },
        { id: 12, name: { en: 'Foyer' } },
      ],
      speakers: [{ code: 'S1', name: 'Ada Moss' }],
    },
    [
      'Harbour Room 09-01T09:00–09-01T09:30 Opening: Ada Moss',
      'Foyer 09-01T12:00–09-01T13:00 Harbour walk: ',
    ],
  ],
  [
    'a grid that lists a session twice',
    [
      {
        date: '2026-10-01T00:00:00',
        rooms: [
          {
            id: 1,
            name: 'Aula',
            sessions: [
              {
                id: '9',
                title: 'Nets',
                startsAt: '2026-10-01T09:00:00',
                endsAt: '2026-10-01T09:45:00',
                speakers: [{ id: 'u', name: 'Ada Moss' }],
                room: 'Aula',
              },
            ],
          },
        ],
        timeSlots: [
          {
            slotStart: '09:00:00',
            rooms: [
              {
                id: 1,
                name: 'Aula',
                session: {
                  id: '9',
                  title: 'Nets',
                  startsAt: '2026-10-01T09:00:00',
                  endsAt: '2026-10-01T09:45:00',
                  room: 'Aula',
                },
              },
            ],
          },
        ],
      },
    ],
    ['Aula 10-01T09:00–10-01T09:45 Nets: Ada Moss'],
  ],
  [
    'a plain list under a day',
    {
      event: '海潮技术沙龙 第3期',
      date: '2026-08-15',
      sessions: [
        { time: '14:00-14:30', title: '潮汐预报', speakers: '林一舟、周晓', room: '3楼会议室' },
        { time: '14:30-15:00', title: '茶歇' },
      ],
    },
    ['3楼会议室 08-15T14:00–08-15T14:30 潮汐预报: 林一舟, 周晓'],
  ],
  [
    'schema.org',
    {
      '@type': 'Event',
      name: 'Shoreline Summit',
      startDate: '2026-03-04T09:00:00+01:00',
      subEvent: [
        {
          name: 'Sand &amp; silt',
          startDate: '2026-03-05T10:00:00+01:00',
          endDate: '2026-03-05T11:00:00+01:00',
          location: { name: 'Saal B' },
          performer: [{ name: 'Jo Ray' }],
        },
        {
          name: 'Welcome',
          startDate: '2026-03-04T09:00:00+01:00',
          duration: 'PT20M',
          location: { name: 'Saal A' },
          performer: { name: 'Ada Moss' },
        },
      ],
    },
    [
      'Saal A 03-04T09:00–03-04T09:20 Welcome: Ada Moss',
      'Saal B 03-05T10:00–03-05T11:00 Sand & silt: Jo Ray',
    ],
  ],
  [
    'a list of rows',
    [
      {
        event_start: '2026-04-02 9:00 AM',
        event_end: '2026-04-02 9:45 AM',
        name: 'Nets',
        venue: 'Dock 2',
        speakers: 'Ada Moss, Jo Ray',
      },
      {
        event_start: '2026-04-02 1:00 PM',
        event_end: '2026-04-02 2:15 PM',
        name: 'Ropes',
        venue: 'Dock 1',
      },
    ],
    [
      'Dock 2 04-02T09:00–04-02T09:45 Nets: Ada Moss, Jo Ray',
      'Dock 1 04-02T13:00–04-02T14:15 Ropes: ',
    ],
  ],
];

describe('JSON', () => {
  it.each(JSON_FORMS)('reads %s', (_, value, sessions) => {
    const text = JSON.stringify(value, null, 1);
    expect(looksLikeProgramme(text, 'x.json')).toBeGreaterThanOrEqual(0.9);
    expect(sessionsOf(text)).toEqual(sessions);
  });

  it('says of the conference what the file says', () => {
    const [frab, , , grid, plain, schema] = JSON_FORMS.map(([, value]) =>
      draftOf(JSON.stringify(value)),
    );
    expect(frab).toMatchObject({
      name: { value: '数据之海大会 2026' },
      dateEnd: { value: '2026-06-06' },
      language: { value: 'zh' },
    });
    expect(grid).toMatchObject({
      name: { value: null, confidence: 'missing' },
      dateStart: { value: '2026-10-01' },
    });
    expect(plain).toMatchObject({
      name: { value: '海潮技术沙龙 第3期' },
      dateStart: { value: '2026-08-15' },
    });
    expect(schema).toMatchObject({
      name: { value: 'Shoreline Summit' },
      dateStart: { value: '2026-03-04' },
    });
  });

  it('has exact spans, a mark at the head included', () => {
    const text = `\uFEFF${JSON.stringify(JSON_FORMS[0]?.[1])}`;
    const spans = spansIn(draftOf(text)).filter(([, value]) => value !== null);
    const exact = spans.filter(([{ start, end }, value]) => text.slice(start, end) === value);
    expect(exact.length).toBeGreaterThan(5);
    expect(draftOf(text).name.span).toMatchObject({ start: text.indexOf('数据之海大会') });
  });

  it('reads as far as a broken file can be read', () => {
    const text = JSON.stringify(JSON_FORMS[1]?.[1]);
    expect(sessionsOf(text.slice(0, text.indexOf('"code":"C"')))).toHaveLength(2);
  });

  it.each([
    ['other JSON', '{"name":"x","version":"1.0.0","start":"node x"}'],
    [
      'a journal',
      '{"format":"plenary-journal","events":[{"title":"x","start":"2026-01-01T10:00","room":"y"}]}',
    ],
    ['prose', 'The schedule starts at 10:00.'],
    ['a page', '<html><body><schedule></body></html>'],
  ])('is not taken for a programme: %s', (_, text) => {
    expect(looksLikeProgramme(text, 'x.json')).toBeLessThan(0.5);
  });

  it('gives no draft of a text without sessions', () => {
    expect(read('{"a":[1,{"title":"x"}]}', readProgramme).drafts).toEqual([]);
    expect(read('no programme at all', readProgramme).drafts).toEqual([]);
  });
});

describe('bombs', () => {
  const LIMIT = 30_000;

  it.each([
    ['deep XML', `<schedule><conference><title>x</title>${'<a>'.repeat(500_000)}`],
    ['wide XML', `<schedule><conference><title>x</title>${'<a/>'.repeat(1_000_000)}`],
    ['attributes', `<schedule ${'a="b" '.repeat(500_000)}><conference><title>x</title>`],
    [
      'a section without an end',
      `<schedule><conference><title>x</title><a><![CDATA[${']]'.repeat(1_000_000)}`,
    ],
    ['tags that close nothing', `<schedule><conference><title>x</title>${'</a>'.repeat(500_000)}`],
    [
      'markup in an abstract',
      `<schedule><conference><title>x</title></conference><day date="2026-01-01"><event><title>x</title><abstract>${'&lt;b>'.repeat(200_000)}</abstract></event></day>`,
    ],
  ])(
    'reads %s',
    (_, text) => {
      expect(draftOf(text).name.value).toBe('x');
    },
    LIMIT,
  );

  it.each([
    ['unreadable-file', '['.repeat(1_000_000)],
    ['unreadable-file', '{"a":'.repeat(100_000)],
    ['too-large', `[${'{"title":"a"},'.repeat(500_000)}{}]`],
  ])('refuses as %s', (code, text) => {
    expect(() => read(text, readProgramme)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code }) as unknown }) as Error,
    );
  });

  it('does not let a key change what objects are', () => {
    const text =
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"x":1}},"sessions":[{"title":"a","start":"2026-01-01T10:00"},{"title":"b","start":"2026-01-01T11:00"}]}';
    expect(draftOf(text).sessions).toHaveLength(2);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('cuts what is past the limits and says so', () => {
    const talk = (index: number) => ({ title: `t${index}`, start: '2026-01-01T10:00', room: 'x' });
    const draft = draftOf(
      JSON.stringify({
        sessions: Array.from({ length: LIMITS.sessions + 5 }, (_, index) => talk(index)),
      }),
    );
    expect(draft.sessions).toHaveLength(LIMITS.sessions);
    expect(draft.notices).toEqual([{ code: 'sessions-cut', count: 5 }]);
  });
});
