/** Moments, counts, sizes and lists as people of each language write them, beside dates and money. */
import { currencyDigits, type Money } from '#shared/money.ts';
import { once } from '#shared/format.ts';
import type { ShownLanguage } from './index.ts';

export {
  formatDate,
  formatDateRange,
  formatDays,
  formatMoney,
  formatMonth,
  formatSums,
  formatTimes,
  formatWeekday,
  formatWeekdays,
} from '#shared/format.ts';

/** A moment of the journal's own records, such as a change, in the time zone of this computer. */
export const formatMoment = (language: ShownLanguage, timestamp: string): string =>
  once(
    `moment ${language}`,
    () => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(new Date(timestamp));

/** An amount as its field shows it, without the currency: 120050 in CNY is "1200.50". */
export function amountText({ amount, currency }: Money): string {
  const digits = currencyDigits(currency);
  return amount % 10 ** digits === 0
    ? String(amount / 10 ** digits)
    : (amount / 10 ** digits).toFixed(digits);
}

export const formatCount = (language: ShownLanguage, count: number): string =>
  once(`count ${language}`, () => new Intl.NumberFormat(language)).format(count);

/** What one unit of a currency is in another one, to six digits: "7.1234", "0.000162". */
export const formatRate = (language: ShownLanguage, rate: number): string =>
  once(
    `rate ${language}`,
    () => new Intl.NumberFormat(language, { maximumSignificantDigits: 6 }),
  ).format(rate);

/** A share of one as a whole percentage: 0.834 is "83%". */
export const formatShare = (language: ShownLanguage, share: number): string =>
  once(`share ${language}`, () => new Intl.NumberFormat(language, { style: 'percent' })).format(
    share,
  );

/** An average with at most two digits after the point: "0.4", "1.25". */
export const formatAverage = (language: ShownLanguage, average: number): string =>
  once(
    `average ${language}`,
    () => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }),
  ).format(average);

/** The size of a file in bytes, kB or MB of 1,000: "3.1 kB". */
export function formatBytes(language: ShownLanguage, bytes: number): string {
  if (bytes >= 1e6) return inUnit(language, 'megabyte', bytes / 1e6);
  return bytes >= 1e3 ? inUnit(language, 'kilobyte', bytes / 1e3) : inUnit(language, 'byte', bytes);
}

const inUnit = (language: ShownLanguage, unit: string, value: number): string =>
  once(
    `unit ${language} ${unit}`,
    () => new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }),
  ).format(value);

/** "fluff, repeats"; 水会、推销. */
export const formatList = (language: ShownLanguage, items: readonly string[]): string =>
  items.join(language === 'en' ? ', ' : '、');

/** The name of a language, given as its BCP 47 tag, in the shown language; the tag if unknown. */
export function languageName(language: ShownLanguage, tag: string): string {
  const names = once(
    `names ${language}`,
    () => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }),
  );
  return names.of(tag) ?? tag;
}
