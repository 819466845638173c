import { beforeEach, expect, test } from 'vitest';
import type { EventFields } from '#shared/event.ts';
import { calledJournal, type CalledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal('2026-11-22');
});

const skip = async (name: string, dateStart: string | null, more: Partial<EventFields> = {}) =>
  (await journal.call('event.log', newEvent({ name, dateStart, state: 'skipped', ...more }))).event;
const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

test('a skipped event is asked about thirty days later, until it is answered', async () => {
  const past = await skip('Past', '2026-10-01', { decisionReason: 'the same talks again' });
  await skip('Yesterday', '2026-11-21');
  await skip('Undated', null);
  await journal.call('event.log', newEvent({ name: 'Attended', dateStart: '2026-09-01' }));
  const before = await journal.call('review.skipped', {});
  expect(names(before.due.rows)).toEqual(['Past']);
  expect(before.due.rows[0]).toMatchObject({ decisionReason: 'the same talks again' });
  expect(names(before.rows)).toEqual(['Yesterday', 'Past', 'Undated']);
  const { id, revision } = past;
  await journal.call('event.update', { id, revision, patch: { missed: 'yes' } });
  const after = await journal.call('review.skipped', {});
  expect(after.due).toEqual({ total: 0, rows: [] });
  expect(after).toMatchObject({ total: 3, answers: { yes: 1, no: 0, unknown: 0 } });
  journal.clock.set('2026-12-22');
  expect(names((await journal.call('review.skipped', {})).due.rows)).toEqual(['Yesterday']);
});

test('the question can be put off', async () => {
  const { id } = await skip('Past', '2026-10-01');
  await journal.call('question.postpone', { eventId: id, question: 'missed', until: '2026-12-24' });
  expect((await journal.call('review.skipped', {})).due.total).toBe(0);
  journal.clock.set('2026-12-24');
  expect((await journal.call('review.skipped', {})).due.total).toBe(1);
});

test('what was answered is counted, each answer by itself', async () => {
  await skip('A', '2026-01-01', { missed: 'yes' });
  await skip('B', '2026-02-01', { missed: 'no' });
  await skip('C', '2026-03-01', { missed: 'no' });
  await skip('D', '2026-04-01', { missed: 'unknown' });
  await skip('E', '2026-05-01');
  const log = await journal.call('review.skipped', { offset: 1, limit: 2 });
  expect(log).toMatchObject({ total: 5, answers: { yes: 1, no: 2, unknown: 1 } });
  expect(names(log.rows)).toEqual(['D', 'C']);
});
