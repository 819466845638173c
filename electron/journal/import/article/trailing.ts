/** Where the text of a page ends, and other pages, comments and the site's own words begin. */
import {
  isClosingLabel,
  isCommentLabel,
  isCredit,
  isProse,
  isRelatedLabel,
  weightOf,
} from './lineKinds.ts';

interface Line {
  /** Folded. */
  readonly text: string;
}

/** Near the end, a label such as `About the author` begins what is not of the text. */
const CLOSING_LINES = 40;
const LINES_TO_RESUME = 160;

/** So much prose in a row after a box of links means that the text goes on. */
const PROSE_TO_RESUME = 3;

/** Where the text ends and other pages, comments or the site's own words begin. */
export function cutAt(lines: readonly Line[], from: number): number {
  const prose = lines.findIndex(
    ({ text }, at) => at >= from && (isProse(text) || text.length > 80),
  );
  if (prose < 0) return lines.length;
  const cut = lines.findIndex(
    ({ text }, at) =>
      at > prose && (isCommentLabel(text) || (isRelatedLabel(text) && !resumes(lines, at + 1))),
  );
  let end = cut < 0 ? lines.length : cut;
  const least = Math.max(prose, end - CLOSING_LINES);
  for (let at = end - 1; at > least; at -= 1) {
    if (isClosingLabel(lines[at]?.text ?? '') && isSiteWords(lines, at, end)) end = at;
  }
  return withoutHeadlines(lines, prose + 1, end);
}

/** The stretch after a closing label is short, or says whom to call. */
const isSiteWords = (lines: readonly Line[], at: number, end: number): boolean =>
  end - at <= 8 || lines.slice(at, end).some(({ text }) => /@|https?:|www\.|\+\d{2}/u.test(text));

function resumes(lines: readonly Line[], from: number): boolean {
  let run = 0;
  for (const { text } of lines.slice(from, from + LINES_TO_RESUME)) {
    if (isCommentLabel(text)) return false;
    run = isProse(text) ? run + 1 : 0;
    if (run >= PROSE_TO_RESUME) return true;
  }
  return false;
}

const LEAST_HEADLINES = 4;

/** Leaves out what ends a page in headlines of others: title-like lines in a row, most with dates. */
function withoutHeadlines(lines: readonly Line[], least: number, end: number): number {
  let at = end;
  while (at > least && isOtherHeadline(lines[at - 1]?.text ?? '')) at -= 1;
  const run = lines.slice(at, end);
  const telling = run.filter(({ text }) => /…$|\.\.\.$|\d{2}-\d{2}|\d{4}/u.test(text)).length;
  const isList = run.length >= LEAST_HEADLINES && (telling >= run.length / 3 || run.length >= 8);
  return isList ? at : end;
}

const isOtherHeadline = (line: string): boolean =>
  !isProse(line) &&
  !/^(?:[-*•·] |\d{1,2}[.、)] |#)/u.test(line) &&
  !/\d{1,2}:\d{2}\s{0,2}(?:-|–|~|—|至|到|to|\|)/u.test(line) &&
  !isCredit(line) &&
  weightOf(line) >= 12 &&
  (line.length <= 90 || /…$|\.\.\.$/u.test(line));
