/** Reads raw notes: headings, or short lines that act as headings, with bullets beneath. */
import { emptyDraft } from '#shared/draft.ts';
import { languageOf, publicationHints } from '../hints.ts';
import { oneDraft } from '../reader.ts';

export const readNotes = oneDraft((text, { today }) => ({
  ...emptyDraft('notes'),
  language: languageOf(text),
  notes: text.replaceAll('\r\n', '\n').trim(),
  hints: publicationHints(text, 0, today),
}));
