import { Refusal } from '#shared/result.ts';
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
    const reading = await surroundings.readDocument(bytes, name);
    if (reading.kind === 'encoding') {
      throw new Refusal('undecodable', 'the encoding of the file is not certain');
    }
    const { drafts, source, isList, table, notices } = reading;
    const [draft = null] = drafts;
    const more = isList ? { drafts, table, notices } : {};
    surroundings.print(jsonText({ file, draft, ...more, source }, json));
  });
