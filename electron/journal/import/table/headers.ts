/** Which field a heading names. */
import { TABLE_FIELDS } from '#shared/importReading.ts';
import type { TableField } from '#shared/importReading.ts';
import { foldForComparison } from '../../../text/fold.ts';
import { HEADER_WORDS, SESSION_NAME_WORDS, UNUSED_WORDS } from './headerWords.ts';

/** What a heading may stand for; `session` is the title of a part of an event. */
export type HeaderMeaning = TableField | 'session' | 'unused';

const MEANINGS: ReadonlyMap<string, readonly HeaderMeaning[]> = meaningsByWord();

function meaningsByWord(): Map<string, HeaderMeaning[]> {
  const words: [HeaderMeaning, string][] = [
    ...TABLE_FIELDS.map((field): [HeaderMeaning, string] => [field, HEADER_WORDS[field]]),
    ['session', SESSION_NAME_WORDS],
    ['unused', UNUSED_WORDS],
  ];
  const meanings = new Map<string, HeaderMeaning[]>();
  for (const [meaning, list] of words) {
    for (const word of list.split('|')) {
      meanings.set(word, [...(meanings.get(word) ?? []), meaning]);
    }
  }
  return meanings;
}

const LONGEST_HEADING = 60;
/** More is said in brackets, after a slash or on a second line: a unit, another language. */
const ASIDE = /[（([【][^()（）[\]【】]{0,60}[)）\]】]/gu;
const LONGEST_CHINESE_WORD = 9;

export interface HeaderReading {
  /** Likeliest first; two words such as 时间 stand for several fields, which the values tell apart. */
  readonly meanings: readonly HeaderMeaning[];
  /** Whether all of the heading is known, and not only its last word. */
  readonly whole: boolean;
}

/** `Talks attended` is no state. */
const WHOLE_ONLY: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>(['state']);

/** What a heading means, or null where none of its words is known. */
export function readHeader(heading: string): HeaderReading | null {
  if (heading.length > LONGEST_HEADING) return null;
  const bare = heading.replace(ASIDE, ' ');
  const pieces = [bare, ...bare.split(/[/|\n]/u), heading].map(foldForComparison);
  for (const piece of pieces) {
    const meanings = MEANINGS.get(piece);
    if (meanings) return { meanings, whole: true };
  }
  for (const piece of pieces) {
    const meanings = lastKnownWord(piece)?.filter((meaning) => !WHOLE_ONLY.has(meaning));
    if (meanings && meanings.length > 0) return { meanings, whole: false };
  }
  return null;
}

/** The meaning of the last words of a heading that are known, the longest of them. */
function lastKnownWord(piece: string): readonly HeaderMeaning[] | null {
  const words = piece.split(' ').filter((word) => word !== '');
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = 0; start < end; start += 1) {
      const meanings = MEANINGS.get(words.slice(start, end).join(' '));
      if (meanings) return meanings;
    }
  }
  return endOfChinese(words.filter((word) => /\p{Script=Han}/u.test(word)).join(''));
}

/** Chinese has no spaces: the longest known word at the end, else the last one within. */
function endOfChinese(text: string): readonly HeaderMeaning[] | null {
  for (let end = text.length; end > 1; end -= 1) {
    for (let length = Math.min(LONGEST_CHINESE_WORD, end); length > 1; length -= 1) {
      const meanings = MEANINGS.get(text.slice(end - length, end));
      if (meanings) return meanings;
    }
  }
  return null;
}
