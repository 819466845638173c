/** A session while it is being typed; the shared schema decides when it can be saved. */
import { type Session, SessionFields, SessionKind } from '#shared/session.ts';
import { FIELD_ISSUES, type FieldIssue } from '#shared/result.ts';
import { Presence } from '#shared/decision.ts';
import { PersonPart } from '#shared/person.ts';
import { z } from '#shared/zod.ts';

/** A schema, because an unsaved draft is read back from the browser's storage. */
export const SessionDraft = z.object({
  /** The session that is edited, or null for a new one. */
  id: z.int().nullable(),
  eventId: z.int(),
  /** The state that the draft was made from, to notice another window's change. */
  revision: z.int(),
  kind: SessionKind,
  title: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  room: z.string(),
  track: z.string(),
  notes: z.string(),
  opinion: z.string(),
  rating: z.int().nullable(),
  presence: Presence.nullable().default(null),
  people: z.array(
    z.object({
      personId: z.int().nullable(),
      name: z.string(),
      affiliation: z.string(),
      part: PersonPart,
    }),
  ),
});
export type SessionDraft = z.infer<typeof SessionDraft>;

/** `2024-12-19T09:30` as it is typed and shown. */
export const shownTime = (time: string | null): string => time?.replace('T', ' ') ?? '';

export const draftOfSession = (session: Session, eventId: number): SessionDraft => ({
  id: session.id,
  eventId,
  revision: session.revision,
  kind: session.kind,
  title: session.title,
  startsAt: shownTime(session.startsAt),
  endsAt: shownTime(session.endsAt),
  room: session.room ?? '',
  track: session.track ?? '',
  notes: session.notes,
  opinion: session.opinion,
  rating: session.rating,
  presence: session.presence,
  people: session.people.map((person) => ({ ...person, affiliation: person.affiliation ?? '' })),
});

/** A new session begins with the day of the event, where that is known. */
export const newSessionDraft = (eventId: number, day: string | null): SessionDraft => ({
  id: null,
  eventId,
  revision: 0,
  kind: 'talk',
  title: '',
  startsAt: day?.length === 10 ? `${day} ` : '',
  endsAt: '',
  room: '',
  track: '',
  notes: '',
  opinion: '',
  rating: null,
  presence: null,
  people: [],
});

/**
 * A time as the journal keeps it, or the text itself where it is none; null for nothing at all. A
 * day without a time is no time yet.
 *
 * @param onDay the day (`YYYY-MM-DD`) that a clock alone is meant for, where there is one
 */
export function readTime(text: string, onDay: string | null = null): string | null {
  const typed = text.normalize('NFKC').trim();
  const plain = onDay !== null && /^\d{1,2}:\d{2}$/u.test(typed) ? `${onDay} ${typed}` : typed;
  if (plain === '' || /^\d{4}-\d{2}-\d{2}$/u.test(plain)) return null;
  const match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})[ T]+(\d{1,2}):(\d{2})$/u.exec(plain);
  if (!match) return plain;
  const [year = '', month = '', day = '', hour = '', minute = ''] = match.slice(1);
  const pad = (part: string): string => part.padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${minute}`;
}

export type SessionIssues = Readonly<Record<string, FieldIssue>>;

/** The fields to save, or what is wrong with them by dotted path. */
export function readSessionDraft(
  draft: SessionDraft,
): { fields: SessionFields } | { issues: SessionIssues } {
  const named = draft.people.filter(({ name }) => name.trim() !== '');
  const parsed = SessionFields.safeParse({
    ...draft,
    startsAt: readTime(draft.startsAt),
    endsAt: readTime(draft.endsAt),
    people: named,
  });
  if (!parsed.success) {
    const issues: Record<string, FieldIssue> = {};
    for (const { path, message } of parsed.error.issues) {
      issues[path.join('.')] ??= FIELD_ISSUES.find((issue) => issue === message) ?? 'wrong-type';
    }
    return { issues };
  }
  const { startsAt, endsAt } = parsed.data;
  if (startsAt !== null && endsAt !== null && endsAt < startsAt) {
    return { issues: { endsAt: 'end-before-start' } };
  }
  return { fields: parsed.data };
}
