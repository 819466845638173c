import type { BulkChange, EventChange, Input, Operation } from '#shared/contract.ts';
import { dayNumber } from '#shared/partialDate.ts';
import { Refusal } from '#shared/result.ts';
import { CORRECTION_DAYS } from '#shared/worth.ts';
import {
  deleteVerdict,
  getVerdict,
  insertVerdict,
  type StoredVerdict,
  updateVerdict,
  verdictsOf,
} from '../db/verdictsTable.ts';
import { type JournalContext, timestamp, today } from './context.ts';
import { eventChange, requireEvent } from './eventRecord.ts';
import { bulkChange } from './events.ts';
import { given } from './patch.ts';
import { inStep } from './steps.ts';

/**
 * Answers "worth attending again?". Within `CORRECTION_DAYS` of the last verdict the answer
 * corrects it; later, or when asked to, it stands beside it. What the caller does not mention
 * (reasons, condition, sentence) stays as it is on a corrected verdict.
 */
export function worthGive(
  journal: JournalContext,
  { eventId, verdict, second }: Input<'worth.give'>,
): EventChange {
  const { step } = inStep(journal, 'worth.give', (_revision, about) => {
    const event = requireEvent(journal, eventId);
    Object.assign(about, { subject: event.name, eventId });
    giveWorth(journal, eventId, verdict, second);
  });
  return eventChange(journal, eventId, step);
}

/** Gives many events the same worth, as one step. */
export function worthGiveMany(
  journal: JournalContext,
  { eventIds, worth }: Input<'worth.giveMany'>,
): BulkChange {
  return bulkChange(journal, 'worth.giveMany', eventIds, (found) => {
    for (const id of found) giveWorth(journal, id, { worth }, false);
  });
}

type Answer = Input<'worth.give'>['verdict'];

function giveWorth(
  journal: JournalContext,
  eventId: number,
  answer: Answer,
  second: boolean,
): void {
  const { db } = journal;
  const day = today(journal);
  const last = verdictsOf(db, eventId).at(-1);
  if (last && !second && dayNumber(day) - dayNumber(last.givenOn) < CORRECTION_DAYS) {
    updateVerdict(db, { ...last, ...given(answer) });
    return;
  }
  const { worth, reasons = [], condition = null, sentence = null } = answer;
  insertVerdict(db, {
    uid: journal.newId(),
    eventId,
    worth,
    reasons,
    condition,
    sentence,
    givenOn: day,
    createdAt: timestamp(journal),
  });
}

export function worthAmend(
  journal: JournalContext,
  { verdictId, patch }: Input<'worth.amend'>,
): EventChange {
  return changeVerdict(journal, 'worth.amend', verdictId, (verdict) => {
    updateVerdict(journal.db, { ...verdict, ...given(patch) });
  });
}

export function worthRemove(
  journal: JournalContext,
  { verdictId }: Input<'worth.remove'>,
): EventChange {
  return changeVerdict(journal, 'worth.remove', verdictId, () => {
    deleteVerdict(journal.db, verdictId);
  });
}

function changeVerdict(
  journal: JournalContext,
  operation: Operation,
  verdictId: number,
  change: (verdict: StoredVerdict) => void,
): EventChange {
  const { value: eventId, step } = inStep(journal, operation, (_revision, about) => {
    const verdict = getVerdict(journal.db, verdictId);
    if (!verdict) throw new Refusal('not-found', `there is no verdict ${verdictId}`);
    const event = requireEvent(journal, verdict.eventId);
    Object.assign(about, { subject: event.name, eventId: event.id });
    change(verdict);
    return event.id;
  });
  return eventChange(journal, eventId, step);
}
