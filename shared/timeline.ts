import { Id } from './fields.ts';
import { Filter, Period } from './filter.ts';
import { Total } from './money.ts';
import { EventRow, type State, STATES } from './event.ts';
import { SearchQuery } from './search.ts';
import { Worth } from './worth.ts';
import { z } from './zod.ts';

/** What the shown events come to. Counts of days and money hold attended events only. */
export const Figures = z.object({
  attended: z.int(),
  planned: z.int(),
  interested: z.int(),
  skipped: z.int(),
  cancelled: z.int(),
  days: z.int(),
  /** Attended events whose days are not known, and which `days` leaves out. */
  withoutDays: z.int(),
  spend: z.array(Total),
  hours: z.number(),
  /** Attended events by worth: index 0 is "not rated", 1 to 5 are the worths. */
  worths: z.array(z.int()).length(6),
  takeaways: z.int(),
  used: z.int(),
});
export type Figures = z.infer<typeof Figures>;

/** One bar of the year strip: the days of an event within the year. */
export interface Mark {
  readonly id: number;
  readonly dateStart: string;
  readonly dateEnd: string | null;
  readonly worth: Worth | null;
  readonly state: State;
}

/**
 * The bars of a year, column by column and in numbers: a full year has many hundreds, and a reply
 * should stay small. Names come on their own, once the bars are drawn.
 */
export const Marks = z.object({
  ids: z.array(Id),
  /** Days as `20241219`; what is not known of one is 0. */
  starts: z.array(z.int()),
  ends: z.array(z.int().nullable()),
  worths: z.array(Worth.nullable()),
  /** Places in `STATES`. */
  states: z.array(z.int()),
});
export type Marks = z.infer<typeof Marks>;

const numberOf = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

function dateOf(number: number): string {
  const digits = String(number).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
}

/** Bars as columns. */
export const marksOf = (marks: readonly Mark[]): Marks => ({
  ids: marks.map(({ id }) => id),
  starts: marks.map(({ dateStart }) => numberOf(dateStart)),
  ends: marks.map(({ dateEnd }) => (dateEnd === null ? null : numberOf(dateEnd))),
  worths: marks.map(({ worth }) => worth),
  states: marks.map(({ state }) => STATES.indexOf(state)),
});

/** The bars that columns stand for. */
export const marksIn = ({ ids, starts, ends, worths, states }: Marks): Mark[] =>
  ids.map((id, at) => ({
    id,
    dateStart: dateOf(starts[at] ?? 0),
    dateEnd: ends[at] ? dateOf(ends[at]) : null,
    worth: worths[at] ?? null,
    state: STATES[states[at] ?? 0] ?? 'attended',
  }));

/** Consecutive events of the list under one heading: `2024-12`, `2024` (month unknown) or null. */
export const MonthGroup = z.object({ month: z.string().nullable(), count: z.int() });
export type MonthGroup = z.infer<typeof MonthGroup>;

/**
 * A period as the timeline needs it at once: the order of all rows (ids only, so that 10,000 of
 * them stay small), the first rows whole, and the figures.
 */
export const TimelineView = z.object({
  ids: z.array(Id),
  groups: z.array(MonthGroup),
  firstRows: z.array(EventRow),
  /** Bars of one year; none for other periods. */
  marks: Marks,
  figures: Figures,
  /** Events of the period that the filter hides. */
  hidden: z.int(),
});
export type TimelineView = z.infer<typeof TimelineView>;

export const TimelineQuery = z.object({ period: Period, filter: Filter });
export type TimelineQuery = z.infer<typeof TimelineQuery>;

/** What values are counted among: the events of a period, or only those that a search finds too. */
export const FacetsQuery = TimelineQuery.extend({
  search: SearchQuery.pick({ text: true, kinds: true }).nullable().default(null),
});

const facet = <T extends z.ZodType>(value: T) =>
  z.array(z.object({ value, label: z.string(), count: z.int() }));

/** For each condition of the filter bar: its values among what the other conditions leave. */
export const Facets = z.object({
  worths: facet(z.union([Worth, z.literal('unrated')])),
  roles: facet(z.string()),
  states: facet(z.string()),
  tags: facet(z.string()),
  seriesIds: facet(Id),
  organisers: facet(z.string()),
  personIds: facet(Id),
  languages: facet(z.string()),
});
export type Facets = z.infer<typeof Facets>;

/** What stands at the left: years, saved filters, counts. */
export const Overview = z.object({
  years: z.array(z.object({ year: z.int(), count: z.int() })),
  undated: z.int(),
  total: z.int(),
  lowValue: z.int(),
  openTakeaways: z.int(),
  people: z.int(),
});
export type Overview = z.infer<typeof Overview>;
