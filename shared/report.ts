/**
 * Reports for others: of one event, or of the events of a range of days. What somebody thought is in
 * them only where it is asked for, one kind at a time.
 */
import { choice, Id } from './fields.ts';
import { DayRange } from './review.ts';
import { FileId } from './source.ts';
import { z } from './zod.ts';

/** What others may read without a second thought. */
export const SHARED_PARTS = ['notes', 'takeaways', 'openTakeaways', 'people'] as const;

/** What stays with the user unless it is asked for. */
export const PRIVATE_PARTS = [
  'costs',
  'opinions',
  'ratings',
  'worth',
  'reasons',
  'sentences',
  'personNotes',
  'purpose',
  'decision',
] as const;

/** Kinds of content, of which each is in a report or left out. The facts and the summary always are in. */
export const REPORT_PARTS = [...SHARED_PARTS, ...PRIVATE_PARTS] as const;
export const ReportPart = choice(REPORT_PARTS);
export type ReportPart = z.infer<typeof ReportPart>;

/** One event, or the attended events of a range of days. */
export const ReportSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), id: Id }),
  z.object({ kind: z.literal('period'), range: DayRange }),
]);
export type ReportSubject = z.infer<typeof ReportSubject>;

/** What a report has in it to begin with: of a whole year without the notes, which make it a book. */
export const usualParts = ({ kind }: Pick<ReportSubject, 'kind'>): readonly ReportPart[] =>
  kind === 'event' ? SHARED_PARTS : SHARED_PARTS.filter((part) => part !== 'notes');

export const ReportQuery = z.object({
  of: ReportSubject,
  /** Everything else is left out. */
  include: z.array(ReportPart).max(REPORT_PARTS.length, { error: 'too-many' }),
  /** The language of the words around what the user wrote. */
  language: z.enum(['en', 'zh-CN']),
});
export type ReportQuery = z.infer<typeof ReportQuery>;

export const REPORT_FORMATS = ['markdown', 'html', 'pdf'] as const;
export const ReportFormat = choice(REPORT_FORMATS);
export type ReportFormat = z.infer<typeof ReportFormat>;

export const PAPERS = ['a4', 'letter'] as const;
export const Paper = choice(PAPERS);
export type Paper = z.infer<typeof Paper>;

export const ReportPreview = z.object({
  title: z.string(),
  /** The report, or its beginning where it is long. */
  markdown: z.string(),
  isCut: z.boolean(),
  /** How much there is of each kind, whether or not it is in. */
  counts: z.record(ReportPart, z.int()),
  /** Sentences of notes and takeaways that repeat something private, and are left out with it. */
  repeats: z.int(),
  /** Source documents, which are never in. */
  sources: z.int(),
  /** Of a range of days: events that were not attended, which are never in. */
  notAttended: z.int(),
});
export type ReportPreview = z.infer<typeof ReportPreview>;

export const reportContract = {
  'report.preview': { input: ReportQuery, output: ReportPreview },
  /** The report as a file to read in pieces. Without a program that prints, `no-printer`. */
  'report.open': {
    input: ReportQuery.extend({ format: ReportFormat, paper: Paper.default('a4') }),
    output: z.object({ fileId: FileId, name: z.string(), size: z.int() }),
  },
} as const;
