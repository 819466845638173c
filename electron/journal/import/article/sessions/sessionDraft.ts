/** Sessions as an article's readers put them together. */
import { emptyDraftSession } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { TalkLine } from './talkLine.ts';

export interface SessionsFound {
  readonly sessions: readonly DraftSession[];
  /** The text that is theirs alone, in order. */
  readonly spans: readonly Span[];
}

export const NO_SESSIONS: SessionsFound = { sessions: [], spans: [] };

/** A session of what one line of a programme, a heading or a sentence says. */
export function sessionOf(
  text: string,
  { kind, title, people }: TalkLine,
  more: Partial<DraftSession>,
): DraftSession {
  const part = kind === 'panel' ? 'panelist' : 'speaker';
  return {
    ...emptyDraftSession(),
    kind,
    title: {
      value: text.slice(title.start, title.end).slice(0, LIMITS.name),
      confidence: 'likely',
      span: title,
    },
    people: unique(people).map((person) =>
      person.part === 'speaker' ? { ...person, part } : person,
    ),
    ...more,
  };
}

/** Each person once; what is named as where another works is a firm. */
export const unique = (people: readonly DraftPerson[]): DraftPerson[] => {
  const firms = new Set(people.map(({ affiliation }) => affiliation));
  return people.filter(
    ({ name }, at) => !firms.has(name) && people.findIndex((other) => other.name === name) === at,
  );
};
