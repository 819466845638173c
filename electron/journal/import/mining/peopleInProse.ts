/** The people whom prose names: by the words around a name, as a name alone proves little. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { foldText } from '../../../text/fold.ts';
import { chineseMentions } from './chineseMentions.ts';
import { latinMentions } from './latinMentions.ts';
import { listedPeople } from './peopleLists.ts';

/** Long texts are searched piece by piece; nothing that names a person spans so much. */
const PIECE = 20_000;

/**
 * The people whom a stretch of prose names, with affiliation, title and part as far as the words say
 * them, in order. Somebody who is merely mentioned, and who took the pictures or wrote the report, is
 * left out.
 */
export function peopleIn(text: string, { start, end }: Span): DraftPerson[] {
  const people: DraftPerson[] = [];
  for (let from = start; from < end && people.length < LIMITS.people;) {
    const to = pieceEnd(text, from, end);
    const slice = asOneRun(text.slice(from, to));
    const folded = foldText(slice);
    const found = [
      ...listedPeople(slice, folded),
      ...latinMentions(slice, folded),
      ...chineseMentions(slice, folded),
    ];
    const inOrder = found.toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
    for (const person of inOrder) merge(people, moved(person, from));
    from = to;
  }
  return people.slice(0, LIMITS.people);
}

/** A line this long was wrapped in the middle of a sentence. */
const WRAPPED = /(?<=[^\n]{54}[^\n.!?:;。！？：；])\r?\n(?=[\p{L}(“"'])/gu;

/** Without marks of emphasis and the breaks of wrapped lines, and as long as before. */
const asOneRun = (text: string): string =>
  text.replace(WRAPPED, (sign) => ' '.repeat(sign.length)).replace(/[*_]{2}/gu, '  ');

/** The end of a line near the size of a piece, else that size. */
function pieceEnd(text: string, from: number, end: number): number {
  if (end - from <= PIECE) return end;
  const lineEnd = text.lastIndexOf('\n', from + PIECE);
  return lineEnd > from ? lineEnd + 1 : from + PIECE;
}

const moved = (person: DraftPerson, by: number): DraftPerson => ({
  ...person,
  span: person.span && { start: person.span.start + by, end: person.span.end + by },
});

const key = (name: string): string =>
  foldText(name)
    .toLowerCase()
    .replace(/[\s.·-]/gu, '');
const formsOf = ({ name, aliases }: DraftPerson): string[] => [name, ...aliases].map(key);

/** Adds a person, or what is new about one who is there already. */
function merge(people: DraftPerson[], person: DraftPerson): void {
  const forms = formsOf(person);
  const known = people.find((other) => formsOf(other).some((form) => forms.includes(form)));
  if (!known) {
    people.push(person);
    return;
  }
  known.affiliation ??= person.affiliation;
  known.title ??= person.title;
  if (known.part === 'speaker') known.part = person.part;
  const before = formsOf(known);
  const others = [person.name, ...person.aliases].filter((name) => !before.includes(key(name)));
  known.aliases.push(...others);
}
