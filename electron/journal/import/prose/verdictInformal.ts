/** Spellings of haste and of Cantonese, written out as the rules of verdicts know them. */
import { simplify } from './simplify.ts';

const INFORMAL: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/gu, "'"],
  [/\bagn\b/giu, 'again'],
  [/\bnxt\b/giu, 'next'],
  [/\byrs?\b(?!\.? old)/giu, 'year'],
  [/\bn(?:vr|ver)\b/giu, 'never'],
  [/\bdef(?:o|initly|inately|initley)?\b(?! \w+\()/giu, 'definitely'],
  [/\bprob(?:s|ly|ably)?\b/giu, 'probably'],
  [/\b(?:wld|wud)\b/giu, 'would'],
  [/\b(?:wldn'?t|wudn'?t|wouldnt)\b/giu, "wouldn't"],
  [/\bwont\b/giu, "won't"],
  [/\bdont\b/giu, "don't"],
  [/\bdidnt\b/giu, "didn't"],
  [/\bwasnt\b/giu, "wasn't"],
  [/\bcant\b/giu, "can't"],
  [/\bim\b/giu, "I'm"],
  [/\b(?:tmrw|tmr)\b/giu, 'tomorrow'],
  [/\b(?:w\/o)(?=\s)/giu, 'without'],
  [/\bearly[- ]birds?\b/giu, 'early bird'],
  [/\bre-?up(?<end>s|ped|ping)?\b/giu, 'renew$<end>'],
  [/\brenews\b/giu, 'renew'],
  [/\brenewped\b/giu, 'renewed'],
  [/\brenewping\b/giu, 'renewing'],
  [/\b(?:20)?(?<year>2\d)(?='s\b)/gu, '20$<year>'],
  [/(?:👍|👎|🙌|✅|❌|🎉|💯){1,6}\s{0,3}/gu, ''],
  [/唔使|唔洗|唔駛/gu, '不用'],
  [/唔好/gu, '不要'],
  [/唔/gu, '不'],
  [/冇/gu, '没有'],
  [/嚟/gu, '来'],
  [/喇|嘞/gu, '了'],
  [/仲(?=会|要|想|来|系|有|可)/gu, '还'],
  [/睇/gu, '看'],
  [/咗/gu, '了'],
  [/系(?=度)/gu, '在'],
  [/下年/gu, '明年'],
  [/特登/gu, '特地'],
];

/** The words of a sentence as the rules read them; for judging only, its offsets are not kept. */
export const writtenOut = (sentence: string): string =>
  INFORMAL.reduce((plain, [pattern, full]) => plain.replace(pattern, full), simplify(sentence));
