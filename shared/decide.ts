/** An invitation held against the journal: what it asks, what such events gave, what to expect. */
import { PurposeKind } from './decision.ts';
import { Span } from './draft.ts';
import { Format, State } from './event.ts';
import { Dimension, PriceBounds } from './evidence.ts';
import { Id, optionalLine, LIMITS, Revision } from './fields.ts';
import { Encoding, SimilarEvent } from './importReading.ts';
import { Total } from './money.ts';
import { PartialDateSchema } from './partialDate.ts';
import { PatternDimension, PatternEnd } from './patterns.ts';
import { TogetherTotal } from './review.ts';
import { VerdictFields, Worth } from './worth.ts';
import { z } from './zod.ts';

/** More rows of one kind are not sent; every list stands beside the count of all of them. */
export const MOST_ROWS = 30;

/** The share of cases that an interval is to cover at least. */
export const EXPECTED_SHARE = 0.8;

/** What the user puts right in what was read; what is missing stands as it was read. */
export const GivenFacts = z
  .object({
    name: optionalLine(LIMITS.name),
    series: optionalLine(LIMITS.name),
    organiser: optionalLine(LIMITS.name),
    dateStart: PartialDateSchema.nullable(),
    dateEnd: PartialDateSchema.nullable(),
  })
  .partial();
export type GivenFacts = z.infer<typeof GivenFacts>;

/** A value and where the document says it; no span where it was given or follows from the journal. */
const stated = z.object({ value: z.string().nullable(), span: Span.nullable() });
export type StatedFact = z.infer<typeof stated>;

/** What is to be decided on. */
export const DecisionSubject = z.object({
  /** The event of the journal that it is; null for an invitation that the journal does not hold. */
  eventId: Id.nullable(),
  name: stated,
  series: stated,
  edition: stated,
  organiser: stated,
  dateStart: stated,
  dateEnd: stated,
  place: stated,
  language: stated,
  format: z.object({ value: Format.nullable(), span: Span.nullable() }),
  link: stated,
  purposeKind: PurposeKind.nullable(),
  /** Days that it takes; null where they are not known. */
  days: z.int().nullable(),
  costs: z.array(Total),
  /** The costs in the user's own currency; null where none are named. */
  asked: TogetherTotal.nullable(),
  people: z.int(),
  sessions: z.int(),
});
export type DecisionSubject = z.infer<typeof DecisionSubject>;

/** An event of the journal, as a claim links to it. */
const eventRef = z.object({
  eventId: Id,
  name: z.string(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  worth: Worth.nullable(),
});
export type EventRef = z.infer<typeof eventRef>;

/** The event of the journal that an invitation is about already. */
export const KnownEvent = eventRef.extend({
  revision: Revision,
  state: State,
  decisionReason: z.string().nullable(),
  decidedOn: z.string().nullable(),
  /** What told that it is the same; null where the user started from the event itself. */
  reason: SimilarEvent.shape.reason.nullable(),
});
export type KnownEvent = z.infer<typeof KnownEvent>;

export const EDITION_RELATIONS = ['series', 'name', 'organiser'] as const;

/** An attended event of the same series, of a similar name or of the same organiser. */
export const EarlierEdition = eventRef.extend({
  relation: z.enum(EDITION_RELATIONS),
  /** The first verdict and, where there are several, the latest. */
  verdicts: z
    .array(VerdictFields.pick({ worth: true, reasons: true, sentence: true, givenOn: true }))
    .max(2),
  spend: z.array(Total),
  days: z.int().nullable(),
});
export type EarlierEdition = z.infer<typeof EarlierEdition>;

/** Somebody on the programme who was heard before. */
export const HeardSpeaker = z.object({
  personId: Id,
  name: z.string(),
  span: Span.nullable(),
  /** How many of their sessions were rated, and the median of the ratings, 1 to 5. */
  rated: z.int(),
  median: z.number().nullable(),
  /** Where they were heard, the latest first. */
  events: z.array(eventRef),
  eventCount: z.int(),
});
export type HeardSpeaker = z.infer<typeof HeardSpeaker>;

/** A session of the programme that is like one heard before. */
export const HeardBefore = z.object({
  title: z.string(),
  span: Span.nullable(),
  /** Who gives it and gave the earlier one; null where the titles alone are alike. */
  speaker: z.string().nullable(),
  earlier: z.object({
    /** Null where the title is that of the whole event. */
    sessionId: Id.nullable(),
    title: z.string(),
    rating: z.int().nullable(),
    event: eventRef,
  }),
  /** How many earlier sessions are like it. */
  count: z.int(),
});
export type HeardBefore = z.infer<typeof HeardBefore>;

/** Events that a figure counts: all attended ones of a value, or the very events. */
const counted = z.object({
  where: z.object({ dimension: Dimension, value: z.string() }).nullable(),
  ids: z.array(Id).nullable(),
});
export type CountedEvents = z.infer<typeof counted>;

const worthCounts = z.array(z.int()).length(5);

/** A topic of the invitation that the journal has as a tag. */
export const KnownTopic = z.object({
  tag: z.string(),
  span: Span.nullable(),
  attended: z.int(),
  /** Attended and rated events of the topic by worth, 1 to 5. */
  worths: worthCounts,
  counted,
});
export type KnownTopic = z.infer<typeof KnownTopic>;

export const GIVEN_BY = ['series', 'organiser', 'tags', 'all'] as const;

/** What attended events of a kind took and gave; every median beside the count it is of. */
export const Given = z.object({
  by: z.enum(GIVEN_BY),
  label: z.string().nullable(),
  attended: z.int(),
  days: z.object({ median: z.number().nullable(), of: z.int() }),
  /** In smallest units of the user's own currency, over the events whose costs are noted. */
  cost: z.object({ median: z.number().nullable(), of: z.int(), currency: z.string() }),
  /** Takeaways that were used or changed the user's mind, over all of these events. */
  used: z.int(),
  counted,
});
export type Given = z.infer<typeof Given>;

/** A planned or interesting event on the same days; without full dates it only may be. */
export const Clash = eventRef.extend({ state: State, isCertain: z.boolean() });
export type Clash = z.infer<typeof Clash>;

/** A pattern of the journal that the invitation falls under. */
export const PatternMet = z.object({
  end: PatternEnd,
  dimension: PatternDimension,
  value: z.string(),
  label: z.string(),
  rated: z.int(),
  hits: z.int(),
  othersRated: z.int(),
  othersHits: z.int(),
});
export type PatternMet = z.infer<typeof PatternMet>;

/** By what earlier events are like an invitation. */
export const LIKENESS_GROUPS = [
  'series',
  'organiser',
  'speakers',
  'tags',
  'format',
  'purpose',
  'invitedBy',
] as const;
export type LikenessGroup = (typeof LIKENESS_GROUPS)[number];

/** Why the expected worth is not just the user's usual one. */
export const ExpectedReason = z.object({
  group: z.enum(LIKENESS_GROUPS),
  /** How much higher the expected worth is with these events than without them. */
  effect: z.number(),
  rated: z.int(),
  worths: worthCounts,
  /** What the events share: a name each, the most frequent first. */
  parts: z.array(z.object({ label: z.string(), rated: z.int(), counted })),
});
export type ExpectedReason = z.infer<typeof ExpectedReason>;

/** The worths from `from` to `to` hold the share `share` of what is to be expected. */
const interval = z.object({ from: Worth, to: Worth, share: z.number() });

/** How worthwhile the event will be, from the user's own verdicts on events like it. */
export const Expectation = z.object({
  mean: z.number(),
  interval,
  /** The probability of each worth, 1 to 5. */
  shares: z.array(z.number()).length(5),
  /** The mean over all rated events, which is what is expected of an event that is like none. */
  usual: z.number(),
  rated: z.int(),
  /** How many of these are like this one in some way. */
  like: z.int(),
  /** The strongest first. */
  reasons: z.array(ExpectedReason),
});
export type Expectation = z.infer<typeof Expectation>;

/** The same, from the events alone that the user went to for one purpose. */
export const WithinPurpose = z.object({
  purposeKind: PurposeKind,
  rated: z.int(),
  mean: z.number(),
  interval,
});
export type WithinPurpose = z.infer<typeof WithinPurpose>;

export const DecisionCard = z.object({
  subject: DecisionSubject,
  known: KnownEvent.nullable(),
  /** Attended events of the journal, and how many of them have a worth. */
  attended: z.int(),
  rated: z.int(),
  /** Null with too little history. */
  expected: Expectation.nullable(),
  within: z.array(WithinPurpose),
  editions: z.object({ total: z.int(), rows: z.array(EarlierEdition) }),
  speakers: z.object({
    named: z.int(),
    heard: z.int(),
    rated: z.int(),
    median: z.number().nullable(),
    rows: z.array(HeardSpeaker),
    newNames: z.array(z.string()),
  }),
  topics: z.object({
    sessions: z.int(),
    heard: z.int(),
    rows: z.array(HeardBefore),
    fresh: z.array(z.object({ title: z.string(), span: Span.nullable() })),
    known: z.array(KnownTopic),
    newTags: z.array(z.string()),
  }),
  gives: z.array(Given),
  clashes: z.object({ total: z.int(), rows: z.array(Clash) }),
  patterns: z.array(PatternMet),
  /** Where the thirds of prices end; null where too few are known. */
  prices: PriceBounds.nullable(),
});
export type DecisionCard = z.infer<typeof DecisionCard>;

/** What an invitation reads as: a card, a list to choose from, or a text of unknown encoding. */
export const DecisionReading = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('card'), card: DecisionCard }),
  z.object({
    kind: z.literal('list'),
    total: z.int(),
    entries: z.array(
      z.object({
        index: z.int(),
        name: z.string().nullable(),
        dateStart: z.string().nullable(),
        dateEnd: z.string().nullable(),
        place: z.string().nullable(),
        sessions: z.int(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('encoding'),
    candidates: z.array(z.object({ encoding: Encoding, preview: z.string() })),
  }),
]);
export type DecisionReading = z.infer<typeof DecisionReading>;
