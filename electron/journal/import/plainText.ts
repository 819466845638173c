import { emptyDraft } from '#shared/draft.ts';
import type { Draft } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { languageOf, publicationHints } from './hints.ts';

/**
 * A draft from text without marks: all of it is notes. The first line may be a headline about
 * anything, so the name is left for the user to give.
 */
export function readPlainText(text: string, today: PartialDate): Draft {
  return {
    ...emptyDraft('text'),
    language: languageOf(text),
    notes: text.replaceAll('\r\n', '\n').trim(),
    hints: publicationHints(text, 0, today),
  };
}
