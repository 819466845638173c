/** Reads news, posts and pages about an event: saved as HTML, or as the text of a page. */
import type { ReaderContext, ReaderResult } from '../reader.ts';
import { articleDraft } from './articleDraft.ts';
import { looksLikeHtml } from './detect.ts';
import { readHtmlDocument, readTextDocument } from './pageDocument.ts';

/**
 * A draft from an article or the page of an event. An HTML page is shown, and its spans point into,
 * as readable text; nothing of a page is run or fetched.
 */
export function readArticle(text: string, context: ReaderContext): ReaderResult {
  const isHtml = looksLikeHtml(text, context.name) > 0.5;
  const page = isHtml ? readHtmlDocument(text) : readTextDocument(text);
  const result = { drafts: [articleDraft(page, context)], isList: false, table: null, notices: [] };
  return isHtml ? { ...result, text: page.text } : result;
}
