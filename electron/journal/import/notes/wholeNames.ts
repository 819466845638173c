/** People whom notes call by one of their names once they have been named in full. */
import type { DraftPerson } from '#shared/draft.ts';
import type { NoteSession } from './noteSessions.ts';

const ONE_WORD = /^\p{Lu}[\p{L}’'-]{1,24}$/u;

/** The sessions with `Tom` as Tom Reyes, where nobody else of the notes is called so. */
export function withWholeNames(sessions: readonly NoteSession[]): NoteSession[] {
  const called = new Map<string, DraftPerson | null>();
  for (const { session } of sessions) {
    for (const person of session.people) {
      const words = person.name.split(' ');
      if (words.length < 2) continue;
      for (const word of words) {
        const known = called.get(word);
        called.set(word, known === undefined || known?.name === person.name ? person : null);
      }
    }
  }
  return sessions.map((one) => ({
    ...one,
    session: {
      ...one.session,
      people: one.session.people.map((person) => {
        const whole = ONE_WORD.test(person.name) ? called.get(person.name) : null;
        return whole ? { ...person, name: whole.name, aliases: whole.aliases } : person;
      }),
    },
  }));
}
