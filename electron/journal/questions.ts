import type { EventChange, Input, Output } from '#shared/contract.ts';
import {
  MISSED_DAYS,
  POSTPONED_DAYS,
  type Question,
  SECOND_VERDICT_DAYS,
} from '#shared/decision.ts';
import { addDays } from '#shared/partialDate.ts';
import { CORRECTION_DAYS } from '#shared/worth.ts';
import { postpone } from '../db/decisionTables.ts';
import { countDue, type DueOn, eventsDue } from '../db/dueQueries.ts';
import { type JournalContext, today } from './context.ts';
import { eventChange, requireEvent } from './eventRecord.ts';
import { inStep } from './steps.ts';

/** How many days after an event each question is asked. */
const DAYS: Readonly<Record<Question, number>> = {
  'second-verdict': SECOND_VERDICT_DAYS,
  missed: MISSED_DAYS,
};

/**
 * A verdict that was given a short while ago would be corrected, not judged again: it is not asked
 * about before that time is over, however long ago the event was.
 */
function dueOn(journal: JournalContext, question: Question): DueOn {
  const day = today(journal);
  return {
    today: day,
    endedBefore: addDays(day, -DAYS[question]),
    answeredBefore: addDays(day, -CORRECTION_DAYS),
  };
}

/** How many events each question is due for today; of a certain event, whether it is. */
export function questionDue(
  journal: JournalContext,
  { eventId }: Input<'question.due'>,
): Output<'question.due'> {
  const count = (question: Question): number =>
    countDue(journal.db, question, dueOn(journal, question), eventId);
  return { 'second-verdict': count('second-verdict'), missed: count('missed') };
}

/** A page of the events that a question is due for today, the latest first, and how many there are. */
export function dueEvents(
  journal: JournalContext,
  question: Question,
  page: { offset: number; limit: number },
): { total: number; ids: number[] } {
  const on = dueOn(journal, question);
  return {
    total: countDue(journal.db, question, on),
    ids: eventsDue(journal.db, question, { ...on, ...page }),
  };
}

/** Puts a question about an event off until a day: it is asked again on that day. */
export function questionPostpone(
  journal: JournalContext,
  { eventId, question, until }: Input<'question.postpone'>,
): EventChange {
  const { step } = inStep(journal, 'question.postpone', (_revision, about) => {
    const event = requireEvent(journal, eventId);
    Object.assign(about, { subject: event.name, eventId });
    postpone(journal.db, eventId, {
      question,
      until: until ?? addDays(today(journal), POSTPONED_DAYS),
    });
  });
  return eventChange(journal, eventId, step);
}
