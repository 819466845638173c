import { Presence } from './decision.ts';
import {
  choice,
  Id,
  LIMITS,
  longText,
  optionalLine,
  requiredLine,
  Revision,
  Uid,
} from './fields.ts';
import { parsePartialDate } from './partialDate.ts';
import { PersonEntries } from './person.ts';
import { z } from './zod.ts';

export const SESSION_KINDS = [
  'keynote',
  'talk',
  'panel',
  'workshop',
  'poster',
  'hallway',
  'other',
] as const;
export const SessionKind = choice(SESSION_KINDS);
export type SessionKind = z.infer<typeof SessionKind>;

/** Wall-clock time where the event took place, `2024-12-19T09:30`; no zone, as on a programme. */
export const WallTime = z.string({ error: 'wrong-type' }).refine(
  (text) => {
    const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(text);
    return match !== null && parsePartialDate(match[1] ?? '') !== null;
  },
  { error: 'not-a-date' },
);

/** How good the session was, 1 to 5. It says nothing about going again; that is worth. */
export const Rating = z.int({ error: 'wrong-type' }).min(1, { error: 'out-of-range' }).max(5, {
  error: 'out-of-range',
});

export const SessionFields = z.object({
  kind: SessionKind,
  title: requiredLine(LIMITS.name),
  startsAt: WallTime.nullable(),
  endsAt: WallTime.nullable(),
  room: optionalLine(LIMITS.name),
  track: optionalLine(LIMITS.name),
  /** What was said, in Markdown. */
  notes: longText(LIMITS.longText),
  /** What the user thought of it; private. */
  opinion: longText(LIMITS.longText),
  rating: Rating.nullable(),
  presence: Presence.nullable(),
  people: PersonEntries,
});
export type SessionFields = z.infer<typeof SessionFields>;

export const Session = SessionFields.extend({ id: Id, uid: Uid, revision: Revision });
export type Session = z.infer<typeof Session>;

export const emptySession = (title: string): SessionFields => ({
  kind: 'talk',
  title,
  startsAt: null,
  endsAt: null,
  room: null,
  track: null,
  notes: '',
  opinion: '',
  rating: null,
  presence: null,
  people: [],
});
