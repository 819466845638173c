/**
 * Fills an event with what a document says and the event does not have yet. What the user has
 * entered stands: no value is replaced, and nothing is taken away.
 */
import type { NewEvent } from '#shared/contract.ts';
import type { EventFields, EventRecord } from '#shared/event.ts';
import { LIMITS } from '#shared/fields.ts';
import type { PersonEntry } from '#shared/person.ts';
import { Refusal } from '#shared/result.ts';
import type { SessionFields } from '#shared/session.ts';
import type { SourceSpan } from '#shared/source.ts';
import { insertVerdict } from '../db/verdictsTable.ts';
import { type JournalContext, timestamp } from './context.ts';
import { readEvent, requireRoom } from './eventRecord.ts';
import { writePatch } from './events.ts';
import { differs } from './patch.ts';
import { addSession, fillSession } from './sessions.ts';
import { addTakeaway } from './takeaways.ts';
import { foldForComparison } from '../text/fold.ts';

/**
 * Merges a draft into an event, within a step that is already open. Costs are taken over only
 * where the event has none, and a verdict only where it has none: both would count twice.
 *
 * @param spans of the draft's values
 * @returns the same spans, pointing at the sessions and takeaways of the event
 * @throws Refusal `not-found` for an event that is gone, `invalid` where it would grow too large
 */
export function mergeIntoEvent(
  journal: JournalContext,
  eventId: number,
  { event, verdict, sessions, takeaways }: NewEvent,
  spans: readonly SourceSpan[],
  revision: number,
): SourceSpan[] {
  const before = readEvent(journal, eventId);
  const patch = filledFields(before, event);
  if (differs<EventFields>(before, patch)) writePatch(journal, eventId, patch, revision);
  if (verdict && before.verdicts.length === 0) {
    const at = timestamp(journal);
    insertVerdict(journal.db, { ...verdict, eventId, uid: journal.newId(), createdAt: at });
  }
  const places = mergeSessions(journal, before, sessions, revision);
  const takeawayPlaces = mergeTakeaways(journal, before, takeaways, places, revision);
  return spans.flatMap((span) => {
    if (span.target === 'session') return atPlace(span, places[span.index]?.place);
    return span.target === 'takeaway' ? atPlace(span, takeawayPlaces[span.index]) : [span];
  });
}

/**
 * Takes over what a draft says of a decision, within a step that is already open. It is the user's
 * latest word, so it replaces an earlier one; a purpose and aims stay where it names none.
 */
export function takeDecision(
  journal: JournalContext,
  eventId: number,
  { state, decisionReason, decidedOn, purposeKind, aims }: EventFields,
  revision: number,
): void {
  const patch = {
    state,
    decisionReason,
    decidedOn,
    ...(purposeKind === null ? {} : { purposeKind }),
    ...(aims.length === 0 ? {} : { aims }),
  };
  writePatch(journal, eventId, patch, revision);
}

const atPlace = (span: SourceSpan, index: number | undefined): SourceSpan[] =>
  index === undefined ? [] : [{ ...span, index }];

/** Fields with a single value, which are taken over where the event has none. */
const SINGLE = [
  'series',
  'edition',
  'organiser',
  'place',
  'format',
  'role',
  'language',
  'link',
  'purpose',
  'purposeKind',
  'invitedBy',
  'hours',
] as const;

/** The fields of the event as they are after the merge. */
function filledFields(before: EventRecord, from: EventFields): Partial<EventFields> {
  const single = Object.fromEntries(SINGLE.map((field) => [field, before[field] ?? from[field]]));
  return {
    ...single,
    ...filledDates(before, from),
    summary: before.summary.trim() === '' ? from.summary : before.summary,
    notes: appended(before.notes, from.notes, 'notes'),
    opinion: appended(before.opinion, from.opinion, 'opinion'),
    costs: before.costs.length === 0 ? from.costs : before.costs,
    tags: withNew(before.tags, from.tags, (tag) => tag.toLowerCase(), LIMITS.tags),
    people: withNewPeople(before.people, from.people),
  };
}

/** Dates come as a pair; an end is added to a start that is the same. */
function filledDates(
  before: EventRecord,
  from: EventFields,
): Pick<EventFields, 'dateStart' | 'dateEnd'> {
  if (before.dateStart === null) return { dateStart: from.dateStart, dateEnd: from.dateEnd };
  const sameStart = before.dateStart === from.dateStart;
  const dateEnd = before.dateEnd ?? (sameStart ? from.dateEnd : null);
  return { dateStart: before.dateStart, dateEnd };
}

/** A text with another one after it, unless it holds that already; white space tells none apart. */
function appended(text: string, more: string, field: 'notes' | 'opinion'): string {
  if (bare(more) === '' || bare(text).includes(bare(more))) return text;
  const joined = text.trim() === '' ? more : `${text.trimEnd()}\n\n${more}`;
  if (joined.length <= LIMITS.longText) return joined;
  throw new Refusal('invalid', `the ${field} would grow too long`, {
    fields: { [field]: 'too-long' },
  });
}

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A list with the items of another one that it does not have, up to a limit. */
function withNew<T>(
  items: readonly T[],
  more: readonly T[],
  keyOf: (item: T) => string,
  limit: number,
): T[] {
  const known = new Set(items.map(keyOf));
  const fresh = more.filter((item) => {
    const key = keyOf(item);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
  return [...items, ...fresh.slice(0, Math.max(0, limit - items.length))];
}

/** Somebody who is named already stays as named; a missing affiliation is filled. */
function withNewPeople(
  people: readonly PersonEntry[],
  more: readonly PersonEntry[],
): PersonEntry[] {
  const affiliations = new Map(
    more.map(({ name, affiliation }) => [foldForComparison(name), affiliation]),
  );
  const filled = people.map((person) => ({
    ...person,
    affiliation: person.affiliation ?? affiliations.get(foldForComparison(person.name)) ?? null,
  }));
  return withNew(filled, more, ({ name }) => foldForComparison(name), LIMITS.people);
}

/** Where a session of the draft stands in the event: its id and its place in the order. */
interface SessionPlace {
  readonly id: number;
  readonly place: number;
}

function mergeSessions(
  journal: JournalContext,
  { id: eventId, sessions: known }: EventRecord,
  sessions: NewEvent['sessions'],
  revision: number,
): SessionPlace[] {
  const free = new Set(known.keys());
  let count = known.length;
  return sessions.map((session) => {
    const place = [...free].find((index) => isSameSession(known[index], session));
    const same = place === undefined ? undefined : known[place];
    if (place !== undefined && same) {
      free.delete(place);
      fillSession(journal, same.id, filledSession(same, session), revision);
      return { id: same.id, place };
    }
    requireRoom('sessions', count);
    count += 1;
    return { id: addSession(journal, eventId, session, revision), place: count - 1 };
  });
}

/** The same title, and no other time. */
function isSameSession(known: SessionFields | undefined, session: SessionFields): boolean {
  if (!known || foldForComparison(known.title) !== foldForComparison(session.title)) return false;
  return (
    known.startsAt === null || session.startsAt === null || known.startsAt === session.startsAt
  );
}

const filledSession = (known: SessionFields, from: SessionFields): Partial<SessionFields> => ({
  startsAt: known.startsAt ?? from.startsAt,
  endsAt: known.endsAt ?? from.endsAt,
  room: known.room ?? from.room,
  track: known.track ?? from.track,
  notes: appended(known.notes, from.notes, 'notes'),
  opinion: appended(known.opinion, from.opinion, 'opinion'),
  people: withNewPeople(known.people, from.people),
});

/** Adds the takeaways that are not there yet; answers with the place of each in the event. */
function mergeTakeaways(
  journal: JournalContext,
  { id: eventId, takeaways: known }: EventRecord,
  takeaways: NewEvent['takeaways'],
  sessions: readonly SessionPlace[],
  revision: number,
): number[] {
  const places = new Map(known.map(({ text }, place) => [foldForComparison(text), place]));
  let count = known.length;
  return takeaways.map(({ sessionIndex, ...takeaway }) => {
    const key = foldForComparison(takeaway.text);
    const place = places.get(key);
    if (place !== undefined) return place;
    requireRoom('takeaways', count);
    const sessionId = sessionIndex === null ? null : (sessions[sessionIndex]?.id ?? null);
    addTakeaway(journal, eventId, { ...takeaway, sessionId }, revision);
    places.set(key, count);
    count += 1;
    return count - 1;
  });
}
