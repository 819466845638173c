import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences.ts';

const read = (text: string): string[] =>
  sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it.each<[string, string[]]>([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['Dr. Moss met Mr. Reyes. They left.', ['Dr. Moss met Mr. Reyes.', 'They left.']],
    ['It grew 3.5 times, e.g. in No. 5. Fine.', ['It grew 3.5 times, e.g. in No. 5.', 'Fine.']],
    [
      'The U.S. Senate met. It was 5 p.m. The hall filled.',
      ['The U.S. Senate met.', 'It was 5 p.m.', 'The hall filled.'],
    ],
    ['J. R. Moss et al. showed it.', ['J. R. Moss et al. showed it.']],
    [
      '"Really?" she asked. "Yes." Then it began.',
      ['"Really?" she asked.', '"Yes."', 'Then it began.'],
    ],
    [
      'It works (see Fig. 3. It is clear) in salt water. Next.',
      ['It works (see Fig. 3. It is clear) in salt water.', 'Next.'],
    ],
    ['Well... maybe. So... Then what?', ['Well... maybe.', 'So...', 'Then what?']],
    [
      'See https://kelp.example/a?b=1.2 for more. Use node.js.',
      ['See https://kelp.example/a?b=1.2 for more.', 'Use node.js.'],
    ],
    ['第一句。第二句！第三句？', ['第一句。', '第二句！', '第三句？']],
    ['“为什么？”他问。“好。”然后走了。', ['“为什么？”他问。', '“好。”', '然后走了。']],
    ['真的吗？！……好的。', ['真的吗？！……', '好的。']],
    ['用GPT-4就够了.然后收工。', ['用GPT-4就够了.', '然后收工。']],
    ['成本（这个贵吗？不贵）降了。', ['成本（这个贵吗？不贵）降了。']],
    ['「不要問他們要什麼。」她說。', ['「不要問他們要什麼。」她說。']],
  ])('of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['- one thing\n- another thing', ['- one thing', '- another thing']],
    ['1. First point\n2. Second point', ['1. First point', '2. Second point']],
    ['## A heading\nText beneath it.', ['## A heading', 'Text beneath it.']],
    ['Ropes matter\nSeeds do not', ['Ropes matter', 'Seeds do not']],
    ['绳子很重要\n种子不重要', ['绳子很重要', '种子不重要']],
    ['A point,\nwhich goes on.', ['A point,\nwhich goes on.']],
    ['第一，\n要有绳子。', ['第一，\n要有绳子。']],
    ['One paragraph\n\nAnother one', ['One paragraph', 'Another one']],
  ])('ends at the lines of %j where they are items', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('goes on over the lines of a wrapped paragraph', () => {
    const wrapped =
      'The harvest of the cold sea has tripled within four years, and most of it is\n' +
      'Norwegian, because the ropes are better there and the winters are long enough\n' +
      'Nobody had expected that. Prices fell by half in the same time and are still\n' +
      'falling.';
    expect(read(wrapped)).toHaveLength(2);
  });

  it('gives exact and trimmed spans of a part of the text', () => {
    const text = 'xx  One. Two.  yy';
    expect(sentencesIn(text, { start: 2, end: 15 })).toEqual([
      { start: 4, end: 8 },
      { start: 9, end: 13 },
    ]);
  });
});

it.each([
  ['brackets', '('],
  ['marks', '?! '],
  ['dots', '.'],
  ['lines', 'a\n'],
  ['quotes', '“。”'],
])('needs time in proportion to a text of %s', (_, piece) => {
  const timed = (count: number) => {
    const text = piece.repeat(count);
    const start = performance.now();
    sentencesIn(text, { start: 0, end: text.length });
    return performance.now() - start;
  };
  timed(20_000);
  const once = timed(40_000);
  expect(timed(160_000)).toBeLessThan(16 * Math.max(once, 5));
});
