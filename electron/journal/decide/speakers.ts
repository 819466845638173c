/** Who on a programme was heard before, and how good it was. */
import { type DecisionCard, MOST_ROWS } from '#shared/decide.ts';
import { type Hearing, hearingsOf, namedPeople } from '../../db/decideQueries.ts';
import { foldForComparison, foldText } from '../../text/fold.ts';
import type { JournalContext } from '../context.ts';
import { type History, latestFirst, refOf } from './history.ts';
import { median } from '../review/median.ts';
import type { NamedPerson, Subject } from './subject.ts';

/** More events of one speaker than this are only counted. */
const MOST_EVENTS = 4;

/** A person on the programme whom the journal knows. */
interface KnownSpeaker {
  readonly personId: number;
  readonly person: NamedPerson;
  readonly hearings: readonly Hearing[];
}

/** Who on the programme is known, and where they were heard. */
export interface Heard {
  /** The people of the programme, and after them those whom the text only names. */
  readonly people: readonly NamedPerson[];
  readonly speakers: readonly KnownSpeaker[];
  /** The keys of the people at a place of the programme's list; several may have one name. */
  readonly idsAt: readonly (readonly number[])[];
  readonly hearings: readonly Hearing[];
  /** Who of them was heard at each event. */
  readonly heardAt: (eventId: number) => ReadonlySet<number>;
}

const HAN = /\p{Script=Han}/u;

/** A name for comparing: case, width, script and punctuation aside, and no spaces in Chinese. */
function nameKey(name: string): string {
  const folded = foldForComparison(name);
  return HAN.test(folded) ? folded.replaceAll(' ', '') : folded;
}

/** Finds the people of a programme in the journal, and where they were heard before. */
export function heardPeople({ db }: JournalContext, subject: Subject, { byId }: History): Heard {
  const known = Map.groupBy(namedPeople(db), ({ name }) => nameKey(name));
  const people = [...subject.people, ...namedInPassing(subject, known)];
  const idsAt = people.map(({ names }) => [
    ...new Set(names.flatMap((name) => (known.get(nameKey(name)) ?? []).map(({ id }) => id))),
  ]);
  const hearings = hearingsOf(db, [...new Set(idsAt.flat())]).filter(({ eventId }) =>
    byId.has(eventId),
  );
  const byPerson = Map.groupBy(hearings, ({ personId }) => personId);
  const speakers = people.flatMap((person, place) => {
    const ids = idsAt[place] ?? [];
    const found = ids.flatMap((id) => byPerson.get(id) ?? []);
    const [personId] = found.length === 0 ? [] : ids;
    return personId === undefined ? [] : [{ personId, person, hearings: found }];
  });
  return { people, speakers, idsAt, hearings, heardAt: heardAt(hearings) };
}

/** Who was heard at an event. */
function heardAt(hearings: readonly Hearing[]): Heard['heardAt'] {
  const people = new Map<number, Set<number>>();
  for (const { eventId, personId } of hearings) {
    const there = people.get(eventId);
    if (there) there.add(personId);
    else people.set(eventId, new Set([personId]));
  }
  const nobody: ReadonlySet<number> = new Set();
  return (eventId) => people.get(eventId) ?? nobody;
}

/** What says no more about who comes. */
const LONGEST_TEXT = 30_000;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * People of the journal whom the text names and the programme does not: a whole name of at least two
 * words, or of three Chinese characters, is hardly anything else.
 */
function namedInPassing(
  { people, text, hasSpans }: Subject,
  known: ReadonlyMap<string, readonly { readonly name: string }[]>,
): NamedPerson[] {
  const folded = foldText(text.slice(0, LONGEST_TEXT)).toLowerCase();
  const named = new Set(people.flatMap(({ names }) => names.map(nameKey)));
  const words = new Set([...folded.matchAll(WORD)].map(([word]) => word));
  return [...known].flatMap(([key, [person]]) => {
    if (!person || named.has(key)) return [];
    const isHan = HAN.test(key);
    if (isHan ? key.length < 3 : !key.split(' ').every((word) => words.has(word))) return [];
    const written = isHan ? key : foldText(person.name).toLowerCase();
    if (!isHan && !key.includes(' ')) return [];
    const start = folded.indexOf(written);
    if (start < 0) return [];
    const span = hasSpans ? { start, end: start + written.length } : null;
    return [{ names: [person.name], span }];
  });
}

const ratingsOf = (hearings: readonly Hearing[]): number[] => {
  const sessions = new Map(hearings.map(({ sessionId, rating }) => [sessionId, rating]));
  return [...sessions.values()].filter((rating) => rating !== null);
};

/** "5 of 12, median 2 of 5", and who they are: those of whom most is known first. */
export function speakersOf(
  { people, speakers, hearings }: Heard,
  { byId }: History,
): DecisionCard['speakers'] {
  const rows = speakers.map(({ personId, person, hearings: own }) => {
    const ratings = ratingsOf(own);
    const ids = new Set(own.map(({ eventId }) => eventId));
    const events = latestFirst([...ids].flatMap((id) => byId.get(id) ?? []));
    return {
      personId,
      name: person.names[0] ?? '',
      span: person.span,
      rated: ratings.length,
      median: median(ratings),
      events: events.slice(0, MOST_EVENTS).map(refOf),
      eventCount: events.length,
    };
  });
  const heardNames = new Set(rows.map(({ name }) => name));
  const all = ratingsOf(hearings);
  return {
    named: people.length,
    heard: rows.length,
    rated: all.length,
    median: median(all),
    rows: rows
      .toSorted((a, b) => b.eventCount - a.eventCount || b.rated - a.rated)
      .slice(0, MOST_ROWS),
    newNames: people
      .map(({ names }) => names[0] ?? '')
      .filter((name) => !heardNames.has(name))
      .slice(0, MOST_ROWS),
  };
}
