/** When a page appeared, as the lines around its text say. */
import type { Span } from '#shared/draft.ts';
import { precisionOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { withoutWeekdays } from '../mining/weekdays.ts';
import { isProse } from './lineKinds.ts';

export interface Stamp {
  readonly date: PartialDate;
  /** Of the date within the text. */
  readonly span: Span;
  /** Words beside it say that it is of the page: published, 来源, 阅读. */
  readonly isWorded: boolean;
  /** They say that the page was changed then. */
  readonly isModified: boolean;
}

interface Line {
  readonly span: Span;
  /** Folded. */
  readonly text: string;
}

const CLOCK = /^[ ,T年月日号|·]{0,4}(?:\d{1,2}:\d{2}|(?:上午|下午)\d)/u;
const WORDS =
  /publish|posted|updated|release|发布|发表|更新|来源|记者|作者|编辑|阅读|浏览|点击|\bby\b|min read|\bsource\b|\bET\b|\bEST\b|\bEDT\b|\bGMT\b|\bUTC\b/iu;
/** When a page was changed, unless it says when it appeared as well. */
const CHANGED = /updated|modified|edited|更新|修改/iu;
const APPEARED = /publish|posted|release|发布|发表/iu;
const LONGEST_STAMP = 140;
/** Beside the date of a stamp, no more than a name. */
const MOST_BESIDE = 12;

/** Of an event: a label, a stretch of hours, a weekday with a time and a place. */
const OF_AN_EVENT =
  /^(?:(?:活动|会议|大会|论坛|讲座|报告|举办|开会|召开)?(?:时间|日期)|dates?|when|time|event date)\s{0,2}[:：|]|\d{1,2}(?::\d{2})?\s{0,2}(?:[ap]m)?\s{0,2}(?:-|–|—|~|至|到|to|until)\s{0,2}\d{1,2}(?::\d{2}|\s{0,2}[ap]m)|[,，] at [A-Z]|截止|报名|期间|即日起|deadline|open until|registration|due|举行|举办|召开|will be held|save the date/iu;

const isOfAnEvent = (line: string): boolean =>
  OF_AN_EVENT.test(line.replaceAll('*', '')) && !/来源|浏览|阅读|点击|source/iu.test(line);

/** The stamp that a line is, with little else beside it. */
export function stampOf({ text, span }: Line, today: PartialDate): Stamp | null {
  if (text.length > LONGEST_STAMP || isProse(text) || /^(?:原标题|标题)/u.test(text)) return null;
  if (isOfAnEvent(text)) return null;
  const phrase = readDates(withoutWeekdays(text), { today, lean: 'past' }).find(
    ({ dateStart, dateEnd, bare, certain }) =>
      precisionOf(dateStart) === 'day' &&
      dateEnd === null &&
      !bare &&
      certain &&
      dateStart <= today,
  );
  if (!phrase) return null;
  const rest = `${text.slice(0, phrase.start)}${text.slice(phrase.end)}`;
  const hasClock = CLOCK.test(text.slice(phrase.end, phrase.end + 24));
  const isAlone = rest.replace(/[\s\p{P}\p{S}\d]+/gu, '').length <= MOST_BESIDE;
  const isWorded = WORDS.test(rest);
  if (!hasClock && !isWorded && !isAlone) return null;
  const place = { start: span.start + phrase.start, end: span.start + phrase.end };
  const isModified = CHANGED.test(rest) && !APPEARED.test(rest);
  return { date: phrase.dateStart, span: place, isWorded, isModified };
}

/** The day of a change, on a line that says when a page appeared as well: `Published … | Updated …`. */
export function changedStamp({ text, span }: Line, today: PartialDate): Stamp | null {
  const at = text.length > LONGEST_STAMP || isProse(text) ? -1 : text.search(CHANGED);
  const other = text.search(APPEARED);
  if (at < 0 || other < 0) return null;
  const end = other > at ? other : text.length;
  const stamp = stampOf(
    { text: text.slice(at, end), span: { start: span.start + at, end: span.start + end } },
    today,
  );
  return stamp?.isModified === true ? stamp : null;
}

const DATED =
  /(?:19|20)\d{2}\s{0,2}[-/.年]\s{0,2}\d{1,2}\s{0,2}[-/.月]\s{0,2}\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:19|20)\d{2}/iu;

const HAN = /\p{Script=Han}/u;

/** A line of a date, a source, counts: `2024-05-06 08:30 来源：…  阅读 120`. */
export function isStampLine(line: string): boolean {
  if (line.length > LONGEST_STAMP || isProse(line) || isOfAnEvent(line)) return false;
  const dated = DATED.exec(line);
  if (!dated) return false;
  // A range of days is when something takes place.
  const before = line.slice(0, dated.index);
  const after = line.slice(dated.index + dated[0].length);
  if (
    /\d\s?[-–—~至到]\s?$/u.test(before) ||
    /^日?\s?(?:[（(][^()（）]{1,6}[)）])?\s?[-–—~至到]\s?\d/u.test(after)
  )
    return false;
  return (
    /\d{1,2}:\d{2}/u.test(line) || WORDS.test(line) || line.length <= (HAN.test(line) ? 24 : 32)
  );
}

const DATELINE_BEFORE = /^\p{Lu}[\p{L}\s.,'’()-]{1,45}[,(/–—-]\s?$/u;
const DATELINE_AFTER = /^\s?\)?,?\s?(?:[/(][^/()]{2,30}[/)]\s?)?(?:--?|–|—|:)\s/u;
const DATELINE_LINES = 12;

/** `PORTO, Portugal - 9 October 2025 - …`: the day of a release, at the head of its text. */
export function datelineStamp(lines: readonly Line[], today: PartialDate): Stamp | null {
  for (const { text, span } of lines.slice(0, DATELINE_LINES)) {
    const head = text.slice(0, LONGEST_STAMP);
    const phrase = readDates(head, { today, lean: 'past' }).find(
      ({ dateStart, certain }) => certain && precisionOf(dateStart) === 'day',
    );
    if (!phrase || phrase.dateEnd !== null || phrase.dateStart > today) continue;
    const isDateline =
      DATELINE_BEFORE.test(head.slice(0, phrase.start)) &&
      DATELINE_AFTER.test(head.slice(phrase.end));
    if (!isDateline) continue;
    const place = { start: span.start + phrase.start, end: span.start + phrase.end };
    return { date: phrase.dateStart, span: place, isWorded: true, isModified: false };
  }
  return null;
}

const CLOSING_LINES = 6;

/** The stamp beneath a text: `posted @ …`, or the date under the signature of a notice. */
export function closingStamp(lines: readonly Line[], today: PartialDate): Stamp | null {
  for (const line of lines.slice(-4 * CLOSING_LINES)) {
    if (!/posted|published|发布|发表|更新于/iu.test(line.text)) continue;
    const stamp = stampOf(line, today);
    if (stamp) return stamp;
  }
  for (const line of lines.slice(-CLOSING_LINES)) {
    if (
      !/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日(?:[（(](?:星期|周|週)[一二三四五六日天][)）])?$/u.test(
        line.text,
      )
    )
      continue;
    const stamp = stampOf(line, today);
    if (stamp) return stamp;
  }
  return null;
}
