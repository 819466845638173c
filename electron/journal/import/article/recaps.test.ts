import { describe, expect, it } from 'vitest';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { TODAY } from '../testReading.ts';
import { readArticle } from './readArticle.ts';

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

function draftOf(headline: string, body: string, published: string) {
  const page = `<html><head><title>${headline}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}"></head><body><article><h1>${headline}</h1>${body}</article></body></html>`;
  const context = { name: 'page.html', today: TODAY, options: DEFAULT_READ_OPTIONS };
  const [draft] = readArticle(page, context).drafts;
  if (!draft) throw new Error('no draft');
  return draft;
}

function read(headline: string, body: string, published = '2025-06-10') {
  const draft = draftOf(headline, body, published);
  return {
    place: draft.place.value,
    takeaways: draft.takeaways.length,
    people: draft.people.map(({ name }) => name),
    talks: draft.sessions.map(({ title, people }) => [
      title.value,
      people.filter(({ part }) => part !== 'moderator').map(({ name }) => name),
    ]),
  };
}

const LOOKING_AHEAD = paragraphs(
  'Registration for next year opens in March, and the call for papers follows. Join us again!',
);
const TOLD = paragraphs(
  'On 4 June 2025 the kites filled the sky above Oban.',
  'Wet strings were 8% stronger than dry ones, and nobody had measured that before.',
  'Of 400 knots in the test, 31% were gone in the first hour and the rest had a month left.',
  'Motors were done after 14 months in salt water, half as long as their makers had promised.',
);

describe('what a page is about lies behind it', () => {
  it('where its headline looks back', () => {
    const { takeaways } = read('Kite Days in Oban: a recap', TOLD + LOOKING_AHEAD, '2025-06-01');
    expect(takeaways).toBeGreaterThanOrEqual(3);
  });

  it('where it appeared after the days of its event', () => {
    expect(read('Kite Days in Oban', TOLD + LOOKING_AHEAD).takeaways).toBeGreaterThanOrEqual(3);
  });

  it('unless it appeared before them', () => {
    expect(read('Kite Days in Oban', TOLD + LOOKING_AHEAD, '2025-06-01').takeaways).toBe(0);
  });
});

describe('headings of a recap', () => {
  it('give way to the talks told beneath them where they only group', () => {
    const body = `<h2>In the morning</h2>${paragraphs(
      '<strong>Ada Moss</strong> (Kelp Labs) opened with “Ropes that forgive”. Nobody coughed.',
      'Then Tom Reyes of the North Quay explained in “Salt in the motor” why motors last.',
    )}<h2>Panel: who insures a raft?</h2>${paragraphs('Everybody had paid once.')}
<h2>Afternoon workshops</h2><ul><li><b>Splicing in an hour</b> with Orla Byrne – bring a knife</li></ul>`;
    expect(read('Kelp Days: a recap', body).talks).toEqual([
      ['Ropes that forgive', ['Ada Moss']],
      ['Salt in the motor', ['Tom Reyes']],
      ['who insures a raft?', []],
      ['Splicing in an hour', ['Orla Byrne']],
    ]);
  });

  it('have the people of the labelled lines beneath them', () => {
    const body = paragraphs(
      '6月3日，城市菜园论坛在宁波举行，三百多位种菜人到场。',
      '<strong>01 主题分享</strong>',
      '<strong>阳台上的一平方米</strong>',
      '分享人：邹一帆　青苗农园主理人',
      '邹一帆算了一笔账：一平方米一年能收43公斤叶菜。',
      '<strong>堆肥为什么会臭</strong>',
      '主讲人：郝清嘉　海湾大学副教授',
      '臭的四十一个桶里有三十八个是水太多。',
      '<strong>02 圆桌：菜园归谁管</strong>',
      '嘉宾：邹一帆、温晓棠（街道办副主任）、居民代表 老段',
      '去年接到的投诉里七成是浇水漏到楼下。',
    );
    expect(read('城市菜园论坛回顾', body).talks).toEqual([
      ['阳台上的一平方米', ['邹一帆']],
      ['堆肥为什么会臭', ['郝清嘉']],
      ['菜园归谁管', ['邹一帆', '温晓棠', '老段']],
    ]);
  });

  const NUMBERED = paragraphs(
    '5月11日下午，“修修补补”手艺人茶话会在绍兴举办，由书店店长姚乐之主持。',
    '<strong>01　一把伞修三回</strong>',
    '第一位上台的是修伞匠葛长河，他修伞四十年。',
    '<strong>02　补锅的账</strong>',
    '范静宜是一名会计，她跟着父亲补锅。',
  );

  it('that are numbered are of those whom the words beneath them introduce', () => {
    expect(read('手艺人茶话会回顾', NUMBERED).talks).toEqual([
      ['一把伞修三回', ['葛长河']],
      ['补锅的账', ['范静宜']],
    ]);
  });

  it('of a theme are nobody’s talk', () => {
    const body = `<h2>成本还在涨</h2>${paragraphs('菜协会长林一舟表示，今年人工涨了一成。')}<h2>损耗降不下来</h2>${paragraphs('海湾大学教授陈知远认为，损耗的一半在路上。')}`;
    expect(read('菜价论坛侧记', body).talks).toEqual([]);
  });
});

describe('the people of a report', () => {
  it('are without the firm that stands before them', () => {
    const body = paragraphs(
      "In a debate on rafts, moderated by SeaMutual's Helena Brandt, nobody agreed on the price.",
      'It was held in June, and the room was full.',
    );
    expect(read('Rafts are dear, growers hear', body).people).toEqual(['Helena Brandt']);
  });

  it('are not what somebody only said, nor a piece of a firm', () => {
    const body = paragraphs(
      '6月7日，树木论坛在宁波举行，由媒体人卓颖芝主持。海湾大学教授麦卓恒透露，浇水只占一成，主要原因是“人人都以为有人浇”。',
      '平章律师事务所合伙人瞿小禾认为，合同要写明谁浇。',
    );
    const { people, talks } = read('树木论坛侧记', body);
    expect(people.toSorted()).toEqual(['卓颖芝', '瞿小禾', '麦卓恒'].toSorted());
    expect(talks).toEqual([]);
  });

  it('are named in full once, and by a piece of the name later', () => {
    const body = paragraphs(
      'When the plane tree fell, Nkechi Valdane began to count. On Thursday she took the count to Orchard Hall.',
      'Valdane was one of three panelists at the Street Trees Forum, held June 5.',
      '“Nobody waters in July,” Valdane said.',
      'Bertrand Le Garrec, director of Oak House, disagreed. Le Garrec said that half of the trees stand dry.',
    );
    const { people, place } = read('Residents count trees', body);
    expect(people.toSorted()).toEqual(['Bertrand Le Garrec', 'Nkechi Valdane']);
    expect(place).toBe('Orchard Hall');
  });

  it('are called for short after what they are, and have names of other countries', () => {
    const body = paragraphs(
      '由海风树艺学会主办的社区树木论坛，6月7日假沙田大会堂举行，约二百人出席。',
      '来自京都的造园研究所所长中谷麻衣透过翻译表示，修剪少一次，枯枝多三成。',
      '街坊代表陈太则说，二十棵树有十三棵是自己浇。茶馆店主老段说，冬天没有人浇。社区代表老师们没有说话。',
    );
    const { people, place } = read('社区树木论坛侧记', body);
    expect(people).toEqual(['中谷麻衣', '陈太', '老段']);
    expect(place).toContain('沙田');
  });
});

it('names who sat beside others', () => {
  const english = paragraphs(
    'Sunday was for a panel on studio rents chaired by Gwen Tolley, with Marcus Obi and Saskia Vroom. It was full.',
  );
  expect(read('Notes from the Clay Days', english).people).toContain('Saskia Vroom');
  const chinese = paragraphs(
    '6月6日，银发出行大会在珠海举办。在圆桌对话中，围绕“谁来扶一把”，温晓棠、郝清嘉、邹一帆三位嘉宾展开讨论。',
  );
  expect(read('银发出行大会侧记', chinese).people).toEqual(['温晓棠', '郝清嘉', '邹一帆']);
});

it('reads the topic of a panel that has no other title', () => {
  const body = paragraphs(
    "In a lively panel on raft insurance, moderated by SeaMutual's Helena Brandt, nobody agreed.",
    'It was held in June, and the room was full.',
    'Everybody argued about the price of a panel on the roof, which costs 40% more.',
  );
  expect(read('Rafts are dear, growers hear', body).talks).toEqual([['raft insurance', []]]);
});

it('tells the day of a page from the day of its change on one line', () => {
  const text = `Growers count knots\n\nPublished 5 June 2025, 09:00 | Updated 6 June 2025, 10:00\n\nGrowers were told in Oban that most ropes fail at the knot, said Ada Moss.\n`;
  const context = { name: 'page.txt', today: TODAY, options: DEFAULT_READ_OPTIONS };
  expect(readArticle(text, context).drafts[0]?.hints).toMatchObject([
    { kind: 'published', date: '2025-06-05' },
    { kind: 'modified', date: '2025-06-06' },
  ]);
});

it('takes nothing for a talk that somebody only said', () => {
  const body = paragraphs(
    'Oak College hosted Loam Day in Carver Hall on June 6. Keynote speaker Ingrid Solheim, a soil chemist, told farmers that fields are compacted. “You can hear it with a spade,” Solheim said.',
    'In a session called “Worms as Auditors,” doctoral student Deshawn Pruitt reported results from 88 plots.',
  );
  const { talks, place } = read('Students test soil at Loam Day', body);
  expect(talks).toEqual([['Worms as Auditors', ['Deshawn Pruitt']]]);
  expect(place).toBe('Carver Hall');
});

it('takes a day without its year for the one near to the page', () => {
  const body = paragraphs(
    '第十期城市慢行沙龙欢迎报名。',
    '时间：7月1日 14:00',
    '地点：成都图书馆',
    '主讲人：邹一帆（慢行研究所研究员）',
  );
  expect(draftOf('报名 | 第十期城市慢行沙龙', body, '2025-06-10').dateStart.value).toBe(
    '2025-07-01',
  );
  expect(draftOf('回顾 | 第十期城市慢行沙龙', body, '2025-07-03').dateStart.value).toBe(
    '2025-07-01',
  );
  expect(draftOf('回顾 | 第十期城市慢行沙龙', body, '2025-12-20').dateStart.value).toBe(
    '2025-07-01',
  );
});
