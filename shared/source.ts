import { Id, LIMITS, Timestamp, Uid } from './fields.ts';
import { z } from './zod.ts';

/** A document that an event was drafted from, without its text. The bytes are kept as they came. */
export const SourceInfo = z.object({
  id: Id,
  uid: Uid,
  name: z.string(),
  mediaType: z.string(),
  encoding: z.string(),
  /** Bytes of the original. */
  size: z.int(),
  sha256: z.string(),
  addedAt: Timestamp,
});
export type SourceInfo = z.infer<typeof SourceInfo>;

/** Where a value of the event stands in the text: UTF-16 offsets, the end not included. */
export const SourceSpan = z.object({
  /** What the value belongs to: the event itself, or a session or takeaway by its place in order. */
  target: z.enum(['event', 'session', 'takeaway', 'verdict']),
  index: z.int().nonnegative(),
  field: z.string().max(60),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type SourceSpan = z.infer<typeof SourceSpan>;

export const SourceSpans = z.array(SourceSpan).max(20_000);

/** A source with its decoded text and the spans that values were taken from. */
export const SourceText = SourceInfo.extend({ text: z.string(), spans: SourceSpans });
export type SourceText = z.infer<typeof SourceText>;

/** The key of a file that was handed over, or that the journal holds ready. */
export const FileId = z.string().regex(/^[0-9a-f]{32}$/);

export const FileName = z.string().min(1).max(LIMITS.name);
