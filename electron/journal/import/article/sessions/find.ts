/** The sessions that a page tells of. */
import { precisionOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { Draft, DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import type { ArticleText } from '../articleText.ts';
import type { Voice } from '../voice.ts';
import { cardTalks, introducedTalks } from './cardTalks.ts';
import { lineTalks } from '../../talks/lineTalks.ts';
import { itemTalks } from '../../talks/itemTalks.ts';
import { toldTalks } from '../../talks/toldTalks.ts';
import { readAgenda } from './agenda.ts';
import { headedTalks, listedTalks } from './headedTalks.ts';
import { readLecture } from './lecture.ts';
import { labelledTalks } from './labelledTalks.ts';
import { NO_SESSIONS } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { talksTold } from './talkPhrases.ts';
import { titledPeople } from './titledPeople.ts';

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
  const phrased = voice === 'announcement' ? NO_SESSIONS : talksTold(text, lines, people);
  const heads = introducedTalks(text, lines, people).filter(
    (head) => !phrased.sessions.some((one) => isToldBeneath(one, head)),
  );
  const introduced = heads.length < LEAST_HEADED ? [] : heads;
  if (agenda.sessions.length > 0)
    return { ...agenda, sessions: withPeople(agenda.sessions, introduced) };
  const lecture = readLecture(text, lines, firstDay);
  if (lecture.sessions.length > 0) return lecture;
  const carded = titledPeople(text, lines);
  if (carded.sessions.length > 0) return carded;
  const headed = headedTalks(text, lines, voice);
  const lists = [itemTalks(text, body), cardTalks(text, lines), introduced, linedTalks(text, body)];
  const [listed = []] = lists.toSorted((one, other) => other.length - one.length);
  const named = headed.sessions.filter(({ people: speakers }) => speakers.length > 0).length;
  if (listed.length > named) return { sessions: joined(listed, headed.sessions), spans: [] };
  if (headed.sessions.length > 0 && voice === 'announcement') return headed;
  if (voice === 'announcement') {
    const labelled = labelledTalks(text, lines);
    const told = labelled.sessions.length > 0 ? [] : toldTalks(text, body);
    return { ...labelled, sessions: joined(labelled.sessions, told) };
  }
  if (headed.sessions.length > 0) {
    const listedBeneath = listedTalks(text, lines).sessions;
    const told = joined(joined(phrased.sessions, toldTalks(text, body)), listedBeneath);
    return opened(headed, phrased.sessions, told);
  }
  return { sessions: joined(phrased.sessions, toldTalks(text, body)), spans: phrased.spans };
}

const linedTalks = (text: string, body: Span): DraftSession[] =>
  lineTalks(text, body).map(({ talk }) => talk);

/** The sessions, those without a speaker with whom the words beneath their title introduce. */
const withPeople = (
  sessions: readonly DraftSession[],
  introduced: readonly DraftSession[],
): DraftSession[] =>
  sessions.map((session) => {
    const other = introduced.find((one) => keyOf(one) === keyOf(session));
    return session.people.length > 0 || !other ? session : { ...session, people: other.people };
  });

const keyOf = ({ title }: DraftSession): string =>
  (title.value ?? '').toLowerCase().replace(/[\p{P}\p{S}\s]/gu, '');

/** So many headings of talks tell that all talks have one. */
const LEAST_HEADED = 2;

const placeOf = ({ title }: DraftSession): number => title.span?.start ?? -1;

/** How far beneath a heading its speaker may name the title of a talk. */
const NEAR = 800;

/** Whether a heading only groups, as whoever is introduced beneath it gives a talk of another title. */
function isToldBeneath({ title, people }: DraftSession, head: DraftSession): boolean {
  const from = head.title.span?.end ?? 0;
  const at = title.span?.start ?? -1;
  return (
    at > from &&
    at < from + NEAR &&
    people.some(({ name }) => head.people.some((other) => other.name === name))
  );
}

const isWithin = (one: DraftSession, { span, title }: DraftSession): boolean =>
  span !== null && placeOf(one) > (title.span?.end ?? span.start) && placeOf(one) < span.end;

/**
 * Talks of headings, but for headings that only group the talks told beneath them, and those whose
 * titles stand elsewhere.
 */
function opened(
  { sessions, spans }: SessionsFound,
  phrased: readonly DraftSession[],
  told: readonly DraftSession[],
): SessionsFound {
  const named = told.filter(({ people }) => people.length > 0);
  const groups = sessions.filter(
    (head) => head.people.length === 0 && named.some((one) => isWithin(one, head)),
  );
  const kept = sessions.filter((head) => !groups.includes(head));
  const beneath = named.filter((one) => groups.some((head) => isWithin(one, head)));
  const others = sessions.length < LEAST_HEADED ? named : phrased;
  const apart = others.filter((one) => !sessions.some((head) => isWithin(one, head)));
  return {
    sessions: joined(kept, [...beneath, ...apart]),
    spans: spans.filter((span) => !groups.some((head) => head.span === span)),
  };
}

/** Those of both, the speakers of the others for a talk without; of the others, those with speakers. */
function joined(own: readonly DraftSession[], others: readonly DraftSession[]): DraftSession[] {
  const isSame = (one: DraftSession, other: DraftSession): boolean =>
    keyOf(one).includes(keyOf(other)) || keyOf(other).includes(keyOf(one));
  const whole = own.map((one) => {
    const other = one.people.length > 0 ? undefined : others.find((two) => isSame(one, two));
    return other ? { ...one, people: other.people } : one;
  });
  const fresh = others.filter(
    (other) => other.people.length > 0 && !own.some((one) => isSame(one, other)),
  );
  return [...whole, ...fresh].toSorted((one, other) => placeOf(one) - placeOf(other));
}
