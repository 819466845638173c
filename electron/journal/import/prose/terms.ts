/** The words of a text that carry its subject, for comparing sentences with each other. */

import type { Span } from '#shared/draft.ts';

/** A term of a text: how often it stands there and where first. */
export interface Term {
  readonly text: string;
  readonly span: Span;
  readonly count: number;
  /** For choosing among terms of both languages. */
  readonly score: number;
}

/** English words that say nothing of a subject. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a able about above across actually after again against ago all almost also although always am among an and another ' +
    'any anybody anyone anything are aren around as ask asked asking at away back based basically be became because become ' +
    'been before being below best better between big bit both bring but by call called came can cannot come comes coming ' +
    'could couldn course day days did didn different do does doesn doing don done down during each either else end enough even ' +
    'ever every everybody everyone everything example far feel few first for from full further gave general get gets getting ' +
    'give given gives giving go goes going gone good got great guess guys had hadn half happen happened happening has hasn have ' +
    'haven having he hear help her here hers him his how however huge i idea if imagine important in indeed instead interesting ' +
    'into is isn it its itself just keep kind know known knows last later least less let lets like likely little ll long look ' +
    'looked looking looks lot lots made main mainly make makes making many may maybe me mean means meant might mine minute more ' +
    'most mostly move much must my myself near need needed needs neither never new next no nobody none nor not note nothing now ' +
    'obviously of off often oh ok okay old on once one ones only onto open or other others our ours out over own part people ' +
    'per perhaps piece place please point possible probably put question quick quite rather re really reason right said same ' +
    'saw say saying says second see seem seems seen set several shall she should shouldn show showed shown shows side simple ' +
    'simply since slide slides small so some somebody someone something sometimes soon sort speak speaker speaking started ' +
    'still such sure take taken takes taking talk talked talking talks tell tend than thank thanks that the their them then ' +
    'there therefore these they thing things think this those though thought three through throughout thus time times to ' +
    'today together told too took topic toward towards true try trying turn turns two um uh under until up upon us use used ' +
    'useful uses using usually ve very via want wanted wants was wasn way ways we well went were weren what whatever when where ' +
    'whether which while who whole whom whose why will with within without won word words work worked working works would ' +
    'wouldn year years yes yet you your yours yourself morning afternoon session sessions event conference notes slide day ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december http https www com org html md'
  ).split(/\s+/u),
);

/** Chinese characters that mostly join others and begin or end no term. */
export const STOP_CHARACTERS: ReadonlySet<string> = new Set(
  '的了是在我你他她它们这那有和与就也都而及着或一个不没很还要会能可以到说去来对从把被让给跟比更最又再并且但如果因为所以虽然然后之其此该各每某什么怎样吗呢吧啊呀哦嗯哈哪谁几多少些上下里外中前后时候年月日天今明昨现将已曾正才只先便即则却向由于为以等第次种样做想看听讲问觉得知道应该需要进行通过关于方面情况这样那样非常比较可能必须一些一样其实包括以及',
);

const RUNS =
  /(?<han>\p{Script=Han}+)|(?<latin>[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d+#'’-]*)/gu;
/** A sentence is compared by at most so many of its terms. */
const MOST_TERMS = 120;

/** A word without its commonest English endings. */
export function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/u, '');
  if (plain.length > 5 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  if (plain.length > 6 && plain.endsWith('ing')) return plain.slice(0, -3);
  if (plain.length > 5 && plain.endsWith('ed')) return plain.slice(0, -2);
  if (plain.length > 4 && plain.endsWith('es') && /(?:[sxz]|ch|sh)es$/u.test(plain)) {
    return plain.slice(0, -2);
  }
  return plain.length > 3 && /[^su]s$/u.test(plain) ? plain.slice(0, -1) : plain;
}

/** The terms of a text in lower case: stems of Latin words, pairs of Chinese characters. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const { groups } of text.matchAll(RUNS)) {
    if (terms.size >= MOST_TERMS) break;
    const han = groups?.['han'];
    if (han !== undefined) addPairs(han, terms);
    else addWord(groups?.['latin'] ?? '', terms);
  }
  return terms;
}

function addPairs(run: string, terms: Set<string>): void {
  for (let at = 0; at + 1 < run.length; at += 1) {
    const first = run.charAt(at);
    const second = run.charAt(at + 1);
    if (!STOP_CHARACTERS.has(first) && !STOP_CHARACTERS.has(second)) terms.add(first + second);
  }
}

function addWord(word: string, terms: Set<string>): void {
  const key = word.toLowerCase();
  if (STOP_WORDS.has(key) || STOP_WORDS.has(key.replace(/['’].*$/u, ''))) return;
  if (word.length < 2 || /^\d+$/u.test(word)) return;
  if (word.length === 2 && !/^\p{Lu}[\p{Lu}\d]$/u.test(word)) return;
  terms.add(stemOf(word));
}
