/** What events gave: takeaways that were used or changed one's mind, for the time and money they took. */
import { choice, Id } from './fields.ts';
import { Total } from './money.ts';
import { DayRange } from './review.ts';
import { z } from './zod.ts';

export const YIELD_GROUPS = ['event', 'series', 'organiser'] as const;
export const YieldGroup = choice(YIELD_GROUPS);
export type YieldGroup = z.infer<typeof YieldGroup>;

/** By what the rows may be put in order. */
export const YIELD_SORTS = [
  'used',
  'share',
  'perEvent',
  'perHour',
  'costPerUsed',
  'events',
  'name',
] as const;
export const YieldSort = choice(YIELD_SORTS);
export type YieldSort = z.infer<typeof YieldSort>;

/** What some attended events took and gave. */
export const YieldFigures = z.object({
  events: z.int(),
  takeaways: z.int(),
  /** Takeaways that were used or changed one's mind. */
  used: z.int(),
  /** Over the events whose hours are known; `hoursKnown` is how many these are. */
  hours: z.number(),
  hoursKnown: z.int(),
  /** One sum for each currency. */
  spend: z.array(Total),
  /** In the user's own currency, over the events all of whose costs have a rate. */
  together: Total,
  /** How many events `together` holds: costs are noted with them, and each has a rate. */
  spendKnown: z.int(),
  /** Sums that no rate is known for. */
  without: z.array(Total),
  /** Used takeaways for each event; null with too few events to say so. */
  perEvent: z.number().nullable(),
  /** Used takeaways for each hour, over the events whose hours are known. */
  perHour: z.number().nullable(),
  /** Smallest units of the user's own currency for a used takeaway, over the `spendKnown` events. */
  costPerUsed: z.int().nullable(),
  /** Whether there are enough events to speak of a rate. */
  enough: z.boolean(),
});
export type YieldFigures = z.infer<typeof YieldFigures>;

/** An event, a series or an organiser with what it gave. */
export const YieldRow = YieldFigures.extend({
  /** The key of the event or series, or the folded name of the organiser. */
  value: z.string(),
  label: z.string(),
  id: Id.nullable(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
});
export type YieldRow = z.infer<typeof YieldRow>;

export const YieldQuery = z.object({
  /** Null is all time. */
  range: DayRange.nullable(),
  by: YieldGroup,
  sort: YieldSort.default('used'),
  /** The largest, dearest or last in the alphabet first. */
  descending: z.boolean().default(true),
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(100).default(50),
});
export type YieldQuery = z.infer<typeof YieldQuery>;

/** A page of rows, those without the figure that they are sorted by at the end. */
export const YieldView = z.object({
  all: YieldFigures,
  total: z.int(),
  rows: z.array(YieldRow),
  /** Attended events of the range that belong to no row: no series, no organiser. */
  outside: z.int(),
});
export type YieldView = z.infer<typeof YieldView>;
