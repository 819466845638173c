/** Dates in short forms that the grammar leaves alone, as they mean a day only beside others or in a head. */
import { isPartialDate, partialDate, weekday as weekdayOf, yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { smallNumber } from '../../text/chineseNumber.ts';
import type { DateReading, SaidDate } from './eventDatePhrases.ts';

/**
 * The short dates of a sentence, in no order; `folded` is its folded form.
 */
export function shortDates(
  text: string,
  folded: string,
  reading: DateReading,
  isTitle: boolean,
): SaidDate[] {
  return [
    ...pairedDates(text),
    ...slashDates(folded, reading),
    ...(isTitle ? bracketedDay(folded, reading.nameYear) : []),
    ...pointDates(folded, reading),
    ...minguoDates(folded),
    ...shortYears(folded, reading),
    ...daysOfMonth(text, reading),
    ...countedWeekdays(folded, reading),
  ];
}

const MONTHS = 'jan feb mär|mar apr mai|may jun jul aug sep okt|oct nov dez|dec'.split(' ');
const PAIRED =
  /(?<![\d.])(?<day>\d{1,2})\.[ ]?(?:[/–-]|und|and)[ ]?(?<last>\d{1,2})\.[ ](?<month>\p{L}{3,9})\.?[ ](?<year>20\d{2})(?!\d)/gu;

/** `2./3. September 2025`. */
function pairedDates(text: string): SaidDate[] {
  return [...text.matchAll(PAIRED)].flatMap(({ groups, index, 0: whole }) => {
    const written = (groups?.['month'] ?? '').slice(0, 3).toLowerCase();
    const month = MONTHS.findIndex((names) => names.split('|').includes(written)) + 1;
    const [year, first, last] = ['year', 'day', 'last'].map((key) => Number(groups?.[key]));
    const dateStart = dayOf(year ?? 0, month, first ?? 0);
    const dateEnd = dayOf(year ?? 0, month, last ?? 0);
    if (!isPartialDate(dateStart) || !isPartialDate(dateEnd) || dateEnd <= dateStart) return [];
    const end = index + whole.length;
    return [{ start: index, end, dateStart, dateEnd, certain: true, bare: false, relative: false }];
  });
}

const BRACKETED =
  /\((?<month>1[0-2]|0?[1-9])\.(?<day>3[01]|[12]\d|0?[1-9])(?=[ )]\)?\p{Script=Han}{0,8}\)?)/u;

/** `(9.26 …)` in a Chinese title that states its year. */
function bracketedDay(folded: string, nameYear: number | null): SaidDate[] {
  const found =
    nameYear === null || !/\p{Script=Han}/u.test(folded) ? null : BRACKETED.exec(folded);
  if (!found || nameYear === null) return [];
  const dateStart = dayOf(nameYear, Number(found.groups?.['month']), Number(found.groups?.['day']));
  if (!isPartialDate(dateStart)) return [];
  const [start, end] = [found.index + 1, found.index + found[0].length];
  return [{ start, end, dateStart, dateEnd: null, certain: false, bare: false, relative: false }];
}

const SLASH =
  /(?<![\d/.-]|\d:)(?<month>1[0-2]|0?[1-9])\/(?<day>3[01]|[12]\d|0?[1-9])(?:(?:[ ]?\(周?[一二三四五六日天]\))?[ ]?[-–~至到、和及][ ]?(?:(?<toMonth>1[0-2]|0?[1-9])\/)?(?<toDay>3[01]|[12]\d|0?[1-9]))?(?![\d/.%:])/gu;

/** `10/19` in Chinese, where the month always comes first. */
function slashDates(folded: string, { published, today, nameYear }: DateReading): SaidDate[] {
  if (!/\p{Script=Han}/u.test(folded) || !folded.includes('/')) return [];
  return [...folded.matchAll(SLASH)].flatMap(({ groups, index, 0: whole }) => {
    const month = Number(groups?.['month']);
    const day = Number(groups?.['day']);
    const base = published ?? today;
    const year = nameYear ?? yearOf(base) - (dayOf(yearOf(base), month, day) > base ? 1 : 0);
    const dateStart = dayOf(year, month, day);
    const toDay = groups?.['toDay'];
    const dateEnd =
      toDay === undefined ? null : dayOf(year, Number(groups?.['toMonth'] ?? month), Number(toDay));
    if (
      !isPartialDate(dateStart) ||
      (dateEnd !== null && (!isPartialDate(dateEnd) || dateEnd < dateStart))
    )
      return [];
    const end = index + whole.length;
    return [
      { start: index, end, dateStart, dateEnd, certain: false, bare: false, relative: false },
    ];
  });
}

const POINT =
  /^(?:\s{0,3}|[\s>*#•·-]{0,6}[\p{Script=Han}]{0,2}(?:时间|日期|会期)[ ]?:[ ]?)(?<month>1[0-2]|0?[1-9])\.(?<day>3[01]|[12]\d|0?[1-9])(?:[ ]?[-–~至到][ ]?(?:(?<toMonth>1[0-2]|0?[1-9])\.)?(?<last>3[01]|[12]\d|0?[1-9]))?(?=[ ]{1,2}\p{Script=Han}|[ ]?\(20\d{2}年?\)|[日号]?$)/u;

/** `3.14 北岭 …` at the head of a line, where the year is known. */
function pointDates(folded: string, { published, nameYear }: DateReading): SaidDate[] {
  const year = nameYear ?? (published === null ? null : yearOf(published));
  const match = year === null || !/\p{Script=Han}/u.test(folded) ? null : POINT.exec(folded);
  const groups = match?.groups;
  if (!groups || year === null) return [];
  const month = Number(groups['month']);
  const toMonth = Number(groups['toMonth'] ?? month);
  const dateEnd =
    groups['last'] === undefined ? null : dayOf(year, toMonth, Number(groups['last']));
  const end = match[0].length;
  const start = end - match[0].replace(/^[^\d]+/u, '').length;
  return said({ start, end }, dayOf(year, month, Number(groups['day'])), dateEnd, false);
}

const MINGUO =
  /(?<![\d.\p{L}/-])(?<year>1[0-2]\d)(?<sign>[./])(?<month>1[0-2]|0?[1-9])\k<sign>(?<day>3[01]|[12]\d|0?[1-9])(?:[-–~](?:(?<toMonth>1[0-2]|0?[1-9])\k<sign>)?(?<toDay>3[01]|[12]\d|0?[1-9]))?(?![\d.%\p{Script=Latin}/])/gu;
/** Taiwan counts years from 1912, its year 1. */
const BEFORE_MINGUO = 1911;

/** `113/6/19`, `112.3.8` in Chinese. */
function minguoDates(folded: string): SaidDate[] {
  if (!/\p{Script=Han}/u.test(folded)) return [];
  return [...folded.matchAll(MINGUO)].flatMap(({ groups, index, 0: whole }) => {
    const year = BEFORE_MINGUO + Number(groups?.['year']);
    const month = Number(groups?.['month']);
    const toDay = groups?.['toDay'];
    const dateEnd =
      toDay === undefined ? null : dayOf(year, Number(groups?.['toMonth'] ?? month), Number(toDay));
    const place = { start: index, end: index + whole.length };
    return said(place, dayOf(year, month, Number(groups?.['day'])), dateEnd, true);
  });
}

const SHORT_YEAR =
  /(?<![\d./-])(?<one>\d{1,2})(?<sign>[./-])(?<two>\d{1,2})\k<sign>(?<three>(?:20)?\d{2})(?!\d|[./-]\d)/gu;
const IN_ORDER = /(?<![\d./-])(?<one>\d{1,2})\/(?<two>\d{1,2})(?:\/(?:20)?\d{2})?(?![\d%/]|\.\d)/gu;
const FAR_ENOUGH = 20_000;

/** Whether the dates of a text in digits begin with the day, as one such as 21/3 shows; else null. */
export function isDayFirst(text: string): boolean | null {
  const orders = new Set<boolean>();
  const dates = text.slice(0, FAR_ENOUGH).matchAll(IN_ORDER);
  for (const { groups } of dates) {
    const [one, two] = [Number(groups?.['one']), Number(groups?.['two'])];
    if (one > 12 && one <= 31 && two >= 1 && two <= 12) orders.add(true);
    else if (two > 12 && two <= 31 && one >= 1 && one <= 12) orders.add(false);
  }
  const [only] = orders;
  return orders.size === 1 ? (only ?? null) : null;
}

/** `21/05/25`, where only one of the ways to read it is a day of the year that is known. */
function shortYears(
  folded: string,
  { nameYear, published, today, dayFirst }: DateReading,
): SaidDate[] {
  const isHan = /\p{Script=Han}/u.test(folded);
  const known = nameYear ?? (published === null ? null : yearOf(published));
  return [...folded.matchAll(SHORT_YEAR)].flatMap(({ groups, index, 0: whole }) => {
    const [one = 0, two = 0, three = 0] = ['one', 'two', 'three'].map((key) =>
      Number((groups?.[key] ?? '').slice(-2)),
    );
    const isSlash = groups?.['sign'] === '/' && dayFirst !== undefined;
    // Where it is not known which year it is, Chinese begins with it and others end in it.
    const last = dayOf(2000 + three, two, one);
    const days = [
      ...((isHan && known === null) || (isSlash && dayFirst === false) ? [] : [last]),
      ...(groups?.['sign'] === '.' || (isHan && known === null) || (isSlash && dayFirst === true)
        ? []
        : [dayOf(2000 + three, one, two)]),
      ...(isHan || known !== null ? [dayOf(2000 + one, two, three)] : []),
    ];
    const fitting = new Set(
      days.filter((day) => {
        if (day === '' || day > today) return false;
        return known === null || Math.abs(yearOf(day) - known) <= (nameYear === null ? 1 : 0);
      }),
    );
    const [only] = fitting;
    if (only === undefined || fitting.size > 1) return [];
    // In `14.11.23` only the last can be the year.
    const isPlain = known !== null || (!isHan && (one > 12 || dayFirst != null));
    return said({ start: index, end: index + whole.length }, only, null, isPlain);
  });
}

const DAY_OF_MONTH =
  /(?<=(?<!\p{L})(?:on|of|from|between) )the (?<day>\d{1,2})(?:st|nd|rd|th)(?:(?:[ ]?[-–][ ]?|[ ](?:to|until|and)[ ])(?:the )?(?<last>\d{1,2})(?:st|nd|rd|th))?(?!(?:[ ]?[-–&,]|[ ](?:to|until|and))[ ](?:the )?\d)(?! (?:of|floor|century|anniversary|edition|annual|\p{L}+ary|\p{Lu}|[a-z]+ (?:edition|time)))(?=[\s.,;:)!?]|$)/gu;

/** `on the 10th`: of the month in which the text appeared, or of the one before. */
function daysOfMonth(text: string, { published }: DateReading): SaidDate[] {
  if (published?.length !== 10) return [];
  return [...text.matchAll(DAY_OF_MONTH)].flatMap(({ groups, index, 0: whole }) => {
    const day = Number(groups?.['day']);
    const last = groups?.['last'] === undefined ? null : Number(groups['last']);
    const before = (last ?? day) > Number(published.slice(8));
    const months = yearOf(published) * 12 + Number(published.slice(5, 7)) - 1 - (before ? 1 : 0);
    const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
    const dateEnd = last === null ? null : dayOf(year, month, last);
    const place = { start: index, end: index + whole.length };
    return said(place, dayOf(year, month, day), dateEnd, false);
  });
}

const COUNTED =
  /(?<month>十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9])月的?(?:第(?<count>[一二三四])|(?<last>最后一))个(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])/gu;
const COUNTED_DAYS = '一二三四五六日';

/** `六月的第一个周日`, in the year in which the text appeared or the one before. */
function countedWeekdays(folded: string, { published, nameYear }: DateReading): SaidDate[] {
  if (published?.length !== 10) return [];
  return [...folded.matchAll(COUNTED)].flatMap(({ groups, index, 0: whole }) => {
    const month = smallNumber(groups?.['month'] ?? '') ?? 0;
    const weekday = COUNTED_DAYS.indexOf((groups?.['weekday'] ?? '').replace('天', '日')) + 1;
    const dayIn = (year: number): PartialDate => {
      const days = [...Array(31).keys()]
        .map((day) => dayOf(year, month, day + 1))
        .filter((day) => day !== '' && weekdayOf(day) === weekday);
      const which =
        groups?.['last'] === undefined ? '一二三四'.indexOf(groups?.['count'] ?? '') : -1;
      return days.at(which) ?? '';
    };
    const year = nameYear ?? yearOf(published);
    const day = nameYear === null && dayIn(year) > published ? dayIn(year - 1) : dayIn(year);
    return said({ start: index, end: index + whole.length }, day, null, false);
  });
}

/** One date as a list, empty where the calendar has none such. */
function said(
  { start, end }: { start: number; end: number },
  dateStart: PartialDate,
  dateEnd: PartialDate | null,
  certain: boolean,
): SaidDate[] {
  if (!isPartialDate(dateStart)) return [];
  if (dateEnd !== null && (!isPartialDate(dateEnd) || dateEnd <= dateStart)) return [];
  return [{ start, end, dateStart, dateEnd, certain, bare: false, relative: false }];
}

/** The day, or an empty text where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): PartialDate {
  try {
    return partialDate(year, month, day);
  } catch {
    return '';
  }
}
