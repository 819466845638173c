/** Where a figure comes from: the events that it counts, described so that they can be asked for. */
import { State } from './event.ts';
import { choice, Id, LIMITS } from './fields.ts';
import { DayRange } from './review.ts';
import { Worth } from './worth.ts';
import { z } from './zod.ts';

/**
 * By what events are told apart. The values of each are texts: the key of a series or a person, a
 * word of a closed list, a month or a day; names and tags in the folded form that
 * `electron/journal/review/dimensions.ts` compares by. An event may have several values or none.
 */
export const DIMENSIONS = [
  'organiser',
  'series',
  'format',
  'role',
  'tag',
  'place',
  'length',
  'price',
  'invitedBy',
  'purposeKind',
  'person',
  'year',
  'month',
  'day',
  'worth',
  'state',
  'missed',
  'outcome',
  'currency',
  'second',
] as const;
export const Dimension = choice(DIMENSIONS);
export type Dimension = z.infer<typeof Dimension>;

/** Lengths in days. */
export const LENGTHS = ['1', '2', '3-4', '5+'] as const;
export type LengthClass = (typeof LENGTHS)[number];

/** What events cost, in thirds of what the user pays; `free` is nothing paid or nothing noted. */
export const PRICES = ['free', 'low', 'middle', 'high'] as const;
export type PriceClass = (typeof PRICES)[number];

/** Where the thirds of prices end, in smallest units of the user's own currency. */
export const PriceBounds = z.object({
  currency: z.string(),
  /** The most that `low` holds, and the most that `middle` holds. */
  low: z.int(),
  middle: z.int(),
});
export type PriceBounds = z.infer<typeof PriceBounds>;

/** How the latest answer to "worth attending again?" differs from the first one. */
export const SECONDS = ['lowered', 'same', 'raised'] as const;
export type Second = (typeof SECONDS)[number];

/**
 * Events within a range (null is all time, the undated included), in some states, of some worths,
 * with all of the given values. An empty list asks for nothing.
 */
export const Evidence = z.object({
  range: DayRange.nullable(),
  states: z.array(State).max(5, { error: 'too-many' }),
  worths: z.array(z.union([Worth, z.literal('unrated')])).max(6, { error: 'too-many' }),
  where: z
    .array(z.object({ dimension: Dimension, value: z.string().max(LIMITS.name) }))
    .max(5, { error: 'too-many' }),
});
export type Evidence = z.infer<typeof Evidence>;

/** The events of a piece of evidence, the latest first. */
export const EvidenceEvents = z.object({
  ids: z.array(Id),
  /** The values asked for, one after the other, as people write them: the name of a series, … */
  labels: z.array(z.string()),
  /** Null where too few prices are known to divide them. */
  prices: PriceBounds.nullable(),
});
export type EvidenceEvents = z.infer<typeof EvidenceEvents>;
