/** Marks that end a tag, in Latin and in Chinese writing. */
const SEPARATORS = /[,，、;；\n\t]/u;

/** A text of tags taken apart: those that are ended by a separator, and the rest being typed. */
export function splitTags(text: string): { tags: string[]; rest: string } {
  const pieces = text.split(SEPARATORS);
  const rest = pieces.pop() ?? '';
  return { tags: pieces.map(cleanTag).filter((tag) => tag !== ''), rest };
}

/** A tag as it is kept: trimmed, without the `#` that people put before it. */
export const cleanTag = (text: string): string => text.trim().replace(/^#+/u, '').trim();

/** Adds tags to a list, each once. */
export const addTags = (tags: readonly string[], added: readonly string[]): string[] => [
  ...new Set([...tags, ...added.map(cleanTag).filter((tag) => tag !== '')]),
];
