/** Lightning talks, which notes list as items beneath one heading: `2. Ada Moss - wet ropes`. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { simplify } from '../prose/simplify.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import { readHeading } from './headingFacts.ts';

const SHORT_TALKS =
  /(?:lightning|ignite|pecha ?kucha|short talks|open mic|show (?:and|&) tell|five[- ]minute|闪电|快闪|短讲|短分享|五分钟)/iu;
const ITEM = /^(?:[-*+•·]|\d{1,2}[.)、])\s{0,3}(?=\S)/u;
const LONGEST_ITEM = 160;
const MOST_ITEMS = 40;
/** What marks of emphasis stand around a name. */
const MARKS = /\*\*|__/gu;

/** Whether a heading stands over talks of a few minutes. */
export const isShortTalks = (heading: string): boolean => SHORT_TALKS.test(simplify(heading));

/** Those whom the items right beneath a heading name beside what they spoke on. */
export function peopleOfItems(text: string, body: Span): DraftPerson[] {
  return linesIn(text, body)
    .slice(0, MOST_ITEMS)
    .flatMap((line) => {
      const isSetIn = /[ \t]$/u.test(text.slice(Math.max(0, line.start - 1), line.start));
      if (isSetIn || line.end - line.start > LONGEST_ITEM) return [];
      const written = sliceOf(text, line);
      const mark = ITEM.exec(written)?.[0].length ?? 0;
      if (mark === 0) return [];
      // As long as before, so that places stay.
      const words = written.slice(mark).replace(MARKS, (sign) => ' '.repeat(sign.length));
      const { people, title } = readHeading(words, line.start + mark);
      return people.some(({ name }) => name === title.trim()) ? [] : [...people];
    });
}
