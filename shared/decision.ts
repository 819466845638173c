/** What stands around going: why, on whose word, what was decided, and whether staying away cost anything. */
import { choice, LIMITS, requiredLine } from './fields.ts';
import { DaySchema } from './partialDate.ts';
import { z } from './zod.ts';

/** Why one goes. `purpose` says it in the user's own words. */
export const PURPOSE_KINDS = ['learn', 'meet', 'speak', 'recruit', 'customer', 'duty'] as const;
export const PurposeKind = choice(PURPOSE_KINDS);
export type PurposeKind = z.infer<typeof PurposeKind>;

/** On whose word one hears of an event; `myself` is found without being asked. */
export const INVITERS = [
  'myself',
  'organiser',
  'vendor',
  'colleague',
  'friend',
  'employer',
] as const;
export const Inviter = choice(INVITERS);
export type Inviter = z.infer<typeof Inviter>;

/** One thing to come home with, set before, ticked after; `met` is null as long as nobody said. */
export const Aim = z.object({
  text: requiredLine(LIMITS.sentence),
  met: z.boolean({ error: 'wrong-type' }).nullable(),
});
export type Aim = z.infer<typeof Aim>;

/** More aims than this are none. */
export const MOST_AIMS = 3;
export const Aims = z.array(Aim).max(MOST_AIMS, { error: 'too-many' });

/** Of an event that was skipped: did you miss anything? */
export const MISSED = ['yes', 'no', 'unknown'] as const;
export const Missed = choice(MISSED);
export type Missed = z.infer<typeof Missed>;

/** What a session needed of its listener: being there, a recording or an article, or nothing. */
export const PRESENCES = ['room', 'recording', 'none'] as const;
export const Presence = choice(PRESENCES);
export type Presence = z.infer<typeof Presence>;

/** What Plenary asks by itself some time after an event. */
export const QUESTIONS = ['second-verdict', 'missed'] as const;
export const Question = choice(QUESTIONS);
export type Question = z.infer<typeof Question>;

/** A question that is not to be asked again before a day. */
export const Postponement = z.object({ question: Question, until: DaySchema });
export type Postponement = z.infer<typeof Postponement>;

/** Days after an event from which its worth is asked for a second time. */
export const SECOND_VERDICT_DAYS = 90;
/** Days after a skipped event from which Plenary asks whether anything was missed. */
export const MISSED_DAYS = 30;
/** Days that "later" puts a question off for, where no day is named. */
export const POSTPONED_DAYS = 30;
