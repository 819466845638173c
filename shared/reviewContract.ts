/** The operations that look back, as part of the contract. They read and change nothing. */
import { Evidence, EvidenceEvents } from './evidence.ts';
import { Id } from './fields.ts';
import { PatternsQuery, PatternsView } from './patterns.ts';
import { PurposeFigures } from './purpose.ts';
import { SecondVerdicts, SecondVerdictsQuery } from './secondVerdict.ts';
import { SeriesList, SeriesQuery, SeriesTrend } from './seriesTrend.ts';
import { SkipLog, SkipLogQuery } from './skipLog.ts';
import { YearQuery, YearReview } from './yearReview.ts';
import { YieldQuery, YieldView } from './yield.ts';
import { z } from './zod.ts';

export const reviewContract = {
  /** A range of days read back; null is the latest year with an attended event. */
  'review.open': { input: YearQuery, output: YearReview },
  /** The events that a figure of the reviews counts. */
  'review.events': { input: Evidence, output: EvidenceEvents },
  'review.patterns': { input: PatternsQuery, output: PatternsView },
  'review.yield': { input: YieldQuery, output: YieldView },
  'review.series': { input: SeriesQuery, output: SeriesList },
  'review.seriesTrend': { input: z.object({ seriesId: Id }), output: SeriesTrend },
  /** What events of one purpose came to, side by side. */
  'review.purposes': { input: z.object({}), output: z.array(PurposeFigures) },
  'review.skipped': { input: SkipLogQuery, output: SkipLog },
  'review.secondVerdicts': { input: SecondVerdictsQuery, output: SecondVerdicts },
} as const;
