import { beforeEach, describe, expect, test } from 'vitest';
import type { EventRecord } from '#shared/event.ts';
import { LIMITS } from '#shared/fields.ts';
import { NO_FILTER } from '#shared/filter.ts';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

const log = async (...args: Parameters<typeof newEvent>): Promise<EventRecord> =>
  (await journal.call('event.log', newEvent(...args))).event;
const get = (id: number) => journal.call('event.get', { id });
const ids = async () =>
  (await journal.call('timeline.open', { period: 'all', filter: NO_FILTER })).ids;
const undo = () => journal.call('history.undo', { stepId: null });

describe('logging an event', () => {
  test('keeps every field to the letter, and answers with what is kept', async () => {
    const event = {
      name: '示例论坛 Sample Forum',
      series: 'Sample Forum',
      edition: '2024',
      organiser: 'Sample Society',
      dateStart: '2024-12-19',
      dateEnd: '2024-12-20',
      place: 'Shanghai',
      format: 'hybrid' as const,
      role: 'panelist' as const,
      state: 'attended' as const,
      language: 'zh',
      link: 'https://forum.example/2024',
      purpose: 'Find a partner',
      summary: 'Two lines\nof summary',
      notes: '# 标题\r\n\ttext\u0000 “quoted” \n',
      opinion: 'Too long. 🙂',
      hours: 12.75,
      costs: [{ label: 'Ticket', amount: 120_050, currency: 'CNY' }],
      tags: ['ai', '数据'],
      people: [
        { personId: null, name: 'Ada', affiliation: 'Sample University', part: 'speaker' as const },
      ],
    };
    const made = await log(event, {
      verdict: {
        worth: 3,
        reasons: ['fluff', 'good-people'],
        condition: 'with a talk',
        sentence: null,
        givenOn: '2024-12-21',
      },
      sessions: [{ ...emptySession('Opening'), rating: 4, startsAt: '2024-12-19T09:30' }],
      takeaways: [{ ...emptyTakeaway('Ask for the slides'), kind: 'action', sessionIndex: 0 }],
    });
    expect(await get(made.id)).toEqual(made);
    expect(made).toMatchObject({ ...event, people: [{ name: 'Ada', personId: 1 }] });
    expect(made.verdicts).toMatchObject([{ worth: 3, condition: 'with a talk' }]);
    expect(made.sessions).toMatchObject([{ title: 'Opening', rating: 4 }]);
    expect(made.takeaways).toMatchObject([{ kind: 'action', sessionId: made.sessions[0]?.id }]);
  });

  test.each([
    [{ name: '' }, { 'event.name': 'required' }],
    [{ name: 'x'.repeat(10_000) }, { 'event.name': 'too-long' }],
    [{ name: 'x', dateStart: '2024-02-30' }, { 'event.dateStart': 'not-a-date' }],
    [
      { name: 'x', dateStart: '2024-12-19', dateEnd: '2024-12-18' },
      { 'event.dateEnd': 'end-before-start' },
    ],
    [{ name: 'x', dateEnd: '2024-12-18' }, { 'event.dateEnd': 'end-without-start' }],
    [{ name: 'x', link: 'javascript:alert(1)' }, { 'event.link': 'not-a-link' }],
  ])('refuses %j with its fields, and keeps nothing', async (fields, issues) => {
    const failure = await journal.refusal('event.log', newEvent(fields));
    expect(failure).toMatchObject({ code: 'invalid', fields: issues });
    expect(await ids()).toEqual([]);
  });

  test('is one step, named after the event', async () => {
    await log({ name: 'Sample Forum', tags: ['ai'] }, { sessions: [emptySession('Opening')] });
    const { undo: step } = await journal.call('history.state', {});
    expect(step).toMatchObject({ operation: 'event.log', subject: 'Sample Forum', count: 1 });
    await undo();
    expect(await ids()).toEqual([]);
  });

  test('shows sums of money beyond what one amount may be', async () => {
    const cost = { label: 'Venue', amount: 1e12, currency: 'IDR' };
    const { row } = await journal.call(
      'event.log',
      newEvent({ name: 'x', costs: Array.from({ length: LIMITS.costs }, () => cost) }),
    );
    expect(row.spend).toEqual([{ amount: 1e14, currency: 'IDR' }]);
    const { figures } = await journal.call('timeline.open', { period: 'all', filter: NO_FILTER });
    expect(figures.spend).toEqual(row.spend);
  });
});

describe('changing an event', () => {
  test('touches only the fields that are named', async () => {
    const before = await log({ name: 'Sample Forum', place: 'Shanghai', tags: ['ai'] });
    const { event } = await journal.call('event.update', {
      id: before.id,
      revision: before.revision,
      patch: { name: 'Other Forum' },
    });
    const { name: _name, revision: _revision, ...kept } = before;
    expect(event).toMatchObject(kept);
    expect(event.name).toBe('Other Forum');
    expect(event.revision).toBeGreaterThan(before.revision);
  });

  test('from an older state is refused, and what the other window wrote stays', async () => {
    const seen = await log({ name: 'Sample Forum' });
    const { id, revision } = seen;
    await journal.call('event.update', { id, revision, patch: { notes: 'first window' } });
    const failure = await journal.refusal('event.update', {
      id,
      revision,
      patch: { notes: 'second window' },
    });
    expect(failure.code).toBe('conflict');
    expect((await get(id)).notes).toBe('first window');
  });

  test('is refused after its tags or state were changed for many', async () => {
    const { id, revision } = await log({ name: 'Sample Forum', tags: ['ai'] });
    await journal.call('event.tag', { ids: [id], add: ['data'], remove: [] });
    const patch = { tags: ['ai', 'mine'] };
    expect((await journal.refusal('event.update', { id, revision, patch })).code).toBe('conflict');
    const { revision: next } = await get(id);
    await journal.call('event.setState', { ids: [id], state: 'skipped' });
    expect((await journal.refusal('event.update', { id, revision: next, patch })).code).toBe(
      'conflict',
    );
  });

  test('to what it is already is no step', async () => {
    const { id, revision, seriesId } = await log({
      name: 'Sample Forum',
      series: 'Sample',
      costs: [{ label: 'Ticket', amount: 5, currency: 'CNY' }],
      tags: ['ai'],
      people: [{ personId: null, name: 'Ada', affiliation: null, part: 'met' }],
    });
    const { name, series, costs, tags, people } = await get(id);
    const change = await journal.call('event.update', {
      id,
      revision,
      patch: { name, series, costs, tags, people },
    });
    expect(change.step).toBeNull();
    expect(change.event).toMatchObject({ revision, seriesId });
  });

  test('names what is missing or wrong', async () => {
    const { id, revision } = await log({ name: 'Sample Forum' });
    expect((await journal.refusal('event.get', { id: 99 })).code).toBe('not-found');
    expect(
      (await journal.refusal('event.update', { id: 99, revision, patch: { name: 'x' } })).code,
    ).toBe('not-found');
    expect(
      await journal.refusal('event.update', { id, revision, patch: { dateStart: '2024' } }),
    ).toMatchObject({ code: 'invalid', fields: { 'patch.dateEnd': 'required' } });
  });
});

describe('a series', () => {
  test('is found by its name, letter case aside, and made where there is none', async () => {
    const first = await log({ name: 'A', series: 'Sample Forum' });
    const second = await log({ name: 'B', series: 'sample forum' });
    const other = await log({ name: 'C', series: '示例论坛' });
    expect(second).toMatchObject({ seriesId: first.seriesId, series: 'Sample Forum' });
    expect(other.seriesId).not.toBe(first.seriesId);
  });

  test('is forgotten with its last event, and comes back with it', async () => {
    const known = () => journal.call('suggest.values', { field: 'series', text: '' });
    const { id, revision } = await log({ name: 'A', series: 'Sample Forum' });
    await journal.call('event.update', { id, revision, patch: { series: 'Other' } });
    expect((await known()).map(({ value }) => value)).toEqual(['Other']);
    await journal.call('event.remove', { ids: [id] });
    expect(await known()).toEqual([]);
    await undo();
    expect((await get(id)).series).toBe('Other');
    await undo();
    expect((await get(id)).series).toBe('Sample Forum');
  });
});

describe('changing many events', () => {
  const several = async (count: number) => {
    const made: number[] = [];
    for (let index = 0; index < count; index += 1) {
      made.push((await log({ name: `Event ${index}`, tags: ['old'] })).id);
    }
    return made;
  };

  test('of one is named after it, of more is counted', async () => {
    const [first = 0, ...others] = await several(3);
    const one = await journal.call('event.setState', { ids: [first], state: 'skipped' });
    expect(one).toMatchObject({ count: 1, step: { subject: 'Event 0', count: 1 } });
    const two = await journal.call('event.remove', { ids: others });
    expect(two).toMatchObject({ count: 2, step: { subject: null, count: 2 } });
  });

  test('500 at once is one step', async () => {
    const all = await several(500);
    const { count } = await journal.call('event.remove', { ids: all });
    expect([count, await ids()]).toEqual([500, []]);
    await undo();
    expect((await ids()).toSorted((a, b) => a - b)).toEqual(all);
  });

  test.each([
    ['event.setState', { state: 'skipped' }],
    ['event.tag', { add: ['new'], remove: [] }],
    ['event.remove', {}],
  ] as const)(
    '%s passes over those that are gone, and is refused where all are',
    async (name, rest) => {
      const [first = 0] = await several(1);
      const failure = await journal.refusal(name, { ids: [97, 98], ...rest });
      expect(failure.code).toBe('not-found');
      const change = await journal.call(name, { ids: [98, first, first], ...rest });
      expect(change).toMatchObject({ count: 1, step: { subject: 'Event 0' } });
    },
  );

  test('adds tags at the end and removes others, letter case aside', async () => {
    const { id } = await log({ name: 'A', tags: ['ai', 'old', '数据'] });
    await journal.call('event.tag', { ids: [id], add: ['new', 'AI'], remove: ['OLD'] });
    expect((await get(id)).tags).toEqual(['ai', '数据', 'new']);
    await undo();
    expect((await get(id)).tags).toEqual(['ai', 'old', '数据']);
  });

  test('adds no tag beyond the limit, to none of them', async () => {
    const full = Array.from({ length: LIMITS.tags }, (_, index) => `tag ${index}`);
    const [first = 0] = await several(1);
    const { id } = await log({ name: 'Full', tags: full });
    const failure = await journal.refusal('event.tag', {
      ids: [first, id],
      add: ['one'],
      remove: [],
    });
    expect(failure).toMatchObject({ code: 'invalid', fields: { add: 'too-many' } });
    expect([(await get(first)).tags, (await get(id)).tags]).toEqual([['old'], full]);
  });

  test('to what they are already is no step', async () => {
    const all = await several(2);
    const { step } = await journal.call('event.setState', { ids: all, state: 'attended' });
    expect(step).toBeNull();
  });
});

test('rows are read again in the order that is asked for', async () => {
  const first = await log({ name: 'A' });
  const second = await log({ name: 'B' });
  const rows = await journal.call('event.rows', { ids: [second.id, 99, first.id] });
  expect(rows.map(({ name }) => name)).toEqual(['B', 'A']);
});
