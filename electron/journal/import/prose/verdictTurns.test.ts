import { describe, expect, it } from 'vitest';
import type { Worth } from '#shared/worth.ts';
import { findVerdict } from './verdict.ts';

const HEARD =
  'We saw nine talks in two rooms. The first was on rope. The second was on knots. A panel on wages followed. Somebody showed a map of wells. The room was cold. ';
const HEARD_CHINESE =
  '听了九个报告。第一个讲绳子。第二个讲绳结。下午是圆桌。有人展示了水井的地图。会场很冷。';

const worthIn = (sentence: string) => {
  const heard = /\p{Script=Han}/u.test(sentence) ? HEARD_CHINESE : HEARD;
  const text = `${heard}\n\n${sentence}\n\n${heard}`;
  return findVerdict(text, { start: 0, end: text.length })?.worth ?? null;
};

const TURNS: readonly (readonly [string, Worth])[] = [
  ["I'm already down for next October, same hotel.", 5],
  ['Next year we send Imke, she speaks the language.', 2],
  ['Every other year would be enough for a garage of our size.', 3],
  ['Next year only if I have a poster to show.', 3],
  ["A clear yes from me for next year, the ferry's no trouble.", 5],
  ['还要看讲者名单再决定明年来不来。', 3],
  ['明年让新来的同事去就行。', 2],
  ['以后可以不用再来。', 2],
  ['第九届在湖州办，我一定去。', 5],
];

/** What else a sentence says takes nothing from it. */
const BESIDE: readonly (readonly [string, Worth])[] = [
  ["I'll be back next year, though the hotel was poor.", 5],
  ["Probably won't go again; if Ragna posts her tables I have all I need.", 2],
  ['老师讲得扎实，明年我还会去，不过酒店太远。', 5],
  ['只要馆里批，明年我还来。', 4],
];

const NOT_OF_GOING: readonly string[] = [
  'Our guests come back if the bread is warm.',
  'Next time I would sit nearer the screen.',
  'Worth repeating: never trust a single gauge.',
  'Next year we will send the samples to Oslo instead.',
  '隔一年修剪一次就够。',
  '鱼群每年都会回来。',
  '主办方：明年再见！',
];

describe('a verdict in passing', () => {
  it.each([...TURNS, ...BESIDE])('in %j is worth %i', (sentence, worth) => {
    expect(worthIn(sentence)).toBe(worth);
  });

  it.each(NOT_OF_GOING)('is not made up from %j', (sentence) => {
    expect(worthIn(sentence)).toBeNull();
  });
});
