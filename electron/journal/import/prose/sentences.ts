/** Sentences of prose in English, Chinese and a mixture of both. */
import type { Span } from '#shared/draft.ts';
import { trimmed } from './spans.ts';
import { joinsNextLine, wrappingAt } from './wrapping.ts';
import type { Wrapping } from './wrapping.ts';

const CLOSERS = new Set('"\'”’」』）)】]》〉*_~`');
const STRONG_END = new Set('。！？!?｡︒');
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that a full stop shortens; what follows them goes on in the same sentence. */
const ABBREVIATIONS = new Set(
  (
    'dr mr mrs ms prof rev hon sen rep gov gen col capt lt sgt st sr jr mt ft fig figs eq eqs sec ' +
    'ch vol vols no nos pp p ed eds al vs etc approx dept univ inst assoc est cf resp incl excl ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'e.g i.e a.m p.m u.s u.k u.n e.u ph.d m.d b.sc m.sc a.k.a w.r.t d.c inc ltd corp co llc bros avg min max temp tel ext ref refs ' +
    'ave blvd rd bldg rm no'
  ).split(' '),
);
/** Of those, the ones that often end a sentence as well: they do where a capital follows. */
const MAY_END = new Set(
  'etc inc ltd corp co llc al a.m p.m u.s u.k u.n e.u ph.d m.d d.c sr jr min max ave rd st'.split(
    ' ',
  ),
);
/** Openings of a sentence, to tell `in the U.S. We saw` from `the U.S. Senate`. */
const SENTENCE_OPENING =
  /^(?:the|this|that|these|those|it|its|he|she|we|they|i|you|there|but|and|so|in|on|at|for|as|if|when|while|what|why|how|our|my|his|her|their|an?|most|many|some|all|one|no|not|after|before|then|also|however)\b/iu;
const LONGEST_WORD = 12;
/** A sentence without an end is broken at a line once it has so many characters. */
const LONG_ENOUGH = 400;
const LONG_ENOUGH_CHINESE = 160;

/**
 * The sentences of a stretch of text, trimmed and in order. Full stops of abbreviations, initials,
 * numbers and list signs end none; neither do marks inside brackets that close soon. Quotes and
 * brackets that close after the mark belong to the sentence. A line break within a sentence (a wrapped
 * paragraph, the lines of speech recognition) does not end it; an empty line, a list sign or a heading
 * does. Time is linear in the length.
 */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  let at = span.start;
  let wrapping: Wrapping | null = null;
  let line = span.start;
  const endAt = (end: number): void => {
    const sentence = trimmed(text, start, end);
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  };
  while (at < span.end) {
    const sign = text.charAt(at);
    if (sign === '\n') {
      if (text.slice(line, Math.min(at, line + 40)).trim() === '') wrapping = null;
      else {
        wrapping ??= wrappingAt(text, line, span.end);
        if (!isOpenLine(at - start, text, at, span.end, wrapping)) endAt(at);
      }
      if (text.slice(start, Math.min(at, start + 40)).trim() === '') start = at;
      at += 1;
      line = at;
      continue;
    }
    if (sign === '(' || sign === '（') {
      at = afterBracket(text, at, span.end);
      continue;
    }
    const end = endOfSentence(text, at, start, span.end);
    if (end === null) at += 1;
    else {
      endAt(end);
      at = end;
    }
  }
  endAt(span.end);
  return sentences;
}

/** Whether the sentence begun before a line break goes on after it. */
function isOpenLine(
  length: number,
  text: string,
  lineEnd: number,
  end: number,
  wrapping: Wrapping,
): boolean {
  const isChinese = CJK.test(text.slice(Math.max(lineEnd - 20, 0), lineEnd));
  const longest = isChinese ? LONG_ENOUGH_CHINESE : LONG_ENOUGH;
  return length < longest && joinsNextLine(text, lineEnd, end, wrapping);
}

const LONGEST_BRACKET = 300;

/** Where to go on after an opening bracket: after it, or after all of it where it closes soon. */
function afterBracket(text: string, at: number, end: number): number {
  const ahead = text.slice(at, Math.min(end, at + LONGEST_BRACKET));
  const close = /[)）\n]/u.exec(ahead);
  return close && close[0] !== '\n' ? at + close.index + 1 : at + 1;
}

/** Where a sentence ends whose mark stands at an offset, or null where none ends there. */
function endOfSentence(text: string, at: number, start: number, limit: number): number | null {
  const sign = text.charAt(at);
  if (sign === '.') return endAfterStop(text, at, start, limit);
  if (sign === '…') return endAfterDots(text, at, limit);
  if (!STRONG_END.has(sign)) return null;
  const end = afterClosers(text, afterMarks(text, at, limit), limit);
  const quoted = end > at + 1 && /[”」』"']/u.test(text.slice(at + 1, end));
  if (sign === '?' || sign === '!') {
    // `"Really?" she asked` is one sentence.
    if (quoted && /^[ ]\p{Ll}/u.test(text.slice(end, end + 2))) return null;
    return isFollowedFreely(text, end, limit) ? end : null;
  }
  // A quoted question within a sentence: “为什么？”他问.
  return quoted && /^[,，、;；的地他她我是这那和与说问]/u.test(text.charAt(end)) ? null : end;
}

function afterMarks(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && /[。！？!?.…~～]/u.test(text.charAt(end))) end += 1;
  return end;
}

function afterClosers(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && CLOSERS.has(text.charAt(end))) end += 1;
  return end;
}

/** A half-width mark ends a sentence before white space, the end, or Chinese; in a URL it does not. */
function isFollowedFreely(text: string, end: number, limit: number): boolean {
  if (end >= limit) return true;
  const next = text.charAt(end);
  return /\s/u.test(next) || CJK.test(next) || /["“「（(\u{1F300}-\u{1FAFF}]/u.test(next);
}

function endAfterDots(text: string, at: number, limit: number): number | null {
  const end = afterClosers(text, afterMarks(text, at, limit), limit);
  if (end >= limit || text.charAt(end) === '\n') return end;
  return /^\s{1,4}\p{Lu}/u.test(text.slice(end, end + 6)) ? end : null;
}

function endAfterStop(text: string, at: number, start: number, limit: number): number | null {
  if (text.startsWith('..', at)) return endAfterDots(text, at, limit);
  const end = afterClosers(text, at + 1, limit);
  const before = text.charAt(at - 1);
  const next = text.charAt(end);
  if (CJK.test(before)) return /\d/u.test(next) ? null : end;
  if (end < limit && !/\s/u.test(next))
    return CJK.test(next) && /[a-z)]/u.test(before) ? end : null;
  const following = text.slice(end, Math.min(end + 24, limit)).trimStart();
  if (/^\p{Ll}/u.test(following) && !/^[a-z]{0,2}[A-Z]/u.test(following)) return null;
  const word = wordBefore(text, at, start);
  // `1.` and `a.` at the head are list signs.
  if (start + word.length + 3 > at && /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})$/u.test(word)) return null;
  if (/^\p{Lu}$/u.test(word)) return /^\p{Lu}/u.test(following) ? null : end;
  const key = word.toLowerCase();
  if (!ABBREVIATIONS.has(key)) return end;
  if (following === '') return end;
  if (!MAY_END.has(key)) return null;
  return SENTENCE_OPENING.test(following) ? end : null;
}

/** The letters, digits and inner stops right before an offset; `Dr` of `总裁Dr`. */
function wordBefore(text: string, at: number, start: number): string {
  const stretch = text.slice(Math.max(start, at - LONGEST_WORD), at);
  const word = /[\p{L}\d][\p{L}\d.]*$/u.exec(stretch)?.[0] ?? '';
  return word.replace(/^.*\p{Script=Han}(?=[^\p{Script=Han}])/u, '');
}
