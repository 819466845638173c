/** One spelling for the words that the readers look for, whatever script and width they stand in. */
import { foldText } from '../../../text/fold.ts';

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '\u2028': '\n',
};

/**
 * The text as `foldText` gives it (simplified characters, half-width forms), with typographic
 * quotation marks and apostrophes made plain. It has the same length in UTF-16 units, so offsets into
 * it are offsets into the original. Case is left as it is.
 */
export const simplify = (text: string): string =>
  foldText(text).replace(/[“”‘’ʼ\u2028]/gu, (sign) => PLAIN[sign] ?? sign);
