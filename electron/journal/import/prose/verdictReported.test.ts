import { describe, expect, it } from 'vitest';
import { findVerdict } from './verdict.ts';
import { withoutReported } from './verdictReported.ts';

const verdictIn = (text: string) => findVerdict(text, { start: 0, end: text.length });

/** A text of many sentences, none of which is of going again. */
const HEARD = [
  'The mill stands on the river.',
  'Two looms were running.',
  'The dye was indigo.',
  'A guide showed us the loft.',
  'The wool came from Skye.',
  'Lunch was soup.',
  'The lecture was on madder.',
].join('\n\n');

describe('what a sentence says itself', () => {
  it.each([
    ['同伴说值得，我看明年就算了。', '我看明年就算了。'],
    ['听说下回办在海边，我一定去。', '我一定去。'],
    ['The beekeeper next to me said never again, but I would come back.', 'but I would come back.'],
    ['Marta says she is coming, and I will too.', 'and I will too.'],
    ['明年我不去了，不过新手可以看看。', '明年我不去了，'],
  ])('%j is only %j', (sentence, own) => {
    expect(withoutReported(sentence)).toBe(own);
  });

  it.each([
    '旁边一位木匠跟我抱怨说以后再也不来了。',
    '老板说：我明年一定还来。',
    'Never again, sighed the man behind us.',
    'One of the weavers told me she would be back next year.',
  ])('%j is nothing of the writer', (sentence) => {
    expect(withoutReported(sentence).replace(/[。.]/gu, '')).toBe('');
  });

  it.each(['说实话，明年我不想来了。', '这次真不好说，看议程再说。', 'I say never again.'])(
    '%j is left as it is',
    (sentence) => {
      expect(withoutReported(sentence)).toBe(sentence);
    },
  );
});

describe('no verdict in a text of many sentences', () => {
  it.each([
    'The next edition is on 3 March, and we will be back in Leith with an even bigger hall.',
    'Two rooms ran in parallel and I missed the session on looms, so I will watch the recording.',
    'Next time I will bring a thicker coat and a lamp.',
    '两个厅同时进行，没能全听，之后再补录像。',
    '下一场是三月九日，主题是“修补”，报名表在门口。',
    '客人吃亏一次就不会再来，除非你道歉。',
    '上釉以后必须晾干，跑不动的窑一律停火。',
    '再来一次的话，我会把坯子做薄一点。',
    '谢谢，这个我记住了。',
    'A third of the fleece was lost in 2021.',
    'They expect to return to a longer format next year.',
    'I will plant twice as much weld next year.',
    '这件事我们合作社明年一定会再讨论。',
    '展后的参观要另外报名，下次开放是六月。',
    '报名人数多了三成，主办方明年考虑换更大的场馆。',
    '如果再给我一次机会，我会先晒线。',
  ])('is found in %j', (sentence) => {
    expect(verdictIn(`${HEARD}\n\n${sentence}`)).toBeNull();
  });
});

describe('a verdict in a text of many sentences', () => {
  it.each([
    ['同桌说不来了，我倒觉得值，明年大概还是会报。', 4],
    ['第六期我肯定还来，听说在海边。', 5],
    ['下一场在山上，如果没撞到值班应该会再报名。', 4],
    ['明年除非换掉圆桌、少放广告，否则不去了。', 3],
    ['Unless they halve the price, you won’t see me there again.', 3],
    ['I learned less than I hoped and will probably not go again.', 2],
    ['I can’t say I’m in any hurry to come back.', 2],
    ['Not again until they fix the heating.', 3],
    ['Once every few years is plenty for this fair.', 3],
    ["I won't be putting this one in next year's budget.", 1],
    ['以后这类活动我会先看讲者再决定。', 3],
    ["I'll be first in line when tickets go on sale.", 5],
    ["It's the one fair I refuse to miss.", 5],
    ['Third thin year in a row, so no more for me.', 1],
    ['我大概九成不会再来了。', 2],
    ['跑了三届，这是最后一回。', 1],
    ['I will be giving this one a rest from now on.', 2],
    ['我个人不会再参加，但新人可以去看看。', 1],
    ['只要小孩不生病，明年一定到。', 5],
    ['CP 值不高，不會想二訪。', 1],
    ["If I'm not on call I'll be back next spring.", 4],
    ["I'd go again without thinking about it, even on my own dime.", 5],
  ])('is read from %j as %i', (sentence, worth) => {
    expect(verdictIn(`${HEARD}\n\n${sentence}`)?.worth).toBe(worth);
  });

  it('leaves out the heading that asks for it', () => {
    const text = `${HEARD}\n\n## Would I go back?\n\nI'd go back next year for the looms alone.`;
    expect(verdictIn(text)?.sentence).toBe("I'd go back next year for the looms alone.");
  });
});
