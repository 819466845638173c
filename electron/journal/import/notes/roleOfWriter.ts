/** What the writer of notes was at the event, where nothing states it. */
import { missing } from '#shared/draft.ts';
import type { Draft } from '#shared/draft.ts';

/** Who judges what others say was there. */
export function roleOfWriter({ name, sessions, opinion, verdict }: Draft): Draft['role'] {
  const judged =
    verdict !== null || opinion !== '' || sessions.some((session) => session.opinion !== '');
  if (!judged || (sessions.length === 0 && name.value === null)) return missing();
  return { value: 'attendee', confidence: 'likely', span: null };
}
