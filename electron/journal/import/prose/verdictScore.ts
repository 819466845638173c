/**
 * A verdict in words that no family foresees: what a sentence says is weighed by its cues. It must
 * speak of another time, of attending and of the writer, or use an idiom that does all three; which
 * way it leans follows from denials and from words that speak for or against, and how far from words
 * of certainty and of doubt.
 */
import type { Worth } from '#shared/worth.ts';
import { CHINESE_CUES } from './verdictCuesChinese.ts';
import { ENGLISH_CUES } from './verdictCuesEnglish.ts';
import type { Cue, Cues, Idiom } from './verdictCue.ts';
import { isOfOtherThings } from './verdictOtherThings.ts';

/** Time, act and self add up to so much where a sentence speaks of going another time. */
const ENOUGH = 6;
/** So much less is enough where words that speak for or against stand beside them. */
const WITH_LEANING = 1;
/** So much more is needed in the midst of a text: a verdict stands at its head or its end. */
const IN_THE_MIDST = 2;
const PLAIN_TIME = 3;
/** A leaning from which it counts as a cue of its own. */
const STRONG = 3;
/** A leaning from which it is as far as can be without a word of certainty. */
const FAR = 5;
/** What a denial of going weighs beside the words that speak for or against it. */
const DENIAL = -3;
const LONGEST = 420;
const MOST_CLAUSES = 24;

/** Where a sentence stands, which is how much it must say by itself. */
interface Standing {
  /** At the head or the end of its text, where a verdict is likelier. */
  readonly isAtEdge: boolean;
  /** One of many: it must name the event, going there or another time, whatever idiom it uses. */
  readonly isOneOfMany: boolean;
}

/** The worth that a sentence states by its cues, or null. `before` is the sentence before it. */
export function worthByCues(sentence: string, before: string, standing: Standing): Worth | null {
  const plain = sentence.toLowerCase();
  if (plain.length > LONGEST) return null;
  const cues = cuesOf(plain);
  if (/[?？]["')）\]*_ ]{0,4}$/u.test(plain) || cues.vetoes.test(plain)) return null;
  if (isOfOtherThings(plain, before.toLowerCase())) return null;
  const clauses = plain.split(cues.clause).slice(0, MOST_CLAUSES);
  if (standing.isOneOfMany && !isAnchored(cues, plain)) return null;
  if (plain.length <= cues.longestWhole) return worthOfWindow(cues, plain, clauses, standing);
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const near = clauses.slice(Math.max(0, at - 1), at + 2);
    const worth = worthOfWindow(cues, near.join(', '), near, standing);
    if (worth !== null) return worth;
  }
  return null;
}

/** Whether a sentence says anything of the event, of going or of another time. */
const isAnchored = (cues: Cues, plain: string): boolean =>
  cues.event.test(plain) ||
  heaviest(cues.act, plain) > 0 ||
  heaviest(cues.time, plain) >= (cues.repeats && heaviest(cues.self, plain) > 0 ? 1 : PLAIN_TIME);

/** Whether a sentence leaves open by an idiom whether one goes again. */
export function isLeftOpen(sentence: string): boolean {
  const plain = sentence.toLowerCase();
  return (
    plain.length <= LONGEST &&
    cuesOf(plain).idioms.some(({ worth, pattern }) => worth === 3 && pattern.test(plain))
  );
}

const cuesOf = (plain: string): Cues =>
  /\p{Script=Han}/u.test(plain) ? CHINESE_CUES : ENGLISH_CUES;

function worthOfWindow(
  cues: Cues,
  text: string,
  clauses: readonly string[],
  { isAtEdge, isOneOfMany }: Standing,
): Worth | null {
  const needed = isAtEdge ? ENOUGH : ENOUGH + IN_THE_MIDST;
  const named = heaviest(cues.self, text);
  if (named === 0 && cues.others.test(text)) return null;
  const self = named > 0 ? named : cues.unnamed;
  const time = heaviest(cues.time, text);
  const idiom = cues.idioms.find(
    ({ pattern, weight }) => weight + Math.min(self, 2) + time >= needed && pattern.test(text),
  );
  if (idiom) return tempered(cues, isDeniedBefore(cues, idiom, text) ? 2 : idiom.worth, text);
  if (time === 0 || self === 0) return null;
  const act = clauses.findLast((clause) => heaviest(cues.act, clause) > 0);
  // Without a word of going only a plain word of another time is enough, and not among many sentences.
  if (act === undefined && (isOneOfMany || time < PLAIN_TIME || cues.work.test(text))) return null;
  const leaning = leaningOf(cues, act ?? text, text);
  const weight =
    self +
    time +
    (act === undefined ? 0 : heaviest(cues.act, act)) +
    (Math.abs(leaning) >= STRONG ? 1 : 0);
  if (weight < (leaning === 0 ? needed : needed - WITH_LEANING)) return null;
  return tempered(cues, worthOf(cues, leaning, text), text);
}

/** Whether a promise is denied right before it: `not renewing my ticket`. */
const isDeniedBefore = (cues: Cues, { worth, pattern }: Idiom, text: string): boolean =>
  worth > 3 && cues.deniedBefore.test(text.slice(0, pattern.exec(text)?.index ?? 0));

const heaviest = (cues: readonly Cue[], text: string): number =>
  Math.max(0, ...cues.filter(({ pattern }) => pattern.test(text)).map(({ weight }) => weight));

/** Above zero where a sentence speaks for going, below where it speaks against. */
function leaningOf(cues: Cues, act: string, text: string): number {
  const affirmed = act.replace(cues.affirmedTwice, ' ');
  const words = cues.leanings
    .filter(({ pattern }) => pattern.test(text))
    .reduce((sum, { weight }) => sum + weight, 0);
  if (affirmed !== act) return Math.max(1, words + 3);
  return cues.denied.test(affirmed) ? Math.min(-1, words + DENIAL) : words;
}

function worthOf(cues: Cues, leaning: number, text: string): Worth {
  if (leaning < 0) return cues.firm.test(text) || !cues.hedged.test(text) ? 1 : 2;
  return cues.firm.test(text) || (leaning >= FAR && !cues.hedged.test(text)) ? 5 : 4;
}

/** Less far under a condition or with a doubt. */
function tempered(cues: Cues, worth: Worth, text: string): Worth {
  if (cues.conditional.test(text.replace(cues.polite, ' '))) return 3;
  if (cues.polite.test(text) && worth === 5) return 4;
  if (!cues.hedged.test(text) || cues.firm.test(text)) return worth;
  return worth === 5 ? 4 : worth === 1 ? 2 : worth;
}
