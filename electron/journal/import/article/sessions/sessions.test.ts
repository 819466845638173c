import { describe, expect, it } from 'vitest';
import { labelledTalks } from './labelledTalks.ts';
import { missing } from '#shared/draft.ts';
import { readArticleText } from '../articleText.ts';
import type { Voice } from '../voice.ts';
import { clockAt } from './clock.ts';
import { findSessions } from './find.ts';
import { listedSpeakers } from './speakerList.ts';
import { readTalkLine } from './talkLine.ts';

const TODAY = '2026-11-22';

it.each([
  ['09:00 – 09:30', '09:00', '09:30'],
  ['9:00 AM - 9:45 AM: Talk', '09:00', '09:45'],
  ['6:30 pm Doors', '18:30', null],
  ['9-10am Talk', '09:00', '10:00'],
  ['11:30 - 1:00 PM Lunch', '11:30', '13:00'],
  ['上午9:00 开幕', '09:00', null],
  ['下午2:30-3:10 报告', '14:30', '15:10'],
  ['14:00~14:40', '14:00', '14:40'],
  ['9h30 Café', '09:30', null],
  ['3 talks', null, null],
  ['10-12 people', null, null],
  ['25:00 x', null, null],
  ['2025 was windy', null, null],
])('the times of %j', (line, from, to) => {
  const clock = clockAt(line);
  expect([clock?.from ?? null, clock?.to ?? null]).toEqual([from, to]);
});

describe('a line of a programme', () => {
  it.each([
    ['Wet ropes — Ada Moss (Kelp Labs)', 'talk', 'Wet ropes', ['Ada Moss']],
    ['Wet ropes - Ada Moss, Staff Engineer at Kelp Labs', 'talk', 'Wet ropes', ['Ada Moss']],
    ['Keynote: Wet ropes – Mirjam de Wit', 'keynote', 'Wet ropes', ['Mirjam de Wit']],
    ['Fireside chat with Ada Moss: Wet ropes', 'talk', 'Wet ropes', ['Ada Moss']],
    ['1. Ada Moss, "Wet ropes and dry ones"', 'talk', 'Wet ropes and dry ones', ['Ada Moss']],
    ['Wet ropes: what we learned', 'talk', 'Wet ropes: what we learned', []],
    ['Wet ropes [slides]', 'talk', 'Wet ropes', []],
    ['Wet ropes (Ada Moss, North Quay): salt comes first', 'talk', 'Wet ropes', ['Ada Moss']],
    ['Wet ropes with Ada Moss – bring a knife', 'talk', 'Wet ropes', ['Ada Moss']],
    ['疾控科 谌雪梅：《风筝的账》', 'talk', '风筝的账', ['谌雪梅']],
    ['张北辰：风筝的下一个十年', 'talk', '风筝的下一个十年', ['张北辰']],
    ['风筝的下一个十年｜謝承翰', 'talk', '风筝的下一个十年', ['謝承翰']],
    ['风筝出海复盘 郑思远 岚谷户外 负责人', 'talk', '风筝出海复盘', ['郑思远']],
    ['圆桌讨论：风会不会停 主持人：高翔', 'panel', '风会不会停', ['高翔']],
    ['【主题演讲】风筝的功耗墙 | 何琳 | 澜芯科技首席科学家', 'keynote', '风筝的功耗墙', ['何琳']],
    ['低碳转型：从口号到账本', 'talk', '低碳转型：从口号到账本', []],
  ])('%s', (line, kind, title, names) => {
    const talk = readTalkLine(line, { start: 0, end: line.length });
    expect([talk?.kind, line.slice(talk?.title.start, talk?.title.end)]).toEqual([kind, title]);
    expect(talk?.people.map(({ name }) => name)).toEqual(names);
  });

  it('says who is what', () => {
    const line = '邱奕辰／雲杉資訊 經理';
    const talk = `風箏 | ${line}`;
    expect(readTalkLine(talk, { start: 0, end: talk.length })?.people).toMatchObject([
      { name: '邱奕辰', affiliation: '雲杉資訊', title: '經理' },
    ]);
  });
});

function sessionsIn(
  lines: readonly string[],
  voice: Voice = 'announcement',
  day: string | null = null,
) {
  const text = ['Kite Summit', ...lines].join('\n');
  const article = readArticleText(text, { start: 0, end: text.length }, TODAY);
  const date = { value: day, confidence: 'likely' as const, span: null };
  const dates = { dateStart: date, dateEnd: missing<string>() };
  return findSessions(text, article, voice, dates, { today: TODAY, people: [] }).sessions.map(
    ({ kind, title, startsAt, endsAt, room, track, people }) => ({
      kind,
      title: title.value,
      span: title.span && text.slice(title.span.start, title.span.end),
      times: [startsAt, endsAt],
      room,
      track,
      people: people.map(({ name, part }) => `${name} ${part}`),
    }),
  );
}

describe('a programme', () => {
  it('is read from a table by its header', () => {
    const sessions = sessionsIn(
      [
        '## Wednesday, 3 June 2025',
        'Time | Title | Speaker | Room',
        '09:00 – 09:30 | Registration | | Foyer',
        '09:30 – 10:00 | Keynote: Wet ropes | Ada Moss | Hall A',
        '10:00 – 10:30 | Knots | Paolo Ricci | Hall B',
        '## Thursday, 4 June 2025',
        'Time | Title | Speaker | Room',
        '09:00 – 10:00 | Sails | Kenji Morita | Hall A',
      ],
      'announcement',
      '2025-06-03',
    );
    expect(sessions).toMatchObject([
      {
        kind: 'keynote',
        title: 'Wet ropes',
        span: 'Wet ropes',
        times: ['2025-06-03T09:30', '2025-06-03T10:00'],
        room: 'Hall A',
        people: ['Ada Moss speaker'],
      },
      { title: 'Knots', room: 'Hall B' },
      { title: 'Sails', times: ['2025-06-04T09:00', '2025-06-04T10:00'] },
    ]);
  });

  it('is read from a table that has a column for each room', () => {
    expect(
      sessionsIn([
        '时间 | 主会场 | 青年专场',
        '09:00 | 风筝与风 | 线的故事',
        '10:00 | 长线 | 短线',
      ]),
    ).toMatchObject([
      { title: '风筝与风', room: '主会场', track: null },
      { title: '线的故事', room: null, track: '青年专场' },
      { title: '长线' },
      { title: '短线' },
    ]);
  });

  it('is read from lines, with what stands beneath each', () => {
    expect(
      sessionsIn(
        [
          '09:00 - 09:40',
          '#### 风筝的工程债',
          '樊启明',
          '砂砾科技 首席架构师',
          '09:40 - 10:00',
          '#### 茶歇',
          '10:00 - 10:40',
          '#### 评测驱动',
          'Oliver Brandt',
        ],
        'announcement',
        '2025-08-22',
      ),
    ).toMatchObject([
      {
        title: '风筝的工程债',
        people: ['樊启明 speaker'],
        times: ['2025-08-22T09:00', '2025-08-22T09:40'],
      },
      { title: '评测驱动', people: ['Oliver Brandt speaker'] },
    ]);
  });

  it('does not take the hours of the event for a session', () => {
    expect(
      sessionsIn(['18:30 - 21:30', 'Wind Hall', '19:00 Knots — Ada Moss', '20:00 Sails — Jun Ito']),
    ).toMatchObject([{ title: 'Knots' }, { title: 'Sails' }]);
  });

  it('gives no time where the day is not known', () => {
    expect(sessionsIn(['09:00 Knots — Ada Moss', '10:00 Sails — Jun Ito'])[0]?.times).toEqual([
      null,
      null,
    ]);
  });

  it('is not made of one time', () => {
    expect(sessionsIn(['14:00 Doors of the hall open for everybody'])).toEqual([]);
  });
});

it('reads the notice of a lecture as one talk', () => {
  const lines = [
    '题目：风筝的统计基础',
    '主讲人：林清和 教授（海州大学统计系）',
    '主持人：罗文博 副教授',
    '时间：2025年12月9日（星期二）15:00-16:30',
    '地点：数学楼 1103',
  ];
  expect(sessionsIn(lines, 'announcement', '2025-12-09')).toMatchObject([
    {
      title: '风筝的统计基础',
      times: ['2025-12-09T15:00', '2025-12-09T16:30'],
      room: '数学楼 1103',
      people: ['林清和 speaker', '罗文博 moderator'],
    },
  ]);
});

describe('the talks of a report', () => {
  it.each([
    ['海州大学教授沈立言作了题为《风筝的误区》的主旨报告。', 'keynote', '风筝的误区', '沈立言'],
    ['蓝帆科技总经理贺一鸣以“线的故事”为题分享。', 'talk', '线的故事', '贺一鸣'],
    ['海盾科技創辦人黃郁婷則分享「風箏落地三年」。', 'talk', '風箏落地三年', '黃郁婷'],
    [
      'In the opening keynote, "Wet Ropes," Dr. Elena Vasquez of Kelp Labs said so.',
      'keynote',
      'Wet Ropes',
      'Elena Vasquez',
    ],
    [
      'Marcus Bell, CEO of Kelp Labs, presented "Ropes Without Knots."',
      'talk',
      'Ropes Without Knots',
      'Marcus Bell',
    ],
  ])('%s', (sentence, kind, title, name) => {
    expect(sessionsIn([sentence], 'report')).toMatchObject([
      { kind, title, people: [`${name} speaker`] },
    ]);
  });

  it.each([
    ['大会以“风筝与风”为主题，来自各地的代表参加。'],
    ['会上发布了《风筝产业白皮书》。'],
    ['他强调，要落实《关于风筝发展的意见》。'],
    ['"We ordered a ship that flies," she told the closing session.'],
    ['He called the rules "A ban dressed up as a form" in his talk.'],
  ])('are not in %s', (sentence) => {
    expect(sessionsIn([sentence], 'report')).toEqual([]);
  });

  it('may have headings of their own', () => {
    const lines = [
      '## Keynote: Wet ropes – Ada Moss',
      'Ropes were wet.',
      '## Knots – Jun Ito',
      'Tie it twice.',
      '## Final thoughts',
      'Good days.',
    ];
    expect(sessionsIn(lines, 'own').map(({ title }) => title)).toEqual(['Wet ropes', 'Knots']);
  });

  it('may stand under the name of who spoke', () => {
    const lines = [
      '唐予歌｜云栈科技 创始人',
      '《续线率不是结果》',
      '唐予歌开场就泼冷水，说线已经断了。',
      '圆桌：线该不该断？',
      '主持人：柳叶青',
      '嘉宾：唐予歌、鲍思远',
      '现场笑成一片。',
    ];
    expect(sessionsIn(lines, 'report')).toMatchObject([
      { title: '续线率不是结果', people: ['唐予歌 speaker'] },
      {
        kind: 'panel',
        title: '线该不该断？',
        people: ['柳叶青 moderator', '唐予歌 panelist', '鲍思远 panelist'],
      },
    ]);
  });

  it('are none where headings only divide the text', () => {
    expect(sessionsIn(['## The good', 'Wind.', '## The bad', 'Rain.'], 'own')).toEqual([]);
  });
});

it('lists the speakers of an event with what stands beneath their names', () => {
  const text = [
    'Kite Summit',
    '## Speakers',
    '### Prof. Ingrid Halvorsen',
    'University of Bergen',
    '- Orla Byrne',
    'Founder, Peatland Systems',
    '## Venue',
    'Jun Ito Hall',
  ].join('\n');
  const { lines } = readArticleText(text, { start: 0, end: text.length }, TODAY);
  expect(listedSpeakers(text, lines)).toMatchObject([
    { name: 'Ingrid Halvorsen', affiliation: 'University of Bergen' },
    { name: 'Orla Byrne', affiliation: 'Peatland Systems', title: 'Founder' },
  ]);
});

describe('a list of who speaks', () => {
  it.each([
    [
      '风筝论坛通知\n\n各有关单位：现将有关事项通知如下，请准时参加。\n三、拟邀报告\n1. 海州植物园 沈立言 研究员：风筝的误区',
      '风筝的误区',
      '沈立言',
    ],
    [
      '河口論壇公告\n\n歡迎各位朋友參加本次論壇，現場免費入場。\n專題演講：\n1. 小谷川晴（海州研究所）：河口的聲音',
      '河口的聲音',
      '小谷川晴',
    ],
    ['## Speakers\n\n- Bram Six, Kelp Labs: Prices that move', 'Prices that move', 'Bram Six'],
  ])('%j names its talk', (text, title, name) => {
    const { lines } = readArticleText(text, { start: 0, end: text.length }, '2026-01-01');
    const [session] = labelledTalks(text, lines).sessions;
    expect(session?.title.value).toBe(title);
    expect(session?.people.map((person) => person.name)).toEqual([name]);
  });

  it('takes no title of a person for a talk', () => {
    const text = '## Speakers\n\n- Ada Moss: Head of Tides\n- Ida Lund: Professor of Wind';
    const { lines } = readArticleText(text, { start: 0, end: text.length }, '2026-01-01');
    expect(labelledTalks(text, lines).sessions).toEqual([]);
  });
});
