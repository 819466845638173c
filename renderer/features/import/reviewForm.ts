/** What the user makes of an imported document's draft, until it is saved. */
import { type Draft, type DraftPerson, type DraftSource, DraftTranscript } from '#shared/draft.ts';
import { draftedEvent, personOf } from '#shared/draftEvent.ts';
import { Id } from '#shared/fields.ts';
import type { SimilarEvent } from '#shared/importReading.ts';
import { SessionKind } from '#shared/session.ts';
import { TakeawayKind } from '#shared/takeaway.ts';
import { z } from '#shared/zod.ts';
import { draftOf, EventDraft, PersonDraft } from '../log/eventDraft.ts';
import { TakeawayDraft } from '../log/takeawayText.ts';

/** `origins` are the proposed sessions that it is made of; their text is not repeated here. */
const ReviewSession = z.object({
  origins: z.array(z.int()).min(1),
  isIncluded: z.boolean(),
  title: z.string(),
  kind: SessionKind,
  people: z.array(PersonDraft),
  /** These and the texts as the user wrote them; null where they stand as proposed. */
  startsAt: z.string().nullable(),
  endsAt: z.string().nullable(),
  room: z.string().nullable(),
  track: z.string().nullable(),
  notes: z.string().nullable(),
  opinion: z.string().nullable(),
});
export type ReviewSession = z.infer<typeof ReviewSession>;

const ReviewTakeaway = z.object({
  origin: z.int(),
  isIncluded: z.boolean(),
  kind: TakeawayKind,
  text: z.string(),
});
export type ReviewTakeaway = z.infer<typeof ReviewTakeaway>;

/** `origin` is the proposed person that it was made of; null for one that the user adds. */
const ReviewPerson = z.object({
  origin: z.int().nullable(),
  isIncluded: z.boolean(),
  person: PersonDraft,
});
export type ReviewPerson = z.infer<typeof ReviewPerson>;

/** Somebody who was proposed is told by that; one who was added, by the place in the list. */
export const personField = ({ origin }: ReviewPerson, at: number): string =>
  origin === null ? `person.added${at}` : `person.${origin}`;

export const ReviewForm = z.object({
  /** Its people stand in `people`. */
  draft: EventDraft,
  people: z.array(ReviewPerson),
  sessions: z.array(ReviewSession),
  takeaways: z.array(ReviewTakeaway),
  /** Takeaways that the user adds. */
  added: z.array(TakeawayDraft),
  /** Names of fields that the user took as they were proposed. */
  checked: z.array(z.string()),
  /** The known event that takes the draft in; null for an event of its own. */
  into: Id.nullable(),
  /** Whether the user said that it is none of the similar events. */
  isApart: z.boolean(),
  /** As the user gave its turns to speakers; null where it stands as proposed. */
  transcript: DraftTranscript.nullable(),
});
export type ReviewForm = z.infer<typeof ReviewForm>;

/** What `import.read` or `import.entry` proposes. */
export interface Proposed {
  readonly draft: Draft;
  readonly source: DraftSource;
  readonly similar: readonly SimilarEvent[];
}

/** A proposed person as a row of the form. */
export function personDraft(person: DraftPerson): PersonDraft {
  const { name, affiliation, part } = personOf(person);
  return { personId: null, name, affiliation: affiliation ?? '', part };
}

/**
 * The form that a proposal opens with. A name that the document does not say is left empty, to be
 * asked for; that of the file is only offered.
 */
export function reviewOf({ draft, source }: Pick<Proposed, 'draft' | 'source'>, today: string) {
  const { event } = draftedEvent(draft, source, today);
  const fields = draftOf({ ...event.event, people: [] });
  const form: ReviewForm = {
    draft: { ...fields, name: draft.name.value ?? '' },
    people: draft.people.map((person, origin) => ({
      origin,
      isIncluded: true,
      person: personDraft(person),
    })),
    sessions: event.sessions.map(({ title, kind }, index) => ({
      origins: [index],
      isIncluded: true,
      title,
      kind,
      people: (draft.sessions[index]?.people ?? []).map(personDraft),
      startsAt: null,
      endsAt: null,
      room: null,
      track: null,
      notes: null,
      opinion: null,
    })),
    takeaways: event.takeaways.map(({ kind, text }, origin) => ({
      origin,
      isIncluded: true,
      kind,
      text,
    })),
    added: [],
    checked: [],
    into: null,
    isApart: false,
    transcript: null,
  };
  return form;
}

/** The name that a document's file offers for the event. */
export const nameOfFile = ({ name }: Pick<DraftSource, 'name'>): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/u, '')
    .replace(/[_\s]+/gu, ' ')
    .trim();

/** Joins a session to the one before it; the earlier one keeps its title and room, and gains the people. */
export function mergedWithPrevious(
  sessions: readonly ReviewSession[],
  index: number,
): ReviewSession[] {
  const previous = sessions[index - 1];
  const session = sessions[index];
  if (!previous || !session) return [...sessions];
  const named = new Set(previous.people.map(({ name }) => name));
  const joined: ReviewSession = {
    ...previous,
    isIncluded: true,
    origins: [...previous.origins, ...session.origins],
    people: [...previous.people, ...session.people.filter(({ name }) => !named.has(name))],
    endsAt: session.endsAt ?? previous.endsAt,
    // What the user wrote themselves must not be lost; what was proposed is put together anew.
    notes: joinedWords(previous.notes, session.notes),
    opinion: joinedWords(previous.opinion, session.opinion),
  };
  return sessions.toSpliced(index - 1, 2, joined);
}

const joinedWords = (first: string | null, second: string | null): string | null =>
  first === null && second === null
    ? null
    : [first, second].filter((text) => text !== null && text !== '').join('\n\n');

/** Puts a session in another place; the others close up. */
export function movedSession(
  sessions: readonly ReviewSession[],
  from: number,
  to: number,
): ReviewSession[] {
  const session = sessions[from];
  if (!session || to < 0 || to >= sessions.length) return [...sessions];
  return sessions.toSpliced(from, 1).toSpliced(to, 0, session);
}
