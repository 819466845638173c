import { type Failure, FIELD_ISSUES, type FieldIssue, Refusal } from '#shared/result.ts';
import type { z } from '#shared/zod.ts';

const isFieldIssue = (text: string): text is FieldIssue =>
  (FIELD_ISSUES as readonly string[]).includes(text);

/** What is wrong with an input, field by field; the first finding of a field counts. */
export function invalidInput(error: z.ZodError): Failure {
  const fields: Record<string, FieldIssue> = {};
  for (const issue of error.issues) {
    fields[issue.path.join('.')] ??= isFieldIssue(issue.message) ? issue.message : 'wrong-type';
  }
  const names = Object.entries(fields).map(([path, issue]) => `${path || 'input'}: ${issue}`);
  return { code: 'invalid', message: names.join(', '), fields };
}

/** SQLite's and the system's codes for a disk that will not take what it is given. */
const DISK_CODES: readonly (readonly [RegExp, Failure['code'], string])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full', 'the disk is full; nothing was changed'],
  [
    /^(SQLITE_READONLY|EROFS|EACCES|EPERM|ENOTDIR|EEXIST)/,
    'read-only',
    'the place cannot be written to',
  ],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'journal-damaged', 'the journal file is damaged'],
  [/^(SQLITE_IOERR|SQLITE_CANTOPEN|EIO|ENOENT|EMFILE)/, 'disk-failed', 'the disk did not answer'],
  [/^SQLITE_BUSY/, 'journal-in-use', 'the journal is busy elsewhere'],
];

/** An operation has been performed, and its answer is not what the contract says. */
export class UnfitAnswer extends Error {}

/** Any error as a failure that can travel: a refusal as it is, a disk's by its code, others unnamed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code === 'string') {
    const disk = DISK_CODES.find(([pattern]) => pattern.test(code));
    if (disk) return { code: disk[1], message: disk[2], details: { cause: code } };
  }
  // Only what was performed is known to be kept; of the rest, nothing is known.
  const message =
    error instanceof UnfitAnswer
      ? 'it was done, but the answer to it could not be given'
      : 'an unexpected error';
  return { code: 'internal', message };
}
