import { describe, expect, test } from 'vitest';
import { type Draft, draftPerson, emptyDraft, emptyDraftSession } from '#shared/draft.ts';
import { readReview } from './readReview.ts';
import {
  mergedWithPrevious,
  movedSession,
  nameOfFile,
  type Proposed,
  type ReviewForm,
  reviewOf,
} from './reviewForm.ts';

const text = 'Harbour Forum\nOn 2 March 2025\n# Cranes\nCheap now.\n# Locks\nStill slow.\n# Tugs\n';
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const session = (title: string, notes: string): Draft['sessions'][number] => ({
  ...emptyDraftSession(),
  title: { value: title, confidence: 'sure', span: at(title) },
  people: [draftPerson({ name: 'Ines Vogel', part: 'speaker', confidence: 'sure' })],
  notes,
});
const proposed: Proposed = {
  similar: [],
  draft: {
    ...emptyDraft('markdown'),
    name: { value: 'Harbour Forum', confidence: 'sure', span: at('Harbour Forum') },
    dateStart: { value: '2025-03-02', confidence: 'likely', span: at('2 March 2025') },
    sessions: [
      session('Cranes', 'Cheap now.'),
      session('Locks', 'Still slow.'),
      session('Tugs', ''),
    ],
    takeaways: [
      {
        kind: 'insight',
        text: 'Cheap now.',
        session: 0,
        confidence: 'sure',
        span: at('Cheap now.'),
      },
      { kind: 'insight', text: 'Slow.', session: 1, confidence: 'likely', span: at('Still slow.') },
    ],
    verdict: { worth: 2, reasons: ['fluff'], sentence: 'Still slow.', span: at('Still slow.') },
  },
  source: {
    name: 'h.md',
    mediaType: 'text/markdown',
    encoding: 'utf-8',
    size: 9,
    sha256: '',
    text,
  },
};
const TODAY = '2025-03-05';
const form = reviewOf(proposed, TODAY);
const read = (changed: Partial<ReviewForm>) => {
  const result = readReview({ ...form, ...changed }, proposed, TODAY);
  if (!result.ok) throw new Error(JSON.stringify(result.failure.fields));
  return result.value;
};

describe('a review', () => {
  test('saves what was proposed as it was proposed, without the verdict that the text states', () => {
    const { event, spans } = read({});
    expect(event.event).toMatchObject({ name: 'Harbour Forum', dateStart: '2025-03-02' });
    expect(event.verdict).toBeNull();
    expect(event.sessions.map(({ title, notes }) => [title, notes])).toEqual([
      ['Cranes', 'Cheap now.'],
      ['Locks', 'Still slow.'],
      ['Tugs', ''],
    ]);
    expect(event.takeaways).toMatchObject([{ sessionIndex: 0 }, { sessionIndex: 1 }]);
    expect(spans).toContainEqual({
      target: 'event',
      index: 0,
      field: 'name',
      ...at('Harbour Forum'),
    });
  });

  test('keeps the place of a verdict that the user takes over', () => {
    const verdict = { ...form.draft.verdict, worth: 2 as const };
    const { event, spans } = read({ draft: { ...form.draft, verdict } });
    expect(event.verdict).toMatchObject({ worth: 2, givenOn: TODAY });
    expect(spans).toContainEqual({
      target: 'verdict',
      index: 0,
      field: 'worth',
      ...at('Still slow.'),
    });
  });

  test('forgets where a corrected value stood', () => {
    const { spans } = read({ draft: { ...form.draft, name: 'Harbour Forum 2025' } });
    expect(spans.filter(({ target }) => target === 'event').map(({ field }) => field)).toEqual([
      'dateStart',
    ]);
  });

  test('leaves sessions out; what belonged to one belongs to the event then', () => {
    const sessions = form.sessions.with(0, { ...form.sessions[0]!, isIncluded: false });
    const { event, spans } = read({ sessions });
    expect(event.sessions.map(({ title }) => title)).toEqual(['Locks', 'Tugs']);
    expect(event.takeaways.map(({ sessionIndex }) => sessionIndex)).toEqual([null, 0]);
    expect(spans.filter(({ target }) => target === 'session').map(({ index }) => index)).toEqual([
      0, 1,
    ]);
  });

  test('merges sessions: text under its own title, people once, takeaways along', () => {
    const sessions = mergedWithPrevious(form.sessions, 1);
    const { event } = read({ sessions });
    expect(event.sessions[0]).toMatchObject({
      title: 'Cranes',
      notes: 'Cheap now.\n\n### Locks\n\nStill slow.',
      people: [{ name: 'Ines Vogel' }],
    });
    expect(event.takeaways.map(({ sessionIndex }) => sessionIndex)).toEqual([0, 0]);
  });

  test('moves sessions, their takeaways and their places in the text along', () => {
    const { event, spans } = read({ sessions: movedSession(form.sessions, 0, 2) });
    expect(event.sessions.map(({ title }) => title)).toEqual(['Locks', 'Tugs', 'Cranes']);
    expect(event.takeaways.map(({ sessionIndex }) => sessionIndex)).toEqual([2, 0]);
    expect(spans).toContainEqual({ target: 'session', index: 2, field: 'title', ...at('Cranes') });
  });

  test('saves what the user wrote of a session, and what was proposed of the others', () => {
    const written = { ...form.sessions[0]!, notes: 'Cheaper.', opinion: 'Sold out.' };
    const { event } = read({ sessions: form.sessions.with(0, written) });
    expect(event.sessions[0]).toMatchObject({ notes: 'Cheaper.', opinion: 'Sold out.' });
    expect(event.sessions[1]).toMatchObject({ notes: 'Still slow.', opinion: '' });
  });

  test('takes the end that the user gave to the later one of merged sessions', () => {
    const timed = form.sessions.with(1, { ...form.sessions[1]!, endsAt: '2025-03-02 11:00' });
    expect(mergedWithPrevious(timed, 1)[0]).toMatchObject({ endsAt: '2025-03-02 11:00' });
  });

  test('names the times of a session that are none, or end before they start', () => {
    const typed = (startsAt: string, endsAt: string) => {
      const sessions = form.sessions.with(1, { ...form.sessions[1]!, startsAt, endsAt });
      const result = readReview({ ...form, sessions }, proposed, TODAY);
      return result.ok ? null : result.failure.fields;
    };
    expect(typed('after lunch', '')).toEqual({ 'session.1.startsAt': 'not-a-date' });
    expect(typed('10:00', '9:30')).toEqual({ 'session.1.endsAt': 'end-before-start' });
    expect(typed('10:00', '10:30')).toBeNull();
  });

  test('leaves people out, and names the one that is wrong by the row of the form', () => {
    const person = { personId: null, affiliation: 'Kelp Labs', part: 'speaker' } as const;
    const people = ['Ada Moss', 'Bo Lind', ''].map((name, origin) => ({
      origin,
      isIncluded: origin > 0,
      person: { ...person, name },
    }));
    expect(read({ people: people.slice(0, 2) }).event.event.people).toMatchObject([
      { name: 'Bo Lind' },
    ]);
    const result = readReview({ ...form, people }, proposed, TODAY);
    expect(result).toMatchObject({ failure: { fields: { 'people.2.name': 'required' } } });
  });

  test('puts the notes of a transcript together from its turns as they are by now', () => {
    const transcript = {
      session: 1,
      speakers: [{ label: 'Ines Vogel', person: null }],
      turns: [{ speaker: 0, at: null, span: at('Still slow.') }],
    };
    const { event } = read({ transcript });
    expect(event.sessions.map(({ notes }) => notes)).toEqual([
      'Cheap now.',
      '**Ines Vogel:** Still slow.',
      '',
    ]);
  });

  test('asks for a name that the document does not say, and only offers that of the file', () => {
    const nameless = { ...proposed, draft: { ...proposed.draft, name: emptyDraft('text').name } };
    expect(reviewOf(nameless, TODAY).draft.name).toBe('');
    expect(nameOfFile({ name: 'harbour_forum 2025.notes.md' })).toBe('harbour forum 2025.notes');
  });

  test('names the session without a title', () => {
    const sessions = form.sessions.with(1, { ...form.sessions[1]!, title: ' ' });
    const result = readReview({ ...form, sessions }, proposed, TODAY);
    expect(result).toMatchObject({ failure: { fields: { 'session.1': 'required' } } });
  });
});
