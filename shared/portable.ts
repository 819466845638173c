/**
 * A whole journal as one JSON document, described field by field in docs/journal-format.md.
 * Records are named by their `uid`, never by a key of the database they came from. Readers ignore
 * keys that they do not know and refuse a version newer than theirs; a change that an older reader
 * would misunderstand raises the version.
 */
import { Postponement, QUESTIONS } from './decision.ts';
import { checkDates, EventFields } from './event.ts';
import { LIMITS, requiredLine, Timestamp, Uid } from './fields.ts';
import { Filter, OpensIn, SavedFilterFields } from './filter.ts';
import { PersonEntry, PersonFields } from './person.ts';
import { SessionFields } from './session.ts';
import { Settings } from './settings.ts';
import { FileName, SourceInfo, SourceSpans } from './source.ts';
import { TakeawayFields } from './takeaway.ts';
import { VerdictFields } from './worth.ts';
import { z } from './zod.ts';

export const PORTABLE_FORMAT = 'plenary-journal';
export const PORTABLE_VERSION = 1;

const lasting = { uid: Uid, createdAt: Timestamp, updatedAt: Timestamp };

export const PortableSeries = z.object({ ...lasting, name: requiredLine(LIMITS.name) });
export type PortableSeries = z.infer<typeof PortableSeries>;

export const PortablePerson = z.object({ ...lasting, ...PersonFields.shape });
export type PortablePerson = z.infer<typeof PortablePerson>;

/** A person at an event or a session; `person` is the uid of one of the journal's people. */
export const PortablePersonEntry = z.object({
  person: Uid,
  affiliation: PersonEntry.shape.affiliation,
  part: PersonEntry.shape.part,
});
export type PortablePersonEntry = z.infer<typeof PortablePersonEntry>;

const people = z.array(PortablePersonEntry).max(LIMITS.people, { error: 'too-many' });

export const PortableVerdict = z.object({
  uid: Uid,
  createdAt: Timestamp,
  ...VerdictFields.shape,
});
export type PortableVerdict = z.infer<typeof PortableVerdict>;

export const PortableSession = z.object({
  uid: Uid,
  ...SessionFields.shape,
  presence: SessionFields.shape.presence.default(null),
  people,
});
export type PortableSession = z.infer<typeof PortableSession>;

/** `session` is the uid of a session of the same event. */
export const PortableTakeaway = z.object({
  uid: Uid,
  createdAt: Timestamp,
  ...TakeawayFields.omit({ sessionId: true }).shape,
  laterUntil: TakeawayFields.shape.laterUntil.default(null),
  session: Uid.nullable(),
});
export type PortableTakeaway = z.infer<typeof PortableTakeaway>;

/** A source document with its original bytes; `size` and `sha256` are of those bytes. */
export const PortableSource = z.object({
  uid: Uid,
  name: FileName,
  mediaType: SourceInfo.shape.mediaType,
  encoding: SourceInfo.shape.encoding,
  size: SourceInfo.shape.size,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: Timestamp,
  base64: z.base64(),
  spans: SourceSpans,
  /** Which entry of a calendar or list it is. */
  entryKey: z.string().nullable().default(null),
  /** What `spans` point into where it is not all of the decoded bytes: one entry, a readable form. */
  text: z.string().nullable().default(null),
});
export type PortableSource = z.infer<typeof PortableSource>;

export const PortableEvent = z
  .object({
    ...lasting,
    ...EventFields.shape,
    // Exports of before these were known are read as saying nothing of them.
    purposeKind: EventFields.shape.purposeKind.default(null),
    aims: EventFields.shape.aims.default([]),
    invitedBy: EventFields.shape.invitedBy.default(null),
    decisionReason: EventFields.shape.decisionReason.default(null),
    decidedOn: EventFields.shape.decidedOn.default(null),
    missed: EventFields.shape.missed.default(null),
    /** Questions that are not to be asked again before a day. */
    postponed: z.array(Postponement).max(QUESTIONS.length, { error: 'too-many' }).default([]),
    /** The uid of one of the journal's series. */
    series: Uid.nullable(),
    people,
    /** Oldest first. */
    verdicts: z.array(PortableVerdict),
    sessions: z.array(PortableSession).max(LIMITS.sessions, { error: 'too-many' }),
    takeaways: z.array(PortableTakeaway).max(LIMITS.takeaways, { error: 'too-many' }),
    sources: z.array(PortableSource),
  })
  .superRefine((event, issues) =>
    checkDates(event, (message) => issues.addIssue({ code: 'custom', path: ['dateEnd'], message })),
  );
export type PortableEvent = z.infer<typeof PortableEvent>;

/** A saved filter; its series and people are uids of this document. */
export const PortableFilter = z.object({
  uid: Uid,
  name: SavedFilterFields.shape.name,
  opens: OpensIn.default('timeline'),
  filter: Filter.omit({ seriesIds: true, personIds: true }).extend({
    series: z.array(Uid),
    people: z.array(Uid),
  }),
});
export type PortableFilter = z.infer<typeof PortableFilter>;

export const PortableJournal = z.object({
  format: z.literal(PORTABLE_FORMAT),
  version: z.literal(PORTABLE_VERSION),
  exportedAt: Timestamp,
  /** The program that wrote the document, with its version. */
  app: z.string(),
  settings: Settings.extend({ rates: Settings.shape.rates.default({}) }),
  series: z.array(PortableSeries),
  people: z.array(PortablePerson),
  filters: z.array(PortableFilter),
  events: z.array(PortableEvent),
});
export type PortableJournal = z.infer<typeof PortableJournal>;

/** Enough of a document to tell what it is before the rest of it is read. */
export const PortableHeader = z.object({
  format: z.literal(PORTABLE_FORMAT),
  version: z.int().positive(),
});
