/** What an English sentence says of going again. */
import type { Worth } from '#shared/worth.ts';
import { PHRASES, VETOES } from './verdictEnglishPhrases.ts';
import {
  CONDITION,
  EVENT_NOUNS,
  GAP_WORDS,
  HEDGES,
  MARKERS,
  MODAL_WORDS,
  NEGATIONS,
  OWN_CIRCUMSTANCES,
  SURE_WORDS,
  TAIL_WORDS,
  UNDECIDED_WORDS,
  VERBS,
  WILL_WORDS,
  WISH_WORDS,
} from './verdictEnglishWords.ts';

interface Word {
  readonly text: string;
  readonly key: string;
}

const CLAUSE =
  /[,;:.!?()\n"|]|\s[-–—]{1,2}\s|[—–]|\b(?:but|because|so that|and then|on condition|so long as)\b/giu;
/** `I enjoyed it and will return`: the writer still speaks. */
const AND_WILL =
  /^(?<own>[\s*_•-]{0,4}(?:(?:but|and|so|still|overall|all in all),? )?i\b[^.,;:!?]{2,120}?) and (?=(?:will|would|won't|wouldn't|might|may|shall|definitely|certainly|probably|most likely|hope to|plan to|intend to|expect to)\b)/iu;
const MOST_CLAUSES = 40;
const MOST_WORDS = 60;

/** The worth that a sentence states, or null. Questions state none; quotations are no statement. */
export function worthInEnglish(sentence: string): Worth | null {
  const plain = withoutQuotations(sentence);
  if (/\?["')\]*_ ]*$/u.test(plain) || VETOES.some((veto) => veto.test(plain))) return null;
  const clauses = plain.replace(AND_WILL, '$<own>, I ').split(CLAUSE).slice(0, MOST_CLAUSES);
  let last: Worth | null = null;
  for (const clause of clauses) {
    const worth = worthOfClause(clause, plain);
    if (worth !== null) last = last === null ? worth : summedUp(last, worth);
  }
  return last;
}

/** Of two clauses the later counts, unless the earlier says the same more plainly. */
function summedUp(earlier: Worth, later: Worth): Worth {
  const sameSide = (earlier > 3 && later > 3) || (earlier < 3 && later < 3);
  if (!sameSide) return later;
  return later > 3 ? (Math.max(earlier, later) as Worth) : (Math.min(earlier, later) as Worth);
}

export const withoutQuotations = (sentence: string): string =>
  sentence.replace(/"[^"\n]{1,400}"|[“「『][^”」』\n]{1,400}[”」』]/gu, ' ');

function worthOfClause(clause: string, sentence: string): Worth | null {
  const trimmed = clause.replace(/^[\s*_#>=-]+|[\s*_=]+$/gu, '');
  if (trimmed === '' || trimmed.length > 400) return null;
  const lower = trimmed.toLowerCase();
  const phrase = PHRASES.find(([, pattern]) => pattern.test(lower));
  const stated = phrase ? phrase[0] : worthOfReturning(wordsOf(trimmed));
  if (stated === null) return null;
  const found = stated === 4 && CERTAINLY.test(sentence) ? 5 : stated;
  return CONDITION.test(sentence) ? underCondition(found, sentence, trimmed) : found;
}

const CERTAINLY =
  /\b(?:in a heartbeat|without (?:a |even |so much as )?(?:hesitation|second thought|thinking|hesitating|blinking)|any day|tomorrow|in an instant|on my own (?:dime|money|time|nickel)|for sure|no question|no doubt|every (?:single )?year)\b/iu;

/** `only if` and `unless` make it conditional; the condition of politeness (`if I can`) does not. */
function underCondition(worth: Worth, sentence: string, clause: string): Worth | null {
  const own = CONDITION.exec(clause);
  const returning = /\b(?:again|back|return|next)\b/u;
  // `If I go again, I will …` supposes it only.
  if (own && /^(?:even )?if (?:i|we|you|they)\b/iu.test(clause) && returning.test(clause))
    return null;
  if (!POLITE.test(sentence)) return 3;
  return worth === 5 ? 4 : worth;
}

const POLITE = new RegExp(String.raw`\b(?:${OWN_CIRCUMSTANCES}|if (?:the|my) budget)\b`, 'iu');

const wordsOf = (clause: string): Word[] =>
  [...clause.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu)].slice(0, MOST_WORDS).map(([text]) => ({
    text: text.replace(/[.-]+$/u, ''),
    key: text.toLowerCase().replace(/[.-]+$/u, ''),
  }));

/** A verb of going with a sign of "again", and who goes and how surely before it. */
function worthOfReturning(words: readonly Word[]): Worth | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const after = endOfReturning(words, at);
    const isDoing = /^do(?:ing)?$/u.test(words[at]?.key ?? '');
    if (after === null || !isFreeTail(words, after, isDoing)) continue;
    // `Coming back next year.` is a promise, `Attend again` is none.
    const bare = at === 0 && (words[0]?.key ?? '').endsWith('ing');
    const worth = bare ? 5 : worthOfLead(words.slice(0, at));
    if (worth !== null) return worth;
  }
  return null;
}

/** The index after `come back`, `attend this event again`, `return`, or null. */
function endOfReturning(words: readonly Word[], at: number): number | null {
  const verb = words[at]?.key ?? '';
  if (!VERBS.has(verb)) return null;
  if (verb === 'return' || verb === 'returning') return at + 1;
  const next = words[at + 1]?.key ?? '';
  if (verb === 'be' || verb === 'being') {
    if (next === 'back') return at + 2;
    if (next !== 'there' && next !== 'here') return null;
  }
  if ((verb === 'sign' || verb === 'signing') && next !== 'up') return null;
  if (/^repeat(?:ing)?$/u.test(verb) && /^(?:it|this|that)?$/u.test(next)) return at + 2;
  for (let index = at + 1; index < words.length && index < at + 12; index += 1) {
    const end = endOfMarker(words, index);
    if (end !== null) return end;
    if (!mayStandBetween(words, index)) return null;
  }
  return null;
}

/** Between `attend` and `again` stands the event, whatever words it is called by. */
function mayStandBetween(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (GAP_WORDS.has(word.key) || /^[\p{Lu}\d]/u.test(word.text)) return true;
  return [1, 2].some((ahead) => EVENT_NOUNS.has(words[at + ahead]?.key ?? ''));
}

function endOfMarker(words: readonly Word[], at: number): number | null {
  const key = words[at]?.key ?? '';
  const next = words[at + 1]?.key ?? '';
  if (key === 'next')
    return /^(?:year|time|edition|one|month|meetup|round|season|spring|summer|autumn|fall|winter)(?:'s)?$/u.test(
      next,
    )
      ? at + 2
      : null;
  if (key === 'another' || key === 'second' || key === 'third')
    return /^(?:year|edition|time)$/u.test(next) ? at + 2 : null;
  if (key === 'in') return /^20\d\d$/u.test(next) ? at + 2 : next === 'future' ? at + 2 : null;
  return MARKERS.has(key) ? at + 1 : null;
}

/** What may follow: nothing, a reason or a condition, or the event; `back to Rust` is none. */
function isFreeTail(words: readonly Word[], at: number, isDoing: boolean): boolean {
  const tail = words.slice(at, at + 8);
  const [first, second] = tail;
  if (!first) return true;
  const marker = endOfMarker(words, at);
  if (marker !== null) return isFreeTail(words, marker, isDoing);
  if (first.key === 'to' || first.key === 'at') {
    const named = tail.slice(1, 5);
    if (!second) return false;
    return (
      named.some(({ key, text }) => EVENT_NOUNS.has(key) || isEventLikeName(text)) ||
      (named.length === 1 && /^(?:this|it|these)$/u.test(second.key))
    );
  }
  return TAIL_WORDS.has(first.key) && !(isDoing && first.key === 'with');
}

/** A name such as `KubeCon`, `PyData24`, `GTC` or `Kelp Summit`. */
const isEventLikeName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}\d]{0,20}(?:con|conf|fest|days?|camp|week|meet|world|summit|forum|expo)(?:\d{2,4})?|\p{Lu}{3,8}\d{0,4})$/iu.test(
    text,
  ) && /^\p{Lu}/u.test(text);

const FIRST_PERSON = /^(?:i|i'd|i'll|i'm|we|we'd|we'll|we're|i've|we've|me|myself)$/u;

/** Without an `I` or `we`, these are who goes: `it will be there next year`. */
const NOT_THE_WRITER = new Set(
  'it this that there event team boss company colleagues he she they you'.split(' '),
);
const SOFT_DENIAL =
  /\b(?:think|sure|see|reason|reasons|point|need|bother|rush|hurry|want|plan|planning|plans|expect|expecting|looking|worth|worthwhile|inclined|tempted|keen|eager|hoping|excited|recommend)\b/u;

/** How surely the writer goes, by the words before the verb; null where it is not the writer. */
function worthOfLead(lead: readonly Word[]): Worth | null {
  let subject = -1;
  lead.forEach(({ key }, index) => {
    if (FIRST_PERSON.test(key)) subject = index;
  });
  const own = lead.slice(Math.max(subject, 0));
  if (!own.every(({ key }) => MODAL_WORDS.has(key) || FIRST_PERSON.test(key))) return null;
  const said = lead.map(({ key }) => key);
  if (subject < 0 && said.some((key) => NOT_THE_WRITER.has(key))) return null;
  if (
    subject > 0 &&
    /^(?:if|whether|when|unless|should|once|until)$/u.test(said[subject - 1] ?? '')
  )
    return null;
  const has = (set: ReadonlySet<string>) => own.some(({ key }) => set.has(key));
  const hedgeBefore = lead.some(({ key }) => HEDGES.has(key));
  const negations = lead.filter(
    ({ key }) => NEGATIONS.has(key) || key.endsWith("n't") || key === 'cannot',
  ).length;
  const saying = said.join(' ');
  if (/\b(?:can't|cannot|couldn't) wait\b/u.test(saying)) return 5;
  if (/\bhesitate\b/u.test(saying)) return negations > 0 ? 5 : 2;
  if (negations > 1) return null;
  if (negations === 1) return hedgeBefore || SOFT_DENIAL.test(saying) ? 2 : 1;
  if (/\bthink(?:ing)? twice\b/u.test(saying)) return 2;
  if (said.includes('only') || /\b(?:maybe|perhaps)\b/u.test(saying)) return 3;
  if (has(SURE_WORDS)) return 5;
  if (has(UNDECIDED_WORDS)) return 3;
  if (has(WISH_WORDS) || hedgeBefore) return 4;
  return has(WILL_WORDS) ? 5 : null;
}
