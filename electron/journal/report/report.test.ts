import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CallInput } from '#shared/contract.ts';
import { SHARED_PARTS } from '#shared/report.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { type CalledJournal, calledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';
import { reportOpen } from './report.ts';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

const log = async (...event: Parameters<typeof newEvent>): Promise<number> =>
  (await journal.call('event.log', newEvent(...event))).event.id;

const YEAR = { kind: 'period', range: { from: '2024-01-01', to: '2024-12-31' } } as const;

describe('the report of an event', () => {
  const KELP = [
    {
      name: 'Kelp [Summit]',
      dateStart: '2024-05-02',
      dateEnd: '2024-05-03',
      place: 'Oban',
      format: 'in-person',
      role: 'speaker',
      series: 'Kelp Summits',
      edition: '3rd',
      hours: 12,
      link: 'https://kelp.example/2024',
      summary: 'Two days on rope.',
      costs: [
        { label: 'ticket', amount: 12_050, currency: 'EUR' },
        { label: 'train', amount: 3_000, currency: 'EUR' },
      ],
    },
    {
      sessions: [
        {
          ...emptySession('Ropes & anchors'),
          startsAt: '2024-05-02T09:30',
          endsAt: '2024-05-02T10:15',
          room: 'Hall 2',
          notes: '# Rope\n\nLasts *nine* years.',
          people: [
            { personId: null, name: 'Ada Quill', affiliation: 'Quill & Co', part: 'speaker' },
          ],
        },
      ],
      takeaways: [
        {
          ...emptyTakeaway('Buy rope\nin spring.'),
          kind: 'action',
          outcome: 'used',
          due: '2025-03-01',
          quote: 'Rope is cheap in spring.',
          sessionIndex: 0,
        },
      ],
    },
  ] as const satisfies Parameters<typeof newEvent>;

  test('reads from its facts to its people', async () => {
    const id = await log(...KELP);
    const { markdown, title, isCut } = await journal.call('report.preview', {
      of: { kind: 'event', id },
      include: [...SHARED_PARTS],
      language: 'en',
    });
    expect({ title, isCut }).toEqual({ title: 'Kelp [Summit]', isCut: false });
    expect(markdown).toBe(`# Kelp \\[Summit]

- **When** 2–3 May 2024, Thu–Fri (2 days)
- **Where** Oban, in person
- **My part** speaker
- **Series** Kelp Summits, 3rd
- **Time spent** 12 hours
- **Link** <https://kelp.example/2024>

Two days on rope.

## Takeaways

- **Action**: Buy rope\\
  in spring. (used · by 1 Mar 2025 · Ropes & anchors)
  > Rope is cheap in spring.

## Sessions

### Ropes & anchors

Talk · 2 May 09:30–10:15 · Hall 2

Ada Quill (Quill & Co · speaker)

#### Rope

Lasts *nine* years.

## People

- Ada Quill (Quill & Co · speaker)
`);
  });

  test('quotes what a takeaway was taken from, unless that is all that the takeaway says', async () => {
    const quoted = (text: string, quote: string) => ({
      ...emptyTakeaway(text),
      quote,
      sessionIndex: null,
    });
    const id = await log(
      { name: 'Tide Talks' },
      { takeaways: [quoted('Splice **early**.', 'Splice early'), quoted('Splice.', 'Early.')] },
    );
    const { markdown } = await journal.call('report.preview', {
      of: { kind: 'event', id },
      include: [...SHARED_PARTS],
      language: 'en',
    });
    expect(markdown.match(/^ *> .*$/gmu)).toEqual(['  > Early.']);
  });

  test('speaks Chinese where it is asked to, and names costs where they are asked for', async () => {
    const id = await log(...KELP);
    const { markdown } = await journal.call('report.preview', {
      of: { kind: 'event', id },
      include: ['takeaways', 'costs'],
      language: 'zh-CN',
    });
    expect(markdown).toContain('- **时间** 2024年5月2日至3日 周四至周五（2 天）\n');
    expect(markdown).toContain('- **费用** €150.50（ticket €120.50、train €30）\n');
    expect(markdown).toContain('## 收获\n\n- **待办**：Buy rope');
    expect(markdown).not.toContain('## 场次');
  });

  test('an event without a date or anything else is a short report', async () => {
    const id = await log({ name: 'Kelp Summit', state: 'planned' });
    const { markdown, counts } = await journal.call('report.preview', {
      of: { kind: 'event', id },
      include: [...SHARED_PARTS],
      language: 'en',
    });
    expect(markdown).toBe('# Kelp Summit\n\n- **When** date not known\n- **State** planned\n');
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  });

  test('a long one is cut in the preview and whole in the file', async () => {
    const sessions = Array.from({ length: 40 }, (_, at) => ({
      ...emptySession(`Session ${at + 1}`),
      notes: 'Rope lasts nine years. '.repeat(100),
    }));
    const id = await log({ name: 'Kelp Summit' }, { sessions });
    const query: CallInput<'report.preview'> = {
      of: { kind: 'event', id },
      include: [...SHARED_PARTS],
      language: 'en',
    };
    const { markdown, isCut } = await journal.call('report.preview', query);
    expect(isCut).toBe(true);
    expect(markdown.length).toBeLessThan(64_000);
    expect(markdown).not.toContain('Session 40');
    expect(await savedText({ ...query, format: 'markdown' })).toContain('Session 40');
  });

  test('an event that is not there is refused', async () => {
    const query = { of: { kind: 'event', id: 9 }, include: [], language: 'en' };
    expect(await journal.refusal('report.preview', query)).toMatchObject({ code: 'not-found' });
  });
});

async function savedText(query: CallInput<'report.open'>): Promise<string> {
  const { fileId } = await journal.call('report.open', query);
  return readFileSync(join(journal.inbox, fileId), 'utf8');
}

describe('the report of a period', () => {
  beforeEach(async () => {
    await log(
      { name: 'Kelp Summit', dateStart: '2024-05-02', role: 'speaker', place: 'Oban', hours: 6.5 },
      {
        takeaways: [
          { ...emptyTakeaway('Buy rope in spring.'), outcome: 'used', sessionIndex: null },
          { ...emptyTakeaway('Ask who buys.'), sessionIndex: null },
        ],
      },
    );
    await log({
      name: 'Harbour Evening',
      dateStart: '2024-02',
      place: 'Oban',
      costs: [{ label: 'ticket', amount: 500, currency: 'EUR' }],
    });
    await log({ name: 'Skipped Fair', dateStart: '2024-03-01', state: 'skipped' });
    await log({ name: 'Kelp Summit', dateStart: '2023-05-02', notes: 'the year before' });
  });

  test('has what was attended in it, the earliest first, beneath its figures', async () => {
    const { markdown, notAttended } = await journal.call('report.preview', {
      of: YEAR,
      include: ['takeaways', 'openTakeaways'],
      language: 'en',
    });
    expect(notAttended).toBe(1);
    expect(markdown).toBe(`# Conferences and talks, 2024

- **Attended** 2
- **Days** 1 day (not known of 1 event)
- **Time spent** 6.5 hours (not known of 1 event)
- **My parts** speaker 1
- **Places** Oban 2
- **Takeaways** used 1, open 1

## Harbour Evening

- **When** Feb 2024
- **Where** Oban

## Kelp Summit

- **When** 2 May 2024, Thursday
- **Where** Oban
- **My part** speaker
- **Time spent** 6.5 hours

### Takeaways

- **Insight**: Buy rope in spring. (used)
- **Insight**: Ask who buys. (open)
`);
  });

  test('adds money up by the rates of the user only', async () => {
    const query = { of: YEAR, include: ['costs'], language: 'en' } as const;
    const costs = async () =>
      (await journal.call('report.preview', { ...query, include: ['costs'] })).markdown
        .split('\n')
        .find((line) => line.startsWith('- **Costs**'));
    expect(await costs()).toBe('- **Costs** €5');
    await journal.call('settings.set', { rates: { EUR: 8 } });
    expect(await costs()).toBe('- **Costs** €5 · Together: CN¥40');
  });

  test('without an event it says so', async () => {
    const { markdown } = await journal.call('report.preview', {
      of: { kind: 'period', range: { from: '2020-01-01', to: '2020-06-30' } },
      include: [],
      language: 'zh-CN',
    });
    expect(markdown).toBe('# 会议与活动：2020年1月1日至6月30日\n\n这段时间没有参加活动。\n');
  });
});

describe('the file', () => {
  test.each([
    ['markdown', '2024-05-02 Kelp Summit report.md', '# Kelp Summit'],
    ['html', '2024-05-02 Kelp Summit report.html', '<!doctype html>'],
  ] as const)('%s is named after the event', async (format, name, start) => {
    const id = await log({ name: 'Kelp Summit', dateStart: '2024-05-02' });
    const query = { of: { kind: 'event', id }, include: [], language: 'en', format } as const;
    const opened = await journal.call('report.open', { ...query, include: [] });
    expect(opened.name).toBe(name);
    expect(readFileSync(join(journal.inbox, opened.fileId), 'utf8')).toMatch(
      new RegExp(`^${start}`, 'u'),
    );
  });

  test('a PDF is what the host prints of the page, on the paper asked for', async () => {
    const id = await log({ name: 'Kelp Summit' });
    const asked: unknown[] = [];
    const print = (html: string, paper: string) => {
      asked.push([html.includes('{ size: letter; }'), paper]);
      return Promise.resolve(Buffer.from('%PDF-1.7'));
    };
    const { fileId, name } = await reportOpen(journal, print, {
      of: { kind: 'event', id },
      include: [],
      language: 'zh-CN',
      format: 'pdf',
      paper: 'letter',
    });
    expect(name).toBe('undated Kelp Summit 报告.pdf');
    expect(asked).toEqual([[true, 'letter']]);
    expect(readFileSync(join(journal.inbox, fileId), 'utf8')).toBe('%PDF-1.7');
  });

  test('without a printer the refusal says so, and no file is left', async () => {
    const id = await log({ name: 'Kelp Summit' });
    const query = { of: { kind: 'event', id }, include: [], language: 'en', format: 'pdf' };
    expect(await journal.refusal('report.open', query)).toMatchObject({ code: 'no-printer' });
  });
});
