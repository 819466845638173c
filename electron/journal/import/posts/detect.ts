import { readFrontMatter } from '../frontMatter.ts';

/** How much a document looks like a post with front matter, from 0 to 1. */
export function looksLikePost(text: string, _name: string): number {
  const frontMatter = readFrontMatter(text);
  return frontMatter !== null && frontMatter.fields.size > 0 ? 1 : 0;
}
