import { describe, expect, it } from 'vitest';
import { eventData, eventOf, momentOf } from './eventData.ts';
import { thingsOf } from './html/linkedData.ts';
import { parseHtml } from './html/tree.ts';
import { PageData } from './pageData.ts';

const json = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const EVENT = {
  '@context': 'https://schema.org',
  '@type': 'BusinessEvent',
  name: 'Kite Summit',
  startDate: '2025-06-03T09:00:00+02:00',
  endDate: '2025-06-04T17:00:00+02:00',
  location: { '@type': 'Place', name: 'Wind Hall', address: { addressLocality: 'Lyon' } },
  organizer: [{ '@type': 'Organization', name: 'Kelp Labs' }],
  performer: { '@type': 'Person', name: 'Ada Moss', jobTitle: 'CTO', worksFor: { name: 'Kelp' } },
  eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
  eventStatus: 'https://schema.org/EventCancelled',
  url: 'https://kites.example/2025',
  subEvent: [{ name: 'Knots', startDate: '2025-06-03T10:00', endDate: '2025-06-03T10:30' }],
};

function dataOf(html: string, title: string | null = null) {
  const event = eventOf(thingsOf(parseHtml(html)), title);
  if (!event) return null;
  const data = new PageData('# Text');
  const facts = eventData(event, data);
  return { facts, text: data.whole() };
}

describe('the data of an event', () => {
  it('are sure, each with its place in the text', () => {
    const { facts, text } = dataOf(json(EVENT)) ?? {};
    const said = (
      ['name', 'dateStart', 'dateEnd', 'place', 'organiser', 'format', 'state', 'link'] as const
    ).map((key) => {
      const { value, confidence, span } = facts?.[key] ?? {};
      return [value, confidence, text?.slice(span?.start, span?.end)];
    });
    expect(said).toEqual([
      ['Kite Summit', 'sure', 'Kite Summit'],
      ['2025-06-03', 'sure', '2025-06-03T09:00:00+02:00'],
      ['2025-06-04', 'sure', '2025-06-04T17:00:00+02:00'],
      ['Wind Hall, Lyon', 'sure', 'Wind Hall, Lyon'],
      ['Kelp Labs', 'sure', 'Kelp Labs'],
      ['hybrid', 'sure', 'https://schema.org/MixedEventAttendanceMode'],
      ['cancelled', 'sure', 'https://schema.org/EventCancelled'],
      ['https://kites.example/2025', 'sure', 'https://kites.example/2025'],
    ]);
    expect(facts?.people).toMatchObject([{ name: 'Ada Moss', title: 'CTO', affiliation: 'Kelp' }]);
    expect(facts?.sessions).toMatchObject([
      { title: { value: 'Knots' }, startsAt: '2025-06-03T10:00', endsAt: '2025-06-03T10:30' },
    ]);
  });

  it.each([
    ['a graph', json({ '@graph': [{ '@type': 'WebSite', name: 'x' }, EVENT] })],
    ['a list', json([EVENT])],
    ['the main entity of a page', json({ '@type': 'WebPage', mainEntity: EVENT })],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/Event"><h1 itemprop="name">Kite Summit</h1>' +
        '<time itemprop="startDate" datetime="2025-06-03">3 June</time></div>',
    ],
    ['text with line breaks within', json(EVENT).replace('Kite Summit', 'Kite\nSummit')],
  ])('are found in %s', (_case, html) => {
    const { facts } = dataOf(html) ?? {};
    expect(facts).toMatchObject({
      name: { value: 'Kite Summit' },
      dateStart: { value: '2025-06-03' },
    });
  });

  it.each([
    [
      'one of several that the title names',
      [EVENT, { ...EVENT, name: 'Sail Day' }],
      'Sail Day',
      'Sail Day',
    ],
    [
      'none of several that it does not name',
      [EVENT, { ...EVENT, name: 'Sail Day' }],
      'News',
      null,
    ],
    [
      'none beside an article about something else',
      [{ '@type': 'NewsArticle' }, EVENT],
      'News',
      null,
    ],
    ['none without a name', [{ '@type': 'Event', startDate: '2025-06-03' }], 'News', null],
  ])('are those of %s', (_case, things, title, name) => {
    expect(dataOf(json(things), title)?.facts.name.value ?? null).toBe(name);
  });

  it.each([
    ['the same day', '2025-06-03T09:00', '2025-06-03T17:00', null],
    ['midnight', '2025-06-03T09:00', '2025-06-04T00:00', null],
    ['no time', '2025-06-03', '2025-06-05', '2025-06-05'],
    ['no date', '2025-06-03', 'tomorrow', null],
  ])('that end on %s', (_case, startDate, endDate, end) => {
    const { facts } = dataOf(json({ ...EVENT, startDate, endDate })) ?? {};
    expect(facts?.dateEnd.value).toBe(end);
  });

  it('are only likely where the time is that of the world', () => {
    const { facts } = dataOf(json({ ...EVENT, startDate: '2025-06-03T22:00:00Z' })) ?? {};
    expect(facts?.dateStart.confidence).toBe('likely');
  });

  it('give a link that may be opened, or none', () => {
    const { facts } = dataOf(json({ ...EVENT, url: 'javascript:alert(1)' })) ?? {};
    expect(facts?.link.value).toBeNull();
  });
});

it.each([
  ['2025-06-03T09:00:00-0500', '2025-06-03', '09:00'],
  ['2025-06', '2025-06', null],
  ['2025-02-30', null, null],
  ['3 June', null, null],
])('reads %s as a moment', (written, date, clock) => {
  const moment = momentOf(written);
  expect([moment?.date ?? null, moment?.clock ?? null]).toEqual([date, clock]);
});
