import { expect, test } from 'vitest';
import { calledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

test('an event’s history names its steps, the newest first, with what they touched', async () => {
  const journal = calledJournal();
  const { event } = await journal.call('event.log', newEvent({ name: 'Sample Forum' }));
  const { id } = event;
  journal.clock.set('2026-11-23');
  await journal.call('event.update', {
    id,
    revision: event.revision,
    patch: { place: 'Shanghai', tags: ['ai'] },
  });
  await journal.call('event.log', newEvent({ name: 'Other' }));
  await journal.call('worth.give', { eventId: id, verdict: { worth: 4 }, second: false });
  await journal.call('history.undo', { stepId: null });
  const history = await journal.call('event.history', { id });
  expect(history.map(({ operation, undone }) => [operation, undone])).toEqual([
    ['worth.give', true],
    ['event.update', false],
    ['event.log', false],
  ]);
  expect(history[0]?.fields).toEqual(['verdict']);
  expect(history[1]?.fields.toSorted()).toEqual(['event_tag', 'place', 'revision', 'updated_at']);
});

test('undo and redo answer with the step and with what could be next', async () => {
  const journal = calledJournal();
  expect(await journal.call('history.undo', { stepId: null })).toEqual({
    step: null,
    state: { undo: null, redo: null },
  });
  await journal.call('event.log', newEvent({ name: 'First' }));
  await journal.call('event.log', newEvent({ name: 'Second' }));
  expect(await journal.call('history.undo', { stepId: null })).toMatchObject({
    step: { subject: 'Second', operation: 'event.log' },
    state: { undo: { subject: 'First' }, redo: { subject: 'Second' } },
  });
  expect(await journal.call('history.redo', {})).toMatchObject({
    step: { subject: 'Second' },
    state: { undo: { subject: 'Second' }, redo: null },
  });
});

test('a change made after an undo never bears a revision that was used before', async () => {
  const journal = calledJournal();
  const { event } = await journal.call('event.log', newEvent({ name: 'First' }));
  const { id, revision } = event;
  const first = await journal.call('event.update', { id, revision, patch: { notes: 'a' } });
  await journal.call('history.undo', { stepId: null });
  const second = await journal.call('event.update', { id, revision, patch: { notes: 'b' } });
  expect(second.event.revision).toBeGreaterThan(first.event.revision);
  const stale = { id, revision: first.event.revision, patch: { notes: 'c' } };
  expect((await journal.refusal('event.update', stale)).code).toBe('conflict');
});
