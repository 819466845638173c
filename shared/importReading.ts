/** What reading a document answers with, and what the user may say of how to read it. */
import { Draft, DraftNotice, DraftSource } from './draft.ts';
import { Id } from './fields.ts';
import { z } from './zod.ts';

/** Labels of the WHATWG Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-kr',
  'windows-1252',
] as const;
export const Encoding = z.enum(ENCODINGS);
export type Encoding = z.infer<typeof Encoding>;

/** How the user may have a text read that was taken for something else. */
export const READ_AS = ['notes', 'transcript', 'article', 'text'] as const;
export const ReadAs = z.enum(READ_AS);
export type ReadAs = z.infer<typeof ReadAs>;

/** What a column of a table may hold; the first is the only one that a row must have. */
export const TABLE_FIELDS = [
  'name',
  'series',
  'edition',
  'organiser',
  'dateStart',
  'dateEnd',
  'startTime',
  'endTime',
  'place',
  'room',
  'track',
  'kind',
  'format',
  'role',
  'state',
  'language',
  'link',
  'purpose',
  'summary',
  'notes',
  'opinion',
  'hours',
  'cost',
  'currency',
  'tags',
  'people',
  'affiliation',
  'takeaways',
  'worth',
  'reasons',
  'sentence',
] as const;
export const TableField = z.enum(TABLE_FIELDS);
export type TableField = z.infer<typeof TableField>;

export const TableMapping = z.object({
  delimiter: z.string().min(1).max(2),
  hasHeader: z.boolean(),
  /** Whether a row is an event, or a session of the one event that the table is about. */
  rows: z.enum(['events', 'sessions']),
  /** One for each column; null leaves the column out. */
  columns: z.array(TableField.nullable()).max(512),
});
export type TableMapping = z.infer<typeof TableMapping>;

/** Null leaves it to the reader. */
export const ReadOptions = z.object({
  encoding: Encoding.nullable(),
  readAs: ReadAs.nullable(),
  mapping: TableMapping.nullable(),
});
export type ReadOptions = z.infer<typeof ReadOptions>;

export const DEFAULT_READ_OPTIONS: ReadOptions = { encoding: null, readAs: null, mapping: null };

export const ROW_PROBLEMS = [
  'no-name',
  'not-a-date',
  'end-before-start',
  'not-a-number',
  'out-of-range',
  'not-a-choice',
  'not-a-link',
  'no-currency',
  'too-long',
  'too-many-cells',
  'unclosed-quote',
] as const;
export const RowProblem = z.object({
  /** Counted as a spreadsheet does: the first row of the file is 1. */
  row: z.int(),
  /** Index of the column, or null for the row as a whole. */
  column: z.int().nullable(),
  code: z.enum(ROW_PROBLEMS),
  /** What stands there, cut short. */
  text: z.string(),
});
export type RowProblem = z.infer<typeof RowProblem>;

/** A table, as the step in which its columns are mapped needs it. */
export const TableReading = z.object({
  mapping: TableMapping,
  columns: z.array(
    z.object({
      /** Empty where the table has no header. */
      header: z.string(),
      /** The first few values that are not empty. */
      samples: z.array(z.string()),
    }),
  ),
  /** The first five rows beneath the heading as they stand: one cell for each column, cut short. */
  rows: z.array(z.array(z.string())).max(5),
  rowCount: z.int(),
  /** At most a few hundred; `problemCount` has all of them. */
  problems: z.array(RowProblem),
  problemCount: z.int(),
});
export type TableReading = z.infer<typeof TableReading>;

/** An event of the journal that a draft may be about. */
export const SimilarEvent = z.object({
  eventId: Id,
  name: z.string(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  place: z.string().nullable(),
  /** `same-document`: the very same bytes, and of a list the very same entry, were saved with it. */
  reason: z.enum(['same-document', 'same-name-and-date', 'same-link']),
});
export type SimilarEvent = z.infer<typeof SimilarEvent>;

/** An entry of a calendar or list, as a row to choose. */
export const ListEntry = z.object({
  /** Place in the document; `import.entry` answers with its draft. */
  index: z.int(),
  name: z.string().nullable(),
  dateStart: z.string().nullable(),
  dateEnd: z.string().nullable(),
  place: z.string().nullable(),
  sessions: z.int(),
  takeaways: z.int(),
  similar: z.array(SimilarEvent),
});
export type ListEntry = z.infer<typeof ListEntry>;

/** A document's draft beside the document, with the events that may be the same, surest first. */
export const DraftReading = z.object({
  draft: Draft,
  source: DraftSource,
  similar: z.array(SimilarEvent),
});
export type DraftReading = z.infer<typeof DraftReading>;

export const ImportReading = z.discriminatedUnion('kind', [
  DraftReading.extend({ kind: z.literal('draft'), table: TableReading.nullable() }),
  z.object({
    kind: z.literal('list'),
    shape: z.string(),
    source: DraftSource.omit({ text: true }),
    entries: z.array(ListEntry),
    /** Set for a table, whose columns the user may map otherwise. */
    table: TableReading.nullable(),
    notices: z.array(DraftNotice),
  }),
  /** No encoding is certain: the user chooses by how the text looks. */
  z.object({
    kind: z.literal('encoding'),
    candidates: z.array(z.object({ encoding: Encoding, preview: z.string() })),
  }),
]);
export type ImportReading = z.infer<typeof ImportReading>;
