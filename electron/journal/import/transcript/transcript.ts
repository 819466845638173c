/** Reads transcripts: with labels, as subtitles, or as plain recognised speech. */
import { emptyDraft } from '#shared/draft.ts';
import { languageOf } from '../hints.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** A draft of the event and the session that a transcript is of. */
export const readTranscript: Reader = oneDraft((text) => ({
  ...emptyDraft('transcript'),
  language: languageOf(text),
  notes: text.trim(),
}));
