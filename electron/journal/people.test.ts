import { beforeEach, describe, expect, test } from 'vitest';
import type { EventFields } from '#shared/event.ts';
import { emptySession } from '#shared/session.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

const named = (name: string, more: Partial<EventFields['people'][number]> = {}) => ({
  personId: null,
  name,
  affiliation: null,
  part: 'speaker' as const,
  ...more,
});
const log = async (people: EventFields['people'], dateStart: string | null = null) =>
  (await journal.call('event.log', newEvent({ name: 'Sample Forum', people, dateStart }))).event;
const list = async (text = '') =>
  (await journal.call('person.list', { text, offset: 0, limit: 50 })).rows;
const names = async () => (await list()).map(({ name }) => name);

describe('a person named with an event', () => {
  test('is found by name, letter case aside, and made where there is none', async () => {
    const first = await log([named('Ada', { affiliation: 'Sample University' }), named('小林')]);
    const second = await log([named('ada', { affiliation: 'Other Institute' })]);
    expect(second.people[0]).toMatchObject({
      personId: first.people[0]?.personId,
      name: 'Ada',
      affiliation: 'Other Institute',
    });
    expect(first.people[0]?.affiliation).toBe('Sample University');
    expect(await names()).toEqual(['Ada', '小林']);
  });

  test('is somebody else once the name in the form is another', async () => {
    const event = await log([named('Ada')]);
    const { id, revision, people } = event;
    const change = await journal.call('event.update', {
      id,
      revision,
      patch: { people: people.map((entry) => ({ ...entry, name: 'Grace' })) },
    });
    expect(change.event.people[0]?.personId).not.toBe(people[0]?.personId);
    expect(await names()).toEqual(['Grace']);
  });

  test('named twice there is one person', async () => {
    const { people } = await log([named('Ada'), named('ADA', { part: 'met' })]);
    expect(people[0]?.personId).toBe(people[1]?.personId);
    expect(await names()).toEqual(['Ada']);
  });

  test('is forgotten when nothing names them any more, and comes back by undo', async () => {
    const { id } = await log([named('Ada'), named('Grace')]);
    const input = newEvent(
      { name: 'Other' },
      { sessions: [{ ...emptySession('Talk'), people: [named('Grace')] }] },
    );
    const other = (await journal.call('event.log', input)).event;
    await journal.call('event.remove', { ids: [id] });
    expect(await names()).toEqual(['Grace']);
    await journal.call('session.remove', { id: other.sessions[0]?.id ?? 0 });
    expect(await names()).toEqual([]);
    await journal.call('history.undo', { stepId: null });
    await journal.call('history.undo', { stepId: null });
    expect((await journal.call('event.get', { id })).people.map(({ name }) => name)).toEqual([
      'Ada',
      'Grace',
    ]);
  });

  test('is kept where something was noted of them', async () => {
    const { id, people } = await log([named('Ada')]);
    const personId = people[0]?.personId ?? 0;
    const { person } = await journal.call('person.get', { id: personId });
    const { revision } = person;
    await journal.call('person.update', {
      id: personId,
      revision,
      patch: { note: 'Owes me a coffee' },
    });
    await journal.call('event.remove', { ids: [id] });
    expect(await list()).toEqual([
      { id: personId, name: 'Ada', affiliation: null, eventCount: 0, lastDate: null },
    ]);
  });

  test('two people of one name stay two where the form names them by id', async () => {
    const event = await log([named('Ada'), named('Grace')]);
    const grace = event.people[1]?.personId ?? 0;
    const { person } = await journal.call('person.get', { id: grace });
    await journal.call('person.update', {
      id: grace,
      revision: person.revision,
      patch: { name: 'Ada' },
    });
    const { people, revision, id } = await journal.call('event.get', { id: event.id });
    const patch = { people: people.toReversed() };
    const change = await journal.call('event.update', { id, revision, patch });
    expect(change.event.people.map(({ personId }) => personId)).toEqual([
      grace,
      event.people[0]?.personId,
    ]);
  });
});

describe('a person', () => {
  test('is changed everywhere, and back by undo', async () => {
    const event = await log([named('Ada')]);
    const id = event.people[0]?.personId ?? 0;
    const { person } = await journal.call('person.get', { id });
    const patch = { name: 'Ada L.', affiliation: 'Sample University' };
    const change = await journal.call('person.update', { id, revision: person.revision, patch });
    expect(change.person).toMatchObject(patch);
    expect(change.step).toMatchObject({ operation: 'person.update', subject: 'Ada' });
    const { people } = await journal.call('event.get', { id: event.id });
    expect(people[0]).toMatchObject({ name: 'Ada L.', affiliation: null });
    await journal.call('history.undo', { stepId: null });
    expect(await names()).toEqual(['Ada']);
  });

  test('keeps a new name from forms of events and sessions that were opened before', async () => {
    const people = [named('Ada')];
    const input = newEvent(
      { name: 'Forum', people },
      { sessions: [{ ...emptySession('Talk'), people }] },
    );
    const { event } = await journal.call('event.log', input);
    const [session] = event.sessions;
    const id = event.people[0]?.personId ?? 0;
    const { revision } = (await journal.call('person.get', { id })).person;
    await journal.call('person.update', { id, revision, patch: { name: 'Ada L.' } });
    const forms = [
      ['event.update', { ...event, patch: { place: 'Lisbon', people: event.people } }],
      ['session.update', { ...session, patch: { room: 'Hall 2', people: session?.people } }],
    ] as const;
    for (const [operation, form] of forms) {
      expect((await journal.refusal(operation, form)).code).toBe('conflict');
    }
    expect(await names()).toEqual(['Ada L.']);
  });

  test('is not changed from an older state, nor without a name', async () => {
    const id = (await log([named('Ada')])).people[0]?.personId ?? 0;
    const { revision } = (await journal.call('person.get', { id })).person;
    await journal.call('person.update', { id, revision, patch: { note: 'first window' } });
    expect(
      (await journal.refusal('person.update', { id, revision, patch: { note: '' } })).code,
    ).toBe('conflict');
    expect(
      await journal.refusal('person.update', { id, revision, patch: { name: ' ' } }),
    ).toMatchObject({
      fields: { 'patch.name': 'required' },
    });
    const same = await journal.call('person.get', { id });
    const { note } = same.person;
    const again = { id, revision: same.person.revision, patch: { note } };
    expect((await journal.call('person.update', again)).step).toBeNull();
  });

  test('that is not there is refused', async () => {
    expect((await journal.refusal('person.get', { id: 9 })).code).toBe('not-found');
    expect((await journal.refusal('person.update', { id: 9, revision: 1, patch: {} })).code).toBe(
      'not-found',
    );
  });

  test('is shown with the events that name them, the latest first', async () => {
    const first = await log([named('Ada')], '2023-05-01');
    const input = newEvent(
      { name: 'Later', dateStart: '2024' },
      { sessions: [{ ...emptySession('Talk'), people: [named('Ada')] }] },
    );
    const later = (await journal.call('event.log', input)).event;
    const { events } = await journal.call('person.get', { id: first.people[0]?.personId ?? 0 });
    expect(events.map(({ id }) => id)).toEqual([later.id, first.id]);
  });
});

describe('the list of people', () => {
  test('has those named with most events first, counted once an event', async () => {
    await log([named('Grace', { affiliation: 'Sample University' })], '2025');
    await log([named('Ada'), named('Ada', { part: 'met' })], '2023');
    await log([named('Ada')], '2024-12');
    expect(await list()).toMatchObject([
      { name: 'Ada', eventCount: 2, lastDate: '2024-12' },
      { name: 'Grace', eventCount: 1, lastDate: '2025' },
    ]);
  });

  test('is searched by name and affiliation, literally, and comes in pages', async () => {
    await log([named('Ada', { affiliation: '100% Data' }), named('Grace'), named('林小')]);
    expect((await list('data')).map(({ name }) => name)).toEqual(['Ada']);
    expect((await list('林小')).map(({ name }) => name)).toEqual(['林小']);
    expect((await list('_')).map(({ name }) => name)).toEqual([]);
    const page = await journal.call('person.list', { text: '', offset: 2, limit: 2 });
    expect([page.total, page.rows.length]).toEqual([3, 1]);
  });
});
