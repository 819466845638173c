import { describe, expect, test } from 'vitest';
import {
  type Confidence,
  type Draft,
  draftPerson,
  emptyDraft,
  emptyDraftSession,
} from '#shared/draft.ts';
import { type ReviewForm, reviewOf } from './reviewForm.ts';
import {
  countStandings,
  fieldsToCheck,
  type Judged,
  nextToCheck,
  previousToCheck,
  type Standing,
  standingOf,
} from './standing.ts';

const says = <T>(value: T, confidence: Confidence) => ({ value, confidence, span: null });
const draft: Draft = {
  ...emptyDraft('notes'),
  name: says('Harbour Forum', 'sure'),
  place: says('Delft', 'unsure'),
  organiser: says('Kelp Labs', 'unsure'),
  sessions: [
    { ...emptyDraftSession(), title: says('Cranes', 'unsure') },
    { ...emptyDraftSession(), title: says('Locks', 'likely') },
  ],
  people: [draftPerson({ name: 'Ada Moss', part: 'speaker', confidence: 'unsure' })],
  takeaways: [{ kind: 'insight', text: 'x', session: null, confidence: 'unsure', span: null }],
};
const source = { name: 'h.md', mediaType: '', encoding: '', size: 0, sha256: '', text: '' };
const proposed = { draft, source, similar: [] };
const before = reviewOf(proposed, '2025-03-05');
const judged = (form: Partial<ReviewForm> = {}): Judged => ({
  proposed,
  before,
  form: { ...before, ...form },
});

describe('how a field stands', () => {
  test.each<[string, string, Partial<ReviewForm>, Standing | null]>([
    ['as proposed', 'name', {}, 'sure'],
    ['missing and asked for', 'dateStart', {}, 'missing'],
    ['missing, and nobody asks', 'series', {}, null],
    ['changed', 'name', { draft: { ...before.draft, name: 'Harbour Days' } }, 'own'],
    ['filled in', 'dateStart', { draft: { ...before.draft, dateStart: '2025' } }, 'own'],
    ['checked', 'place', { checked: ['place'] }, 'checked'],
    ['a session', 'session.0', {}, 'unsure'],
    ['a person', 'person.0', {}, 'unsure'],
    ['an unknown person', 'person.7', {}, null],
  ])('%s', (_, field, form, standing) => {
    expect(standingOf(judged(form), field)).toBe(standing);
  });
});

describe('what to check', () => {
  test('is unsure, or missing though an event is known by it, from top to bottom', () => {
    expect(fieldsToCheck(judged())).toEqual([
      'dateStart',
      'place',
      'role',
      'session.0',
      'person.0',
      'organiser',
    ]);
  });

  test('is not what was checked, changed or left out', () => {
    const form = {
      checked: ['dateStart', 'role'],
      draft: { ...before.draft, place: 'Leiden' },
      sessions: before.sessions.map((session) => ({ ...session, isIncluded: false })),
      people: before.people.map((person) => ({ ...person, isIncluded: false })),
    };
    expect(fieldsToCheck(judged(form))).toEqual(['organiser']);
  });

  test.each([
    [null, 'dateStart', 'organiser'],
    ['dateStart', 'place', 'organiser'],
    ['session.1', 'person.0', 'session.0'],
    ['organiser', 'dateStart', 'person.0'],
  ])('comes next and before %s, round the form', (at, next, previous) => {
    expect(nextToCheck(judged(), at)).toBe(next);
    expect(previousToCheck(judged(), at)).toBe(previous);
  });

  test('is nothing once the last of it is where one is', () => {
    const checked = fieldsToCheck(judged()).filter((field) => field !== 'place');
    expect(nextToCheck(judged({ checked }), 'place')).toBeNull();
  });
});

test('the legend counts by standing, without takeaways, which are a choice', () => {
  expect(Object.fromEntries(countStandings(judged()))).toEqual({
    sure: 1,
    missing: 2,
    unsure: 4,
    likely: 1,
  });
});
