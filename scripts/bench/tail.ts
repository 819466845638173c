/** Words beyond the common ones: the long tail of a language, and what a subject adds to it. */
import type { Random } from './random.ts';
import { CHINESE, ENGLISH } from './words.ts';

/** The words of a language, the commonest first, and words that belong together. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly topics: readonly (readonly string[])[];
}

export interface Vocabularies {
  readonly english: Vocabulary;
  readonly chinese: Vocabulary;
}

const RARE_WORDS = 1_500;
export const TOPICS = 40;
const WORDS_OF_TOPIC = 60;

/**
 * Both vocabularies, the same for the same numbers. With them about a quarter of all pairs of
 * Chinese characters are one of the hundred commonest pairs and over half one of the thousand, as in
 * manuals and articles; words made of hand-written lists alone repeat far too much.
 */
export function makeVocabularies(random: Random): Vocabularies {
  const characters = commonCharacters();
  return {
    english: vocabularyOf(random, ENGLISH, () => englishWord(random)),
    chinese: vocabularyOf(random, CHINESE, () => chineseWord(random, characters)),
  };
}

function vocabularyOf(
  random: Random,
  common: readonly string[],
  makeWord: () => string,
): Vocabulary {
  const known = new Set(common);
  while (known.size < common.length + RARE_WORDS) known.add(makeWord());
  const words = [...known];
  const topics = Array.from({ length: TOPICS }, () =>
    Array.from({ length: WORDS_OF_TOPIC }, () => random.pick(words.slice(common.length))),
  );
  return { words, topics };
}

const ONSETS =
  'b br c ch cl d dr f fl g gl gr h j k l m n p pl pr qu r s sh sl st t th tr v w'.split(' ');
const VOWELS = 'a e i o u a e i o ai ea ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'ck', 'nd', 'st'];

function englishWord(random: Random): string {
  const syllables = 2 + random.below(3);
  return Array.from(
    { length: syllables },
    () => random.pick(ONSETS) + random.pick(VOWELS) + random.pick(CODAS),
  ).join('');
}

/** Rare words are made of common and rare characters alike, of the common ones rather more. */
const chineseWord = (random: Random, characters: readonly string[]): string =>
  Array.from({ length: random.pick([2, 2, 2, 3, 3, 4]) }, () => {
    const within = 1 + random.below(characters.length);
    return random.pick(characters.slice(0, within));
  }).join('');

/** The first level of GB 2312: the 3,755 characters that are in common use, shuffled by their code. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) {
      characters.push(decoder.decode(Uint8Array.of(row, cell)));
    }
  }
  const scattered = (character: string): number => ((character.codePointAt(0) ?? 0) * 7919) % 4093;
  return characters.toSorted((a, b) => scattered(a) - scattered(b));
}
