import { describe, expect, it } from 'vitest';
import { draftOf } from '../testReading.ts';
import { mineEvent } from './event.ts';
import { chosenEvent, nameProposal, passagesOf, rankedEvents } from './eventName.ts';

/** The name of the event that somebody else's text is about. */
function nameIn(text: string): string | null {
  const passages = passagesOf(text, null, { start: 0, end: text.length });
  return nameProposal(chosenEvent(rankedEvents(passages, false))).value;
}

describe('names that are said', () => {
  it.each([
    ['Welcome, everybody, to the May session of the Orchard Pumps Hour.', 'Orchard Pumps Hour'],
    ['Welcome to the March session of the Loom Commons webinar series.', 'Loom Commons webinar'],
    [
      'Thanks for joining this month’s Inclusive Trades Lunch and Learn.',
      'Inclusive Trades Lunch and Learn',
    ],
    [
      'This is the fourth in our Upland Weaving Conversations series.',
      'Upland Weaving Conversations',
    ],
    ['Hello and welcome to evening number six of Bytes and Barley.', 'Bytes and Barley'],
    ['Welcome back to Open Kiln Fridays, I am Nuala.', 'Open Kiln Fridays'],
  ])('knows %s', (said, name) => {
    expect(nameIn(said)).toBe(name);
  });

  it.each([
    'Welcome to the team, and thanks to the council for the room.',
    'Welcome, everyone, to the session.',
    'The March session of the Kelp County Council went on for hours.',
  ])('takes nothing from %s', (said) => {
    expect(nameIn(said)).toBeNull();
  });
});

describe('names beside other things', () => {
  it('are not those of the house', () => {
    const head =
      'Kelp Coast Summit, Panel 2: Waiting at the gate\nRecorded at the Marlin Convention Center, Porto';
    expect(nameIn(head)).toBe('Kelp Coast Summit');
  });

  it('are not those of the hotel that it was held at', () => {
    const report =
      'Boats leak, a room heard last week at the Kelp Risk Summit.\n\nThe one-day summit, held Oct. 16 at the Hotel Porto Mar in Leeds, drew 230 people.';
    expect(nameIn(report)).toBe('Kelp Risk Summit');
  });

  it('are not those of the town that one goes to for them', () => {
    expect(nameIn('I went to Westport for the Kelp Wardens Winter School (30 January 2025).')).toBe(
      'Kelp Wardens Winter School',
    );
    expect(
      nameIn(
        'Growers talk salt at Ludlow conference\n\nNearly 200 growers packed the Corn Hall on Saturday for the Three Valleys Kelp Conference.',
      ),
    ).toBe('Three Valleys Kelp Conference');
  });

  it('are whole, though they begin as a word such as 对 does', () => {
    expect(nameIn('对虾养殖大会在北岭召开。')).toBe('对虾养殖大会');
  });

  it('are the yearly meetings of a society', () => {
    expect(
      nameIn('Panel discussion, Annual Meeting of the Kelp Growers Association\nPorto, May 2024'),
    ).toBe('Annual Meeting of the Kelp Growers Association');
  });

  it('do not begin with the quotes before them', () => {
    expect(nameIn('风筝进入“慢时代” 2024北岭风筝产业大会在北岭召开。')).toBe(
      '2024北岭风筝产业大会',
    );
  });

  it('are whole within quotes, whatever words they hold', () => {
    expect(nameIn('昨日，「風箏再設計與在地研討會」在北嶺舉行。')).toBe('風箏再設計與在地研討會');
  });
});

it('knows a course by the line that heads its notes', () => {
  const { draft } = draftOf(
    '放线安全培训班 随手记\n\n2023.5.8-10 北岭\n\n第一天上午\n线怎么接\n主讲 林一舟\n先打结再剪\n',
    'a.txt',
  );
  expect(draft.name.value).toBe('放线安全培训班');
  expect(draft.dateEnd.value).toBe('2023-05-10');
});

/** The facts of a post of 18 June 2024, a Tuesday, with a title. */
function factsOfPost(title: string, body: string) {
  const { draft } = draftOf(`---\ntitle: '${title}'\ndate: 2024-06-18\n---\n\n${body}\n`, 'a.md');
  const { name, dateStart, dateEnd, place } = draft;
  return [name.value, dateStart.value, dateEnd.value, place.value];
}

describe('titles of posts', () => {
  it.each([
    ['[研討會心得] Kite 新竹小聚 #8', '5/4 (六) 在新竹。', 'Kite 新竹小聚 #8'],
    ['(心得) KiteGaoxiong 三月聚會', '去了。', 'KiteGaoxiong 三月聚會'],
    ['三天四萬步：「南島風箏節」逛展記', '很熱。', '南島風箏節'],
    ['北岭风筝展逛会记', '很挤。', '北岭风筝展'],
    ['Notes on “Rethreading the Loom”, a regional gathering', 'It rained.', 'Rethreading the Loom'],
    [
      'The week before last I went to Puppet Camp',
      'Puppet Camp took place on 4 May.',
      'Puppet Camp',
    ],
  ])('%s', (title, body, name) => {
    expect(factsOfPost(title, body)[0]).toBe(name);
  });

  it.each(['「一个人的自由」读后感', '【随笔】三月的雨', 'Thoughts on kilns'])(
    '%s names no event',
    (title) => {
      expect(factsOfPost(title, '下雨。又下雨。')[0]).toBeNull();
    },
  );
});

describe('days of posts', () => {
  it.each([
    ['I spent 13--14 May in Cardiff for Kelp Archive Days.', '2024-05-13', '2024-05-14'],
    ['Kelp Archive Days ran on Thursday 16 and Friday 17 May.', '2024-05-16', '2024-05-17'],
    ['I was at Kelp Archive Days on 15/16 June.', '2024-06-15', '2024-06-16'],
    ['上週六去了海藻檔案年會。', '2024-06-15', null],
    ['上周五、六去了海藻档案年会。', '2024-06-14', '2024-06-15'],
    ['6/13(四)~6/15(六) 去了海藻档案年会。', '2024-06-13', '2024-06-15'],
  ])('%s', (body, start, end) => {
    expect(factsOfPost('Kelp', body).slice(1, 3)).toEqual([start, end]);
  });

  it.each([
    ['kelp ops conf. cork sat 12 oct', 'kelp ops conf.', 'cork'],
    ['small brewers mtg, leeds, fri 3 may', 'small brewers mtg', 'leeds'],
    ['reed bed course - 12.9.24 - w/ Anna', 'reed bed course', null],
    ['team meeting tues 4 june', null, null],
    ['long day, sat 12 oct', null, null],
    ['shopping day, tues 4 june', null, null],
  ])('knows the name and town of %s', (head, name, place) => {
    const { draft } = draftOf(
      `${head}\nreg at nine, no lanyards\n\n1. Ada Moss - drying\n - hang it high\n2. Bo Lin - salt\n - rinse twice\n`,
      'a.txt',
    );
    expect(draft.name.value).toBe(name);
    expect(draft.place.value).toBe(place);
  });

  it('reads a short year only where nothing else can be the year', () => {
    const { draft } = draftOf(
      'Kelp drying forum, Okehampton, 14.11.23\n\nKeynote: Tessa Munro\n- hang it high\n',
      'a.txt',
    );
    expect(draft.name.value).toBe('Kelp drying forum');
    expect(draft.dateStart.value).toBe('2023-11-14');
    expect(draft.place.value).toBe('Okehampton');
  });
});

it('reads when and where above the name of an evening', () => {
  const { draft } = draftOf(
    '周五晚 徐家汇 风筝 Game Night\n\n7点开始\n\n**第一个：雨田**\n制作人 何安\n- 像素\n- 两年\n',
    'a.md',
  );
  expect(draft.name.value).toMatch(/风筝 Game Night$/u);
  expect(draft.place.value).toBe('徐家汇');
});

it('takes the town of a transcript from the line of its day', () => {
  const { draft } = draftOf(
    `WHO OWNS THE KELP?
Panel discussion, Annual Convention of the Coast Kelp Association
Kelp Bay, Maine, March 7, 2024

MS. ORDWAY: Good morning. I am Lucille Ordway, and I will stay out of the way.

MR. FALK: At the budget conference last spring I asked for one page.

MS. ORDWAY: And did they write it?

MR. FALK: Nobody could.
`,
    'a.txt',
  );
  expect(draft.name.value).toBe('Annual Convention of the Coast Kelp Association');
  expect(draft.dateStart.value).toBe('2024-03-07');
  expect(draft.place.value).toBe('Kelp Bay, Maine');
});

it('names a report by the quotes behind its kind', () => {
  const text =
    'More than 120 growers packed the theater in Brandt Hall on Friday, May 10, for a spring symposium, "Who Speaks for the Kelp?"';
  expect(nameIn(text)).toBe('Who Speaks for the Kelp?');
  expect(nameIn("Growers met for the Kelp Law Review's annual symposium in May.")).toBe(
    "Kelp Law Review's annual symposium",
  );
});

describe('what stands around an event', () => {
  it('counts days from the one in the name of a post that states none', () => {
    const { draft } = draftOf(
      "---\ntitle: '[心得] 風箏小聚 #4'\n---\n\n這次在台中，時間是 3/23 (六) 下午。\n",
      '2019-03-27-kite-4.md',
    );
    expect(draft.dateStart.value).toBe('2019-03-23');
    expect(draft.hints).toEqual([{ kind: 'published', date: '2019-03-27', span: null }]);
  });

  it('tells when a report was changed from when it appeared', () => {
    const { draft } = draftOf(
      `Kelp growers meet over an empty shed

By Ana Whitfield
Updated 7:02 p.m. Nov. 14, 2024

KELP BAY — Growers from 22 towns met at the Customs House on Wednesday for the sixth Kelp Coast Summit, where the talk was of sheds.

Mayor Denise Aldana opened the gathering by saying that her own town had a shed, and nobody in it.

The summit moves to Port Carrow next year.
`,
      'clip.txt',
    );
    expect(draft.hints).toMatchObject([{ kind: 'modified', date: '2024-11-14' }]);
    expect(draft.dateStart.value).toBe('2024-11-13');
  });

  it('reads blocks of lines without marks as notes', () => {
    const { draft } = draftOf(
      `放线安全培训班 随手记\n\n2023.5.8-10 太原\n\n第一天上午\n线怎么接\n主讲 林一舟\n先打结再剪 别反过来\n结不要打在受力的地方\n他们一年断了四十多根线 后来一根也没断\n\n第一天下午\n骨架制作\n老师姓薄 做了三十年\n竹子要阴干 晒干的会裂\n手工课做了一个小的 歪的\n\n第二天\n风和场地\n主讲 蒲青禾\n先看树再看天\n场地要有人守着 不然谁都来放\n\n没风怎么办\n座谈\n各家轮流诉苦\n有人说 用风扇\n\n证书六月寄\n`,
      'a.txt',
    );
    expect(draft.shape).toBe('notes');
    expect(draft.dateStart.value).toBe('2023-05-08');
    expect(draft.place.value).toBe('太原');
  });

  it('takes the school in a village for the place', () => {
    const text = '11月23日，由北岭基金会发起的“乡村风筝讨论会”在云南北岭县茶乡小学举行。';
    const { draft } = draftOf(
      `乡村的风筝，谁来放？\n\n2024年11月27日 20:00\n\n${text}来自三省的46位校长参加，没有展位。\n\n讨论会由秘书长安若溪主持。她说，学校有两只风筝。\n`,
      'a.txt',
    );
    expect(draft.place.value).toContain('北岭县茶乡小学');
  });

  it('takes no day from a quoted title', () => {
    const text =
      'On Saturday the club met for a symposium called "Who mends it on Sunday?" and some cake.';
    const told = mineEvent(text, {
      title: null,
      body: { start: 0, end: text.length },
      published: '2025-09-16',
      today: '2026-03-01',
      own: false,
    });
    expect(told.dateStart.value).toBe('2025-09-13');
  });
});

describe('a place', () => {
  it.each([
    ['参加“数字敦煌与流动的风筝”工作坊有感', '2024年5月25日，西安，曲江书城三楼。', '西安'],
    ['Field report: Kelp Convening', 'Two days in Birr (24–25 May) with sixty people.', 'Birr'],
  ])('of %s', (title, body, place) => {
    expect(factsOfPost(title, body)[3]).toBe(place);
  });
});

it('names what the title tells of, whatever way there is to it', () => {
  expect(factsOfPost('从义乌回来：风筝选品会手记', '选品会开了两天。')[0]).toBe('风筝选品会');
  expect(factsOfPost('Field report: Kelp Convening', 'Two days in Birr (24–25 May).')[0]).toBe(
    'Kelp Convening',
  );
});

it('takes no event that somebody only recalls having been at', () => {
  expect(nameIn('I was at the Porto Kite Conference in 2011, and I thought, nobody flies.')).toBe(
    null,
  );
  expect(nameIn('我在上海的风筝年会上听到一个数字。')).toBeNull();
});
