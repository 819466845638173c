/** Whether a document is an article or a page. */
import { foldText } from '../../../text/fold.ts';
import {
  isCaption,
  isCommentLabel,
  isCopyright,
  isCredit,
  isFurniture,
  isProse,
  isRelatedLabel,
  withoutMarks,
} from './lineKinds.ts';
import { isStampLine } from './stamps.ts';
import { countsOf } from './voice.ts';

const HTML_NAME = /\.(?:x?html?|shtml|xht)$/iu;
const HTML_HEAD =
  /^\s{0,100}(?:<!--[^]{0,2000}?-->\s{0,100}){0,3}<(?:!doctype html|html|head|body)\b/iu;
const BLOCK =
  /<(?:p|div|section|article|h[1-6]|li|ul|ol|table|tr|td|span|br|meta|a|blockquote)\b[^<>]{0,500}>/giu;
const LEAST_BLOCKS = 3;

/** How sure it is, 0 to 1, that a text is HTML: a page, or a piece of one as it is pasted. */
export function looksLikeHtml(text: string, name: string): number {
  const head = text.slice(0, 4_000);
  if (HTML_HEAD.test(head)) return 1;
  const blocks = head.match(BLOCK)?.length ?? 0;
  const begins = /^\s{0,100}</u.test(head);
  if (HTML_NAME.test(name)) return blocks > 0 || begins ? 1 : 0.3;
  return begins && blocks >= LEAST_BLOCKS && !/^\s{0,100}<\?xml/u.test(head) ? 0.9 : 0;
}

/** Enough of a text to tell what it is. */
const SAMPLE = 40_000;
const HEAD_LINES = 14;
/** Of a text without tags, no more can be said. */
const MOST_SURE = 0.85;

/** How sure it is, 0 to 1, that a text is news, a page saved as text, or HTML. */
export function looksLikeArticle(text: string, name: string): number {
  const html = looksLikeHtml(text, name);
  if (html > 0.5) return html;
  const lines = foldText(text.slice(0, SAMPLE))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length < 3) return 0;
  const score =
    headScore(lines.slice(0, HEAD_LINES)) +
    siteScore(lines) +
    proseScore(lines) +
    noticeScore(lines);
  const items = lines.filter((line) => /^(?:[-*+•·●] |\d{1,2}[.)] |#{1,6} )/u.test(line)).length;
  const { own } = countsOf(lines);
  const news = items === 0 && own === 0 && isNews(lines) ? 0.25 : 0;
  const notes = Math.min(1, (2 * items) / lines.length) + (own >= 2 ? 0.3 : 0);
  return Math.max(0, Math.min(MOST_SURE, score + news - 0.35 * notes));
}

/** A headline with a stamp, a source or a writer beneath it. */
function headScore(head: readonly string[]): number {
  const isStamped = head.some((line) => isStampLine(withoutMarks(line)));
  const isCredited = head.some((line) => isCredit(withoutMarks(line)));
  return (isStamped ? 0.3 : 0) + (isCredited ? 0.15 : 0);
}

const NEWS_HEAD = 5;

/** A headline, the day beneath it, and then nothing but prose. */
function isNews(lines: readonly string[]): boolean {
  const stamp = lines.slice(1, NEWS_HEAD).findIndex((line) => isStampLine(line)) + 1;
  const rest = lines.slice(stamp + 1);
  const long = rest.filter((line) => isProse(line) || line.length > 60).length;
  return stamp > 0 && rest.length >= 4 && long >= 0.8 * rest.length;
}

/** Labels, buttons, credits, copyright: words of a site. */
function siteScore(lines: readonly string[]): number {
  const tests = [isRelatedLabel, isCommentLabel, isFurniture, isCredit, isCopyright, isCaption];
  const found = tests.filter((is) => lines.some((line) => is(withoutMarks(line)))).length;
  return Math.min(0.4, 0.12 * found);
}

/** Paragraphs of whole sentences that report. */
function proseScore(lines: readonly string[]): number {
  const prose = lines.filter((line) => isProse(line));
  const length = (of: readonly string[]): number => of.reduce((sum, line) => sum + line.length, 0);
  const share = length(prose) / Math.max(1, length(lines));
  const { behind } = countsOf(lines);
  const isReport = prose.length >= 2 && behind >= 3;
  return (prose.length >= 3 && share > 0.6 ? 0.15 : 0) + (isReport ? 0.25 : 0);
}

/** The notice of an event: what, when, where, by whom, and how to come. */
function noticeScore(lines: readonly string[]): number {
  const { ahead } = countsOf(lines);
  const facts = [
    /^(?:.{0,4})?(?:(?:会议|活动|报告|讲座|大会|举办)?(?:时间|日期)|date|when|time)\s{0,2}[:：]/iu,
    /^(?:.{0,4})?(?:(?:会议|活动|报告|讲座|大会|举办)?(?:地点|地址)|venue|location|where|place)\s{0,2}[:：]/iu,
    /^(?:.{0,4})?(?:主办|承办|协办|指导|组织)(?:单位|方|机构)?\s{0,2}[:：]|^(?:organi[sz]ers?|hosted by|host)\s{0,2}[:：]/iu,
    /^(?:.{0,4})?(?:主讲人?|报告人|演讲人|讲者|主持人|题目|报告题目)\s{0,2}[:：]|^(?:speakers?|title)\s{0,2}[:：]/iu,
  ].filter((pattern) => lines.some((line) => pattern.test(line))).length;
  return (facts >= 2 ? 0.18 * facts : 0) + (ahead >= 3 ? 0.2 : 0);
}
