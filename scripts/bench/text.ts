import type { Random } from './random.ts';
import { CHINESE, ENGLISH } from './words.ts';

/**
 * Sentences of about so many bytes of UTF-8. Chinese text has an English term here and there, as
 * people write it.
 */
export function textOf(random: Random, isChinese: boolean, bytes: number): string {
  const sentences: string[] = [];
  let written = 0;
  while (written < bytes) {
    const sentence = isChinese ? chineseSentence(random) : englishSentence(random);
    sentences.push(sentence);
    written += Buffer.byteLength(sentence);
  }
  return sentences.join(isChinese ? '' : ' ');
}

function englishSentence(random: Random): string {
  const words = Array.from({ length: 5 + random.below(8) }, () => random.pickZipf(ENGLISH));
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function chineseSentence(random: Random): string {
  const words = Array.from({ length: 5 + random.below(8) }, () =>
    random.percent(4) ? ` ${random.pick(ENGLISH)} ` : random.pickZipf(CHINESE),
  );
  const text = words.join('').replaceAll('  ', ' ').trim();
  return `${text}${random.percent(30) ? '，' : '。'}`;
}
