/** How much an earlier event is like the one to be decided on, and in what. */
import { LIKENESS_GROUPS, type LikenessGroup } from '#shared/decide.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { foldedOf } from './folded.ts';

/** What earlier events are held against. */
export interface Asked {
  readonly seriesId: number | null;
  /** Events whose name says that they are editions of the same thing, whatever their series. */
  readonly namesakes: ReadonlySet<number>;
  /** Folded, as `foldedOf` does. */
  readonly organiser: string | null;
  readonly personIds: ReadonlySet<number>;
  /** Folded. */
  readonly tags: ReadonlySet<string>;
  readonly format: string | null;
  readonly role: string | null;
  readonly purposeKind: string | null;
  readonly invitedBy: string | null;
}

/** How much an event counts that is like the other in this alone; 1 is as if it had been it. */
const WEIGHTS: Readonly<Record<LikenessGroup, number>> = {
  series: 0.8,
  organiser: 0.4,
  speakers: 0.5,
  tags: 0.3,
  format: 0.05,
  purpose: 0.15,
  invitedBy: 0.15,
};

/**
 * What all events of a group may weigh together, in events. A hundred events in the same format say
 * less of the next one than the two editions before it, and must not drown them.
 */
const MOST_TOGETHER: Readonly<Record<LikenessGroup, number>> = {
  series: 8,
  organiser: 4,
  speakers: 3,
  tags: 3,
  format: 1,
  purpose: 2,
  invitedBy: 2,
};

/** With so many speakers in common two programmes are as alike as speakers can make them. */
const MANY_SPEAKERS = 3;

/** The weights of an event in each group; groups in which it is not alike are missing. */
export type Weights = Partial<Record<LikenessGroup, number>>;

/** From 0 to 1: how far two events agree in a group. */
function agreement(
  group: LikenessGroup,
  asked: Asked,
  facts: EventFacts,
  people: ReadonlySet<number>,
): number {
  switch (group) {
    case 'series':
      return asked.namesakes.has(facts.id) || isSame(asked.seriesId, facts.seriesId) ? 1 : 0;
    case 'organiser':
      return isSame(asked.organiser, foldedOf(facts).organiser) ? 1 : 0;
    case 'speakers':
      return Math.min(1, shared(asked.personIds, people) / MANY_SPEAKERS);
    case 'tags':
      return tagAgreement(asked.tags, foldedOf(facts).tags);
    case 'format':
      return isSame(asked.format, facts.format) ? 1 : 0;
    case 'purpose':
      return purposeAgreement(asked, facts);
    case 'invitedBy':
      return isSame(asked.invitedBy, facts.invitedBy) ? 1 : 0;
  }
}

const isSame = <T>(first: T | null, second: T | null): boolean =>
  first !== null && first === second;

const shared = (first: ReadonlySet<number>, second: ReadonlySet<number>): number =>
  [...first].filter((id) => second.has(id)).length;

/** The share of what one asks for that the event had: half of two tags is half. */
function tagAgreement(asked: ReadonlySet<string>, tags: ReadonlySet<string>): number {
  if (asked.size === 0) return 0;
  return [...asked].filter((tag) => tags.has(tag)).length / asked.size;
}

/** Why one goes says most; one's own part, as of a speaker, as much where no purpose is known. */
function purposeAgreement(asked: Asked, facts: EventFacts): number {
  if (asked.purposeKind !== null) return asked.purposeKind === facts.purposeKind ? 1 : 0;
  return isSame(asked.role, facts.role) && asked.role !== 'attendee' ? 1 : 0;
}

/**
 * The weights of each event, after those of a group were brought down to what they may weigh
 * together. What an event weighs in all is their sum, and at most 1.
 *
 * @param peopleOf the people heard at an event
 */
export function weightsOf(
  asked: Asked,
  events: readonly EventFacts[],
  peopleOf: (eventId: number) => ReadonlySet<number>,
): Weights[] {
  const weights = events.map((facts) => {
    const people = peopleOf(facts.id);
    const pairs = LIKENESS_GROUPS.flatMap((group) => {
      const alike = agreement(group, asked, facts, people);
      return alike === 0 ? [] : [[group, WEIGHTS[group] * alike] as const];
    });
    return Object.fromEntries(pairs) as Weights;
  });
  const scales = new Map(
    LIKENESS_GROUPS.map((group) => {
      const sum = weights.reduce((total, each) => total + (each[group] ?? 0), 0);
      return [group, Math.min(1, MOST_TOGETHER[group] / Math.max(sum, MOST_TOGETHER[group]))];
    }),
  );
  return weights.map(
    (each) =>
      Object.fromEntries(
        Object.entries(each).map(([group, weight]) => [
          group,
          weight * (scales.get(group as LikenessGroup) ?? 1),
        ]),
      ) as Weights,
  );
}
