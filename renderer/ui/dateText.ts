import { isPartialDate, type PartialDate } from '#shared/partialDate.ts';

const YEAR = String.raw`(\d{4})`;
const ONE_OR_TWO = String.raw`(\d{1,2})`;
const SHAPES = [
  new RegExp(`^${YEAR}(?:[-/.]${ONE_OR_TWO}(?:[-/.]${ONE_OR_TWO})?)?$`, 'u'),
  new RegExp(String.raw`^${YEAR}年(?:${ONE_OR_TWO}月(?:${ONE_OR_TWO}[日号])?)?$`, 'u'),
  /^(\d{4})(\d{2})(\d{2})$/u,
];

/**
 * A date as people type it (`2024/12/9`, `2024年12月`, `20241219`) in the form that is kept, or null
 * where the text is no real date.
 */
export function readDateText(text: string): PartialDate | null {
  const plain = text.normalize('NFKC').replace(/\s/gu, '');
  for (const shape of SHAPES) {
    const match = shape.exec(plain);
    if (!match) continue;
    const date = match
      .slice(1)
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
    if (isPartialDate(date)) return date;
  }
  return null;
}
