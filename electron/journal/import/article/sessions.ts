/** The sessions that a page tells of. */
import type { DraftSession, Span } from '#shared/draft.ts';
import type { EventFacts } from '../mining/event.ts';
import type { ArticleText } from './articleText.ts';
import type { Voice } from './voice.ts';

export interface SessionsFound {
  readonly sessions: readonly DraftSession[];
  /** The text that is theirs alone, in order. */
  readonly spans: readonly Span[];
}

/** The sessions of a page, from its programme or from what it tells of talks. */
export function findSessions(
  _text: string,
  _article: ArticleText,
  _voice: Voice,
  _facts: EventFacts,
): SessionsFound {
  return { sessions: [], spans: [] };
}
