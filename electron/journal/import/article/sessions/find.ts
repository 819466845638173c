/** The sessions that a page tells of. */
import { precisionOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { Draft, DraftPerson } from '#shared/draft.ts';
import type { ArticleText } from '../articleText.ts';
import type { Voice } from '../voice.ts';
import { proseTalks } from '../../talks/proseTalks.ts';
import { readAgenda } from './agenda.ts';
import { headedTalks } from './headedTalks.ts';
import { readLecture } from './lecture.ts';
import { labelledTalks } from './labelledTalks.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { talksTold } from './talkPhrases.ts';

/** From its programme, else from its headings, else from what it tells of talks by title. */
export function findSessions(
  text: string,
  { lines, body }: ArticleText,
  voice: Voice,
  { dateStart, dateEnd }: Pick<Draft, 'dateStart' | 'dateEnd'>,
  { today, people }: { readonly today: PartialDate; readonly people: readonly DraftPerson[] },
): SessionsFound {
  const first = dateStart.value;
  const firstDay = first !== null && precisionOf(first) === 'day' ? first : null;
  const dates = { firstDay, manyDays: dateEnd.value !== null, today };
  const agenda = readAgenda(text, lines, dates);
  if (agenda.sessions.length > 0) return agenda;
  const lecture = readLecture(text, lines, firstDay);
  if (lecture.sessions.length > 0) return lecture;
  const headed = headedTalks(text, lines, voice);
  if (headed.sessions.length > 0) return headed;
  if (voice === 'announcement') return labelledTalks(text, lines);
  const phrased = talksTold(text, lines, people);
  const titles = phrased.sessions.map(({ title }) => title.value ?? '');
  const told = proseTalks(text, body).filter(
    ({ title, people: speakers }) =>
      speakers.length > 0 &&
      !titles.some(
        (other) => other.includes(title.value ?? '') || (title.value ?? '').includes(other),
      ),
  );
  return { sessions: [...phrased.sessions, ...told], spans: phrased.spans };
}
