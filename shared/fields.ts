/** Small schemas that several nouns share, with messages that are codes of `FieldIssue`. */
import { z } from './zod.ts';

/** A record's key inside this journal. Its lasting name, kept by an export, is its `uid`. */
export const Id = z.int({ error: 'wrong-type' }).positive({ error: 'out-of-range' });
export const Uid = z.uuid();

/** The number of the change that last touched a record; it is never used twice. */
export const Revision = z.int().nonnegative();

export const Timestamp = z.iso.datetime();

/** Text on one line: trimmed, white space folded. */
export const line = (max: number) =>
  z
    .string({ error: 'wrong-type' })
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .pipe(z.string().max(max, { error: 'too-long' }));

/** A line that may be absent; the empty text means absent. */
export const optionalLine = (max: number) =>
  line(max)
    .transform((text) => (text === '' ? null : text))
    .nullable();

export const requiredLine = (max: number) =>
  line(max).pipe(z.string().min(1, { error: 'required' }));

/** Text of several lines, kept to the letter. */
export const longText = (max: number) =>
  z.string({ error: 'wrong-type' }).max(max, { error: 'too-long' });

export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: 'not-a-choice' });

/** Only addresses that are safe to open: https, http, mailto. */
export function isOpenableLink(text: string): boolean {
  try {
    const { protocol, hostname, pathname } = new URL(text);
    if (protocol === 'mailto:') return pathname.includes('@');
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '';
  } catch {
    return false;
  }
}

export const LIMITS = {
  name: 300,
  line: 500,
  sentence: 2_000,
  takeaway: 4_000,
  longText: 2_000_000,
  tags: 50,
  costs: 100,
  people: 500,
  sessions: 2_000,
  takeaways: 2_000,
  bulk: 20_000,
  documentBytes: 16 * 1024 * 1024,
  exportBytes: 256 * 1024 * 1024,
  chunkBytes: 1024 * 1024,
} as const;
