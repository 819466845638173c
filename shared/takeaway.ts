import { choice, Id, LIMITS, longText, Revision, Timestamp, Uid } from './fields.ts';
import { DaySchema } from './partialDate.ts';
import { z } from './zod.ts';

export const TAKEAWAY_KINDS = ['insight', 'action', 'question', 'quote', 'contact'] as const;
export const TakeawayKind = choice(TAKEAWAY_KINDS);
export type TakeawayKind = z.infer<typeof TakeawayKind>;

/** What became of it. `used` and `changed-my-mind` are what an event gave. */
export const TAKEAWAY_OUTCOMES = ['open', 'used', 'changed-my-mind', 'dropped'] as const;
export const TakeawayOutcome = choice(TAKEAWAY_OUTCOMES);
export type TakeawayOutcome = z.infer<typeof TakeawayOutcome>;

export const TakeawayFields = z.object({
  kind: TakeawayKind,
  text: longText(LIMITS.takeaway)
    .transform((text) => text.trim())
    .pipe(z.string().min(1, { error: 'required' })),
  outcome: TakeawayOutcome,
  sessionId: Id.nullable(),
  /** The sentence of the source that it was taken from. */
  quote: longText(LIMITS.takeaway).nullable(),
  /** For an action: by when. */
  due: DaySchema.nullable(),
  /** Out of the way of the open ones until this day. */
  laterUntil: DaySchema.nullable(),
});
export type TakeawayFields = z.infer<typeof TakeawayFields>;

export const Takeaway = TakeawayFields.extend({
  id: Id,
  uid: Uid,
  revision: Revision,
  createdAt: Timestamp,
});
export type Takeaway = z.infer<typeof Takeaway>;

/** A takeaway in the list of all of them, with its origin. */
export const TakeawayRow = Takeaway.extend({
  eventId: Id,
  eventName: z.string(),
  eventDate: z.string().nullable(),
  sessionTitle: z.string().nullable(),
});
export type TakeawayRow = z.infer<typeof TakeawayRow>;

export const emptyTakeaway = (text: string): TakeawayFields => ({
  kind: 'insight',
  text,
  outcome: 'open',
  sessionId: null,
  quote: null,
  due: null,
  laterUntil: null,
});
