/** Dates and times in the cells of a table, read by what their whole column shows. */
import { addDays, endsAfterStart, isPartialDate } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { foldText } from '../../../text/fold.ts';

/** In which order three numbers name a day. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface DateConditions {
  readonly today: PartialDate;
  readonly order: DateOrder;
  /** False where the column could be read in another order as well. */
  readonly orderSure: boolean;
  /** The year of dates that state none, as a heading or the name of the file gives it. */
  readonly year: number | null;
}

export interface CellDate {
  readonly dateStart: PartialDate;
  readonly dateEnd: PartialDate | null;
  /** Times of day beside the date, `HH:MM`. */
  readonly times: readonly string[];
  readonly confidence: 'sure' | 'likely' | 'unsure';
}

const NOTHING =
  /^(?:[-–—/.?？]{1,5}|n\/?a|tb[adc]|none|null|nil|unknown|待定|未定|待确认|不详|不明|未知|无|暂无|没有)$/iu;

/** Whether a cell says that it holds nothing. */
export const saysNothing = (text: string): boolean => text === '' || NOTHING.test(text.trim());

const THREE_NUMBERS =
  /(?<![\d./-])(?<first>\d{1,2})(?<sign>[./-])(?<second>\d{1,2})\k<sign>(?<third>\d{4}|\d{2})(?![\d/-]|\.\d)/gu;
const LONGEST_CELL = 200;

/** The orders in which every three-number date of a column can be read. */
export function possibleOrders(cells: readonly string[]): DateOrder[] {
  const dates = cells.flatMap((cell) =>
    [...foldText(cell.slice(0, LONGEST_CELL)).matchAll(THREE_NUMBERS)].map(numbersOf),
  );
  if (dates.length === 0) return ['ymd', 'mdy', 'dmy'];
  const orders: DateOrder[] = ['dmy', 'mdy', 'ymd'];
  return orders.filter((order) => dates.every((numbers) => isoOf(numbers, order) !== null));
}

type Numbers = readonly [string, string, string];

const numbersOf = ({ groups }: RegExpMatchArray): Numbers => [
  groups?.['first'] ?? '',
  groups?.['second'] ?? '',
  groups?.['third'] ?? '',
];

/** The day as `YYYY-MM-DD`, or null where the order makes none of it. */
function isoOf([first, second, third]: Numbers, order: DateOrder): string | null {
  const [year, month, day] =
    order === 'ymd'
      ? [first, second, third]
      : order === 'dmy'
        ? [third, second, first]
        : [third, first, second];
  if (day.length > 2 || (order === 'ymd' && third.length > 2)) return null;
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(iso) ? iso : null;
}

/** Whether the dates of a column, read in an order, only ever go on or only ever go back. */
export function isInOrder(cells: readonly string[], order: DateOrder): boolean {
  const days = cells.flatMap((cell) => {
    const [match] = foldText(cell.slice(0, LONGEST_CELL)).matchAll(THREE_NUMBERS);
    return (match && isoOf(numbersOf(match), order)) ?? [];
  });
  const goesOn = days.every((day, index) => index === 0 || day >= (days[index - 1] ?? ''));
  const goesBack = days.every((day, index) => index === 0 || day <= (days[index - 1] ?? ''));
  return days.length > 2 && new Set(days).size > 2 && (goesOn || goesBack);
}

/**
 * What a cell of dates says: a day, month, year or range; null where it says nothing, and
 * 'unreadable' where it says something else.
 */
export function readCellDate(
  written: string,
  conditions: DateConditions,
): CellDate | 'unreadable' | null {
  if (saysNothing(written)) return null;
  if (written.length > LONGEST_CELL) return 'unreadable';
  const serial = readSerial(written);
  if (serial) return serial;
  const times = timesIn(written);
  const plain = plainDates(withoutTimes(foldText(written)), conditions);
  const { today, year } = conditions;
  const phrases = readDates(plain, { today, lean: 'past', year: year ?? undefined });
  const usable = phrases.filter(({ certain }) => certain || year !== null);
  const [first, last] = [usable[0], usable.at(-1)];
  if (!first || !last) return 'unreadable';
  const ambiguous = !conditions.orderSure && hasTwoReadings(written);
  const confidence = ambiguous ? 'unsure' : first.certain ? 'sure' : 'likely';
  const dateEnd = first === last ? first.dateEnd : (last.dateEnd ?? last.dateStart);
  const ends = dateEnd !== null && endsAfterStart(first.dateStart, dateEnd) ? dateEnd : null;
  return {
    dateStart: first.dateStart,
    dateEnd: ends === first.dateStart ? null : ends,
    times,
    confidence,
  };
}

/** Days since 30 December 1899, as spreadsheets count; here from 1990 to 2099. */
const SERIAL = /^(?<days>\d{5})(?:\.(?<part>\d{1,12}))?$/u;
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_050;
const DAY_ZERO = '1899-12-30';

function readSerial(text: string): CellDate | null {
  const groups = SERIAL.exec(text.trim())?.groups;
  const days = Number(groups?.['days'] ?? 0);
  if (days < FIRST_SERIAL || days > LAST_SERIAL) return null;
  const part = groups?.['part'];
  const times = part === undefined ? [] : [timeOfPart(Number(`0.${part}`))];
  return { dateStart: addDays(DAY_ZERO, days), dateEnd: null, times, confidence: 'likely' };
}

const MINUTES_PER_DAY = 1_440;

/** The time of a part of a day, as spreadsheets keep times. */
function timeOfPart(part: number): string {
  const minutes = Math.min(MINUTES_PER_DAY - 1, Math.round(part * MINUTES_PER_DAY));
  return clock(Math.floor(minutes / 60), minutes % 60);
}

const MONTH_AND_SHORT_YEAR = /^(?<month>[A-Za-z]{3,9})[- ](?<year>\d{2})$/u;
const DAY_MONTH_SHORT_YEAR = /^(?<day>\d{1,2})[- ](?<month>[A-Za-z]{3,9})[- ](?<year>\d{2})$/u;
const DAY_RANGE =
  /(?<![\d./-])(?<from>\d{1,2})\.?\s{0,2}(?:-|–|—|~|至|to|\/)\s{0,2}(?=(?<to>\d{1,2})(?<sign>[./])(?<month>\d{1,2})\k<sign>(?<year>\d{4}|\d{2})(?!\d))/gu;
const SHORT_RANGE_START =
  /(?<![\d./-])(?<a>\d{1,2})(?<sign>[./])(?<b>\d{1,2})\.?(?=\s{0,2}(?:-|–|—|~|至|to)\s{0,2}(?<c>\d{1,2})\k<sign>(?<d>\d{1,2})\k<sign>(?<year>\d{4})(?!\d))/gu;
const MONTH_AND_DAY =
  /^(?<month>\d{1,2})[./](?<day>\d{1,2})(?:\s?[-–—~至]\s?(?:(?<toMonth>\d{1,2})[./])?(?<toDay>\d{1,2}))?$/u;

/** The text with dates of three numbers, and what stands short before them, written year first. */
function plainDates(text: string, { order, year }: DateConditions): string {
  const bare = text.replace(/\s{1,50}/gu, ' ').trim();
  const monthAndYear = MONTH_AND_SHORT_YEAR.exec(bare)?.groups;
  if (monthAndYear) return `${monthAndYear['month'] ?? ''} 20${monthAndYear['year'] ?? ''}`;
  const shortYear = DAY_MONTH_SHORT_YEAR.exec(bare)?.groups;
  if (shortYear) {
    return `${shortYear['day'] ?? ''} ${shortYear['month'] ?? ''} 20${shortYear['year'] ?? ''}`;
  }
  const monthAndDay = year === null ? null : MONTH_AND_DAY.exec(bare)?.groups;
  if (monthAndDay && year !== null) return ofYear(year, monthAndDay);
  return bare
    .replace(SHORT_RANGE_START, (_match, a: string, sign: string, b: string, ...more) => {
      const groups = more.at(-1) as Record<string, string>;
      return `${a}${sign}${b}${sign}${groups['year'] ?? ''}`;
    })
    .replace(DAY_RANGE, (match, from: string, ...more) => {
      const { month = '', year: ofEnd = '' } = more.at(-1) as Record<string, string>;
      const iso = isoOf([from, month, ofEnd], 'dmy');
      return iso === null ? match : `${iso} - `;
    })
    .replace(THREE_NUMBERS, (match, first: string, _sign, second: string, third: string) => {
      const numbers: Numbers = [first, second, third];
      return isoOf(numbers, order) ?? onlyReading(numbers) ?? match;
    });
}

/** Whether a date of three numbers stands in a cell that names another day in another order. */
const hasTwoReadings = (cell: string): boolean =>
  [...foldText(cell).matchAll(THREE_NUMBERS)].map(numbersOf).some((numbers) => {
    const days = (['dmy', 'mdy', 'ymd'] as const).flatMap((order) => isoOf(numbers, order) ?? []);
    return new Set(days).size > 1;
  });

/** `12.19` or `12.19-12.21` in a year that stands elsewhere. */
function ofYear(year: number, groups: Record<string, string | undefined>): string {
  const { month = '', day = '', toMonth = month, toDay } = groups;
  const start = `${year}年${Number(month)}月${Number(day)}日`;
  if (toDay === undefined) return start;
  return `${start}-${year}年${Number(toMonth)}月${Number(toDay)}日`;
}

/** In a column of mixed orders, a date that can be read in one way only. */
function onlyReading(numbers: Numbers): string | null {
  const readings = [isoOf(numbers, 'dmy'), isoOf(numbers, 'mdy')].filter((iso) => iso !== null);
  return readings.length === 1 ? (readings[0] ?? null) : null;
}

const CLOCK =
  /(?<half>上午|下午|晚上|早上|中午|傍晚|凌晨)?\s?(?<![\d:.])(?<hour>[01]?\d|2[0-4])(?:[:：h](?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2}(?!\d))?)?|[点时](?<spoken>[0-5]?\d|半)?分?)(?:\s?(?<ampm>[ap]\.?m\b\.?))?/giu;
const BARE_HOUR = /(?<![\d:.])(?<hour>1[0-2]|[1-9])\s?(?<ampm>[ap]\.?m\b\.?)/giu;

const withoutTimes = (text: string): string =>
  text
    .replace(/(?<=\d)T(?=\d{2}:)/gu, ' ')
    .replace(CLOCK, ' ')
    .replace(BARE_HOUR, ' ');

/** The times of day in a text, `HH:MM`, in its order. */
export function timesIn(written: string): string[] {
  const text = foldText(written.slice(0, LONGEST_CELL)).replace(/(?<=\d)T(?=\d{2}:)/gu, ' ');
  return [...text.matchAll(CLOCK), ...text.matchAll(BARE_HOUR)]
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ groups }) => timeOf(groups ?? {}) ?? []);
}

function timeOf(groups: Record<string, string | undefined>): string | null {
  const { hour = '', minute, spoken, half, ampm } = groups;
  const minutes = spoken === '半' ? 30 : Number(minute ?? spoken ?? 0);
  let hours = Number(hour);
  const afternoon = /^p/iu.test(ampm ?? '') || /下午|晚上|傍晚/u.test(half ?? '');
  if (afternoon && hours < 12) hours += 12;
  if (/^a/iu.test(ampm ?? '') && hours === 12) hours = 0;
  return hours > 23 || minutes > 59 ? null : clock(hours, minutes);
}

const clock = (hours: number, minutes: number): string =>
  `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;

const FOUR_DIGITS =
  /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:\s?[-–—~]\s?(?<toHour>[01]\d|2[0-3])(?<toMinute>[0-5]\d))?$/u;
const PART_OF_DAY = /^0?\.\d{1,12}$/u;
const DOTTED =
  /^(?<from>(?:[01]?\d|2[0-3])\.[0-5]\d)(?:\s?[-–—~至]\s?(?<to>(?:[01]?\d|2[0-3])\.[0-5]\d))?$/u;

/** The times of a cell that holds nothing else: one, or a start and an end. */
export function readCellTimes(written: string): string[] {
  const text = foldText(written.slice(0, LONGEST_CELL)).trim();
  const digits = FOUR_DIGITS.exec(text)?.groups;
  if (digits) {
    const {
      hour = '',
      minute = '',
      toHour,
      toMinute = '',
    } = digits as Partial<Record<string, string>>;
    const start = `${hour}:${minute}`;
    return toHour === undefined ? [start] : [start, `${toHour}:${toMinute}`];
  }
  if (PART_OF_DAY.test(text)) return [timeOfPart(Number(text))];
  const dotted = DOTTED.exec(text)?.groups;
  if (dotted) {
    return [dotted['from'], dotted['to']].flatMap((time) =>
      time === undefined ? [] : [time.replace('.', ':').padStart(5, '0')],
    );
  }
  return timesIn(text);
}
