/** Ranges of days in words, and the years around them. */
import { yearOf } from '#shared/partialDate.ts';
import { type DayRange, yearRange } from '#shared/review.ts';
import { formatDate, formatDateRange } from '../../../i18n/format.ts';
import type { ShownLanguage, Translate } from '../../../i18n/index.ts';

/** Whether a range is one calendar year or several. */
const isWholeYears = ({ from, to }: DayRange): boolean =>
  from.endsWith('-01-01') && to.endsWith('-12-31');

/** "2024", "2022–2024", "1 Mar – 30 Jun 2024"; 2024年, 2022至2024年, 2024年3月1日至6月30日. */
export function rangeWords(t: Translate, language: ShownLanguage, range: DayRange): string {
  const { from, to } = range;
  if (!isWholeYears(range)) return formatDateRange(language, from, to);
  return yearOf(from) === yearOf(to)
    ? formatDate(language, from.slice(0, 4))
    : t('year.range.years', { from: yearOf(from), to: yearOf(to) });
}

/** The year before a range (-1) or after it (1): of a range of other days, that of its nearest end. */
export const yearBeside = ({ from, to }: DayRange, by: -1 | 1): DayRange =>
  yearRange(by === -1 ? yearOf(from) - 1 : yearOf(to) + 1);
