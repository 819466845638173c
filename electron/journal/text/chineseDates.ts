/**
 * Dates as Chinese writes and says them. A grammar of our own, because the libraries at hand lose
 * the end of ranges, start weeks on Sunday and misread 去年十月. The text is folded before (foldText),
 * so only half-width digits and simplified characters occur here.
 */
import { smallNumber, spelledYear } from './chineseNumber.ts';
import {
  dayFromToday,
  fullYear,
  monthFromToday,
  nearestWeekday,
  RANGE_SIGN,
  unitsFromToday,
  weekdayOfWeek,
  yearFromToday,
} from './dateRule.ts';
import type { DateContext, DatePoint, DateRule, Groups, Unit } from './dateRule.ts';

const NUMBER = '[一二三四五六七八九十廿卅]';
const YEAR =
  String.raw`(?:(?:民国[ ]?(?<minguo>\d{2,3}|[〇○零一二三四五六七八九]{2,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)[ ]?年|(?<!\d)(?<minguoShort>1[01]\d)[ ]?年(?=[ ]?\d{1,2}[ ]?月))|(?<!\d)(?<year>\d{4}|[〇○零一二三四五六七八九]{4})[ ]?年|(?<!\d)(?<shortYear>\d{2})年(?=[ ]?\d{1,2}[ ]?月)|` +
  '(?<spokenYear>大前年|前年|去年|今年|本年|明年|后年)的?)';
const MONTH = String.raw`(?:(?<!\d)(?<month>\d{1,2})|(?<!${NUMBER})(?<spelledMonth>十[一二]?|[一二三四五六七八九元]))[ ]?月份?`;
const DAY = String.raw`(?:\d{1,2}|${NUMBER}{1,3})`;
/** `九月二十`, spelled and with nothing behind it, is a day without its sign. */
const SPELLED_END = String.raw`(?<=月[二三]?[十廿卅][一二三四五六七八九]?)(?=[ ,。、;()]|$)`;
/** A day, with the sign that may be missing: `12月2-7日`, `5月24（五）`, `九月二十`. */
const DAY_IN_MONTH = String.raw`(?<day>${DAY})(?:[ ]?[日号]|(?=[ ]?(?:${RANGE_SIGN}|、)${DAY}[ ]?(?:[日号]|[两三四]天))|(?=[ ]?[(](?:周|星期|礼拜)?[一二三四五六日天][)])|${SPELLED_END}|(?<=月[ ]?\d{1,2})(?=[,。;)]))`;
const WEEKDAY = '(?:周|星期|礼拜)[一二三四五六日天]';
const TAIL = String.raw`(?:[ ]?[(]?${WEEKDAY}[)]?)?(?:[ ]?(?:上午|中午|下午|傍晚|晚上|凌晨|早上))?`;

const SPOKEN_YEARS: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
  后年: 2,
};
const SPOKEN_DAYS: Readonly<Record<string, number>> = {
  大前: -3,
  前: -2,
  昨: -1,
  今: 0,
  明: 1,
  后: 2,
  大后: 3,
};

const rule = (pattern: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(pattern, 'gu'),
  read,
});

const smallIn = (groups: Groups, name: string): number | null => {
  const text = groups[name];
  return text === undefined ? null : smallNumber(text);
};

/** Taiwan counts years from 1912, its year 1. */
const FIRST_MINGUO = 1911;

function yearIn(groups: Groups, context: DateContext): number | null {
  const { year, shortYear, spokenYear } = groups as Partial<Record<string, string>>;
  const minguo = groups['minguo'] ?? groups['minguoShort'];
  if (minguo !== undefined) {
    const count = minguo.includes('十') ? smallNumber(minguo) : spelledYear(minguo);
    return count === null ? null : FIRST_MINGUO + count;
  }
  if (year !== undefined) return spelledYear(year);
  if (shortYear !== undefined) return fullYear(Number(shortYear));
  if (spokenYear === undefined) return null;
  return yearFromToday(context, SPOKEN_YEARS[spokenYear] ?? 0).year;
}

function monthIn(groups: Groups): number | null {
  return groups['spelledMonth'] === '元'
    ? 1
    : (smallIn(groups, 'month') ?? smallIn(groups, 'spelledMonth'));
}

/** A range that ends in a day of the same month. */
function upToDay(from: DatePoint, toDay: number | null, relative: boolean) {
  return { from, to: toDay === null ? undefined : { ...from, day: toDay }, relative };
}

/** `2024年3月28日`, `3月28日至30日`, `二〇二四年三月`, `去年十月`, `24年12月2-7日`. */
const written = rule(
  String.raw`${YEAR}?[ ]?${MONTH}(?:[ ]?${DAY_IN_MONTH}(?:(?:${RANGE_SIGN}|(?<pair>[、和与及]))(?<toDay>${DAY})[ ]?(?:[日号]|[两三四]天))?${TAIL}|[底初末])?(?![个\d])`,
  (groups, context) => {
    const from = {
      year: yearIn(groups, context),
      month: monthIn(groups),
      day: smallIn(groups, 'day'),
    };
    const relative = groups['spokenYear'] !== undefined;
    const toDay = smallIn(groups, 'toDay');
    // Two days that are told apart are a range only where one follows the other.
    const apart = groups['pair'] !== undefined && toDay !== (from.day ?? 0) + 1;
    const meaning = upToDay(from, apart ? null : toDay, relative);
    return from.year === null && from.day === null ? { ...meaning, bare: true } : meaning;
  },
);

/** `2024年`, `去年`: alone. */
const yearAlone = rule(String.raw`${YEAR}(?![ ]?\d{1,2}[ ]?月|[度级代])`, (groups, context) => ({
  from: { year: yearIn(groups, context), month: null, day: null },
  relative: groups['spokenYear'] !== undefined,
  bare: true,
}));

/** `上个月15号`, `本月3日`, `上月底`. */
const spokenMonth = rule(
  String.raw`(?<which>上上个?|上个?|本|这个|下个?)月(?:份|底|初|末)?(?:[ ]?${DAY_IN_MONTH}(?:${RANGE_SIGN}(?<toDay>${DAY})[ ]?[日号])?${TAIL})?`,
  (groups, context) => {
    const from = {
      ...monthFromToday(context, stepsOf(groups['which'])),
      day: smallIn(groups, 'day'),
    };
    return upToDay(from, smallIn(groups, 'toDay'), true);
  },
);

/** How far 上, 上上, 下 or 下下 steps; anything else stays here. */
function stepsOf(which: string | undefined): number {
  const length = which?.replace('个', '').length ?? 0;
  if (which?.startsWith('上')) return -length;
  return which?.startsWith('下') ? length : 0;
}

/** `15号`: of the month that the context leans to. */
const dayAlone = rule(
  String.raw`(?<![\d第月年.:/-]|${NUMBER}|[月年][ ])(?<day>${DAY})[日号](?![楼馆厅院线店门机位文码台桌座航站\d])`,
  (groups) => ({ from: { year: null, month: null, day: smallIn(groups, 'day') }, bare: true }),
);

/** `昨天`, `前天下午`, `昨晚`; with 日 (今日, 明日) it is often part of a name. */
const spokenDay = rule(
  String.raw`(?<which>大前|前|昨|今|明|后|大后)(?<kind>天|日|晚)(?:[ ]?(?:上午|中午|下午|傍晚|晚上|凌晨|早上))?`,
  (groups, context) => {
    const { which = '', kind } = groups as Partial<Record<string, string>>;
    return {
      from: dayFromToday(context, SPOKEN_DAYS[which] ?? 0),
      relative: true,
      bare: kind !== '天',
    };
  },
);

/** `昨（21）日`, `今（3）日`: the day with its number, which must agree. */
const spokenDayWithNumber = rule(
  String.raw`(?<which>大前|前|昨|今|明|后|大后)(?:天|日)?[(](?<day>\d{1,2})[日号]?[)](?:天|日|晚)?`,
  (groups, context) => {
    const from = dayFromToday(context, SPOKEN_DAYS[groups['which'] ?? ''] ?? 0);
    const day = smallIn(groups, 'day');
    if (from.day === day) return { from, relative: true };
    return { from: { year: null, month: null, day }, relative: true, bare: true };
  },
);

/** `上周五`, `这个星期三`, `下下周一`, `周三`. Weeks begin on Monday. */
const spokenWeekday = rule(
  String.raw`(?<!每|${NUMBER}|\d)(?<which>上上个?|上个?|本|这个?|下下个?|下个?)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?:[ ]?(?:上午|中午|下午|傍晚|晚上|早上))?`,
  (groups, context) => {
    const name = groups['weekday'] ?? '';
    const day = smallNumber(name) ?? 7;
    const which = groups['which'];
    if (which === undefined)
      return { from: nearestWeekday(context, day), relative: true, bare: true };
    return { from: weekdayOfWeek(context, day, stepsOf(which)), relative: true };
  },
);

const UNITS: Readonly<Record<string, Unit>> = { 天: 'day', 日: 'day', 年: 'year', 月: 'month' };

/** `三天前`, `两周前`, `2个月前`, `两周后`. */
const fromToday = rule(
  String.raw`(?<![\d.]|${NUMBER})(?<count>\d{1,3}|${NUMBER}{1,3}|两)[ ]?(?<unit>天|日|周|个?星期|个?礼拜|个月|年)(?:以|之)?(?<side>前|后)`,
  (groups, context) => {
    const count = smallIn(groups, 'count');
    if (count === null) return null;
    const unit = UNITS[(groups['unit'] ?? '').replace('个', '')] ?? 'week';
    return {
      from: unitsFromToday(context, groups['side'] === '前' ? -count : count, unit),
      relative: true,
    };
  },
);

export const chineseDates: readonly DateRule[] = [
  written,
  yearAlone,
  spokenMonth,
  dayAlone,
  spokenDay,
  spokenDayWithNumber,
  spokenWeekday,
  fromToday,
];
