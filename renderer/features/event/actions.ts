/** What the event page does to an event and its parts. */
import type { Presence } from '#shared/decision.ts';
import type { EventRecord } from '#shared/event.ts';
import type { Session, SessionFields } from '#shared/session.ts';
import type { Takeaway, TakeawayFields } from '#shared/takeaway.ts';
import type { VerdictFields, Worth, WorthReason } from '#shared/worth.ts';
import { change } from '../../stores/changes.ts';
import { useEvent } from './eventStore.ts';

export const giveWorth = (eventId: number, worth: Worth, second = false): Promise<unknown> =>
  change('worth.give', { eventId, verdict: { worth }, second });

export const amendVerdict = (verdictId: number, patch: Partial<VerdictFields>): Promise<unknown> =>
  change('worth.amend', { verdictId, patch }, { quiet: true });

let last: Promise<unknown> = Promise.resolve();

/**
 * Answers to the event as it is once the answers before have been written. Quick presses wait for
 * each other, since each is told in full what the one before it left.
 */
function inOrder(answer: (event: EventRecord) => Promise<unknown> | undefined): Promise<unknown> {
  const mine = last.then(() => {
    const { event } = useEvent.getState();
    return event ? answer(event) : undefined;
  });
  last = mine.catch(() => null);
  return mine;
}

/** Gives a reason of a verdict, or takes it away. */
export const toggleReason = (verdictId: number, reason: WorthReason): Promise<unknown> =>
  inOrder(({ verdicts }) => {
    const verdict = verdicts.find(({ id }) => id === verdictId);
    if (!verdict) return undefined;
    const { reasons } = verdict;
    const has = reasons.includes(reason);
    return amendVerdict(verdictId, {
      reasons: has ? reasons.filter((one) => one !== reason) : [...reasons, reason],
    });
  });

export const removeVerdict = (verdictId: number): Promise<unknown> =>
  change('worth.remove', { verdictId });

export const addTakeaway = (eventId: number, takeaway: TakeawayFields) =>
  change('takeaway.add', { eventId, takeaway }, { quiet: true });

/** A one-key change of outcome or kind offers its undo; an edit is seen where it happens. */
export const patchTakeaway = (
  { id, revision }: Takeaway,
  patch: Partial<TakeawayFields>,
  options: { quiet?: boolean } = {},
) => change('takeaway.update', { id, revision, patch }, options);

export const moveTakeaway = (id: number, to: number) =>
  change('takeaway.move', { id, to: Math.max(to, 0) }, { quiet: true });

export const removeTakeaway = (id: number) => change('takeaway.remove', { id });

export const addSession = (eventId: number, session: SessionFields) =>
  change('session.add', { eventId, session }, { quiet: true });

/** A conflict is shown beside what was typed, not in a toast that goes away. */
export const patchSession = (
  { id, revision }: Pick<Session, 'id' | 'revision'>,
  patch: Partial<SessionFields>,
) => change('session.update', { id, revision, patch }, { quiet: true, handles: ['conflict'] });

/** Changes a session as it is by then. */
const answerSession = (
  sessionId: number,
  patchOf: (session: Session) => Partial<SessionFields>,
): Promise<unknown> =>
  inOrder(({ sessions }) => {
    const session = sessions.find(({ id }) => id === sessionId);
    if (!session) return undefined;
    const { id, revision } = session;
    return change('session.update', { id, revision, patch: patchOf(session) });
  });

export const rateSession = ({ id }: Session, rating: number | null) =>
  answerSession(id, () => ({ rating }));

/** Says what a session needed of its listener; the same answer again takes it back. */
export const markPresence = ({ id }: Session, answer: Presence) =>
  answerSession(id, ({ presence }) => ({ presence: presence === answer ? null : answer }));

/** Says whether an aim was met; null takes the answer back. */
export const tickAim = (eventId: number, at: number, met: boolean | null) =>
  inOrder(({ id, revision, aims }) => {
    if (id !== eventId) return undefined;
    const ticked = aims.map((aim, index) => (index === at ? { ...aim, met } : aim));
    return change('event.update', { id, revision, patch: { aims: ticked } }, { quiet: true });
  });

export const moveSession = (id: number, to: number) =>
  change('session.move', { id, to: Math.max(to, 0) }, { quiet: true });

export const removeSession = (id: number) => change('session.remove', { id });
