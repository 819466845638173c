/** The text of a page told apart: its headline, when it appeared, what it says, and what is of the site. */
import type { Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { foldText } from '../../../text/fold.ts';
import type { Title } from '../title.ts';
import {
  isCaption,
  isCopyright,
  isCredit,
  isFurniture,
  isProse,
  isRelatedLabel,
  isSideLink,
  weightOf,
  withoutMarks,
} from './lineKinds.ts';
import { clockAt } from './sessions/clock.ts';
import { changedStamp, closingStamp, isStampLine, stampOf } from './stamps.ts';
import type { Stamp } from './stamps.ts';
import { cutAt } from './trailing.ts';

export interface ArticleLine {
  readonly span: Span;
  /** Folded, so that it may be matched; as long as the line itself. */
  readonly text: string;
  /** Nothing is left out between the line before and this one. */
  readonly follows: boolean;
}

type Line = Omit<ArticleLine, 'follows'>;

export interface ArticleText {
  readonly title: Title | null;
  readonly published: Stamp | null;
  readonly modified: Stamp | null;
  /** What the page says, line by line. */
  readonly lines: readonly ArticleLine[];
  /** From the first of these to the last. */
  readonly body: Span;
  /** Characters that are of the site or of other pages. */
  readonly leftOut: number;
}

const LONGEST_HEADLINE = 160;
const LEAST_HEADLINE = 10;
const LONGEST_QUESTION = 90;
/** Within so many lines from the top, the headline and what belongs to it stand. */
const HEAD_LINES = 40;
/** A stamp stands so near to the headline, with the name of a writer or paper between. */
const NEAR_HEADLINE = 5;
const LONGEST_NAME = 40;

/**
 * Tells the parts of a page apart.
 *
 * @param range the part of the text to look at
 * @param today the day on which it is read; no page appeared after it
 */
export function readArticleText(text: string, range: Span, today: PartialDate): ArticleText {
  const all = linesOf(text, range);
  const headAt = headlineAt(all);
  const headline = all[headAt];
  const title = headline ? titleOf(text, headline) : null;
  const end = cutAt(all, headAt + 1);
  const { lines, stamp, modified } = keptLines(all.slice(headAt + 1, end), title, today);
  const above = all.slice(0, Math.max(headAt, 0)).map((line) => stampOf(line, today));
  const first = lines[0]?.span.start ?? headline?.span.end ?? range.start;
  const shown = lengthOf(all) - (headline ? lengthOf([headline]) : 0);
  return {
    title,
    published:
      stamp ?? above.find((found) => found !== null) ?? modified ?? closingStamp(all, today),
    modified,
    lines,
    body: { start: first, end: lines.at(-1)?.span.end ?? first },
    leftOut: shown - lengthOf(lines),
  };
}

const lengthOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { span }) => sum + span.end - span.start, 0);

/** The lines that are of the text, and the stamp among those in its head. */
function keptLines(
  all: readonly Line[],
  title: Title | null,
  today: PartialDate,
): { lines: ArticleLine[]; stamp: Stamp | null; modified: Stamp | null } {
  const lines: ArticleLine[] = [];
  const stampedAt = all.slice(0, NEAR_HEADLINE).findLastIndex(({ text }) => isStampLine(text));
  let stamp: Stamp | null = null;
  let modified: Stamp | null = null;
  const headEnd = headEndOf(all);
  let follows = false;
  for (const [at, line] of all.entries()) {
    const isHead = at < headEnd;
    const stamped = isHead ? stampOf(line, today) : null;
    if (stamped?.isModified === true) modified ??= stamped;
    else stamp ??= stamped;
    if (stamped?.isModified === false) modified ??= changedStamp(line, today);
    const isName =
      at < stampedAt && weightOf(line.text) <= LONGEST_NAME && !/[:\d]|^#/u.test(line.text);
    const isOther =
      isOfTheSite(line.text, isHead) || (isHead && title !== null && repeatsTitle(line, title));
    if (!isOther && !(isName && isHead)) lines.push({ ...line, follows });
    follows = !isOther;
  }
  return { lines, stamp, modified };
}

/** Lines of text that was wrapped are as long as this, but for the last of a paragraph. */
const LEAST_WRAPPED = 50;

/** The lines as paragraphs: those that were wrapped are one. */
export function paragraphsOf(text: string, lines: readonly ArticleLine[]): Line[] {
  const paragraphs: { span: Span; text: string }[] = [];
  let last: ArticleLine | null = null;
  for (const line of lines) {
    const before = paragraphs.at(-1);
    const between = last ? text.slice(last.span.end, line.span.start) : '';
    const isWrapped =
      last !== null &&
      before !== undefined &&
      last.text.length >= LEAST_WRAPPED &&
      between.split('\n').length === 2 &&
      !/[.!?:。！？：][”"’')）」』]?$|^(?:[#|]|[-*•] )/u.test(last.text) &&
      !/^(?:[#|]|[-*•] )/u.test(line.text);
    if (isWrapped && before) {
      before.span = { start: before.span.start, end: line.span.end };
      before.text = `${before.text} ${line.text}`;
    } else paragraphs.push({ span: line.span, text: line.text });
    last = line;
  }
  return paragraphs;
}

/** The head ends with its first paragraph or part; a standfirst may come before the stamp. */
function headEndOf(lines: readonly Line[]): number {
  const prose = lines.slice(0, HEAD_LINES).findIndex(({ text }) => isProse(text));
  const part = lines
    .slice(0, prose < 0 ? HEAD_LINES : prose)
    .findIndex(({ text }) => /^#{2,6} /u.test(text) || clockAt(text) !== null);
  const whole = prose < 0 ? Math.min(lines.length, HEAD_LINES) : prose + 1;
  const first = part < 0 ? whole : part;
  const near = lines.slice(0, NEAR_HEADLINE + 3);
  const stamped = near.findLastIndex(({ text }) => isStampLine(text) || isCredit(text));
  const isStandfirst = near.slice(0, stamped).filter(({ text }) => isProse(text)).length <= 1;
  return isStandfirst ? Math.max(first, stamped + 1) : first;
}

function linesOf(text: string, range: Span): Line[] {
  const folded = foldText(text.slice(range.start, range.end));
  const lines: Line[] = [];
  let start = 0;
  while (start < folded.length) {
    const found = folded.indexOf('\n', start);
    const end = found < 0 ? folded.length : found;
    const line = folded.slice(start, end);
    const words = line.trim();
    if (words !== '') {
      const at = range.start + start + line.indexOf(words);
      lines.push({ span: { start: at, end: at + words.length }, text: words });
    }
    start = end + 1;
  }
  return lines;
}

function isOfTheSite(line: string, isHead: boolean): boolean {
  const words = withoutMarks(line);
  return (
    isFurniture(words) ||
    isCaption(words) ||
    isSideLink(words) ||
    isCopyright(words) ||
    isCredit(words) ||
    (isHead && !line.startsWith('#') && isStampLine(words))
  );
}

/** The headline: a heading of Markdown, else the first line that could be one. */
function headlineAt(lines: readonly Line[]): number {
  const head = lines.slice(0, HEAD_LINES);
  const heading = head.findIndex(({ text }) => /^# \S/u.test(text));
  const firstProse = head.findIndex(({ text }) => isProse(text) && !isQuestion(text));
  if (heading >= 0 && (firstProse < 0 || heading < firstProse)) return heading;
  const end = firstProse < 0 ? head.length : firstProse;
  const candidates = head.slice(0, end).flatMap((line, at) => (isHeadline(line.text) ? [at] : []));
  // In front of the headline may stand the name of the site and its sections, which are short.
  const menu = head.slice(0, NEAR_HEADLINE).findIndex(({ text }) => isMenu(text));
  const under = candidates.find((at) => menu >= 0 && at > menu);
  if (under !== undefined) return under;
  const long = candidates.find((at) => weightOf(head[at]?.text ?? '') >= LEAST_HEADLINE);
  return long ?? candidates[0] ?? -1;
}

/** The name of the site stands above its menu: `HOME   ABOUT   CONTACT`, `首页 | 关于`. */
const isMenu = (line: string): boolean =>
  /^(?:\p{L}{2,14}(?: \p{L}{2,14})?(?:\s{2,}|\s?[|·｜]\s?|$)){3,}$/u.test(line) &&
  /(?:^|[\s|·])(?:home|about|contact|archive|首页|關於|关于)(?:[\s|·]|$)/iu.test(line);

/** `题目：…`, `Venue: …`: facts of an event, which stand beneath a headline. */
const LABELLED =
  /^(?:.{0,4}(?:题目|主题|主讲人?|报告人|演讲人|讲者|嘉宾|时间|日期|地点|地址|会场|主持人?|主办|承办|协办)(?:单位|方)?|date|time|when|where|venue|location|speakers?|host|organi[sz]ers?|title|topic)\s{0,2}[:：]/iu;

/** A headline may ask or shout; it is one sentence then. */
const isQuestion = (line: string): boolean =>
  line.length <= LONGEST_QUESTION && /^[^。！？!?]{4,90}[？！?!]$/u.test(line);

const isHeadline = (line: string): boolean =>
  line.length >= 4 &&
  line.length <= LONGEST_HEADLINE &&
  /\p{L}/u.test(line) &&
  !/[。;；，,]$/u.test(line) &&
  !isFurniture(line) &&
  !isCredit(line) &&
  !isCopyright(line) &&
  !isStampLine(line) &&
  !isRelatedLabel(line) &&
  !LABELLED.test(line) &&
  !/^[-*•·] |^#{2,6} |^https?:|^\d{1,2}[:：]\d{2}| \| /u.test(line);

function titleOf(text: string, { span }: Line): Title {
  const written = text.slice(span.start, span.end);
  const marks = /^#{1,6}\s{1,9}/u.exec(written)?.[0].length ?? 0;
  const start = span.start + marks;
  return { text: text.slice(start, span.end), span: { start, end: span.end } };
}

const bare = (line: string): string => line.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

function repeatsTitle({ text }: Line, title: Title): boolean {
  const own = bare(text.replace(/^(?:原标题|标题|title)\s{0,2}[:：]/iu, ''));
  const other = bare(foldText(title.text));
  return (
    own.length > 5 && (own === other || (own.startsWith(other) && own.length < 1.3 * other.length))
  );
}
