import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LIMITS } from '#shared/fields.ts';
import { Refusal } from '#shared/result.ts';
import { failureSentence } from '../failureSentence.ts';
import type { Surroundings } from './command.ts';

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
