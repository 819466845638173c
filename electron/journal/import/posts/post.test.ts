import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { looksLikePost } from './detect.ts';
import { readPost } from './post.ts';

const context = { name: 'post.md', today: '2026-11-22', options: DEFAULT_READ_OPTIONS };

function read(text: string): Draft {
  const [draft] = readPost(text, context).drafts;
  if (!draft) throw new Error('no draft');
  return draft;
}
const yaml = (fields: string, body = ''): string => `---\n${fields}\n---\n${body}`;
const titles = ({ sessions }: Draft) => sessions.map(({ title }) => title.value);
const people = (draft: Draft) =>
  [...draft.people, ...draft.sessions.flatMap((session) => session.people)].map(({ name }) => name);

const talk = `---
title: "Keynote: What the Wind Allows"
event: Kite Summit 2024
event_url: https://kites.example/2024
location: Kite Hall
address:
  city: Oslo
  country: Norway
summary: A survey of string.
abstract: |
  Kites fly.
date: "2024-03-29T09:00:00Z"
date_end: "2024-03-29T10:00:00Z"
all_day: false
publishDate: 2024-04-02
lastmod: 2024-05-01
authors: [admin]
tags: [wind, string]
---
Slides follow.
`;

describe('a page of a talk', () => {
  it('gives the event by its field and the talk as its session', () => {
    const draft = read(talk);
    const at = (span: { start: number; end: number } | null) =>
      span && talk.slice(span.start, span.end);
    expect(draft).toMatchObject({
      shape: 'post',
      name: { value: 'Kite Summit 2024', confidence: 'sure' },
      series: { value: 'Kite Summit' },
      edition: { value: '2024' },
      dateStart: { value: '2024-03-29' },
      dateEnd: { value: '2024-03-29' },
      place: { value: 'Oslo' },
      role: { value: 'speaker' },
      link: { value: 'https://kites.example/2024' },
      tags: ['wind', 'string'],
      people: [],
      hints: [
        { kind: 'published', date: '2024-04-02' },
        { kind: 'modified', date: '2024-05-01' },
      ],
    });
    expect(draft.sessions).toMatchObject([
      {
        kind: 'keynote',
        title: { value: 'What the Wind Allows' },
        startsAt: '2024-03-29T09:00',
        endsAt: '2024-03-29T10:00',
        notes: 'Kites fly.',
        people: [],
      },
    ]);
    expect(at(draft.name.span)).toBe('Kite Summit 2024');
    expect(at(draft.sessions[0]?.title.span ?? null)).toBe('What the Wind Allows');
    expect(draft.notes).toBe('Slides follow.');
  });

  it('without an event field is named by its title, and the summary may be the talk', () => {
    const draft = read(
      yaml('title: 特邀报告：2024年风筝爱好者年会\nsummary: 放线的艺术\ndate: 2024-03-29'),
    );
    expect(draft).toMatchObject({
      name: { value: '2024年风筝爱好者年会' },
      role: { value: 'speaker' },
      dateStart: { value: '2024-03-29' },
    });
    expect(titles(draft)).toEqual(['放线的艺术']);
    const described = read(
      yaml('title: "Invited talk: Kite Days"\nsummary: I spoke about string.'),
    );
    expect([titles(described), described.summary.value]).toEqual([[], 'I spoke about string.']);
  });

  it('takes the event from its venue or its body where the title is that of the talk', () => {
    const fields = 'title: Strings Attached\ncollection: talks\ndate: 2024-03-29\n';
    expect(read(yaml(`${fields}venue: Kite Days 2024`)).name.value).toBe('Kite Days 2024');
    const told = read(yaml(fields, 'I gave this talk at the Nordic Kite Symposium in Aarhus.'));
    expect([told.name.value, told.place.value, titles(told)]).toEqual([
      'Nordic Kite Symposium',
      'Aarhus',
      ['Strings Attached'],
    ]);
  });

  it('gives way, where it has a date alone, to the day that the post states', () => {
    const fields = 'title: 圆桌嘉宾｜放线\nevent: 风筝大会\ndate: 2025-03-16';
    const body = '3月15日，我作为圆桌嘉宾参加了风筝大会。';
    const draft = read(yaml(fields, body));
    expect([draft.dateStart.value, draft.role.value]).toEqual(['2025-03-15', 'panelist']);
  });

  it('lists the people of its fields, but no account of the site', () => {
    const fields =
      'title: Who Flies?\nevent: Kite Days\nspeakers:\n  - name: Ada Moss\n    affiliation: Kelp Labs\nmoderator: 林一舟\npanelists: [admin, Ben Hill]';
    const [session] = read(yaml(fields)).sessions;
    expect(session?.people.map(({ name, part, affiliation }) => [name, part, affiliation])).toEqual(
      [
        ['林一舟', 'moderator', null],
        ['Ben Hill', 'panelist', null],
        ['Ada Moss', 'speaker', 'Kelp Labs'],
      ],
    );
  });

  it('is understood in TOML with tables as well', () => {
    const draft = read(
      '+++\ntitle = "Lightning talk: Maps"\ndate = 2022-08-25\n[extra]\nevent = "Kite Days 2022"\nplace = "Florence"\n[taxonomies]\ntags = ["maps"]\n+++\n',
    );
    expect(draft).toMatchObject({
      name: { value: 'Kite Days 2022' },
      place: { value: 'Florence' },
      tags: ['maps'],
    });
    expect(titles(draft)).toEqual(['Maps']);
  });
});

describe('a report', () => {
  const report = yaml(
    'title: My week at the Baltic Kite Forum\ndate: 2023-10-12',
    'I spent three days in Tallinn at the Baltic Kite Forum, held on 3-5 October 2023.\n\n## Keynote: String (Ada Moss, Kelp Labs)\n\n- It holds.\n\n## Wind\n\nBen Hill, CTO of Kelp Labs, argued that it blows.\n',
  );

  it('takes its date for that of its publication', () => {
    expect(read(report)).toMatchObject({
      name: { value: 'Baltic Kite Forum' },
      dateStart: { value: '2023-10-03' },
      dateEnd: { value: '2023-10-05' },
      place: { value: 'Tallinn' },
      role: { value: 'attendee' },
      hints: [{ kind: 'published', date: '2023-10-12' }],
    });
    expect(read(yaml('title: On string\ndate: 2024-03-29', 'Text')).dateStart.value).toBeNull();
  });

  it('has the sessions of its headings, with the people that stand in each', () => {
    const { sessions } = read(report);
    expect(
      sessions.map((session) => [session.title.value, ...session.people.map(({ name }) => name)]),
    ).toEqual([
      ['String', 'Ada Moss'],
      ['Wind', 'Ben Hill'],
    ]);
  });

  it('tells of talks by title where it has no headings', () => {
    const draft = read(
      yaml(
        'title: Kite Days 2024 was fun',
        'I attended. First **Rita Nogueira** on *Strings for Beginners*. Then my colleague left.',
      ),
    );
    expect([titles(draft), people(draft)]).toEqual([['Strings for Beginners'], ['Rita Nogueira']]);
    const own = read(yaml('title: Kite Days 2024', 'I gave a talk called “Borrowing Wind” there.'));
    expect(titles(own)).toEqual(['Borrowing Wind']);
  });

  it('is named by the first heading where its own title names no event', () => {
    const draft = read(
      yaml('title: Notes 2024-09', '# Bergen Kite Week 2024 (16–20 September)\n\nText'),
    );
    expect([draft.name.value, draft.dateStart.value]).toEqual([
      'Bergen Kite Week 2024',
      '2024-09-16',
    ]);
  });
});

it('takes an end only after the start', () => {
  const dated = (end: string) =>
    read(yaml(`event: Kite Days\ndate: 2024-03-29\ndate_end: ${end}`)).dateEnd.value;
  expect(dated('2024-03-30')).toBe('2024-03-30');
  expect(dated('2024-03-27')).toBeNull();
});

it('reads the line ends of Windows as any others', () => {
  const told = ({ name, dateStart, sessions }: Draft) => [
    name.value,
    dateStart.value,
    sessions.map(({ title }) => title.value),
  ];
  expect(told(read(talk.replaceAll('\n', '\r\n')))).toEqual(told(read(talk)));
});

it.each([
  [yaml('title: Kites'), 1],
  [yaml('cssclass: wide'), 0.6],
  ['# Kites', 0],
  ['---\ntitle: 风筝: 2024\n---\n', 0],
])('%j looks like a post by %d', (text, wanted) => {
  expect(looksLikePost(text, 'a.md')).toBe(wanted);
});

const pieces = fc.constantFrom(
  ...'---\n|+++\n|title: |event: |date: 2024-03-29|speakers:\n  - name: Ada Moss\n|[extra]\n|tags = ["a"]\n|Keynote: |Kite Summit 2024|# |\n|“a b c d”|*Ab Cd*|主持人：林一舟|我参加了|on 3 May'.split(
    '|',
  ),
);

it('answers any text with a draft whose spans lie inside it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const text = `---\n${parts.join('')}`;
      const draft = read(text);
      expect(Draft.safeParse(draft).success).toBe(true);
      const spans = [draft.name, draft.dateStart, draft.place, draft.role].map(({ span }) => span);
      for (const span of [...spans, ...draft.sessions.map((session) => session.span)]) {
        expect(span?.end ?? 0).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);

it.skipIf(!existsSync(seeds))('understands a real page of a talk', () => {
  const name = readdirSync(seeds).find((file) => file.startsWith('000')) ?? '';
  const text = readFileSync(new URL(name, seeds), 'utf8');
  const draft = read(text);
  expect(draft).toMatchObject({
    dateStart: { value: '2024-03-28', confidence: 'sure' },
    place: { value: '广州' },
    role: { value: 'speaker' },
    people: [],
  });
  expect(draft.name.value).toMatch(/^2024年.*会员大会$/u);
  expect(titles(draft)).toHaveLength(1);
  expect(text.includes(`summary: "${titles(draft)[0] ?? ''}"`)).toBe(true);
});
