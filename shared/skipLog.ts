/** Events that were skipped, why, and whether anything was missed: what keeps the filter honest. */
import { Missed } from './decision.ts';
import { Id, Revision } from './fields.ts';
import { z } from './zod.ts';

export const SkippedEvent = z.object({
  id: Id,
  revision: Revision,
  name: z.string(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  place: z.string().nullable(),
  decisionReason: z.string().nullable(),
  decidedOn: z.string().nullable(),
  missed: Missed.nullable(),
});
export type SkippedEvent = z.infer<typeof SkippedEvent>;

export const SkipLogQuery = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(100).default(50),
});
export type SkipLogQuery = z.infer<typeof SkipLogQuery>;

/** How many were skipped and what was answered to "did you miss anything?". */
export const SkipLog = z.object({
  total: z.int(),
  answers: z.object({ yes: z.int(), no: z.int(), unknown: z.int() }),
  /** The question is due for these, the latest first; at most as many as fit on a page. */
  due: z.object({ total: z.int(), rows: z.array(SkippedEvent) }),
  /** The latest first, the undated last. */
  rows: z.array(SkippedEvent),
});
export type SkipLog = z.infer<typeof SkipLog>;
