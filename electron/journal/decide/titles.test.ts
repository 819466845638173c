import { describe, expect, test } from 'vitest';
import { ANY_SPEAKER, SAME_SPEAKER, titleLikeness } from './titles.ts';

/** Titles that people give to the same talk, a year later or at another event. */
const SAME_TALK = [
  ['Sleeping kites: a field guide', 'Sleeping kites, a field guide (updated)'],
  ['Keynote: What the tide gauge said', 'What the tide gauges said'],
  ['Panel: Mending nets at scale', 'Mending nets at scale'],
  ['Résilience of small ferries', 'Resilience of small ferries'],
  ['圆桌：渔港的账本怎么记', '渔港的账本怎么记'],
  ['潮汐預報的三種失敗', '潮汐预报的三种失败（续）'],
  ['主旨演讲：风筝与电网', '风筝与电网'],
] as const;

/** Titles of one field, each of a talk of its own. */
const OTHER_TALK = [
  ['Keynote: Opening remarks', 'Opening session'],
  ['Machine learning for ferries', 'Machine learning for bakeries'],
  ['The future of kites', 'The future of bridges'],
  ['Tide gauges of the north', 'A history of gauges and rulers'],
  ['开幕致辞', '开幕式致辞与合影'],
  ['渔港的数字化', '风筝的数字化'],
  ['圆桌讨论', '圆桌讨论'],
  ['2025', '2025'],
] as const;

describe('titles', () => {
  test.each(SAME_TALK)('%s is recognised in %s, whoever gives it', (first, second) => {
    expect(titleLikeness(first, second)).toBeGreaterThanOrEqual(ANY_SPEAKER);
    expect(titleLikeness(second, first)).toBe(titleLikeness(first, second));
  });

  test.each(OTHER_TALK)('%s is not taken for %s', (first, second) => {
    expect(titleLikeness(first, second)).toBeLessThan(ANY_SPEAKER);
  });

  test.each([
    ['Who pays for the third bridge?', 'Who pays for the second bridge?'],
    ['三座桥的账本', '两座桥的账本和一张欠条'],
  ])('%s is recognised in %s by the same speaker only', (first, second) => {
    expect(titleLikeness(first, second)).toBeGreaterThanOrEqual(SAME_SPEAKER);
    expect(titleLikeness(first, second)).toBeLessThan(ANY_SPEAKER);
  });

  test('half of a title is enough where the speaker is the same, and not otherwise', () => {
    const likeness = titleLikeness(
      'Sleeping kites: what we broke on the pier',
      'Sleeping kites and how to wake them',
    );
    expect(likeness).toBeGreaterThanOrEqual(SAME_SPEAKER);
    expect(likeness).toBeLessThan(ANY_SPEAKER);
  });

  test('one word in common is a topic, whoever speaks', () => {
    expect(titleLikeness('Kites', 'Kites and weather')).toBe(0);
    expect(titleLikeness('Kites', 'Kites!')).toBe(1);
  });
});
