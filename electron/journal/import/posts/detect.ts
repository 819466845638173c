import { readFrontMatter } from '../frontMatter.ts';

/** Fields that pages have; other front matter may stand before any text. */
const PAGE_FIELDS =
  /^(?:title|date|event|event_name|event_url|location|venue|summary|abstract|authors?|speakers?|tags|categories|layout|type|publishdate|draft|slug|permalink|aliases|description|标题|日期)$/u;

/** How much a document looks like a post with front matter, from 0 to 1. */
export function looksLikePost(text: string, _name: string): number {
  const frontMatter = readFrontMatter(text);
  if (frontMatter === null || frontMatter.fields.size + frontMatter.nested.size === 0) return 0;
  return [...frontMatter.fields.keys()].some((key) => PAGE_FIELDS.test(key)) ? 1 : 0.6;
}
