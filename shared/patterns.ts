/** What the events share that were worth little, or much: more often than chance would have it. */
import { Dimension, PriceBounds } from './evidence.ts';
import { choice } from './fields.ts';
import { DayRange } from './review.ts';
import { z } from './zod.ts';

/** By what patterns are looked for. */
export const PATTERN_DIMENSIONS = [
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
] as const satisfies readonly Dimension[];
export const PatternDimension = choice(PATTERN_DIMENSIONS);
export type PatternDimension = z.infer<typeof PatternDimension>;

/** `low` asks what comes with worth 1 and 2, `high` what comes with worth 4 and 5. */
export const PATTERN_ENDS = ['low', 'high'] as const;
export const PatternEnd = choice(PATTERN_ENDS);
export type PatternEnd = z.infer<typeof PatternEnd>;

/**
 * So many made-up events at the user's own share stand beside those of every group, so that three
 * events alone do not make a rule. Four weigh as much as a group that is just large enough to be
 * looked at, and are outweighed by every larger one.
 */
export const PRIOR_EVENTS = 4;
/** A pattern is at least so certain to lie above the user's own share. */
export const PATTERN_CERTAINTY = 0.9;
/** The share of a group lies within its interval with this probability. */
export const INTERVAL = 0.9;

/** The attended and rated events of one value, beside all others. */
export const Pattern = z.object({
  dimension: PatternDimension,
  value: z.string(),
  /** The value as people write it: the name of a series, a tag as it was typed. */
  label: z.string(),
  rated: z.int(),
  /** How many of `rated` are at the end that was asked for. */
  hits: z.int(),
  othersRated: z.int(),
  othersHits: z.int(),
  /** Where the share of such events lies, from 0 to 1. */
  interval: z.object({ from: z.number(), to: z.number() }),
  /** How probable it is that this share is larger than the user's own over all events. */
  certainty: z.number(),
  /** Other patterns of this answer that are about exactly the same events. */
  same: z.array(z.object({ dimension: PatternDimension, value: z.string(), label: z.string() })),
});
export type Pattern = z.infer<typeof Pattern>;

export const PatternsQuery = z.object({
  /** Null is all time. */
  range: DayRange.nullable(),
  end: PatternEnd.default('low'),
  /** True asks for the groups that are no patterns. */
  others: z.boolean().default(false),
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(100).default(50),
});
export type PatternsQuery = z.infer<typeof PatternsQuery>;

/** A page of patterns, the strongest first. */
export const PatternsView = z.object({
  /** Attended and rated events of the range, and how many of them are at the end asked for. */
  rated: z.int(),
  hits: z.int(),
  /** Groups of at least three rated events, every one of which was compared. */
  compared: z.int(),
  /** How many of these are patterns. */
  found: z.int(),
  /** How many there are of what was asked for: patterns, or groups that are none. */
  total: z.int(),
  rows: z.array(Pattern),
  prices: PriceBounds.nullable(),
});
export type PatternsView = z.infer<typeof PatternsView>;
