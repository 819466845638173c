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
  const sessions = ['Opening', 'Panel', 'Closing'].map(emptySession);
  const takeaways = [{ ...emptyTakeaway('From the panel'), sessionIndex: 1 }];
  const input = newEvent({ name: 'Sample Forum' }, { sessions, takeaways });
  event = (await journal.call('event.log', input)).event;
});

const sessionNamed = (title: string) => {
  const found = event.sessions.find((session) => session.title === title);
  if (!found) throw new Error(`no session ${title}`);
  return found;
};
const titles = ({ sessions }: EventRecord) => sessions.map(({ title }) => title);
const undo = async () => {
  await journal.call('history.undo', { stepId: null });
  return journal.call('event.get', { id: event.id });
};

describe('a session', () => {
  test('finds no room in an event with as many as an export of it may hold', async () => {
    const sessions = Array.from({ length: LIMITS.sessions }, () => emptySession('Talk'));
    const full = await journal.call('event.log', newEvent({ name: 'Full' }, { sessions }));
    const more = { eventId: full.event.id, session: emptySession('One too many') };
    expect(await journal.refusal('session.add', more)).toMatchObject({
      code: 'invalid',
      fields: { sessions: 'too-many' },
    });
  });

  test('is added at the end with all its fields', async () => {
    const session = {
      ...emptySession('Hallway'),
      kind: 'hallway' as const,
      startsAt: '2024-12-19T09:30',
      endsAt: '2024-12-19T10:00',
      room: 'Hall 2',
      track: 'Data',
      notes: '- 一\n- two',
      opinion: 'The best of it',
      rating: 5,
      people: [{ personId: null, name: 'Ada', affiliation: null, part: 'met' as const }],
    };
    const change = await journal.call('session.add', { eventId: event.id, session });
    expect(titles(change.event)).toEqual(['Opening', 'Panel', 'Closing', 'Hallway']);
    expect(change.event.sessions[3]).toMatchObject({ ...session, people: [{ name: 'Ada' }] });
    expect(change.row.sessionCount).toBe(4);
    expect(titles(await undo())).toEqual(['Opening', 'Panel', 'Closing']);
  });

  test('is changed in what is named only', async () => {
    const { id, revision } = sessionNamed('Panel');
    const patch = {
      rating: 2,
      people: [{ personId: null, name: 'Ada', affiliation: null, part: 'panelist' as const }],
    };
    const change = await journal.call('session.update', { id, revision, patch });
    const changed = change.event.sessions[1];
    expect(changed).toMatchObject({ title: 'Panel', rating: 2, people: [{ name: 'Ada' }] });
    expect(changed?.revision).toBeGreaterThan(revision);
    const { people, ...rest } = changed ?? sessionNamed('Panel');
    expect(rest.title).toBe('Panel');
    const same = await journal.call('session.update', {
      id,
      revision: rest.revision,
      patch: { rating: 2, people },
    });
    expect(same.step).toBeNull();
  });

  test('is not changed from an older state', async () => {
    const { id, revision } = sessionNamed('Panel');
    await journal.call('session.update', { id, revision, patch: { notes: 'first window' } });
    const failure = await journal.refusal('session.update', { id, revision, patch: { notes: '' } });
    expect(failure.code).toBe('conflict');
    const { sessions } = await journal.call('event.get', { id: event.id });
    expect(sessions[1]?.notes).toBe('first window');
  });

  test.each([
    ['Closing', 0, ['Closing', 'Opening', 'Panel']],
    ['Opening', 1, ['Panel', 'Opening', 'Closing']],
    ['Opening', 2, ['Panel', 'Closing', 'Opening']],
    ['Opening', 99, ['Panel', 'Closing', 'Opening']],
  ] as const)('%s is moved to place %d', async (title, to, order) => {
    const change = await journal.call('session.move', { id: sessionNamed(title).id, to });
    expect(titles(change.event)).toEqual(order);
    expect(titles(await undo())).toEqual(['Opening', 'Panel', 'Closing']);
  });

  test('moved to where it is makes no step', async () => {
    const change = await journal.call('session.move', { id: sessionNamed('Panel').id, to: 1 });
    expect(change.step).toBeNull();
  });

  test('added after others were removed still comes last', async () => {
    const add = (title: string) =>
      journal.call('session.add', { eventId: event.id, session: emptySession(title) });
    await add('Dinner');
    await journal.call('session.remove', { id: sessionNamed('Opening').id });
    await journal.call('session.remove', { id: sessionNamed('Panel').id });
    expect(titles((await add('Encore')).event)).toEqual(['Closing', 'Dinner', 'Encore']);
  });

  test('is removed; its takeaways stay, and belong to it again once undone', async () => {
    const { id } = sessionNamed('Panel');
    const change = await journal.call('session.remove', { id });
    expect(titles(change.event)).toEqual(['Opening', 'Closing']);
    expect(change.event.takeaways).toMatchObject([{ text: 'From the panel', sessionId: null }]);
    expect((await undo()).takeaways).toMatchObject([{ sessionId: id }]);
  });

  test.each([
    [{ title: '' }, { 'session.title': 'required' }],
    [{ rating: 6 }, { 'session.rating': 'out-of-range' }],
    [{ kind: 'lunch' }, { 'session.kind': 'not-a-choice' }],
    [{ startsAt: '2024-02-30T09:00' }, { 'session.startsAt': 'not-a-date' }],
    [{ startsAt: '2024-12-19T24:00' }, { 'session.startsAt': 'not-a-date' }],
    [{ startsAt: '2024-12-19' }, { 'session.startsAt': 'not-a-date' }],
  ])('with %j is refused', async (fields, issues) => {
    const session = { ...emptySession('Talk'), ...fields };
    const failure = await journal.refusal('session.add', { eventId: event.id, session });
    expect(failure).toMatchObject({ code: 'invalid', fields: issues });
  });

  test('of no event, or that is not there, is refused', async () => {
    const session = emptySession('Talk');
    const codes = [
      await journal.refusal('session.add', { eventId: 99, session }),
      await journal.refusal('session.update', { id: 99, revision: 1, patch: {} }),
      await journal.refusal('session.move', { id: 99, to: 0 }),
      await journal.refusal('session.remove', { id: 99 }),
    ].map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['not-found']));
  });
});
