import type { EventChange, Input, Operation } from '#shared/contract.ts';
import { Refusal } from '#shared/result.ts';
import type { SessionFields } from '#shared/session.ts';
import { peopleOf } from '../db/peopleTable.ts';
import {
  deleteSession,
  getSession,
  insertSession,
  nextSessionPosition,
  placeSession,
  sessionCountOf,
  sessionsOf,
  type StoredSession,
  updateSession,
} from '../db/sessionsTable.ts';
import type { JournalContext } from './context.ts';
import { eventChange, requireEvent, requireRoom } from './eventRecord.ts';
import { differs, given, requireRevision } from './patch.ts';
import { moved } from './order.ts';
import { writePeople } from './people.ts';
import { inStep, type StepSubject } from './steps.ts';

/** Adds a session at the end, within a step that is already open; answers with its id. */
export function addSession(
  journal: JournalContext,
  eventId: number,
  { people, ...fields }: SessionFields,
  revision: number,
): number {
  const id = insertSession(journal.db, {
    ...fields,
    uid: journal.newId(),
    revision,
    eventId,
    position: nextSessionPosition(journal.db, eventId),
  });
  writePeople(journal, 'session', id, people, revision);
  return id;
}

/** Changes some fields of a session, within a step that is already open. */
export function fillSession(
  journal: JournalContext,
  id: number,
  { people, ...fields }: Partial<SessionFields>,
  revision: number,
): void {
  const session = getSession(journal.db, id);
  if (!session) throw new Refusal('not-found', `there is no session ${id}`);
  const before = peopleOf(journal.db, 'session', id);
  const newPeople = people !== undefined && differs({ people: before }, { people });
  if (!newPeople && !differs<StoredSession>(session, fields)) return;
  updateSession(journal.db, { ...session, ...fields, revision });
  if (newPeople) writePeople(journal, 'session', id, people, revision);
}

export function sessionAdd(
  journal: JournalContext,
  { eventId, session }: Input<'session.add'>,
): EventChange {
  const { step } = inStep(journal, 'session.add', (revision, about) => {
    const event = requireEvent(journal, eventId);
    requireRoom('sessions', sessionCountOf(journal.db, eventId));
    Object.assign(about, { subject: event.name, eventId });
    addSession(journal, eventId, session, revision);
  });
  return eventChange(journal, eventId, step);
}

export function sessionUpdate(
  journal: JournalContext,
  { id, revision: seen, patch }: Input<'session.update'>,
): EventChange {
  const changes = given(patch);
  return changeSession(journal, 'session.update', id, (session, revision) => {
    requireRevision(session, seen, 'session');
    fillSession(journal, id, changes, revision);
  });
}

/** Moves a session to a place in the order of its event; the others close up. */
export function sessionMove(
  journal: JournalContext,
  { id, to }: Input<'session.move'>,
): EventChange {
  return changeSession(journal, 'session.move', id, ({ eventId }) => {
    moved(sessionsOf(journal.db, eventId), id, to).forEach((session, position) => {
      placeSession(journal.db, session.id, position);
    });
  });
}

/** Removes a session; its takeaways stay with the event. */
export function sessionRemove(
  journal: JournalContext,
  { id }: Input<'session.remove'>,
): EventChange {
  return changeSession(journal, 'session.remove', id, () => {
    writePeople(journal, 'session', id, [], 0);
    deleteSession(journal.db, id);
  });
}

function changeSession(
  journal: JournalContext,
  operation: Operation,
  id: number,
  change: (session: StoredSession, revision: number) => void,
): EventChange {
  const { value: eventId, step } = inStep(journal, operation, (revision, about: StepSubject) => {
    const session = getSession(journal.db, id);
    if (!session) throw new Refusal('not-found', `there is no session ${id}`);
    Object.assign(about, { subject: session.title, eventId: session.eventId });
    change(session, revision);
    return session.eventId;
  });
  return eventChange(journal, eventId, step);
}
