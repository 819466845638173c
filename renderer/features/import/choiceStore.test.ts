import { describe, expect, test } from 'vitest';
import type { ListEntry, SimilarEvent } from '#shared/importReading.ts';
import { firstChoice, intoOf } from './choiceStore.ts';
import { entriesWith } from './entryFilter.ts';

const known: SimilarEvent = {
  eventId: 7,
  name: 'Grid Days',
  dateStart: '2024-09-03',
  dateEnd: null,
  place: null,
  reason: 'same-name-and-date',
};
const entry = (index: number, about: Partial<ListEntry> = {}): ListEntry => ({
  index,
  name: `Meetup ${index}`,
  dateStart: '2024-10-01',
  dateEnd: null,
  place: 'Leeds',
  sessions: 0,
  takeaways: 0,
  similar: [],
  ...about,
});
const entries = [
  entry(0),
  entry(1, { similar: [known] }),
  entry(2, { name: '港口沙龙', place: null }),
];

describe('a list', () => {
  test('begins with all that is new ticked', () => {
    expect([...firstChoice(entries).ticked]).toEqual([0, 2]);
  });

  test('adds what is known to its event, unless it is kept apart', () => {
    const choice = { ticked: new Set([1]), apart: new Set<number>() };
    expect(intoOf(choice, entry(1, { similar: [known] }))).toBe(7);
    expect(intoOf({ ...choice, apart: new Set([1]) }, entry(1, { similar: [known] }))).toBeNull();
    expect(intoOf(choice, entry(0))).toBeNull();
  });

  test.each([
    ['', [0, 1, 2]],
    ['  ', [0, 1, 2]],
    ['MEETUP leeds', [0, 1]],
    ['港口', [2]],
    ['2024-10', [0, 1, 2]],
    ['Ｍｅｅｔｕｐ', [0, 1]],
    ['null', []],
  ])('is narrowed by "%s"', (filter, found) => {
    expect(entriesWith(entries, filter).map(({ index }) => index)).toEqual(found);
  });
});
