/** Chinese as it is spelt, so that `zgc` and `zhongguancun` find 中关村. */
import { pinyin } from 'pinyin-pro';

const HAN_RUN = /\p{Script=Han}+/gu;
/** More than anybody types of a name; names are short, so this bounds what a long title costs. */
const LONGEST_RUN = 40;
const SYLLABLES = 8;

/**
 * Spellings of every piece of a text's Chinese runs, whole and by initials, from each character on:
 * for 中关村 `zhongguancun zgc guancun gc cun c`. A search by prefix finds the rest.
 */
export function spellingsOf(text: string): string {
  const spellings = new Set<string>();
  for (const [run] of text.matchAll(HAN_RUN)) {
    const syllables = pinyin(run.slice(0, LONGEST_RUN), {
      toneType: 'none',
      type: 'array',
      v: true,
    });
    for (let start = 0; start < syllables.length; start += 1) {
      const from = syllables.slice(start, start + SYLLABLES);
      spellings.add(from.join(''));
      spellings.add(from.map((syllable) => syllable.charAt(0)).join(''));
    }
  }
  return [...spellings].join(' ');
}
