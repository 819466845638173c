import { expect, test } from 'vitest';
import { emptyEvent } from '#shared/event.ts';
import { differences, settled, sideOf } from './conflict.ts';

const base = { ...emptyEvent('Harbour Forum'), place: 'Rotterdam', dateStart: '2025-03-02' };

test('asks about what both sides changed, and takes what only the other changed', () => {
  const mine = { ...base, place: 'Delft', tags: ['ports'] };
  const theirs = { ...base, place: 'Leiden', organiser: 'Quay' };
  const found = differences(base, mine, theirs);
  expect(found).toEqual([
    { fields: ['organiser'], isMine: false },
    { fields: ['place'], isMine: true },
    { fields: ['tags'], isMine: true },
  ]);
  expect(settled(mine, theirs, found, {})).toEqual({ ...theirs, place: 'Delft', tags: ['ports'] });
});

test('a choice overrules what stands by itself', () => {
  const mine = { ...base, place: 'Delft' };
  const theirs = { ...base, place: 'Leiden', organiser: 'Quay' };
  const found = differences(base, mine, theirs);
  const chosen = { place: 'theirs', organiser: 'mine' } as const;
  expect(found.map((one) => sideOf(one, chosen))).toEqual(['mine', 'theirs']);
  expect(settled(mine, theirs, found, chosen)).toEqual({ ...base, place: 'Leiden' });
});

test('dates are settled together, so that an end never meets the other side’s start', () => {
  const mine = { ...base, dateEnd: '2025-03-04' };
  const theirs = { ...base, dateStart: '2025-05-01' };
  const found = differences(base, mine, theirs);
  expect(found).toEqual([{ fields: ['dateStart', 'dateEnd'], isMine: true }]);
  expect(settled(mine, theirs, found, { dateStart: 'theirs' })).toMatchObject({
    dateStart: '2025-05-01',
    dateEnd: null,
  });
});

test('nothing differs where both sides did the same', () => {
  const same = { ...base, place: 'Delft' };
  expect(differences(base, same, { ...same })).toEqual([]);
});
