import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import { Refusal } from '#shared/result.ts';
import { readProgramme } from '../programme/readProgramme.ts';
import type { Reader } from '../reader.ts';
import { readIcs } from './readIcs.ts';
import { readXcal } from './readXcal.ts';
import { calendarOf, CONTEXT, spansIn } from './testCalendar.ts';

/** Numbers that are the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const TOKENS = [
  'BEGIN:VEVENT\r\n',
  'END:VEVENT\r\n',
  'BEGIN:VALARM\r\n',
  'RRULE:FREQ=',
  'FREQ=SECONDLY',
  'COUNT=',
  'INTERVAL=0',
  'UNTIL=',
  'BYDAY=',
  'DTSTART',
  'TZID=',
  'VALUE=DATE',
  ':',
  ';',
  ',',
  '"',
  '\\',
  '\r\n ',
  '\0',
  '\uFFFD',
  '\uD800',
  '😀',
  '99999999',
  '20260230',
  'T250000',
  'Z',
  '+9999',
  'P1D',
  '<![CDATA[',
  ']]>',
  '<',
  '>',
  '&',
  '&#x110000;',
  '&#0;',
  '</',
  '<!--',
  '<event>',
  '<day date="',
  '{',
  '}',
  '[',
  ']',
  '"rooms":',
  '"__proto__":',
  'null',
  '1e999',
  '-1',
  '"start":',
  '"title":',
  'ſ',
  'İ',
];

function mutantOf(text: string, pick: (below: number) => number): string {
  let mutant = text;
  for (let round = pick(4); round >= 0; round -= 1) {
    const at = pick(mutant.length + 1);
    const to = Math.min(mutant.length, at + pick(60));
    const piece = mutant.slice(at, to);
    const forms = [
      () => mutant.slice(0, at) + mutant.slice(to),
      () => mutant.slice(0, at) + piece + piece + mutant.slice(at),
      () => mutant.slice(0, at) + String.fromCharCode(pick(0x3000)) + mutant.slice(at + 1),
      () =>
        mutant.slice(0, at) +
        (TOKENS[pick(TOKENS.length)] ?? '') +
        mutant.slice(pick(2) === 0 ? at : to),
      () => mutant.slice(at) + mutant.slice(0, at),
      () => mutant.slice(0, Math.max(40, at)),
    ];
    mutant = forms[pick(forms.length)]?.() ?? mutant;
  }
  return mutant;
}

const CALENDAR = calendarOf(
  [
    'UID:a\nSUMMARY:Club night\nDTSTART;TZID=Europe/Berlin:20260305T190000\nDURATION:PT2H\nRRULE:FREQ=MONTHLY;BYDAY=1TH,-1FR;COUNT=9;WKST=SU\nEXDATE;TZID=Europe/Berlin:20260402T190000\nRDATE;VALUE=PERIOD:20260401T100000Z/PT1H',
    'UID:a\nRECURRENCE-ID;TZID=Europe/Berlin:20260507T190000\nSUMMARY:Moved\nDTSTART;TZID=Own:20260508T190000',
    'SUMMARY:海港沙龙\nDTSTART:20260310T013000Z\nDTEND:20260310T033000Z\nLOCATION:会议中心3楼长江厅\nDESCRIPTION:<p>主讲人：林一舟</p>\\nText\\, more\nCATEGORIES:a,b\nATTENDEE;CN="Ada":invalid:nomail',
    'SUMMARY:Days\nDTSTART;VALUE=DATE:20260310\nDTEND;VALUE=DATE:20260312\nURL:https://x.example\nSTATUS:TENTATIVE',
  ],
  'X-WR-CALNAME:KelpCon 2026\r\nBEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE',
);

const XCAL =
  '<?xml version="1.0"?><iCalendar><vcalendar><x-wr-calname>SandCon 2026</x-wr-calname><vevent><uid>1</uid><dtstart tzid="Europe/Berlin">20260131T103000</dtstart><dtend>20260131T113000</dtend><summary>Dunes &amp; us</summary><location>H.1301</location><attendee>Ada</attendee></vevent><vevent><properties><uid><text>2</text></uid><dtstart><date-time>2026-03-02T12:00:00</date-time></dtstart><rrule><recur><freq>WEEKLY</freq><count>3</count></recur></rrule><summary><text>Group</text></summary></properties></vevent></vcalendar></iCalendar>';

const FRAB =
  "<schedule><conference><title>Kelp &amp; co</title><start>2026-05-08</start><end>2026-05-09</end><city>Bremen</city></conference><day index='1' date='2026-05-08' start='2026-05-08T04:00:00+02:00'><room name='A'><event id='1'><title>One</title><start>10:00</start><duration>00:45</duration><abstract><![CDATA[<p>x</p>]]></abstract><persons><person>Ada</person></persons></event><event id='2'><title>Two</title><date>2026-05-08T12:00:00+02:00</date><duration>1:00</duration><language>en</language></event></room></day></schedule>";

const JSON_FORM = JSON.stringify({
  schedule: {
    conference: {
      title: 'Sea',
      start: '2026-06-05',
      time_zone_name: 'Asia/Shanghai',
      days: [
        {
          date: '2026-06-05',
          rooms: {
            主会场: [
              {
                title: '开幕',
                date: '2026-06-05T09:00:00+08:00',
                start: '09:00',
                duration: '00:30',
                persons: [{ name: '周晓' }],
              },
              { title: 'x', start: '10:00', end: '10:30', speakers: 'a, b' },
            ],
          },
        },
      ],
    },
  },
  talks: [{ title: { en: 'T' }, start: '2026-06-05T01:00:00Z', room: 1, speakers: ['s'] }],
  rooms: [{ id: 1, name: 'R' }],
  speakers: [{ code: 's', name: 'S' }],
});

const MUTANTS = 500;
/** For all of them together, on a machine that does much else. */
const LIMIT = 60_000;

describe('mutants', () => {
  it.each([
    ['calendars', CALENDAR, readIcs],
    ['xCal', XCAL, readXcal],
    ['schedule XML', FRAB, readProgramme],
    ['JSON', JSON_FORM, readProgramme],
  ] as const)(
    'of %s are read or refused',
    (_, seed, reader: Reader) => {
      const pick = numbersFrom(20_261_122);
      for (let index = 0; index < MUTANTS; index += 1) {
        const text = mutantOf(seed, pick);
        try {
          for (const draft of reader(text, CONTEXT).drafts) {
            expect(Draft.safeParse(draft).error, text).toBeUndefined();
            const outside = spansIn(draft).filter(
              ([span]) => span.start > span.end || span.end > text.length,
            );
            expect(outside, text).toEqual([]);
          }
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
    LIMIT,
  );
});
