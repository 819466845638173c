import { describe, expect, it } from 'vitest';
import type { Dimension, Evidence } from '#shared/evidence.ts';
import { type CalledJournal, calledJournal } from '../testCalls.ts';
import { newEvent } from '../testJournal.ts';

const ANYTHING: Evidence = { range: null, states: [], worths: [], where: [] };
const verdict = (worth: 1 | 2 | 3 | 4 | 5) => ({
  worth,
  reasons: [],
  condition: null,
  sentence: null,
  givenOn: '2024-07-01',
});

async function logged(
  journal: CalledJournal,
  fields: Parameters<typeof newEvent>[0],
  more: Parameters<typeof newEvent>[1] = {},
): Promise<number> {
  return (await journal.call('event.log', newEvent(fields, more))).event.id;
}

const idsWhere = async (journal: CalledJournal, dimension: Dimension, value: string) =>
  (await journal.call('review.events', { ...ANYTHING, where: [{ dimension, value }] })).ids;

describe('the events behind a figure', () => {
  it('are those of the range, the states and the worths, the latest first', async () => {
    const journal = calledJournal();
    const early = await logged(
      journal,
      { name: 'Ropes', dateStart: '2024-02-01' },
      { verdict: verdict(2) },
    );
    const late = await logged(
      journal,
      { name: 'Sails', dateStart: '2024-09' },
      { verdict: verdict(1) },
    );
    const unrated = await logged(journal, { name: 'Knots', dateStart: '2024-05-05' });
    await logged(journal, { name: 'Oars', dateStart: '2023-05-05' }, { verdict: verdict(1) });
    await logged(journal, { name: 'Anchors', dateStart: '2024-05-05', state: 'skipped' });
    const range = { from: '2024-01-01', to: '2024-12-31' };
    const asked = { ...ANYTHING, range, states: ['attended' as const] };
    const low = await journal.call('review.events', { ...asked, worths: [1, 2] });
    expect(low.ids).toEqual([late, early]);
    const none = await journal.call('review.events', { ...asked, worths: ['unrated'] });
    expect(none.ids).toEqual([unrated]);
    expect((await journal.call('review.events', asked)).ids).toEqual([late, unrated, early]);
  });

  it('are found by a name however it is written, and called as it is written most', async () => {
    const journal = calledJournal();
    const ids = [
      await logged(journal, { name: 'A', organiser: '灯塔學會', dateStart: '2024-01-01' }),
      await logged(journal, { name: 'B', organiser: '灯塔学会', dateStart: '2024-01-02' }),
      await logged(journal, { name: 'C', organiser: '灯塔学会', dateStart: '2024-01-03' }),
    ];
    await logged(journal, { name: 'D', organiser: '灯塔' });
    const found = await journal.call('review.events', {
      ...ANYTHING,
      where: [{ dimension: 'organiser', value: '灯塔学会' }],
    });
    expect(found).toMatchObject({ ids: ids.toReversed(), labels: ['灯塔学会'] });
  });

  it('are found by a person of a session, and by a series', async () => {
    const journal = calledJournal();
    const people = [
      { personId: null, name: 'Ines Okafor', affiliation: null, part: 'met' as const },
    ];
    const { event } = await journal.call(
      'event.log',
      newEvent({ name: 'A', series: 'Buoy Days', people }),
    );
    const personId = event.people[0]?.personId;
    const where = [{ dimension: 'person' as const, value: String(personId) }];
    const met = await journal.call('review.events', { ...ANYTHING, where });
    expect(met).toMatchObject({ ids: [event.id], labels: ['Ines Okafor'] });
    expect(await idsWhere(journal, 'series', String(event.seriesId))).toEqual([event.id]);
  });

  it('know an event by each of its days, tags, outcomes and currencies', async () => {
    const journal = calledJournal();
    const id = await logged(
      journal,
      {
        name: 'A',
        dateStart: '2024-12-30',
        dateEnd: '2025-01-02',
        tags: ['C++', 'rail'],
        costs: [{ label: 'Ticket', amount: 100, currency: 'USD' }],
      },
      {
        takeaways: [
          {
            kind: 'insight',
            text: 'x',
            outcome: 'dropped',
            sessionIndex: null,
            sessionId: null,
            quote: null,
            due: null,
            laterUntil: null,
          },
        ],
      },
    );
    for (const [dimension, value] of [
      ['day', '2025-01-01'],
      ['tag', 'c++'],
      ['outcome', 'dropped'],
      ['currency', 'USD'],
      ['length', '3-4'],
      ['month', '2024-12'],
    ] as const) {
      expect([dimension, await idsWhere(journal, dimension, value)]).toEqual([dimension, [id]]);
    }
    expect(await idsWhere(journal, 'day', '2025-01-03')).toEqual([]);
    expect(await idsWhere(journal, 'tag', 'c')).toEqual([]);
  });

  it('change with the journal, by undo as well', async () => {
    const journal = calledJournal();
    await logged(journal, { name: 'A', tags: ['rail'] });
    expect(await idsWhere(journal, 'tag', 'rail')).toHaveLength(1);
    await logged(journal, { name: 'B', tags: ['rail'] });
    expect(await idsWhere(journal, 'tag', 'rail')).toHaveLength(2);
    await journal.call('history.undo', { stepId: null });
    expect(await idsWhere(journal, 'tag', 'rail')).toHaveLength(1);
  });
});

describe('prices', () => {
  it('fall into thirds of what was paid, by the rates that the user gave', async () => {
    const journal = calledJournal();
    await journal.call('settings.set', { currency: 'CNY', rates: { USD: 7 } });
    const ids: number[] = [];
    for (const [amount, currency] of [
      [10_000, 'CNY'],
      [2_000, 'USD'],
      [50_000, 'CNY'],
      [52_000, 'CNY'],
      [20_000, 'USD'],
      [300_000, 'CNY'],
      [100, 'EUR'],
    ] as const) {
      ids.push(
        await logged(journal, {
          name: `Paid ${amount}`,
          dateStart: '2024-01-01',
          costs: [{ label: 'Ticket', amount, currency }],
        }),
      );
    }
    const free = await logged(journal, { name: 'Free', dateStart: '2024-01-01' });
    const of = async (value: string) => (await idsWhere(journal, 'price', value)).toReversed();
    expect(await of('low')).toEqual([ids[0], ids[1]]);
    expect(await of('middle')).toEqual([ids[2], ids[3]]);
    expect(await of('high')).toEqual([ids[4], ids[5]]);
    expect(await of('free')).toEqual([free]);
    const { prices } = await journal.call('review.events', ANYTHING);
    expect(prices).toEqual({ currency: 'CNY', low: 15_000, middle: 55_000 });
  });
});
