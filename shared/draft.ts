/**
 * What an import proposes, before anybody has confirmed it. Every value says how sure it is and
 * from which characters of the source text it was read. This shape is printed by
 * `npm run plenary -- draft --json` and documented in docs/draft.md; it only ever grows.
 */
import { Format, Role, State } from './event.ts';
import { CostItem } from './money.ts';
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
  /** Other forms that the document gives of the same name: romanised, Chinese, an alias. */
  aliases: z.array(z.string()),
  /** The organisation. */
  affiliation: z.string().nullable(),
  /** What they are there: `Founder`, `市委书记`. */
  title: z.string().nullable(),
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
  /** The pieces of the source that `opinion` was put together from. */
  opinionSpans: z.array(Span),
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

/** Who says what in a transcript; the notes of its session are put together from this. */
export const DraftTranscript = z.object({
  /** Index into `sessions`. */
  session: z.int(),
  speakers: z.array(
    z.object({
      /** As the document labels them: `Speaker 2`, `主持人`, initials, a name. */
      label: z.string(),
      /** Index into the people of the session, where the label names somebody. */
      person: z.int().nullable(),
    }),
  ),
  turns: z.array(
    z.object({
      /** Index into `speakers`; null where nobody is named. */
      speaker: z.int().nullable(),
      /** When it was said, from the beginning: `00:12:31`. */
      at: z.string().nullable(),
      /** The words, without label and time. */
      span: Span,
    }),
  ),
});
export type DraftTranscript = z.infer<typeof DraftTranscript>;

/** What a reader left out or could not take over, so that nothing is lost silently. */
export const NOTICE_CODES = [
  'recurrence-cut',
  'recurrence-unsupported',
  'zone-unknown',
  'entries-cut',
  'rows-left-out',
  'sessions-cut',
  'people-cut',
  'text-left-out',
  /** Characters of notes or opinions beyond what one of them may hold; the source has them. */
  'notes-cut',
  /** Of a backup: what only restoring it would bring back, such as originals and older verdicts. */
  'restore-keeps-more',
] as const;
export const DraftNotice = z.object({ code: z.enum(NOTICE_CODES), count: z.int() });
export type DraftNotice = z.infer<typeof DraftNotice>;

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
  /** Stated by lists and calendars; without it the date says whether it is planned or attended. */
  state: proposal(State),
  language: proposal(z.string()),
  link: proposal(z.string()),
  summary: proposal(z.string()),
  purpose: proposal(z.string()),
  hours: proposal(z.number()),
  costs: z.array(CostItem),
  /** Text of the document that belongs to no session. */
  notes: z.string(),
  opinion: z.string(),
  opinionSpans: z.array(Span),
  tags: z.array(z.string()),
  /** Where each of `tags` was read from. */
  tagSpans: z.array(Span.nullable()),
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
  transcript: DraftTranscript.nullable(),
  /** Which entry of a calendar or list it is: a key that is the same on the next import. */
  entry: z.object({ key: z.string(), span: Span }).nullable(),
  notices: z.array(DraftNotice),
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
  state: missing(),
  language: missing(),
  link: missing(),
  summary: missing(),
  purpose: missing(),
  hours: missing(),
  costs: [],
  notes: '',
  opinion: '',
  opinionSpans: [],
  tags: [],
  tagSpans: [],
  people: [],
  sessions: [],
  takeaways: [],
  verdict: null,
  hints: [],
  transcript: null,
  entry: null,
  notices: [],
});

export const emptyDraftSession = (): DraftSession => ({
  kind: 'talk',
  title: missing(),
  startsAt: null,
  endsAt: null,
  room: null,
  track: null,
  people: [],
  notes: '',
  opinion: '',
  opinionSpans: [],
  span: null,
});

export const draftPerson = (
  person: Pick<DraftPerson, 'name' | 'part'> & Partial<DraftPerson>,
): DraftPerson => ({
  aliases: [],
  affiliation: null,
  title: null,
  confidence: 'likely',
  span: null,
  ...person,
});
