import { isBlank } from './layout.ts';
import { findSeparation } from './delimiter.ts';
import { firstRows } from './delimited.ts';
import { readHeader } from './headers.ts';

const SAMPLE_CHARACTERS = 32_000;
const SAMPLE_ROWS = 40;
const LONGEST_LINE = 4_000;

/**
 * How surely a text is a table of separated values, 0 to 1: by the name of the file, else where its
 * rows have as many cells each and a heading says what they are.
 */
export function looksLikeTable(text: string, name: string): number {
  if (/\.(?:csv|tsv|tab)$/iu.test(name)) return 0.95;
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  if (/^sep=.{1,2}\r?\n/iu.test(sample)) return 0.9;
  if (sample.split('\n', 3).some((line) => line.length > LONGEST_LINE)) return 0;
  const { delimiter, start, evenness, columns } = findSeparation(sample);
  if (columns < 2 || evenness < 0.8) return 0;
  const rows = firstRows(sample, start, delimiter, SAMPLE_ROWS).filter((row) => !isBlank(row));
  if (rows.length < 2) return 0;
  const headed = rows.slice(0, 5).map(({ values }) => {
    const filled = values.filter((value) => value.trim() !== '');
    const whole = filled.filter((value) => readHeader(value.trim())?.whole === true).length;
    const known = filled.filter((value) => readHeader(value.trim()) !== null).length;
    return whole >= 2 && known * 2 >= filled.length;
  });
  if (headed.includes(true)) return 0.9;
  return delimiter === '\t' && columns >= 3 && rows.length >= 3 && evenness > 0.9 ? 0.6 : 0;
}
