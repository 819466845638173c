/** What the user makes of an imported document's draft, until it is saved. */
import type { NewEvent } from '#shared/contract.ts';
import type { Draft, DraftPerson, DraftSource } from '#shared/draft.ts';
import { draftedEvent } from '#shared/draftEvent.ts';
import { LIMITS } from '#shared/fields.ts';
import type { Result } from '#shared/result.ts';
import { SessionFields, SessionKind } from '#shared/session.ts';
import type { SourceSpan } from '#shared/source.ts';
import { TakeawayKind } from '#shared/takeaway.ts';
import { z } from '#shared/zod.ts';
import {
  draftOf,
  EventDraft,
  PersonDraft,
  readEventDraft,
  readVerdictDraft,
} from '../log/eventDraft.ts';
import { readTakeaways, TakeawayDraft } from '../log/takeawayText.ts';

/** `origins` are the proposed sessions that it is made of; their text is not repeated here. */
const ReviewSession = z.object({
  origins: z.array(z.int()).min(1),
  isIncluded: z.boolean(),
  title: z.string(),
  kind: SessionKind,
  people: z.array(PersonDraft),
});
export type ReviewSession = z.infer<typeof ReviewSession>;

const ReviewTakeaway = z.object({
  origin: z.int(),
  isIncluded: z.boolean(),
  kind: TakeawayKind,
  text: z.string(),
});
export type ReviewTakeaway = z.infer<typeof ReviewTakeaway>;

export const ReviewForm = z.object({
  draft: EventDraft,
  sessions: z.array(ReviewSession),
  takeaways: z.array(ReviewTakeaway),
  /** Takeaways that the user adds. */
  added: z.array(TakeawayDraft),
});
export type ReviewForm = z.infer<typeof ReviewForm>;

/** What `import.read` proposes. */
export interface Proposed {
  readonly draft: Draft;
  readonly source: DraftSource;
}

const personOf = ({ name, affiliation, part }: DraftPerson): PersonDraft => ({
  personId: null,
  name,
  affiliation: affiliation ?? '',
  part,
});

/** The form that a proposal opens with. */
export function reviewOf({ draft, source }: Proposed, today: string): ReviewForm {
  const { event } = draftedEvent(draft, source, today);
  return {
    draft: draftOf(event.event),
    sessions: event.sessions.map(({ title, kind }, index) => ({
      origins: [index],
      isIncluded: true,
      title,
      kind,
      people: (draft.sessions[index]?.people ?? []).map(personOf),
    })),
    takeaways: event.takeaways.map(({ kind, text }, origin) => ({
      origin,
      isIncluded: true,
      kind,
      text,
    })),
    added: [],
  };
}

/** Joins a session to the one before it; the earlier one keeps its title and gains the people. */
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
  };
  return sessions.toSpliced(index - 1, 2, joined);
}

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

/**
 * Reads the form as the event to save, with where its values stand in the document. A failed Result
 * is `invalid` and names the fields as the form does (`dateEnd`, `session.3`, `takeaway.0`).
 */
export function readReview(
  form: ReviewForm,
  proposed: Proposed,
  today: string,
): Result<{ event: NewEvent; spans: SourceSpan[] }> {
  const event = readEventDraft(form.draft);
  const verdict = readVerdictDraft(form.draft.verdict, today);
  const chosen = form.sessions.filter(({ isIncluded }) => isIncluded);
  const base = draftedEvent(proposed.draft, proposed.source, today);
  const sessions = chosen.map((session) => sessionFields(session, base.event.sessions));
  const unnamed = chosen.filter((_, at) => !sessions[at]?.success);
  if (!event.ok || !verdict.ok || unnamed.length > 0) {
    const wrong = unnamed.map(({ origins }) => [`session.${origins[0]}`, 'required'] as const);
    return {
      ok: false,
      failure: {
        code: 'invalid',
        message: 'the form is not right yet',
        fields: {
          ...(event.ok ? {} : event.failure.fields),
          ...(verdict.ok ? {} : verdict.failure.fields),
          ...Object.fromEntries(wrong),
        },
      },
    };
  }
  const takeaways = takeawayFields(form, chosen, base.event.takeaways);
  return {
    ok: true,
    value: {
      event: {
        event: event.value,
        verdict: verdict.value,
        sessions: sessions.flatMap((session) => (session.success ? [session.data] : [])),
        takeaways,
      },
      spans: spansOf(form, chosen, proposed, base.spans, today),
    },
  };
}

function sessionFields(session: ReviewSession, proposed: readonly SessionFields[]) {
  const parts = session.origins.flatMap((origin) => proposed[origin] ?? []);
  const [first] = parts;
  return SessionFields.safeParse({
    ...first,
    title: session.title,
    kind: session.kind,
    people: session.people.filter(({ name }) => name.trim() !== ''),
    notes: joined(parts, 'notes'),
    opinion: joined(parts, 'opinion'),
    endsAt: parts.at(-1)?.endsAt ?? first?.endsAt ?? null,
  });
}

/** The texts of merged sessions one after the other, the later ones under their own titles. */
const joined = (parts: readonly SessionFields[], field: 'notes' | 'opinion'): string =>
  parts
    .map((part, at) => {
      if (at === 0 || field === 'opinion') return part[field];
      return `### ${part.title}\n\n${part.notes}`.trimEnd();
    })
    .filter((text) => text !== '')
    .join('\n\n')
    .slice(0, LIMITS.longText);

function takeawayFields(
  form: ReviewForm,
  sessions: readonly ReviewSession[],
  proposed: NewEvent['takeaways'],
): NewEvent['takeaways'] {
  const placeOf = (origin: number | null): number | null => {
    const at = sessions.findIndex(({ origins }) => origin !== null && origins.includes(origin));
    return at < 0 ? null : at;
  };
  const kept = includedTakeaways(form).flatMap(({ origin, kind, text }) => {
    const takeaway = proposed[origin];
    if (!takeaway) return [];
    return [{ ...takeaway, kind, text, sessionIndex: placeOf(takeaway.sessionIndex) }];
  });
  const own = readTakeaways(form.added).map((takeaway) => ({ ...takeaway, sessionIndex: null }));
  return [...kept, ...own];
}

const includedTakeaways = (form: ReviewForm): ReviewTakeaway[] =>
  form.takeaways.filter(({ isIncluded, text }) => isIncluded && text.trim() !== '');

/** A value that the user corrected no longer stands in the document. */
function spansOf(
  form: ReviewForm,
  sessions: readonly ReviewSession[],
  proposed: Proposed,
  spans: readonly SourceSpan[],
  today: string,
): SourceSpan[] {
  const before = reviewOf(proposed, today).draft;
  const isUnchanged = (field: string): boolean =>
    field in before && before[field as keyof EventDraft] === form.draft[field as keyof EventDraft];
  const takeaways = includedTakeaways(form);
  const kept = spans.flatMap((span): SourceSpan[] => {
    if (span.target === 'event') return isUnchanged(span.field) ? [span] : [];
    const index =
      span.target === 'session'
        ? sessions.findIndex(({ origins }) => origins.includes(span.index))
        : takeaways.findIndex(({ origin }) => origin === span.index);
    return index < 0 ? [] : [{ ...span, index }];
  });
  const { verdict } = proposed.draft;
  const isStated = verdict !== null && form.draft.verdict.worth === verdict.worth;
  if (!isStated) return kept;
  return [...kept, { target: 'verdict', index: 0, field: 'worth', ...verdict.span }];
}
