import { describe, expect, it } from 'vitest';
import { proposeTakeaways } from './takeaways.ts';
import type { Passage } from './takeaways.ts';

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  span: { start: 0, end: text.length },
  session: null,
  emphasis: [],
  without: [],
  weight: 1,
  ...more,
});
const read = (text: string, more: Partial<Passage> = {}) =>
  proposeTakeaways(text, [passage(text, more)]);
const texts = (text: string, more: Partial<Passage> = {}): string[] =>
  read(text, more).map((takeaway) => takeaway.text);

const NOTES = `# Ropes
- The growers meet on the first Monday of the month
- **Better ropes tripled the yield within four years**
- There was a slide with a map of the coast
- Cold chain is 60% of the cost, not the seeds
- TODO: ask Ada Moss for the list of rope makers
- Insurers want ten years of data before they price anything
- The second speaker had a cold
`;

describe('takeaways', () => {
  it('are exact sentences in the order of the text, without list signs', () => {
    for (const { text, span } of read(NOTES)) {
      expect(span && NOTES.slice(span.start, span.end)).toBe(text);
      expect(text).not.toMatch(/^[-*#\s]|\s$/u);
    }
    const starts = read(NOTES).map(({ span }) => span?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('hold what the writer made bold, what is to be done, and what informs', () => {
    expect(texts(NOTES)).toEqual(
      expect.arrayContaining([
        'Better ropes tripled the yield within four years',
        'Cold chain is 60% of the cost, not the seeds',
        'ask Ada Moss for the list of rope makers',
      ]),
    );
  });

  it.each([
    'Joint work with Tove Lind, who could not travel. Slides are linked above; the data cannot be shared but the synthetic nets in the repository reproduce Figure 3. Many thanks to the chair and to the person who asked about ice.',
    '这是与海湾大学林一舟老师合作完成的工作。幻灯片链接见上方，数据暂时不公开，但是可以发邮件来要。感谢主办方的邀请和现场的提问，尤其是问冰的那一位。',
  ])('are none of what only thanks and points to slides: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['我补充一点：绳子最怕的不是盐，是太阳。', '绳子最怕的不是盐，是太阳。'],
    [
      'Our rule of thumb is: if a net has two knots it needs a third.',
      'if a net has two knots it needs a third.',
    ],
  ])('begin behind what only announces them: %s', (sentence, kept) => {
    const others = /\p{Script=Han}/u.test(sentence)
      ? '三成的网是在港口里坏的，不是在海上。每年换一次的只有四条船，其他的都在补。'
      : 'A third of the nets broke in the harbour and not at sea. Only four boats change theirs every year, and the others mend.';
    expect(texts(`${others} ${sentence}`)).toContain(kept);
  });

  it('are 3 to 8, or none where there is too little', () => {
    const farms = 'amber birch cedar dogwood elder fir gorse hazel ivy juniper'.split(' ');
    const crops = 'barley carrots dill endive fennel garlic'.split(' ');
    const many = farms
      .flatMap((farm) => crops.map((crop) => `- The ${farm} farm should sell its ${crop} dried`))
      .join('\n');
    expect(read(many).length).toBeGreaterThanOrEqual(3);
    expect(read(many).length).toBeLessThanOrEqual(8);
    expect(read('- Ropes matter more than seeds do')).toEqual([]);
  });

  it('say the same thing once', () => {
    const text =
      '- Better ropes tripled the yield of the farms\n- Ropes that are better tripled the yield of farms\n' +
      '- Insurers want ten years of data\n- Cold chain is 60% of the cost\n- Prices fell by half in spring\n';
    const ropes = texts(text).filter((takeaway) => takeaway.includes('tripled'));
    expect(ropes).toHaveLength(1);
  });

  it('are what the writer listed, where there is such a list', () => {
    for (const heading of ['## Key takeaways', 'Takeaways:', '## 收获', '**要点**', '總結：']) {
      const text = `${NOTES}\n${heading}\n- Ropes first, seeds second\n- Measure the cold chain\n- 保险要先有数据才行\n`;
      const found = texts(text);
      expect(found).toEqual(
        expect.arrayContaining(['Ropes first, seeds second', '保险要先有数据才行']),
      );
      expect(found).not.toContain('Insurers want ten years of data before they price anything');
    }
  });

  it('leave out what is never to be proposed', () => {
    const opinion = 'Better ropes tripled the yield within four years';
    const start = NOTES.indexOf(opinion) - 2;
    const without = [{ start, end: start + opinion.length + 4 }];
    expect(texts(NOTES, { without }).join()).not.toContain('tripled');
  });

  it('are spread over the sessions', () => {
    const one = Array.from(
      { length: 20 },
      (_, at) => `- Rope ${at} should hold ${at}0% more weight`,
    );
    const text = `${one.join('\n')}\n- 盐度决定产量\n- Prices fell because nobody was buying\n- Insurers need ten years of data\n`;
    const edge = text.indexOf('- 盐度');
    const last = text.indexOf('- Insurers');
    const spans = [
      { start: 0, end: edge },
      { start: edge, end: last },
      { start: last, end: text.length },
    ];
    const found = proposeTakeaways(
      text,
      spans.map((span, session) => passage(text, { span, session })),
    );
    expect(new Set(found.map(({ session }) => session)).size).toBe(3);
  });
});

describe('the kind of a takeaway', () => {
  it.each([
    ['TODO: send Ada Moss our salinity data', 'action'],
    ['Try the new ropes on the north site', 'action'],
    ['回去要试一下他们的绳子和种苗', 'action'],
    ['跟进：向保险公司要十年的数据', 'action'],
    ['Who owns the water between two farms?', 'question'],
    ['Ada Moss said: "Nobody has ever lost money on a rope"', 'quote'],
    ['林一舟：「先问海，再问市场，最后才问钱」', 'quote'],
    ['Met Tom Reyes, who runs three farms in Fife', 'contact'],
    ['加了周晓的微信，她在做海带种苗', 'contact'],
    ['Better ropes tripled the yield within four years', 'insight'],
  ])('of %j is %s', (text, kind) => {
    const all = `- ${text}\n- Insurers want ten years of data\n- 成本的六成是冷链，不是种苗\n`;
    expect(read(all).find((takeaway) => text.includes(takeaway.text))?.kind).toBe(kind);
  });
});

describe('nothing is proposed', () => {
  it.each([
    [
      'of an announcement',
      'The Kelp Forum will take place in Bergen on 3 May. Registration is open until April. ' +
        'Ada Moss will speak about ropes. Join us for two days by the sea. The programme will be announced soon.',
    ],
    [
      'of an invitation',
      '海带论坛将于5月3日在青岛举行。欢迎各位同行报名参加。届时林一舟教授将作主题演讲。扫码报名，席位有限。更多详情敬请期待。',
    ],
    [
      'of an abstract',
      'In this talk I give an overview of ropes. This talk covers seeds and harvest. We present a new method for both. Slides will be available.',
    ],
    [
      'of courtesies',
      'Good morning everyone. Thank you for having me. My name is Ada Moss. Next slide please. Any questions? Thank you very much.',
    ],
    [
      'of greetings',
      '大家好。谢谢主持人的介绍。我是来自海蓝科技的周晓。下面有请下一位嘉宾。谢谢大家。好的，好的。',
    ],
    [
      "of the writer's own part in what is to come",
      'Kelp Week comes to Bergen on Friday, 7 March, and they have asked me to chair the panel. My job is to keep three farmers to time. ' +
        'Tickets are 20 euros, students free. The programme is on their site. I will post the slides afterwards.',
    ],
    [
      'of slides and places to come',
      '感谢组委会邀请，海边的四月还是很冷。报告摘要见上，幻灯片会后上传。论坛官网4月1日开放注册，学生免注册费。感兴趣的同学可以直接在现场找我聊，也欢迎投递博士后岗位。',
    ],
    ['of labels', 'Date: 3 May 2024\nVenue: Bergen\nSpeaker: Ada Moss\n时间：5月3日\n地点：青岛\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

it('needs time in proportion to the length', () => {
  const timed = (count: number) => {
    const text = Array.from(
      { length: count },
      (_, at) => `Farm ${at} should not buy rope ${at * 7} before year ${at % 90}, 因为成本太高。`,
    ).join('\n');
    const start = performance.now();
    read(text);
    return performance.now() - start;
  };
  timed(1_000);
  const once = timed(2_000);
  expect(timed(8_000)).toBeLessThan(16 * Math.max(once, 5));
});

it('keeps no time or name before what is said', () => {
  const text = [
    '**[00:01:02] Ada Moss:** Uneven drying costs more than altitude does, and buyers notice it.',
    '**[00:02:10] Bo Lind:** Pay per kilo of ripe fruit, weighed in front of the farmer.',
    '**[00:03:40] Ada Moss:** Moisture fell from four points to one after the fans were installed.',
    '**[00:04:05] Bo Lind:** The price is not the problem, the missing contract is.',
  ].join('\n\n');
  const span = { start: 0, end: text.length };
  const proposed = proposeTakeaways(text, [
    { span, session: 0, emphasis: [], without: [], weight: 1 },
  ]);
  expect(proposed.length).toBeGreaterThanOrEqual(3);
  for (const takeaway of proposed) expect(takeaway.text).not.toMatch(/\d\d:\d\d|Moss|Lind/u);
});
