import { describe, expect, it } from 'vitest';
import type { Worth } from '#shared/worth.ts';
import { findVerdict } from './verdict.ts';

const worthIn = (text: string) => findVerdict(text, { start: 0, end: text.length })?.worth ?? null;

/** That it is held at all, and that one is let in, are conditions only in form. */
const MATTERS_OF_COURSE: readonly (readonly [string, Worth])[] = [
  ["I'll very likely return if they'll have me.", 4],
  ["If they hold another I'll most probably come, harbour fog permitting.", 4],
  ["If they run it again I won't be there.", 1],
  ['要是明年还办，我八成会再去。', 4],
  ['他们若续办，我应该会再参加，会费别涨就好。', 4],
  ['往后每年，只要人在苏州，我就去参加。', 5],
  ['明年如果换个场地，我应该会再来。', 3],
  ['下年一定會去㗎,仲使講?', 5],
];

/** What one puts up with for it says how surely one goes, and denials in it deny nothing. */
const PUT_UP_WITH: readonly (readonly [string, Worth])[] = [
  ['下届不管下多大雨我都去。', 5],
  ['明年单位不报销我也自费来。', 5],
  ['下次不发礼品我也报名。', 5],
  ['这种会再办五十届我都到。', 5],
  ['明年三月我照样会坐绿皮车来。', 5],
  ['明年再办，闭着眼睛都报。', 5],
  ['每一期我都会去。', 5],
  ['下次请我我也不来。', 1],
  ['明年就算免费我也不去。', 1],
  ['never again, even if the hotel were free', 1],
];

/** Plain words of haste, and refusals to ask for what it takes. */
const HASTY: readonly (readonly [string, Worth])[] = [
  ['Yes again, but only for the Sunday.', 3],
  ['prob not again unless the ferry runs', 2],
  ['Me: yes, of course, every autumn', 5],
  ['Me: always, every spring until my hips go', 5],
  ['next yr: registering the minute it opens', 5],
  ["I can't see myself asking for the leave a second time.", 2],
  ["We won't be asking for the travel money again.", 2],
  ['下次再看议程决定去不去。', 3],
  ["It's not up to me, but I'd go again tomorrow.", 5],
];

const NO_VERDICT: readonly string[] = [
  "The cook told a joke I won't repeat.",
  'We go back now to the point about tides.',
  "The club meets in the harbour master's back room in Tromsø.",
  'no lanyard, so nobody sold me a subscription',
  'Whether I travel next time is not mine to decide; the board picks.',
  '去不去不是我说了算，看院里安排。',
  '问我去不去，不如问我老婆。',
  "bvd: I'd go again",
  "kim: I'd go again / oli: yes, next year",
  "If they do it again we'll sue them.",
  "The panel told us they'd come back; we shall see.",
  '每年我都会去体检。',
  '每一场我都去听了。',
  '每年都来的老王今天没来。',
];

/** The verdict that stands in a part of what is written. */
const IN_PART: readonly (readonly [string, Worth])[] = [
  ['Would I go next year? The roof could leak again and I would swim there.', 5],
  ['Would I go again? It is already in the diary.', 5],
  ['讲者口才好，他的书我会买；至于这种晚间讲座，下次再看题目决定去不去。', 3],
  ['茶是商会出的 一人三十\n李叔再喊我 十有八九我会去的 就是别再请银行', 4],
];

describe('a verdict', () => {
  it.each([...MATTERS_OF_COURSE, ...PUT_UP_WITH, ...HASTY, ...IN_PART])(
    'in %j is worth %i',
    (text, worth) => {
      expect(worthIn(text)).toBe(worth);
    },
  );

  it.each(NO_VERDICT)('is not made up from %j', (text) => {
    expect(worthIn(text)).toBeNull();
  });
});
