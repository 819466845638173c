/** Short lines that act as headings by where they stand alone. */
import { columnsOf } from '../prose/wrapping.ts';
import { isSigned } from './outlineLines.ts';
import type { Line } from './outlineLines.ts';

const LONGEST_ALONE = 56;

/** A short line after a gap with several lines, or one that is longer, right beneath. */
export function isAlone(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  third: Line | undefined,
): boolean {
  if (!line.afterGap || !next || next.isBullet) return false;
  const columns = columnsOf(line.text);
  if (columns > LONGEST_ALONE && !isSigned(line.text)) return false;
  if (!isListOfNames(line.text)) return false;
  if (next.afterGap) return false;
  const longer = columnsOf(next.text) > columns || (third !== undefined && !third.afterGap);
  return longer && (before !== undefined || third !== undefined);
}

/** A short line between two gaps, over a paragraph of several lines. */
export const isApart = (
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  third: Line | undefined,
): boolean =>
  before !== undefined &&
  line.afterGap &&
  next?.afterGap === true &&
  third !== undefined &&
  !third.afterGap &&
  !next.isBullet &&
  columnsOf(line.text) <= LONGEST_ALONE &&
  isListOfNames(line.text);

/** Commas stand in headings between names, or once before a few words. */
function isListOfNames(text: string): boolean {
  if (/[。；;]/u.test(text)) return false;
  const parts = text.split(/[,，]\s?/u);
  return parts.length <= 2 || parts.every((part) => NAME_LIKE.test(part));
}
const NAME_LIKE = /^(?:\p{Lu}[\p{L}.'’-]*|\p{Script=Han}{2,8})(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u;
