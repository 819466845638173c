import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import type { Span } from '#shared/draft.ts';
import { draftedEvent } from '#shared/draftEvent.ts';
import { NewEvent } from '#shared/contract.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { decodeDocument } from './decode.ts';
import type { Kind } from './detect.ts';
import { readDocument, READERS } from './document.ts';
import type { Reading } from './document.ts';
import { mutantsOf } from './mutants.ts';
import { TODAY } from './testReading.ts';

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;

/** A document for each reader that there is. */
const SAMPLES: Readonly<Record<Kind, { readonly name: string; readonly text: string }>> = {
  ics: {
    name: 'kites.ics',
    text: [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//kites//EN',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Oslo',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:1@kites.example',
      'DTSTART;TZID=Europe/Oslo:20240501T090000',
      'DTEND;TZID=Europe/Oslo:20240501T170000',
      'RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=WE',
      'EXDATE;TZID=Europe/Oslo:20240508T090000',
      'SUMMARY:Kite Days\\, spring',
      'LOCATION:Oslo',
      'DESCRIPTION:High wind\\, 风很',
      '  大',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2@kites.example',
      'DTSTART;VALUE=DATE:20240602',
      'SUMMARY:Sail Forum',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  },
  xcal: {
    name: 'kites.xcs',
    text: lines(
      '<?xml version="1.0" encoding="utf-8"?>',
      '<iCalendar xmlns:xCal="urn:ietf:params:xml:ns:xcal"><vcalendar><version>2.0</version>',
      '<vevent><uid>1@kites.example</uid><dtstart>20240501T090000</dtstart>',
      '<dtend>20240501T100000</dtend><summary>Knots &amp; ropes</summary>',
      '<location>Hall A</location><attendee>Ines Okoro</attendee></vevent>',
      '</vcalendar></iCalendar>',
    ),
  },
  programme: {
    name: 'schedule.xml',
    text: lines(
      '<?xml version="1.0" encoding="utf-8"?>',
      '<schedule><conference><title>Kite Days 2024</title><start>2024-05-01</start>',
      '<end>2024-05-02</end></conference><day index="1" date="2024-05-01"><room name="Hall A">',
      '<event id="1"><start>09:00</start><duration>00:45</duration><room>Hall A</room>',
      '<title>Knots</title><track>Ropes</track><type>lecture</type><abstract>How to tie.</abstract>',
      '<persons><person id="1">Ines Okoro</person></persons></event></room></day></schedule>',
    ),
  },
  backup: {
    name: 'plenary.json',
    text: readFileSync(join(import.meta.dirname, '../../../resources/sample/journal.json'), 'utf8'),
  },
  table: {
    name: 'kites.csv',
    text: lines(
      'Event,Date,End,City,Role,Worth,Cost (EUR),Tags,Who I met,Takeaways,Notes',
      'Kite Days,2024-05-01,2024-05-03,Oslo,speaker,4,"1,250.00","wind; rope",Ines Okoro,"1. Tie it.',
      '2. Wait.","Said ""no"" twice"',
      '风筝大会,2024年6月2日至3日,,青岛,听众,★★,免费,风、线,林一舟,线要长,一般',
      'Sail Forum,03/04/2024,,Bergen,,never again,12,,,,',
    ),
  },
  post: {
    name: 'kites.md',
    text: lines(
      '---',
      'title: "Invited Talk: Knots that hold"',
      'event: Kite Days 2024',
      'event_url: https://kites.example',
      'location: Oslo, Norway',
      'date: 2024-05-01T09:00:00Z',
      'date_end: 2024-05-03',
      'authors: [admin, Ines Okoro]',
      'tags: [wind, rope]',
      '---',
      '',
      'I spoke about **knots**. We will come back next year.',
    ),
  },
  transcript: {
    name: 'panel.txt',
    text: lines(
      'Kite Days 2024 panel: Who owns the wind?',
      '',
      'Moderator (Ines Okoro): Welcome to the panel. What is wind?',
      '[00:00:10] Jun Tanaka: Wind is moving air, and it is for everybody.',
      '**Ada Moss:** I agree: nobody owns it.',
      '主持人：谢谢大家。',
      'Jun Tanaka: Thank you.',
    ),
  },
  article: {
    name: 'page.html',
    text: lines(
      '<!doctype html><html><head><meta charset="utf-8"><title>Kite Days open in Oslo</title>',
      '<meta property="article:published_time" content="2024-05-02"></head><body><nav>Home</nav>',
      '<article><h1>Kite Days open in Oslo</h1><p>OSLO, May 2. Kite Days 2024 opened yesterday in ',
      'Oslo. &ldquo;The wind is fine,&rdquo; said Ines Okoro, chair of Kelp Labs.</p>',
      '<p>The event goes on until Friday with forty talks on knots, sails and ropes.</p></article>',
      '<footer>Related: Other news</footer></body></html>',
    ),
  },
  notes: {
    name: 'notes.md',
    text: lines(
      '# Kite Days 2024, Oslo, 1 May 2024',
      '',
      '## Ines Okoro (Kelp Labs): Knots',
      '- **Tie it twice**, then wait.',
      '- Ropes age in the sun (not convinced).',
      '## 林一舟：线',
      '- 线要放得更长——我不太信。',
      '',
      '总体：明年还来。',
    ),
  },
  text: { name: 'a.txt', text: 'Some words.\n' },
};

/** Every span that a draft holds, wherever it stands. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && Object.keys(value).length === 2) return [value as Span];
  return Object.values(value).flatMap(spansIn);
}

/** What came of a document, checked as everything that leaves the readers must be. */
function outcomeOf(bytes: Uint8Array, name: string): 'data' | 'refusal' {
  let reading: Reading;
  try {
    reading = readDocument(bytes, name, TODAY);
  } catch (error) {
    if (error instanceof Refusal) return 'refusal';
    throw error;
  }
  if (reading.kind === 'encoding') return 'data';
  const { drafts, source } = reading;
  for (const draft of drafts) {
    const checked = Draft.safeParse(draft);
    if (!checked.success) throw new Error(checked.error.message);
    const outside = spansIn(draft).filter(
      ({ start, end }) => start < 0 || start > end || end > source.text.length,
    );
    if (outside.length > 0) throw new Error(`spans outside the text: ${JSON.stringify(outside)}`);
    const { event } = draftedEvent(draft, source, TODAY);
    const saved = NewEvent.safeParse(event);
    if (!saved.success) throw new Error(`cannot be saved: ${saved.error.message}`);
  }
  return 'data';
}

function readAlone(kind: Kind, bytes: Uint8Array, name: string): void {
  try {
    const decoded = decodeDocument(bytes);
    if (decoded.kind === 'encoding') return;
    READERS[kind].read(decoded.text, { name, today: TODAY, options: DEFAULT_READ_OPTIONS });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** More in a long run: `PLENARY_MUTANTS=10000 vitest run electron/journal/import/readers.test.ts`. */
const MUTANTS = Number(process.env['PLENARY_MUTANTS'] ?? 0);
const USUAL: Readonly<Partial<Record<Kind, number>>> = { table: 2_000, backup: 2_000, text: 50 };
const FEW = 250;
const SAMPLE_BYTES = 16 * 1024;

describe.each(Object.keys(READERS) as Kind[])('the reader of %s', (kind) => {
  const { name, text } = SAMPLES[kind];
  // A backup that is cut is no backup: a short one of whole records is mutated instead.
  const sample = Buffer.from(kind === 'backup' ? shortBackup(text) : text.slice(0, SAMPLE_BYTES));

  it('reads its own sample', () => {
    const reading = readDocument(sample, name, TODAY, {
      ...DEFAULT_READ_OPTIONS,
      readAs: kind === 'text' ? 'text' : null,
    });
    expect(reading.kind === 'document' && reading.shape).toBe(READERS[kind].shape);
    expect(outcomeOf(sample, name)).toBe('data');
  });

  it('answers each of its mutants with data or a refusal', { timeout: 600_000 }, () => {
    for (const mutant of mutantsOf(sample, MUTANTS || (USUAL[kind] ?? FEW))) {
      outcomeOf(mutant, name);
      // The reader itself, without the plain note that a document falls back to where it fails.
      expect(() => readAlone(kind, mutant, name)).not.toThrow();
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.runIf(kind !== 'backup' && kind !== 'text')('takes time in line with the length', () => {
    const timeOf = (copies: number): number => {
      const bytes = Buffer.from(repeated(kind, text, copies));
      const begun = performance.now();
      outcomeOf(bytes, name);
      return (performance.now() - begun) / copies;
    };
    timeOf(20);
    const small = Math.max(0.05, timeOf(40));
    expect(timeOf(320) / small).toBeLessThan(6);
  });
});

/** A longer document of the same kind: the repeatable part of the sample, so many times. */
function repeated(kind: Kind, text: string, copies: number): string {
  const parts: Readonly<Partial<Record<Kind, readonly [string, string]>>> = {
    ics: ['BEGIN:VEVENT', 'END:VCALENDAR'],
    xcal: ['<vevent>', '</vcalendar>'],
    programme: ['<event id', '</room></day>'],
    table: ['Kite Days', ''],
    post: ['I spoke', ''],
    article: ['<p>OSLO', '</article>'],
  };
  const [from = '', to = ''] = parts[kind] ?? [];
  const start = from === '' ? 0 : text.indexOf(from);
  const end = to === '' ? text.length : text.indexOf(to, start);
  return text.slice(0, start) + text.slice(start, end).repeat(copies) + text.slice(end);
}

function shortBackup(text: string): string {
  const journal = JSON.parse(text) as { events: unknown[] };
  return JSON.stringify({ ...journal, events: journal.events.slice(0, 2) });
}
