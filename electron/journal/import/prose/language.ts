/** Which language a text is written in. */
import type { Proposal } from '#shared/draft.ts';
import { linesIn, sliceOf } from './spans.ts';

/** Enough of a text to know its language. */
const SAMPLE = 100_000;
/** A Latin word has so many letters for each Chinese character that says as much. */
const LETTERS_PER_CHARACTER = 4;

/** Short words of grammar that are frequent in one language and hardly in the others. */
const GRAMMAR: Readonly<Record<string, string>> = {
  en: 'the and of to is was that with for this are were have not from they which what we it',
  de: 'der die das und ist nicht ein eine mit von zu auf für sich dem den auch werden wird wir sie über',
  fr: 'le la les des et est une dans pour que qui sur pas avec ce cette au aux nous sont été plus',
  es: 'el los las del una que con para por como más pero este esta son fue muy también sobre está',
  it: 'il gli della che con per una sono non come anche più questo nel alla delle è dei',
  pt: 'os da das uma que com para não mais como foi são também pelo pela isso ao muito está',
  nl: 'het een van en niet dat met voor zijn aan ook maar wordt werd deze naar bij hebben',
};
const LANGUAGE_OF: ReadonlyMap<string, string[]> = wordsByLanguage();

function wordsByLanguage(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [language, list] of Object.entries(GRAMMAR)) {
    for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), language]);
  }
  return words;
}

interface Amounts {
  chinese: number;
  japanese: number;
  korean: number;
  latin: number;
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function amountsIn(text: string): Amounts {
  return {
    chinese: countOf(text, /\p{Script=Han}/gu),
    japanese: countOf(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu),
    korean: countOf(text, /\p{Script=Hangul}/gu),
    latin: countOf(text, /\p{Script=Latin}/gu) / LETTERS_PER_CHARACTER,
  };
}

const CLEAR_SHARE = 0.8;
const SURE_SHARE = 0.9;
const ENOUGH = 12;
const BILINGUAL_SHARE = 0.25;
/** So much kana makes a text with Chinese characters Japanese; less may be a name in it. */
const JAPANESE_SHARE = 0.15;

/**
 * The language of a text as a BCP 47 primary tag: `zh`, `ja` and `ko` by script, languages of Latin
 * script by their commonest words, `mul` where whole passages stand in Chinese and in another one.
 * Single words of another language, as notes are full of them, count for nothing. Missing where
 * there are too few words to tell.
 */
export function languageOf(text: string): Proposal<string> {
  const sample = withoutForeign(text.slice(0, SAMPLE));
  const { chinese, japanese, korean, latin } = amountsIn(sample);
  const all = chinese + japanese + korean + latin;
  if (all === 0) return { value: null, confidence: 'missing', span: null };
  const propose = (value: string, share: number): Proposal<string> => ({
    value,
    confidence:
      share >= SURE_SHARE && all >= ENOUGH ? 'sure' : share >= CLEAR_SHARE ? 'likely' : 'unsure',
    span: null,
  });
  const latinOnly = latinLanguage(sample);
  if (korean > JAPANESE_SHARE * all) return propose('ko', (korean + chinese) / all);
  if (
    japanese > JAPANESE_SHARE * (japanese + chinese) &&
    japanese > 4 &&
    japanese + chinese > latin
  ) {
    return propose('ja', (japanese + chinese) / all);
  }
  if (isBilingual(sample)) return { value: 'mul', confidence: 'likely', span: null };
  // Terms of another language among Chinese ones are no second language.
  const foreign = latinOnly === null ? latin / 3 : latin;
  if (chinese >= latin) return propose('zh', chinese / (chinese + foreign + japanese + korean));
  return latinOnly === null
    ? { value: 'en', confidence: 'unsure', span: null }
    : propose(latinOnly, latin / all);
}

/** Links, addresses and code are in no language. */
const withoutForeign = (text: string): string =>
  text.replace(/https?:\/\/\S{1,2000}|[\w.+-]{1,64}@[\w.-]{1,100}|`[^`\n]{1,300}`/gu, ' ');

const CERTAIN_LEAD = 2;
const FEWEST_WORDS = 3;

/** The language whose words of grammar are by far the most frequent, English where few are seen. */
function latinLanguage(sample: string): string | null {
  const scores = new Map<string, number>();
  for (const [word] of sample.slice(0, SAMPLE / 4).matchAll(/[\p{Script=Latin}]+/gu)) {
    const languages = LANGUAGE_OF.get(word.toLowerCase());
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / (languages?.length ?? 1));
    }
  }
  const [first, second] = [...scores.entries()].toSorted((a, b) => b[1] - a[1]);
  if (!first || first[1] < FEWEST_WORDS) return (scores.get('en') ?? 0) > 0 ? 'en' : null;
  if (first[0] === 'en') return 'en';
  return first[1] >= CERTAIN_LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** A line is in Chinese or in another language by what most of it says. */
function isBilingual(sample: string): boolean {
  let chineseLines = 0;
  let otherLines = 0;
  for (const span of linesIn(sample, { start: 0, end: sample.length })) {
    const line = sliceOf(sample, span);
    const { chinese, latin } = amountsIn(line);
    if (chinese > 2 * latin) chineseLines += chinese;
    // Prose only: a row of names and terms is no passage in English.
    else if (latin > 4 * chinese && isProse(line)) otherLines += latin;
    else chineseLines += chinese / 2;
  }
  const all = chineseLines + otherLines;
  return all >= 2 * ENOUGH && Math.min(chineseLines, otherLines) >= BILINGUAL_SHARE * all;
}

function isProse(line: string): boolean {
  const words = line.match(/[\p{Script=Latin}’']+/gu) ?? [];
  const grammar = words.filter((word) => LANGUAGE_OF.has(word.toLowerCase())).length;
  return words.length >= 6 && grammar >= 2;
}
