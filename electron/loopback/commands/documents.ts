import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LIMITS } from '#shared/fields.ts';
import { DEFAULT_READ_OPTIONS, Encoding, ReadAs } from '#shared/importReading.ts';
import type { ImportReading, ReadOptions } from '#shared/importReading.ts';
import { Refusal } from '#shared/result.ts';
import { failureSentence } from '../failureSentence.ts';
import { type Surroundings, UsageError } from './command.ts';

/** Names that people use for encodings, beside those of the standard. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/**
 * How the user wants documents to be read.
 *
 * @throws UsageError for an encoding or a shape that there is not
 */
export function readOptionsOf(values: {
  encoding?: string | undefined;
  as?: string | undefined;
}): ReadOptions {
  const name = values.encoding?.toLowerCase();
  const encoding = Encoding.nullable().safeParse(name ? (OTHER_NAMES[name] ?? name) : null);
  if (!encoding.success) {
    throw new UsageError(`--encoding takes ${Encoding.options.join(', ')}.`);
  }
  const readAs = ReadAs.nullable().safeParse(values.as ?? null);
  if (!readAs.success) throw new UsageError(`--as takes ${ReadAs.options.join(', ')}.`);
  return { ...DEFAULT_READ_OPTIONS, encoding: encoding.data, readAs: readAs.data };
}

/** A document whose encoding is not certain: the refusal names those that it may be in. */
export function refuseQuestion(question: Extract<ImportReading, { kind: 'encoding' }>): never {
  const candidates = question.candidates.map(({ encoding }) => encoding).join(', ');
  throw new Refusal('undecodable', 'the encoding is not certain; name one with --encoding', {
    details: { candidates },
  });
}

/** Reads a document to import; one over the limit is refused before it is read. */
export async function readFileOf(path: string): Promise<{ name: string; bytes: Uint8Array }> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LIMITS.documentBytes) {
      throw new Refusal('too-large', `${size} bytes are more than ${LIMITS.documentBytes}`, {
        details: { name, size, limit: LIMITS.documentBytes },
      });
    }
    return { name, bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('unreadable-file', (error as Error).message, { details: { name } });
  }
}

/**
 * Does the same with each file, in order. A file that is refused is told of and does not keep the
 * others from their turn; with `json` its refusal is printed as the others' results are. Answers with
 * the exit code: 1 where a file was refused.
 */
export async function forEachFile(
  files: readonly string[],
  json: boolean,
  { print, say }: Surroundings,
  work: (path: string) => Promise<void>,
): Promise<number> {
  let exitCode = 0;
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      exitCode = 1;
      say(`${file}: ${failureSentence(error.failure)}`);
      if (json) print(JSON.stringify({ file, failure: error.failure }));
    }
  }
  return exitCode;
}
