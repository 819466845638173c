import { readFrontMatter } from '../frontMatter.ts';
import { looksLikeTranscript } from '../transcript/detect.ts';

/** Fields that pages have; other front matter may stand before any text. */
const PAGE_FIELDS =
  /^(?:title|date|event|event_name|event_url|location|venue|summary|abstract|authors?|speakers?|tags|categories|layout|type|publishdate|draft|slug|permalink|aliases|description|标题|日期)$/u;

/** Fields in which a writer tells of themself, as above no transcript. */
const OWN_FIELDS = /^(?:role|verdict|rating|takeaways?|attended|layout|slug)$/u;
/** So sure, what stands below the fields is a transcript with fields above it. */
const SURE_TRANSCRIPT = 0.7;
const TRANSCRIPT = 0.3;

/** How much a document looks like a post with front matter, from 0 to 1. */
export function looksLikePost(text: string, name: string): number {
  const frontMatter = readFrontMatter(text);
  if (frontMatter === null || frontMatter.fields.size + frontMatter.nested.size === 0) return 0;
  const keys = [...frontMatter.fields.keys()];
  const isOwn = keys.some((key) => OWN_FIELDS.test(key));
  if (!isOwn && looksLikeTranscript(text.slice(frontMatter.bodyStart), name) >= SURE_TRANSCRIPT) {
    return TRANSCRIPT;
  }
  return keys.some((key) => PAGE_FIELDS.test(key)) ? 1 : 0.6;
}
