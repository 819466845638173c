import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { eventRemove, eventUpdate, logEvent } from '../journal/events.ts';
import { historyRedo, historyState, historyUndo } from '../journal/history.ts';
import { inStep } from '../journal/steps.ts';
import { takeawayAdd } from '../journal/takeaways.ts';
import { type Action, action } from '../journal/testActions.ts';
import { newEvent, testJournal } from '../journal/testJournal.ts';
import { emptyTakeaway } from '#shared/takeaway.ts';
import { lastStepId } from './changeLog.ts';
import type { Database } from './open.ts';

type Row = Record<string, unknown>;
type Dump = Record<string, Row[]>;

/** Tables that no undo touches: the log of changes itself, settings, and bytes kept by content. */
const UNTOUCHED = ['change', 'change_step', 'setting', 'source_bytes'];

/** Everything that undo has to bring back, and the figures that are derived from it. */
function dump(db: Database): Dump {
  const tables = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'`)
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables
      // The index is derived, and gives its rows ids of their own; search.test.ts asks it.
      .filter((table) => !UNTOUCHED.includes(table) && !table.startsWith('search_'))
      .map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1`).all() as Row[]]),
  );
}

/** `event_stat` counted anew from the tables that it sums up. */
function countedAnew({ event = [], verdict = [], session = [], takeaway = [] }: Dump): Row[] {
  return event.map(({ id }) => {
    const own = (rows: Row[]) => rows.filter((row) => row['event_id'] === id);
    const latest = own(verdict).reduce<Row | undefined>(
      (last, next) => (last && String(last['given_on']) > String(next['given_on']) ? last : next),
      undefined,
    );
    return {
      event_id: id,
      verdict_id: latest?.['id'] ?? null,
      worth: latest?.['worth'] ?? null,
      sessions: own(session).length,
      takeaways: own(takeaway).length,
      used: own(takeaway).filter(
        ({ outcome }) => outcome === 'used' || outcome === 'changed-my-mind',
      ).length,
    };
  });
}

const opened: Database[] = [];
function journalOfThisTest(): ReturnType<typeof testJournal> {
  const journal = testJournal();
  opened.push(journal.db);
  return journal;
}
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

describe('after any sequence of changes', () => {
  // The limit of time also ends the search for a smaller example, which otherwise takes minutes.
  const runs = { numRuns: 20, interruptAfterTimeLimit: 20_000 };
  const sequences = fc.array(action, { minLength: 15, maxLength: 40 });

  function stateAfterEachStep(actions: readonly Action[]): {
    journal: ReturnType<typeof testJournal>;
    states: Dump[];
  } {
    const journal = journalOfThisTest();
    journal.db.pragma('synchronous = OFF');
    const states = [dump(journal.db)];
    for (const act of actions) {
      const before = historyState(journal).undo?.id;
      act(journal);
      const now = dump(journal.db);
      const recorded = historyState(journal).undo?.id !== before;
      expect(recorded).toBe(!isDeepStrictEqual(now, states.at(-1)));
      expect(now['event_stat']).toEqual(countedAnew(now));
      if (recorded) states.push(now);
    }
    return { journal, states };
  }

  test('undo goes back through every state, redo forward through all of them', () => {
    fc.assert(
      fc.property(sequences, (actions) => {
        const { journal, states } = stateAfterEachStep(actions);
        for (const state of states.slice(0, -1).toReversed()) {
          expect(historyUndo(journal, { stepId: null }).step).not.toBeNull();
          expect(dump(journal.db)).toEqual(state);
        }
        expect(historyUndo(journal, { stepId: null }).step).toBeNull();
        for (const state of states.slice(1)) {
          expect(historyRedo(journal).step).not.toBeNull();
          expect(dump(journal.db)).toEqual(state);
        }
        expect(historyRedo(journal).step).toBeNull();
        journal.db.close();
      }),
      runs,
    );
  }, 60_000);
});

describe('a step', () => {
  test('that is undone is forgotten by the next change', () => {
    const journal = journalOfThisTest();
    logEvent(journal, newEvent({ name: 'First' }));
    logEvent(journal, newEvent({ name: 'Second' }));
    historyUndo(journal, { stepId: null });
    expect(historyState(journal).redo?.subject).toBe('Second');
    logEvent(journal, newEvent({ name: 'Third' }));
    expect(historyState(journal).redo).toBeNull();
    expect(historyRedo(journal).step).toBeNull();
    historyUndo(journal, { stepId: null });
    historyUndo(journal, { stepId: null });
    expect(historyState(journal)).toMatchObject({ undo: null, redo: { subject: 'First' } });
  });

  test('is not undone by a toast of an earlier one', () => {
    const journal = journalOfThisTest();
    const { step: first } = logEvent(journal, newEvent({ name: 'First' }));
    logEvent(journal, newEvent({ name: 'Second' }));
    const before = dump(journal.db);
    expect(historyUndo(journal, { stepId: first?.id ?? 0 })).toMatchObject({
      step: null,
      state: { undo: { subject: 'Second' }, redo: null },
    });
    expect(dump(journal.db)).toEqual(before);
  });

  test('that changes nothing is not kept, and does not forget what could be redone', () => {
    const journal = journalOfThisTest();
    const { event } = logEvent(journal, newEvent({ name: 'First', place: 'Shanghai' }));
    logEvent(journal, newEvent({ name: 'Second' }));
    historyUndo(journal, { stepId: null });
    const { id, revision } = event;
    expect(eventUpdate(journal, { id, revision, patch: { place: 'Shanghai' } }).step).toBeNull();
    expect(historyState(journal)).toMatchObject({
      undo: { subject: 'First' },
      redo: { subject: 'Second' },
    });
  });

  test('that fails half-way leaves nothing behind, and later ones are recorded', () => {
    const journal = journalOfThisTest();
    logEvent(journal, newEvent({ name: 'First' }));
    const before = dump(journal.db);
    expect(() =>
      inStep(journal, 'event.remove', () => {
        journal.db.prepare('DELETE FROM event').run();
        throw new Error('half-way');
      }),
    ).toThrow('half-way');
    expect(dump(journal.db)).toEqual(before);
    expect(historyState(journal).undo?.operation).toBe('event.log');
    const { step } = logEvent(journal, newEvent({ name: 'Second' }));
    historyUndo(journal, { stepId: step?.id ?? 0 });
    expect(dump(journal.db)).toEqual(before);
  });

  test('of 500 deleted events is undone as one, parts and counts included', () => {
    const journal = journalOfThisTest();
    const ids = Array.from({ length: 500 }, (_, index) => {
      const { event } = logEvent(
        journal,
        newEvent(
          { name: `Event ${index}`, series: `Series ${index % 7}`, tags: ['ai'] },
          { takeaways: [{ ...emptyTakeaway('Kept'), outcome: 'used', sessionIndex: null }] },
        ),
      );
      return event.id;
    });
    const before = dump(journal.db);
    const { step, count } = eventRemove(journal, { ids });
    expect(count).toBe(500);
    expect(dump(journal.db)).toMatchObject({ event: [], series: [], takeaway: [], event_stat: [] });
    historyUndo(journal, { stepId: step?.id ?? 0 });
    expect(dump(journal.db)).toEqual(before);
  });

  test('grows the number by which another window sees that it is behind, undone or redone too', () => {
    const journal = journalOfThisTest();
    const { event } = logEvent(journal, newEvent({ name: 'First' }));
    const seen = [lastStepId(journal.db)];
    const see = () => seen.push(lastStepId(journal.db));
    takeawayAdd(journal, { eventId: event.id, takeaway: emptyTakeaway('Kept') });
    see();
    historyUndo(journal, { stepId: null });
    see();
    historyRedo(journal);
    see();
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b));
  });

  test('outlives the connection that made it', () => {
    const journal = journalOfThisTest();
    const before = dump(journal.db);
    logEvent(journal, newEvent({ name: 'First' }));
    journal.db.close();
    const again = journal.reopen();
    opened.push(again.db);
    expect(historyUndo(again, { stepId: null }).step?.subject).toBe('First');
    expect(dump(again.db)).toEqual(before);
  });
});
