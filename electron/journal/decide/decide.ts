/** Holds an invitation, or an event that one may go to, against the journal. */
import { setImmediate } from 'node:timers/promises';
import type { Input, Output } from '#shared/contract.ts';
import type { DecisionCard, KnownEvent } from '#shared/decide.ts';
import type { Draft, DraftSource } from '#shared/draft.ts';
import type { SimilarEvent } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { type JournalContext, today } from '../context.ts';
import { readEvent, requireEvent } from '../eventRecord.ts';
import { draftOfEntry } from '../importEntries.ts';
import type { Readings } from '../importReadings.ts';
import type { Reading } from '../import/document.ts';
import { factsOf } from '../review/facts.ts';
import { attendedOf } from '../review/figures.ts';
import { settingsGet } from '../settings.ts';
import { findSimilarTo } from '../similarEvents.ts';
import { clashesOf } from './clashes.ts';
import { editionsOf, relativesOf } from './editions.ts';
import { expectedOf, withinPurposes } from './expected.ts';
import { givesOf } from './gives.ts';
import { heardTalks } from './heardTalks.ts';
import { historyOf, refOf } from './history.ts';
import { foundTopics, topicsOf } from './knownTopics.ts';
import { completedDraft } from './invitation/completed.ts';
import { patternsMet } from './patternsMet.ts';
import { heardPeople, speakersOf } from './speakers.ts';
import { type Subject, subjectOfDraft, subjectOfEvent } from './subject.ts';
import { heardBefore } from './topics.ts';

/** Longer lists are cut; nobody chooses an invitation from among so many. */
const MOST_ENTRIES = 300;

/**
 * Reads a document that was handed over and answers with the card of the event it is about, or with
 * its entries where it is a list and none of them was named. Nothing is written.
 *
 * @throws Refusal what reading the document refuses with
 */
export async function decideRead(
  journal: JournalContext,
  readings: Readings,
  { fileId, options, index, given }: Input<'decide.read'>,
): Promise<Output<'decide.read'>> {
  const [reading] = await Promise.all([readings.read(fileId, options), remember(journal)]);
  if (reading.kind === 'encoding') return { ...reading, candidates: [...reading.candidates] };
  if (reading.isList && index === null) {
    return {
      kind: 'list',
      total: reading.drafts.length,
      entries: reading.drafts.slice(0, MOST_ENTRIES).map((draft, place) => ({
        index: place,
        name: draft.name.value,
        dateStart: draft.dateStart.value,
        dateEnd: draft.dateEnd.value,
        place: draft.place.value,
        sessions: draft.sessions.length,
      })),
    };
  }
  const { draft, source } = invitationOf(journal, reading, index);
  const subject = subjectOfDraft(journal, draft, source.text, given, exchangeOf(journal));
  const known = knownEvent(journal, subject, draft, source);
  // An event that was attended is history; one that is still to come is the very thing at hand.
  const but = known && isOpen(known) ? known.eventId : null;
  return { kind: 'card', card: cardOf(journal, subject, known, but) };
}

/** Puts the history in order while the document is read in its own thread. */
async function remember({ db }: JournalContext): Promise<void> {
  // Not before the thread was started, which is done in the turns of this one.
  await setImmediate();
  heardTalks(db, attendedOf(factsOf(db)));
}

/** The draft of an invitation, with what only invitations say. */
function invitationOf(
  journal: JournalContext,
  reading: Reading,
  index: number | null,
): { draft: Draft; source: DraftSource } {
  const { draft, source } = draftOfEntry(reading, index);
  const { currency } = settingsGet(journal);
  const occasion = { today: today(journal), currency };
  return { draft: completedDraft(draft, source.text, occasion), source };
}

/**
 * What a document that was handed over is read as, beside its text: what the card was made of, and
 * what is saved of it.
 *
 * @throws Refusal as `decideRead`, and for a list without an index
 */
export async function decideDraft(
  journal: JournalContext,
  readings: Readings,
  { fileId, options, index }: Input<'decide.draft'>,
): Promise<Output<'decide.draft'>> {
  return invitationOf(journal, await readings.read(fileId, options), index);
}

/**
 * The card of an event of the journal.
 *
 * @throws Refusal `not-found` for an event that is gone
 */
export function decideEvent(
  journal: JournalContext,
  { eventId }: Input<'decide.event'>,
): DecisionCard {
  const event = readEvent(journal, eventId);
  const facts = factsOf(journal.db).find(({ id }) => id === eventId);
  if (!facts) throw new Refusal('not-found', `there is no event ${eventId}`);
  const subject = subjectOfEvent(event, facts, exchangeOf(journal));
  return cardOf(journal, subject, describeKnown(journal, eventId, null), eventId);
}

function exchangeOf(journal: JournalContext) {
  const { currency, rates } = settingsGet(journal);
  return { currency, rates };
}

const isOpen = ({ state }: KnownEvent): boolean => state !== 'attended' && state !== 'cancelled';

/** The event that the document is about already: rather one that is still to be decided on. */
function knownEvent(
  journal: JournalContext,
  { shown }: Subject,
  draft: Draft,
  source: DraftSource,
): KnownEvent | null {
  const { name, dateStart, dateEnd } = shown;
  const corrected = {
    ...draft,
    name: { ...draft.name, value: name.value },
    dateStart: { ...draft.dateStart, value: dateStart.value },
    dateEnd: { ...draft.dateEnd, value: dateEnd.value },
  };
  const known = findSimilarTo(
    journal,
    source,
  )(corrected).flatMap(({ eventId, reason }) => describeKnown(journal, eventId, reason) ?? []);
  return known.find(isOpen) ?? known[0] ?? null;
}

function describeKnown(
  journal: JournalContext,
  eventId: number,
  reason: SimilarEvent['reason'] | null,
): KnownEvent | null {
  const facts = factsOf(journal.db).find(({ id }) => id === eventId);
  if (!facts) return null;
  const { revision, decisionReason, decidedOn } = requireEvent(journal, eventId);
  return { ...refOf(facts), revision, state: facts.state, decisionReason, decidedOn, reason };
}

function cardOf(
  journal: JournalContext,
  subject: Subject,
  known: KnownEvent | null,
  but: number | null,
): DecisionCard {
  const history = historyOf(journal, but);
  const relatives = relativesOf(subject, history);
  const heard = heardPeople(journal, subject, history);
  const topics = foundTopics(subject, history);
  const findings = { subject, relatives, heard, topics };
  const tags = [...subject.tags, ...topics.map(({ tag }) => tag)];
  return {
    subject: subject.shown,
    known,
    attended: history.attended.length,
    rated: history.attended.filter(({ worth }) => worth !== null).length,
    expected: expectedOf(findings, history),
    within: withinPurposes(findings, history),
    editions: editionsOf(journal, relatives),
    speakers: speakersOf(heard, history),
    topics: {
      ...heardBefore(journal, subject, heard, history),
      ...topicsOf(subject, topics, history),
    },
    gives: givesOf(subject, relatives, topics, history),
    clashes: clashesOf(subject, history),
    patterns: patternsMet(subject, tags, history),
    prices: history.lens.prices,
  };
}
