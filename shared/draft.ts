/**
 * What an import proposes, before anybody has confirmed it. Every value says how sure it is and
 * from which characters of the source text it was read. This shape is printed by
 * `npm run plenary -- draft --json` and documented in docs/draft.md; it only ever grows.
 */
import { Format, Role } from './event.ts';
import { PersonPart } from './person.ts';
import { SessionKind, WallTime } from './session.ts';
import { TakeawayKind } from './takeaway.ts';
import { Worth, WorthReason } from './worth.ts';
import { z } from './zod.ts';

export const DRAFT_VERSION = 1;

export const CONFIDENCES = ['sure', 'likely', 'unsure', 'missing'] as const;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;

/** UTF-16 offsets into the decoded text, the end not included. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

const proposal = <T extends z.ZodType>(value: T) =>
  z.object({ value: value.nullable(), confidence: Confidence, span: Span.nullable() });

export interface Proposal<T> {
  value: T | null;
  confidence: Confidence;
  span: Span | null;
}

/** A value that the text does not say. */
export const missing = <T>(): Proposal<T> => ({ value: null, confidence: 'missing', span: null });

export const DraftPerson = z.object({
  name: z.string(),
  affiliation: z.string().nullable(),
  part: PersonPart,
  confidence: Confidence,
  span: Span.nullable(),
});
export type DraftPerson = z.infer<typeof DraftPerson>;

export const DraftSession = z.object({
  kind: SessionKind,
  title: proposal(z.string()),
  startsAt: WallTime.nullable(),
  endsAt: WallTime.nullable(),
  room: z.string().nullable(),
  track: z.string().nullable(),
  people: z.array(DraftPerson),
  notes: z.string(),
  opinion: z.string(),
  /** All of the session in the source, heading included. */
  span: Span.nullable(),
});
export type DraftSession = z.infer<typeof DraftSession>;

export const DraftTakeaway = z.object({
  kind: TakeawayKind,
  text: z.string(),
  /** Index into `sessions`, or null for the event as a whole. */
  session: z.int().nullable(),
  confidence: Confidence,
  span: Span.nullable(),
});
export type DraftTakeaway = z.infer<typeof DraftTakeaway>;

export const Draft = z.object({
  version: z.literal(DRAFT_VERSION),
  /** Which reader understood the document: `markdown`, `text`, … */
  shape: z.string(),
  name: proposal(z.string()),
  series: proposal(z.string()),
  edition: proposal(z.string()),
  organiser: proposal(z.string()),
  dateStart: proposal(z.string()),
  dateEnd: proposal(z.string()),
  place: proposal(z.string()),
  format: proposal(Format),
  role: proposal(Role),
  language: proposal(z.string()),
  link: proposal(z.string()),
  summary: proposal(z.string()),
  /** Text of the document that belongs to no session. */
  notes: z.string(),
  opinion: z.string(),
  tags: z.array(z.string()),
  people: z.array(DraftPerson),
  sessions: z.array(DraftSession),
  takeaways: z.array(DraftTakeaway),
  /** A stated verdict; offered, never set by itself. */
  verdict: z
    .object({
      worth: Worth,
      reasons: z.array(WorthReason),
      sentence: z.string(),
      span: Span,
    })
    .nullable(),
  /** Dates that are not the event's own, such as that of publication. */
  hints: z.array(
    z.object({ kind: z.enum(['published', 'modified']), date: z.string(), span: Span.nullable() }),
  ),
});
export type Draft = z.infer<typeof Draft>;

/** The document behind a draft, as far as the screen beside it needs it. */
export const DraftSource = z.object({
  name: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  size: z.int(),
  sha256: z.string(),
  text: z.string(),
});
export type DraftSource = z.infer<typeof DraftSource>;

export const emptyDraft = (shape: string): Draft => ({
  version: DRAFT_VERSION,
  shape,
  name: missing(),
  series: missing(),
  edition: missing(),
  organiser: missing(),
  dateStart: missing(),
  dateEnd: missing(),
  place: missing(),
  format: missing(),
  role: missing(),
  language: missing(),
  link: missing(),
  summary: missing(),
  notes: '',
  opinion: '',
  tags: [],
  people: [],
  sessions: [],
  takeaways: [],
  verdict: null,
  hints: [],
});
