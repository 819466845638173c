import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { logEvent } from '../events.ts';
import { newEvent, testJournal } from '../testJournal.ts';
import { exportMarkdownZip } from './markdown.ts';

type Fields = Parameters<typeof newEvent>;

function exported(...events: Fields[]): Record<string, string> {
  const journal = testJournal();
  for (const event of events) logEvent(journal, newEvent(...event));
  const file = join(journal.folder, 'export.zip');
  exportMarkdownZip(journal, file);
  journal.db.close();
  const entries = Object.entries(unzipSync(readFileSync(file)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const frontMatterOf = (text = ''): unknown => parse(text.split('---\n')[1] ?? '');

test('an event has a file, named in its own script', () => {
  const files = exported(
    [{ name: '桥梁检测年会', dateStart: '2025-03-01' }],
    [{ name: 'Bridge Day', dateStart: '2024' }],
    [{ name: 'Bridge Day' }],
  );
  expect(Object.keys(files)).toEqual([
    '2025-03-01 桥梁检测年会.md',
    '2024 Bridge Day.md',
    'undated Bridge Day.md',
  ]);
});

test('an empty journal gives a zip without entries', () => {
  expect(exported()).toEqual({});
});

test('front matter holds the fields in codes, and only those that are known', () => {
  const { '2025-03 Bridge Day.md': text } = exported([
    {
      name: 'Bridge Day',
      dateStart: '2025-03',
      series: 'Bridge Days',
      place: 'Lyon',
      role: 'speaker',
      hours: 6.5,
      costs: [{ label: 'Ticket', amount: 6250, currency: 'EUR' }],
      tags: ['no', '2024'],
      people: [{ personId: null, name: 'Ada Quill', affiliation: null, part: 'host' }],
    },
    {
      verdict: {
        worth: 2,
        reasons: ['fluff'],
        condition: null,
        sentence: null,
        givenOn: '2025-03-09',
      },
    },
  ]);
  expect(frontMatterOf(text)).toEqual({
    title: 'Bridge Day',
    date: '2025-03',
    series: 'Bridge Days',
    location: 'Lyon',
    role: 'speaker',
    state: 'attended',
    worth: 2,
    reasons: ['fluff'],
    tags: ['no', '2024'],
    people: [{ name: 'Ada Quill', part: 'host' }],
    hours: 6.5,
    costs: [{ label: 'Ticket', amount: 62.5, currency: 'EUR' }],
    uid: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    created: expect.stringMatching(/Z$/) as string,
    updated: expect.stringMatching(/Z$/) as string,
  });
});

test('a name cannot break out of the front matter', () => {
  const name = '--- "a": [b] #c: *d';
  const [text] = Object.values(exported([{ name, dateStart: '2025' }]));
  expect(frontMatterOf(text)).toMatchObject({ title: name, date: '2025' });
});

test('the body reads from verdict to notes; notes stand as written, opinions say what they are', () => {
  const notes = '# Own heading\n\n- [ ] **bold**\n\n    code';
  const [text = ''] = Object.values(
    exported([
      { name: 'Bridge [Day]', notes, opinion: 'Too loud.' },
      {
        verdict: {
          worth: 3,
          reasons: ['good-people', 'repeats'],
          condition: 'without the banquet',
          sentence: 'Half of it.',
          givenOn: '2025-03-09',
        },
        sessions: [
          {
            ...emptySession('Rust <never> sleeps'),
            startsAt: '2025-03-01T09:30',
            endsAt: '2025-03-01T10:15',
            room: 'Hall 2',
            opinion: 'The best hour.',
            rating: 5,
            people: [
              { personId: null, name: 'Ada Quill', affiliation: 'Quill & Co', part: 'speaker' },
            ],
          },
        ],
        takeaways: [
          { ...emptyTakeaway('Look under\nthe bearings.'), quote: 'Look under.', sessionIndex: 0 },
        ],
      },
    ]),
  );
  expect(text.split('---\n\n')[1]).toBe(`# Bridge \\[Day\\]

## Worth attending again?

- **3 Only if…** (2025-03-09)
- Because: good people, repeats
- Only if: without the banquet

> Half of it.

## Takeaways

- **Insight**: Look under
  the bearings. (open · Rust \\<never\\> sleeps)
  > Look under.

## Sessions

### Rust \\<never\\> sleeps

*Talk · 2025-03-01 09:30–10:15 · Hall 2 · rated 5/5*

- Ada Quill (Quill & Co · speaker)

#### My opinion (private)

The best hour.

## Notes

${notes}

## My opinion (private)

Too loud.
`);
});

test('an event held in Chinese is written with Chinese headings', () => {
  const [text] = Object.values(
    exported([{ name: '桥梁检测年会', language: 'zh', notes: '见闻', opinion: '太吵' }]),
  );
  expect(text).toContain('## 笔记\n\n见闻\n\n## 我的看法（私人）\n\n太吵\n');
});
