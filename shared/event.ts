import {
  choice,
  Id,
  isOpenableLink,
  LIMITS,
  longText,
  optionalLine,
  requiredLine,
  Revision,
  Timestamp,
  Uid,
} from './fields.ts';
import { Aims, Inviter, Missed, PurposeKind } from './decision.ts';
import { CostItem, Total } from './money.ts';
import { DaySchema, endsAfterStart, PartialDateSchema } from './partialDate.ts';
import { PersonEntries } from './person.ts';
import { Session } from './session.ts';
import { SourceInfo } from './source.ts';
import { Takeaway } from './takeaway.ts';
import { Verdict, Worth, WorthReason } from './worth.ts';
import { z } from './zod.ts';

/** The user's own part in the event. */
export const ROLES = ['attendee', 'speaker', 'panelist', 'moderator', 'organiser'] as const;
export const Role = choice(ROLES);
export type Role = z.infer<typeof Role>;

export const STATES = ['interested', 'planned', 'attended', 'skipped', 'cancelled'] as const;
export const State = choice(STATES);
export type State = z.infer<typeof State>;

export const FORMATS = ['in-person', 'online', 'hybrid'] as const;
export const Format = choice(FORMATS);
export type Format = z.infer<typeof Format>;

/** BCP 47 primary tag of the language spoken there; `mul` for several. */
export const Language = z
  .string({ error: 'wrong-type' })
  .regex(/^[a-z]{2,3}$/, { error: 'not-a-choice' });

export const Link = optionalLine(2_000).refine((text) => text === null || isOpenableLink(text), {
  error: 'not-a-link',
});

export const Tag = z
  .string({ error: 'wrong-type' })
  .transform((text) => text.replace(/^[#\s]+/u, ''))
  .pipe(requiredLine(60));

/** All that the user can say of an event itself, as its form holds it. */
const EventShape = z.object({
  name: requiredLine(LIMITS.name),
  /** Name of the series that the event is an edition of; a new name makes a new series. */
  series: optionalLine(LIMITS.name),
  edition: optionalLine(100),
  organiser: optionalLine(LIMITS.name),
  dateStart: PartialDateSchema.nullable(),
  dateEnd: PartialDateSchema.nullable(),
  place: optionalLine(LIMITS.name),
  format: Format.nullable(),
  role: Role.nullable(),
  state: State,
  language: Language.nullable(),
  link: Link,
  /** What one went for, in one's own words. */
  purpose: optionalLine(LIMITS.sentence),
  purposeKind: PurposeKind.nullable(),
  aims: Aims,
  invitedBy: Inviter.nullable(),
  /** Why it was decided to go or to skip, and when. */
  decisionReason: optionalLine(LIMITS.sentence),
  decidedOn: DaySchema.nullable(),
  /** Of a skipped event: whether anything was missed, as one knows later. */
  missed: Missed.nullable(),
  summary: longText(LIMITS.takeaway),
  /** What was said, in Markdown. */
  notes: longText(LIMITS.longText),
  /** What the user thought; private. */
  opinion: longText(LIMITS.longText),
  hours: z
    .number({ error: 'not-a-number' })
    .min(0, { error: 'out-of-range' })
    .max(10_000, { error: 'out-of-range' })
    .nullable(),
  costs: z.array(CostItem).max(LIMITS.costs, { error: 'too-many' }),
  tags: z.array(Tag).max(LIMITS.tags, { error: 'too-many' }),
  people: PersonEntries,
});

/** A check across two fields, shared by the whole event, a patch of it and its portable form. */
export function checkDates(
  {
    dateStart,
    dateEnd,
  }: { dateStart?: string | null | undefined; dateEnd?: string | null | undefined },
  refuse: (message: string) => void,
): void {
  if (dateEnd == null || dateStart === undefined) return;
  if (dateStart === null) refuse('end-without-start');
  else if (!endsAfterStart(dateStart, dateEnd)) refuse('end-before-start');
}

export const EventFields = EventShape.superRefine((fields, issues) =>
  checkDates(fields, (message) => issues.addIssue({ code: 'custom', path: ['dateEnd'], message })),
);
export type EventFields = z.infer<typeof EventFields>;

/** Some fields of an event; dates are changed together, so that their order can be checked. */
export const EventPatch = EventShape.partial().superRefine((patch, issues) => {
  if ((patch.dateStart === undefined) !== (patch.dateEnd === undefined)) {
    issues.addIssue({ code: 'custom', path: ['dateEnd'], message: 'required' });
  }
  checkDates(patch, (message) => issues.addIssue({ code: 'custom', path: ['dateEnd'], message }));
});
export type EventPatch = z.infer<typeof EventPatch>;

/** A whole event, as its page shows it. */
export const EventRecord = EventShape.extend({
  id: Id,
  uid: Uid,
  revision: Revision,
  createdAt: Timestamp,
  updatedAt: Timestamp,
  seriesId: Id.nullable(),
  /** Oldest first. */
  verdicts: z.array(Verdict),
  sessions: z.array(Session),
  takeaways: z.array(Takeaway),
  sources: z.array(SourceInfo),
});
export type EventRecord = z.infer<typeof EventRecord>;

/** An event as one row of a list. */
export const EventRow = z.object({
  id: Id,
  revision: Revision,
  name: z.string(),
  seriesId: Id.nullable(),
  series: z.string().nullable(),
  edition: z.string().nullable(),
  organiser: z.string().nullable(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  place: z.string().nullable(),
  format: Format.nullable(),
  role: Role.nullable(),
  state: State,
  worth: Worth.nullable(),
  reasons: z.array(WorthReason),
  condition: z.string().nullable(),
  firstTakeaway: z.string().nullable(),
  takeawayCount: z.int(),
  usedCount: z.int(),
  sessionCount: z.int(),
  spend: z.array(Total),
  tags: z.array(z.string()),
});
export type EventRow = z.infer<typeof EventRow>;

export const emptyEvent = (name: string): EventFields => ({
  name,
  series: null,
  edition: null,
  organiser: null,
  dateStart: null,
  dateEnd: null,
  place: null,
  format: null,
  role: null,
  state: 'attended',
  language: null,
  link: null,
  purpose: null,
  purposeKind: null,
  aims: [],
  invitedBy: null,
  decisionReason: null,
  decidedOn: null,
  missed: null,
  summary: '',
  notes: '',
  opinion: '',
  hours: null,
  costs: [],
  tags: [],
  people: [],
});
