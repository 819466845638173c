/** The text of a page told apart: its headline, when it appeared, what it says, and what is of the site. */
import type { Span } from '#shared/draft.ts';
import { precisionOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { foldText } from '../../text/fold.ts';
import type { Title } from '../title.ts';
import {
  isCaption,
  isClosingLabel,
  isCommentLabel,
  isCopyright,
  isCredit,
  isFurniture,
  isRelatedLabel,
  isSideLink,
} from './lineKinds.ts';

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
  readonly published: { readonly date: PartialDate; readonly span: Span } | null;
  /** The line that names the writer, where one does. */
  readonly byline: Span | null;
  /** What the page says, line by line. */
  readonly lines: readonly ArticleLine[];
  /** From the first of these to the last. */
  readonly body: Span;
  /** Characters that are of the site or of other pages. */
  readonly leftOut: number;
}

const LONGEST_HEADLINE = 160;
/** Within so many lines from the top, the headline and what belongs to it stand. */
const HEAD_LINES = 40;
/** A stamp stands so near to the headline, with the name of a writer or paper between. */
const NEAR_HEADLINE = 5;
const LONGEST_NAME = 40;

/**
 * Tells the parts of a page apart.
 *
 * @param range the part of the text to look at
 * @param today the day on which it is read, for dates without a year
 */
export function readArticleText(text: string, range: Span, today: PartialDate): ArticleText {
  const all = linesOf(text, range);
  const headAt = headlineAt(all);
  const headline = all[headAt];
  const title = headline ? titleOf(text, headline) : null;
  const end = cutAt(all, headAt + 1);
  const lines: ArticleLine[] = [];
  let published: ArticleText['published'] = null;
  let byline: Span | null = null;
  let prose = 0;
  let follows = false;
  const stampedAt = all
    .slice(headAt + 1, Math.min(end, headAt + 1 + NEAR_HEADLINE))
    .findLastIndex((line) => isStampLine(line.text));
  for (const [at, line] of all.slice(headAt + 1, end).entries()) {
    const isHead = prose < 2 && lines.length < HEAD_LINES;
    if (isHead) published ??= stampOf(line, today);
    if (isHead && /^(?:by|作者|文|撰文)\b|^(?:作者|文|撰文)\s{0,2}[:：|/]/iu.test(line.text)) {
      byline ??= line.span;
    }
    const isName = isHead && at < stampedAt && prose === 0 && weightOf(line.text) <= LONGEST_NAME;
    if (
      isName ||
      isOfTheSite(line, isHead) ||
      (isHead && title !== null && repeatsTitle(line, title))
    ) {
      follows = false;
      continue;
    }
    if (isProse(line.text)) prose += 1;
    lines.push({ ...line, follows });
    follows = true;
  }
  published ??=
    all
      .slice(0, headAt)
      .map((line) => stampOf(line, today))
      .find(Boolean) ?? null;
  const first = lines[0]?.span.start ?? headline?.span.end ?? range.start;
  const body = { start: first, end: lines.at(-1)?.span.end ?? first };
  const kept = lines.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const shown = all.reduce((sum, { span }) => sum + span.end - span.start, 0);
  const named = headline ? headline.span.end - headline.span.start : 0;
  return { title, published, byline, lines, body, leftOut: shown - kept - named };
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

/** Whether a line reads as prose: a sentence that ends. */
export const isProse = (line: string): boolean =>
  line.length >= (/\p{Script=Han}{3}/u.test(line) ? 20 : 60) &&
  /[。！？.!?][”"’')）」』]{0,2}$/u.test(line) &&
  !/(?:\.\.\.|…)[”"’')）」』]{0,2}$/u.test(line);

const isOfTheSite = ({ text }: Line, isHead: boolean): boolean =>
  isFurniture(text) ||
  isCaption(text) ||
  isSideLink(text) ||
  isCopyright(text) ||
  (isCredit(text) && !isFact(text)) ||
  (isHead && isStampLine(text));

/** `时间：6月3日` and `Source: …` stand in pages of events as well, with more facts beside them. */
const isFact = (line: string): boolean => /^(?:时间|日期|date)\s{0,2}[:：]/iu.test(line);

/** The headline: a heading of Markdown, else the first line that could be one. */
function headlineAt(lines: readonly Line[]): number {
  const head = lines.slice(0, HEAD_LINES);
  const heading = head.findIndex(({ text }) => /^# \S/u.test(text));
  const firstProse = head.findIndex(({ text }) => isProse(text));
  if (heading >= 0 && (firstProse < 0 || heading < firstProse)) return heading;
  const end = firstProse < 0 ? head.length : firstProse;
  const candidates = head.slice(0, end).flatMap((line, at) => (isHeadline(line.text) ? [at] : []));
  // In front of the headline may stand the name of the site and its sections, which are short.
  const long = candidates.find((at) => weightOf(head[at]?.text ?? '') >= 14);
  return long ?? candidates[0] ?? -1;
}

/** A Chinese character weighs as much as two letters. */
const weightOf = (line: string): number =>
  line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0);

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
  !/^[-*•·] |^https?:|^\d{1,2}[:：]\d{2}/u.test(line);

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

const CLOCK = /^[ ,T年月日号]{0,4}(?:\d{1,2}:\d{2}|(?:上午|下午)\d)/u;
const STAMP_WORDS =
  /publish|posted|updated|release|date|发布|发表|更新|时间|日期|来源|记者|作者|编辑|阅读|浏览|\bby\b|min read|\bET\b|\bEST\b|\bGMT\b|\bUTC\b/iu;
const LONGEST_STAMP = 140;

/** When the page appeared, where a line near its head says so and little else. */
function stampOf({ text, span }: Line, today: PartialDate): ArticleText['published'] {
  if (text.length > LONGEST_STAMP || isProse(text) || /^(?:原标题|标题)/u.test(text)) return null;
  const phrase = readDates(text, { today, lean: 'past' }).find(
    ({ dateStart, dateEnd, bare: alone }) =>
      precisionOf(dateStart) === 'day' && dateEnd === null && !alone && dateStart <= today,
  );
  if (!phrase) return null;
  const rest = `${text.slice(0, phrase.start)}${text.slice(phrase.end)}`;
  const hasClock = CLOCK.test(text.slice(phrase.end, phrase.end + 24));
  const isAlone = rest.replace(/[\s\p{P}\p{S}\d]+/gu, '').length <= 12;
  if (!hasClock && !STAMP_WORDS.test(rest) && !isAlone) return null;
  return {
    date: phrase.dateStart,
    span: { start: span.start + phrase.start, end: span.start + phrase.end },
  };
}

/** A line of a date, a source, counts: `2024-05-06 08:30 来源：…  阅读 120`. */
const isStampLine = (line: string): boolean =>
  line.length <= LONGEST_STAMP &&
  !isProse(line) &&
  /(?:19|20)\d{2}\s{0,2}[-/.年]\s{0,2}\d{1,2}\s{0,2}[-/.月]\s{0,2}\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:19|20)\d{2}/iu.test(
    line,
  ) &&
  (/\d{1,2}:\d{2}/u.test(line) || STAMP_WORDS.test(line) || line.length <= 24);

/** So much prose in a row after a box of links means that the text goes on. */
const PROSE_TO_RESUME = 3;

/** Where the text ends and other pages, comments or the site's own words begin. */
function cutAt(lines: readonly Line[], from: number): number {
  const prose = lines.findIndex(
    ({ text }, at) => at >= from && (isProse(text) || text.length > 80),
  );
  if (prose < 0) return lines.length;
  const cut = lines.findIndex(
    ({ text }, at) =>
      at > prose && (isCommentLabel(text) || (isRelatedLabel(text) && !resumes(lines, at + 1))),
  );
  let end = cut < 0 ? lines.length : cut;
  const least = Math.max(prose, end - HEAD_LINES);
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
  for (const { text } of lines.slice(from, from + 4 * HEAD_LINES)) {
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
