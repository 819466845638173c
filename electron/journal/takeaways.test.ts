import { beforeEach, describe, expect, test } from 'vitest';
import type { EventRecord } from '#shared/event.ts';
import { LIMITS } from '#shared/fields.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

let journal: CalledJournal;
let event: EventRecord;
beforeEach(async () => {
  journal = calledJournal();
  const takeaways = ['One', 'Two', 'Three'].map((text) => ({
    ...emptyTakeaway(text),
    sessionIndex: null,
  }));
  const sessions = [emptySession('Opening')];
  const input = newEvent(
    { name: 'Sample Forum', dateStart: '2024-12-19' },
    { sessions, takeaways },
  );
  event = (await journal.call('event.log', input)).event;
});

const takeawayAt = (index: number) => {
  const found = event.takeaways[index];
  if (!found) throw new Error(`no takeaway ${index}`);
  return found;
};
const texts = ({ takeaways }: EventRecord) => takeaways.map(({ text }) => text);

describe('a takeaway', () => {
  test('is added at the end, with its session and its due day', async () => {
    const takeaway = {
      ...emptyTakeaway('  Write to the chair\n'),
      kind: 'action' as const,
      due: '2025-01-31',
      quote: 'Do write.',
      sessionId: event.sessions[0]?.id ?? 0,
    };
    const change = await journal.call('takeaway.add', { eventId: event.id, takeaway });
    expect(change.event.takeaways[3]).toMatchObject({ ...takeaway, text: 'Write to the chair' });
    expect(change.row.takeawayCount).toBe(4);
  });

  test('finds no room in an event with as many as an export of it may hold', async () => {
    const one = { ...emptyTakeaway('Kept'), sessionIndex: null };
    const takeaways = Array.from({ length: LIMITS.takeaways }, () => one);
    const full = await journal.call('event.log', newEvent({ name: 'Full' }, { takeaways }));
    const more = { eventId: full.event.id, takeaway: emptyTakeaway('One too many') };
    expect(await journal.refusal('takeaway.add', more)).toMatchObject({
      code: 'invalid',
      fields: { takeaways: 'too-many' },
    });
  });

  test('belongs to no session of another event', async () => {
    const input = newEvent({ name: 'Other' }, { sessions: [emptySession('Elsewhere')] });
    const other = (await journal.call('event.log', input)).event;
    const sessionId = other.sessions[0]?.id ?? 0;
    const refused = { code: 'invalid', fields: { sessionId: 'not-a-choice' } };
    const { id, revision } = takeawayAt(0);
    const takeaway = { ...emptyTakeaway('x'), sessionId };
    expect(await journal.refusal('takeaway.add', { eventId: event.id, takeaway })).toMatchObject(
      refused,
    );
    expect(
      await journal.refusal('takeaway.update', { id, revision, patch: { sessionId } }),
    ).toMatchObject(refused);
  });

  test('gets an outcome, which the row counts', async () => {
    const { id, revision } = takeawayAt(1);
    const patch = { outcome: 'used' as const };
    const change = await journal.call('takeaway.update', { id, revision, patch });
    expect(change.row.usedCount).toBe(1);
    expect(change.event.takeaways[1]).toMatchObject({ text: 'Two', outcome: 'used' });
    const next = change.event.takeaways[1]?.revision ?? 0;
    expect((await journal.call('takeaway.update', { id, revision: next, patch })).step).toBeNull();
  });

  test('is not changed from an older state', async () => {
    const { id, revision } = takeawayAt(0);
    await journal.call('takeaway.update', { id, revision, patch: { text: 'First window' } });
    const failure = await journal.refusal('takeaway.update', {
      id,
      revision,
      patch: { text: 'x' },
    });
    expect(failure.code).toBe('conflict');
  });

  test('is moved, and moved back by undo', async () => {
    const change = await journal.call('takeaway.move', { id: takeawayAt(2).id, to: 0 });
    expect(texts(change.event)).toEqual(['Three', 'One', 'Two']);
    expect(change.row.firstTakeaway).toBe('Three');
    await journal.call('history.undo', { stepId: change.step?.id ?? null });
    expect(texts(await journal.call('event.get', { id: event.id }))).toEqual([
      'One',
      'Two',
      'Three',
    ]);
  });

  test('is removed', async () => {
    const change = await journal.call('takeaway.remove', { id: takeawayAt(0).id });
    expect(texts(change.event)).toEqual(['Two', 'Three']);
    expect(change.row).toMatchObject({ firstTakeaway: 'Two', takeawayCount: 2 });
    expect(change.step?.subject).toBe('One');
  });

  test('added after others were removed still comes last', async () => {
    await journal.call('takeaway.remove', { id: takeawayAt(0).id });
    await journal.call('takeaway.remove', { id: takeawayAt(1).id });
    for (const text of ['Four', 'Five']) {
      await journal.call('takeaway.add', { eventId: event.id, takeaway: emptyTakeaway(text) });
    }
    const { takeaways } = await journal.call('event.get', { id: event.id });
    await journal.call('takeaway.move', { id: takeaways[0]?.id ?? 0, to: 2 });
    const takeaway = emptyTakeaway('Six');
    const change = await journal.call('takeaway.add', { eventId: event.id, takeaway });
    expect(texts(change.event)).toEqual(['Four', 'Five', 'Three', 'Six']);
  });

  test('of nothing but white space, or that is not there, is refused', async () => {
    const takeaway = { ...emptyTakeaway(' \n'), due: '2025-02-30' };
    expect(await journal.refusal('takeaway.add', { eventId: event.id, takeaway })).toMatchObject({
      fields: { 'takeaway.text': 'required', 'takeaway.due': 'not-a-date' },
    });
    const codes = [
      await journal.refusal('takeaway.add', { eventId: 99, takeaway: emptyTakeaway('x') }),
      await journal.refusal('takeaway.update', { id: 99, revision: 1, patch: {} }),
      await journal.refusal('takeaway.move', { id: 99, to: 0 }),
      await journal.refusal('takeaway.remove', { id: 99 }),
    ].map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['not-found']));
  });
});

test('the list of all takeaways has those of the latest events first, in pages', async () => {
  const takeaways = [
    { ...emptyTakeaway('Later'), sessionIndex: 0 },
    { ...emptyTakeaway('Done'), outcome: 'used' as const, sessionIndex: null },
  ];
  const fields = { name: 'Later Forum', dateStart: '2025' };
  await journal.call(
    'event.log',
    newEvent(fields, { takeaways, sessions: [emptySession('Talk')] }),
  );
  const list = (outcomes: ('open' | 'used')[], offset: number, limit: number) =>
    journal.call('takeaway.list', { outcomes, offset, limit });
  const first = await list(['open'], 0, 3);
  expect(first.total).toBe(4);
  expect(first.rows.map(({ text }) => text)).toEqual(['Later', 'One', 'Two']);
  expect(first.rows[0]).toMatchObject({
    eventName: 'Later Forum',
    eventDate: '2025',
    sessionTitle: 'Talk',
  });
  expect((await list(['open'], 3, 3)).rows.map(({ text }) => text)).toEqual(['Three']);
  expect((await list(['open', 'used'], 0, 10)).total).toBe(5);
  expect(await list([], 0, 10)).toEqual({ total: 0, rows: [], putOff: 0 });
});
