import { expect, test } from 'vitest';
import type { LineReading } from '#shared/logLine.ts';
import { emptyDraft } from './eventDraft.ts';
import { mergeReading, touchedBy, valuesOf } from './lineMerge.ts';

const reading: LineReading = {
  name: 'Harbour Forum 2025',
  dateStart: '2025-03-02',
  dateEnd: '2025-03-04',
  place: null,
  worth: 2,
  reasons: ['fluff'],
  tags: ['ports'],
  role: null,
  state: null,
  spans: [],
  series: { name: 'Harbour Forum', edition: '2025', organiser: 'Quay', place: 'Rotterdam' },
};
const nothing: LineReading = {
  ...reading,
  name: '',
  dateStart: null,
  dateEnd: null,
  worth: null,
  reasons: [],
  tags: [],
  series: null,
};
const initial = { ...emptyDraft(), place: 'Leiden' };

test('fills the fields that nobody has touched, with what the series brings along', () => {
  expect(mergeReading(initial, initial, [], reading)).toMatchObject({
    name: 'Harbour Forum 2025',
    dateStart: '2025-03-02',
    dateEnd: '2025-03-04',
    series: 'Harbour Forum',
    edition: '2025',
    organiser: 'Quay',
    place: 'Rotterdam',
    tags: ['ports'],
    verdict: { worth: 2, reasons: ['fluff'] },
    state: 'attended',
  });
});

test('a place in the line counts more than that of the last edition', () => {
  expect(valuesOf({ ...reading, place: 'Delft' }).place).toBe('Delft');
});

test('never overwrites what the user corrected', () => {
  const corrected = {
    ...initial,
    name: 'My name',
    verdict: { ...initial.verdict, worth: 5 as const },
  };
  const merged = mergeReading(corrected, initial, ['name', 'worth', 'place'], reading);
  expect(merged.name).toBe('My name');
  expect(merged.place).toBe('Leiden');
  expect(merged.verdict).toMatchObject({ worth: 5, reasons: ['fluff'] });
});

test('what is taken out of the line goes back to what the form was opened with', () => {
  const filled = mergeReading(initial, initial, [], reading);
  expect(mergeReading(filled, initial, [], nothing)).toEqual(initial);
  const touched = mergeReading({ ...filled, tags: ['mine'] }, initial, ['tags'], nothing);
  expect(touched.tags).toEqual(['mine']);
});

test('a change to one date makes both the user’s own; worth and reasons are told apart', () => {
  const draft = emptyDraft();
  expect(touchedBy({ dateEnd: '2025' }, draft)).toEqual(['dateStart', 'dateEnd']);
  expect(touchedBy({ verdict: { ...draft.verdict, worth: 4 } }, draft)).toEqual(['worth']);
  expect(touchedBy({ verdict: { ...draft.verdict, sentence: 'Fine.' } }, draft)).toEqual([]);
});
