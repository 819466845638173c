import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.ts';

const today = '2026-11-22';
const read = (text: string) => readMarkdown(text, today);
const titles = (text: string) => read(text).sessions.map(({ title }) => title.value);

const post = `---
title: "Keynote: Kite Summit 2024"
summary: What the wind allows
date: 2024-03-28T09:00:00+08:00
publishDate: 2024-04-02
lastmod: 2024-05-01
location: Oslo
event_url: https://kites.example/2024
tags:
  - wind
  - string
---
We flew [photos](https://photos.example/1).
`;

describe('a post about an event', () => {
  it('gives the fields of its front matter, each with where it stands', () => {
    const draft = read(post);
    const at = (span: { start: number; end: number } | null) =>
      span && post.slice(span.start, span.end);
    expect(draft).toMatchObject({
      name: { value: 'Kite Summit 2024' },
      role: { value: 'speaker' },
      dateStart: { value: '2024-03-28', confidence: 'sure' },
      dateEnd: { value: null },
      place: { value: 'Oslo' },
      link: { value: 'https://kites.example/2024' },
      summary: { value: 'What the wind allows' },
      tags: ['wind', 'string'],
      language: { value: 'en' },
    });
    expect(at(draft.name.span)).toBe('Kite Summit 2024');
    expect(at(draft.place.span)).toBe('Oslo');
    expect(draft.notes).toBe('We flew [photos](https://photos.example/1).');
  });

  it('keeps the dates of publication apart', () => {
    expect(read(post).hints.map(({ kind, date }) => [kind, date])).toEqual([
      ['published', '2024-04-02'],
      ['modified', '2024-05-01'],
    ]);
  });

  it('takes an end only after the start', () => {
    const dated = (end: string) =>
      read(`---\nevent: Kite Days\ndate: 2024-03-28\ndate_end: ${end}\n---\n`);
    expect(dated('2024-03-30').dateEnd.value).toBe('2024-03-30');
    expect(dated('2024-03-27').dateEnd.value).toBeNull();
  });
});

it('takes the date of any other post for that of its publication', () => {
  const draft = read('---\ntitle: On string\ndate: 2024-03-28\n---\nText');
  expect(draft.dateStart.value).toBeNull();
  expect(draft.hints).toMatchObject([{ kind: 'published', date: '2024-03-28' }]);
});

describe('the title heading', () => {
  it('gives the name and its dates', () => {
    const text = '# 2024风筝论坛\n\n正文';
    const draft = read(text);
    expect(draft.name.value).toBe('2024风筝论坛');
    expect(draft.dateStart).toMatchObject({ value: '2024', span: { start: 2, end: 6 } });
    expect(read('# Kite Days, Dec 2-7, 2024').dateEnd.value).toBe('2024-12-07');
    expect(read('# Kites on Dec 19\n\nposted 2024-12-20 09:30').dateStart).toMatchObject({
      value: '2024-12-19',
      confidence: 'unsure',
    });
  });

  it('is none of several that stand alike', () => {
    const draft = read('# 林一\n放线\n# 北风社\n收线\n');
    expect(draft.name).toMatchObject({ value: null, confidence: 'missing' });
  });

  it('does not hide a heading that the front matter does not name', () => {
    expect(read('---\ntitle: Kite Days\n---\n## What I saw\ntext').notes).toBe(
      '## What I saw\ntext',
    );
    expect(read('---\ntitle: Kite Days\n---\n# Kite Days\ntext').notes).toBe('text');
  });
});

describe('sessions', () => {
  const text =
    '# Kite Days\nfirst\n## Keynote: Wind\na\n### detail\nb\n## 圆桌：线\nc\n## Summary\nd\n';

  it('are the headings of the level that repeats, with their notes and place', () => {
    const { sessions, notes } = read(text);
    expect(sessions.map(({ kind, title, notes: own }) => [kind, title.value, own])).toEqual([
      ['keynote', 'Keynote: Wind', 'a\n### detail\nb'],
      ['panel', '圆桌：线', 'c'],
    ]);
    expect(sessions.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
      '## Keynote: Wind\na\n### detail\nb\n',
      '## 圆桌：线\nc\n',
    ]);
    expect(notes).toBe('first\n\n## Summary\nd');
  });

  it('stand beneath days where days are headings', () => {
    expect(titles('# Kites\n## Day 1\n### Wind\n### String\n## Day 2\n### Tails\n')).toEqual([
      'Wind',
      'String',
      'Tails',
    ]);
  });

  it('are not made of fenced code or of a single heading', () => {
    expect(titles('# Kites\n```\n## a\n## b\n```\n## c\n')).toEqual([]);
  });

  it('keep a sharp sign that belongs to the title', () => {
    expect(titles('## C#\n\n## Wind ##\n')).toEqual(['C#', 'Wind']);
  });
});

it('reads the line ends of Windows as any others', () => {
  const told = (text: string) => {
    const { name, dateStart, notes, sessions } = read(text);
    const found = sessions.map(({ title, notes: own }) => ({ title: title.value, notes: own }));
    return { name: name.value, date: dateStart.value, notes, sessions: found };
  };
  for (const head of ['---\ntitle: Kite Days\n---\n', '+++\ntitle = "Kite Days"\n+++\n', '']) {
    const text = `${head}# Kite Days, 28 Mar 2024\n\nfirst\n## Wind ##\na\nb\n## C#\nc\n`;
    expect(told(text).sessions).toHaveLength(2);
    expect(told(text.replaceAll('\n', '\r\n'))).toEqual(told(text));
  }
});

it('takes a link only where its label says that it is the event’s', () => {
  expect(
    read('[news](https://a.example) [Conference website](https://b.example/x)').link.value,
  ).toBe('https://b.example/x');
  expect(read('[photos](https://a.example)').link.value).toBeNull();
});

it('keeps front matter that cannot be read as text', () => {
  expect(read('---\ntitle: 风筝: 2024\n---\n正文').notes).toContain('title: 风筝: 2024');
});

it('needs time in proportion to the length', () => {
  const timed = (text: string) => {
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  const headings = (count: number) => '# a\n## b\n'.repeat(count);
  timed(headings(20_000));
  const once = timed(headings(40_000));
  expect(timed(headings(160_000))).toBeLessThan(16 * Math.max(once, 5));
});
