/** All talks heard so far by the words of their titles, put in order once until the journal changes. */
import { keptUntilWritten } from '../../db/keptUntilWritten.ts';
import type { Database } from '../../db/open.ts';
import { attendedTalks } from '../../db/decideQueries.ts';
import type { EventFacts } from '../../db/reviewQueries.ts';
import { subTitle } from './subject.ts';
import { matterOf } from './titles.ts';

/** A session of an attended event; without a key it is the event itself, named after its one talk. */
export interface HeardTalk {
  readonly sessionId: number | null;
  readonly eventId: number;
  readonly title: string;
  readonly rating: number | null;
}

export interface TalkIndex {
  readonly talks: readonly HeardTalk[];
  /** How many words or pairs each title has. */
  readonly sizes: readonly number[];
  /** The places of the talks that have a word or pair. */
  readonly having: ReadonlyMap<string, readonly number[]>;
}

const kept = keptUntilWritten<TalkIndex>();

/** The talks of the attended events. */
export const heardTalks = (db: Database, attended: readonly EventFacts[]): TalkIndex =>
  kept(db, '', () => indexOf([...attendedTalks(db), ...namedAfterTalks(attended)]));

/** Attended events whose name gives the topic of that once after a colon. */
const namedAfterTalks = (attended: readonly EventFacts[]): HeardTalk[] =>
  attended.flatMap(({ id, name }) => {
    const title = subTitle(name);
    return title === null ? [] : [{ sessionId: null, eventId: id, title, rating: null }];
  });

function indexOf(talks: readonly HeardTalk[]): TalkIndex {
  const having = new Map<string, number[]>();
  const sizes = talks.map(({ title }, place) => {
    const matter = matterOf(title);
    for (const token of matter) {
      const places = having.get(token);
      if (places) places.push(place);
      else having.set(token, [place]);
    }
    return matter.size;
  });
  return { talks, sizes, having };
}
