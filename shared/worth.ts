import { choice, Id, LIMITS, optionalLine, Timestamp, Uid } from './fields.ts';
import { DaySchema } from './partialDate.ts';
import { z } from './zod.ts';

/** "Worth attending again?": 1 never again, 2 probably not, 3 only if…, 4 probably, 5 definitely. */
export const WORTHS = [1, 2, 3, 4, 5] as const;
export const Worth = z.union(
  WORTHS.map((worth) => z.literal(worth)),
  { error: 'out-of-range' },
);
export type Worth = (typeof WORTHS)[number];

/** Worth 1 and 2: the events to leave out of the next year. */
export const LOW_VALUE: readonly Worth[] = [1, 2];

export const WORTH_REASONS = [
  'fluff',
  'sales-pitch',
  'repeats',
  'wrong-level',
  'wrong-people',
  'good-content',
  'good-people',
  'good-practice',
  'duty',
] as const;
export const WorthReason = choice(WORTH_REASONS);
export type WorthReason = z.infer<typeof WorthReason>;

/** One answer to "worth attending again?". A later answer stands beside it and replaces nothing. */
export const VerdictFields = z.object({
  worth: Worth,
  reasons: z.array(WorthReason).max(WORTH_REASONS.length, { error: 'too-many' }),
  /** What would have to be so, for worth 3 ("only if…"). */
  condition: optionalLine(LIMITS.sentence),
  /** The user's own sentence. */
  sentence: optionalLine(LIMITS.sentence),
  givenOn: DaySchema,
});
export type VerdictFields = z.infer<typeof VerdictFields>;

export const Verdict = VerdictFields.extend({ id: Id, uid: Uid, createdAt: Timestamp });
export type Verdict = z.infer<typeof Verdict>;

/** For so many days a changed mind corrects the verdict; after that it is a second verdict. */
export const CORRECTION_DAYS = 30;
