/** Chinese as it is spelt, so that `zgc` and `zhongguancun` find 中关村. */
import { pinyin } from 'pinyin-pro';
import { beginsSyllable, isSyllable, LONGEST_SYLLABLE } from './syllables.ts';

const HAN_RUN = /\p{Script=Han}+/gu;
/** More than anybody types of a name; names are short, so this bounds what a long title costs. */
const LONGEST_RUN = 40;
const SYLLABLES = 8;

/** The syllables of each Chinese run of a text, without tones. */
const syllablesOf = (text: string): string[][] =>
  Array.from(text.matchAll(HAN_RUN), ([run]) =>
    pinyin(run.slice(0, LONGEST_RUN), { toneType: 'none', type: 'array', v: true }),
  );

/**
 * Spellings of every piece of a text's Chinese runs, whole and by initials, from each character on:
 * for 中关村 `zhongguancun zgc guancun gc cun c`. What begins so is what was meant.
 */
export function spellingsOf(text: string): string {
  const spellings = new Set<string>();
  for (const syllables of syllablesOf(text)) {
    for (let start = 0; start < syllables.length; start += 1) {
      const from = syllables.slice(start, start + SYLLABLES);
      spellings.add(from.join(''));
      spellings.add(from.map((syllable) => syllable.charAt(0)).join(''));
    }
  }
  return [...spellings].join(' ');
}

const MOST_KEPT = 5_000;
const kept = new Map<string, readonly string[]>();

/** Whether a piece of a name is spelt with these letters first. Names are spelt out once. */
export function isSpeltLike(name: string, letters: string): boolean {
  let spellings = kept.get(name);
  if (!spellings) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(name, (spellings = spellingsOf(name).split(' ')));
  }
  return spellings.some((each) => each.startsWith(letters));
}

/** Signs before syllables and initials, of the private use area: no word of a text looks so. */
const SYLLABLE = '\ue000';
const INITIALS = '\ue001';

/**
 * How a text is spelt, as the search index keeps it: its syllables one by one, and its initials in
 * overlapping pairs, so that any part of a name is a phrase of few and common tokens.
 */
export function spelling(text: string): string {
  const tokens: string[] = [];
  for (const syllables of syllablesOf(text)) {
    for (const syllable of syllables) tokens.push(SYLLABLE + syllable);
    // Nothing stands in a row with what follows.
    tokens.push(SYLLABLE);
    for (let at = 0; at + 1 < syllables.length; at += 1) {
      tokens.push(INITIALS + initialOf(syllables, at) + initialOf(syllables, at + 1));
    }
    tokens.push(INITIALS);
  }
  return tokens.join(' ');
}

const initialOf = (syllables: readonly string[], at: number): string =>
  (syllables[at] ?? '').charAt(0);

/** A phrase of tokens, of which the last may be only the beginning of one. */
export interface Spelling {
  readonly tokens: readonly string[];
  readonly isPrefix: boolean;
}

const TYPED = /^[a-z]{2,48}$/u;
/** No syllable begins with i, u or v. */
const TYPED_INITIALS = /^[a-hj-tw-z]{2,12}$/u;
const MOST_READINGS = 4;

/** Every way in which letters may spell Chinese characters: `xian` is 先 or 西安. */
export function spellingsTyped(typed: string): Spelling[] {
  if (!TYPED.test(typed)) return [];
  const readings = readingsOf(typed).map((syllables) => ({
    tokens: syllables.map((syllable) => SYLLABLE + syllable),
    isPrefix: true,
  }));
  if (!TYPED_INITIALS.test(typed)) return readings;
  const pairs = Array.from(typed.slice(1), (letter, at) => INITIALS + typed.charAt(at) + letter);
  return [...readings, { tokens: pairs, isPrefix: false }];
}

/** The longest syllables first; the last one need not be complete. */
function readingsOf(typed: string): string[][] {
  const readings: string[][] = [];
  const read = (at: number, before: readonly string[]): void => {
    if (readings.length >= MOST_READINGS) return;
    const rest = typed.slice(at);
    if (beginsSyllable(rest)) readings.push([...before, rest]);
    for (let length = Math.min(LONGEST_SYLLABLE, rest.length - 1); length > 0; length -= 1) {
      const syllable = rest.slice(0, length);
      if (isSyllable(syllable)) read(at + length, [...before, syllable]);
    }
  };
  read(0, []);
  return readings;
}
