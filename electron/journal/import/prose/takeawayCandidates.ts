/** The sentences that may be worth keeping, with what speaks for each. */
import type { Span } from '#shared/draft.ts';
import type { TakeawayKind } from '#shared/takeaway.ts';
import { sentencesIn } from './sentences.ts';
import { simplify } from './simplify.ts';
import { merged, overlapping, sliceOf, trimmed } from './spans.ts';
import {
  ACTION_HEADING,
  informationOf,
  kindOf,
  labelLength,
  LIST_HEADING,
  markedBy,
} from './takeawayCues.ts';
import { announces, fillerShare, isNoise, prefaceLength, tells } from './takeawayNoise.ts';
import { mayStateVerdict } from './verdict.ts';
import { columnsOf } from './wrapping.ts';

/** A stretch of text to look for takeaways in. */
export interface Passage {
  readonly span: Span;
  /** Index into the sessions of the draft, or null for the event as a whole. */
  readonly session: number | null;
  /** What the writer made stand out. */
  readonly emphasis: readonly Span[];
  /** Never to be proposed: opinions, greetings, labels. */
  readonly without: readonly Span[];
  /** 1 is usual; a closing statement counts more. */
  readonly weight: number;
}

export interface Candidate {
  /** Of what is proposed, without list signs and labels. */
  readonly span: Span;
  readonly plain: string;
  readonly passage: number;
  readonly session: number | null;
  readonly kind: TakeawayKind;
  /** It stands in a list of takeaways that the writer made. */
  readonly isListed: boolean;
  readonly isBullet: boolean;
  /** All but its centrality. */
  readonly score: number;
}

export interface Announcing {
  readonly announcing: number;
  readonly telling: number;
}

/** Sentences of a passage are looked at up to this number, spread over all of it. */
const MOST_SENTENCES = 6_000;

/** The candidates of all passages in order, and how many sentences announce or tell. */
export function candidatesIn(
  text: string,
  passages: readonly Passage[],
): { readonly candidates: Candidate[]; readonly tone: Announcing } {
  const candidates: Candidate[] = [];
  let announcing = 0;
  let telling = 0;
  passages.forEach((passage, index) => {
    const list = listTracker(headingBefore(text, passage.span.start));
    const found: Candidate[] = [];
    const within = { without: merged(passage.without), emphasis: merged(passage.emphasis) };
    for (const sentence of thinned(sentencesIn(text, passage.span))) {
      const plain = simplify(sliceOf(text, sentence));
      const listed = list(plain, isBulletAt(text, sentence), followsGap(text, sentence.start));
      if (isNoise(plain, listed ? LISTED_COLUMNS : undefined)) continue;
      if (announces(plain)) announcing += 1;
      else if (tells(plain)) telling += 1;
      const candidate = candidateOf(text, sentence, {
        passage: { ...passage, ...within },
        index,
        listed,
      });
      if (candidate) found.push(candidate);
    }
    candidates.push(...withPositions(found, passage.weight));
  });
  return { candidates, tone: { announcing, telling } };
}

function thinned(sentences: readonly Span[]): readonly Span[] {
  if (sentences.length <= MOST_SENTENCES) return sentences;
  const step = sentences.length / MOST_SENTENCES;
  return Array.from({ length: MOST_SENTENCES }, (_, at) => sentences[Math.floor(at * step)]).filter(
    (sentence) => sentence !== undefined,
  );
}

type Listed = 'takeaways' | 'actions' | null;

/** The line right before a passage, which may be the heading that it stands under. */
function headingBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 200), start).trimEnd();
  return simplify(before.slice(before.lastIndexOf('\n') + 1));
}

const headingKind = (plain: string): Listed =>
  LIST_HEADING.test(plain) ? 'takeaways' : ACTION_HEADING.test(plain) ? 'actions' : null;

/** Follows the headings of a passage, to tell what stands in a list of takeaways or actions. */
function listTracker(
  heading: string,
): (plain: string, isBullet: boolean, afterGap: boolean) => Listed {
  let within = headingKind(heading);
  let hasItems = false;
  let marked = heading.startsWith('#');
  return (plain, isBullet, afterGap) => {
    const kind = headingKind(plain);
    if (kind !== null || /^#{1,6}\s/u.test(plain)) {
      within = kind;
      hasItems = false;
      marked = plain.startsWith('#');
      return null;
    }
    if (within === null) return null;
    // Without a heading sign, the list ends with its last bullet or with the first gap.
    const ends = hasItems && !isBullet && afterGap && !marked;
    if (ends || /^\S{1,20}[:：]$/u.test(plain)) within = null;
    hasItems = true;
    return within;
  };
}

const SIGN =
  /^(?:[-*+>–—](?=\s)|[•·●◦▪‣✓✔☑➤►▶→]|\d{1,3}[.)、．](?![\d])|[（(]\d{1,2}[)）]|[①-⑳]|\[[ xX]?\]|☐|[一二三四五六七八九十]{1,2}、)[ \t]{0,4}/u;

const isBulletAt = (text: string, sentence: Span): boolean =>
  SIGN.test(text.slice(sentence.start, sentence.start + 8));

const followsGap = (text: string, start: number): boolean =>
  /\n[ \t\r]*\n[ \t\r]*$/u.test(text.slice(Math.max(0, start - 20), start));

interface Where {
  readonly passage: Passage;
  readonly index: number;
  readonly listed: Listed;
}

const LISTED_SCORE = 4;
/** What the writer listed may be short. */
const LISTED_COLUMNS = 6;

function candidateOf(text: string, sentence: Span, where: Where): Candidate | null {
  const { passage, index, listed } = where;
  const piece = longestOutside(text, sentence, passage.without);
  if (!piece) return null;
  const marks = simplify(sliceOf(text, piece)).replace(SIGN, '');
  const span = bare(text, piece);
  const plain = simplify(sliceOf(text, span));
  if (isNoise(plain, listed ? LISTED_COLUMNS : undefined) || mayStateVerdict(plain)) return null;
  const kind = kindOf(marks, listed === 'actions');
  const isBullet = isBulletAt(text, sentence);
  const score =
    markedBy(marks) +
    emphasised(text, span, passage.emphasis) +
    informationOf(plain) +
    lengthScore(plain, isBullet) +
    kindScore(kind, isBullet) +
    (listed === 'takeaways' ? LISTED_SCORE : listed === 'actions' ? LISTED_SCORE / 2 : 0) -
    (announces(plain) ? 1.5 : 0) -
    3 * Math.max(0, fillerShare(plain) - 0.08);
  return {
    span,
    plain,
    passage: index,
    session: passage.session,
    kind,
    isListed: listed === 'takeaways',
    isBullet,
    score,
  };
}

/** The longest piece of a sentence that lies outside what is never proposed. */
function longestOutside(text: string, sentence: Span, without: readonly Span[]): Span | null {
  const taken = overlapping(without, sentence);
  let at = sentence.start;
  let longest: Span | null = null;
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    const piece = trimmed(text, at, Math.max(at, Math.min(start, sentence.end)));
    if (!longest || piece.end - piece.start > longest.end - longest.start) longest = piece;
    at = Math.max(at, end);
  }
  return longest && longest.end > longest.start ? longest : null;
}

/** The time and the name before what somebody says: `**[00:01:02] Ada Moss:** `. */
const TURN_LABEL =
  /^[*_]{0,3}[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?[*_]{0,3}[ ]{1,3}[*_]{0,3}[^:：\n]{1,40}[:：][*_]{0,3}[ ]{0,3}|^[^:：\n]{1,30}[ ]\d{2}:\d{2}:\d{2}[ ]{0,2}/u;

const turnLabelLength = (head: string): number => TURN_LABEL.exec(head)?.[0].length ?? 0;

/** Without the signs, labels and stray emphasis marks at its ends. */
function bare(text: string, piece: Span): Span {
  let { start, end } = piece;
  start += turnLabelLength(text.slice(start, Math.min(end, start + 80)));
  for (let round = 0; round < 3; round += 1) {
    const head = text.slice(start, Math.min(end, start + 60));
    const skipped = SIGN.exec(head)?.[0].length ?? labelLength(simplify(head));
    if (skipped === 0 || skipped >= end - start) break;
    start += skipped;
  }
  start += prefaceLength(simplify(text.slice(start, Math.min(end, start + 120))));
  const filler =
    /^(?:(?:so|well|and so|okay|ok|yeah|um+|uh+|嗯+|呃+|啊|那么|然后呢?|所以说|就是说)[,，、 ]{1,2}){1,3}/iu.exec(
      text.slice(start, Math.min(end, start + 40)),
    );
  start += filler?.[0].length ?? 0;
  const whole = sliceOf(text, { start, end });
  const marks = /^(?<mark>\*\*|__|==|\*|_|`)(?<inner>[^*_=`]+)\k<mark>$/u.exec(whole);
  const width = marks?.groups?.['mark']?.length ?? 0;
  return trimmed(text, start + width, end - width);
}

const BOLD =
  /\*\*[^*\n]{2,400}\*\*|__[^_\n]{2,400}__|==[^=\n]{2,400}==|<(?:b|strong|mark)>|\p{Lu}{4,}(?:\s\p{Lu}{2,}){2,}/gu;

/** How much of a sentence the writer made stand out. */
function emphasised(text: string, span: Span, emphasis: readonly Span[]): number {
  const around = { start: Math.max(0, span.start - 2), end: span.end + 2 };
  const own = Array.from(sliceOf(text, around).matchAll(BOLD), ({ index, 0: mark }) => ({
    start: around.start + index,
    end: around.start + index + mark.length,
  }));
  const within = merged([...overlapping(emphasis, span), ...own]);
  const length = within.reduce(
    (sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start),
    0,
  );
  if (length <= 0) return 0;
  return 1.4 + 1.4 * Math.min(1, length / (span.end - span.start));
}

function lengthScore(plain: string, isBullet: boolean): number {
  const columns = columnsOf(plain);
  const short = isBullet ? 0.5 : 1;
  if (columns < 20) return -1.2 * short;
  if (columns < 34) return -0.9 * short;
  if (columns < 40) return -0.4 * short;
  if (columns > 420) return -1;
  if (columns > 280) return -0.4;
  return columns > 60 ? 0.2 : 0;
}

/** Questions count among notes, where the writer asks them; in talk they are mostly moderation. */
function kindScore(kind: TakeawayKind, isBullet: boolean): number {
  if (kind === 'action') return 1.2;
  if (kind === 'contact') return 0.8;
  if (kind === 'quote') return 0.6;
  return kind === 'question' ? (isBullet ? -0.2 : -1.2) : 0;
}

/** First and last sentences of a passage count a little more, all of a weighty passage much more. */
function withPositions(found: readonly Candidate[], weight: number): Candidate[] {
  return found.map((candidate, at) => {
    const edge = at === 0 ? 0.25 : at === found.length - 1 ? 0.35 : 0;
    return { ...candidate, score: candidate.score + edge + 1.5 * (weight - 1) };
  });
}
