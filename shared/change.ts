/** What changes of the journal answer with. */
import { EventRecord, EventRow } from './event.ts';
import { Step } from './history.ts';
import { z } from './zod.ts';

/** A change to one event answers with all of it, its row, and the step that undoes the change. */
export const EventChange = z.object({
  event: EventRecord,
  row: EventRow,
  /** Null where nothing was different and so nothing was written. */
  step: Step.nullable(),
});
export type EventChange = z.infer<typeof EventChange>;

/** A change to many events; lists are read again after it. */
export const BulkChange = z.object({ count: z.int(), step: Step.nullable() });
export type BulkChange = z.infer<typeof BulkChange>;

/** What came of many drafts: `count` events made or filled up; `skipped` entries were known already. */
export const ImportedMany = BulkChange.extend({ skipped: z.int() });
