import { describe, expect, test, vi } from 'vitest';
import type { CallInput } from '#shared/contract.ts';
import type { DecisionCard } from '#shared/decide.ts';
import { decidedEvent } from '#shared/decidedEvent.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { calledJournal, type CalledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';

// Each reading starts a worker, which loads every reader from its sources.
vi.setConfig({ testTimeout: 60_000 });

const speaker = (name: string, part: 'speaker' | 'met' = 'speaker') => ({
  personId: null,
  name,
  affiliation: null,
  part,
});
const verdict = (worth: 1 | 2 | 3 | 4 | 5, sentence: string | null = null) => ({
  worth,
  reasons: ['fluff' as const],
  condition: null,
  sentence,
  givenOn: '2025-06-20',
});
const talk = (title: string, names: readonly string[], rating: number | null = null) => ({
  ...emptySession(title),
  people: names.map((name) => speaker(name)),
  rating,
});

/** Two editions of one forum, its organiser's dinner, and something quite different. */
async function history(journal: CalledJournal): Promise<void> {
  const events: CallInput<'event.log'>[] = [
    newEvent(
      {
        name: 'Kite & Cable Forum 2024',
        series: 'Kite & Cable Forum',
        organiser: 'Saltmarsh Gatherings',
        dateStart: '2024-06-20',
        dateEnd: '2024-06-21',
        tags: ['cables'],
        costs: [{ label: 'Ticket', amount: 100_000, currency: 'CNY' }],
      },
      {
        verdict: verdict(2, 'Mostly adverts.'),
        sessions: [talk('Wires in the wind', ['Maud Ellery'], 2)],
      },
    ),
    newEvent(
      {
        name: 'Kite & Cable Forum 2025',
        series: 'Kite & Cable Forum',
        organiser: 'Saltmarsh Gatherings',
        dateStart: '2025-06-19',
        tags: ['cables'],
        costs: [{ label: 'Ticket', amount: 300_000, currency: 'CNY' }],
      },
      {
        verdict: verdict(1, 'The same adverts.'),
        sessions: [talk('Wires in the wind, again', ['Maud Ellery'], 1)],
        takeaways: [{ ...emptyTakeaway('Ask first'), outcome: 'used', sessionIndex: null }],
      },
    ),
    newEvent(
      { name: 'Harbour Dinner', organiser: 'Saltmarsh gatherings', dateStart: '2025-09-01' },
      { verdict: verdict(3) },
    ),
    newEvent({ name: '风筝读书会', dateStart: '2025-10-01' }, { verdict: verdict(5) }),
    newEvent({ name: 'Net Menders Camp', dateStart: '2027-06-25', state: 'planned' }),
    newEvent({ name: 'Ferry Week', dateStart: '2027-06', state: 'interested' }),
    newEvent({ name: 'Kite & Cable Forum 2023', series: 'Kite & Cable Forum', state: 'skipped' }),
  ];
  for (const event of events) await journal.call('event.log', event);
}

const INVITATION = `Subject: Kite & Cable Forum 2027

Saltmarsh Gatherings is delighted to invite you on 24–25 June 2027 in Porto.

Programme
09:30 Wires in the wind, revisited – Maud Ellery
11:00 The quiet harbour – Tomas Bergqvist

Fee: CNY 2,000. It is all about cables, cables and more cables.
`;

async function handOver(journal: CalledJournal, text: string, name = 'invitation.txt') {
  const bytes = Buffer.from(text);
  const purpose = 'import' as const;
  const { fileId } = await journal.call('file.open', { name, size: bytes.length, purpose });
  await journal.call('file.append', { fileId, offset: 0, base64: bytes.toString('base64') });
  return fileId;
}

async function cardOf(journal: CalledJournal, fileId: string, more: object = {}) {
  const reading = await journal.call('decide.read', { fileId, ...more });
  if (reading.kind !== 'card') throw new Error(`a ${reading.kind} was read`);
  return reading.card;
}

describe('the card of an invitation', () => {
  test('shows editions, speakers, talks, what such events gave, and clashes', async () => {
    const journal = calledJournal();
    await history(journal);
    const card = await cardOf(journal, await handOver(journal, INVITATION));
    expect(card.subject).toMatchObject({
      eventId: null,
      name: { value: 'Kite & Cable Forum 2027' },
      series: { value: 'Kite & Cable Forum' },
      organiser: { value: 'Saltmarsh Gatherings' },
      days: 2,
      asked: { amount: 200_000, currency: 'CNY', without: [] },
    });
    const { start = 0, end = 0 } = card.subject.name.span ?? {};
    expect(INVITATION.slice(start, end)).toBe('Kite & Cable Forum 2027');
    expect(
      card.editions.rows.map(({ name, relation, verdicts }) => [
        name,
        relation,
        verdicts[0]?.sentence,
      ]),
    ).toEqual([
      ['Kite & Cable Forum 2025', 'series', 'The same adverts.'],
      ['Kite & Cable Forum 2024', 'series', 'Mostly adverts.'],
      ['Harbour Dinner', 'organiser', null],
    ]);
    expect(card.speakers).toMatchObject({ named: 2, heard: 1, rated: 2, median: 1.5 });
    expect(card.speakers.newNames).toEqual(['Tomas Bergqvist']);
    expect(card.topics).toMatchObject({
      sessions: 2,
      heard: 1,
      rows: [{ speaker: 'Maud Ellery', count: 2 }],
    });
    expect(card.topics.fresh.map(({ title }) => title)).toEqual(['The quiet harbour']);
    expect(card.topics.known).toMatchObject([
      { tag: 'cables', attended: 2, worths: [1, 1, 0, 0, 0] },
    ]);
    expect(card.gives[0]).toMatchObject({
      by: 'series',
      attended: 2,
      days: { median: 1.5, of: 2 },
      cost: { median: 200_000, of: 2 },
      used: 1,
    });
    expect(card.clashes.rows.map(({ name, isCertain }) => [name, isCertain])).toEqual([
      ['Net Menders Camp', true],
      ['Ferry Week', false],
    ]);
    expect(card.expected?.reasons[0]).toMatchObject({ group: 'series', rated: 2 });
    expect(card.expected?.mean).toBeLessThan(card.expected?.usual ?? 0);
  });

  test('holds a price without a rate against what was paid in the same money', async () => {
    const journal = calledJournal();
    const costs = (amount: number, currency: string) => [{ label: 'Ticket', amount, currency }];
    for (const [year, paid] of [
      [2023, costs(80_000, 'EUR')],
      [2024, costs(90_000, 'EUR')],
      [2025, costs(20_000, 'CNY')],
    ] as const) {
      const name = `Kite & Cable Forum ${year}`;
      const told = { name, series: 'Kite & Cable Forum', dateStart: `${year}-06-01`, costs: paid };
      await journal.call('event.log', newEvent(told));
    }
    const text = INVITATION.replace('CNY 2,000', 'EUR 950');
    const { subject, gives } = await cardOf(journal, await handOver(journal, text));
    expect(subject.asked).toEqual({ amount: 95_000, currency: 'EUR', without: [] });
    expect(gives[0]?.cost).toEqual({ median: 85_000, of: 2, currency: 'EUR' });
    await journal.call('settings.set', { rates: { EUR: 8 } });
    const again = await cardOf(journal, await handOver(journal, text));
    expect(again.gives[0]?.cost).toEqual({ median: 640_000, of: 3, currency: 'CNY' });
  });

  test('hears no speaker in somebody who was only met, and finds one named in passing', async () => {
    const journal = calledJournal();
    const people = [speaker('Ines Okafor', 'met'), speaker('Tomas Bergqvist')];
    await journal.call('event.log', newEvent({ name: 'Harbour Dinner', people }));
    const text =
      'Tide Forum 2027\n\nOn 3 May 2027 with Ines Okafor. Later Tomas Bergqvist will be there.';
    const { speakers } = await cardOf(journal, await handOver(journal, text));
    expect(speakers.rows.map(({ name }) => name)).toEqual(['Tomas Bergqvist']);
  });

  test('of a text without a name is made anew once it is given', async () => {
    const journal = calledJournal();
    await history(journal);
    const fileId = await handOver(journal, 'shall we go together? it is in june');
    const before = await cardOf(journal, fileId);
    expect([before.subject.name.value, before.editions.total]).toEqual([null, 0]);
    const given = { name: 'Kite & Cable Forum 2027' };
    expect((await cardOf(journal, fileId, { given })).editions.total).toBe(2);
  });

  test('of a list is that of the entry which is chosen', async () => {
    const journal = calledJournal();
    await history(journal);
    const entry = (name: string, day: string) =>
      `BEGIN:VEVENT\r\nUID:${name}\r\nDTSTART;VALUE=DATE:${day}\r\nSUMMARY:${name}\r\nEND:VEVENT\r\n`;
    const calendar = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${entry('Kite & Cable Forum 2027', '20270624')}${entry('Moss Fair', '20270701')}END:VCALENDAR\r\n`;
    const fileId = await handOver(journal, calendar, 'invitations.ics');
    expect(await journal.call('decide.read', { fileId })).toMatchObject({ kind: 'list', total: 2 });
    expect((await cardOf(journal, fileId, { index: 0 })).editions.total).toBe(2);
  });

  test('names the event that it is about already, and leaves it out of the evidence', async () => {
    const journal = calledJournal();
    await history(journal);
    const dates = { dateStart: '2027-06-24', dateEnd: '2027-06-25' };
    const known = newEvent({ name: 'Kite & Cable Forum 2027', state: 'interested', ...dates });
    const { event } = await journal.call('event.log', known);
    const card = await cardOf(journal, await handOver(journal, INVITATION));
    expect(card.known).toMatchObject({
      eventId: event.id,
      state: 'interested',
      revision: event.revision,
    });
    expect(card.clashes.rows.map(({ name }) => name)).not.toContain(event.name);
  });
});

test('the card of an event says the same as that of its invitation, but for the places', async () => {
  const journal = calledJournal();
  await history(journal);
  const fileId = await handOver(journal, INVITATION);
  const card = await cardOf(journal, fileId);
  const { event } = await save(journal, fileId, card);
  const own = await journal.call('decide.event', { eventId: event.id });
  expect(own.editions).toEqual(card.editions);
  expect(own.expected).toEqual(card.expected);
  expect(own.clashes).toEqual(card.clashes);
  expect(own.speakers.rows).toEqual(card.speakers.rows.map((row) => ({ ...row, span: null })));
  const { topics } = own;
  expect([topics.heard, topics.sessions]).toEqual([card.topics.heard, card.topics.sessions]);
});

async function save(
  journal: CalledJournal,
  fileId: string,
  { topics }: DecisionCard,
  into: number | null = null,
) {
  const { draft, source } = await journal.call('decide.draft', { fileId });
  const tags = topics.known.map(({ tag }) => tag);
  const { event, spans } = decidedEvent(
    { draft, source, given: {}, tags },
    { choice: 'skip', reason: 'adverts', purposeKind: 'learn', aims: ['one thing'] },
    '2026-11-22',
  );
  return journal.call('import.save', { fileId, event, spans, into, decides: true });
}

test('a decision is one step: the event, its reason and its document, gone with one undo', async () => {
  const journal = calledJournal();
  await history(journal);
  const fileId = await handOver(journal, INVITATION);
  const { event } = await save(journal, fileId, await cardOf(journal, fileId));
  expect(event).toMatchObject({
    name: 'Kite & Cable Forum 2027',
    state: 'skipped',
    decisionReason: 'adverts',
    decidedOn: '2026-11-22',
    purposeKind: null,
    aims: [],
    tags: ['cables'],
    takeaways: [],
    verdicts: [],
    sources: [{ name: 'invitation.txt' }],
  });
  expect(event.sessions.map(({ title }) => title)).toHaveLength(2);
  await journal.call('history.undo', { stepId: null });
  expect((await journal.refusal('decide.event', { eventId: event.id })).code).toBe('not-found');
});

test('an event that waited for its invitation takes it in with the decision, in one step', async () => {
  const journal = calledJournal();
  await history(journal);
  const known = newEvent({
    name: 'Kite & Cable Forum 2027',
    state: 'interested',
    dateStart: '2027-06-24',
    place: 'Porto, the old docks',
    purposeKind: 'meet',
  });
  const { event } = await journal.call('event.log', known);
  const fileId = await handOver(journal, INVITATION);
  const saved = await save(journal, fileId, await cardOf(journal, fileId), event.id);
  expect(saved.event).toMatchObject({
    id: event.id,
    state: 'skipped',
    decisionReason: 'adverts',
    decidedOn: '2026-11-22',
    purposeKind: 'meet',
    dateEnd: '2027-06-25',
    place: 'Porto, the old docks',
    sources: [{ name: 'invitation.txt' }],
  });
  expect(saved.event.sessions).toHaveLength(2);
  await journal.call('history.undo', { stepId: null });
  const undone = await journal.call('event.get', { id: event.id });
  expect(undone).toMatchObject({ state: 'interested', decisionReason: null, sources: [] });
});
