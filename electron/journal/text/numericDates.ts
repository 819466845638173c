/** Dates in digits alone, the same in every language. */
import { numberIn, RANGE_SIGN } from './dateRule.ts';
import type { DateRule, Groups } from './dateRule.ts';

const NOT_INSIDE_NUMBER = String.raw`(?<!\d|\d[-./:])`;

/**
 * `2024-12-19`, `2024/3/28`, `2023.4.8`, and ranges: `2024.12.2-7`, `2024-11-30 to 12-02`,
 * `2024/3/28-2024/3/30`, `2024-12-19/2024-12-21`.
 */
const yearFirst: DateRule = {
  pattern: new RegExp(
    String.raw`${NOT_INSIDE_NUMBER}(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})` +
      String.raw`(?:(?:${RANGE_SIGN}|、(?=\d{1,2}[日号两三])|/(?=\d{4}-))` +
      String.raw`(?:(?<toYear>\d{4})\k<sign>(?=\d{1,2}\k<sign>))?(?:(?<toMonth>\d{1,2})\k<sign>)?(?<toDay>\d{1,2})(?![\d:]|[-/.]\d))?` +
      String.raw`(?!\d|\.\d)`,
    'gu',
  ),
  read: (groups) => {
    const from = {
      year: numberIn(groups, 'year'),
      month: numberIn(groups, 'month'),
      day: numberIn(groups, 'day'),
    };
    const toDay = numberIn(groups, 'toDay');
    if (toDay === null) return { from };
    const to = {
      year: numberIn(groups, 'toYear'),
      month: numberIn(groups, 'toMonth'),
      day: toDay,
    };
    return { from, to };
  },
};

/** `2024-12`, `2024/12`, `2024.12`: two digits, so that `2024.1` stays a version number. */
const yearAndMonth: DateRule = {
  pattern: new RegExp(
    String.raw`${NOT_INSIDE_NUMBER}(?<year>(?:19|20)\d{2})[-/.](?<month>0[1-9]|1[0-2])(?!\d|[-/.]\d)`,
    'gu',
  ),
  read: (groups) => ({
    from: { year: numberIn(groups, 'year'), month: numberIn(groups, 'month'), day: null },
  }),
};

/** Day and month of `12/19/2024` or `19.12.2024`; null where either could be the month. */
function dayAndMonth(groups: Groups): { day: number; month: number } | null {
  const first = numberIn(groups, 'first') ?? 0;
  const second = numberIn(groups, 'second') ?? 0;
  if (first > 12) return { day: first, month: second };
  if (second > 12 || first === second) return { day: second, month: first };
  return null;
}

/** `18.-20.5.2024`, `14.–16.10.2024`: points are of the day first. */
const pointRange: DateRule = {
  pattern: new RegExp(
    String.raw`${NOT_INSIDE_NUMBER}(?<day>\d{1,2})\.?${RANGE_SIGN}(?<toDay>\d{1,2})\.[ ]?(?<month>\d{1,2})\.[ ]?(?<year>(?:19|20)\d{2})(?!\d)`,
    'gu',
  ),
  read: (groups) => {
    const [year, month] = [numberIn(groups, 'year'), numberIn(groups, 'month')];
    return {
      from: { year, month, day: numberIn(groups, 'day') },
      to: { year, month, day: numberIn(groups, 'toDay') },
    };
  },
};

const yearLast: DateRule = {
  pattern: new RegExp(
    String.raw`${NOT_INSIDE_NUMBER}(?<first>\d{1,2})(?<sign>[-/.])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})(?!\d)`,
    'gu',
  ),
  read: (groups) => {
    const written = dayAndMonth(groups);
    return written ? { from: { year: numberIn(groups, 'year'), ...written } } : 'unreadable';
  },
};

/** `20241219`, as in the names of files. */
const compact: DateRule = {
  pattern:
    /(?<![\d.])(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/gu,
  read: (groups) => ({
    from: {
      year: numberIn(groups, 'year'),
      month: numberIn(groups, 'month'),
      day: numberIn(groups, 'day'),
    },
  }),
};

const loneYear: DateRule = {
  pattern: /(?<![\p{L}\d$€£¥#'’]|\d[-./:,])(?<year>(?:19|20)\d{2})(?![\p{L}\d%'’]|[-./:,]\d)/gu,
  read: (groups) => ({
    from: { year: numberIn(groups, 'year'), month: null, day: null },
    bare: true,
  }),
};

export const numericDates: readonly DateRule[] = [
  yearFirst,
  yearAndMonth,
  pointRange,
  yearLast,
  compact,
  loneYear,
];
