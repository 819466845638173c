import { describe, expect, test } from 'vitest';
import {
  type Draft,
  draftPerson,
  emptyDraft,
  emptyDraftSession,
  type Proposal,
} from '#shared/draft.ts';
import { marksOf, regionOf } from './sourceMarks.ts';

const text = 'Harbour Forum. Ines Vogel: cranes are cheap (no, they are not). Never again.';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const sure = (value: string): Proposal<string> => ({
  value,
  confidence: 'sure',
  span: at(value),
});
const source = { name: 'h.md', mediaType: '', encoding: 'utf-8', size: 0, sha256: '', text };
const marksIn = (draft: Partial<Draft>) =>
  marksOf({ draft: { ...emptyDraft('text'), ...draft }, source }).map(
    ({ start, end, field, fields, kind }) => ({
      text: text.slice(start, end),
      field,
      fields,
      kind,
    }),
  );

describe('the marks of a draft', () => {
  test('show the shortest of values that stand within each other, and never overlap', () => {
    const takeaway = {
      kind: 'insight',
      text: 'x',
      session: null,
      confidence: 'sure',
      span: at('Ines Vogel: cranes are cheap'),
    } as const;
    const person = draftPerson({ name: 'Ines Vogel', part: 'speaker', span: at('Ines Vogel') });
    expect(marksIn({ takeaways: [takeaway], people: [person] })).toEqual([
      {
        text: 'Ines Vogel',
        field: 'person.0',
        fields: ['person.0', 'takeaway.0'],
        kind: 'value',
      },
      { text: ': cranes are cheap', field: 'takeaway.0', fields: ['takeaway.0'], kind: 'takeaway' },
    ]);
  });

  test('tell opinions and the verdict from values, and know the fields of one span', () => {
    const marks = marksIn({
      name: sure('Harbour Forum'),
      series: sure('Harbour Forum'),
      opinionSpans: [at('no, they are not')],
      verdict: { worth: 1, reasons: [], sentence: 'Never again.', span: at('Never again.') },
      tags: ['cranes'],
      tagSpans: [at('cranes')],
    });
    expect(marks.map(({ fields, kind }) => [fields, kind])).toEqual([
      [['name', 'series'], 'value'],
      [['tags'], 'value'],
      [['opinion'], 'opinion'],
      [['worth'], 'opinion'],
    ]);
  });

  test('show a session by its title, and all of it as its region', () => {
    const session = {
      ...emptyDraftSession(),
      title: sure('Harbour Forum'),
      span: { start: 0, end: 40 },
      opinionSpans: [at('no, they are not')],
    };
    expect(marksIn({ sessions: [session] }).map(({ field }) => field)).toEqual([
      'session.0',
      'session.0.opinion',
    ]);
    const draft = { ...emptyDraft('text'), sessions: [session] };
    expect(regionOf({ draft }, 'session.0.opinion')).toEqual({ start: 0, end: 40 });
    expect(regionOf({ draft }, 'name')).toBeNull();
  });
});
