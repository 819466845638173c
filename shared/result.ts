import { z } from './zod.ts';

/**
 * Every way in which an operation can refuse. The list is closed: the renderer has a sentence for
 * each code in each language, and a test holds the two together.
 */
export const FAILURE_CODES = [
  'invalid',
  'not-found',
  'conflict',
  'too-large',
  'empty-file',
  'binary-file',
  'unknown-file-type',
  'undecodable',
  'unreadable-file',
  'disk-full',
  'disk-failed',
  'read-only',
  'journal-in-use',
  'journal-damaged',
  'journal-foreign',
  'journal-newer',
  'journal-not-empty',
  'journal-closed',
  'export-damaged',
  'export-newer',
  'no-printer',
  'timed-out',
  'cancelled',
  'unknown-operation',
  'unauthorised',
  'unreachable',
  'internal',
] as const;
export const FailureCode = z.enum(FAILURE_CODES);
export type FailureCode = z.infer<typeof FailureCode>;

/** What can be wrong with one field of an input; the renderer has a sentence for each. */
export const FIELD_ISSUES = [
  'required',
  'too-long',
  'not-a-date',
  'end-before-start',
  'end-without-start',
  'not-a-link',
  'not-a-number',
  'out-of-range',
  'not-a-choice',
  'not-a-currency',
  'too-many',
  'duplicate',
  'wrong-type',
] as const;
export const FieldIssue = z.enum(FIELD_ISSUES);
export type FieldIssue = z.infer<typeof FieldIssue>;

export const Failure = z.object({
  code: FailureCode,
  /** For logs and for people who read English; screens use the code. */
  message: z.string(),
  /** Dotted path of the field to what is wrong with it. */
  fields: z.record(z.string(), FieldIssue).optional(),
  /** Figures and names that the sentence for the code needs, such as a limit or a holder. */
  details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Failure = z.infer<typeof Failure>;

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (failure: Failure): Result<never> => ({ ok: false, failure });

/** Thrown inside the core to refuse; `dispatch` turns it into a failed Result at the edge. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(
    code: FailureCode,
    message: string,
    more: Pick<Failure, 'fields' | 'details'> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Refusal';
    this.failure = { code, message, ...more };
  }
}
