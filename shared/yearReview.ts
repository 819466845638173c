/**
 * A stretch of time read back, beside the one before it. Only the dates of events say what belongs
 * to it; everything but the counts of states holds attended events only.
 */
import { Aim, Missed, PurposeKind } from './decision.ts';
import { State } from './event.ts';
import { Id } from './fields.ts';
import { Total } from './money.ts';
import { DayRange, TogetherTotal } from './review.ts';
import { TakeawayKind } from './takeaway.ts';
import { Worth, WorthReason } from './worth.ts';
import { z } from './zod.ts';

/** Asks for a range; null is the latest year with an attended event. */
export const YearQuery = z.object({ range: DayRange.nullable() });
export type YearQuery = z.infer<typeof YearQuery>;

/** Attended events by worth: index 0 is "not rated", 1 to 5 are the worths. */
const WorthSpread = z.array(z.int()).length(6);

const Outcomes = z.object({
  open: z.int(),
  used: z.int(),
  'changed-my-mind': z.int(),
  dropped: z.int(),
});

/** What the events of a range come to. */
export const RangeFigures = z.object({
  /** All events of the range by their state. */
  states: z.record(State, z.int()),
  days: z.int(),
  /** Attended events whose days are not known, and which `days` leaves out. */
  withoutDays: z.int(),
  hours: z.number(),
  /** Attended events whose hours are not known. */
  withoutHours: z.int(),
  /** One sum for each currency, the one of most events first. */
  spend: z.array(Total),
  together: TogetherTotal,
  worths: WorthSpread,
  outcomes: Outcomes,
});
export type RangeFigures = z.infer<typeof RangeFigures>;

/** How many events have a value of a dimension, in the range and in the one before. */
export const ValueCount = z.object({
  value: z.string(),
  label: z.string(),
  now: z.int(),
  before: z.int(),
});
export type ValueCount = z.infer<typeof ValueCount>;

/** An event by name, date and worth. */
const NamedEvent = z.object({
  id: Id,
  name: z.string(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  worth: Worth.nullable(),
});
export type NamedEvent = z.infer<typeof NamedEvent>;

/** One of the best or the worst, with what the user said of it. */
export const NotableEvent = NamedEvent.extend({
  worth: Worth,
  reasons: z.array(WorthReason),
  condition: z.string().nullable(),
  sentence: z.string().nullable(),
  /** The worth that the sentence was written with, where a later verdict has none. */
  sentenceWorth: Worth.nullable(),
});
export type NotableEvent = z.infer<typeof NotableEvent>;

/** An event that something was planned for, and what came of it. */
export const PlannedEvent = NamedEvent.extend({
  state: State,
  purposeKind: PurposeKind.nullable(),
  aims: z.array(Aim),
  decidedOn: z.string().nullable(),
  decisionReason: z.string().nullable(),
  missed: Missed.nullable(),
});
export type PlannedEvent = z.infer<typeof PlannedEvent>;

export const Plans = z.object({
  /** Events with a day of decision, and those of them that were attended. */
  decided: z.int(),
  decidedAttended: z.int(),
  /** Aims of attended events: all of them, those met, those not met; the others were not ticked. */
  aims: z.int(),
  met: z.int(),
  notMet: z.int(),
  /** Still called planned although their last day is over. */
  overdue: z.array(Id),
  /** Planned, with days to come. */
  toCome: z.array(Id),
  /** Of the skipped events: where something was missed, nothing was, and where nobody said. */
  missed: z.object({ yes: z.int(), no: z.int(), unknown: z.int(), unasked: z.int() }),
  /** Events with a decision or aims, the latest first: the first of them, and how many there are. */
  total: z.int(),
  rows: z.array(PlannedEvent),
});
export type Plans = z.infer<typeof Plans>;

/** A takeaway that nothing has become of yet, by the beginning of its text. */
export const OpenTakeaway = z.object({
  id: Id,
  kind: TakeawayKind,
  text: z.string(),
  due: z.string().nullable(),
  eventId: Id,
  eventName: z.string(),
  eventDate: z.string().nullable(),
  sessionTitle: z.string().nullable(),
});
export type OpenTakeaway = z.infer<typeof OpenTakeaway>;

/** Somebody heard or met at more than one attended event of the range. */
export const OftenMet = z.object({
  id: Id,
  name: z.string(),
  /** How many events, and the first of them, the latest first. */
  count: z.int(),
  events: z.array(NamedEvent),
});
export type OftenMet = z.infer<typeof OftenMet>;

/** Tags whose share of the attended events changed most; null where there is too little history. */
export const Topics = z.object({ rose: z.array(ValueCount), fell: z.array(ValueCount) }).nullable();
export type Topics = z.infer<typeof Topics>;

/** A day with attended events; its worth is the lowest that they were given. */
export const HeatDay = z.object({ day: z.string(), count: z.int(), worth: Worth.nullable() });
export type HeatDay = z.infer<typeof HeatDay>;

/** The attended events of a month or a year (`2024-12`, `2024`) by worth. */
export const WorthPeriod = z.object({ period: z.string(), worths: WorthSpread });
export type WorthPeriod = z.infer<typeof WorthPeriod>;

/** A rated event and what it cost in the user's own currency, in smallest units. */
export const SpendPoint = z.object({
  id: Id,
  name: z.string(),
  date: z.string().nullable(),
  worth: Worth,
  amount: z.int().nonnegative(),
});
export type SpendPoint = z.infer<typeof SpendPoint>;

/** More points than this are not drawn. */
export const MOST_POINTS = 250;

/** One year of all of them. */
export const YearFigures = z.object({
  year: z.int(),
  attended: z.int(),
  days: z.int(),
  worths: WorthSpread,
  spend: TogetherTotal,
  takeaways: z.int(),
  /** Takeaways that were used or changed the user's mind. */
  used: z.int(),
});
export type YearFigures = z.infer<typeof YearFigures>;

export const YearReview = z.object({
  range: DayRange,
  /** The range of the same length before it; for whole years, as many years before. */
  before: DayRange,
  /** Attended events of all time: whether there is anything to look back at. */
  attendedEver: z.int(),
  /** Events that may belong to the range, but are not known exactly enough to say so. */
  uncertain: z.int(),
  figures: RangeFigures,
  figuresBefore: RangeFigures,
  roles: z.array(ValueCount),
  formats: z.array(ValueCount),
  /** The most frequent places; `otherPlaces` events were elsewhere. */
  places: z.array(ValueCount),
  otherPlaces: z.int(),
  best: z.array(NotableEvent),
  worst: z.array(NotableEvent),
  plans: Plans,
  openTakeaways: z.object({ total: z.int(), rows: z.array(OpenTakeaway) }),
  people: z.object({ total: z.int(), rows: z.array(OftenMet) }),
  topics: Topics,
  /** Empty where the range is longer than a year. */
  heat: z.array(HeatDay),
  /** Months of the range, or its years where it is longer than two. */
  periods: z.array(WorthPeriod),
  points: z.object({
    total: z.int(),
    shown: z.array(SpendPoint),
    /** Rated events that no cost was noted for, or whose currency has no rate. */
    withoutCost: z.int(),
    withoutRate: z.int(),
  }),
  /** Every year from the first attended event to the last, the earliest first. */
  years: z.array(YearFigures),
  /** The user's own currency, and those of attended events that have no rate in it. */
  currency: z.string(),
  withoutRate: z.array(z.string()),
});
export type YearReview = z.infer<typeof YearReview>;
