/** The people of an event in a report: who was heard and who was met. */
import type { Paragraph, RootContent } from 'mdast';
import type { EventRecord } from '#shared/event.ts';
import type { PersonEntry } from '#shared/person.ts';
import type { Manner } from './facts.ts';
import { plainParagraphs } from './markdownTree.ts';
import { bulletList, listItem, metaLine } from './nodes.ts';
import type { ReportWords } from './words.ts';

/** Everybody named with an event or one of its sessions, each once, those of the event first. */
export function peopleOf({ people, sessions }: Pick<EventRecord, 'people' | 'sessions'>) {
  const known = new Map<number | string, PersonEntry>();
  for (const entry of [...people, ...sessions.flatMap((session) => session.people)]) {
    const key = entry.personId ?? entry.name;
    if (!known.has(key)) known.set(key, entry);
  }
  return [...known.values()];
}

/** Who was there, with what is noted of them where that is asked for. */
export function peopleList(
  source: { readonly event: EventRecord; readonly personNotes: ReadonlyMap<number, string> },
  { words, include }: Manner,
): RootContent[] {
  const items = peopleOf(source.event).map((entry) => {
    const note = include.has('personNotes')
      ? (source.personNotes.get(entry.personId ?? 0) ?? '')
      : '';
    return listItem([{ type: 'text', value: described(entry, words) }], plainParagraphs(note));
  });
  return items.length === 0 ? [] : [bulletList('people', items)];
}

/** Who spoke in a session, on a line; none for none. */
export const speakersLine = (people: readonly PersonEntry[], words: ReportWords): Paragraph[] =>
  people.length === 0
    ? []
    : [metaLine(people.map((entry) => described(entry, words)).join(words.comma))];

const described = ({ name, affiliation, part }: PersonEntry, words: ReportWords): string =>
  name +
  words.bracketed([affiliation, words.parts[part]].filter((each) => each !== null).join(' · '));
