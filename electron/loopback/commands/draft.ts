import { jsonText, type Surroundings } from './command.ts';
import { forEachFile, readFileOf } from './documents.ts';

/**
 * Prints what an import of each file would propose. The journal is neither opened nor written, so
 * that this works while a window has it.
 */
export const draftFiles = (
  files: readonly string[],
  json: boolean,
  surroundings: Surroundings,
): Promise<number> =>
  forEachFile(files, true, surroundings, async (file) => {
    const { name, bytes } = await readFileOf(file);
    const { draft, source } = await surroundings.readDocument(bytes, name);
    surroundings.print(jsonText({ file, draft, source }, json));
  });
