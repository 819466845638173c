/** A stated verdict on attending again. */
import type { Draft, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { Worth } from '#shared/worth.ts';
import { sentencesIn } from './sentences.ts';
import { simplify } from './simplify.ts';
import { linesIn, sliceOf, trimmed } from './spans.ts';
import { worthInChinese } from './verdictChinese.ts';
import { withoutQuotations, worthInEnglish } from './verdictEnglish.ts';
import {
  asksAboutReturning,
  worthOfAnswer,
  worthOfLabelled,
  worthOfRetold,
} from './verdictRating.ts';
import { isSignedByOthers, isSpokenTurn, RATING, worthByFamily } from './verdictByFamily.ts';
import { writtenOut } from './verdictInformal.ts';
import { isOfOthers } from './verdictOthers.ts';
import { isOfOtherThings } from './verdictOtherThings.ts';
import {
  isBesideThePoint,
  isConditional,
  withoutFormalities,
  worthOfPlain,
} from './verdictPlain.ts';
import { reasonsIn } from './verdictReasons.ts';
import { withoutReported } from './verdictReported.ts';
import { isLeftOpen, worthByCues } from './verdictScore.ts';
import { worthOfChineseTurns } from './verdictTurnsChinese.ts';
import { worthOfEnglishTurns } from './verdictTurnsEnglish.ts';

/** Words without which nothing is said of going again; cheap to look for. */
const HINT =
  /again|back|return|\bnext\b|rebook|(?:sign(?:ed)?|book(?:ed)?|regist\w+) |coming year|yearly|round two|second time|worth|skip|avoid|enough|done with|last (?:one|time|visit|edition|year)|recommend|20\d\d|count me|sign me|pass|verdict|off (?:my|the|our)|on (?:my|our)|[再别下明来以值推白]|最后一次|一次|免了|算了|避雷|拉黑|劝退|可去|去不去|必[来去到]|每年|绝不|打死|期待|不[值对]|配不上|对不起|建议|第二次|不会|绕|叫我|拉我|意愿|列入|加入|keep|send|think|随缘|结论|狗|鬼才|agn|nvr|nxt|y(?:ea)?r\b|last|first|fill of|it for me|no need|repeat|no more|renew|re-?up|in my|my last|out of|one and done|seen me|see me|if (?:my|work)|jury|undecided|decide|depends|miss|bring|once|plenty|myself|every year|[0-9]\/5|[+-]1|budget|calendar|踩雷|推薦|二刷|三刷|回购|預算|预算|續|续|開票|开票|开放|第一个|第一個|敬谢|奉陪|推掉|这种|专门|专程|特地|请假|门票|票钱|公司|还来|就好|就行|再[来去]|唔|嚟|[出下]年|照[来去]|[第下]\p{Script=Han}{1,3}[届屆]|停|歇|[派让]\p{Script=Han}{1,6}去|不去|要[来去]|会[来去]|報/iu;

/** Whether a single sentence, in simplified characters, states a verdict in words that the families know. */
export const mayStateVerdict = (plain: string): boolean =>
  HINT.test(plain) && (knownWorth(writtenOut(plain), '', false) ?? worthOfLabelled(plain)) !== null;

/** A labelled rating or answer is plainer than a sentence, and known words are plainer than weighed ones. */
const LABELLED = 3;
const FAMILIAR = 2;
const WEIGHED = 1;
const VAGUE = 0;

interface Stated {
  readonly worth: Worth;
  readonly plainness: number;
}

interface Found extends Stated {
  readonly span: Span;
}

/** Where a sentence stands in its text. */
interface Place {
  /** Among the last, and after nothing that a recommendation could be about instead. */
  readonly closes: boolean;
  /** Among the first or the last. */
  readonly isAtEdge: boolean;
  /** In a text of more than a few sentences, of which most are of what was heard. */
  readonly isOneOfMany: boolean;
}

/**
 * The worth that one sentence states by itself, after another; informal spellings are written out
 * first. The families know whole clauses and come first; what none of them knows is weighed by cues.
 */
function worthOfSentence(sentence: string, before: string, place: Place): Stated | null {
  const whole = worthOfWhole(sentence, before, place);
  if (/[?？]\s*$/u.test(sentence) || !/[;；]/u.test(sentence)) return whole;
  // What stands after a semicolon may be of the event where the rest is of its speakers or its lunch,
  // and what stands before one says it without the condition of something else.
  const parts = sentence.split(/[;；]/u, MOST_PARTS).map((part) => part.trim());
  const stated = parts.map((part) =>
    LONG_ENOUGH.test(part) ? worthOfWhole(part, '', place) : null,
  );
  if (whole === null) return stated.findLast((one) => one !== null) ?? null;
  const first = stated[0] ?? null;
  const isAlone = first !== null && stated.slice(1).every((one) => one === null);
  const isOfSomethingElse = whole.worth === 3 && !CONDITION_AFTER.test(parts[1] ?? '');
  return isAlone && isOfSomethingElse ? first : whole;
}

const MOST_PARTS = 6;
/** More than a bare `never again`, which may be of what stands beside it. */
const LONG_ENOUGH = /^(?=.{6})(?:\S+\s+\S+\s+\S|.*\p{Script=Han})/u;
/** What takes back what was said before the semicolon. */
const CONDITION_AFTER =
  /^(?:but |though |and )?(?:only|unless|provided|as long as|not (?:if|unless|without)|depends|otherwise)|^(?:但|不过|可)?(?:除非|前提|否则|不然|只要|看)/iu;

function worthOfWhole(sentence: string, before: string, place: Place): Stated | null {
  const whole = withoutFormalities(writtenOut(sentence).replace(RATING, ''));
  if (isBesideThePoint(whole)) return null;
  const retold = worthOfRetold(whole);
  if (retold !== null) return { worth: retold, plainness: FAMILIAR };
  const plain = withoutReported(withoutQuotations(whole));
  if (plain.trim() === '') return null;
  const stated = worthOfPlain(plain) ?? worthOfTurns(plain);
  if (stated !== null) return { worth: stated, plainness: FAMILIAR };
  const known = knownWorth(plain, before, place.closes);
  if (known !== null)
    return { worth: isLeftOpen(plain) || isConditional(plain) ? 3 : known, plainness: FAMILIAR };
  // What stands beside a report is not weighed: it goes on about that.
  if (isOfOthers(plain) || plain !== withoutQuotations(whole)) return null;
  const weighed = worthByCues(plain, before, place);
  return weighed === null ? null : { worth: weighed, plainness: WEIGHED };
}

const worthOfTurns = (plain: string): Worth | null =>
  isOfOthers(plain)
    ? null
    : /\p{Script=Han}/u.test(plain)
      ? worthOfChineseTurns(plain)
      : worthOfEnglishTurns(plain);

/** The worth of a sentence, written out, that the families know as a whole. */
function knownWorth(written: string, before: string, closes: boolean): Worth | null {
  const plain = written.replace(RATING, '');
  if (isOfOthers(plain)) return null;
  if (isOfOtherThings(plain.toLowerCase(), before.toLowerCase())) {
    const own = beforeOtherThings(plain);
    return own === '' ? null : knownWorth(own, before, closes);
  }
  const worth = worthInChinese(plain) ?? worthInEnglish(plain);
  // A family that sets a condition says more than the words of going by themselves.
  const family = worthByFamily(plain, closes);
  return worth === null || family === 3 ? family : worth;
}

/** The clauses before the first that is of another thing: `I'd go again, same hotel`; or none. */
function beforeOtherThings(plain: string): string {
  let end = 0;
  for (const { index } of plain.matchAll(/[,，;；(（。.]| - | because | since |$/gu)) {
    if (isOfOtherThings(plain.slice(end, index).toLowerCase(), '')) break;
    end = index;
  }
  return end < plain.length ? plain.slice(0, end) : '';
}

const MOST_FOUND = 200;

/**
 * The verdict that the writer states on going to the event again, with its sentence and the reasons
 * given there or right beside it. Null where none is stated: what is denied, asked, supposed, quoted,
 * said by others or about something else is no verdict. Of several the plainest counts, then the last.
 */
export function findVerdict(text: string, span: Span): Draft['verdict'] {
  const sentences = sentencesIn(text, span).flatMap((sentence) => hastySentences(text, sentence));
  const found = [...labelledIn(text, span), ...statedIn(text, sentences)]
    .slice(-MOST_FOUND)
    .filter((one) => !isSpokenTurn(text, one.span));
  const best = found.toSorted(
    (a, b) => b.plainness - a.plainness || b.span.start - a.span.start,
  )[0];
  if (!best) return null;
  const reasons = reasonsIn(neighbours(text, sentences, best.span));
  return {
    worth: best.worth,
    reasons,
    sentence: sliceOf(text, best.span).slice(0, LIMITS.sentence),
    span: {
      start: best.span.start,
      end: Math.min(best.span.end, best.span.start + LIMITS.sentence),
    },
  };
}

/** A full stop before a small letter, as in notes typed in haste; after a longer word only. */
const HASTY_STOP =
  /(?<=\b(?!(?:etc|approx|incl|dept|prof|resp|esp|vol|fig|ext)\.)\p{L}{3,20}[.!]) (?=\p{Ll}{1,14}\b)/gu;

/** The sentences of which one is made up where the writer left out capitals. */
function hastySentences(text: string, sentence: Span): Span[] {
  const cuts = [...sliceOf(text, sentence).matchAll(HASTY_STOP)].map(
    ({ index }) => sentence.start + index,
  );
  const written = sliceOf(text, sentence);
  // Lines without any mark are notes of their own.
  if (!/[,.;:!?，。；：！？、]/u.test(written)) {
    for (const { index } of written.matchAll(/\n/gu)) cuts.push(sentence.start + index);
  }
  const starts = [sentence.start, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, at) => ({ start, end: cuts[at] ?? sentence.end }));
}

const LABEL_HINT = /[:：=?？|]|\s[-–—]|——|[★⭐]/u;

function labelledIn(text: string, span: Span): Found[] {
  return linesIn(text, span).flatMap((line) => {
    if (line.end - line.start > 320) return [];
    const written = sliceOf(text, line);
    if (!LABEL_HINT.test(written)) return [];
    const plain = writtenOut(written);
    if (!HINT.test(plain)) return [];
    const worth = worthOfLabelled(plain);
    return worth === null ? [] : [{ worth, span: withoutSigns(text, line), plainness: LABELLED }];
  });
}

function statedIn(text: string, sentences: readonly Span[]): Found[] {
  return sentences.flatMap((sentence, index): Found[] => {
    if (sentence.end - sentence.start > LIMITS.sentence) return [];
    const plain = simplify(sliceOf(text, sentence));
    const isAtEdge = index < FIRST_SENTENCES || index >= sentences.length - LAST_SENTENCES;
    if (!isAtEdge && !HINT.test(plain)) return [];
    const next = sentences[index + 1];
    const following = next ? simplify(sliceOf(text, next)).slice(0, 300) : '';
    if (isSignedByOthers(following)) return [];
    const asked = asksAboutReturning(plain);
    if (asked && next) {
      const worth = worthOfAnswer(following);
      if (worth === null) return [];
      return [{ worth, span: answered(text, sentence, next), plainness: LABELLED }];
    }
    const previous = sentences[index - 1];
    const before = previous ? simplify(sliceOf(text, previous)).slice(-LIMITS.sentence) : '';
    const stated = worthOfSentence(plain, before, {
      closes: closesText(text, sentences, index),
      isAtEdge,
      isOneOfMany: sentences.length > FEW_SENTENCES,
    });
    if (stated === null) return [];
    const plainness = isVague(plain, stated.worth) ? VAGUE : stated.plainness;
    const worth = stated.worth === 1 && isDoubted(writtenOut(plain)) ? 2 : stated.worth;
    return [{ worth, span: withoutSigns(text, sentence), plainness }];
  });
}

/** A question with its answer, but a heading that asks only where the answer says nothing by itself. */
function answered(text: string, asked: Span, answer: Span): Span {
  const isApart = text.slice(asked.end, answer.start).includes('\n');
  const own = isApart ? worthOfWhole(sliceOf(text, answer), '', ALONE) : null;
  return own === null ? trimmed(text, asked.start, answer.end) : answer;
}

const ALONE: Place = { closes: false, isAtEdge: true, isOneOfMany: false };
const MAYBE = /\b(?:maybe|perhaps|possibly|might)\b|也许|或许|可能|看情况/iu;
const OF_ONESELF = /\b(?:i|we|me|us|my|our)\b|我/iu;

/** What only may be, and does not say who goes, or merely recommends, counts where nothing else does. */
const isVague = (plain: string, worth: Worth): boolean =>
  (worth === 3 && MAYBE.test(plain) && !OF_ONESELF.test(plain)) ||
  worthOfSentence(plain, '', ALONE) === null;

const FIRST_SENTENCES = 3;
const LAST_SENTENCES = 4;
const FEW_SENTENCES = 6;
/** What a bare `recommended` would be about, were it no event. */
const THING =
  /\b(?:book|hotel|hostel|restaurant|caf[eé]|bar|paper|tool|library|podcast|video|link|dish|menu|app|blog|talk|session|tour|museum)s?\b|书|酒店|餐厅|饭店|论文|工具|框架|软件|博物馆|景点|小吃|菜|App|app|文章|视频|第[一二三四五六\d]场|那场|听听/u;

/** Whether a sentence is among the last and the one before it is of no other thing. */
function closesText(text: string, sentences: readonly Span[], index: number): boolean {
  if (index < sentences.length - LAST_SENTENCES) return false;
  const near = sentences.slice(Math.max(0, index - 1), index + 1);
  return !near.some((sentence) => THING.test(simplify(sliceOf(text, sentence)).slice(0, 400)));
}

const DOUBTED =
  /\b(?:probably|most likely|perhaps|my feeling is|i (?:think|guess|suppose|expect|suspect))\b|大概|可能|估计|多半|恐怕|年年都/iu;
const FIRM =
  /\b(?:never|ever|definitely|certainly|no way|full stop|firm)\b|再也|绝|打死|肯定|一定|永|没有可能|的可能/iu;

/** Whether a refusal is put as what is likely only. */
const isDoubted = (plain: string): boolean => DOUBTED.test(plain) && !FIRM.test(plain);

/** Without the sign of a list or a heading before it. */
function withoutSigns(text: string, span: Span): Span {
  const sign = /^(?:#{1,6}[ \t]+|(?:[-*+•·>]|\d{1,2}[.)])[ \t]+)+/u.exec(
    sliceOf(text, span).slice(0, 24),
  );
  return { start: span.start + (sign?.[0].length ?? 0), end: span.end };
}

const NEAR = 240;
const NEIGHBOURS = 2;

/** The sentence of the verdict and those right before and after it. */
function neighbours(text: string, sentences: readonly Span[], verdict: Span): string[] {
  const at = sentences.findIndex(({ end }) => end > verdict.start);
  return sentences
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter(({ start, end }) => end > verdict.start - NEAR && start < verdict.end + NEAR)
    .map((sentence) => simplify(sliceOf(text, sentence)).slice(0, LIMITS.sentence));
}
