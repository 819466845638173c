/**
 * Dates and money as people of each language write them, on the screen and in reports. Dates are
 * taken apart as text, so that no time zone can shift a day.
 */
import { currencyDigits, type Money } from './money.ts';
import { monthOf, type PartialDate, precisionOf, weekday, yearOf } from './partialDate.ts';
import type { LANGUAGES } from './settings.ts';

/** A language that Plenary speaks. */
export type ShownLanguage = Exclude<(typeof LANGUAGES)[number], 'system'>;

const made = new Map<string, unknown>();

/** Intl objects are slow to make and rows are many, so each is made once. */
export function once<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** The name of a month, 1 to 12: "Dec" or "December"; in Chinese always by its number, 12月. */
export function formatMonth(
  language: ShownLanguage,
  month: number,
  width: 'short' | 'long' = 'long',
): string {
  if (language === 'zh-CN') return `${month}月`;
  return once(
    `month ${width}`,
    () => new Intl.DateTimeFormat('en', { month: width, timeZone: 'UTC' }),
  ).format(Date.UTC(2024, month - 1, 1));
}

/** The weekday of a full date: "Thu" or "Thursday", 周四 or 星期四. */
export function formatWeekday(
  language: ShownLanguage,
  date: PartialDate,
  width: 'short' | 'long' = 'short',
): string {
  return once(`weekday ${language} ${width}`, () => {
    const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
    // 1 January 2024 was a Monday.
    return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2024, 0, 1 + index)));
  }).at(weekday(date) - 1) as string;
}

const dayOf = (date: PartialDate): number => Number(date.slice(8, 10));

function englishDate(date: PartialDate, withYear = true): string {
  const month = monthOf(date);
  const words = [
    precisionOf(date) === 'day' ? String(dayOf(date)) : null,
    month === null ? null : formatMonth('en', month, 'short'),
    withYear || month === null ? String(yearOf(date)) : null,
  ];
  return words.filter((word) => word !== null).join(' ');
}

function chineseDate(date: PartialDate, from: 'year' | 'month' | 'day' = 'year'): string {
  const month = monthOf(date);
  const year = from === 'year' ? `${yearOf(date)}年` : '';
  const monthPart = month === null || from === 'day' ? '' : `${month}月`;
  return year + monthPart + (precisionOf(date) === 'day' ? `${dayOf(date)}日` : '');
}

/** "19 Dec 2024", "Dec 2024", "2024"; 2024年12月19日, 2024年12月, 2024年. */
export const formatDate = (language: ShownLanguage, date: PartialDate): string =>
  language === 'en' ? englishDate(date) : chineseDate(date);

function englishRange(start: PartialDate, end: PartialDate): string {
  const sameYear = yearOf(start) === yearOf(end);
  const precision = precisionOf(start);
  if (precision === 'year') return `${start}–${end}`;
  if (sameYear && precision === 'day' && monthOf(start) === monthOf(end)) {
    return `${dayOf(start)}–${englishDate(end)}`;
  }
  return `${englishDate(start, !sameYear)} – ${englishDate(end)}`;
}

function chineseRange(start: PartialDate, end: PartialDate): string {
  const sameYear = yearOf(start) === yearOf(end) && precisionOf(start) !== 'year';
  const sameMonth = sameYear && precisionOf(start) === 'day' && monthOf(start) === monthOf(end);
  const from = sameMonth ? 'day' : sameYear ? 'month' : 'year';
  return `${chineseDate(start)}至${chineseDate(end, from)}`;
}

/**
 * A date or a range of dates, each as exact as it is known: "2–7 Dec 2024",
 * "30 Nov – 2 Dec 2024"; 2024年12月2日至7日. With weekdays, these follow: "…, Mon–Sat", … 周一至周六.
 */
export function formatDateRange(
  language: ShownLanguage,
  start: PartialDate,
  end: PartialDate | null,
  options: { weekdays?: boolean } = {},
): string {
  const text = datesAlone(language, start, end);
  if (!options.weekdays) return text;
  const days =
    end === null || end === start
      ? precisionOf(start) === 'day' && formatWeekday(language, start, 'long')
      : formatWeekdays(language, start, end);
  if (!days) return text;
  return language === 'en' ? `${text}, ${days}` : `${text} ${days}`;
}

function datesAlone(language: ShownLanguage, start: PartialDate, end: PartialDate | null): string {
  if (end === null || end === start) return formatDate(language, start);
  if (precisionOf(start) !== precisionOf(end)) {
    const between = language === 'en' ? ' – ' : '至';
    return formatDate(language, start) + between + formatDate(language, end);
  }
  return language === 'en' ? englishRange(start, end) : chineseRange(start, end);
}

/** "Thu" or "Mon–Sat"; 周四 or 周一至周六. Empty where the days are not known. */
export function formatWeekdays(
  language: ShownLanguage,
  start: PartialDate,
  end: PartialDate | null,
): string {
  if (precisionOf(start) !== 'day' || (end !== null && precisionOf(end) !== 'day')) return '';
  const first = formatWeekday(language, start);
  if (end === null || end === start) return first;
  return first + (language === 'en' ? '–' : '至') + formatWeekday(language, end);
}

/**
 * The days alone, for a list under a heading that names the month: "19", "2–7"; across months
 * "30 Nov–2 Dec", 11.30–12.2. Empty where no day is known.
 */
export function formatDays(
  language: ShownLanguage,
  start: PartialDate,
  end: PartialDate | null,
): string {
  if (precisionOf(start) !== 'day') return '';
  if (end === null || end === start || precisionOf(end) !== 'day') return String(dayOf(start));
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayOf(start)}–${dayOf(end)}`;
  const short = (date: PartialDate): string =>
    language === 'en' ? englishDate(date, false) : `${monthOf(date)}.${dayOf(date)}`;
  return `${short(start)}–${short(end)}`;
}

/** Wall-clock times of a session: "10 Jun 13:00–17:00", 6月10日 13:00–17:00. */
export function formatTimes(language: ShownLanguage, start: string, end: string | null): string {
  const [day = '', from = ''] = start.split('T');
  const date = language === 'en' ? englishDate(day, false) : chineseDate(day, 'month');
  const [endDay = '', to = ''] = (end ?? '').split('T');
  if (to === '') return `${date} ${from}`;
  if (endDay === day) return `${date} ${from}–${to}`;
  const endDate = language === 'en' ? englishDate(endDay, false) : chineseDate(endDay, 'month');
  return `${date} ${from} – ${endDate} ${to}`;
}

/** "CN¥1,200" or "¥1,200.50": decimals only where there are some. Amounts are in smallest units. */
export function formatMoney(language: ShownLanguage, { amount, currency }: Money): string {
  const digits = currencyDigits(currency);
  return once(
    `money ${language} ${currency}`,
    () =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        trailingZeroDisplay: 'stripIfInteger',
      }),
  ).format(amount / 10 ** digits);
}

/** Sums in several currencies, which are never added up: "CN¥38,400 + CA$4,150". */
export const formatSums = (language: ShownLanguage, sums: readonly Money[]): string =>
  sums.map((sum) => formatMoney(language, sum)).join(' + ');
