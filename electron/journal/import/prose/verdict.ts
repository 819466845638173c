/** A stated verdict on attending again. */
import type { Draft, Span } from '#shared/draft.ts';

/** The verdict that the writer states on going again, or null. */
export function findVerdict(_text: string, _span: Span): Draft['verdict'] {
  return null;
}
