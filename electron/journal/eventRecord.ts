import type { EventChange } from '#shared/contract.ts';
import type { EventRecord } from '#shared/event.ts';
import { LIMITS } from '#shared/fields.ts';
import type { Step } from '#shared/history.ts';
import { Refusal } from '#shared/result.ts';
import { aimsOf } from '../db/decisionTables.ts';
import { costsOf, eventRows, getEvent, type StoredEvent, tagsOf } from '../db/eventsTable.ts';
import { peopleOf } from '../db/peopleTable.ts';
import { seriesName } from '../db/seriesTable.ts';
import { sessionsOf } from '../db/sessionsTable.ts';
import { sourcesOf } from '../db/sourcesTable.ts';
import { takeawaysOf } from '../db/takeawaysTable.ts';
import { verdictsOf } from '../db/verdictsTable.ts';
import type { JournalContext } from './context.ts';

/** The stored event, or a refusal where there is none. */
export function requireEvent({ db }: JournalContext, id: number): StoredEvent {
  const event = getEvent(db, id);
  if (!event) throw new Refusal('not-found', `there is no event ${id}`);
  return event;
}

/** Refuses one more part of an event that has as many as it may: an export of it is to be read back. */
export function requireRoom(part: 'sessions' | 'takeaways', count: number): void {
  if (count < LIMITS[part]) return;
  throw new Refusal('invalid', `more than ${LIMITS[part]} ${part} in one event`, {
    fields: { [part]: 'too-many' },
  });
}

/** A whole event with all its parts. */
export function readEvent(journal: JournalContext, id: number): EventRecord {
  const { db } = journal;
  const { seriesId, ...event } = requireEvent(journal, id);
  return {
    ...(event as Omit<EventRecord, 'series'>),
    seriesId,
    series: seriesId === null ? null : (seriesName(db, seriesId) ?? null),
    tags: tagsOf(db, id),
    costs: costsOf(db, id),
    aims: aimsOf(db, id),
    people: peopleOf(db, 'event', id),
    verdicts: verdictsOf(db, id),
    sessions: sessionsOf(db, id).map((session) => ({
      ...session,
      people: peopleOf(db, 'session', session.id),
    })),
    takeaways: takeawaysOf(db, id),
    sources: sourcesOf(db, id),
  };
}

/** What every change to one event answers with. */
export function eventChange(journal: JournalContext, id: number, step: Step | null): EventChange {
  const [row] = eventRows(journal.db, [id]);
  if (!row) throw new Refusal('not-found', `there is no event ${id}`);
  return { event: readEvent(journal, id), row, step };
}
