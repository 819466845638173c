import { expect, test } from 'vitest';
import { NewEvent } from './contract.ts';
import { type Draft, draftPerson, emptyDraft, emptyDraftSession } from './draft.ts';
import { draftedEvent } from './draftEvent.ts';

const TEXT = '# Harbour Data Days\n\n## Opening\n\nSmall models win where data is private.\n';
const source = { name: 'harbour.notes.md', text: TEXT };
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const draft: Draft = {
  ...emptyDraft('markdown'),
  name: { value: 'Harbour Data Days', confidence: 'sure', span: at('Harbour Data Days') },
  dateStart: { value: '2026-03-04', confidence: 'likely', span: null },
  dateEnd: { value: '2026-03-05', confidence: 'likely', span: null },
  tags: ['data'],
  people: [draftPerson({ name: 'Ines Okoro', part: 'host', confidence: 'sure' })],
  sessions: [
    {
      ...emptyDraftSession(),
      kind: 'keynote',
      title: { value: 'Opening', confidence: 'sure', span: at('Opening') },
      startsAt: '2026-03-04T09:00',
      endsAt: null,
      room: null,
      track: null,
      people: [],
      notes: 'Small models win where data is private.',
      opinion: '',
      span: at('## Opening'),
    },
  ],
  takeaways: [
    {
      kind: 'insight',
      text: 'Small models win',
      session: 0,
      confidence: 'likely',
      span: at('Small models win where data is private.'),
    },
  ],
  verdict: { worth: 2, reasons: ['fluff'], sentence: 'no', span: { start: 0, end: 1 } },
};

test('a draft becomes an event that the journal takes, with nothing of it lost', () => {
  const { event } = draftedEvent(draft, source, '2026-11-22');
  expect(NewEvent.parse(event)).toEqual(event);
  expect(event.event).toMatchObject({
    name: 'Harbour Data Days',
    dateStart: '2026-03-04',
    dateEnd: '2026-03-05',
    state: 'attended',
    tags: ['data'],
    people: [{ personId: null, name: 'Ines Okoro', affiliation: null, part: 'host' }],
  });
  expect(event.sessions).toMatchObject([{ title: 'Opening', startsAt: '2026-03-04T09:00' }]);
  expect(event.takeaways).toMatchObject([
    {
      text: 'Small models win',
      sessionIndex: 0,
      quote: 'Small models win where data is private.',
    },
  ]);
});

test('where values stand in the document is kept', () => {
  const { spans } = draftedEvent(draft, source, '2026-11-22');
  expect(
    spans.map(({ target, field, start, end }) => [target, field, TEXT.slice(start, end)]),
  ).toEqual([
    ['event', 'name', 'Harbour Data Days'],
    ['session', 'title', 'Opening'],
    ['session', 'notes', '## Opening'],
    ['takeaway', 'text', 'Small models win where data is private.'],
  ]);
});

test('a stated verdict is left to the user', () => {
  expect(draftedEvent(draft, source, '2026-11-22').event.verdict).toBeNull();
});

test('a draft without a name is called after its file', () => {
  const { event } = draftedEvent(emptyDraft('text'), source, '2026-11-22');
  expect(event.event.name).toBe('harbour.notes');
});

test.each([
  ['2026-03-03', 'planned'],
  ['2026-03-04', 'attended'],
])('seen from %s the event is %s', (today, state) => {
  expect(draftedEvent(draft, source, today).event.event.state).toBe(state);
});
