/** What of a programme was heard before, and what is new. */
import { type DecisionCard, type HeardBefore, MOST_ROWS } from '#shared/decide.ts';
import type { JournalContext } from '../context.ts';
import { type History, latestFirst, refOf } from './history.ts';
import { type HeardTalk, heardTalks, type TalkIndex } from './heardTalks.ts';
import type { Heard } from './speakers.ts';
import type { OfferedTalk, Subject } from './subject.ts';
import { ANY_SPEAKER, likenessOf, matterOf, SAME_SPEAKER } from './titles.ts';

interface Match {
  readonly talk: HeardTalk;
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
  const earlier = heardTalks(db, history.attended);
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

/** Which earlier talks each session is like, the event that is decided on left out. */
function matchesOf(
  { talks, people }: Subject,
  { idsAt, hearings }: Heard,
  earlier: TalkIndex,
  { byId }: History,
): Match[][] {
  const heardIn = Map.groupBy(hearings, placeOf);
  /** Somebody on a session of the programme who also gave an earlier one. */
  const speakerOfBoth = (offered: OfferedTalk, talk: HeardTalk): string | null => {
    const there = new Set((heardIn.get(placeOf(talk)) ?? []).map(({ personId }) => personId));
    const place = offered.people.find((at) => (idsAt[at] ?? []).some((id) => there.has(id)));
    return place === undefined ? null : (people[place]?.names[0] ?? null);
  };
  return talks.map((offered) => {
    const matter = matterOf(offered.title);
    return [...sharedWith(matter, earlier.having)].flatMap(([place, shared]): Match[] => {
      const likeness = likenessOf(shared, matter.size, earlier.sizes[place] ?? 0);
      const talk = earlier.talks[place];
      if (likeness < SAME_SPEAKER || !talk || !byId.has(talk.eventId)) return [];
      const speaker = speakerOfBoth(offered, talk);
      return speaker === null && likeness < ANY_SPEAKER ? [] : [{ talk, likeness, speaker }];
    });
  });
}

const placeOf = ({ sessionId, eventId }: Pick<HeardTalk, 'sessionId' | 'eventId'>): string =>
  sessionId === null ? `event ${eventId}` : `session ${sessionId}`;

/** How many words or pairs the earlier talks have in common with a title, by their places. */
function sharedWith(matter: ReadonlySet<string>, having: TalkIndex['having']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const token of matter) {
    for (const place of having.get(token) ?? []) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
