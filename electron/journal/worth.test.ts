import { beforeEach, describe, expect, test } from 'vitest';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

let journal: CalledJournal;
let eventId: number;
beforeEach(async () => {
  journal = calledJournal('2026-01-01');
  eventId = (await journal.call('event.log', newEvent({ name: 'Sample Forum' }))).event.id;
});

const give = (worth: 1 | 2 | 3 | 4 | 5, more: object = {}, second = false) =>
  journal.call('worth.give', { eventId, verdict: { worth, ...more }, second });

describe('answering "worth attending again?"', () => {
  test('for the first time makes a verdict of today', async () => {
    const { event, row } = await give(2, { reasons: ['fluff'], sentence: 'Mostly slides.' });
    expect(event.verdicts).toMatchObject([
      {
        worth: 2,
        reasons: ['fluff'],
        condition: null,
        sentence: 'Mostly slides.',
        givenOn: '2026-01-01',
      },
    ]);
    expect(row).toMatchObject({ worth: 2, reasons: ['fluff'] });
  });

  test('within 30 days corrects it, and keeps what is not mentioned', async () => {
    await give(3, { reasons: ['fluff'], condition: 'with a talk' });
    journal.clock.set('2026-01-30');
    const { event } = await give(4);
    expect(event.verdicts).toMatchObject([
      { worth: 4, reasons: ['fluff'], condition: 'with a talk', givenOn: '2026-01-01' },
    ]);
  });

  test('30 days later stands beside it, and the row shows the later one', async () => {
    await give(4, { reasons: ['good-people'] });
    journal.clock.set('2026-01-31');
    const { event, row } = await give(1);
    expect(event.verdicts).toMatchObject([
      { worth: 4, reasons: ['good-people'], givenOn: '2026-01-01' },
      { worth: 1, reasons: [], givenOn: '2026-01-31' },
    ]);
    expect(row.worth).toBe(1);
  });

  test('a second time on the same day, where asked for, stands beside it', async () => {
    await give(4);
    const { event, row } = await give(2, {}, true);
    expect(event.verdicts.map(({ worth }) => worth)).toEqual([4, 2]);
    expect(row.worth).toBe(2);
  });

  test('with the same again is no step', async () => {
    await give(4);
    expect((await give(4)).step).toBeNull();
  });

  test('is undone, the correction first', async () => {
    await give(4);
    await give(1);
    await journal.call('history.undo', { stepId: null });
    expect((await journal.call('event.get', { id: eventId })).verdicts).toMatchObject([
      { worth: 4 },
    ]);
    await journal.call('history.undo', { stepId: null });
    expect((await journal.call('event.get', { id: eventId })).verdicts).toEqual([]);
  });

  test('refuses another worth, another reason and another event', async () => {
    const refused = (input: object) =>
      journal.refusal('worth.give', { eventId, second: false, ...input });
    expect(await refused({ verdict: { worth: 6 } })).toMatchObject({
      fields: { 'verdict.worth': 'out-of-range' },
    });
    expect(await refused({ verdict: { worth: 1, reasons: ['boring'] } })).toMatchObject({
      fields: { 'verdict.reasons.0': 'not-a-choice' },
    });
    expect(await refused({ eventId: 99, verdict: { worth: 1 } })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('answering for many', () => {
  test('is one step, which corrects or stands beside as for one', async () => {
    const other = (await journal.call('event.log', newEvent({ name: 'Other' }))).event.id;
    await give(5);
    journal.clock.set('2026-06-01');
    const ids = [eventId, other, 99];
    const { count, step } = await journal.call('worth.giveMany', { eventIds: ids, worth: 1 });
    expect(count).toBe(2);
    const verdicts = async (id: number) =>
      (await journal.call('event.get', { id })).verdicts.map(({ worth }) => worth);
    expect([await verdicts(eventId), await verdicts(other)]).toEqual([[5, 1], [1]]);
    await journal.call('history.undo', { stepId: step?.id ?? 0 });
    expect([await verdicts(eventId), await verdicts(other)]).toEqual([[5], []]);
  });

  test('is refused where none of them is there', async () => {
    const failure = await journal.refusal('worth.giveMany', { eventIds: [98, 99], worth: 1 });
    expect(failure.code).toBe('not-found');
  });
});

describe('a verdict', () => {
  test('can be amended, its day included; the latest day counts', async () => {
    const first = (await give(4)).event.verdicts[0]?.id ?? 0;
    await give(2, {}, true);
    const { event, row } = await journal.call('worth.amend', {
      verdictId: first,
      patch: { sentence: 'On reflection', givenOn: '2026-02-01' },
    });
    expect(event.verdicts.map(({ worth }) => worth)).toEqual([2, 4]);
    expect(row.worth).toBe(4);
  });

  test('can be taken away, and the one before counts again', async () => {
    await give(4);
    const second = (await give(2, {}, true)).event.verdicts[1]?.id ?? 0;
    const { row } = await journal.call('worth.remove', { verdictId: second });
    expect(row.worth).toBe(4);
    await journal.call('history.undo', { stepId: null });
    expect((await journal.call('event.rows', { ids: [eventId] }))[0]?.worth).toBe(2);
  });

  test('that is not there is refused', async () => {
    expect((await journal.refusal('worth.amend', { verdictId: 9, patch: {} })).code).toBe(
      'not-found',
    );
    expect((await journal.refusal('worth.remove', { verdictId: 9 })).code).toBe('not-found');
  });
});
