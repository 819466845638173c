import type { Missed } from '#shared/decision.ts';
import type { SkippedEvent } from '#shared/skipLog.ts';
import { change } from '../../../stores/changes.ts';

/** Says whether anything was missed by skipping an event. */
export const answerMissed = ({ id, revision }: SkippedEvent, missed: Missed): Promise<unknown> =>
  change('event.update', { id, revision, patch: { missed } });

/** Lets the question about a skipped event come back some time later. */
export const askLater = ({ id }: SkippedEvent): Promise<unknown> =>
  change('question.postpone', { eventId: id, question: 'missed' });
