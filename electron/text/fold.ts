import TRADITIONAL from 'opencc-js/dict/TSCharacters';

/**
 * Traditional characters and their simplified forms, one for one, from the tables of OpenCC. Those
 * beyond the basic plane are left out, as they would shift the offsets of what follows.
 */
const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.split('|').flatMap((pair) => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return traditional.length === 1 && simplified.length === 1 ? [[traditional, simplified]] : [];
  }),
);

const FOLDED = /[\uFF01-\uFF5E\u3000\u00A0\u3400-\u9FFF]/gu;

/**
 * The text with full-width forms made half-width and traditional characters simplified. It
 * has the same length in UTF-16 units, so offsets into it are offsets into the original.
 */
export function foldText(text: string): string {
  return text.replace(FOLDED, (character) => {
    if (character === '\u3000' || character === '\u00A0') return ' ';
    if (character < '\uFF00') return SIMPLIFIED.get(character) ?? character;
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

/** Text for comparing: folded, lower case, punctuation and repeated white space as one space. */
export function foldForComparison(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
