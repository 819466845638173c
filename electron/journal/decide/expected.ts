/** The expected worth of an invitation and what it follows from. */
import {
  type DecisionCard,
  type Expectation,
  type ExpectedReason,
  type LikenessGroup,
  LIKENESS_GROUPS,
} from '#shared/decide.ts';
import { PURPOSE_KINDS, type PurposeKind } from '#shared/decision.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { foldName } from '../review/dimensions.ts';
import type { Relatives } from './editions.ts';
import { closestGroup, expectationOf, type Precedent } from './expectation.ts';
import { foldedOf } from './folded.ts';
import { only } from './gives.ts';
import { type History, worthCounts } from './history.ts';
import { eventsByTag, type FoundTopic } from './knownTopics.ts';
import { type Asked, weightsOf } from './likeness.ts';
import type { Heard } from './speakers.ts';
import type { Subject } from './subject.ts';

/** More names than this in a reason are only counted. */
const MOST_PARTS = 4;

/** What the rest of the card has found out already. */
export interface Findings {
  readonly subject: Subject;
  readonly relatives: Relatives;
  readonly heard: Heard;
  readonly topics: readonly FoundTopic[];
}

type Part = ExpectedReason['parts'][number];

const askedOf = ({ subject, relatives, heard, topics }: Findings): Asked => ({
  ...subject.facts,
  namesakes: new Set(relatives.name.map(({ id }) => id)),
  personIds: new Set(heard.hearings.map(({ personId }) => personId)),
  organiser: foldedOf(subject.facts).organiser,
  tags: new Set(topics.map(({ tag }) => foldName(tag))),
});

interface Likened {
  readonly facts: EventFacts;
  readonly precedent: Precedent;
}

function likened(findings: Findings, events: readonly EventFacts[]): Likened[] {
  const rated = events.filter(({ worth }) => worth !== null);
  const weights = weightsOf(askedOf(findings), rated, findings.heard.heardAt);
  return rated.flatMap((facts, index) => {
    const { worth } = facts;
    return worth === null ? [] : [{ facts, precedent: { worth, weights: weights[index] ?? {} } }];
  });
}

/** What is to be expected with its reasons, the strongest first; null with too little history. */
export function expectedOf(findings: Findings, { attended }: History): Expectation | null {
  const past = likened(findings, attended);
  const bare = expectationOf(past.map(({ precedent }) => precedent));
  if (bare === null) return null;
  const { effects, ...expectation } = bare;
  const reasons = LIKENESS_GROUPS.flatMap((group): ExpectedReason[] => {
    const effect = effects[group];
    if (effect === undefined) return [];
    const events = past
      .filter(({ precedent }) => closestGroup(precedent.weights) === group)
      .map(({ facts }) => facts);
    const parts = partsOf(group, findings, events);
    return [{ group, effect, rated: events.length, worths: worthCounts(events), parts }];
  });
  return {
    ...expectation,
    reasons: reasons.toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
  };
}

/** What the events of a group share with the subject, named and counted. */
function partsOf(group: LikenessGroup, findings: Findings, events: readonly EventFacts[]): Part[] {
  const { subject, heard, topics } = findings;
  const { facts, shown } = subject;
  const part = (label: string | null, its: readonly EventFacts[]): Part[] =>
    its.length === 0 ? [] : [{ label: label ?? '', rated: its.length, counted: only(its) }];
  const largest = (parts: readonly Part[]): Part[] =>
    parts.toSorted((a, b) => b.rated - a.rated).slice(0, MOST_PARTS);
  switch (group) {
    case 'series':
      return part(shown.series.value ?? shown.name.value, events);
    case 'organiser':
      return described('organiser', foldName(facts.organiser ?? ''), facts.organiser, events);
    case 'speakers':
      return largest(
        heard.speakers.flatMap(({ person, hearings }) => {
          const ids = new Set(hearings.map(({ eventId }) => eventId));
          return part(
            person.names[0] ?? '',
            events.filter(({ id }) => ids.has(id)),
          );
        }),
      );
    case 'tags': {
      const byTag = eventsByTag(events);
      return largest(
        topics.flatMap(({ tag }) => {
          const value = foldName(tag);
          return described('tag', value, tag, byTag.get(value) ?? []);
        }),
      );
    }
    case 'format':
      return described('format', facts.format ?? '', facts.format, events);
    case 'purpose':
      return facts.purposeKind === null
        ? described('role', facts.role ?? '', facts.role, events)
        : described('purposeKind', facts.purposeKind, facts.purposeKind, events);
    case 'invitedBy':
      return described('invitedBy', facts.invitedBy ?? '', facts.invitedBy, events);
  }
}

type Where = NonNullable<Part['counted']['where']>;

const described = (
  dimension: Where['dimension'],
  value: string,
  label: string | null,
  events: readonly EventFacts[],
): Part[] =>
  events.length === 0
    ? []
    : [
        {
          label: label ?? value,
          rated: events.length,
          counted: fewOr(events, { dimension, value }),
        },
      ];

/** The very events; all events of the value where they are too many to be named. */
function fewOr(events: readonly EventFacts[], where: Where): Part['counted'] {
  const counted = only(events);
  return counted.ids === null ? { where, ids: null } : counted;
}

/**
 * The same expectation from the events alone that one went to for one purpose: for that of the
 * subject, or for each where it has none yet. Those with too little history are left out.
 */
export function withinPurposes(findings: Findings, { attended }: History): DecisionCard['within'] {
  const own = findings.subject.facts.purposeKind;
  const kinds: readonly PurposeKind[] = own === null ? PURPOSE_KINDS : [own];
  return kinds.flatMap((purposeKind) => {
    const past = likened(
      findings,
      attended.filter((facts) => facts.purposeKind === purposeKind),
    );
    const bare = expectationOf(past.map(({ precedent }) => precedent));
    if (bare === null) return [];
    return [{ purposeKind, rated: bare.rated, mean: bare.mean, interval: bare.interval }];
  });
}
