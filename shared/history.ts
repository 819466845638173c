import { Id, Timestamp } from './fields.ts';
import { z } from './zod.ts';

/** One undoable step: what was done, and to what. */
export const Step = z.object({
  id: Id,
  /** The operation's name in the contract. */
  operation: z.string(),
  /** Name of the event or person that it was done to; null where there were several. */
  subject: z.string().nullable(),
  /** How many records of the kind that the step is about. */
  count: z.int(),
  at: Timestamp,
});
export type Step = z.infer<typeof Step>;

/** What could be undone and redone next. */
export const HistoryState = z.object({ undo: Step.nullable(), redo: Step.nullable() });
export type HistoryState = z.infer<typeof HistoryState>;

/** A step in the history of one event, with the fields that it changed. */
export const EventStep = Step.extend({ fields: z.array(z.string()), undone: z.boolean() });
export type EventStep = z.infer<typeof EventStep>;
