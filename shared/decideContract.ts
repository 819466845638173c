/** The operations that hold an invitation against the journal. They read and change nothing. */
import { DecisionCard, DecisionReading, GivenFacts } from './decide.ts';
import { Id } from './fields.ts';
import { DEFAULT_READ_OPTIONS, DraftReading, ReadOptions } from './importReading.ts';
import { FileId } from './source.ts';
import { z } from './zod.ts';

export const decideContract = {
  /** What a document that was handed over asks, and what the journal says of it. */
  'decide.read': {
    input: z.object({
      fileId: FileId,
      options: ReadOptions.default(DEFAULT_READ_OPTIONS),
      /** The entry of a list; without one a list answers with its entries. */
      index: z.int().nonnegative().nullable().default(null),
      /** What the user knows better than the document says it. */
      given: GivenFacts.default({}),
    }),
    output: DecisionReading,
  },
  /** What such a document reads as, with its text: where the facts of the card stand in it. */
  'decide.draft': {
    input: z.object({
      fileId: FileId,
      options: ReadOptions.default(DEFAULT_READ_OPTIONS),
      index: z.int().nonnegative().nullable().default(null),
    }),
    output: DraftReading.omit({ similar: true }),
  },
  'decide.event': { input: z.object({ eventId: Id }), output: DecisionCard },
} as const;
