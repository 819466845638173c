/** Looking back: what a stretch of time held, what it gave, and what its worst parts share. */
import { Total } from './money.ts';
import { DaySchema } from './partialDate.ts';
import { z } from './zod.ts';

/** First and last day, both counted. */
export const DayRange = z
  .object({ from: DaySchema, to: DaySchema })
  .refine(({ from, to }) => from <= to, { error: 'end-before-start' });
export type DayRange = z.infer<typeof DayRange>;

/** The days of a year. */
export const yearRange = (year: number): DayRange => ({
  from: `${String(year).padStart(4, '0')}-01-01`,
  to: `${String(year).padStart(4, '0')}-12-31`,
});

/** Fewer rated events than this are no evidence: "too little history". */
export const ENOUGH_HISTORY = 3;

/** Money in the user's own currency by the rates that they entered, and what has no rate. */
export const TogetherTotal = Total.extend({ without: z.array(Total) });
export type TogetherTotal = z.infer<typeof TogetherTotal>;
