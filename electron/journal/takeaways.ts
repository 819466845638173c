import type { EventChange, Input, Operation, Output } from '#shared/contract.ts';
import { addDays, isPartialDate, yearOf } from '#shared/partialDate.ts';
import { Refusal } from '#shared/result.ts';
import type { TakeawayFields } from '#shared/takeaway.ts';
import { keptUntilWritten } from '../db/keptUntilWritten.ts';
import { getSession } from '../db/sessionsTable.ts';
import {
  countPutOff,
  deleteTakeaway,
  getTakeaway,
  insertTakeaway,
  nextTakeawayPosition,
  placeTakeaway,
  type StoredTakeaway,
  takeawayCountOf,
  takeawayIds,
  takeawayRows,
  takeawaysOf,
  takeawaysOfDays,
  updateTakeaway,
} from '../db/takeawaysTable.ts';
import { type JournalContext, timestamp, today } from './context.ts';
import { eventChange, requireEvent, requireRoom } from './eventRecord.ts';
import { differs, given, requireRevision } from './patch.ts';
import { moved } from './order.ts';
import { inStep } from './steps.ts';

/** Adds a takeaway at the end, within a step that is already open. */
export function addTakeaway(
  journal: JournalContext,
  eventId: number,
  takeaway: TakeawayFields,
  revision: number,
): void {
  requireOwnSession(journal, takeaway.sessionId, eventId);
  insertTakeaway(journal.db, {
    ...takeaway,
    uid: journal.newId(),
    revision,
    eventId,
    position: nextTakeawayPosition(journal.db, eventId),
    createdAt: timestamp(journal),
  });
}

/** A takeaway may belong to a session of its own event only. */
function requireOwnSession(
  { db }: JournalContext,
  sessionId: number | null | undefined,
  eventId: number,
): void {
  if (sessionId == null || getSession(db, sessionId)?.eventId === eventId) return;
  throw new Refusal('invalid', 'the session belongs to another event', {
    fields: { sessionId: 'not-a-choice' },
  });
}

export function takeawayAdd(
  journal: JournalContext,
  { eventId, takeaway }: Input<'takeaway.add'>,
): EventChange {
  const { step } = inStep(journal, 'takeaway.add', (revision, about) => {
    const event = requireEvent(journal, eventId);
    requireRoom('takeaways', takeawayCountOf(journal.db, eventId));
    Object.assign(about, { subject: event.name, eventId });
    addTakeaway(journal, eventId, takeaway, revision);
  });
  return eventChange(journal, eventId, step);
}

export function takeawayUpdate(
  journal: JournalContext,
  { id, revision: seen, patch }: Input<'takeaway.update'>,
): EventChange {
  const changes = given(patch);
  return changeTakeaway(journal, 'takeaway.update', id, (takeaway, revision) => {
    requireRevision(takeaway, seen, 'takeaway');
    if (!differs<StoredTakeaway>(takeaway, changes)) return;
    requireOwnSession(journal, changes.sessionId, takeaway.eventId);
    updateTakeaway(journal.db, { ...takeaway, ...changes, revision });
  });
}

/** Moves a takeaway to a place in the order of its event; the others close up. */
export function takeawayMove(
  journal: JournalContext,
  { id, to }: Input<'takeaway.move'>,
): EventChange {
  return changeTakeaway(journal, 'takeaway.move', id, ({ eventId }) => {
    moved(takeawaysOf(journal.db, eventId), id, to).forEach((takeaway, position) => {
      placeTakeaway(journal.db, takeaway.id, position);
    });
  });
}

export function takeawayRemove(
  journal: JournalContext,
  { id }: Input<'takeaway.remove'>,
): EventChange {
  return changeTakeaway(journal, 'takeaway.remove', id, () => deleteTakeaway(journal.db, id));
}

/** Open ones that are due within so many days stand before all others. */
const SOON_DAYS = 14;

/** The order of the list that was last asked for, of which a page is then a few rows. */
const keptOrder = keptUntilWritten<readonly number[]>();

export function takeawayList(
  journal: JournalContext,
  { outcomes, kinds, later, offset, limit }: Input<'takeaway.list'>,
): Output<'takeaway.list'> {
  const { db } = journal;
  const choice = { outcomes, kinds, later, today: today(journal) };
  const ids = keptOrder(db, JSON.stringify(choice), () =>
    takeawayIds(db, choice, addDays(choice.today, SOON_DAYS)),
  );
  return {
    total: ids.length,
    rows: takeawayRows(db, ids.slice(offset, offset + limit)),
    putOff: outcomes.includes('open') ? countPutOff(db, choice) : 0,
  };
}

/** So many years back, takeaways come back by themselves. */
const YEARS_BACK = 20;
/** So many days around the day of the year. */
const DAYS_AROUND = 3;
const MOST_RETURNING = 5;

/** Takeaways of events of about this day in the years before, the same day and the last year first. */
export function takeawayReturning(journal: JournalContext): Output<'takeaway.returning'> {
  const day = today(journal);
  const days = Array.from({ length: YEARS_BACK }, (_, back) => sameDayBefore(day, back + 1));
  const around = [0, -1, 1, -2, 2, -3, 3].filter((by) => Math.abs(by) <= DAYS_AROUND);
  const near = days.flatMap((each) => around.map((by) => addDays(each, by)));
  return takeawaysOfDays(journal.db, near, day, MOST_RETURNING);
}

/** The day of the year some years before; of a leap day, the last of February. */
function sameDayBefore(day: string, years: number): string {
  const year = String(yearOf(day) - years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isPartialDate(same) ? same : `${year}-02-28`;
}

function changeTakeaway(
  journal: JournalContext,
  operation: Operation,
  id: number,
  change: (takeaway: StoredTakeaway, revision: number) => void,
): EventChange {
  const { value: eventId, step } = inStep(journal, operation, (revision, about) => {
    const takeaway = getTakeaway(journal.db, id);
    if (!takeaway) throw new Refusal('not-found', `there is no takeaway ${id}`);
    Object.assign(about, { subject: takeaway.text.slice(0, 80), eventId: takeaway.eventId });
    change(takeaway, revision);
    return takeaway.eventId;
  });
  return eventChange(journal, eventId, step);
}
