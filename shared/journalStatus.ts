import { FailureCode } from './result.ts';
import { z } from './zod.ts';

/** A journal that could not be opened still answers `journal.status`, so that a screen can say why. */
export const JournalStatus = z.object({
  open: z.boolean(),
  host: z.enum(['desktop', 'loopback', 'command-line']),
  folder: z.string(),
  /** A throw-away journal of `--sample`. */
  sample: z.boolean(),
  version: z.string(),
  /** Grows with every change, so that another window can tell that it is behind. */
  lastStep: z.int(),
  problem: z
    .object({
      code: FailureCode,
      message: z.string(),
      details: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
});
export type JournalStatus = z.infer<typeof JournalStatus>;
