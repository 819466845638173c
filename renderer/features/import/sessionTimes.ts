/** When and where a session of a review takes place: as proposed, as shown, as read. */
import { parsePartialDate } from '#shared/partialDate.ts';
import { type SessionFields, WallTime } from '#shared/session.ts';
import { readTime, shownTime } from '../event/sessionDraft.ts';
import type { ReviewForm, ReviewSession } from './reviewForm.ts';

export const WHERE_FIELDS = ['startsAt', 'endsAt', 'room', 'track'] as const;
export type WhereField = (typeof WHERE_FIELDS)[number];

/** A start and an end that are no times stand as they were typed, to be refused with the form. */
export type Where = Readonly<Record<WhereField, string | null>>;

export const isWhereField = (field: string | undefined): field is WhereField =>
  WHERE_FIELDS.some((known) => known === field);

type Part = Pick<SessionFields, WhereField>;

/** As the document says it; a merged session goes on from its first part to its last. */
function proposedWhere(parts: readonly Part[]): Where {
  const [first] = parts;
  return {
    startsAt: first?.startsAt ?? null,
    endsAt: parts.at(-1)?.endsAt ?? first?.endsAt ?? null,
    room: first?.room ?? null,
    track: first?.track ?? null,
  };
}

const dayOf = (time: string | null): string | null => time?.split('T')[0] ?? null;

/** What the fields hold: the user's own words, else what is proposed; an end on the same day is a clock alone. */
export function shownWhere(
  session: ReviewSession,
  parts: readonly Part[],
): Record<WhereField, string> {
  const proposed = proposedWhere(parts);
  const { startsAt, endsAt } = proposed;
  const isOneDay = endsAt !== null && dayOf(endsAt) === dayOf(startsAt);
  return {
    startsAt: session.startsAt ?? shownTime(startsAt),
    endsAt: session.endsAt ?? (isOneDay ? (endsAt.split('T')[1] ?? '') : shownTime(endsAt)),
    room: session.room ?? proposed.room ?? '',
    track: session.track ?? proposed.track ?? '',
  };
}

/**
 * Reads the fields as they are shown. A clock alone is on the day of the session, an end on that of
 * its start; where the document gives the session no day, on the first of the event.
 */
export function readWhere(
  session: ReviewSession,
  parts: readonly Part[],
  event: Pick<ReviewForm['draft'], 'dateStart'>,
): Where {
  const shown = shownWhere(session, parts);
  const proposed = proposedWhere(parts).startsAt;
  const firstDay = parsePartialDate(event.dateStart) === null ? null : event.dateStart;
  const day = dayOf(proposed) ?? (firstDay?.length === 10 ? firstDay : null);
  const startsAt = readTime(shown.startsAt, day);
  const endsAt = readTime(shown.endsAt, isTime(startsAt) ? dayOf(startsAt) : day);
  return { startsAt, endsAt, room: shown.room, track: shown.track };
}

const isTime = (text: string | null): text is string => WallTime.safeParse(text).success;

/** The times that are ones, to be shown on a line while others are being typed. */
export function timesOf({ startsAt, endsAt }: Where): { start: string; end: string | null } | null {
  if (!isTime(startsAt)) return null;
  return { start: startsAt, end: isTime(endsAt) ? endsAt : null };
}

/** Whether the user has changed what is proposed. */
export const isOwnWhere = (
  session: ReviewSession,
  parts: readonly Part[],
  field: WhereField,
): boolean =>
  session[field] !== null &&
  session[field] !== shownWhere({ ...session, [field]: null }, parts)[field];
