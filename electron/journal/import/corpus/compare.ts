/** How a proposed value is held against the forms that a label accepts. */
import type { Draft, DraftPerson } from '#shared/draft.ts';
import { formsOf } from './labels.ts';
import type { DatesLabel, Forms } from './labels.ts';

/** Text without case, width, spaces, quotes and other punctuation. */
export const foldForm = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, '');

/** Whether a value is one of the accepted forms. */
export function isForm(value: string, forms: Forms): boolean {
  const folded = foldForm(value);
  return formsOf(forms).some((form) => foldForm(form) === folded);
}

/** So much of the longer text the shorter one must be. */
const CONTAINED = 0.8;

/** As `isForm`, and where one holds the other and is hardly longer. */
export function isNearForm(value: string, forms: Forms): boolean {
  const folded = foldForm(value);
  return formsOf(forms).some((form) => {
    const [short = '', long = ''] = [foldForm(form), folded].toSorted(
      (one, other) => one.length - other.length,
    );
    return short !== '' && long.includes(short) && short.length >= CONTAINED * long.length;
  });
}

/** Whether a place or room is, or holds, one of the accepted forms. */
export function holdsForm(value: string, forms: Forms): boolean {
  const folded = foldForm(value);
  return formsOf(forms).some((form) => folded.includes(foldForm(form)));
}

/** So much of a reader's phrase a takeaway must hold when it is cut shorter. */
const OVERLAP = 0.6;

/** Whether a proposed takeaway is the sentence that the phrase stands in, or most of the phrase. */
export function coversPhrase(text: string, phrase: string): boolean {
  const folded = foldForm(text);
  const wanted = foldForm(phrase);
  if (folded.includes(wanted)) return true;
  return wanted.includes(folded) && folded.length >= OVERLAP * wanted.length;
}

/** Whether the dates are the same with the same precision; one day may or may not name its end. */
export function areDates(draft: Pick<Draft, 'dateStart' | 'dateEnd'>, label: DatesLabel): boolean {
  const start = draft.dateStart.value;
  return start === label.start && (draft.dateEnd.value ?? start) === (label.end ?? label.start);
}

const SPEAKING: readonly string[] = ['speaker', 'panelist', 'moderator', 'host'];

/** Everybody who speaks or leads, each with all forms of the name, once for the whole draft. */
export function speakersOf(draft: Draft): string[][] {
  const people = [...draft.people, ...draft.sessions.flatMap((session) => session.people)];
  const merged: string[][] = [];
  for (const forms of people.filter(({ part }) => SPEAKING.includes(part)).map(namesOf)) {
    const known = merged.find((other) => forms.some((form) => isForm(form, other)));
    if (known) known.push(...forms);
    else merged.push([...forms]);
  }
  return merged;
}

const namesOf = ({ name, aliases }: DraftPerson): string[] => [name, ...aliases];
