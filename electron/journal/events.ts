import type { BulkChange, EventChange, Input, NewEvent } from '#shared/contract.ts';
import type { EventFields } from '#shared/event.ts';
import { LIMITS } from '#shared/fields.ts';
import { Refusal } from '#shared/result.ts';
import { aimsOf, replaceAims } from '../db/decisionTables.ts';
import {
  costsOf,
  deleteEvents,
  type EventColumns,
  existingEvents,
  insertEvent,
  replaceCosts,
  replaceTags,
  setStates,
  tagsOf,
  touchEvent,
  updateEvent,
} from '../db/eventsTable.ts';
import { peopleOf } from '../db/peopleTable.ts';
import { deleteEmptySeries, findSeries, insertSeries } from '../db/seriesTable.ts';
import { sessionsOf } from '../db/sessionsTable.ts';
import { insertVerdict } from '../db/verdictsTable.ts';
import { type JournalContext, timestamp } from './context.ts';
import { eventChange, readEvent, requireEvent } from './eventRecord.ts';
import { differs, given, requireRevision } from './patch.ts';
import { writePeople } from './people.ts';
import { addSession } from './sessions.ts';
import { inStep } from './steps.ts';
import { addTakeaway } from './takeaways.ts';

/** Logs a new event with all that is known of it, as one step. */
export function logEvent(journal: JournalContext, input: NewEvent): EventChange {
  const { value: id, step } = inStep(journal, 'event.log', (revision, about) => {
    const eventId = writeNewEvent(journal, input, revision);
    Object.assign(about, { subject: input.event.name, eventId });
    return eventId;
  });
  return eventChange(journal, id, step);
}

/** Writes a new event within a step that is already open, and answers with its id. */
export function writeNewEvent(journal: JournalContext, input: NewEvent, revision: number): number {
  const { db } = journal;
  const { event, verdict, sessions, takeaways } = input;
  const at = timestamp(journal);
  const eventId = insertEvent(db, {
    ...columnsOf(event),
    seriesId: seriesIdOf(journal, event.series),
    uid: journal.newId(),
    revision,
    createdAt: at,
    updatedAt: at,
  });
  replaceTags(db, eventId, event.tags);
  replaceCosts(db, eventId, event.costs);
  replaceAims(db, eventId, event.aims);
  writePeople(journal, 'event', eventId, event.people, revision);
  if (verdict) insertVerdict(db, { ...verdict, eventId, uid: journal.newId(), createdAt: at });
  const sessionIds = sessions.map((session) => addSession(journal, eventId, session, revision));
  for (const { sessionIndex, ...takeaway } of takeaways) {
    const sessionId = sessionIndex === null ? null : (sessionIds[sessionIndex] ?? null);
    addTakeaway(journal, eventId, { ...takeaway, sessionId }, revision);
  }
  return eventId;
}

function columnsOf(fields: EventFields): Omit<EventColumns, 'seriesId'> {
  const {
    series: _series,
    tags: _tags,
    costs: _costs,
    aims: _aims,
    people: _people,
    ...columns
  } = fields;
  return columns;
}

function seriesIdOf(journal: JournalContext, name: string | null): number | null {
  if (name === null) return null;
  const at = timestamp(journal);
  return (
    findSeries(journal.db, name) ??
    insertSeries(journal.db, { uid: journal.newId(), name, createdAt: at, updatedAt: at })
  );
}

/** Changes some fields of an event; refused where it was changed since the caller read it. */
export function eventUpdate(
  journal: JournalContext,
  { id, revision: seen, patch }: Input<'event.update'>,
): EventChange {
  const { step } = inStep(journal, 'event.update', (revision, about) => {
    const before = requireEvent(journal, id);
    requireRevision(before, seen, 'event');
    Object.assign(about, { subject: patch.name ?? before.name, eventId: id });
    const changes = given(patch);
    if (differs<EventFields>(readEvent(journal, id), changes)) {
      writePatch(journal, id, changes, revision);
    }
  });
  return eventChange(journal, id, step);
}

/** Writes fields of an event within a step that is already open. */
export function writePatch(
  journal: JournalContext,
  id: number,
  patch: Partial<EventFields>,
  revision: number,
): void {
  const { db } = journal;
  const { series, tags, costs, aims, people, ...columns } = patch;
  const before = requireEvent(journal, id);
  const seriesId = series === undefined ? before.seriesId : seriesIdOf(journal, series);
  updateEvent(db, {
    ...before,
    ...columns,
    seriesId,
    revision,
    updatedAt: timestamp(journal),
  });
  if (tags && differs({ tags: tagsOf(db, id) }, { tags })) replaceTags(db, id, tags);
  if (costs && differs({ costs: costsOf(db, id) }, { costs })) replaceCosts(db, id, costs);
  if (aims && differs({ aims: aimsOf(db, id) }, { aims })) replaceAims(db, id, aims);
  if (people && differs({ people: peopleOf(db, 'event', id) }, { people })) {
    writePeople(journal, 'event', id, people, revision);
  }
  if (before.seriesId !== null && before.seriesId !== seriesId) deleteEmptySeries(db);
}

/** Deletes events with all that belongs to them, as one step that undo brings back whole. */
export function eventRemove(journal: JournalContext, { ids }: Input<'event.remove'>): BulkChange {
  return bulkChange(journal, 'event.remove', ids, (found) => {
    for (const id of found) writePeopleOfNobody(journal, id);
    deleteEvents(journal.db, found);
    deleteEmptySeries(journal.db);
  });
}

/** Lets go of everybody named with an event, so that people known from nowhere else go with it. */
function writePeopleOfNobody(journal: JournalContext, eventId: number): void {
  for (const session of sessionsOf(journal.db, eventId))
    writePeople(journal, 'session', session.id, [], 0);
  writePeople(journal, 'event', eventId, [], 0);
}

export function eventSetState(
  journal: JournalContext,
  { ids, state }: Input<'event.setState'>,
): BulkChange {
  return bulkChange(journal, 'event.setState', ids, (found, revision) => {
    setStates(journal.db, found, state, revision, timestamp(journal));
  });
}

export function eventTag(
  journal: JournalContext,
  { ids, add, remove }: Input<'event.tag'>,
): BulkChange {
  const { db } = journal;
  return bulkChange(journal, 'event.tag', ids, (found, revision) => {
    for (const id of found) {
      const before = tagsOf(db, id);
      const tags = retagged(before, add, remove);
      if (!differs({ tags: before }, { tags })) continue;
      replaceTags(db, id, tags);
      touchEvent(db, id, revision, timestamp(journal));
    }
  });
}

/** Tags without those removed, then those added that are new; letter case tells none apart. */
function retagged(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): string[] {
  const removed = new Set(remove.map((tag) => tag.toLowerCase()));
  const kept = tags.filter((tag) => !removed.has(tag.toLowerCase()));
  const known = new Set(kept.map((tag) => tag.toLowerCase()));
  const all = [...kept, ...add.filter((tag) => !known.has(tag.toLowerCase()))];
  if (all.length <= LIMITS.tags) return all;
  throw new Refusal('invalid', `more than ${LIMITS.tags} tags on one event`, {
    fields: { add: 'too-many' },
  });
}

/**
 * A change to several events as one step, which is named after the event where it is only one.
 * Those of them that are gone already are passed over; refused where all are.
 *
 * @param change gets the events that are there, and the revision to write on them.
 */
export function bulkChange(
  journal: JournalContext,
  operation: 'event.remove' | 'event.setState' | 'event.tag' | 'worth.giveMany',
  ids: readonly number[],
  change: (found: readonly number[], revision: number) => void,
): BulkChange {
  const { value: count, step } = inStep(journal, operation, (revision, about) => {
    const found = existingEvents(journal.db, ids);
    const [first] = found;
    if (first === undefined) throw new Refusal('not-found', 'there is none of these events');
    const single = found.length === 1 ? requireEvent(journal, first) : null;
    const { name = null, id = null } = single ?? {};
    Object.assign(about, { subject: name, eventId: id, count: found.length });
    change(found, revision);
    return found.length;
  });
  return { count, step };
}
