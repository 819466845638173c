/** What a heading is, told by those that stand beside it. */
import { columnsOf } from '../prose/wrapping.ts';

/** Where so many carry a speaker, who writes of a talk names who gave it. */
const MOST = 0.6;
const LEAST_TALKS = 2;

const BEGINNINGS: readonly RegExp[] = [
  /^(?:\*\*|\[)?\d{1,2}[:：.]\d{2}/u,
  /^第[一二三四五六七八九十\d]{1,3}[场讲節节場講位]/u,
  /^(?:[›»]\s?)?(?:talk|topic|session|item|paper|slot)\s?#?\d/iu,
  /^[\p{L}\d]{1,6}\s?[|｜]/u,
];

/** How all of some headings begin, or null where they do not begin alike. */
const beginningOf = (headings: readonly string[]): RegExp | null =>
  BEGINNINGS.find((beginning) => headings.every((heading) => beginning.test(heading))) ?? null;

interface Sibling {
  readonly heading: string;
  /** Whether its words or first lines tell of a talk. */
  readonly isTalk: boolean;
  /** Whether hardly anything is written beneath it. */
  readonly isBare: boolean;
}

/**
 * Of headings side by side, those that are talks. Where most of them tell who spoke, a bare one among
 * them is a break; where all that do begin alike, one that begins otherwise is of the writer.
 */
export function talksAmong<T>(items: readonly T[], siblingOf: (item: T) => Sibling): T[] {
  const siblings = items.map((item) => siblingOf(item));
  const talks = siblings.filter(({ isTalk }) => isTalk);
  if (talks.length < LEAST_TALKS || talks.length * 2 < items.length) return [...items];
  const isMost = talks.length >= MOST * items.length;
  const beginning = beginningOf(talks.map(({ heading }) => heading));
  return items.filter((_, at) => {
    const sibling = siblings[at];
    if (!sibling || sibling.isTalk) return true;
    if (beginning && !beginning.test(sibling.heading)) return false;
    return !(isMost && sibling.isBare);
  });
}

const HAS_VERB = /[的是要不吗了怎会能把被让]|[\p{P}\p{S}](?<![·&.\-'’])/u;
const LONGEST_HAN = 16;
const LONGEST_LATIN = 32;
const LEAST_NAMES = 3;

/** Whether short headings are all names, as of the companies that spoke, and no points of one talk. */
export const areNames = (headings: readonly string[]): boolean =>
  headings.length >= LEAST_NAMES &&
  headings.every((heading) =>
    /\p{Script=Han}/u.test(heading)
      ? columnsOf(heading) <= LONGEST_HAN && !HAS_VERB.test(heading)
      : columnsOf(heading) <= LONGEST_LATIN &&
        heading.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word)) &&
        heading.includes(' '),
  );
