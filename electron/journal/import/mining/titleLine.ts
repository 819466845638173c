/** The facts that one headline packs together: event, date, track, session, people. */
import { missing } from '#shared/draft.ts';
import type { DraftPerson, Proposal } from '#shared/draft.ts';
import type { Role } from '#shared/event.ts';
import type { SessionKind } from '#shared/session.ts';
import type { Title } from '../title.ts';

export interface TitleFacts {
  readonly event: Proposal<string>;
  readonly dateStart: Proposal<string>;
  readonly dateEnd: Proposal<string>;
  readonly place: Proposal<string>;
  readonly track: Proposal<string>;
  /** Title of the one session that the recording or post is of. */
  readonly session: Proposal<string>;
  /** What kind of session, where the words say so. */
  readonly kind: SessionKind | null;
  /** Moderators, guests and speakers, each with their part. */
  readonly people: readonly DraftPerson[];
  /** The writer's own, as `Invited Talk: …` says it. */
  readonly role: Proposal<Role>;
}

/** The facts of the headline of a recording, transcript, page or post. */
export function mineTitleLine(_text: string, title: Title): TitleFacts {
  return {
    event: { value: title.text, confidence: 'unsure', span: title.span },
    dateStart: missing(),
    dateEnd: missing(),
    place: missing(),
    track: missing(),
    session: missing(),
    kind: null,
    people: [],
    role: missing(),
  };
}
