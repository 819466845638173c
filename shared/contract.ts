/**
 * Every operation of the journal: its name, what goes in, what comes out. The core implements this
 * table, both hosts carry it, the renderer and the command line call it. A new operation is an
 * entry here, a core function, and a line in journal.ts.
 */
import { BulkChange, EventChange, ImportedMany } from './change.ts';
import { decideContract } from './decideContract.ts';
import { Postponement } from './decision.ts';
import { EventFields, EventPatch, EventRecord, EventRow, State, Tag } from './event.ts';
import { Id, LIMITS, Revision } from './fields.ts';
import { OpensIn, SavedFilter, SavedFilterFields } from './filter.ts';
import { EventStep, HistoryState, Step } from './history.ts';
import { DEFAULT_READ_OPTIONS, DraftReading, ImportReading, ReadOptions } from './importReading.ts';
import { JournalStatus } from './journalStatus.ts';
import { LineReading } from './logLine.ts';
import { Person, PersonFields, PersonRow } from './person.ts';
import { reportContract } from './report.ts';
import { reviewContract } from './reviewContract.ts';
import { CompletionQuery, Completions, SearchQuery, SearchResult } from './search.ts';
import { SessionFields } from './session.ts';
import { Settings } from './settings.ts';
import { FileId, FileName, SourceSpans, SourceText } from './source.ts';
import { TakeawayFields, TakeawayKind, TakeawayOutcome, TakeawayRow } from './takeaway.ts';
import { Facets, FacetsQuery, Overview, TimelineQuery, TimelineView } from './timeline.ts';
import { VerdictFields } from './worth.ts';
import { z } from './zod.ts';

export { BulkChange, EventChange } from './change.ts';
export { JournalStatus } from './journalStatus.ts';

const none = z.object({});
const ofFile = z.object({ fileId: FileId });
const ids = z.array(Id).min(1).max(LIMITS.bulk, { error: 'too-many' });

const stepOrNothing = z.object({ step: Step.nullable(), state: HistoryState });

export const NewEvent = z.object({
  event: EventFields,
  verdict: VerdictFields.nullable(),
  sessions: z.array(SessionFields).max(LIMITS.sessions, { error: 'too-many' }),
  /** `sessionIndex` points into `sessions`; `sessionId` is ignored for a new event. */
  takeaways: z
    .array(TakeawayFields.extend({ sessionIndex: z.int().nonnegative().nullable() }))
    .max(LIMITS.takeaways, { error: 'too-many' }),
});
export type NewEvent = z.infer<typeof NewEvent>;

const readOptions = ReadOptions.default(DEFAULT_READ_OPTIONS);

export const contract = {
  'journal.status': { input: none, output: JournalStatus },
  'journal.overview': { input: none, output: Overview },
  'journal.check': {
    input: none,
    output: z.object({ ok: z.boolean(), problems: z.array(z.string()), events: z.int() }),
  },
  'journal.fillWithSample': { input: none, output: BulkChange },

  'settings.get': { input: none, output: Settings },
  'settings.set': { input: Settings.partial(), output: Settings },

  'timeline.open': { input: TimelineQuery, output: TimelineView },
  'timeline.facets': { input: FacetsQuery, output: Facets },
  'event.rows': { input: z.object({ ids: z.array(Id).max(100) }), output: z.array(EventRow) },
  /** The names of events in the order asked for; empty for one that is gone. */
  'event.names': { input: z.object({ ids: z.array(Id).max(500) }), output: z.array(z.string()) },

  'event.get': { input: z.object({ id: Id }), output: EventRecord },
  'event.log': { input: NewEvent, output: EventChange },
  'event.update': {
    input: z.object({ id: Id, revision: Revision, patch: EventPatch }),
    output: EventChange,
  },
  'event.remove': { input: z.object({ ids }), output: BulkChange },
  'event.setState': { input: z.object({ ids, state: State }), output: BulkChange },
  'event.tag': {
    input: z.object({ ids, add: z.array(Tag).max(10), remove: z.array(Tag).max(10) }),
    output: BulkChange,
  },
  'event.history': { input: z.object({ id: Id }), output: z.array(EventStep) },
  'log.readLine': {
    input: z.object({ line: z.string().max(LIMITS.sentence, { error: 'too-long' }) }),
    output: LineReading,
  },

  'worth.give': {
    input: z.object({
      eventId: Id,
      verdict: VerdictFields.omit({ givenOn: true }).partial().required({ worth: true }),
      /** True asks for a verdict beside the last one, even within the days of correction. */
      second: z.boolean(),
    }),
    output: EventChange,
  },
  'worth.giveMany': {
    input: z.object({ eventIds: ids, worth: VerdictFields.shape.worth }),
    output: BulkChange,
  },
  'worth.amend': {
    input: z.object({ verdictId: Id, patch: VerdictFields.partial() }),
    output: EventChange,
  },
  'worth.remove': { input: z.object({ verdictId: Id }), output: EventChange },

  /** How many events each question is due for; with an event, whether it is due for that one. */
  'question.due': {
    input: z.object({ eventId: Id.nullable().default(null) }),
    output: z.object({ 'second-verdict': z.int(), missed: z.int() }),
  },
  /** Without a day, for the usual time. */
  'question.postpone': {
    input: Postponement.extend({
      eventId: Id,
      until: Postponement.shape.until.nullable().default(null),
    }),
    output: EventChange,
  },

  'session.add': {
    input: z.object({ eventId: Id, session: SessionFields }),
    output: EventChange,
  },
  'session.update': {
    input: z.object({ id: Id, revision: Revision, patch: SessionFields.partial() }),
    output: EventChange,
  },
  'session.move': { input: z.object({ id: Id, to: z.int().nonnegative() }), output: EventChange },
  'session.remove': { input: z.object({ id: Id }), output: EventChange },

  'takeaway.add': {
    input: z.object({ eventId: Id, takeaway: TakeawayFields }),
    output: EventChange,
  },
  'takeaway.update': {
    input: z.object({ id: Id, revision: Revision, patch: TakeawayFields.partial() }),
    output: EventChange,
  },
  'takeaway.move': { input: z.object({ id: Id, to: z.int().nonnegative() }), output: EventChange },
  'takeaway.remove': { input: z.object({ id: Id }), output: EventChange },
  'takeaway.list': {
    input: z.object({
      outcomes: z.array(TakeawayOutcome).max(4),
      /** No kinds are all kinds. */
      kinds: z.array(TakeawayKind).max(5).default([]),
      /** Open ones that were put off beyond today: left out, or nothing else. */
      later: z.enum(['hidden', 'only']).default('hidden'),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(200),
    }),
    /** What is due soon stands first. `putOff` counts those of the choice that wait for later. */
    output: z.object({ total: z.int(), rows: z.array(TakeawayRow), putOff: z.int() }),
  },
  /** A few of the same days in earlier years, to be thought of again. */
  'takeaway.returning': { input: none, output: z.array(TakeawayRow) },

  'person.list': {
    input: z.object({
      text: z.string().max(LIMITS.name),
      offset: z.int().nonnegative(),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({ total: z.int(), rows: z.array(PersonRow) }),
  },
  'person.get': {
    input: z.object({ id: Id }),
    output: z.object({ person: Person, events: z.array(EventRow) }),
  },
  'person.update': {
    input: z.object({ id: Id, revision: Revision, patch: PersonFields.partial() }),
    output: z.object({ person: Person, step: Step.nullable() }),
  },

  /** Known values for a field, the most used first, for the suggestions beneath it. */
  'suggest.values': {
    input: z.object({
      field: z.enum(['series', 'organiser', 'place', 'tag', 'person', 'cost', 'room', 'track']),
      text: z.string().max(LIMITS.name),
    }),
    output: z.array(z.object({ value: z.string(), note: z.string().nullable(), count: z.int() })),
  },

  'filter.list': { input: none, output: z.array(SavedFilter) },
  'filter.save': {
    input: SavedFilterFields.extend({ opens: OpensIn.default('timeline') }),
    output: z.array(SavedFilter),
  },
  'filter.update': {
    input: z.object({ id: Id, patch: SavedFilterFields.partial() }),
    output: z.array(SavedFilter),
  },
  'filter.remove': { input: z.object({ id: Id }), output: z.array(SavedFilter) },

  'history.state': { input: none, output: HistoryState },
  /** With `stepId`, undoes only if that step is the last one: an old toast undoes nothing else. */
  'history.undo': { input: z.object({ stepId: Id.nullable() }), output: stepOrNothing },
  'history.redo': { input: none, output: stepOrNothing },

  /** A file is handed over in pieces, so that no message grows with it. */
  'file.open': {
    input: z.object({
      name: FileName,
      size: z.int().nonnegative(),
      purpose: z.enum(['import', 'restore']),
    }),
    output: ofFile,
  },
  'file.append': {
    input: z.object({ fileId: FileId, offset: z.int().nonnegative(), base64: z.base64() }),
    output: z.object({ received: z.int() }),
  },
  'file.read': {
    input: z.object({ fileId: FileId, offset: z.int().nonnegative() }),
    output: z.object({ base64: z.string(), next: z.int().nullable() }),
  },
  'file.close': { input: ofFile, output: none },

  ...reviewContract,
  ...reportContract,
  ...decideContract,

  'search.find': { input: SearchQuery, output: SearchResult },
  /** Operators and their values, for the word that is being typed; none for a plain word. */
  'search.complete': { input: CompletionQuery, output: Completions },

  /** Proposes; writes nothing to the journal. */
  'import.read': {
    input: z.object({ fileId: FileId, options: readOptions }),
    output: ImportReading,
  },
  /** The draft of one entry of a list; its source has the entry's own stretch of the text. */
  'import.entry': {
    input: z.object({ fileId: FileId, options: readOptions, index: z.int().nonnegative() }),
    output: DraftReading,
  },
  /** Gets ready to read a document, as when the screen for it is opened. */
  'import.prepare': { input: none, output: none },
  /** Ends a reading that is under way, which is refused as `cancelled`; the document stays. */
  'import.cancel': { input: ofFile, output: none },
  'import.save': {
    input: z.object({
      fileId: FileId,
      options: readOptions,
      /** The entry of a list that the draft was made of. */
      index: z.int().nonnegative().nullable().default(null),
      event: NewEvent,
      spans: SourceSpans,
      /** An event that takes in what it does not have yet, instead of a new one beside it. */
      into: Id.nullable().default(null),
      /** Whether the draft carries a decision of the user's, which then counts for `into`. */
      decides: z.boolean().default(false),
    }),
    output: EventChange,
  },
  /**
   * Saves many drafts, as they are proposed or as the user changed them, all of them or none, as one
   * step. Entries whose document and entry the journal holds already are skipped, unless they were
   * changed or go `into` an event. The files of single documents are closed by it; a list stays
   * open for its other entries. A mapping with a column of worths is the user's word for them: the
   * verdicts of the rows are then given.
   */
  'import.saveMany': {
    input: z.object({
      documents: z
        .array(
          z.object({
            fileId: FileId,
            options: readOptions,
            /** Which entries of it; a document with a single draft has only the entry 0. */
            entries: z.array(
              z.object({
                index: z.int().nonnegative(),
                into: Id.nullable().default(null),
                /** What the user made of the draft; null saves it as it is proposed. */
                changed: z.object({ event: NewEvent, spans: SourceSpans }).nullable().default(null),
              }),
            ),
          }),
        )
        .min(1)
        .max(1_000),
    }),
    output: ImportedMany,
  },
  'source.get': { input: z.object({ id: Id }), output: SourceText },
  /** The original bytes, as a file to read in pieces. */
  'source.open': {
    input: z.object({ id: Id }),
    output: z.object({ fileId: FileId, name: z.string(), size: z.int() }),
  },

  'export.open': {
    input: z.object({ format: z.enum(['json', 'markdown', 'actions-markdown', 'actions-ics']) }),
    output: z.object({ fileId: FileId, name: z.string(), size: z.int() }),
  },
  'restore.run': { input: ofFile, output: z.object({ events: z.int(), sources: z.int() }) },
} as const;

export type Contract = typeof contract;
export type Operation = keyof Contract;
export type Input<N extends Operation> = z.output<Contract[N]['input']>;
/** What a caller may pass: before trimming and defaults. */
export type CallInput<N extends Operation> = z.input<Contract[N]['input']>;
export type Output<N extends Operation> = z.output<Contract[N]['output']>;
export type Handlers = {
  readonly [N in Operation]: (input: Input<N>) => Output<N> | Promise<Output<N>>;
};

export const OPERATIONS = Object.keys(contract) as Operation[];
export const isOperation = (name: unknown): name is Operation =>
  typeof name === 'string' && Object.hasOwn(contract, name);
