/** Reads news, posts and pages about an event: saved as HTML, or as the text of a page. */
import { emptyDraft } from '#shared/draft.ts';
import { languageOf } from '../hints.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** A draft from an article or the page of an event. */
export const readArticle: Reader = oneDraft((text) => ({
  ...emptyDraft('article'),
  language: languageOf(text),
  notes: text.replaceAll('\r\n', '\n').trim(),
}));
