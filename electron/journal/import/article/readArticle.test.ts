import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { TODAY } from '../testReading.ts';
import { looksLikeArticle, looksLikeHtml } from './detect.ts';
import { readArticle } from './readArticle.ts';

function read(content: string, name = content.startsWith('<') ? 'page.html' : 'page.txt') {
  const { drafts, text = content } = readArticle(content, {
    name,
    today: TODAY,
    options: DEFAULT_READ_OPTIONS,
  });
  const [draft] = drafts;
  if (!draft) throw new Error('no draft');
  return { draft, text };
}

const NEWS = `<!doctype html><html><head><title>Kite forum opens in Lyon | Paper</title>
<meta property="og:site_name" content="Paper"><meta property="article:published_time" content="2025-06-05T06:10:00Z">
<link rel="canonical" href="https://paper.example/kites"></head><body><nav><a>World</a><a>Sport</a></nav>
<article><h1>Kite forum opens in Lyon</h1><p>By Sofie Claes</p>
<p>The European Kite Forum opened in Lyon on 4 June 2025 with three hundred delegates from nineteen countries.</p>
<p>“We are done with pilots,” said Pieter Okoro, chief executive of Kelp Labs. Ropes now last for 14 months, he said.</p>
<p>Helena Brandt, head of sails at Windworks, warned that wet ropes still cost three times as much.</p></article>
<aside><h3>Related</h3><p>Other news of the day that nobody asked for, in a whole sentence.</p></aside></body></html>`;

describe('news in HTML', () => {
  const { draft, text } = read(NEWS);

  it('is shown as its text, with what it says of itself beneath', () => {
    expect(text).toMatch(/^# Kite forum opens in Lyon\n\nBy Sofie Claes\n\nThe European/u);
    expect(text).toContain('canonical: https://paper.example/kites');
    expect(text).not.toContain('Other news');
  });

  it('gives the event and not its own date, address or writer', () => {
    expect(draft.dateStart.value).toBe('2025-06-04');
    expect(draft.place.value).toContain('Lyon');
    expect(draft.hints).toMatchObject([{ kind: 'published', date: '2025-06-05' }]);
    expect(draft.link.value).toBeNull();
    expect(draft.role.value).toBeNull();
    expect(draft.people.map(({ name }) => name)).not.toContain('Sofie Claes');
  });

  it('keeps the text as notes and says that the rest is left out', () => {
    expect(draft.notes).toMatch(/^The European[^]*as much\.$/u);
    expect(draft.notices).toMatchObject([{ code: 'text-left-out' }]);
  });
});

const EVENT = `<html><head><title>Kite Summit 2025</title><link rel="canonical" href="https://kites.example/2025">
<script type="application/ld+json">{"@type":"Event","name":"Kite Summit 2025","startDate":"2025-06-03T09:00+02:00",
"endDate":"2025-06-03T18:00+02:00","location":{"@type":"Place","name":"Wind Hall","address":{"addressLocality":"Lyon"}},
"organizer":{"name":"Kelp Labs"}}</script></head><body><h1>Kite Summit 2025</h1><p>Join us for a day on kites and wind.</p>
<h2>Speakers</h2><ul><li><b>Orla Byrne</b><br>Founder, Peatland Systems</li></ul>
<h2>Schedule</h2><table><tr><td>9:00<td>Coffee</tr><tr><td>9:30<td>Wet ropes<td>Orla Byrne</tr>
<tr><td>10:30<td>Panel: Who owns the wind?</tr></table><button>Register</button></body></html>`;

it('reads the page of an event as an announcement', () => {
  const { draft, text } = read(EVENT);
  const { name, dateStart, dateEnd, place, organiser, link } = draft;
  expect([name, dateStart, dateEnd, place, organiser, link].map(({ value }) => value)).toEqual([
    'Kite Summit 2025',
    '2025-06-03',
    null,
    'Wind Hall, Lyon',
    'Kelp Labs',
    'https://kites.example/2025',
  ]);
  expect(text.slice(dateStart.span?.start, dateStart.span?.end)).toBe('2025-06-03T09:00+02:00');
  expect(draft.sessions).toMatchObject([
    { title: { value: 'Wet ropes' }, startsAt: '2025-06-03T09:30' },
    { title: { value: 'Who owns the wind?' }, kind: 'panel' },
  ]);
  expect(draft.people).toMatchObject([{ name: 'Orla Byrne', affiliation: 'Peatland Systems' }]);
  expect(draft.takeaways).toEqual([]);
});

it('takes the remarks of somebody who was there out of the notes', () => {
  const { draft } = read(
    [
      '<article><h1>Two days at Kite Conf 2025</h1>',
      '<p>I went to Kite Conf 2025 in Lyon on 3 and 4 June 2025 as a plain attendee.</p>',
      '<h2>Wet ropes – Ada Moss</h2><p>Ropes last for 14 months when they are dry. (I do not believe it.)</p>',
      '<h2>Knots – Jun Ito</h2><p>Tie every knot twice. I loved this talk.</p>',
      '<h2>Final thoughts</h2><p>I had a good time. I will definitely go again next year.</p></article>',
    ].join(''),
  );
  expect(draft.role.value).toBe('attendee');
  expect(draft.verdict?.worth).toBe(5);
  expect(draft.sessions.map(({ title }) => title.value)).toEqual(['Wet ropes', 'Knots']);
  const notes = [draft.notes, ...draft.sessions.map((session) => session.notes)].join('\n');
  expect(notes).not.toContain('do not believe');
  expect(notes).toContain('14 months');
});

describe('what a text is', () => {
  it.each([
    ['<!doctype html><html><body>x', 'a', 1],
    ['<!-- saved --><!DOCTYPE html><html>', 'a', 1],
    ['<p>One</p><p>Two</p><ul><li>x</ul>', 'paste', 0.9],
    ['<?xml version="1.0"?><schedule><a></a></schedule>', 'a.xml', 0],
    ['Kites < ropes', 'a.txt', 0],
  ])('%j in %s', (text, name, sureness) => {
    expect(looksLikeHtml(text, name)).toBe(sureness);
  });

  it.each([
    [
      'news',
      '全国风筝大会在潍坊举行\n2025-03-02 10:15 来源：风筝网\n昨日，全国风筝大会在潍坊举行，三百名代表参加了会议。\n林一舟表示，今年的风比往年大，放飞的数量也多了三成。\n（责任编辑：王小米）',
      true,
    ],
    [
      'a notice',
      '关于举办风筝沙龙的通知\n时间：2025年6月3日\n地点：风筝馆\n主办单位：风筝学会\n欢迎报名参加。',
      true,
    ],
    ['notes', '# Kite day\n- wet ropes\n- knots\n- 14 months', false],
    ['a few words', 'Kites\nfly', false],
  ])('%s is an article or not', (_case, text, isArticle) => {
    expect(looksLikeArticle(text, 'a.txt') > 0.5).toBe(isArticle);
  });
});

describe('a hostile page', () => {
  const bombs: readonly (readonly [string, (size: number) => string])[] = [
    ['nested elements', (size) => `<html>${'<div>'.repeat(size)}Kites`],
    ['nested elements, closed', (size) => `<html>${'<p>'.repeat(size)}x${'</div>'.repeat(size)}`],
    ['nested tables', (size) => `<html>${'<table><tr><td>'.repeat(size)}Kites`],
    ['formatting that never closes', (size) => `<html><p>${'<b><i><a href=x>'.repeat(size)}Kites`],
    ['a long attribute', (size) => `<html><div class="${'comment-x '.repeat(size)}">Kites</div>`],
    ['many attributes', (size) => `<html><div ${'a1=b '.repeat(size)}>Kites</div>`],
    ['entities', (size) => `<html><p>${'&amp;&#20013;&nothing;'.repeat(size)}</p>`],
    ['open comments', (size) => `<html>${'<!--'.repeat(size)}`],
    ['deep data', (size) => `<html><script type="application/ld+json">${'{"a":['.repeat(size)}`],
    ['many headings', (size) => `# T\n${'## Keynote: Ropes – Ada Moss\nx\n'.repeat(size / 10)}`],
    ['many times', (size) => `T\n${'09:00 Ropes – Ada Moss\n'.repeat(size / 10)}`],
    ['many quotes', (size) => `T\n2025-01-02\n${'“'.repeat(size)}`],
    ['many labels', (size) => `T\n${'Related\nA b.\n'.repeat(size)}`],
  ];

  const secondsFor = (content: string): number => {
    const start = process.cpuUsage();
    expect(Draft.safeParse(read(content).draft).success).toBe(true);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };

  it.each(bombs)('of %s takes time in proportion', (_case, bomb) => {
    read(bomb(500));
    const small = secondsFor(bomb(3_000));
    // Four times the size may take four times as long; of a square it would take sixteen.
    expect(secondsFor(bomb(12_000))).toBeLessThan(Math.max(0.3, 9 * small));
  });

  it('of 100,000 elements within each other keeps its text', () => {
    expect(read(`<html><body>${'<div>'.repeat(100_000)}Kites fly`).text).toBe('Kites fly');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">Official website</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<math><mtext></form><mglyph><style></math><img src onerror=alert(1)>',
  ])('with %s gives plain words and no link', (payload) => {
    const { draft } = read(NEWS.replace('<h1>', `${payload}<h1>${payload}`));
    expect(Draft.safeParse(draft).success).toBe(true);
    expect(draft.link.value).toBeNull();
    expect(draft.notes).not.toMatch(/onerror|srcdoc/u);
  });

  it('cannot reach prototypes', () => {
    read(
      '<script type="application/ld+json">{"@type":"Event","name":"x","__proto__":{"hit":1}}</script>',
    );
    expect(Object.hasOwn(Object.prototype, 'hit')).toBe(false);
  });
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const seed = existsSync(seeds)
  ? readdirSync(seeds).find((name) => name.startsWith('003'))
  : undefined;

it.skipIf(seed === undefined)(
  'reads the news among the real documents (skipped where absent)',
  () => {
    const { draft } = read(readFileSync(new URL(seed ?? '', seeds), 'utf8'));
    expect(draft.dateStart.value).toBeNull();
    expect(draft.hints).toMatchObject([{ kind: 'published', date: '2024-02-23' }]);
    expect(draft.place.value).toContain('东莞');
    expect(draft.name.value).toContain('大会');
    expect(draft.people).toHaveLength(1);
    expect(draft.sessions).toEqual([]);
    expect(draft.role.value).toBeNull();
    expect(draft.notes).not.toMatch(/相关内容|\.{3}/u);
  },
);
