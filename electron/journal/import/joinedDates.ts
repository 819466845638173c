/** Dates that a sentence says in two pieces, or beside the day that it appeared. */
import { addDays, isPartialDate, precisionOf, yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../text/dates.ts';
import type { DatePhrase } from '../text/dates.ts';
import { foldText } from '../../text/fold.ts';

type Context = Parameters<typeof readDates>[1];

/**
 * The dates of a text as `readDates` reads them, and those that it reads as two or not at all:
 * `5月22日（五）至5月23日（六）`, `last Thursday and Friday`, `昨（十四）日`. The last of these is counted from
 * `context.today`.
 */
export function joinedDates(text: string, context: Context): DatePhrase[] {
  const found = readDates(text, context);
  const joined: DatePhrase[] = [];
  for (const phrase of found) {
    const last = joined.at(-1);
    const range = last && (rangeOf(text, last, phrase, context) ?? explained(text, last, phrase));
    if (range) joined[joined.length - 1] = range;
    else joined.push(withNextWeekday(text, phrase));
  }
  const days = daysBeside(text, context.today);
  return days.length === 0
    ? joined
    : [
        ...joined.filter(
          ({ start, end }) => !days.some((day) => day.start < end && start < day.end),
        ),
        ...days,
      ].toSorted((one, other) => one.start - other.start);
}

/** A weekday in brackets, a sign or word of a range, and perhaps a weekday again. */
const BETWEEN =
  /^\s?(?:[(（][^()（）]{1,9}[)）]|,?\s?\p{L}{3,9}day,?)?\s?(?:[-–—~～〜至到]|to|until|through|till)\s?(?:\p{L}{3,9}day,?\s)?$/iu;

function rangeOf(
  text: string,
  first: DatePhrase,
  second: DatePhrase,
  context: Context,
): DatePhrase | null {
  const isOne = first.dateEnd === null && second.dateEnd === null && !first.bare;
  if (!isOne || first.dateStart.length !== 10) return null;
  if (!BETWEEN.test(text.slice(first.end, second.start))) return null;
  const again = second.certain
    ? second
    : readDates(text.slice(second.start, second.end), {
        ...context,
        today: first.dateStart,
        lean: 'future',
        year: yearOf(first.dateStart),
      })[0];
  if (!again || precisionOf(again.dateStart) !== 'day' || again.dateStart <= first.dateStart)
    return null;
  return { ...first, end: second.end, dateEnd: again.dateStart };
}

/** `上周四（12月12日）`: what stands in brackets says which day it was. */
function explained(text: string, first: DatePhrase, second: DatePhrase): DatePhrase | null {
  const isWorkedOut = !first.certain && !second.bare && precisionOf(second.dateStart) === 'day';
  const between = text.slice(first.end, second.start);
  const isApart = /^\s?[(（,，]\s?(?:on )?$/iu.test(between) && first.dateEnd === null;
  return isWorkedOut && isApart && !/\d/u.test(text.slice(first.start, first.end)) ? second : null;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const AND_WEEKDAY = new RegExp(
  String.raw`^(?:\s(?:and|to|through|until)\s|\s?[-–—]\s?)(?<day>${WEEKDAYS.join('|')})(?!\p{L})`,
  'iu',
);

/** `last Thursday and Friday`: the day that is named, and one of the days right after it. */
function withNextWeekday(text: string, phrase: DatePhrase): DatePhrase {
  const { start, end, dateStart, dateEnd, certain } = phrase;
  const said = text.slice(start, end).toLowerCase();
  const han = nextHanWeekday(text, phrase);
  if (han) return han;
  const first = WEEKDAYS.findIndex((day) => said.endsWith(day));
  const next = AND_WEEKDAY.exec(text.slice(end, end + 24));
  const second = WEEKDAYS.indexOf(next?.groups?.['day']?.toLowerCase() ?? '');
  if (certain || dateEnd !== null || first < 0 || second < 0 || dateStart.length !== 10)
    return phrase;
  const days = (second - first + 7) % 7;
  if (days === 0 || days > 4) return phrase;
  return { ...phrase, end: end + (next?.[0].length ?? 0), dateEnd: addDays(dateStart, days) };
}

const HAN_DAYS = '日一二三四五六';
const HAN_WEEKDAY = /(?:周|星期|礼拜)(?<day>[一二三四五六日天])$/u;
const AND_HAN_WEEKDAY =
  /^[、和与及到至~-](?:周|星期|礼拜)?(?<day>[一二三四五六日天])(?![个点次场位天])/u;

/** `上周五、六`, `上周六和周日`. */
function nextHanWeekday(text: string, phrase: DatePhrase): DatePhrase | null {
  const { start, end, dateStart, dateEnd, certain } = phrase;
  if (certain || dateEnd !== null || dateStart.length !== 10) return null;
  const dayOf = (match: RegExpExecArray | null): number =>
    HAN_DAYS.indexOf((match?.groups?.['day'] ?? '').replace('天', '日') || '-');
  const first = dayOf(HAN_WEEKDAY.exec(foldText(text.slice(start, end))));
  const next = AND_HAN_WEEKDAY.exec(foldText(text.slice(end, end + 6)));
  const days = (dayOf(next) - first + 7) % 7;
  if (first < 0 || next === null || days === 0 || days > 4) return null;
  return { ...phrase, end: end + next[0].length, dateEnd: addDays(dateStart, days) };
}

const BESIDE =
  /(?:[昨今前](?:天|日)?|[上本这]?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天]))[(（][ ]?(?<day>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|[廿卅][一二三四五六七八九]?|\d{1,2})[ ]?日?[)）](?:日|天)?/gu;

/** `昨（十四）日`, `今（15）日`, `周日（10 日）`: the day of the month, in the month of publication or the one before. */
function daysBeside(text: string, today: PartialDate): DatePhrase[] {
  if (today.length !== 10 || !/[昨今前周週星期禮礼]/u.test(text)) return [];
  return [...foldText(text).matchAll(BESIDE)].flatMap(({ groups, index, 0: whole }) => {
    const day = numberOf(groups?.['day'] ?? '');
    const month = day <= Number(today.slice(8)) ? today : addDays(`${today.slice(0, 7)}-01`, -1);
    const dateStart = `${month.slice(0, 7)}-${String(day).padStart(2, '0')}`;
    if (day < 1 || !isPartialDate(dateStart)) return [];
    const weekday = groups?.['weekday'];
    if (weekday !== undefined && !isOnWeekday(dateStart, weekday)) return [];
    const end = index + whole.length;
    return [{ start: index, end, dateStart, dateEnd: null, certain: false, bare: false }];
  });
}

const isOnWeekday = (day: PartialDate, written: string): boolean =>
  new Date(`${day}T00:00:00Z`).getUTCDay() === HAN_DAYS.indexOf(written.replace('天', '日'));

/** Numbers to 39, in figures or in Chinese. */
function numberOf(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const plain = written.replace('廿', '二十').replace('卅', '三十');
  const at = plain.indexOf('十');
  const digit = (one: string): number => '一二三四五六七八九'.indexOf(one) + 1;
  if (at < 0) return digit(plain);
  const tens = at === 0 ? 1 : digit(plain.slice(0, at));
  const ones = plain.slice(at + 1);
  return 10 * tens + (ones === '' ? 0 : digit(ones));
}
