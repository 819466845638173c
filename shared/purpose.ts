import { PurposeKind } from './decision.ts';
import { z } from './zod.ts';

/** What the attended events of one purpose came to. */
export const PurposeFigures = z.object({
  purposeKind: PurposeKind,
  events: z.int(),
  rated: z.int(),
  /** Null where too few of them are rated. */
  medianWorth: z.number().nullable(),
  /** Aims that were set for them, and how many of these were met. */
  aims: z.int(),
  met: z.int(),
});
export type PurposeFigures = z.infer<typeof PurposeFigures>;
