/** "Knowing what you know now?": the second answer to "worth attending again?", beside the first. */
import { choice, Id } from './fields.ts';
import type { Dimension } from './evidence.ts';
import { VerdictFields } from './worth.ts';
import { z } from './zod.ts';

/** By what it is told where later verdicts part from the first ones. */
export const PARTING_DIMENSIONS = [
  'series',
  'organiser',
  'format',
  'tag',
] as const satisfies readonly Dimension[];
export const PartingDimension = choice(PARTING_DIMENSIONS);
export type PartingDimension = z.infer<typeof PartingDimension>;

const DatedEvent = z.object({
  id: Id,
  name: z.string(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  place: z.string().nullable(),
});

/** An event that the question is due for, with the first answer and what came of it since. */
export const DueVerdict = DatedEvent.extend({
  first: VerdictFields,
  takeaways: z.int(),
  used: z.int(),
});
export type DueVerdict = z.infer<typeof DueVerdict>;

/** An event that was answered for more than once: its first answer and its latest one. */
export const VerdictPair = DatedEvent.extend({ first: VerdictFields, later: VerdictFields });
export type VerdictPair = z.infer<typeof VerdictPair>;

/** How later verdicts went among some events. */
export const Changes = z.object({
  pairs: z.int(),
  lowered: z.int(),
  same: z.int(),
  raised: z.int(),
});
export type Changes = z.infer<typeof Changes>;

/** The events of one value, and how their verdicts changed. */
export const Parting = Changes.extend({
  dimension: PartingDimension,
  value: z.string(),
  label: z.string(),
});
export type Parting = z.infer<typeof Parting>;

/** More partings than this are not shown. */
export const MOST_PARTINGS = 12;

const page = z
  .object({
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(50),
  })
  .default({ offset: 0, limit: 20 });
export const SecondVerdictsQuery = z.object({ due: page, pairs: page });
export type SecondVerdictsQuery = z.infer<typeof SecondVerdictsQuery>;

export const SecondVerdicts = z.object({
  /** The latest events first. */
  due: z.object({ total: z.int(), rows: z.array(DueVerdict) }),
  /** Those that changed the most first. */
  pairs: z.object({ total: z.int(), rows: z.array(VerdictPair) }),
  changes: Changes,
  /** Of at least three pairs each, those that went most clearly one way first. */
  partings: z.array(Parting),
});
export type SecondVerdicts = z.infer<typeof SecondVerdicts>;
