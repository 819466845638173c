import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Draft } from '#shared/draft.ts';
import { looksLikeTranscript } from './detect.ts';
import { peopleOf, transcriptOf, turnsOf } from './testTranscript.ts';

const FORMS: readonly (readonly [string, string])[] = [
  ['a colon', 'Ada Moss: Hello.\n\nBo Lin: Hi there.\n\nAda Moss: Go on.\n\nBo Lin: I will.'],
  [
    'bold',
    '**Ada Moss:** Hello.\n\n**Bo Lin:** Hi there.\n\n**Ada Moss:** Go on.\n\n**Bo Lin:** I will.',
  ],
  [
    'bold before the colon',
    '**Ada Moss**: Hello.\n\n**Bo Lin**: Hi there.\n\n**Ada Moss**: Go on.\n\n**Bo Lin**: I will.',
  ],
  [
    'headings',
    '### Ada Moss\nHello.\n\n### Bo Lin\nHi there.\n\n### Ada Moss\nGo on.\n\n### Bo Lin\nI will.',
  ],
  ['brackets', '[Ada Moss] Hello.\n[Bo Lin] Hi there.\n[Ada Moss] Go on.\n[Bo Lin] I will.'],
  [
    'a line of its own',
    'Ada Moss:\nHello.\n\nBo Lin:\nHi there.\n\nAda Moss:\nGo on.\n\nBo Lin:\nI will.',
  ],
  [
    'a line without a colon',
    'Ada Moss\nHello.\n\nBo Lin\nHi there.\n\nAda Moss\nGo on.\n\nBo Lin\nI will.',
  ],
  ['capitals', 'ADA MOSS: Hello.\nBO LIN: Hi there.\nADA MOSS: Go on.\nBO LIN: I will.'],
  [
    'a time after it',
    'Ada Moss 00:01\nHello.\n\nBo Lin 00:04\nHi there.\n\nAda Moss 00:09\nGo on.\n\nBo Lin 00:12\nI will.',
  ],
  [
    'a time in brackets after it',
    'Ada Moss (00:01): Hello.\nBo Lin (00:04): Hi there.\nAda Moss (00:09): Go on.\nBo Lin (00:12): I will.',
  ],
  [
    'a time before it',
    '[00:00:01] Ada Moss: Hello.\n[00:00:04] Bo Lin: Hi there.\n[00:00:09] Ada Moss: Go on.\n[00:00:12] Bo Lin: I will.',
  ],
  [
    'a time before it without a colon',
    '00:00:01 Ada Moss\nHello.\n00:00:04 Bo Lin\nHi there.\n00:00:09 Ada Moss\nGo on.\n00:00:12 Bo Lin\nI will.',
  ],
  [
    'the voices of VTT',
    'WEBVTT\n\n00:01.000 --> 00:03.000 align:start\n<v Ada Moss>Hello.\n\n00:04.000 --> 00:06.000\n<v Bo Lin><i>Hi</i> there.</v>\n\n00:09.000 --> 00:10.000\n<v Ada Moss>Go on.\n\n00:12.000 --> 00:13.000\n<v Bo Lin>I will.',
  ],
  [
    'the lines of SRT',
    '1\n00:00:01,000 --> 00:00:03,000\nADA MOSS: Hello.\n\n2\n00:00:04,000 --> 00:00:06,000\nBO LIN: Hi there.\n\n3\n00:00:09,000 --> 00:00:10,000\nADA MOSS: Go on.\n\n4\n00:00:12,000 --> 00:00:13,000\nBO LIN: I will.',
  ],
];

describe('labels with', () => {
  it.each(FORMS)('%s say who speaks', (_, text) => {
    const reading = transcriptOf(text);
    expect(turnsOf(reading)).toEqual([
      'Ada Moss: Hello.',
      'Bo Lin: Hi there.',
      'Ada Moss: Go on.',
      'Bo Lin: I will.',
    ]);
    expect(looksLikeTranscript(text, 'a.txt')).toBeGreaterThan(0.5);
  });

  it('times keep them', () => {
    const { draft } = transcriptOf(
      '发言人1 00:03\n你好。\n\n发言人2 01:02:05\n你好。\n\n发言人1 01:03:00\n再见。',
    );
    expect(draft.transcript?.turns.map(({ at }) => at)).toEqual([
      '00:00:03',
      '01:02:05',
      '01:03:00',
    ]);
    expect(draft.transcript?.speakers.map(({ label }) => label)).toEqual(['发言人1', '发言人2']);
  });
});

describe('whose a label is', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'the moderator who was named in brackets once',
      'Moderator (Jo Reyes): Who pays for kelp?\nAda Moss: Nobody does.\nModerator: And storms?\nAda Moss: Nobody either.\nJo Reyes: Thank you.',
      ['Jo Reyes', 'Ada Moss', 'Jo Reyes', 'Ada Moss', 'Jo Reyes'],
    ],
    [
      'the host behind a dash',
      'Host - Jo Reyes: Who pays for kelp?\nAda Moss: Nobody does.\nHost: And storms?\nAda Moss: Nobody either.',
      ['Jo Reyes', 'Ada Moss', 'Jo Reyes', 'Ada Moss'],
    ],
    [
      'a Chinese moderator',
      '主持人（林一舟）：谁来付钱？\n周晓：没有人。\n主持人：那风暴呢？\n周晓：也没有人。',
      ['林一舟', '周晓', '林一舟', '周晓'],
    ],
    [
      'titles, first and last names, and initials of somebody named in full',
      'Dr. Ada Moss: Kelp grows.\nBo Lin: How fast?\nAda: A metre.\nLin: Each month?\nProf. Moss: Each month.\nBL: Thanks.\nAM: My pleasure.',
      ['Ada Moss', 'Bo Lin', 'Ada Moss', 'Bo Lin', 'Ada Moss', 'Bo Lin', 'Ada Moss'],
    ],
    [
      'a legend',
      'Participants: AM = Ada Moss (Kelp Labs), BL = Bo Lin\n\nAM: Kelp grows.\nBL: How fast?\nAM: A metre.',
      ['Ada Moss', 'Bo Lin', 'Ada Moss'],
    ],
    [
      'a list of guests in Chinese with titles for names',
      '主持人：沈若兰（海洋大学教授）\n嘉宾：林一舟（海图科技创始人）、周晓（远帆资本合伙人）\n\n沈老师：谁来付钱？\n林总：没有人愿意。\n周总：我也不愿意。\n沈若兰：谢谢。',
      ['沈若兰', '林一舟', '周晓', '沈若兰'],
    ],
    [
      'given names in traditional Chinese',
      '主持人：陳思穎\n與談人：許柏翰、歐陽靜\n\n思穎：誰來付錢？\n柏翰：沒有人。\n歐陽靜：我也不。\n主持人：謝謝。',
      ['陳思穎', '許柏翰', '歐陽靜', '陳思穎'],
    ],
    [
      'the romanised name of somebody in Chinese',
      '简宁：谁来付钱？\n周晓：没有人。\nJian Ning：那风暴呢？\n周晓：也没有人。',
      ['简宁', '周晓', '简宁', '周晓'],
    ],
    [
      'a speaker with a number who says their name',
      'Speaker 1: Welcome, everybody. Who are you?\nSpeaker 2: Hello. I’m Ada Moss from Kelp Labs, and I cut kelp.\nSpeaker 1: Why?\nSpeaker 2: It grows.',
      ['Speaker 1', 'Ada Moss', 'Speaker 1', 'Ada Moss'],
    ],
    [
      'questions and answers of the two who are listed',
      'Interviewer: Jo Reyes\nGuest: Ada Moss, Kelp Labs\n\nQ: Who pays?\nA: Nobody does.\nQ: Why?\nA: It grows by itself.',
      ['Jo Reyes', 'Ada Moss', 'Jo Reyes', 'Ada Moss'],
    ],
    [
      'a lone family name that fits nobody',
      'Ada Moss: Kelp grows, as Dr. Wang says.\nBo Lin: How fast?\nAda Moss: A metre.\nWang:In my view it grows by two.\nBo Lin: Each month?',
      ['Ada Moss', 'Bo Lin', 'Ada Moss', 'Wang', 'Bo Lin'],
    ],
  ])('is %s', (_, text, expected) => {
    const names = turnsOf(transcriptOf(text)).map((turn) => turn.slice(0, turn.indexOf(': ')));
    expect(names).toEqual(expected);
  });

  it('is nobody new where a family name fits nobody', () => {
    const reading = transcriptOf(
      'Ada Moss: Kelp, as Dr. Wang says.\nBo Lin: How fast?\nAda Moss: A metre.\nWang: I say two.\nBo Lin: Each month?',
    );
    expect(peopleOf(reading)).toEqual(['Ada Moss (panelist)', 'Bo Lin (panelist)']);
  });

  it('is told with organisation and title', () => {
    const { draft } = transcriptOf(
      'Ada Moss (Kelp Labs): It grows.\nBo Lin, Salt Fund: How fast?\nAda Moss: A metre.\nBo Lin: Good.',
    );
    expect(draft.sessions[0]?.people).toMatchObject([
      { name: 'Ada Moss', affiliation: 'Kelp Labs' },
      { name: 'Bo Lin', affiliation: 'Salt Fund' },
    ]);
  });

  it('is the chair of its own session', () => {
    const { draft } = transcriptOf(
      '## Panel 1: Who pays?\n\n**Chair (Jo Reyes):** Begin.\n\n**Ada Moss:** I pay.\n\n**Chair:** Thanks.\n\n## Panel 2: Who cuts?\n\n**Chair (Bo Lin):** Begin.\n\n**Cy Park:** I cut.\n\n**Chair:** Thanks.',
    );
    expect(
      draft.sessions.map(({ title, people }) => [title.value, people.map(({ name }) => name)]),
    ).toEqual([
      ['Who pays?', ['Jo Reyes', 'Ada Moss']],
      ['Who cuts?', ['Bo Lin', 'Cy Park']],
    ]);
    expect(draft.sessions[1]?.notes).toContain('**Bo Lin:** Thanks.');
  });
});

describe('no speaker', () => {
  const dialogue = (line: string): string =>
    `Ada Moss: Kelp grows.\n\nBo Lin: It does.\n\n${line}\n\nAda Moss: Fast.\n\nBo Lin: Very.`;

  it.each([
    'Note: kelp is no plant.',
    'Question: who pays for it?',
    'There are two things: kelp and salt.',
    '第一：海带。第二：盐。',
    'https://kelp.example/a',
    'In short: it grows.',
    'Automotive: sensors see kelp, and automotive people like it.',
    'Growth Rate Analysis: the growth rate of kelp is known, and our analysis is too.',
    'At 10:30 we had coffee.',
    'Growth: it is slow, and growth is all.\n\nGrowth: it is fast, and growth is all.',
    'Step 2: cut it.',
  ])('is %j', (line) => {
    const speakers = transcriptOf(dialogue(line)).draft.transcript?.speakers ?? [];
    expect(speakers.map(({ label }) => label)).toEqual(['Ada Moss', 'Bo Lin']);
  });

  it.each([
    [
      'notes with fields',
      '# Bike day\n\nProblem: parcels.\nSolution: smaller ones.\n\nPros: cheap\nCons: rain\n\n- one\n- two\n- three',
    ],
    ['a programme', '10:00 Coffee\n10:30 Opening\n11:00 Panel: Who pays?\n12:00 Lunch'],
    [
      'an article',
      'Kelp grows.\n\nThere are two reasons: water and light. Nobody had expected it.\n\nIn short: it grows.',
    ],
    [
      'a list of facts',
      'Date: 3 May 2024\nVenue: Ghent\nTopic: freight\nSpeakers: Ada Moss, Bo Lin',
    ],
  ])('makes %s a transcript', (_, text) => {
    expect(looksLikeTranscript(text, 'a.md')).toBeLessThan(0.5);
  });
});

it('leaves pictures, page furniture and what follows the end out of the turns', () => {
  const reading = transcriptOf(
    'Ada Moss: Kelp grows.\n\n1735536.png.png\n\nIt does.\n\nPage 2 of 3\n\nBo Lin: How fast?\n\nAda Moss: A metre.\n\n[Applause]\n\nRelated articles\n\nSalt: a history',
  );
  expect(turnsOf(reading)).toEqual([
    'Ada Moss: Kelp grows.',
    'Ada Moss: It does.',
    'Bo Lin: How fast?',
    'Ada Moss: A metre.',
  ]);
  expect(reading.draft.sessions[0]?.notes).toBe(
    '**Ada Moss:** Kelp grows.\n\nIt does.\n\n**Bo Lin:** How fast?\n\n**Ada Moss:** A metre.',
  );
});

it('sets what the writer thinks afterwards apart, with their verdict', () => {
  const { draft } = transcriptOf(
    '# Kelp panel\n\nAda Moss: Kelp grows.\n\nBo Lin: How fast?\n\nAda Moss: A metre.\n\n## My thoughts\n\nToo short. I will not go again.',
  );
  expect(draft.sessions[0]?.notes).not.toContain('Too short');
  expect(draft.opinion).toContain('Too short');
  expect(draft.verdict).toMatchObject({ worth: 1, sentence: 'I will not go again.' });
});

describe('what stands before a transcript', () => {
  it('is read as fields, a list of people and a title', () => {
    const reading = transcriptOf(
      'Session: Who pays for kelp?\nEvent: Kelp Days 2024, Leeds\nDate: 16 May 2024, 11:00\nVenue: Leeds\nModerator: Jo Reyes\nPanel: Ada Moss (director, Kelp Labs), Bo Lin\n\n[00:00:07] Jo Reyes: Who pays?\n[00:00:09] Ada Moss: I do.\n[00:00:20] Bo Lin: Me too.\n[00:00:30] Jo Reyes: Good.',
    );
    expect(reading.draft).toMatchObject({
      name: { value: 'Kelp Days 2024', confidence: 'sure' },
      dateStart: { value: '2024-05-16' },
      place: { value: 'Leeds' },
      sessions: [{ title: { value: 'Who pays for kelp?' } }],
      hints: [],
    });
    expect(peopleOf(reading)).toEqual([
      'Jo Reyes (moderator)',
      'Ada Moss (panelist)',
      'Bo Lin (panelist)',
    ]);
  });

  it('is a list of names in capitals with what they are below each', () => {
    const reading = transcriptOf(
      'KELP INSTITUTE\n\nWHO PAYS FOR KELP?\n\nPARTICIPANTS:\n\nModerator:\nJO REYES\nSenior Fellow, Kelp Institute\n\nPanelists:\nADA MOSS\nDirector, Kelp Labs\n\nMR. REYES: Who pays for it?\n\nMS. MOSS: I do.\n\nMR. REYES: And for storms?\n\nMS. MOSS: I do as well.',
    );
    expect(peopleOf(reading)).toEqual(['Jo Reyes (moderator)', 'Ada Moss (panelist)']);
    expect(reading.draft.sessions[0]?.title.value).toBe('WHO PAYS FOR KELP?');
  });

  it.each([
    ['发言人1 00:03\n你好。\n发言人2 00:05\n你好。\n发言人1 00:09\n再见。', '2025-03-27', []],
    ['林一舟：你好。\n\n周晓：你好。\n\n林一舟：再见。', null, ['2025-03-27']],
  ])('says when it was recorded, or when a page of it appeared: %#', (turns, date, hints) => {
    const line = date === null ? '2025-03-27 · 海带观察' : '2025-03-27 14:31|28分钟 16秒';
    const { draft } = transcriptOf(`海带圆桌\n${line}\n\n${turns}`);
    expect(draft.dateStart.value).toBe(date);
    expect(draft.hints.map((hint) => hint.date)).toEqual(hints);
  });

  it('is asked for where it says nothing', () => {
    const { draft } = transcriptOf(
      'Ada Moss: Hello.\n\nBo Lin: In 2019 we met on 3 May.\n\nAda Moss: We did.',
    );
    for (const field of ['name', 'dateStart', 'place', 'role', 'organiser'] as const) {
      expect(draft[field].value, field).toBeNull();
    }
  });
});

it('finds the event and the topic in the first words of a recording', () => {
  const { draft } = transcriptOf(
    'WEBVTT\n\n00:01.000 --> 00:05.000\nJo Reyes: Welcome to Kelp Days 2024 in Lisbon. Today\'s topic is "Who pays for storms".\n\n00:06.000 --> 00:09.000\nAda Moss: Thank you, Jo.\n\n00:10.000 --> 00:12.000\nJo Reyes: Who does?\n\n00:13.000 --> 00:15.000\nAda Moss: Nobody does.',
  );
  expect(draft.name).toMatchObject({ value: 'Kelp Days 2024', confidence: 'unsure' });
  expect(draft.sessions[0]?.title.value).toBe('Who pays for storms');
});

it('reads rolling captions once', () => {
  const cue = (at: number, lines: string): string =>
    `00:0${at}.000 --> 00:0${at + 1}.000\n${lines}\n`;
  const { text } = transcriptOf(
    [
      'WEBVTT\n',
      cue(1, 'kelp<00:00:01.500><c> grows</c>'),
      cue(2, 'kelp grows\nfast<c> here</c>'),
      cue(3, 'fast here'),
      cue(4, 'fast here\nin the bay'),
    ].join('\n'),
  );
  expect(text).toBe('[00:00:01] kelp grows fast here in the bay');
});

describe('speech without labels', () => {
  const piece =
    '然后我们发现海带长得很快其实主要是因为水温比较低，所以成本就下来了，这个是我们没有想到的一个结果啊，大家都觉得。';
  const text = `2024海带大会-养殖分论坛-P2：圆桌论坛：海带为什么快？-主持人：沈若兰-嘉宾：林一舟-周晓\n\n${`${piece}\n\n`.repeat(40)}`;

  it('becomes blocks that one can read, each ending where a piece does', () => {
    const { draft } = transcriptOf(text);
    const lengths = (draft.transcript?.turns ?? []).map(({ span }) => span.end - span.start);
    expect(Math.min(...lengths)).toBeGreaterThan(100);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(800);
    expect(draft.sessions[0]?.notes).toContain(`${piece}${piece}`);
  });

  it('has its title line for head', () => {
    const reading = transcriptOf(text);
    expect(reading.draft).toMatchObject({
      name: { value: '2024海带大会' },
      dateStart: { value: '2024' },
      sessions: [{ kind: 'panel', title: { value: '海带为什么快？' }, track: '养殖分论坛' }],
    });
    expect(peopleOf(reading)).toEqual([
      '沈若兰 (moderator)',
      '林一舟 (panelist)',
      '周晓 (panelist)',
    ]);
    expect(looksLikeTranscript(text, 'a.txt')).toBeGreaterThan(0.5);
  });

  it.each([
    ['大家好，我是海图科技的林一舟，今天讲海带。', '林一舟', '海图科技'],
    ['大家好，我叫林一舟，来自海图科技，今天讲海带。', '林一舟', '海图科技'],
    ['大家好，我是今天的主持人林一舟，欢迎各位。', '林一舟', null],
    ["Hello. I'm Ada Moss from Kelp Labs, and I cut kelp.", 'Ada Moss', 'Kelp Labs'],
  ])('names those who say who they are: %s', (words, name, affiliation) => {
    const { draft } = transcriptOf(`${words}\n\n${'It grows and grows. '.repeat(30)}`);
    expect(draft.sessions[0]?.people).toMatchObject([{ name, affiliation }]);
  });

  it('invents nobody from what else one may be', () => {
    const { draft } = transcriptOf(
      `我是做海带的，我是第一次来，我是说海带很快。${'长得快。'.repeat(90)}`,
    );
    expect(draft.sessions[0]?.people).toEqual([]);
  });

  it('stands as readable text where each few words have a time', () => {
    const lines = Array.from(
      { length: 30 },
      (_, index) => `0:${index + 10}\nand kelp ${index} grows`,
    );
    const { text: readable, draft } = transcriptOf(`Kelp Days 2024\n${lines.join('\n')}`);
    expect(readable).toContain('[00:00:10] and kelp 0 grows and kelp 1 grows');
    expect(draft.transcript?.turns[0]?.at).toBe('00:00:10');
  });
});

it('takes what guests say and close with, and not what is asked or said to greet', () => {
  const { draft } = transcriptOf(
    'Moderator (Jo Reyes): Welcome to the panel. What limits the growth of kelp in cold water?\n\nAda Moss: I am Ada Moss, the founder of Kelp Labs, which cut forty tonnes of kelp in 2023 for ninety growers. The limit is never the light, it is the rope that the kelp hangs on.\n\nBo Lin: We lost forty percent of a harvest in 2021 because one rope was too thin for the storm.\n\nModerator: One sentence each to close?\n\nAda Moss: Buy the rope before you buy the boat.\n\nBo Lin: Count the storms and not the plants.\n\nModerator: Thank you all for coming.',
  );
  const texts = draft.takeaways.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Buy the rope before you buy the boat.',
      'Count the storms and not the plants.',
    ]),
  );
  expect(texts.join(' ')).not.toMatch(/founder|Welcome|What limits|coming/u);
});

describe('hostile text', () => {
  const pieces = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom(
      'Ada Moss: ',
      'Moderator (Jo): ',
      '主持人：',
      '[00:01] ',
      '00:01\n',
      '\n',
      '\n\n',
      '# ',
      '### Ada Moss\n',
      '**',
      'WEBVTT\n\n',
      '00:00:01,000 --> 00:00:02,000\n',
      '<v Ada>',
      'Speakers:\n',
      'AM = Ada Moss, ',
      '我是林一舟，',
      '。',
      '---\n',
      'Q: ',
      'A: ',
      '- ',
      '\u0000',
      '\uD800',
    ),
  );

  it('always gives a draft whose spans lie in the text', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { draft, text } = transcriptOf(parts.join(''));
        expect(Draft.safeParse(draft).success).toBe(true);
        const spans = [
          ...(draft.transcript?.turns ?? []).map(({ span }) => span),
          ...draft.sessions.flatMap(({ span, people }) => [
            span,
            ...people.map((person) => person.span),
          ]),
          ...draft.takeaways.map(({ span }) => span),
          ...draft.tagSpans,
        ];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeLessThan(span.end + 1);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        looksLikeTranscript(parts.join(''), 'a.txt');
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  const timeOf = (text: string): number => {
    const start = performance.now();
    transcriptOf(text);
    looksLikeTranscript(text, 'a.txt');
    return performance.now() - start;
  };

  it.each<readonly [string, (size: number) => string]>([
    ['one long line', (size) => 'kelp grows '.repeat(size)],
    [
      'labels of many people',
      (size) =>
        Array.from(
          { length: size / 2 },
          (_, index) =>
            `Ada M${'bcdfg'.charAt(index % 5)}${index.toString(36).replace(/\d/gu, 'o')}: x\n`,
        ).join(''),
    ],
    ['colons', (size) => 'a:\n'.repeat(size)],
    ['brackets', (size) => '[('.repeat(size * 4)],
    ['a list without end', (size) => `Speakers: ${'Ada Moss, '.repeat(size)}`],
    ['timings', (size) => '00:00:01,000 --> 00:00:02,000\n'.repeat(size)],
    ['introductions', (size) => '我是海图科技的林一舟，'.repeat(size)],
  ])(
    'takes twice as long for twice as much: %s',
    (_, make) => {
      timeOf(make(500));
      const best = (size: number): number => Math.min(...[1, 2].map(() => timeOf(make(size))));
      expect(best(8_000) / best(2_000)).toBeLessThan(12);
    },
    60_000,
  );
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);
const seedNamed = (prefix: string): string => {
  const name = readdirSync(seeds).find((file) => file.startsWith(prefix)) ?? '';
  return readFileSync(new URL(name, seeds), 'utf8');
};

describe.skipIf(!existsSync(seeds))('the real transcripts (skipped where they are absent)', () => {
  it('with labels has five people, and one whom nobody knows', () => {
    const { draft } = transcriptOf(seedNamed('002'));
    expect(draft.dateStart.value).toBe('2024-12-19');
    expect(draft.place.value).toBeNull();
    expect(draft.role.value).toBeNull();
    expect(draft.hints).toMatchObject([{ kind: 'published', date: '2025-01-08' }]);
    expect(draft.sessions).toHaveLength(1);
    expect(draft.sessions[0]?.kind).toBe('panel');
    expect(draft.sessions[0]?.people.map(({ part }) => part).toSorted()).toEqual([
      'moderator',
      'panelist',
      'panelist',
      'panelist',
      'panelist',
    ]);
    const speakers = draft.transcript?.speakers ?? [];
    expect(speakers.filter(({ person }) => person === null)).toHaveLength(1);
    expect(speakers).toHaveLength(6);
    expect(draft.sessions[0]?.notes).not.toMatch(/\.png/u);
  });

  it('without labels has its people from the title', () => {
    const { draft } = transcriptOf(seedNamed('004'));
    expect(draft.dateStart.value).toBe('2024');
    expect(draft.role.value).toBeNull();
    const [session] = draft.sessions;
    expect(session?.kind).toBe('panel');
    expect(session?.track).not.toBeNull();
    expect(session?.people.filter(({ part }) => part === 'moderator')).toHaveLength(1);
    expect(session?.people).toHaveLength(5);
    expect(session?.notes.split('\n\n').length).toBeLessThan(90);
  });
});
