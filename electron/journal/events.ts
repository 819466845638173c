import type { BulkChange, EventChange, Input, NewEvent } from '#shared/contract.ts';
import type { EventFields } from '#shared/event.ts';
import {
  costsOf,
  countEvents,
  deleteEvents,
  deleteTag,
  type EventColumns,
  insertEvent,
  insertTag,
  replaceCosts,
  replaceTags,
  setStates,
  tagsOf,
  updateEvent,
} from '../db/eventsTable.ts';
import { peopleOf } from '../db/peopleTable.ts';
import { deleteEmptySeries, findSeries, insertSeries } from '../db/seriesTable.ts';
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
  const { series: _series, tags: _tags, costs: _costs, people: _people, ...columns } = fields;
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

function writePatch(journal: JournalContext, id: number, patch: Partial<EventFields>, revision: number): void {
  const { db } = journal;
  const { series, tags, costs, people, ...columns } = patch;
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
  if (people && differs({ people: peopleOf(db, 'event', id) }, { people })) {
    writePeople(journal, 'event', id, people, revision);
  }
  if (before.seriesId !== null && before.seriesId !== seriesId) deleteEmptySeries(db);
}

/** Deletes events with all that belongs to them, as one step that undo brings back whole. */
export function eventRemove(journal: JournalContext, { ids }: Input<'event.remove'>): BulkChange {
  return bulkChange(journal, 'event.remove', ids, () => {
    for (const id of ids) writePeopleOfNobody(journal, id);
    deleteEvents(journal.db, ids);
    deleteEmptySeries(journal.db);
  });
}

/** Lets go of everybody named with an event, so that people known from nowhere else go with it. */
function writePeopleOfNobody(journal: JournalContext, eventId: number): void {
  const { sessions } = readEvent(journal, eventId);
  for (const session of sessions) writePeople(journal, 'session', session.id, [], 0);
  writePeople(journal, 'event', eventId, [], 0);
}

export function eventSetState(
  journal: JournalContext,
  { ids, state }: Input<'event.setState'>,
): BulkChange {
  return bulkChange(journal, 'event.setState', ids, (revision) => {
    setStates(journal.db, ids, state, revision, timestamp(journal));
  });
}

export function eventTag(
  journal: JournalContext,
  { ids, add, remove }: Input<'event.tag'>,
): BulkChange {
  return bulkChange(journal, 'event.tag', ids, () => {
    for (const id of ids) {
      for (const tag of remove) deleteTag(journal.db, id, tag);
      const next = tagsOf(journal.db, id).length;
      add.forEach((tag, index) => insertTag(journal.db, id, tag, next + index));
    }
  });
}

/** A change to several events as one step, which is named after the event where it is only one. */
export function bulkChange(
  journal: JournalContext,
  operation: 'event.remove' | 'event.setState' | 'event.tag' | 'worth.giveMany',
  ids: readonly number[],
  change: (revision: number) => void,
): BulkChange {
  const { value: count, step } = inStep(journal, operation, (revision, about) => {
    const [only] = ids;
    const single = ids.length === 1 && only !== undefined ? requireEvent(journal, only) : null;
    const found = countEvents(journal.db, ids);
    Object.assign(about, { subject: single?.name ?? null, eventId: single?.id ?? null, count: found });
    change(revision);
    return found;
  });
  return { count, step };
}
