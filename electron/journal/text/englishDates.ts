/** Dates as English writes and says them. */
import { addDays, partialDate } from '#shared/partialDate.ts';
import {
  dayFromToday,
  fullYear,
  monthFromToday,
  nearestWeekday,
  numberIn,
  pointOf,
  RANGE_SIGN,
  unitsFromToday,
  weekdayBefore,
  weekdayOfWeek,
  yearFromToday,
} from './dateRule.ts';
import type { DateContext, DatePoint, DateRule, Groups, Unit } from './dateRule.ts';
import { wordDates } from './englishWordDates.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const COUNTS = 'zero one two three four five six seven eight nine ten'.split(' ');

const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY_NAME =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|' +
  'sat(?:urday)?|sun(?:day)?)';
const LONG_WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

const BEFORE = String.raw`(?<![\p{L}\p{N}]|\d[-./])`;
const AFTER = String.raw`(?![\p{L}\d])`;
const ORDINAL = '(?:st|nd|rd|th)?';
const YEAR = String.raw`(?:,?[ -]{0,2}(?<year>(?:19|20|21)\d{2})|[ ]?['’](?<shortYear>\d{2}))`;
/** Between two days, which are a range only where one follows the other. */
const PAIR_SIGN = String.raw`(?:[ ](?:and|&|\+)[ ]|[ ]?\/[ ]?)`;
const SPOKEN_WEEKDAY = String.raw`(?:${WEEKDAY_NAME}\.?,?[ ]{1,2})?`;

const rule = (pattern: string, read: DateRule['read'], flags = 'giu'): DateRule => ({
  pattern: new RegExp(pattern, flags),
  read,
});

function placeIn(names: readonly string[], text: string | undefined): number | null {
  if (text === undefined) return null;
  return names.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function yearIn(groups: Groups): number | null {
  const short = numberIn(groups, 'shortYear');
  return short === null ? numberIn(groups, 'year') : fullYear(short);
}

/** `Dec 19`, `December 19th, 2024`, `Dec 2-7`, `Mar 28-30, 2024`. */
const monthThenDay = rule(
  String.raw`${BEFORE}${SPOKEN_WEEKDAY}(?<month>${MONTH_NAME})\.?[ ]{0,2}(?<day>\d{1,2})${ORDINAL}` +
    String.raw`(?:(?:${RANGE_SIGN}|(?<pair>${PAIR_SIGN})(?=\d{1,2}${ORDINAL}(?:[,.;:)]|$|[ ](?:in|at|20\d\d))))(?<toDay>\d{1,2})${ORDINAL}(?![\d:/]|[ ]{0,2}${MONTH_NAME}${AFTER}))?` +
    String.raw`(?![\d:])${YEAR}?${AFTER}`,
  (groups) => {
    const year = yearIn(groups);
    const month = placeIn(MONTHS, groups['month']);
    const day = numberIn(groups, 'day');
    const toDay = numberIn(groups, 'toDay');
    const apart = groups['pair'] !== undefined && toDay !== (day ?? 0) + 1;
    return {
      from: { year, month, day },
      to: toDay === null || apart ? undefined : { year, month, day: toDay },
    };
  },
);

/**
 * `19 Dec`, `19th of December 2024`, `2-7 Dec 2024`, `Mon 2 to Sat 7 Dec 2024`. In `4 Dec 19` the 4 is left alone, as the 19
 * can only be the day, and in `Day 1 - Thu 12 March` the 1 is no day of the month.
 */
const dayThenMonth = rule(
  String.raw`${BEFORE}(?![1-5][ ]${MONTH_NAME}[ ](?:[6-9]|[12]\d|3[01])(?![\d:]))${SPOKEN_WEEKDAY}` +
    String.raw`(?:(?<!${MONTH_NAME}[. ]{0,2}|(?<!\p{L})(?:day|part|week|session|track|room|hall)[ ])(?<fromDay>\d{1,2})${ORDINAL}(?:(?<list>,[ ]\d{1,2}${ORDINAL}){1,3}(?=,?${PAIR_SIGN}))?,?(?:${RANGE_SIGN}|(?<pair>${PAIR_SIGN}))${SPOKEN_WEEKDAY})?(?<day>\d{1,2})${ORDINAL}` +
    String.raw`[ -]{0,2}(?:of[ ])?(?<month>${MONTH_NAME})\.?${YEAR}?${AFTER}`,
  (groups) => {
    const year = yearIn(groups);
    const month = placeIn(MONTHS, groups['month']);
    const day = numberIn(groups, 'day');
    const fromDay = numberIn(groups, 'fromDay');
    if (fromDay === null) return { from: { year, month, day } };
    const between = groups['list']?.match(/\d+/gu)?.length ?? 0;
    if (groups['pair'] !== undefined && day !== fromDay + between + 1)
      return { from: { year, month, day: fromDay } };
    return { from: { year, month, day: fromDay }, to: { year, month, day } };
  },
);

/** `December 2024`, `Dec '24`, `Nov - Dec 2024`. */
const monthAndYear = rule(
  String.raw`${BEFORE}(?:(?<fromMonth>${MONTH_NAME})\.?${RANGE_SIGN})?(?<month>${MONTH_NAME})\.?${YEAR}${AFTER}`,
  (groups) => {
    const last = { year: yearIn(groups), month: placeIn(MONTHS, groups['month']), day: null };
    const fromMonth = placeIn(MONTHS, groups['fromMonth']);
    if (fromMonth === null) return { from: last };
    return { from: { year: null, month: fromMonth, day: null }, to: last };
  },
);

/** `last October`, `this May`, `in March`: without such a word a month is often part of a name. */
const spokenMonth = rule(
  String.raw`${BEFORE}(?<which>last|this|next|in)[ ](?<month>${MONTH_NAME})${AFTER}`,
  (groups, context) => {
    const month = placeIn(MONTHS, groups['month']);
    const which = groups['which']?.toLowerCase();
    if (which === 'in') return { from: { year: null, month, day: null } };
    const thisYear = yearFromToday(context, 0).year ?? 0;
    const thisMonth = monthFromToday(context, 0).month ?? 0;
    let year = thisYear;
    if (which === 'last' && (month ?? 0) >= thisMonth) year -= 1;
    if (which === 'next' && (month ?? 0) <= thisMonth) year += 1;
    return { from: { year, month, day: null }, relative: true };
  },
);

const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tomorrow: 1,
  'day after tomorrow': 2,
};

/** Small letters, but for a line that begins with one: "AI Today" is a name. */
const spokenDay = rule(
  String.raw`${BEFORE}(?:[Tt]he[ ])?(?<word>day before yesterday|day after tomorrow|[Yy]esterday|[Ll]ast night|today|tomorrow)` +
    String.raw`(?:[ ](?:morning|afternoon|evening|night))?(?![\p{L}\d'’])`,
  (groups, context) => ({
    from: dayFromToday(context, DAYS_FROM_TODAY[(groups['word'] ?? '').toLowerCase()] ?? 0),
    relative: true,
  }),
  'gu',
);

/** The weekday as `last`, `this`, `next` or `on` names it; weeks begin on Monday. */
function spokenWeekdayPoint(which: string, day: number, context: DateContext): DatePoint {
  if (which === 'this') return weekdayOfWeek(context, day, 0);
  if (which === 'next') return weekdayOfWeek(context, day, 1);
  return which === 'on' ? nearestWeekday(context, day) : weekdayBefore(context, day);
}

/** `last Friday` is the latest Friday before today. */
const spokenWeekday = rule(
  String.raw`${BEFORE}(?:(?:this[ ])?(?<which>last|past|this|next)[ ](?<weekday>${WEEKDAY_NAME})|(?<on>on)[ ](?<onDay>${LONG_WEEKDAY}))(?![\p{L}\d'’]|,?[ ]\d{1,2}${ORDINAL}(?:${RANGE_SIGN}|${PAIR_SIGN}|[ ](?:of[ ])?${MONTH_NAME}${AFTER}))`,
  (groups, context) => {
    const day = placeIn(WEEKDAYS, groups['weekday'] ?? groups['onDay']) ?? 1;
    const which = (groups['which'] ?? groups['on'] ?? '').toLowerCase();
    return { from: spokenWeekdayPoint(which, day, context), relative: true };
  },
);

/** `on Tuesday and Wednesday`: two days, one after the other. */
const spokenWeekdays = rule(
  String.raw`${BEFORE}on[ ](?<first>${LONG_WEEKDAY})[ ](?:and|to|through|until|till)[ ](?<second>${LONG_WEEKDAY})(?![\p{L}\d'’])`,
  (groups, context) => {
    const first = placeIn(WEEKDAYS, groups['first']) ?? 1;
    const last = placeIn(WEEKDAYS, groups['second']) ?? 1;
    const days = (last - first + 7) % 7;
    const from = nearestWeekday(context, context.lean === 'past' ? last : first);
    const date = partialDate(from.year ?? 0, from.month, from.day);
    const other = pointOf(addDays(date, context.lean === 'past' ? -days : days));
    return context.lean === 'past'
      ? { from: other, to: from, relative: true }
      : { from, to: other, relative: true };
  },
);

function countIn(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  if (/^an?$/iu.test(text)) return 1;
  return /couple/iu.test(text) ? 2 : COUNTS.indexOf(text.toLowerCase());
}

/** `two days ago`, `3 weeks ago`, `a year ago`. */
const ago = rule(
  String.raw`${BEFORE}(?<count>\d{1,3}|an?|a couple of|${COUNTS.slice(1).join('|')})[ ](?<unit>day|week|month|year)s?[ ]ago${AFTER}`,
  (groups, context) => ({
    from: unitsFromToday(
      context,
      -countIn(groups['count'] ?? ''),
      (groups['unit'] ?? 'day').toLowerCase() as Unit,
    ),
    relative: true,
  }),
);

const STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** `last month`, `this year`; with capitals they are a title. */
const spokenPeriod = rule(
  String.raw`${BEFORE}(?<which>[Ll]ast|[Tt]his|[Nn]ext)[ ](?<unit>month|year)(?![\p{L}\d'’])`,
  (groups, context) => ({
    from: unitsFromToday(
      context,
      STEPS[(groups['which'] ?? '').toLowerCase()] ?? 0,
      groups['unit'] as Unit,
    ),
    relative: true,
  }),
  'gu',
);

export const englishDates: readonly DateRule[] = [
  ...wordDates,
  monthThenDay,
  dayThenMonth,
  monthAndYear,
  spokenMonth,
  spokenDay,
  spokenWeekdays,
  spokenWeekday,
  ago,
  spokenPeriod,
];
