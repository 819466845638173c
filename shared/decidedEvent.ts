/** What deciding on an invitation writes: an event to go to, or one to stay away from. */
import type { GivenFacts } from './decide.ts';
import type { PurposeKind } from './decision.ts';
import type { Draft, DraftSource } from './draft.ts';
import { type DraftedEvent, draftedEvent } from './draftEvent.ts';
import type { EventFields } from './event.ts';

/** What the user decides, and why. */
export interface Decision {
  readonly choice: 'go' | 'skip';
  /** Null where none is given. */
  readonly reason: string | null;
  readonly purposeKind: PurposeKind | null;
  readonly aims: readonly string[];
}

/** The fields of an event that a decision sets; a purpose and aims only for one to go to. */
export function decisionPatch(
  { choice, reason, purposeKind, aims }: Decision,
  today: string,
): Pick<EventFields, 'state' | 'decisionReason' | 'decidedOn'> &
  Partial<Pick<EventFields, 'purposeKind' | 'aims'>> {
  const decided = { decisionReason: reason, decidedOn: today };
  if (choice === 'skip') return { ...decided, state: 'skipped' };
  return {
    ...decided,
    state: 'planned',
    ...(purposeKind === null ? {} : { purposeKind }),
    ...(aims.length === 0 ? {} : { aims: aims.map((text) => ({ text, met: null })) }),
  };
}

/** What an invitation was read as, and what is known of it better than it says. */
export interface Invitation {
  readonly draft: Draft;
  readonly source: Pick<DraftSource, 'name' | 'text'>;
  readonly given: GivenFacts;
  /** Tags of the journal that it is about; the terms of its text are no tags of the user's. */
  readonly tags: readonly string[];
}

/**
 * The event of an invitation as it is saved with a decision, and where its values stand in the text.
 * Nothing was taken away yet, and a verdict is not given beforehand.
 */
export function decidedEvent(
  { draft, source, given, tags }: Invitation,
  decision: Decision,
  today: string,
): DraftedEvent {
  const { event, spans } = draftedEvent(draft, source, today);
  const read = event.event;
  const dateStart = given.dateStart === undefined ? read.dateStart : given.dateStart;
  const dateEnd = given.dateEnd === undefined ? read.dateEnd : given.dateEnd;
  const fields: EventFields = {
    ...read,
    name: given.name ?? read.name,
    series: given.series === undefined ? read.series : given.series,
    organiser: given.organiser === undefined ? read.organiser : given.organiser,
    dateStart,
    dateEnd: dateStart === null ? null : dateEnd,
    tags: [...tags],
    ...decisionPatch(decision, today),
  };
  return {
    event: { ...event, event: fields, verdict: null, takeaways: [] },
    spans: spans.filter(
      ({ target, field }) =>
        target === 'session' || (target === 'event' && !Object.hasOwn(given, field)),
    ),
  };
}
