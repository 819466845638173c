import type { ReadOptions } from '#shared/importReading.ts';
import { jsonText, type Surroundings } from './command.ts';
import { forEachFile, readFileOf, refuseQuestion } from './documents.ts';

/**
 * Prints what an import of each file would propose. The journal is neither opened nor written, so
 * that this works while a window has it.
 */
export const draftFiles = (
  files: readonly string[],
  options: ReadOptions,
  json: boolean,
  surroundings: Surroundings,
): Promise<number> =>
  forEachFile(files, true, surroundings, async (file) => {
    const { name, bytes } = await readFileOf(file);
    const reading = await surroundings.readDocument(bytes, name, options);
    if (reading.kind === 'encoding') {
      refuseQuestion({ ...reading, candidates: [...reading.candidates] });
    }
    const { drafts, source, isList, table, notices } = reading;
    const [draft = null] = drafts;
    const more = isList ? { drafts, table, notices } : table ? { table } : {};
    surroundings.print(jsonText({ file, draft, ...more, source }, json));
  });
