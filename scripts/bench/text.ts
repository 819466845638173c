import type { Random } from './random.ts';
import type { Vocabularies, Vocabulary } from './tail.ts';
import { CHINESE, ENGLISH } from './words.ts';

/** What a text is written in and about. */
export interface Voice {
  readonly isChinese: boolean;
  readonly vocabularies: Vocabularies;
  /** One of the vocabularies' topics, which the text keeps coming back to. */
  readonly topic: number;
}

const COMMON: Vocabularies = {
  english: { words: ENGLISH, topics: [] },
  chinese: { words: CHINESE, topics: [] },
};

/** The common words of a language, about nothing. */
export const plainVoice = (isChinese: boolean): Voice => ({
  isChinese,
  vocabularies: COMMON,
  topic: 0,
});

const ABOUT_THE_TOPIC = 12;
const TERMS_IN_CHINESE = 4;

/**
 * Sentences of about so many bytes of UTF-8. Chinese text has an English term here and there, as
 * people write it.
 */
export function textOf(random: Random, voice: Voice, bytes: number): string {
  const sentences: string[] = [];
  let written = 0;
  while (written < bytes) {
    const sentence = voice.isChinese
      ? chineseSentence(random, voice)
      : englishSentence(random, voice);
    sentences.push(sentence);
    written += Buffer.byteLength(sentence);
  }
  return sentences.join(voice.isChinese ? '' : ' ');
}

function wordOf(random: Random, { words, topics }: Vocabulary, topic: number): string {
  const own = topics[topic];
  return own && random.percent(ABOUT_THE_TOPIC) ? random.pickZipf(own) : random.pickZipf(words);
}

function englishSentence(random: Random, { vocabularies, topic }: Voice): string {
  const words = Array.from({ length: 5 + random.below(8) }, () =>
    wordOf(random, vocabularies.english, topic),
  );
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function chineseSentence(random: Random, { vocabularies, topic }: Voice): string {
  const words = Array.from({ length: 5 + random.below(8) }, () =>
    random.percent(TERMS_IN_CHINESE)
      ? ` ${random.pickZipf(vocabularies.english.words)} `
      : wordOf(random, vocabularies.chinese, topic),
  );
  const text = words.join('').replaceAll('  ', ' ').trim();
  return `${text}${random.percent(30) ? '，' : '。'}`;
}
