import TRADITIONAL from 'opencc-js/dict/TSCharacters';

/**
 * What each UTF-16 unit becomes, 0 where it stays: traditional characters simplified, one for one, by
 * the tables of OpenCC; full-width forms half-width. Characters beyond the basic plane stay, as they
 * would shift the offsets of what follows. A table, because folding is done to every text, and a call
 * for each Chinese character takes ten times as long.
 */
const FOLDED = new Uint16Array(0x10000);
for (const pair of TRADITIONAL.split('|')) {
  const [traditional = '', simplified = ''] = pair.split(' ');
  if (traditional.length !== 1 || simplified.length !== 1) continue;
  const unit = traditional.charCodeAt(0);
  if (unit >= 0x3400 && unit <= 0x9fff) FOLDED[unit] = simplified.charCodeAt(0);
}
for (let unit = 0xff01; unit <= 0xff5e; unit += 1) FOLDED[unit] = unit - 0xfee0;
FOLDED[0x3000] = 0x20;
FOLDED[0xa0] = 0x20;

/**
 * The text with full-width forms made half-width and traditional characters simplified. It
 * has the same length in UTF-16 units, so offsets into it are offsets into the original.
 */
export function foldText(text: string): string {
  let folded = '';
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = FOLDED[text.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    folded += text.slice(kept, at) + String.fromCharCode(unit);
    kept = at + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

/** Text for comparing: folded, lower case, punctuation and repeated white space as one space. */
export function foldForComparison(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
