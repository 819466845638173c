import { describe, expect, it } from 'vitest';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import { TODAY } from '../testReading.ts';
import { readArticle } from './readArticle.ts';

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

function read(headline: string, body: string, published = '2025-06-10') {
  const page = `<html><head><title>${headline}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}"></head><body><article><h1>${headline}</h1>${body}</article></body></html>`;
  const context = { name: 'page.html', today: TODAY, options: DEFAULT_READ_OPTIONS };
  const [draft] = readArticle(page, context).drafts;
  if (!draft) throw new Error('no draft');
  return {
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
  'Wet strings hold 8% more than dry ones, and nobody had measured that before.',
  'Of 400 knots in her test, 31% broke in the first hour and the rest held for a month.',
  'Motors run for 14 months in salt water, half as long as their makers promise.',
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
});
