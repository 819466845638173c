/** What of a programme was heard before, and what is new. */
import { type DecisionCard, type HeardBefore, MOST_ROWS } from '#shared/decide.ts';
import { attendedTalks } from '../../db/decideQueries.ts';
import type { JournalContext } from '../context.ts';
import { type History, latestFirst, refOf } from './history.ts';
import type { Heard } from './speakers.ts';
import { type OfferedTalk, type Subject, subTitle } from './subject.ts';
import { ANY_SPEAKER, likenessOf, matterOf, SAME_SPEAKER } from './titles.ts';

/** A session of an attended event; without a key it is the event itself, named after its one talk. */
interface EarlierTalk {
  readonly sessionId: number | null;
  readonly eventId: number;
  readonly title: string;
  readonly rating: number | null;
}

interface Match {
  readonly talk: EarlierTalk;
  readonly likeness: number;
  /** Somebody who gives both. */
  readonly speaker: string | null;
}

/** The sessions of a programme beside those heard before that they are like. */
export function heardBefore(
  { db }: JournalContext,
  subject: Subject,
  heard: Heard,
  history: History,
): Pick<DecisionCard['topics'], 'sessions' | 'heard' | 'rows' | 'fresh'> {
  const { talks } = subject;
  const earlier = talks.length === 0 ? [] : [...attendedTalks(db), ...namedAfterTalks(history)];
  const matches = matchesOf(subject, heard, earlier, history);
  const rows = talks.flatMap((talk, index) => rowOf(talk, matches[index] ?? [], history));
  return {
    sessions: talks.length,
    heard: rows.length,
    rows: rows.slice(0, MOST_ROWS),
    fresh: talks
      .filter(({ title }, index) => (matches[index] ?? []).length === 0 && matterOf(title).size > 0)
      .slice(0, MOST_ROWS)
      .map(({ title, span }) => ({ title, span })),
  };
}

/** Attended events whose name gives the topic of that once after a colon. */
const namedAfterTalks = ({ attended }: History): EarlierTalk[] =>
  attended.flatMap(({ id, name }) => {
    const title = subTitle(name);
    return title === null ? [] : [{ sessionId: null, eventId: id, title, rating: null }];
  });

/** The closest of the earlier talks; of equals the latest. */
function rowOf(
  { title, span }: OfferedTalk,
  matches: readonly Match[],
  { byId }: History,
): HeardBefore[] {
  const events = matches.flatMap(({ talk }) => byId.get(talk.eventId) ?? []);
  const order = new Map(latestFirst(events).map(({ id }, place) => [id, place]));
  const place = ({ talk }: Match): number => order.get(talk.eventId) ?? 0;
  const [best] = matches.toSorted((a, b) => b.likeness - a.likeness || place(a) - place(b));
  const event = best && byId.get(best.talk.eventId);
  if (!event) return [];
  const { sessionId, title: earlierTitle, rating } = best.talk;
  const earlier = { sessionId, title: earlierTitle, rating, event: refOf(event) };
  return [{ title, span, speaker: best.speaker, earlier, count: matches.length }];
}

/**
 * Which earlier talks each session is like. All titles of the journal are cut into words once, and
 * held only against the sessions that they share a word with.
 */
function matchesOf(
  { talks, people }: Subject,
  { idsAt, hearings }: Heard,
  earlier: readonly EarlierTalk[],
  { byId }: History,
): Match[][] {
  const matters = talks.map(({ title }) => matterOf(title));
  const having = new Map<string, number[]>();
  for (const [index, matter] of matters.entries()) {
    for (const token of matter) having.set(token, [...(having.get(token) ?? []), index]);
  }
  const heardIn = Map.groupBy(hearings, placeOf);
  /** Somebody on a session of the programme who also gave an earlier one. */
  const speakerOfBoth = (index: number, talk: EarlierTalk): string | null => {
    const there = new Set((heardIn.get(placeOf(talk)) ?? []).map(({ personId }) => personId));
    const place = talks[index]?.people.find((at) => (idsAt[at] ?? []).some((id) => there.has(id)));
    return place === undefined ? null : (people[place]?.names[0] ?? null);
  };
  const matches: Match[][] = talks.map(() => []);
  for (const talk of earlier) {
    if (!byId.has(talk.eventId)) continue;
    const matter = matterOf(talk.title);
    for (const [index, shared] of sharedWith(matter, having)) {
      const likeness = likenessOf(shared, matters[index]?.size ?? 0, matter.size);
      if (likeness < SAME_SPEAKER) continue;
      const speaker = speakerOfBoth(index, talk);
      if (speaker === null && likeness < ANY_SPEAKER) continue;
      matches[index]?.push({ talk, likeness, speaker });
    }
  }
  return matches;
}

const placeOf = ({ sessionId, eventId }: { sessionId: number | null; eventId: number }): string =>
  sessionId === null ? `event ${eventId}` : `session ${sessionId}`;

function sharedWith(
  matter: ReadonlySet<string>,
  having: ReadonlyMap<string, readonly number[]>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of matter) {
    for (const index of having.get(token) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return counts;
}
