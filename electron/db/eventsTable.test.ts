import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptySession } from '#shared/session.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { logEvent } from '../journal/events.ts';
import { newEvent, testJournal, type TestJournal } from '../journal/testJournal.ts';
import { eventRows, existingEvents } from './eventsTable.ts';
import { suggest } from './suggestions.ts';

let journal: TestJournal;
let ids: number[];
beforeAll(() => {
  journal = testJournal();
  ids = Array.from(
    { length: 12 },
    (_, index) => logEvent(journal, newEvent({ name: `Event ${index}` })).event.id,
  );
});
afterAll(() => journal.db.close());

describe('rows of events', () => {
  test('come in the order that is asked for, beyond ten of them too', () => {
    const wanted = [...ids.toReversed(), ids[3] ?? 0];
    expect(eventRows(journal.db, wanted).map(({ id }) => id)).toEqual(wanted);
  });

  test('leave out what is not there', () => {
    const [first = 0, second = 0] = ids;
    expect(eventRows(journal.db, [second, 999, first]).map(({ id }) => id)).toEqual([
      second,
      first,
    ]);
    expect(eventRows(journal.db, [])).toEqual([]);
    expect(existingEvents(journal.db, [second, 999, first, second])).toEqual([first, second]);
  });

  test('hold what a list shows of an event and its parts', () => {
    const { event } = logEvent(
      journal,
      newEvent(
        {
          name: 'Sample Forum 2024',
          series: 'Sample Forum',
          edition: '2024',
          organiser: 'Sample Society',
          dateStart: '2024-12-19',
          tags: ['zebra', 'ai'],
          costs: [
            { label: 'Ticket', amount: 120_000, currency: 'CNY' },
            { label: 'Train', amount: 55_300, currency: 'CNY' },
            { label: 'Visa', amount: 5_000, currency: 'USD' },
          ],
        },
        {
          verdict: {
            worth: 3,
            reasons: ['fluff', 'duty'],
            condition: 'with a talk',
            sentence: null,
            givenOn: '2024-12-20',
          },
          sessions: [emptySession('Opening'), emptySession('Panel')],
          takeaways: [
            { ...emptyTakeaway('First'), sessionIndex: 1 },
            { ...emptyTakeaway('Second'), outcome: 'used', sessionIndex: null },
            { ...emptyTakeaway('Third'), outcome: 'changed-my-mind', sessionIndex: null },
          ],
        },
      ),
    );
    expect(eventRows(journal.db, [event.id])).toEqual([
      {
        id: event.id,
        revision: event.revision,
        name: 'Sample Forum 2024',
        seriesId: event.seriesId,
        series: 'Sample Forum',
        edition: '2024',
        organiser: 'Sample Society',
        dateStart: '2024-12-19',
        dateEnd: null,
        place: null,
        format: null,
        role: null,
        state: 'attended',
        worth: 3,
        reasons: ['fluff', 'duty'],
        condition: 'with a talk',
        firstTakeaway: 'First',
        takeawayCount: 3,
        usedCount: 2,
        sessionCount: 2,
        spend: [
          { amount: 175_300, currency: 'CNY' },
          { amount: 5_000, currency: 'USD' },
        ],
        tags: ['zebra', 'ai'],
      },
    ]);
  });
});

describe('suggestions', () => {
  test('begin with the text first, then go by use, and take it literally', () => {
    for (const place of ['Old Hall', 'Hall 1', 'Hall 1', 'Hall 2', '100% Hall', '示例会堂']) {
      logEvent(journal, newEvent({ name: 'Elsewhere', place }));
    }
    const values = (text: string) => suggest(journal.db, 'place', text).map(({ value }) => value);
    expect(values('hall')).toEqual(['Hall 1', 'Hall 2', '100% Hall', 'Old Hall']);
    expect(values('%')).toEqual(['100% Hall']);
    expect(values('_')).toEqual([]);
    expect(values('会堂')).toEqual(['示例会堂']);
    expect(suggest(journal.db, 'place', 'Hall 1')).toEqual([
      { value: 'Hall 1', note: null, count: 2 },
    ]);
  });

  test('are at most eight', () => {
    for (let room = 0; room < 10; room += 1) {
      const sessions = [{ ...emptySession('Talk'), room: `Room ${room}` }];
      logEvent(journal, newEvent({ name: 'Rooms' }, { sessions }));
    }
    expect(suggest(journal.db, 'room', '')).toHaveLength(8);
  });

  test('of a series tell its organiser, of a person where from', () => {
    logEvent(
      journal,
      newEvent({
        name: 'With people',
        series: 'Data Days',
        organiser: 'Data Society',
        people: [{ personId: null, name: 'Ada', affiliation: 'Sample University', part: 'met' }],
      }),
    );
    expect(suggest(journal.db, 'series', 'data')).toEqual([
      { value: 'Data Days', note: 'Data Society', count: 1 },
    ]);
    expect(suggest(journal.db, 'person', 'ad')).toEqual([
      { value: 'Ada', note: 'Sample University', count: 1 },
    ]);
  });
});
