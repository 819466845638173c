import { expect, it } from 'vitest';
import { NO_FILTER } from '#shared/filter.ts';
import type { Facets } from '#shared/timeline.ts';
import { commonValues } from './commonValues.ts';

const facets: Facets = {
  worths: [{ value: 1, label: '1', count: 5 }],
  roles: [{ value: 'attendee', label: 'attendee', count: 5 }],
  states: [],
  tags: [
    { value: 'ai', label: 'ai', count: 3 },
    { value: 'rare', label: 'rare', count: 1 },
  ],
  seriesIds: [],
  organisers: [{ value: 'Expo House', label: 'Expo House', count: 4 }],
  personIds: [],
  languages: [],
};

it('names what several, but not all, of the shown events share', () => {
  expect(commonValues(facets, NO_FILTER, 5).map(({ value }) => value)).toEqual([
    'Expo House',
    'ai',
  ]);
});

it('leaves out a facet that is a condition already', () => {
  const filter = { ...NO_FILTER, organisers: ['Expo House'] };
  expect(commonValues(facets, filter, 5).map(({ value }) => value)).toEqual(['ai']);
});
