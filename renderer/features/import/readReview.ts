/** Reads what the user made of a draft as the event to save. */
import type { NewEvent } from '#shared/contract.ts';
import { draftedEvent } from '#shared/draftEvent.ts';
import { LIMITS } from '#shared/fields.ts';
import { type Failure, FIELD_ISSUES, type FieldIssue, type Result } from '#shared/result.ts';
import { SessionFields } from '#shared/session.ts';
import type { SourceSpan } from '#shared/source.ts';
import { notesOfTranscript, speakerNames } from '#shared/transcript.ts';
import { type EventDraft, readEventDraft, readVerdictDraft } from '../log/eventDraft.ts';
import { readTakeaways } from '../log/takeawayText.ts';
import {
  type Proposed,
  type ReviewForm,
  reviewOf,
  type ReviewSession,
  type ReviewTakeaway,
} from './reviewForm.ts';
import { readWhere } from './sessionTimes.ts';

/**
 * Reads the form as the event to save, with where its values stand in the document. A failed Result
 * is `invalid` and names the fields as the form does (`dateEnd`, `session.3` for its title,
 * `session.3.endsAt`, `takeaway.0`).
 */
export function readReview(
  form: ReviewForm,
  proposed: Proposed,
  today: string,
): Result<{ event: NewEvent; spans: SourceSpan[] }> {
  const included = form.people.filter(({ isIncluded }) => isIncluded);
  const event = readEventDraft({ ...form.draft, people: included.map(({ person }) => person) });
  const verdict = readVerdictDraft(form.draft.verdict, today);
  const chosen = form.sessions.filter(({ isIncluded }) => isIncluded);
  const base = draftedEvent(proposed.draft, proposed.source, today);
  const proposals = withTurns(base.event.sessions, form, proposed);
  const sessions = chosen.map((session) => sessionFields(session, proposals, form.draft));
  const wrong = chosen.flatMap((session, at) => sessionIssues(session, sessions[at]));
  if (!event.ok || !verdict.ok || wrong.length > 0) {
    const fields = {
      ...(event.ok ? {} : namedByForm(event.failure.fields, form)),
      ...(verdict.ok ? {} : verdict.failure.fields),
      ...Object.fromEntries(wrong),
    };
    return {
      ok: false,
      failure: { code: 'invalid', message: 'the form is not right yet', fields },
    };
  }
  return {
    ok: true,
    value: {
      event: {
        event: event.value,
        verdict: verdict.value,
        sessions: sessions.flatMap((session) => (session.success ? [session.data] : [])),
        takeaways: takeawayFields(form, chosen, base.event.takeaways),
      },
      spans: spansOf(form, chosen, proposed, base.spans, today),
    },
  };
}

/** People left out have no place in what was read; the form counts them. */
function namedByForm(issues: Failure['fields'], { people }: ReviewForm): Failure['fields'] {
  const places = people.flatMap(({ isIncluded }, at) => (isIncluded ? [at] : []));
  return Object.fromEntries(
    Object.entries(issues ?? {}).map(([path, issue]) => [
      path.replace(/^people\.(\d+)/u, (_, at: string) => `people.${places[Number(at)]}`),
      issue,
    ]),
  );
}

/** The proposed sessions; that of a transcript says what its turns say by now. */
function withTurns(
  sessions: readonly SessionFields[],
  { transcript }: ReviewForm,
  { draft, source }: Proposed,
): readonly SessionFields[] {
  const session = transcript && sessions[transcript.session];
  if (!transcript || !session) return sessions;
  const names = speakerNames(transcript, draft.sessions[transcript.session]?.people ?? []);
  const notes = notesOfTranscript(transcript, names, source.text).slice(0, LIMITS.longText);
  return sessions.with(transcript.session, { ...session, notes });
}

/** The notes and opinion of a session as they stand: the user's own words, else what is proposed. */
export function textOfSession(
  session: ReviewSession,
  form: ReviewForm,
  proposed: Proposed,
  today: string,
): { notes: string; opinion: string } {
  const base = draftedEvent(proposed.draft, proposed.source, today).event.sessions;
  const proposals = withTurns(base, form, proposed);
  const parts = session.origins.flatMap((origin) => proposals[origin] ?? []);
  return {
    notes: session.notes ?? joined(parts, 'notes'),
    opinion: session.opinion ?? joined(parts, 'opinion'),
  };
}

function sessionFields(
  session: ReviewSession,
  proposed: readonly SessionFields[],
  event: EventDraft,
) {
  const parts = session.origins.flatMap((origin) => proposed[origin] ?? []);
  const [first] = parts;
  return SessionFields.safeParse({
    ...first,
    ...readWhere(session, parts, event),
    title: session.title,
    kind: session.kind,
    people: session.people.filter(({ name }) => name.trim() !== ''),
    notes: session.notes ?? joined(parts, 'notes'),
    opinion: session.opinion ?? joined(parts, 'opinion'),
  });
}

/** What is wrong with a session, by the names that the form has for its fields. */
function sessionIssues(
  { origins }: ReviewSession,
  read: ReturnType<typeof sessionFields> | undefined,
): [field: string, issue: FieldIssue][] {
  const field = `session.${origins[0]}`;
  if (!read?.success) {
    return (read?.error.issues ?? []).map(({ path, message }) => [
      path[0] === 'title' ? field : `${field}.${path.join('.')}`,
      FIELD_ISSUES.find((issue) => issue === message) ?? 'wrong-type',
    ]);
  }
  const { startsAt, endsAt } = read.data;
  const isBackwards = startsAt !== null && endsAt !== null && endsAt < startsAt;
  return isBackwards ? [[`${field}.endsAt`, 'end-before-start']] : [];
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
