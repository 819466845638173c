/** The writer's own remarks, told apart from what was said. */
import type { Span } from '#shared/draft.ts';
import {
  isEvaluative,
  isFirstPerson,
  isGloss,
  isOwnQuestion,
  isRemark,
  OPINION_LABEL,
  REMARK_SIGN,
} from './opinionCues.ts';
import { sentencesIn } from './sentences.ts';
import { simplify } from './simplify.ts';
import { linesIn, merged, sliceOf, trimmed } from './spans.ts';

/**
 * The writer's own remarks within notes, in order and apart from each other: what stands in brackets
 * or after a dash and asks, doubts, judges or says "I"; sentences in the first person; and lines that
 * are labelled as the writer's (`Me:`, `My take:`, `感想：`). Brackets and dashes belong to the remark.
 * Time is linear in the length.
 */
export function opinionsIn(text: string, span: Span): Span[] {
  const found: Span[] = [];
  for (const line of linesIn(text, span)) {
    const plain = simplify(sliceOf(text, line));
    if (isOwnLine(plain)) found.push(line);
    else found.push(...remarksIn(text, line));
  }
  return merged(found);
}

const BULLET = /^(?:[-*+•·●◦▪‣–—>]|\d{1,3}[.)、]|\[[ xX]\])[ \t]{0,8}/u;

/** A line that is the writer's as a whole: labelled, marked with a sign, or all in brackets. */
function isOwnLine(plain: string): boolean {
  const body = plain.replace(BULLET, '').replace(/^[*_]{1,3}/u, '');
  return OPINION_LABEL.test(body) || REMARK_SIGN.test(body) || isBracketed(body);
}

const SHORTEST_BRACKETED = 6;

/** A whole line in brackets is an aside of the writer's, unless it only describes or explains. */
function isBracketed(body: string): boolean {
  const inner = /^[([](?<inner>[^()[\]]{2,2000})[)\]][.。]?$/u.exec(body)?.groups?.['inner'];
  if (inner === undefined || isGloss(inner)) return false;
  return isRemark(inner) || (inner.length >= SHORTEST_BRACKETED && isClause(inner));
}

/** More than a name or a term: several words or a clause. */
const isClause = (inner: string): boolean =>
  /\p{Script=Han}/u.test(inner)
    ? inner.length >= 10
    : inner.trim().split(/\s+/u).length >= 5 && /\b[a-z]/u.test(inner);

/** Sentences, brackets and clauses after dashes within a line. */
function remarksIn(text: string, line: Span): Span[] {
  const found: Span[] = [];
  for (const sentence of sentencesIn(text, line)) {
    const plain = simplify(sliceOf(text, sentence));
    const brackets = bracketsIn(plain);
    const outside = brackets.reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      plain,
    );
    if (isOwnSentence(outside)) {
      found.push(sentence);
      continue;
    }
    const within = [
      ...brackets.filter(({ start, end }) => isRemark(plain.slice(start + 1, end - 1))),
      ...dashedRemarks(outside),
    ];
    for (const { start, end } of within) {
      found.push(trimmed(text, sentence.start + start, sentence.start + end));
    }
  }
  return found;
}

const MOST_BRACKETS = 200;
const BRACKETS = /\([^()\n]{1,600}\)|\[[^[\]\n]{1,600}\](?!\()/gu;

/** Brackets of both widths; the square ones unless they are a link. */
function bracketsIn(plain: string): Span[] {
  const found: Span[] = [];
  for (const match of plain.matchAll(BRACKETS)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (found.length >= MOST_BRACKETS) break;
  }
  return found;
}

function isOwnSentence(plain: string): boolean {
  const body = plain.replace(BULLET, '');
  if (isQuotedWhole(body)) return false;
  const [beforeDash = ''] = body.split(DASH, 1);
  if (isFirstPerson(beforeDash)) return true;
  return isEvaluative(beforeDash, 'strong') || isOwnQuestion(body);
}

const isQuotedWhole = (body: string): boolean =>
  /^["“「『]/u.test(body) || /^[^"“「『]{1,40}[:：]\s{0,3}["“「『]/u.test(body);

const DASH = /[ \t]{0,4}(?:—{1,3}|--{1,2}|–)[ \t]{0,4}|[ \t]-[ \t]/u;
const MOST_DASHES = 50;

/** What stands after a dash, up to the next dash or the end of the sentence, where it judges. */
function dashedRemarks(plain: string): Span[] {
  const found: Span[] = [];
  const dashes = [...plain.matchAll(new RegExp(DASH, 'gu'))].slice(0, MOST_DASHES);
  dashes.forEach((dash, index) => {
    if (dash.index === 0) return;
    const start = dash.index;
    const end = dashes[index + 1]?.index ?? plain.length;
    const inner = plain.slice(start + dash[0].length, end);
    if (isFirstPerson(inner) || isEvaluative(inner, 'after-dash') || isOwnQuestion(inner)) {
      found.push({ start, end });
    }
  });
  return found;
}
