import { beforeEach, describe, expect, test } from 'vitest';
import type { EventFields } from '#shared/event.ts';
import { LOW_VALUE_FILTER, NO_FILTER, type Period } from '#shared/filter.ts';
import { marksIn, marksOf } from '#shared/timeline.ts';
import type { Worth } from '#shared/worth.ts';
import { calledJournal, type CalledJournal } from './testCalls.ts';
import { newEvent } from './testJournal.ts';

let journal: CalledJournal;
beforeEach(() => {
  journal = calledJournal();
});

const log = async (fields: Partial<EventFields> & { name: string }, worth: Worth | null = null) => {
  const verdict = worth && {
    worth,
    reasons: [],
    condition: null,
    sentence: null,
    givenOn: '2024-12-31',
  };
  return (await journal.call('event.log', newEvent(fields, { verdict }))).event.id;
};
const open = (period: Period, filter = NO_FILTER) =>
  journal.call('timeline.open', { period, filter });

describe('an empty journal', () => {
  test.each([2024, 'all', 'undated'] as const)('shows nothing of %s', async (period) => {
    expect(await open(period)).toEqual({
      ids: [],
      groups: [],
      firstRows: [],
      marks: marksOf([]),
      figures: {
        attended: 0,
        planned: 0,
        interested: 0,
        skipped: 0,
        cancelled: 0,
        days: 0,
        withoutDays: 0,
        spend: [],
        hours: 0,
        worths: [0, 0, 0, 0, 0, 0],
        takeaways: 0,
        used: 0,
      },
      hidden: 0,
    });
  });
});

describe('a year', () => {
  test('lists by month, and gives what is less known its honest place', async () => {
    const names = [
      ['year only', '2024'],
      ['January', '2024-01-31'],
      ['December, no day', '2024-12'],
      ['December 1', '2024-12-01'],
      ['December 19', '2024-12-19'],
      ['next year', '2025-01-01'],
    ] as const;
    for (const [name, dateStart] of names) await log({ name, dateStart });
    await log({ name: 'no date' });
    const { firstRows, groups } = await open(2024);
    expect(firstRows.map(({ name }) => name)).toEqual([
      'December 19',
      'December 1',
      'December, no day',
      'January',
      'year only',
    ]);
    expect(groups).toEqual([
      { month: '2024-12', count: 3 },
      { month: '2024-01', count: 1 },
      { month: '2024', count: 1 },
    ]);
    expect((await open('undated')).groups).toEqual([{ month: null, count: 1 }]);
  });

  test('marks on its strip what has a month, and other periods mark nothing', async () => {
    await log({ name: 'year only', dateStart: '2024' });
    const month = await log({ name: 'month', dateStart: '2024-05' });
    const days = await log({ name: 'days', dateStart: '2024-12-30', dateEnd: '2025-01-02' }, 2);
    expect(marksIn((await open(2024)).marks)).toEqual([
      { id: days, dateStart: '2024-12-30', dateEnd: '2025-01-02', worth: 2, state: 'attended' },
      { id: month, dateStart: '2024-05', dateEnd: null, worth: null, state: 'attended' },
    ]);
    expect(await journal.call('event.names', { ids: [month, days, 999] })).toEqual([
      'month',
      'days',
      '',
    ]);
    expect(marksIn((await open('all')).marks)).toEqual([]);
  });

  test('sums up days, hours and money of what was attended only', async () => {
    const cost = (amount: number, currency: string) => ({ label: 'Ticket', amount, currency });
    await log({
      name: 'three days',
      dateStart: '2024-12-02',
      dateEnd: '2024-12-04',
      hours: 12.5,
      costs: [cost(10_000, 'CNY'), cost(500, 'USD')],
    });
    await log({ name: 'one day', dateStart: '2024-11-01', hours: 3, costs: [cost(5_000, 'CNY')] });
    await log({ name: 'some days', dateStart: '2024-10-01', dateEnd: '2024-10' });
    await log({
      name: 'skipped',
      dateStart: '2024-09-01',
      state: 'skipped',
      hours: 9,
      costs: [cost(99_999, 'CNY')],
    });
    expect((await open(2024)).figures).toMatchObject({
      attended: 3,
      skipped: 1,
      days: 4,
      withoutDays: 1,
      hours: 15.5,
      spend: [
        { amount: 15_000, currency: 'CNY' },
        { amount: 500, currency: 'USD' },
      ],
      worths: [3, 0, 0, 0, 0, 0],
    });
  });

  test('of many events brings the first rows and the ids of all', async () => {
    for (let count = 0; count < 40; count += 1)
      await log({ name: `Event ${count}`, dateStart: '2024' });
    const { ids, firstRows } = await open(2024);
    expect([ids.length, firstRows.length]).toEqual([40, 30]);
    expect(firstRows.map(({ id }) => id)).toEqual(ids.slice(0, 30));
  });
});

describe('a filter', () => {
  test('for low-value shows worth 1 and 2, and counts what it hides', async () => {
    await log({ name: 'never again', dateStart: '2024' }, 1);
    await log({ name: 'probably not', dateStart: '2024' }, 2);
    await log({ name: 'only if', dateStart: '2024' }, 3);
    await log({ name: 'not rated', dateStart: '2024' });
    await log({ name: 'another year', dateStart: '2023' }, 1);
    const { firstRows, hidden } = await open(2024, LOW_VALUE_FILTER);
    expect(firstRows.map(({ name }) => name)).toEqual(['probably not', 'never again']);
    expect(hidden).toBe(2);
  });

  test('offers the values of a condition, not rated included, with their labels', async () => {
    await log({ name: 'A', series: 'Sample Forum', tags: ['AI'] }, 4);
    await log({ name: 'B', tags: ['ai'], role: 'speaker' });
    const facets = await journal.call('timeline.facets', {
      period: 'all',
      filter: { ...NO_FILTER, worths: [4] },
    });
    expect(facets.worths).toEqual([
      { value: 'unrated', label: '0', count: 1 },
      { value: 4, label: '4', count: 1 },
    ]);
    expect(facets.seriesIds).toMatchObject([{ label: 'Sample Forum', count: 1 }]);
    expect(facets.tags).toMatchObject([{ value: 'AI', count: 1 }]);
    expect(facets.roles).toEqual([]);
  });

  test('finds every word of a text in an event, characters anywhere, signs taken literally', async () => {
    await log({ name: '示例论坛', notes: 'About data' });
    await log({ name: '100% Data' });
    const found = async (text: string) =>
      (await open('all', { ...NO_FILTER, text })).firstRows.map(({ name }) => name);
    expect(await found('论坛')).toEqual(['示例论坛']);
    expect(await found('论坛　DATA')).toEqual(['示例论坛']);
    expect(await found('100%')).toEqual(['100% Data']);
    expect(await found('ata')).toEqual([]);
    expect(await found('%')).toEqual(['100% Data']);
    expect(await found('_')).toEqual([]);
    expect(await found('坛论')).toEqual([]);
  });
});

describe('the line of the log form', () => {
  test('is read with the series and places that the journal knows', async () => {
    await log({
      name: 'Sample Forum 2024',
      series: 'Sample Forum',
      organiser: 'Sample Society',
      place: 'Shanghai',
      dateStart: '2024-12-19',
    });
    const line = 'Sample Forum 2025 2 #ai';
    expect(await journal.call('log.readLine', { line })).toMatchObject({
      worth: 2,
      tags: ['ai'],
      series: { name: 'Sample Forum', organiser: 'Sample Society', place: 'Shanghai' },
    });
  });

  test('too long to be one is refused', async () => {
    const failure = await journal.refusal('log.readLine', { line: 'x'.repeat(2_001) });
    expect(failure).toMatchObject({ code: 'invalid', fields: { line: 'too-long' } });
  });
});
