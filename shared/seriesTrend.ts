/** How a series went from edition to edition. */
import { State } from './event.ts';
import { Id } from './fields.ts';
import { Total } from './money.ts';
import { Worth } from './worth.ts';
import { z } from './zod.ts';

/** More editions than this, the latest, are not shown at once. */
export const MOST_EDITIONS = 60;

/** One edition: when, what it was worth, what it took and gave. */
export const Edition = z.object({
  id: Id,
  name: z.string(),
  edition: z.string().nullable(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  state: State,
  /** The first answer to "worth attending again?", and the latest where there is another one. */
  firstWorth: Worth.nullable(),
  worth: Worth.nullable(),
  hasSecond: z.boolean(),
  /** The user's own words of the latest verdict that has some. */
  sentence: z.string().nullable(),
  spend: z.array(Total),
  /** In the user's own currency; null where nothing is noted or a currency has no rate. */
  together: Total.nullable(),
  hours: z.number().nullable(),
  takeaways: z.int(),
  used: z.int(),
  /** People who spoke, sat on a panel, moderated or hosted. */
  speakers: z.int(),
  /** How many of them did so at an earlier edition; null where no earlier one names anybody. */
  returning: z.int().nullable(),
});
export type Edition = z.infer<typeof Edition>;

export const SeriesTrend = z.object({
  id: Id,
  name: z.string(),
  /** The earliest first; those without a date at the end. */
  editions: z.array(Edition),
  /** Editions before these. */
  earlier: z.int(),
  rated: z.int(),
  /** The worths of the latest editions that were each worth less than the one before. */
  falling: z.array(Worth),
});
export type SeriesTrend = z.infer<typeof SeriesTrend>;

/** A series in the list of them. */
export const SeriesRow = z.object({
  id: Id,
  name: z.string(),
  editions: z.int(),
  attended: z.int(),
  rated: z.int(),
  /** The worths of up to twelve of the latest rated editions, in the order of their dates. */
  worths: z.array(Worth),
  falling: z.array(Worth),
  lastDate: z.string().nullable(),
});
export type SeriesRow = z.infer<typeof SeriesRow>;

export const SeriesQuery = z.object({
  offset: z.int().nonnegative().default(0),
  limit: z.int().min(1).max(100).default(50),
});
export type SeriesQuery = z.infer<typeof SeriesQuery>;

/** A page of series: those that fall first, then those with the most editions attended. */
export const SeriesList = z.object({ total: z.int(), rows: z.array(SeriesRow) });
export type SeriesList = z.infer<typeof SeriesList>;
