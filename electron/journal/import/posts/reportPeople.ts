/** The people of a report: those whom its prose names go to the session that they stand in. */
import type { Draft, DraftPerson, Span } from '#shared/draft.ts';

const formsOf = ({ name, aliases }: DraftPerson): string[] =>
  [name, ...aliases].map((form) => form.toLowerCase().replace(/[\s.·-]/gu, ''));

const isSame = (one: DraftPerson, other: DraftPerson): boolean =>
  formsOf(one).some((form) => formsOf(other).includes(form));

const holds = (span: Span | null, { span: place }: DraftPerson): boolean =>
  span !== null && place !== null && span.start <= place.start && place.end <= span.end;

/** Adds the people whom the prose of the body names to those whom headings and fields name. */
export function withPeople(draft: Draft, named: readonly DraftPerson[]): Draft {
  const known = [...draft.people, ...draft.sessions.flatMap(({ people }) => people)];
  const mined = named.filter((person) => !known.some((other) => isSame(other, person)));
  const sessions = draft.sessions.map((session) => ({
    ...session,
    people: [...session.people, ...mined.filter((person) => holds(session.span, person))],
  }));
  const inSessions = sessions.flatMap(({ people }) => people);
  const listed = draft.people.filter(
    (person) => !inSessions.some((other) => isSame(other, person)),
  );
  const others = mined.filter((person) => !inSessions.includes(person));
  return { ...draft, sessions, people: [...listed, ...others] };
}
