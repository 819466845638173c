import { describe, expect, test } from 'vitest';
import { emptyEvent, EventFields } from '#shared/event.ts';
import {
  draftOf,
  emptyDraft,
  type EventDraft,
  eventPatch,
  NO_VERDICT,
  readEventDraft,
  readVerdictDraft,
} from './eventDraft.ts';

const full: EventFields = {
  ...emptyEvent('Harbour Systems Forum 2025'),
  series: 'Harbour Systems Forum',
  edition: '7th',
  organiser: 'Quay Institute',
  dateStart: '2025-03-02',
  dateEnd: '2025-03-04',
  place: 'Rotterdam',
  format: 'hybrid',
  role: 'speaker',
  language: 'en',
  link: 'https://harbour.example/2025',
  purpose: 'Meet the port people',
  summary: 'Two good days.',
  notes: '# Day 1\n\n- cranes',
  opinion: 'Too long.',
  hours: 12.5,
  costs: [
    { label: 'Ticket', amount: 120050, currency: 'EUR' },
    { label: 'Fee', amount: 9000, currency: 'JPY' },
  ],
  tags: ['ports'],
  people: [{ personId: 4, name: 'Ines Vogel', affiliation: null, part: 'met' }],
};

const withFields = (fields: Partial<EventDraft>): EventDraft => ({
  ...emptyDraft(),
  name: 'Harbour',
  ...fields,
});

const issuesOf = (draft: EventDraft) => {
  const result = readEventDraft(draft);
  return result.ok ? {} : result.failure.fields;
};

describe('an event as a draft', () => {
  test('comes back as it was, to the last field', () => {
    expect(readEventDraft(draftOf(full))).toEqual({ ok: true, value: full });
  });

  test('needs a name and nothing else', () => {
    expect(readEventDraft(withFields({}))).toEqual({ ok: true, value: emptyEvent('Harbour') });
    expect(issuesOf(emptyDraft())).toEqual({ name: 'required' });
  });

  test('takes dates as people type them', () => {
    const result = readEventDraft(withFields({ dateStart: '2025年3月', dateEnd: '2025/4' }));
    expect(result).toMatchObject({ value: { dateStart: '2025-03', dateEnd: '2025-04' } });
  });

  test.each([
    [{ dateStart: '30 February' }, { dateStart: 'not-a-date' }],
    [{ dateStart: '2025-03-04', dateEnd: '2025-03-02' }, { dateEnd: 'end-before-start' }],
    [{ dateEnd: '2025-03-02' }, { dateEnd: 'end-without-start' }],
    [{ name: 'x'.repeat(10_000) }, { name: 'too-long' }],
    [{ link: 'javascript:alert(1)' }, { link: 'not-a-link' }],
    [{ hours: 'a while' }, { hours: 'not-a-number' }],
    [{ hours: '10001' }, { hours: 'out-of-range' }],
    [
      { costs: [{ label: '', amount: 'much', currency: 'EUR' }] },
      { 'costs.0.label': 'required', 'costs.0.amount': 'not-a-number' },
    ],
  ])('says what is wrong with %j', (fields, issues) => {
    expect(issuesOf(withFields(fields))).toEqual(issues);
  });

  test.each([
    ['2.5', 2.5],
    ['2,5 h', 2.5],
    ['８小时', 8],
    [' ', null],
  ])('reads %j as hours', (hours, expected) => {
    expect(readEventDraft(withFields({ hours }))).toMatchObject({ value: { hours: expected } });
  });

  test('leaves empty rows out and names the row that is wrong', () => {
    const row = { personId: null, name: '', affiliation: '', part: 'speaker' as const };
    const people = [row, { ...row, affiliation: 'Quay Institute' }];
    expect(issuesOf(withFields({ people }))).toEqual({ 'people.1.name': 'required' });
    const costs = [{ label: '', amount: '', currency: 'EUR' }];
    expect(readEventDraft(withFields({ people: [row], costs }))).toMatchObject({
      value: { people: [], costs: [] },
    });
  });
});

describe('the verdict of a draft', () => {
  const only = { ...NO_VERDICT, worth: 3 as const, condition: ' if  it is near ' };

  test('is none without a worth', () => {
    expect(readVerdictDraft({ ...NO_VERDICT, sentence: 'Hm.' }, '2025-03-05')).toEqual({
      ok: true,
      value: null,
    });
  });

  test('has a condition for worth 3 alone', () => {
    expect(readVerdictDraft(only, '2025-03-05')).toMatchObject({
      value: { worth: 3, condition: 'if it is near', sentence: null, givenOn: '2025-03-05' },
    });
    expect(readVerdictDraft({ ...only, worth: 4 }, '2025-03-05')).toMatchObject({
      value: { worth: 4, condition: null },
    });
  });

  test('says which of its fields is wrong', () => {
    const result = readVerdictDraft({ ...only, sentence: 'x'.repeat(2_001) }, '2025-03-05');
    expect(result).toMatchObject({ failure: { fields: { 'verdict.sentence': 'too-long' } } });
  });
});

describe('the patch of an event', () => {
  test('holds what differs', () => {
    expect(eventPatch(full, { ...full, place: 'Delft', tags: [] })).toEqual({
      place: 'Delft',
      tags: [],
    });
  });

  test('sends both dates where one of them moved', () => {
    expect(eventPatch(full, { ...full, dateEnd: '2025-03-05' })).toEqual({
      dateStart: '2025-03-02',
      dateEnd: '2025-03-05',
    });
  });

  test('is null where nothing differs', () => {
    const people = [
      { personId: null, name: 'Ines Vogel', affiliation: null, part: 'met' as const },
    ];
    expect(eventPatch(full, { ...full, people })).toBeNull();
  });
});
