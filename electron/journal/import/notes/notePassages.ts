/** The stretches of notes that takeaways are proposed from. */
import type { Draft, Span } from '#shared/draft.ts';
import type { Passage } from '../prose/takeaways.ts';
import { emphasisIn } from './emphasis.ts';
import type { NoteSession } from './noteSessions.ts';
import type { NoteTitle } from './noteTitle.ts';
import type { Head } from './outline.ts';
import { ownWordsIn } from './ownWords.ts';
import { isPart } from './sectionWords.ts';

interface NotesLaidOut {
  readonly body: Span;
  readonly heads: readonly Head[];
  readonly title: NoteTitle | null;
  readonly closing: Span | null;
}

const CLOSING_WEIGHT = 1.4;

/** The stretches that takeaways are proposed from: each session, and what stands between them. */
export function passagesOf(
  text: string,
  layout: NotesLaidOut,
  draft: Draft,
  sessions: readonly NoteSession[],
): Passage[] {
  const { body, title } = layout;
  const verdict = draft.verdict ? [draft.verdict.span] : [];
  const heads = layout.heads
    .filter(({ text: words }) => isPart(words))
    .map(({ start, bodyStart }) => ({ start, end: bodyStart }));
  const judged = [...verdict, ...heads, ...(layout.closing ? [layout.closing] : [])];
  const emphasis = emphasisIn(text, body);
  const ofSessions = sessions.map(({ body: span, own }, session): Passage => ({
    span,
    session,
    emphasis,
    without: [...own.notToKeep, ...verdict],
    weight: 1,
  }));
  const passages: Passage[] = [];
  let at = title?.line.end ?? body.start;
  for (const passage of [...ofSessions, null]) {
    const start = passage
      ? (draft.sessions[passage.session ?? 0]?.span?.start ?? passage.span.start)
      : body.end;
    if (start > at) {
      passages.push({
        span: { start: at, end: start },
        session: null,
        emphasis,
        without: [
          ...ownWordsIn(text, { start: at, end: start }, layout.heads).notToKeep,
          ...judged,
        ],
        weight:
          ofSessions.length > 0 && at > body.start + (title?.line.end ?? 0) ? CLOSING_WEIGHT : 1,
      });
    }
    if (passage) passages.push(passage);
    at = Math.max(at, passage?.span.end ?? at);
  }
  return passages;
}
