/** How alike the titles of two talks are, in either language. */
import { foldText } from '../../text/fold.ts';

/** Words that say what kind of session it is, or hold a title together, and nothing of its matter. */
const EMPTY_WORDS = new Set(
  `a an and are as at be by can do does for from has have how in into is it its not of on or our over
   that the their this to us via was we what when where which who why will with without you your
   keynote panel talk session sessions opening welcome closing remark remarks discussion workshop
   break lunch coffee registration introduction intro part roundtable round table fireside chat
   address speech question questions answer answers networking reception award awards ceremony plenary
   invited lightning tutorial poster demo revisited again updated continued sequel years year later after day morning afternoon evening special forum summit`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
const EMPTY_CHINESE =
  /圆桌|讨论|对话|论坛|开幕|闭幕|致辞|主题|主旨|演讲|演说|分享|嘉宾|茶歇|午餐|签到|问答|互动|交流|环节|专场|专题|报告|大会|峰会|沙龙|研讨会?|颁奖|仪式|自由|上午|下午|合影|总结|介绍|如何|什么|第[\d一二三四五六七八九十]{1,3}[届回期讲集篇部次场]|[（(][续上中下][)）]|为什么|以及|关于/gu;

const HAN = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const RUN = new RegExp(`(?<cjk>[${HAN}]+)|(?:(?![${HAN}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const HAN_SIGN = /\p{Script=Han}/u;
const PLAIN_WORD = /^[a-z\d]+$/u;
const YEAR = /^(?:19|20)\d{2}$/u;
const ACCENT = /\p{M}/gu;

/** A plural reads as its singular; endings such as `ss` and `us` are none. */
const singular = (word: string): string =>
  word.length > 3 && /[^suai]s$/u.test(word) ? word.slice(0, -1) : word;

/**
 * What a title is about, each thing once: its words in Latin and other alphabets without accents,
 * plurals and empty words, its Chinese as overlapping pairs of simplified characters.
 */
export function matterOf(title: string): Set<string> {
  const matter = new Set<string>();
  const plain = foldText(title.normalize('NFKC')).toLowerCase();
  const folded = HAN_SIGN.test(plain) ? plain.replace(EMPTY_CHINESE, ' ') : plain;
  for (const { groups, 0: run } of folded.matchAll(RUN)) {
    if (groups?.['cjk'] !== undefined) addPairs(run, matter);
    else addWord(run, matter);
  }
  return matter;
}

function addPairs(run: string, matter: Set<string>): void {
  for (let at = 0; at + 1 < run.length; at += 1) matter.add(run.slice(at, at + 2));
}

function addWord(word: string, matter: Set<string>): void {
  const bare = PLAIN_WORD.test(word) ? word : word.normalize('NFD').replace(ACCENT, '');
  if (bare.length < 2 && !/\d/u.test(bare)) return;
  if (YEAR.test(bare) || EMPTY_WORDS.has(bare)) return;
  matter.add(singular(bare));
}

/** Titles must share so many words or pairs: a single one in common is a topic, not a talk. */
const FEWEST_SHARED = 2;
/** By the same speaker a talk is the same from here on, as people change half of a title. */
export const SAME_SPEAKER = 0.4;
/** By anybody, only titles that say nearly the same. */
export const ANY_SPEAKER = 0.7;

/**
 * Dice's coefficient of two titles' matter, 0 to 1: twice what they share over what both have. 0
 * where they share too little to say.
 */
export function likenessOf(shared: number, first: number, second: number): number {
  const fewest = Math.min(FEWEST_SHARED, first, second);
  // A title of one word or pair can only be recognised by being the very same.
  if (shared < fewest || shared === 0 || (fewest < FEWEST_SHARED && first !== second)) return 0;
  return (2 * shared) / (first + second);
}

/** How alike two titles are, 0 to 1. */
export function titleLikeness(first: string, second: string): number {
  const [a, b] = [matterOf(first), matterOf(second)];
  return likenessOf([...a].filter((token) => b.has(token)).length, a.size, b.size);
}
