/** Dates in running text, English and Chinese, as far as they are said and no further. */
import {
  daysInMonth,
  endsAfterStart,
  monthOf,
  partialDate,
  precisionOf,
  yearOf,
} from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { chineseDates } from './chineseDates.ts';
import { RANGE_SIGN } from './dateRule.ts';
import type { DateContext, DateMeaning, DatePoint } from './dateRule.ts';
import { englishDates } from './englishDates.ts';
import { europeanDates } from './europeanDates.ts';
import { foldText } from '../../text/fold.ts';
import { numericDates } from './numericDates.ts';

export interface DatePhrase {
  /** UTF-16 offsets into the text, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly dateStart: PartialDate;
  /** Null for a single day, month or year. */
  readonly dateEnd: PartialDate | null;
  /** False where something was worked out: the year, or all of it from "yesterday". */
  readonly certain: boolean;
  /** A lone year, month, weekday or day of the month, which may well be part of a name. */
  readonly bare: boolean;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  /** Null for the shape of a date that cannot be read, such as 03/04/2024. */
  readonly meaning: DateMeaning | null;
}

const RULES = [...numericDates, ...englishDates, ...europeanDates, ...chineseDates];
const BETWEEN_ENDS = new RegExp(`^${RANGE_SIGN}$`, 'u');
const LONGEST_BETWEEN = 11;

export interface DatesFound {
  readonly dates: DatePhrase[];
  /** What has the shape of a date but names no day, or could name two: no part of it is a date. */
  readonly unreadable: { readonly start: number; readonly end: number }[];
}

/**
 * Finds the dates and ranges of a text, in order and apart from each other. A date without a year
 * takes `year`, else the year that lies on the side of `lean`. Dates that do not exist (30 February,
 * an end before its start) and dates with two readings (03/04/2024) are `unreadable`. Time is linear
 * in the length of the text: every rule repeats a bounded number of times.
 */
export function findDates(text: string, context: DateContext): DatesFound {
  const folded = foldText(text);
  const found: DatesFound = { dates: [], unreadable: [] };
  for (const mention of joinRanges(withoutOverlaps(findMentions(folded, context)), folded)) {
    const phrase = phraseOf(mention, context);
    if (phrase) found.dates.push(phrase);
    else found.unreadable.push({ start: mention.start, end: mention.end });
  }
  return found;
}

/** The dates of `findDates`, without what could not be read. */
export const readDates = (text: string, context: DateContext): DatePhrase[] =>
  findDates(text, context).dates;

function findMentions(folded: string, context: DateContext): Mention[] {
  return RULES.flatMap(({ pattern, read }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const meaning = read(match.groups ?? {}, context);
      if (meaning === null) return [];
      const start = match.index + match[0].length - match[0].trimStart().length;
      const end = match.index + match[0].length;
      return { start, end, meaning: meaning === 'unreadable' ? null : meaning };
    }),
  );
}

/** The leftmost of overlapping mentions, and of those that begin together the longest. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let free = 0;
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start < free) continue;
    kept.push(mention);
    free = mention.end;
  }
  return kept;
}

const depth = ({ month, day }: DatePoint): number => (day === null ? (month === null ? 0 : 1) : 2);

/** Makes one mention of two that a sign such as `-` or 至 joins. */
function joinRanges(mentions: readonly Mention[], folded: string): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const range = before && rangeOf(before, mention, folded);
    if (range) joined[joined.length - 1] = range;
    else joined.push(mention);
  }
  return joined;
}

function rangeOf(first: Mention, last: Mention, folded: string): Mention | null {
  const apart = last.start - first.end;
  if (!first.meaning || !last.meaning || first.meaning.to || last.meaning.to) return null;
  if (apart < 1 || apart > LONGEST_BETWEEN) return null;
  if (!BETWEEN_ENDS.test(folded.slice(first.end, last.start))) return null;
  const { from } = first.meaning;
  const to = last.meaning.from;
  if (depth(from) !== depth(to)) return null;
  const relative = first.meaning.relative === true || last.meaning.relative === true;
  const bare = first.meaning.bare === true && last.meaning.bare === true;
  return { start: first.start, end: last.end, meaning: { from, to, relative, bare } };
}

function phraseOf({ start, end, meaning }: Mention, context: DateContext): DatePhrase | null {
  if (!meaning) return null;
  const { from, to, relative = false, bare = false } = meaning;
  const dateStart = resolve(from, context, to);
  if (dateStart === null) return null;
  const dateEnd = to ? resolveEnd(to, dateStart) : null;
  if (to && (dateEnd === null || !endsAfterStart(dateStart, dateEnd))) return null;
  const yearSaid = from.year !== null || (to !== undefined && to.year !== null);
  const certain = yearSaid && !relative;
  return { start, end, dateStart, dateEnd: dateEnd === dateStart ? null : dateEnd, certain, bare };
}

function dateOrNull(year: number, month: number | null, day: number | null): PartialDate | null {
  try {
    return partialDate(year, month, day);
  } catch {
    return null;
  }
}

/** The start of a range may leave its year to the end: `Nov 30 - Jan 2, 2025` begins in 2024. */
function resolve(from: DatePoint, context: DateContext, to?: DatePoint): PartialDate | null {
  if (from.month === null && from.day !== null) return resolveDayAlone(from.day, context);
  if (from.year !== null) return dateOrNull(from.year, from.month, from.day);
  if (to?.year != null) {
    const turnsTheYear = (from.month ?? 0) > (to.month ?? 0);
    return dateOrNull(to.year - (turnsTheYear ? 1 : 0), from.month, from.day);
  }
  if (context.year !== undefined) return dateOrNull(context.year, from.month, from.day);
  return nearestYear(from, context);
}

/** The end of a range takes from its start what it does not say, and may turn the year. */
function resolveEnd(to: DatePoint, dateStart: PartialDate): PartialDate | null {
  const month = to.month ?? monthOf(dateStart);
  const turnsTheYear = to.year === null && (month ?? 0) < (monthOf(dateStart) ?? 0);
  return dateOrNull(to.year ?? yearOf(dateStart) + (turnsTheYear ? 1 : 0), month, to.day);
}

/** Leap days lie up to eight years apart (1896 to 1904). */
const YEARS_TO_TRY = 9;

/** The nearest year, on the side of `lean`, that has the day and puts it not beyond today. */
function nearestYear({ month, day }: DatePoint, context: DateContext): PartialDate | null {
  const step = context.lean === 'past' ? -1 : 1;
  for (let tried = 0; tried < YEARS_TO_TRY; tried += 1) {
    const date = dateOrNull(yearOf(context.today) + step * tried, month, day);
    if (date !== null && isOnSide(date, context)) return date;
  }
  return null;
}

function isOnSide(date: PartialDate, { today, lean }: DateContext): boolean {
  const now = precisionOf(date) === 'day' ? today : today.slice(0, date.length);
  return lean === 'past' ? date <= now : date >= now;
}

/** The nearest month, on the side of `lean`, that has the day. */
function resolveDayAlone(day: number, context: DateContext): PartialDate | null {
  const step = context.lean === 'past' ? -1 : 1;
  const thisMonth = yearOf(context.today) * 12 + (monthOf(context.today) ?? 1) - 1;
  for (let tried = 0; tried < 4; tried += 1) {
    const count = thisMonth + step * tried;
    const year = Math.floor(count / 12);
    const month = (count % 12) + 1;
    if (day < 1 || day > daysInMonth(year, month)) continue;
    const date = partialDate(year, month, day);
    if (isOnSide(date, context)) return date;
  }
  return null;
}
