/** People whom news names once in full and later quotes by their family name alone. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson } from '#shared/draft.ts';

/** A name as it stands in a text. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** A word of it says that it is a name. */
  readonly strong: boolean;
}

const QUOTED = [
  /(?<![\p{L}\p{N}'’-]|(?:the|a|an) )(?<family>(?-i:\p{Lu})[\p{L}'’-]{2,24}) (?:said|says|told|argued|added|warned|recalled|explained|replied)(?![\p{L}])/giu,
  /(?<!\p{L})(?:said|says|added|recalled) (?<family>(?-i:\p{Lu})[\p{L}'’-]{2,24})(?=[.,;])/giu,
];

/** Those of the unproved names whose family name, not one of the people's, is quoted further down. */
export function quotedLater(
  text: string,
  unproved: readonly FoundName[],
  people: readonly DraftPerson[],
): DraftPerson[] {
  if (unproved.length === 0) return [];
  const quoted = new Map<string, number>();
  for (const pattern of QUOTED)
    for (const { index, groups } of text.matchAll(pattern))
      quoted.set(groups?.['family'] ?? '', index);
  const known = new Set(people.map(({ name }) => familyOf(name)));
  const found: DraftPerson[] = [];
  for (const { name, start, end } of unproved) {
    const family = familyOf(name);
    if (known.has(family) || (quoted.get(family) ?? -1) <= end) continue;
    known.add(family);
    found.push(draftPerson({ name, part: 'speaker', confidence: 'unsure', span: { start, end } }));
  }
  return found;
}

const familyOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
