/** People whom a row names. */
import type { DraftPerson } from '#shared/draft.ts';
import { saysNothing } from './cellDates.ts';
import { itemsOf, peopleOf } from './cellValues.ts';
import { PART_WORDS } from './headerWords.ts';
import type { RowCells, TableContext } from './tableContext.ts';

/** The part that a column gives to its people, by its heading. */
const partOf = (header: string): DraftPerson['part'] =>
  PART_WORDS.find(([, words]) => words.test(header))?.[0] ?? 'speaker';

/** The people of a row, each with the affiliation that stands in a column of its own. */
export function peopleInRow(cells: RowCells, { columns }: TableContext): DraftPerson[] {
  const people = cells
    .all('people')
    .filter(({ text }) => !saysNothing(text))
    .flatMap(({ text, span, column }) =>
      peopleOf(text, partOf(columns[column]?.header ?? '')).map((person) => ({ ...person, span })),
    );
  const affiliations = cells.all('affiliation').filter(({ text }) => !saysNothing(text));
  const [affiliation] = affiliations;
  if (!affiliation) return people;
  const several = itemsOf(affiliation.text);
  return people.map((person, index) => ({
    ...person,
    affiliation:
      person.affiliation ??
      (several.length === people.length
        ? (several[index] ?? null)
        : people.length === 1 || several.length === 1
          ? affiliation.text
          : null),
  }));
}
