/** What a sentence of a report may say of a talk. */
import type { DraftPerson, Span } from '#shared/draft.ts';

export interface SentenceParts {
  /** Those whom words of speaking make out to have spoken, with their places. */
  readonly people: readonly DraftPerson[];
  /** Titles in quotes, and topics that follow a verb of speaking. */
  readonly titles: readonly Span[];
  /** Whether its words tell of a talk even where nobody is named. */
  readonly isOfTalk: boolean;
  /** Whether its first words stand for who was named last: `She`, `His talk`. */
  readonly refersBack: boolean;
}
