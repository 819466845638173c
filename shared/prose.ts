/** Broken lines joined to prose, with the place of every piece in the text that it came from. */
import type { Span } from './draft.ts';

/** What the line breaks of a text mean. */
export interface Breaks {
  /** Lines end where the column does: only an empty line can end a paragraph. */
  readonly wrapped: boolean;
  /** Empty lines stand anywhere, as speech recognition leaves them: none of them means anything. */
  readonly broken: boolean;
  /** A space stands for a comma in Chinese, as in subtitles: a line is what is said in one breath. */
  readonly spaced: boolean;
}

/** A line of prose, and what stands between it and the line before. */
export interface ProseLine extends Span {
  readonly joint: '' | ' ' | '\n' | '\n\n';
}

interface Line extends Span {
  /** Whether an empty line stands before it. */
  readonly apart: boolean;
}

/** The lines of a stretch of text that have words, without the white space around them. */
function linesOf(source: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  // What stands before a stretch is no line of its own: it begins as after an empty one.
  let apart = true;
  // Searched in the stretch alone: the next line break may be far behind it.
  const text = source.slice(start, end);
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = trimSpan(source, { start: start + at, end: start + lineEnd });
    if (line !== null) lines.push({ ...line, apart });
    apart = line === null;
    at = lineEnd + 1;
  }
  return lines;
}

const isSpace = (source: string, at: number): boolean => /\s/u.test(source.charAt(at));

/** A stretch without the white space at its ends, or null where there is nothing else in it. */
export function trimSpan(source: string, { start, end }: Span): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(source, from)) from += 1;
  while (to > from && isSpace(source, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

/** Enough lines to know how a text is broken. */
const SAMPLE_LINES = 600;
const FEWEST_LINES = 4;
/** A column of text is at most so wide. */
const WIDEST_COLUMN = 130;
/** Pieces of recognised speech are at most so long. */
const LONGEST_PIECE = 240;
const MOST = 0.75;
const SOME = 0.2;

/** How the stretches of a text are broken into lines. */
export function breaksOf(source: string, spans: readonly Span[]): Breaks {
  const lines: Line[] = [];
  for (const span of spans) {
    // The last line of a stretch is as long as it happens to be.
    lines.push(
      ...linesOf(source, { ...span, end: Math.min(span.end, span.start + 60_000) }).slice(0, -1),
    );
    if (lines.length >= SAMPLE_LINES) break;
  }
  return {
    wrapped: areWrapped(lines, source),
    broken: areBroken(lines, source),
    spaced: areSpaced(lines, source),
  };
}

function share<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.length < FEWEST_LINES ? 0 : items.filter(test).length / items.length;
}

function areWrapped(lines: readonly Line[], source: string): boolean {
  const filled = lines.filter(
    ({ start, end }) => !isOwnLine(source.slice(start, start + 12)) && end > start,
  );
  const widest = filled.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (widest > WIDEST_COLUMN) return false;
  return (
    share(filled, (line) => !endsSentence(source, line)) > 1 - MOST &&
    share(filled, ({ start, end }) => end - start > widest / 2) >= MOST
  );
}

/**
 * Recognised speech: pieces of much the same length that hold no whole sentence but end like one,
 * or end in mid-sentence.
 */
function areBroken(lines: readonly Line[], source: string): boolean {
  const apart = lines.filter((line) => line.apart);
  if (share(lines, (line) => line.apart) < 0.5) return false;
  const longest = apart.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (longest > LONGEST_PIECE) return false;
  const midSentence = share(apart, (line) => !endsSentence(source, line));
  const alike = share(apart, ({ start, end }) => end - start > longest / 2);
  return midSentence > 1 - MOST || alike >= MOST;
}

const SPACE_IN_CHINESE = /\p{Script=Han}[ \u3000]\p{Script=Han}/u;

/** Chinese lines of which many have spaces, and hardly any has a sign at its end. */
function areSpaced(lines: readonly Line[], source: string): boolean {
  const has = ({ start, end }: Line): boolean =>
    SPACE_IN_CHINESE.test(source.slice(start, Math.min(end, start + 200)));
  return share(lines, has) > SOME && share(lines, (line) => !endsSentence(source, line)) >= MOST;
}

/** Signs after a sentence that belong to it. */
const CLOSING = /["'”’»)\]）】」』》*_]/u;
const SENTENCE_END = /[.!?…。！？；:：]/u;

function endsSentence(source: string, { start, end }: Span): boolean {
  let at = end;
  while (at > start && CLOSING.test(source.charAt(at - 1))) at -= 1;
  return SENTENCE_END.test(source.charAt(at - 1));
}

/** A heading, an item of a list or a quotation: it stands on a line of its own. */
const OWN_LINE = /^(?:#{1,6} |[-*+•·] |\d{1,2}[.)] |> |\|)/u;
const isOwnLine = (line: string): boolean => OWN_LINE.test(line);
const isItem = (line: string): boolean => /^(?:[-*+•·] |\d{1,2}[.)] |> |\|)/u.test(line);

/** Scripts that put no space between words, and their punctuation. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60“”‘’…—]/u;

function joint(source: string, before: Line, line: Line, breaks: Breaks): ProseLine['joint'] {
  const first = source.slice(before.start, before.start + 12);
  const second = source.slice(line.start, line.start + 12);
  if (isOwnLine(first) || isOwnLine(second)) {
    return isItem(first) && isItem(second) && !line.apart ? '\n' : '\n\n';
  }
  if (!runsOn(source, before, line, breaks)) return '\n\n';
  const last = source.slice(Math.max(before.end - 2, before.start), before.end);
  const unspaced = UNSPACED.test(last.slice(-1)) || UNSPACED.test(source.charAt(line.start));
  const hyphen = /\p{L}-$/u.test(last) && /^\p{Ll}/u.test(second);
  return (unspaced && !breaks.spaced) || hyphen ? '' : ' ';
}

function runsOn(source: string, before: Line, line: Line, { wrapped, broken }: Breaks): boolean {
  if (line.apart ? broken : wrapped) return true;
  if (!endsSentence(source, before)) return true;
  return /[\p{Ll},;:，、；：。！？）)]/u.test(source.charAt(line.start));
}

/** The lines of stretches of text as prose; the stretches follow each other as by an empty line. */
export function proseLines(source: string, spans: readonly Span[], breaks: Breaks): ProseLine[] {
  const lines = spans.flatMap((span) => linesOf(source, span));
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const { start, end } = line;
    return { start, end, joint: before === undefined ? '' : joint(source, before, line, breaks) };
  });
}

/** Stretches of a text joined to prose. */
export const proseIn = (source: string, spans: readonly Span[], breaks: Breaks): string =>
  proseLines(source, spans, breaks)
    .map(({ joint: between, start, end }) => between + source.slice(start, end))
    .join('');

/**
 * Joins broken lines to prose: a paragraph ends where a sentence does, not where a line does. Words
 * stay as they are; between Chinese lines there is no space, between others one.
 */
export function proseOf(text: string): string {
  const all = [{ start: 0, end: text.length }];
  return proseIn(text, all, breaksOf(text, all));
}
