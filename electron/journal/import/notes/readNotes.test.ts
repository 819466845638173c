import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { readNotes } from './readNotes.ts';

function read(text: string): Draft {
  const context = { name: 'notes.md', today: '2026-11-22', options: DEFAULT_READ_OPTIONS };
  const [draft] = readNotes(text, context).drafts;
  if (!draft) throw new Error('no draft');
  return Draft.parse(draft);
}
const titles = (text: string) => read(text).sessions.map(({ title }) => title.value);
const who = (people: readonly DraftPerson[]) => people.map(({ name, part }) => `${name} ${part}`);

const ENGLISH = `# Kelp Forum 2025 – notes

Date: 14–15 May 2025
Venue: Harbour Hall, Bergen

## Keynote: Ada Moss (Kelp Labs) – Farming the cold sea
- Yields tripled, mostly from **better ropes, not better seeds**
- Cold chain is 60% of cost (why is nobody fixing that?)

## Panel: Who pays? (Tom Reyes, Ingrid Voll; moderator: Sara Lind)
- Insurers want ten years of data
- not convinced by the satellite numbers

## Overall
Good people. Would only come back if they cut the vendor slots.
`;

describe('notes with headings', () => {
  const draft = read(ENGLISH);

  it('give the event of their title and of labelled lines', () => {
    expect(draft).toMatchObject({
      shape: 'notes',
      name: { value: 'Kelp Forum 2025' },
      dateStart: { value: '2025-05-14', confidence: 'sure' },
      dateEnd: { value: '2025-05-15' },
      place: { value: 'Harbour Hall, Bergen' },
      role: { value: 'attendee' },
      language: { value: 'en' },
    });
  });

  it('give sessions with their kind, title and people', () => {
    const told = draft.sessions.map(({ kind, title, people }) => [kind, title.value, who(people)]);
    expect(told).toEqual([
      ['keynote', 'Farming the cold sea', ['Ada Moss speaker']],
      ['panel', 'Who pays?', ['Tom Reyes panelist', 'Ingrid Voll panelist', 'Sara Lind moderator']],
    ]);
    expect(draft.sessions[0]?.people[0]?.affiliation).toBe('Kelp Labs');
    for (const { title, span } of draft.sessions) {
      expect(title.span && ENGLISH.slice(title.span.start, title.span.end)).toBe(title.value);
      expect(span && ENGLISH.slice(span.start, span.start + 3)).toBe('## ');
    }
  });

  it('keep the remarks of their writer apart from what was said', () => {
    const [first, second] = draft.sessions;
    expect(first?.opinion).toBe('(why is nobody fixing that?)');
    expect(first?.notes).toBe(
      '- Yields tripled, mostly from **better ropes, not better seeds**\n- Cold chain is 60% of cost',
    );
    expect(second?.opinion).toBe('- not convinced by the satellite numbers');
    expect(second?.opinionSpans.map(({ start, end }) => ENGLISH.slice(start, end))).toEqual([
      '- not convinced by the satellite numbers',
    ]);
    expect(draft.opinion).toContain('Good people.');
  });

  it('give the verdict with its reasons', () => {
    expect(draft.verdict).toMatchObject({
      worth: 3,
      reasons: ['sales-pitch', 'good-people'],
      sentence: 'Would only come back if they cut the vendor slots.',
    });
  });

  it('give takeaways of their sessions', () => {
    expect(draft.takeaways.map(({ session, text }) => [session, text])).toContainEqual([
      1,
      'Insurers want ten years of data',
    ]);
  });
});

describe('what acts as a heading', () => {
  const [first, second] = ['- ropes matter\n- seeds do not', '- salt matters\n- sun does not'];
  it.each<[string, string, (string | null)[]]>([
    ['signs', `## Ropes\n${first}\n## Salt\n${second}`, ['Ropes', 'Salt']],
    [
      'levels beneath days',
      `# Kelp Days\n## Day 1\n### Ropes\n${first}\n## Day 2\n### Salt\n${second}`,
      ['Ropes', 'Salt'],
    ],
    [
      'underlines',
      `Ropes by Ada Moss\n=======\n${first}\n\nSalt\n====\n${second}`,
      ['Ropes', 'Salt'],
    ],
    [
      'times',
      `09:30 Keynote: Ropes\n${first}\n10:15–11:00 Salt\n${second}\n11:00 Coffee break\n`,
      ['Ropes', 'Salt'],
    ],
    ['counts', `Talk 1: Ropes\n${first}\nTalk 2: Salt\n${second}`, ['Ropes', 'Salt']],
    ['counts in Chinese', `第一场：绳子\n- 很重要\n第二场：盐度\n- 也重要`, ['绳子', '盐度']],
    ['frames', `【绳子】\n- 很重要\n【盐度】\n- 也重要`, ['绳子', '盐度']],
    [
      'bold lines',
      `**Ada Moss – Ropes**\n${first}\n\n**Tom Reyes – Salt**\n${second}`,
      ['Ropes', 'Salt'],
    ],
    ['numbers', `1. Ada Moss: Ropes\n${first}\n2. Tom Reyes: Salt\n${second}`, ['Ropes', 'Salt']],
    [
      'numbers in Chinese',
      `一、周晓（海蓝科技）：绳子\n- 很重要\n二、林一舟：盐度\n- 也重要`,
      ['绳子', '盐度'],
    ],
    [
      'items with items beneath',
      `- Ada Moss: Ropes\n  - hold more\n- Tom Reyes: Salt\n  - holds less\n- Bad food\n`,
      ['Ropes', 'Salt'],
    ],
    [
      'capitals',
      `ROPES - ADA MOSS\nhold more now\nMore still.\n\nSALT - TOM REYES\nholds less\n`,
      ['ROPES', 'SALT'],
    ],
    [
      'lines before items',
      `Ropes / Ada Moss\n${first}\n\nSalt / Tom Reyes\n${second}`,
      ['Ropes', 'Salt'],
    ],
    [
      'lines that stand alone',
      `Ada Moss\nRopes hold more than they did\nTwice as much\n\nTom Reyes\nSalt holds less than it did\nHalf as much\n`,
      ['Ada Moss', 'Tom Reyes'],
    ],
    [
      'Roman numbers',
      'I. Ada Moss: Ropes\nThey hold.\n\nII. Tom Reyes: Salt\nIt creeps.\n',
      ['Ropes', 'Salt'],
    ],
    [
      'pictures',
      `🎤 Ada Moss — "Ropes"\n${first}\n\n🎤 Tom Reyes — "Salt"\n${second}`,
      ['Ropes', 'Salt'],
    ],
    [
      'titles beneath counts',
      '## Talk 1\nTitle: Ropes\nSpeaker: Ada Moss\n## Talk 2\nTitle: Salt\nSpeaker: Tom Reyes\n',
      ['Ropes', 'Salt'],
    ],
    [
      'times in bold beneath days',
      `## Mon\n**10:30 Ropes – Ada Moss**\n${first}\n## Tue\n**09:00 Salt – Tom Reyes**\n${second}`,
      ['Ropes', 'Salt'],
    ],
    [
      'names of companies',
      `# 海蓝\n绳子\n# 北风\n盐度\n# 座谈会\n没有结论\n`,
      ['海蓝', '北风', '座谈会'],
    ],
  ])('%s', (_, text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  it.each([
    ['code', '# Kelp\n```\n## a\n## b\n```\n'],
    ['parts of a document', '# Kelp Days\n## Introduction\na\n## Summary\nb\n## 参考资料\nc\n'],
    [
      'an ordered list of points',
      'Kelp Days notes\n\n1. Ropes hold more\n2. Salt holds less\n3. Sun is free\n',
    ],
    ['labelled facts', 'Date: 3 May 2024\n- a\nVenue: Bergen\n- b\n'],
  ])('is none of %s', (_, text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('the people of a heading', () => {
  it.each<[string, string | null, string[]]>([
    ['Ada Moss: Ropes at sea', 'Ropes at sea', ['Ada Moss speaker']],
    ['Ropes at sea — Ada Moss', 'Ropes at sea', ['Ada Moss speaker']],
    ['Ropes at sea (Ada Moss, Kelp Labs)', 'Ropes at sea', ['Ada Moss speaker']],
    [
      'Ropes at sea by Ada Moss and Tom Reyes',
      'Ropes at sea',
      ['Ada Moss speaker', 'Tom Reyes speaker'],
    ],
    ['Ropes at sea | Ada Moss | Room 3', 'Ropes at sea', ['Ada Moss speaker']],
    ['Keynote: "Ropes at sea" – Ada Moss', 'Ropes at sea', ['Ada Moss speaker']],
    ['Ada Moss (Kelp Labs)', 'Ada Moss (Kelp Labs)', ['Ada Moss speaker']],
    ['Why ropes: a story', 'Why ropes: a story', []],
    ['主旨演讲：海上的绳子 —— 林一舟 教授', '海上的绳子', ['林一舟 speaker']],
    ['海上的绳子（周晓，海蓝科技）', '海上的绳子', ['周晓 speaker']],
    [
      '圆桌：谁来买单？ 主持：林一舟；嘉宾：周晓、王思远',
      '谁来买单？',
      ['林一舟 moderator', '周晓 panelist', '王思远 panelist'],
    ],
    ['第一场 海上的绳子 王建军 水利院', '海上的绳子', ['王建军 speaker']],
    ['張庭瑋｜海上的繩子', '海上的繩子', ['張庭瑋 speaker']],
  ])('%j', (heading, title, people) => {
    const [session] = read(`## ${heading}\n- a rope\n## Salt\n- no rope\n`).sessions;
    expect(session?.title.value).toBe(title);
    expect(who(session?.people ?? [])).toEqual(people);
  });

  it('may stand on a line beneath it', () => {
    const text =
      '## Ropes\nSpeaker: Ada Moss, Kelp Labs\n- a\n## Salt\n*Tom Reyes*\n- b\n## Panel\n主持：林一舟\n嘉宾：周晓、王思远\n- c\n';
    expect(read(text).sessions.map(({ people }) => who(people))).toEqual([
      ['Ada Moss speaker'],
      ['Tom Reyes speaker'],
      ['林一舟 moderator', '周晓 panelist', '王思远 panelist'],
    ]);
  });
});

describe('times and rooms', () => {
  it('are kept where the day is known', () => {
    const text =
      '# Kelp Forum\nDate: 2025-05-14\n\n## 09:30-10:15 Ropes (Room 3)\na\n## 2pm Salt @ Hall B\nb\n';
    expect(read(text).sessions).toMatchObject([
      {
        startsAt: '2025-05-14T09:30',
        endsAt: '2025-05-14T10:15',
        room: 'Room 3',
        title: { value: 'Ropes' },
      },
      { startsAt: '2025-05-14T14:00', endsAt: null, room: 'Hall B', title: { value: 'Salt' } },
    ]);
  });

  it('are of the day that they stand under', () => {
    const text =
      '# Kelp Forum\nDate: 14-15 May 2025\n## Day 1\n### 09:30 Ropes\na\n## Day 2\n### 10:00 Salt\nb\n';
    expect(read(text).sessions.map(({ startsAt }) => startsAt)).toEqual([
      '2025-05-14T09:30',
      '2025-05-15T10:00',
    ]);
  });

  it('date the event where the days do', () => {
    const text =
      '## Day 1 (6 June 2024)\n### 09:30 Ropes\na\n## Day 2 (7 June 2024)\n### 10:00 Salt\nb\n';
    expect(read(text)).toMatchObject({
      dateStart: { value: '2024-06-06' },
      dateEnd: { value: '2024-06-07' },
      sessions: [{ startsAt: '2024-06-06T09:30' }, { startsAt: '2024-06-07T10:00' }],
    });
  });

  it('stay in the notes where it is not', () => {
    const [session] = read('## 09:30 Ropes\na\n## 10:00 Salt\nb\n').sessions;
    expect(session).toMatchObject({ startsAt: null, notes: '09:30\na' });
  });
});

describe('notes on one talk', () => {
  it('are its session where its title and speaker are stated', () => {
    const text =
      '# Talk by Dr. Ada Moss on ropes that hold\n\nEvent: Kelp Forum 2023\nWhen: 2023-11-02\n\n## Background\n- old ropes break\n\n## Results\n- new ropes hold\n\n## My take\nI would buy them.\n';
    const { sessions, name } = read(text);
    expect(name.value).toBe('Kelp Forum 2023');
    expect(sessions.map(({ title, people }) => [title.value, people[0]?.name])).toEqual([
      ['ropes that hold', 'Ada Moss'],
    ]);
    expect(sessions[0]?.opinion).toContain('I would buy them.');
  });
});

describe('what is not said', () => {
  it('stays missing', () => {
    const { name, dateStart, place, verdict } = read(
      '# 海蓝\n绳子\n# 北风\n盐度\n# 座谈会\n没有结论\n',
    );
    for (const { value } of [name, dateStart, place]) expect(value).toBeNull();
    expect(verdict).toBeNull();
  });

  it('is not made of the first line of any notes', () => {
    expect(
      read('thursday, big hall, wifi: guest\n\nAda Moss\nropes hold\nmore than ever\n').name.value,
    ).toBeNull();
  });
});

it('closes with words on the event as a whole', () => {
  const text =
    '## Ropes\n- hold more\n\n## Salt\n- holds less\n\nOverall too basic for me. I would not go again.\n';
  const { sessions, opinion, verdict } = read(text);
  expect(sessions[1]?.notes).toBe('- holds less');
  expect(opinion).toContain('I would not go again.');
  expect(verdict).toMatchObject({ worth: 1, reasons: ['wrong-level'] });
});

it('loses no line', () => {
  const { notes, opinion, sessions } = read(ENGLISH);
  const kept = [
    notes,
    opinion,
    ...sessions.flatMap((session) => [session.notes, session.opinion]),
  ].join('\n');
  const body = ENGLISH.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const lost = body.filter(
    (line) => !line.split(/ (?=\()/u).every((piece) => kept.includes(piece)),
  );
  expect(lost).toEqual([]);
});

it('reads the line ends of Windows as any others', () => {
  const told = (text: string) => {
    const { name, notes, opinion, sessions, takeaways } = read(text);
    const found = sessions.map((session) => [session.title.value, session.notes, session.opinion]);
    return {
      name: name.value,
      notes,
      opinion,
      found,
      kept: takeaways.map(({ text: words }) => words),
    };
  };
  expect(told(ENGLISH.replaceAll('\n', '\r\n'))).toEqual(told(ENGLISH));
});

it.each([
  ['headings', '# a\n## b\n'],
  ['items', '- Ada Moss: ropes\n  - a\n'],
  ['short lines', 'Ada Moss\nropes hold\nmore\n\n'],
  ['numbers', '1. a\n- b\n'],
  ['brackets', '((【a\n'],
])('needs time in proportion to a text of %s', (_, piece) => {
  const timed = (count: number) => {
    const text = piece.repeat(count);
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  timed(500);
  const once = timed(1_000);
  expect(timed(4_000)).toBeLessThan(16 * Math.max(once, 10));
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(seeds))(
  'the raw notes among the real documents (skipped where absent)',
  () => {
    const name = existsSync(seeds)
      ? readdirSync(seeds).find((file) => file.startsWith('001'))
      : undefined;
    const text = name === undefined ? '' : readFileSync(new URL(name, seeds), 'utf8');

    it('become eleven sessions with the opinions of their writer apart, and a verdict', () => {
      const draft = read(text);
      expect(draft.name.value).toBeNull();
      expect(draft.dateStart.value).toBeNull();
      expect(draft.place.value).toBeNull();
      expect(draft.role.value).toBe('attendee');
      expect(draft.sessions).toHaveLength(11);
      expect(draft.sessions[0]?.people).toHaveLength(1);
      expect(draft.sessions.filter(({ opinion }) => opinion !== '').length).toBeGreaterThanOrEqual(
        7,
      );
      expect(draft.verdict?.worth).toBe(1);
      expect(draft.verdict?.reasons).toContain('fluff');
      expect(draft.opinion).toContain(draft.verdict?.sentence);
    });
  },
);

describe('talks told by the pattern of their lines', () => {
  it('drops a bare break among talks that name speakers, and what begins otherwise', () => {
    const text =
      '# Kelp Days\n\n## 09:00 Wet ropes — Ada Moss\n- they stretch\n## 10:00 Hot dogs\n- ok\n' +
      '## 11:00 Salt in motors — Tom Reyes\n- grease\n## Things at home\n- buy a rope\n- ask Ada\n';
    expect(titles(text)).toEqual(['Wet ropes', 'Salt in motors']);
  });

  it.each([
    ['a verb of speaking', '一，程师傅讲怎么修船，讲了很久', '怎么修船', '程师傅'],
    ['rare family names', '一，谁来付码头的钱——宓雪桥', '谁来付码头的钱', '宓雪桥'],
    [
      'quotes beside a name',
      '1. "Ropes for nine ports" Siobhan Keane (Cork)',
      'Ropes for nine ports',
      'Siobhan Keane',
    ],
  ])('knows a speaker by %s', (_, line, title, name) => {
    const text = `# 船坞沙龙笔记\n\n## ${line}\n- 一点笔记\n`;
    const [session] = read(text).sessions;
    expect(session?.title.value).toBe(title);
    expect(session?.people.map((person) => person.name)).toEqual([name]);
  });

  it('takes the rows of a table that names titles and speakers', () => {
    const text =
      '# Day 2\n\n| 场次 | 题目 | 讲者 |\n|:--|:--|:--|\n| A1 | 让船自己靠岸 | 商羽（海蓝科技） |\n' +
      '| A2 | 茶歇 | |\n| A3 | 码头的账 | Ada Moss |\n\n## 细节\nA1：误差两米\n';
    expect(titles(text)).toEqual(['让船自己靠岸', '码头的账']);
  });

  it('leaves a list of what people said alone', () => {
    const text =
      '# Kelp Days notes\n\nWhat I kept:\n\n1. Ada Moss: ropes stretch when they are wet.\n' +
      '2. Tom Reyes: grease every motor in spring.\n';
    expect(titles(text)).toEqual([]);
  });

  it('knows who is called by a first name after being named in full', () => {
    const text =
      '# Kelp Days\n\n## Wet ropes — Ada Moss\n- a\n## Panel: who pays\nPanelists: Ada, Tom Reyes\n- b\n';
    expect(who(read(text).sessions[1]?.people ?? [])).toEqual([
      'Ada Moss panelist',
      'Tom Reyes panelist',
    ]);
  });
});

describe('talks that prose tells of', () => {
  it.each([
    [
      'a topic',
      'Ada Moss walked us through drying kelp at home. It took an hour.',
      'drying kelp at home',
      'Ada Moss',
    ],
    [
      'quotes',
      'Then Tom Reyes took the stage with "Salt in small motors".',
      'Salt in small motors',
      'Tom Reyes',
    ],
    [
      'a kind',
      'I ended up in the rope workshop led by Ada Moss. My hands hurt.',
      'rope workshop',
      'Ada Moss',
    ],
    [
      'a Chinese verb',
      '渔政站干部申屠明接过话筒，谈的是休渔期的账，算得很细。',
      '休渔期的账',
      '申屠明',
    ],
    [
      'a Chinese title',
      '隔壁场是《直播间里的渔网》，主讲人胡铁生，我只听了后半截。',
      '直播间里的渔网',
      '胡铁生',
    ],
  ])('by %s', (_, sentence, title, name) => {
    const [session] = read(`# 海边两天\n\n${sentence}\n`).sessions;
    expect(session?.title.value).toBe(title);
    expect(session?.people.map((person) => person.name)).toEqual([name]);
  });

  it('takes nobody who is only cited', () => {
    const text =
      '# Two days by the sea\n\nAs Merlin Sharpe once wrote, "Names are nets". I agree.\n';
    expect(read(text).sessions.flatMap(({ people }) => people)).toEqual([]);
  });
});
