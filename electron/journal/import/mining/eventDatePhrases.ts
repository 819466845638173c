/** The dates that a sentence of a text says, as far as the text lets them be known. */
import { addDays, precisionOf, yearOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { DatePhrase } from '../../text/dates.ts';
import { joinedDates } from '../joinedDates.ts';
import type { EventPassage } from './eventName.ts';
import { dayOf, shortDates } from './shortDates.ts';
import { withoutWeekdays } from './weekdays.ts';

export interface DateReading {
  /** When the text appeared, or null. */
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  /** The year that the name of the event states, or null. */
  readonly nameYear: number | null;
  /** Whether dates such as 6/3/25 begin with the day, as others of the text show; null where none does. */
  readonly dayFirst?: boolean | null;
}

export interface SaidDate extends DatePhrase {
  /** Counted from the day of publication, such as "yesterday" or 19日. */
  readonly relative: boolean;
}

/** One search for dates is of so many characters at most. */
const LONGEST = 500;
const MAY_HOLD_DATE =
  /\d|[一二三四五六七八九十]月|[昨今前]天|昨晚|[昨今前]日?[(（]|[上本]周|yesterday|last (?:week|month|year|night|mon|tue|wed|thu|fri|sat|sun)|today|(?:this|on|next) (?:week|mon|tue|wed|thu|fri|sat|sun)|ago|(?:january|february|march|april|may|june|july|august|september|october|november|december)/iu;
const RELATIVE =
  /去年|今年|明年|前年|[上本这下][个]?[周月]|[昨今明前后]|前$|last|this|next|yesterday|today|tomorrow|ago|\bon (?:mon|tue|wed|thu|fri|sat|sun)/iu;
const MONTH_SAID = /月|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[-/.]\d/iu;
const FUTURE =
  /将于|将在|即将|拟于|(?<!\p{L})(?:will|is (?:to be|going)|takes place|upcoming)(?!\p{L})/iu;
/** A newspaper's `3月5日电`: the day of the report. */
const DATELINE =
  /^[ ]?(?:[电讯]|综合报[导道]|[^,，。]{0,4}报[导道][】)]|(?:发布|发表|写|撰|刊)[于在]|记[)])/u;

/**
 * The dates of a sentence. One without its year needs the year of the name or of publication; one that
 * is counted from today needs the day of publication. A year alone is no date of an event.
 */
export function datesSaid(
  { text, folded, isTitle }: EventPassage,
  reading: DateReading,
): SaidDate[] {
  const searched = text.slice(0, LONGEST);
  if (!MAY_HOLD_DATE.test(folded.slice(0, LONGEST))) return [];
  const { published, today } = reading;
  const year = reading.nameYear ?? bracketedYear(folded);
  const context = {
    today: published ?? today,
    lean: FUTURE.test(folded) ? 'future' : 'past',
    year: year ?? undefined,
  } as const;
  const found = joinedDates(withoutWeekdays(searched), context).map((phrase) => {
    // The grammar takes the point of `Dec.` along, which may be that of the sentence.
    const end = text.charAt(phrase.end - 1) === '.' ? phrase.end - 1 : phrase.end;
    const words = folded.slice(phrase.start, end);
    const relative = !phrase.certain && (RELATIVE.test(words) || !MONTH_SAID.test(words));
    return { ...phrase, end, relative };
  });
  const shortened = shortDates(
    searched,
    folded.slice(0, LONGEST),
    { ...reading, nameYear: year },
    isTitle,
  );
  const whole = found
    .map((phrase) => onItsWeekday(text, phrase, published))
    .map((phrase) => (year === null ? inItsYear(phrase, folded, published) : phrase))
    .filter(({ start, end }) => !shortened.some((one) => one.start < end && one.end > start));
  const all = [...whole, ...shortened].map((phrase) => endingThen(phrase, folded));
  return all.filter((phrase) => {
    if (!phrase.certain && published === null && (phrase.relative || year === null)) return false;
    if (phrase.bare && precisionOf(phrase.dateStart) === 'year') return false;
    if (isDayOfRelease(text, phrase, published)) return false;
    return !DATELINE.test(folded.slice(phrase.end, phrase.end + 10));
  });
}

/** `3.14 … （2025）`, `5月9日，2025年`: a year in brackets or behind them is that of the days beside it. */
function bracketedYear(folded: string): number | null {
  const found =
    /[(（](?<year>20\d{2})年?[)）]|(?<beside>20\d{2})年[^,，。；;\d]{1,20}[(（]\d{1,2}月|月[\d至到~–—-]{1,7}[日号](?:[(（][^()（）]{1,4}[)）])?[,，]?[ ]?(?<behind>20\d{2})(?:年(?!\d)|$)/u.exec(
      folded.slice(0, LONGEST),
    )?.groups;
  const year = found?.['year'] ?? found?.['beside'] ?? found?.['behind'];
  return year === undefined ? null : Number(year);
}

const SAYS =
  /^\s?(?:announc|said|says|unveil|confirm|launch|reveal|publish|releas|open(?:ed|s) registration)/iu;
const SAYS_BEFORE =
  /(?:announced|said|unveiled|confirmed|launched|revealed|published|released)(?: on)? $/iu;

/** `today announced`, and the day at the head of a release: when it was said. */
function isDayOfRelease(
  text: string,
  { start, end, dateStart }: DatePhrase,
  published: PartialDate | null,
): boolean {
  if (dateStart !== published) return false;
  const isSaid = SAYS.test(text.slice(end, end + 30)) || SAYS_BEFORE.test(text.slice(0, start));
  const isHead =
    start < 60 && /^\s?\)?(?:\s?\/[^/]{2,30}\/)?\s(?:--?|–|—)\s/u.test(text.slice(end, end + 40));
  return isSaid || isHead;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY_BEFORE = /(?<!\p{L})(?<day>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? (?:the )?$/iu;

/** `Saturday, 7 March`: of the years around that of publication, the one in which it was that weekday. */
function onItsWeekday(text: string, phrase: SaidDate, published: PartialDate | null): SaidDate {
  const { dateStart, start, end, certain, dateEnd } = phrase;
  if (certain || published === null || dateStart.length !== 10 || dateEnd !== null) return phrase;
  const words = text.slice(start, end);
  const within = /^(?<day>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? /iu.exec(words);
  const before = within ?? WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 16), start));
  const weekday = WEEKDAYS.indexOf(before?.groups?.['day']?.toLowerCase() ?? '');
  if (weekday < 0 || !MONTH_SAID.test(words)) return phrase;
  const [month, day] = [Number(dateStart.slice(5, 7)), Number(dateStart.slice(8))];
  const fitting = [-1, 0, 1]
    .map((more) => dayOf(yearOf(published) + more, month, day))
    .filter((date) => date !== '' && new Date(`${date}T00:00:00Z`).getUTCDay() === weekday);
  const [only] = fitting;
  return only === undefined || fitting.length > 1
    ? phrase
    : { ...phrase, dateStart: only, relative: false };
}

/** So many days before a text appeared, a day without its year is rather one of the year ahead. */
const FARTHEST_BACK = 300;
const FARTHEST_BACK_OF_FIELD = 183;
const FIELD = /^[\s*#•·-]{0,6}(?:.{0,4}(?:时间|日期)|dates?|when|time)[\s*]{0,3}[:|]/iu;

/** `7月1日` in what appeared in June is the July that is near, not the one of the year before. */
function inItsYear(phrase: SaidDate, folded: string, published: PartialDate | null): SaidDate {
  const { certain, relative, dateStart, dateEnd } = phrase;
  if (certain || relative || published?.length !== 10 || dateStart.length !== 10) return phrase;
  const most = FIELD.test(folded) ? FARTHEST_BACK_OF_FIELD : FARTHEST_BACK;
  if (dateStart >= addDays(published, -most)) return phrase;
  const ahead = (date: PartialDate): PartialDate =>
    dayOf(yearOf(date) + 1, Number(date.slice(5, 7)), Number(date.slice(8)));
  return { ...phrase, dateStart: ahead(dateStart), dateEnd: dateEnd && ahead(dateEnd) };
}

const CLOSES =
  /闭幕|落幕|结束|收官|(?<!\p{L})(?:clos(?:ed|es|ing)|ended|ends|concluded|wrapped up|finished)(?!\p{L})/iu;
const CLOSES_HAN =
  /闭幕|落幕|收官|圆满结束|落下(?:了)?(?:帷幕|大幕)|谢幕|画上(?:了)?[^,。]{0,4}句号/u;
const CLOSED_BEFORE =
  /(?<!\p{L})(?:clos(?:ed|es)|end(?:ed|s)|conclude[ds]|wrap(?:s|ped)? up|finished|finishes|dr[ea]ws? to a close|came to an end)(?: [^,.;]{0,60})?[ ]$/iu;
const OPENS = /开幕|揭幕|启幕|开启|(?<!\p{L})(?:opened|opens|kicked off|began|started)(?!\p{L})/iu;
const LASTS =
  /(?:为期|一连|连续|历时|共)(?<han>[一二两三四五六七]|\d)[天日](?!后|前)|(?<!\p{L})(?:over|across|after|lasted|ran for) (?<over>two|three|four|five|[2-5])(?: full| whole| packed| busy)? days(?! (?:later|ago|before|earlier))(?!\p{L})|(?<!\p{L}|(?:sells?|offers?|runs?|plans?|before|after|by|with|plus|also) an? |another )(?<number>two|three|four|five|[2-5])[- ]days?(?:[- ]long)?(?:[ ][\p{L}\p{N}&'’-]{1,20}){0,5}?[ ](?:event|conference|summit|forum|meeting|festival|congress|symposium|workshop|expo|gathering|convention|seminar|fair|assembly|colloquium|days|week|show)(?!\p{L})/iu;
const DAYS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

/** The last day, where the same sentence says when the event closed or how many days it lasts. */
export function closingOf(
  { folded }: EventPassage,
  phrase: SaidDate,
  said: readonly SaidDate[],
  next: EventPassage | null,
): SaidDate | null {
  if (phrase.dateEnd !== null || phrase.dateStart.length !== 10) return null;
  const later = said.find(
    ({ start, dateStart }) =>
      start > phrase.end &&
      dateStart.length === 10 &&
      dateStart > phrase.dateStart &&
      CLOSES.test(folded.slice(Math.max(phrase.end, start - 24), start + 16)),
  );
  if (later) return later;
  const lasts =
    LASTS.exec(folded) ??
    (OPENS.test(folded) && next ? LASTS.exec(next.folded.slice(0, 40)) : null);
  const days = daysOf(lasts);
  if (days === null) return null;
  return { ...phrase, dateStart: addDays(phrase.dateStart, days - 1) };
}

/** How many days an event lasted, from 2 to 10, else null. */
function daysOf(lasts: RegExpExecArray | null): number | null {
  const { han, number, over } = (lasts?.groups ?? {}) as Partial<Record<string, string>>;
  const count = han ?? (number ?? over)?.toLowerCase() ?? '';
  const days = DAYS[count] ?? Number(count || 0);
  return days < 2 || days > 10 ? null : days;
}

/** `The two-day forum closed on Friday`, `一连三日的论坛周日闭幕`: from the first day to that one. */
function endingThen(phrase: SaidDate, folded: string): SaidDate {
  if (phrase.dateEnd !== null || phrase.dateStart.length !== 10) return phrase;
  const after = /^[^,。;]{0,24}/u.exec(folded.slice(phrase.end))?.[0] ?? '';
  const before = folded.slice(Math.max(0, phrase.start - 90), phrase.start);
  const days = daysOf(LASTS.exec(folded));
  const closes = CLOSES_HAN.test(after) || CLOSED_BEFORE.test(before.replace(/on $/iu, ''));
  if (days === null || !closes || OPENS.test(after)) return phrase;
  return { ...phrase, dateStart: addDays(phrase.dateStart, 1 - days), dateEnd: phrase.dateStart };
}
