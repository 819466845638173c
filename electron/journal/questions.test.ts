import { describe, expect, test } from 'vitest';
import type { EventFields } from '#shared/event.ts';
import { historyUndo } from './history.ts';
import { logEvent } from './events.ts';
import { dueEvents, questionDue, questionPostpone } from './questions.ts';
import { newEvent, testJournal, type TestJournal } from './testJournal.ts';
import { worthGive } from './worth.ts';

const TODAY = '2026-11-22';
const PAGE = { offset: 0, limit: 50 };

function logRated(
  journal: TestJournal,
  fields: Partial<EventFields>,
  givenOn: string | null = '2026-01-01',
): number {
  const verdict = { worth: 4 as const, reasons: [], condition: null, sentence: null };
  const event = { name: 'Lantern Summit', dateStart: '2026-05-01', ...fields };
  const given = givenOn === null ? null : { ...verdict, givenOn };
  return logEvent(journal, newEvent(event, { verdict: given })).event.id;
}

const isDue = (journal: TestJournal, eventId: number) =>
  questionDue(journal, { eventId })['second-verdict'] === 1;

describe('a second verdict is due', () => {
  test.each([
    ['2026-08-24', null, true],
    ['2026-08-25', null, false],
    ['2026-08-20', '2026-08-25', false],
    ['2026-08-20', '2026-08-24', true],
    ['2026-07', null, true],
    ['2026-08', null, false],
    ['2024-02', null, true],
    ['2025', null, true],
    ['2026', null, false],
    [null, null, false],
  ])('from 90 days after an event of %s to %s: %s', (dateStart, dateEnd, expected) => {
    const journal = testJournal(TODAY);
    const id = logRated(journal, { dateStart, dateEnd });
    expect(isDue(journal, id)).toBe(expected);
    expect(dueEvents(journal, 'second-verdict', PAGE).ids).toEqual(expected ? [id] : []);
  });

  test('after the last day that the date of an event may mean', () => {
    const journal = testJournal('2027-03-30');
    const year = logRated(journal, { dateStart: '2026' });
    expect(isDue(journal, year)).toBe(false);
    journal.clock.set('2027-03-31');
    expect(isDue(journal, year)).toBe(true);
  });

  test('for attended events alone, and only where there is a first one', () => {
    const journal = testJournal(TODAY);
    const unrated = logRated(journal, {}, null);
    const skipped = logRated(journal, { state: 'skipped' });
    expect([isDue(journal, unrated), isDue(journal, skipped)]).toEqual([false, false]);
  });

  test('not while an answer would only correct the first verdict', () => {
    const journal = testJournal(TODAY);
    const id = logRated(journal, { dateStart: '2020-01-01' }, '2026-11-01');
    expect(isDue(journal, id)).toBe(false);
    journal.clock.set('2026-12-01');
    expect(isDue(journal, id)).toBe(true);
  });

  test('until it was given, and again once that is undone', () => {
    const journal = testJournal(TODAY);
    const id = logRated(journal, {});
    worthGive(journal, { eventId: id, verdict: { worth: 2 }, second: true });
    expect(isDue(journal, id)).toBe(false);
    historyUndo(journal, { stepId: null });
    expect(isDue(journal, id)).toBe(true);
  });

  test('the latest first, by pages', () => {
    const journal = testJournal(TODAY);
    const ids = ['2026-02', '2026-04-09', '2025'].map((dateStart) =>
      logRated(journal, { dateStart }),
    );
    const [february, april, lastYear] = ids;
    expect(dueEvents(journal, 'second-verdict', { offset: 0, limit: 2 })).toEqual({
      total: 3,
      ids: [april, february],
    });
    expect(dueEvents(journal, 'second-verdict', { offset: 2, limit: 2 }).ids).toEqual([lastYear]);
  });
});

describe('a question that is put off', () => {
  test('is asked again after 30 days, or on the day that was named', () => {
    const journal = testJournal(TODAY);
    const [first, second] = [logRated(journal, {}), logRated(journal, {})] as const;
    const question = 'second-verdict';
    questionPostpone(journal, { eventId: first, question, until: null });
    questionPostpone(journal, { eventId: second, question, until: '2027-01-31' });
    expect(dueEvents(journal, question, PAGE).total).toBe(0);
    journal.clock.set('2026-12-22');
    expect(dueEvents(journal, question, PAGE).ids).toEqual([first]);
    journal.clock.set('2027-01-31');
    expect(dueEvents(journal, question, PAGE).total).toBe(2);
  });

  test('is a step of its own, which undo takes back, a second putting off included', () => {
    const journal = testJournal(TODAY);
    const id = logRated(journal, {});
    const ask = { eventId: id, question: 'second-verdict' } as const;
    const { step } = questionPostpone(journal, { ...ask, until: null });
    expect(step).toMatchObject({ operation: 'question.postpone', subject: 'Lantern Summit' });
    questionPostpone(journal, { ...ask, until: '2026-11-22' });
    expect(isDue(journal, id)).toBe(true);
    historyUndo(journal, { stepId: null });
    expect(isDue(journal, id)).toBe(false);
    historyUndo(journal, { stepId: null });
    expect(isDue(journal, id)).toBe(true);
  });

  test('leaves the other question alone', () => {
    const journal = testJournal(TODAY);
    const id = logRated(journal, { state: 'skipped', dateStart: '2026-10-23' });
    expect(questionDue(journal, { eventId: null })).toEqual({ 'second-verdict': 0, missed: 1 });
    questionPostpone(journal, { eventId: id, question: 'second-verdict', until: null });
    expect(dueEvents(journal, 'missed', PAGE).ids).toEqual([id]);
    questionPostpone(journal, { eventId: id, question: 'missed', until: null });
    expect(dueEvents(journal, 'missed', PAGE).ids).toEqual([]);
  });
});
