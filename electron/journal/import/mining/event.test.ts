import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mineEvent } from './event.ts';
import type { AboutText } from './event.ts';

type Given = Partial<Pick<AboutText, 'published' | 'own'>>;

/** The first line of a text is its title. */
const mined = (text: string, { published = null, own = false }: Given = {}) => {
  const end = text.includes('\n') ? text.indexOf('\n') : text.length;
  const title = { text: text.slice(0, end), span: { start: 0, end } };
  return mineEvent(text, {
    title: end === 0 ? null : title,
    body: { start: end, end: text.length },
    published,
    today: '2026-11-22',
    own,
  });
};
const nameIn = (text: string, given?: Given) => mined(text, given).name.value;
const datesIn = (text: string, given?: Given) => {
  const { dateStart, dateEnd } = mined(text, given);
  return dateEnd.value === null ? dateStart.value : `${dateStart.value}/${dateEnd.value}`;
};

describe('the name', () => {
  it.each([
    [
      '\n我参加了第九届“风之城”国际论坛（FZC2024），收获很大。',
      '第九届“风之城”国际论坛（FZC2024）',
    ],
    ['\n由海蓝科技主办的全球风能大会2024·深圳站今日开幕', '全球风能大会2024·深圳站'],
    ['\n第十二届全国潮汐年会暨青年学者论坛在青岛召开', '第十二届全国潮汐年会暨青年学者论坛'],
    ['2024北岸大会潮汐论坛\n', '2024北岸大会'],
    ['參加了2024臺灣潮汐論壇（TTF）\n', '2024臺灣潮汐論壇（TTF）'],
    ['My Takeaways from Kite Summit 2024\n', 'Kite Summit 2024'],
    ['KiteConf 2025 recap\n', 'KiteConf 2025'],
    ["Notes on KITE'23\n", "KITE'23"],
    ['Notes from PyKite US 2025: day 1\n', 'PyKite US 2025'],
    [
      '\nIn the Third International Workshop on Tides (IWT 2024), we met.',
      'Third International Workshop on Tides (IWT 2024)',
    ],
    ['\nI flew to Galway for TidalConf 2025.', 'TidalConf 2025'],
    ['\nI was on the committee of Glasshouse Days, our regional conference.', 'Glasshouse Days'],
  ])('%j', (text, wanted) => {
    expect(nameIn(text, { own: true })).toBe(wanted);
  });

  it('is the fullest form that the text has of it', () => {
    const text =
      'Highlights from GKF2024\n\nOn December 19, the Kelp “2024 Global Kite Forum (GKF2024)” and the String Forum brought together flyers.';
    expect(nameIn(text)).toBe('2024 Global Kite Forum (GKF2024)');
  });

  it('is that of the event that the text is about, not of one in passing', () => {
    expect(nameIn('\n与去年的风筝峰会相比，2024线绳大会人更多。2024线绳大会在苏州举行。')).toBe(
      '2024线绳大会',
    );
    expect(
      nameIn(
        'Bales in Leeds\n\nTwo years ago, at the Milan Textile Week 2022, there were robots. At the Fibre Congress, which took place in Leeds, there were bales. The Fibre Congress was small.',
      ),
    ).toBe('Fibre Congress');
  });

  it.each(['\n会议室里开会，大会堂很大。', '\nThe conference was fun.', '\n董事会会议通过了。'])(
    'is none in %j',
    (text) => {
      expect(nameIn(text)).toBeNull();
    },
  );

  it('is the title of one’s own notes where no usual word marks it, but of no news', () => {
    expect(nameIn('Notes: Kite Picnic, 3 May 2024\n', { own: true })).toBe('Kite Picnic');
    expect(nameIn('Kite prices rise\n\nThey do.')).toBeNull();
  });

  it('gives the series and the edition', () => {
    const { series, edition } = mined('第九届风筝论坛\n', { own: true });
    expect([series.value, edition.value]).toEqual(['风筝论坛', '第九届']);
    expect(mined('Kite Forum\n', { own: true }).edition.value).toBeNull();
  });
});

describe('the dates', () => {
  it.each([
    ['\n2024中国风筝大会6月3日至5日在潍坊举行。', null, '2024-06-03/2024-06-05'],
    ['\nThe Kite Summit 2024 took place in Oslo from 3 to 5 June.', null, '2024-06-03/2024-06-05'],
    ['\nThe Kite Summit was held on June 3, 2024.', null, '2024-06-03'],
    ['Kite Week 2024 (16–20 September)\n', null, '2024-09-16/2024-09-20'],
    ['\nOn December 19, the Kite Forum opened.', '2025-01-08', '2024-12-19'],
    ['\n風箏論壇昨（21）日在高雄揭幕，為期兩天。', '2024-05-22', '2024-05-21/2024-05-22'],
    ['\n21日，风筝大会召开。', '2024-02-23', '2024-02-21'],
    [
      '\nAt the Kite Forum, held in Leeds on Tuesday and Wednesday, it rained.',
      '2024-11-15',
      '2024-11-12/2024-11-13',
    ],
    ['2024风筝大会\n', null, '2024'],
  ])('%j, published %s', (text, published, wanted) => {
    expect(datesIn(text, { published })).toBe(wanted);
  });

  it.each([
    ['\n风筝公司成立于2008年6月3日。'],
    ['\n风筝大会报名截止时间为2024年5月1日。'],
    ['\nThe next Kite Summit will be held on 3 May 2025.'],
    ['\nThe Kite Summit was great. Kelp Labs, founded on 3 May 2019, sent people.'],
    ['\n与8月3日在北京举行的线绳大会不同，风筝大会很小。'],
    ['\n（记者王怡台北15日电）风筝大会很热闹。'],
    ['\nOn December 19, the Kite Forum opened.'],
    ['\n昨天，风筝大会召开。'],
  ])('are missing in %j', (text) => {
    expect(datesIn(text)).toBeNull();
  });

  it('are unsure where the year or the day was worked out from the publication', () => {
    const confidence = (text: string, published: string | null) =>
      mined(text, { published }).dateStart.confidence;
    expect(confidence('\n21日，风筝大会召开。', '2024-02-23')).toBe('unsure');
    expect(confidence('\n2024风筝大会6月3日召开。', null)).toBe('likely');
  });
});

describe('what else is said of the event', () => {
  it.each([
    ['\n2024风筝大会在潍坊举行。', '潍坊'],
    ['\nThe Kite Summit was held in Lisbon.', 'Lisbon'],
    ['Kite Days, Clitheroe, 2 Oct 2025\n', 'Clitheroe'],
    ['2024北京风筝大会\n', '北京'],
    ['Kite Days\n📍 Hanza Hall, Riga\n', 'Hanza Hall, Riga'],
    ['\n北京大学的人参加了风筝大会。', null],
  ])('%j was in %s', (text, wanted) => {
    expect(mined(text, { own: true }).place.value).toBe(wanted);
  });

  it.each([
    ['\nThe Kite Summit was held online.', 'online'],
    ['\n风筝大会以线上线下相结合的方式举行。', 'hybrid'],
    ['\nThe Kite Summit had a talk on online learning.', null],
  ])('%j has the format %s', (text, wanted) => {
    expect(mined(text).format.value).toBe(wanted);
  });

  it.each([
    ['\nI gave a talk about string.', 'speaker'],
    ['\n我在会上做了题为《放线》的报告。', 'speaker'],
    ['\n很荣幸受邀参加风筝论坛，并作特邀报告。', 'speaker'],
    ['\nI was on a panel about wind.', 'panelist'],
    ['\nI sat in on the panel about wind.', 'attendee'],
    ['\n我作为圆桌嘉宾参加了风筝大会。', 'panelist'],
    ['\nI moderated the afternoon.', 'moderator'],
    ['\n5月24日，我主持了风筝圆桌。', 'moderator'],
    ['\nOur team organised the meetup.', 'organiser'],
    ['\n我们团队组织了第五期沙龙。', 'organiser'],
    ['\nI attended all three days.', 'attendee'],
    ['Keynote: Kite Days\n', 'speaker'],
    ["\nI didn't attend.", null],
    ['\nAda Moss gave a talk.', null],
  ])('of %j the writer is %s', (text, wanted) => {
    expect(mined(text, { own: true }).role.value).toBe(wanted);
  });

  it('is no role of news', () => {
    expect(mined('\n“I gave a talk,” she said.').role.value).toBeNull();
  });

  it('is the organiser and the link', () => {
    const text =
      '\n由海蓝协会主办的2024风筝大会开幕。[大会官网](https://kites.example/2024) [slides](https://a.example)';
    expect(mined(text)).toMatchObject({
      organiser: { value: '海蓝协会' },
      link: { value: 'https://kites.example/2024' },
    });
  });
});

it('gives spans that hold what was read', () => {
  const text = 'Notes\n\nI was at the Kite Summit 2024 in Oslo on 3 June. It was held online.';
  const draft = mined(text, { own: true });
  const at = ({ span }: { span: { start: number; end: number } | null }) =>
    span && text.slice(span.start, span.end);
  expect([at(draft.name), at(draft.dateStart), at(draft.place)]).toEqual([
    'Kite Summit 2024',
    '3 June',
    'Oslo',
  ]);
});

const pieces = fc.constantFrom(
  ...'Kite Summit 2024 大会 论坛 “ ” （ ） in Oslo on 3 May 举行 我 参加 第九届 I gave a talk , 。 \n # * - : 主持人 林一舟 Ada Moss said'.split(
    ' ',
  ),
  ' ',
);

it('answers any text, with spans inside it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), fc.boolean(), (parts, own) => {
      const text = parts.join('');
      for (const { span } of Object.values(mined(text, { own, published: '2024-06-06' }))) {
        if (!span) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('a post about an event to come', () => {
  const text =
    'See you in Porto: Kelp Week\n\n**Kelp Week** comes to Porto on Saturday, 7 March, and they have asked me to hold the microphone.';
  const facts = mined(text, { own: true, published: '2026-02-11' });

  it('is named by what the first sentence has in bold', () => {
    expect(facts.name.value).toBe('Kelp Week');
  });

  it('is on the weekday that it states', () => {
    expect(facts.dateStart.value).toBe('2026-03-07');
  });

  it('tells of the place and of the role', () => {
    expect([facts.place.value, facts.role.value]).toEqual(['Porto', 'moderator']);
  });
});

describe('the days of notes', () => {
  it.each([
    ['KELP DAYS, HANNOVER\n2./3. September 2025\n\nI went.', '2025-09-02/2025-09-03'],
    ['2025海藻产业峰会（9.26 亦庄）\n\n我去了。', '2025-09-26'],
    ['Kelp Workshop\n\n*Gdynia, 21–22 May 2024. Lightly edited.*', '2024-05-21/2024-05-22'],
  ])('%j', (text, wanted) => {
    expect(datesIn(text, { own: true })).toBe(wanted);
  });
});

describe('what only the words around it tell', () => {
  it.each([
    ['\nI sat on the closing panel of Ropes in the Wind and said little.', 'Ropes in the Wind'],
    ['\nThis autumn we ran the Mending Bee-hive for the seventh time.', 'Mending Bee-hive'],
    ['\nWe went to Ulmstead for the **Jornadas del Viento 2024**.', 'Jornadas del Viento 2024'],
    ['\n那场“夜航谈”，我坐在最后一排。', '夜航谈'],
    ['\n这次中国风筝大会比以前热闹。', '中国风筝大会'],
    ['\nkite repair days, Ulmstead, 17 Feb 2024\n\nglue: two kinds', 'kite repair days'],
  ])('the name of %j', (text, wanted) => {
    expect(nameIn(text, { own: true })).toBe(wanted);
  });

  it.each(['Ten years later, same bench\n\nI sat on it.', '周末去哪了\n\n听了个讲座。'])(
    'no name in the title %j',
    (text) => {
      expect(nameIn(text, { own: true })).toBeNull();
    },
  );

  it.each([
    ['\nKite Guild, Ulmstead, 14 October 2023. Forty members and a dog.', null, '2023-10-14'],
    ['\nThey gave me half an hour on the 10th, and I took more.', '2025-06-18', '2025-06-10'],
    ['\n113/6/19 湖濱活動中心\n\n先講四十五分鐘', null, '2024-06-19'],
    ['\nKelp Days 2025, Ulmstead, 21/05/25.', null, '2025-05-21'],
    [
      '\nPosted 25 February 2025\n\nKelp Days (10–13 Feb) were cold.',
      null,
      '2025-02-10/2025-02-13',
    ],
    ['\nKite Days in 2019 was my first.', null, '2019'],
  ])('the days of %j', (text, published, wanted) => {
    expect(datesIn(text, { own: true, published })).toBe(wanted);
  });

  it.each([
    '\n最后编辑: 2025年1月6日\n\n二十来个人。',
    '\nInvoices are due by 3 May 2024.',
    '\nMy talk is on 03/04/05.',
  ])('no day in %j', (text) => {
    expect(datesIn(text, { own: true })).toBeNull();
  });

  it.each([
    ['\nI sat at the back with my ticket.', 'attendee'],
    ['\nI booked the hall and bought the tea.', 'organiser'],
    ['\nThey had given me the opening forty-five minutes.', 'speaker'],
    ['\nI was wedged between two mayors on the closing panel of it.', 'panelist'],
    ['\nI kept the speakers to time.', 'moderator'],
    ['\nI gave this in a session chaired by Ada Moss.', 'speaker'],
    ['\nI gave this talk. The session was chaired by Ada Moss.', 'speaker'],
    ['\n我主持下午的圆桌，所以下午没怎么记。', 'moderator'],
    ['\n买的是观众票，坐最后一排。', 'attendee'],
    ['\n轮到我的时候，灯灭了。', 'speaker'],
    ['\n我拉的群，我垫的钱。', 'organiser'],
    ['\n串场这活儿就是掐人。', 'moderator'],
    ['\n主持人突然问我怎么看。', 'panelist'],
  ])('the part told in %j', (text, wanted) => {
    expect(mined(text, { own: true }).role.value).toBe(wanted);
  });

  it('takes what others write in shared notes for nobody’s part', () => {
    expect(mined('\n- who hosts? / abm: I am organising it', { own: true }).role.value).toBeNull();
  });

  it.each([
    ['\nlace day, Ulmstead, 17 Feb 2024\n\nbobbins', 'Ulmstead'],
    ['\nI went up to Ulmstead for the fourth Kite Gathering.', 'Ulmstead'],
    ['\nULMSTEAD — Growers met at the Kelp Forum on Monday.', 'ULMSTEAD'],
  ])('the place of %j', (text, wanted) => {
    const own = !text.includes('—');
    expect(mined(text, { own }).place.value).toBe(wanted);
  });
});

it('needs time in proportion to the length', () => {
  const timed = (text: string) => {
    const start = performance.now();
    mined(text, { own: true, published: '2024-05-05' });
    return performance.now() - start;
  };
  for (const piece of [
    '王大会李论坛',
    'Aa Conference of the ',
    '“「《',
    '3 May 2024 and ',
    'I was at ',
  ]) {
    timed(piece.repeat(500));
    const once = timed(piece.repeat(1_000));
    expect(timed(piece.repeat(4_000)), piece).toBeLessThan(12 * Math.max(once, 25));
  }
});

const seeds = new URL('../../../../../shared/seeds/', import.meta.url);

describe.skipIf(!existsSync(seeds))('real articles (skipped where they are absent)', () => {
  const names = existsSync(seeds) ? readdirSync(seeds) : [];
  const readSeed = (head: string): string =>
    readFileSync(new URL(names.find((name) => name.startsWith(head)) ?? '', seeds), 'utf8');

  it('name their event, and its date where they say it', () => {
    const forum = mined(readSeed('002'), { published: '2025-01-08' });
    expect(forum).toMatchObject({ dateStart: { value: '2024-12-19' }, place: { value: null } });
    expect(forum.name.value).toMatch(/^2024 .* \(\w+2024\)$/u);
    const meeting = mined(readSeed('003').split('\n\n相关内容')[0] ?? '', {
      published: '2024-02-23',
    });
    expect(meeting.name.value).toMatch(/^\p{Script=Han}{2,4}市.*大会$/u);
    expect(meeting.dateStart.value).toBeNull();
  });
});
