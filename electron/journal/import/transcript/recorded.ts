/** When and where a recording was made, as the lines below its title say it. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { isPartialDate } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { citiesIn, knownPlaces } from '../../text/places.ts';
import { isPersonName } from '../mining/people.ts';
import { linesFrom } from './groups.ts';
import { placeBeside } from './placeLine.ts';

type Dates = Pick<Draft, 'dateStart' | 'dateEnd'>;

const LONGEST_LINE = 80;
const HEAD_LINES = 12;
const HEAD_CHARACTERS = 4_000;

interface DateLine {
  readonly dates: Dates;
  /** What else stands there, without times and signs, and where the line begins. */
  readonly rest: string;
  /** The town that stands there as in a dateline, or null. */
  readonly beside: string | null;
  /** A weekday, a time of the day or a length of time stands beside the date, as of an event. */
  readonly isTimed: boolean;
  readonly line: Span;
}

/** What says when something took place or how long; the time of a page has no length and no weekday. */
const TIMED =
  /\d{1,2}[:：]\d{2}\s?[-–—~～至到]\s?\d{1,2}[:：]\d{2}|[(（][一二三四五六日][)）]|(?:周|星期|礼拜|禮拜|週)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|时长|時長|\bduration\b|\d\s?(?:分钟|分鐘|小时|小時|minutes|mins?|hours?|hrs?)(?!\p{L})/iu;
/** Times, lengths, weekdays and zones, which may stand beside a date. */
const BESIDE =
  /(?:录音|錄音|录制|錄製|总|總)?(?:时长|時長|时间|時間|日期)\s?[:：]?|\bduration\b\s?:?|[(（][一二三四五六日][)）]|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,3}\s?(?:小时|小時|时|分钟|分鐘|分|秒|hours?|hrs?|h|minutes?|mins?|min|m|seconds?|secs?|s)(?![\p{L}])|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:gmt|utc|cst|cet|cest|bst|est|edt|pst|pdt|jst)(?:[+-]\d{1,2}(?::?\d{2})?)?|上午|下午|晚上|早上/giu;
/** What stands beside the date of an event rather than that of a page. */
const EVENT_WORDS =
  /conference|forum|summit|symposium|meetup|festival|hall|room|stage|street|hotel|centre|center|campus|university|recorded|held|大会|大會|论坛|論壇|峰会|峰會|中心|酒店|大学|大學|会场|會場|市|省|区|區|举行|舉行|录制|錄製|录音|錄音|举办|舉辦/iu;
const SIGNS = /[\s|｜丨·•∙●,，、/()（）~～–—*_+-]+/gu;

/** The one year that the lines of a head state, such as that in the name of the event. */
function yearOfHead(source: string, head: Span): number | undefined {
  const lines = linesFrom(source, head.start, Math.min(head.end, head.start + HEAD_CHARACTERS));
  const short = [...lines].filter(({ start, end }) => end - start <= LONGEST_LINE);
  const years = new Set(
    short
      .slice(0, HEAD_LINES)
      .flatMap(
        ({ start, end }) => source.slice(start, end).match(/(?<!\d)20[0-4]\d(?!\d)/gu) ?? [],
      ),
  );
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

/** The lines of a head that are a date with hardly anything else. */
function dateLines(source: string, head: Span, today: PartialDate): DateLine[] {
  const found: DateLine[] = [];
  let count = 0;
  const year = yearOfHead(source, head);
  for (const line of linesFrom(source, head.start, head.end)) {
    count += 1;
    if (count > HEAD_LINES) break;
    if (line.end - line.start > LONGEST_LINE) continue;
    const text = source.slice(line.start, line.end);
    const phrase = readDates(text, { today, lean: 'past', year }).find(({ bare }) => !bare);
    if (!phrase || phrase.dateStart.length < 10 || phrase.dateStart > today) continue;
    const isSaid = phrase.certain || (year !== undefined && phrase.dateStart.startsWith(`${year}`));
    if (!isSaid) continue;
    const rest = `${text.slice(0, phrase.start)} ${text.slice(phrase.end)}`;
    const span = { start: line.start + phrase.start, end: line.start + phrase.end };
    const proposal = (value: string): Proposal<string> => ({ value, confidence: 'likely', span });
    const { dateStart, dateEnd } = phrase;
    found.push({
      dates: {
        dateStart: proposal(dateStart),
        dateEnd: dateEnd === null ? missing() : proposal(dateEnd),
      },
      rest: rest.replace(BESIDE, ' ').replace(SIGNS, ' ').trim(),
      beside: placeBesideDate(text, phrase),
      isTimed: TIMED.test(text),
      line,
    });
  }
  return found;
}

/** What was held on the day beside which it stands. */
const OF_EVENT =
  /(?<!\p{L})(?:conference|forum|summit|symposium|meet-?up|seminar|workshop|session|panel|keynote|lecture|congress|(?:study|open|annual) day|roundtable|plenary)(?!\p{L})|(?:大会|大會|论坛|論壇|峰会|峰會|沙龙|沙龍|研讨会|研討會|年会|年會|圆桌|圓桌|座谈会?|座談會?|讲座|講座|分享会|分享會|工作坊)(?:[ ：:]|$)/iu;

const LONGEST_PLACE = 24;

/** `香港湾仔`, `Leeds UK`: a city with its quarter or country. */
const beginsWithCity = (rest: string): boolean =>
  rest.length <= LONGEST_PLACE &&
  (/^\p{Script=Han}{2,8}(?: \p{Script=Han}{2,12})?$/u.test(rest) ||
    /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(rest)) &&
  !/[报報网網社刊]$/u.test(rest) &&
  citiesIn(rest).some(({ start }) => start === 0);

const WORDS = String.raw`\p{Lu}[\p{L}'’.-]{1,20}(?: (?:of |de |am |upon )?\p{Lu}[\p{L}'’.-]{1,20}){0,2}`;
/** `Kelp Bay, Kansas, ` before the date, and `, Kelp Bay` or ` · Kelp Hall, Kelp Bay` after it. */
const BEFORE_DATE = new RegExp(`^(?<place>${WORDS}(?:, ${WORDS}){0,2}),? $`, 'u');
const AFTER_DATE = new RegExp(
  `^(?:[,，] ?(?:at (?:the )?)?| [·|•–—-] )(?<place>${WORDS}(?:, ${WORDS}){0,2})\\.?$`,
  'u',
);
/** Who printed it, rather than where it was. */
const OUTLET =
  /(?:news|times|post|daily|weekly|monthly|observer|journal|herald|review|magazine|gazette|tribune|blog|press|today|report|reporter|courier|chronicle|mail|star|radio|podcast|media|wire|digest|bulletin|letter|staff|editor)s?$|^by |^(?:updated|published|posted|transcribed|edited|transcript|draft)/iu;

/** The town beside the date of a line that holds nothing else, or null. */
function placeBesideDate(line: string, { start, end }: Span): string | null {
  const [before, after] = [line.slice(0, start), line.slice(end)];
  const place =
    after.trim() === ''
      ? BEFORE_DATE.exec(before)?.groups?.['place']
      : before.trim() === ''
        ? AFTER_DATE.exec(after)?.groups?.['place']
        : undefined;
  if (place === undefined || place.split(', ').some((part) => OUTLET.test(part))) return null;
  return isPersonName(place.split(', ')[0] ?? '') ? null : place;
}

/** A line such as `2024年8月17日 珠海`: a date with a place in its line or beside it, or a day with its times. */
export function dateBelowTitle(
  source: string,
  head: Span,
  today: PartialDate,
): (Dates & Pick<Draft, 'place'>) | null {
  const places = knownPlaces([]);
  for (const { rest, beside, dates, line, isTimed } of dateLines(source, head, today)) {
    const isPlace = rest !== '' && (places.has(rest) || beginsWithCity(rest));
    const ofEvent =
      rest !== '' && OF_EVENT.test(rest) && !OUTLET.test(rest.replace(/^transcript of /iu, ''));
    const near = rest === '' || ofEvent ? placeBeside(source, line, head) : null;
    const value = beside ?? (isPlace ? rest : near);
    if (value === null && !ofEvent && (rest !== '' || !isTimed)) continue;
    if (value === null) return { ...dates, place: missing() };
    const at = source.indexOf(value, Math.max(0, line.start - value.length - 8));
    const span = at < 0 ? line : { start: at, end: at + value.length };
    return { ...dates, place: { value, confidence: 'likely', span } };
  }
  return null;
}

/** Whoever shows a page has no longer name. */
const LONGEST_OUTLET = 24;

/** `2024-11-22 · Kelp Observer` below a title: when the page appeared. */
export function publishedOn(source: string, head: Span, today: PartialDate): Draft['hints'] {
  const places = knownPlaces([]);
  const [found] = dateLines(source, head, today).filter(
    ({ rest, beside }) =>
      beside === null && rest !== '' && rest.length <= LONGEST_OUTLET && !places.has(rest),
  );
  const { value: date, span } = found?.dates.dateStart ?? {};
  const isPage = found?.dates.dateEnd.value === null && !EVENT_WORDS.test(found.rest);
  return date && isPage ? [{ kind: 'published', date, span: span ?? null }] : [];
}

const IN_FILE_NAME =
  /(?<!\d)(?<year>20[0-4]\d)(?<sign>[-_. ]|(?=\d{4}[-_T]\d{4}))(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;

/** `GMT20240516-1830 …`, as recorders of meetings name what they save. */
const BY_RECORDER =
  /^GMT(?<year>20[0-4]\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?=[-_ ])/u;

/**
 * The day that a recorder or a careful person has put into the name of the file: `2024-05-16`, or
 * digits with the time behind them. Digits alone may be the day on which it was saved.
 */
export function dateOfFile(file: string, today: PartialDate): Dates | null {
  const match = IN_FILE_NAME.exec(file) ?? BY_RECORDER.exec(file);
  const groups = match?.groups as Partial<Record<string, string>> | undefined;
  if (!groups) return null;
  const { year = '', month = '', day = '' } = groups;
  const value = `${year}-${month}-${day}`;
  if (!isPartialDate(value) || value > today) return null;
  return { dateStart: { value, confidence: 'unsure', span: null }, dateEnd: missing() };
}

const RECORDED =
  /\b(?:recorded|filmed|taped|captured|held|delivered|presented|given|took place)\b(?: live)?[^.\n]{0,60}|(?:录制|錄製|录音|錄音|举行|舉行|举办|舉辦|拍摄|拍攝)(?:于|於|时间[:：]|時間[:：])[^。\n]{0,40}/giu;

/**
 * The date of `Recorded live on 21 September 2024`, or that of a line with nothing else where it is
 * the recorder that wrote the head.
 */
export function recordedOn(
  source: string,
  head: Span,
  today: PartialDate,
  isRecording: boolean,
): Dates | null {
  for (const match of source.slice(head.start, head.end).matchAll(RECORDED)) {
    const phrase = readDates(match[0], { today, lean: 'past' }).find(({ bare }) => !bare);
    if (!phrase?.certain) continue;
    const at = head.start + match.index;
    const span = { start: at + phrase.start, end: at + phrase.end };
    const dateStart = { value: phrase.dateStart, confidence: 'likely' as const, span };
    return { dateStart, dateEnd: missing() };
  }
  if (!isRecording) return null;
  return dateLines(source, head, today).find(({ rest }) => rest === '')?.dates ?? null;
}

/** `Recorded 2 February 2023, Kelp Hall` has its place behind the date. */
const RECORDED_AT =
  /\b(?:[Rr]ecorded|[Ff]ilmed|[Tt]aped)\b(?: live)?(?: on)? [^.\n]{0,24}?20\d{2}, (?<after>\p{Lu}[^.;:()\n*_]{2,80})|\b(?:[Rr]ecorded|[Ff]ilmed|[Tt]aped|[Hh]eld|[Tt]ook place)\b(?: live)?[^.\n]{0,40}? (?:at|in) (?:the )?(?<place>\p{Lu}[^.;:()\n*_]{2,80})/u;

/** `Recorded live on 21 September 2024 at the Old Mill, Leeds.` */
export function recordedAt(source: string, head: Span): Proposal<string> {
  const match = RECORDED_AT.exec(source.slice(head.start, head.end));
  const written = match?.groups?.['place'] ?? match?.groups?.['after'];
  const value = written?.replace(/ (?:on|in|during|as) .*$/u, '').trim();
  if (!match || value === undefined) return missing();
  const start = head.start + match.index + match[0].indexOf(value);
  return { value, confidence: 'likely', span: { start, end: start + value.length } };
}
