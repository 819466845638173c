/** When and where an event is, by the lines at the head of its own page. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { precisionOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { DatePhrase } from '../../text/dates.ts';
import { joinedDates } from '../joinedDates.ts';
import { trimmed } from '../prose/spans.ts';
import type { ArticleLine } from './articleText.ts';

const HEAD_LINES = 20;
const LONGEST_LINE = 120;
/** Dates of what comes before an event, or of its page. */
const OTHER_DATE =
  /deadline|submission|due|open until|announc|notification|register(?:ed)? by|registration|early|camera|published|updated|posted|last year|opens|closes|abstracts?|截止|征文|征稿|投稿|报名|早鸟|发布|更新|往届|通知|期间|即日起|止$|公告日期/iu;
const PLACE_LABEL =
  /^(?:#{1,6} |[一二三四五六七八九十]{1,2}、|\*\*){0,2}(?:venue|location|where|place|(?:会议|活动|大会|举办|论坛)?(?:地点|地址|会场))\s{0,2}(?:[:：]|\*\*){0,2}\s{0,2}/iu;

type When = Pick<Draft, 'dateStart' | 'dateEnd' | 'place'>;

/** The date of a short line near the top, and the place that stands beside it or after its label. */
export function eventHead(text: string, lines: readonly ArticleLine[], today: PartialDate): When {
  const found = dateLine(lines.slice(0, HEAD_LINES), today);
  if (!found)
    return { dateStart: missing(), dateEnd: missing(), place: placeAfterLabel(text, lines) };
  const { line, phrase } = found;
  const span = { start: line.span.start + phrase.start, end: line.span.start + phrase.end };
  const said = (value: string): Proposal<string> => ({ value, confidence: 'likely', span });
  const labelled = placeAfterLabel(text, lines);
  return {
    dateStart: said(phrase.dateStart),
    dateEnd: phrase.dateEnd === null ? missing() : said(phrase.dateEnd),
    place:
      [labelled, placeBeside(text, line, phrase), placeBelow(text, lines, line)].find(
        ({ value }) => value !== null,
      ) ?? missing(),
  };
}

function dateLine(
  lines: readonly ArticleLine[],
  today: PartialDate,
): { line: ArticleLine; phrase: DatePhrase } | null {
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE || OTHER_DATE.test(line.text)) continue;
    const phrase = joinedDates(line.text, { today, lean: 'future' }).find(
      ({ bare, certain, dateStart }) => !bare && certain && precisionOf(dateStart) !== 'year',
    );
    if (phrase) return { line, phrase };
  }
  return null;
}

/** `17–20 June 2026 · Innsbruck, Austria`. */
function placeBeside(text: string, line: ArticleLine, { start, end }: Span): Proposal<string> {
  const after = /^\s{0,3}[·|•,/@–—-]\s{0,3}(?<place>\p{L}[^|\d]{1,80})$/u.exec(
    line.text.slice(end),
  );
  const place = after?.groups?.['place'];
  if (place !== undefined) {
    const span = trimmed(text, line.span.end - place.length, line.span.end);
    return proposed(text, span);
  }
  const before = /^(?:#{1,6} )?(?<place>\p{L}[^|·•\d]{1,60}?)\s{0,3}[·|•,/–—-]\s{0,3}$/u.exec(
    line.text.slice(0, start),
  );
  const first = before?.groups?.['place'];
  if (first === undefined) return missing();
  const from = line.span.start + line.text.indexOf(first);
  return proposed(text, trimmed(text, from, from + first.length));
}

const ADDRESS =
  /(?:[市区县镇乡街路巷弄号楼层厦馆院厅室店园]|大学|中心|酒店|宾馆|广场|会堂)\s?(?:[\dA-Z座F号楼层室()（）]{0,12})$|\d{1,5}\s?号|\b(?:street|st\.|avenue|ave\.?|road|rd\.?|square|hall|centre|center|university|hotel|campus|library|museum|theat(?:re|er)|stra(?:ß|ss)e|platz|rue|via|calle|park|house|building|room)\b/iu;

/** The address that stands right beneath the date. */
function placeBelow(
  text: string,
  lines: readonly ArticleLine[],
  dated: ArticleLine,
): Proposal<string> {
  const at = lines.indexOf(dated);
  const below = lines
    .slice(at + 1, at + 4)
    .find(
      (line) =>
        line.text.length <= LONGEST_LINE &&
        ADDRESS.test(line.text) &&
        !/^#|[:。!?]/u.test(line.text),
    );
  if (!below) return missing();
  const marks = /^[-*•] /u.exec(below.text)?.[0].length ?? 0;
  return proposed(text, { start: below.span.start + marks, end: below.span.end });
}

function placeAfterLabel(text: string, lines: readonly ArticleLine[]): Proposal<string> {
  for (const [at, line] of lines.entries()) {
    const label = PLACE_LABEL.exec(line.text)?.[0];
    if (label === undefined) continue;
    const isLabelled = /[:：]/u.test(label);
    if (isLabelled && label.length < line.text.length) {
      return proposed(text, trimmed(text, line.span.start + label.length, line.span.end));
    }
    const next = lines[at + 1];
    const isAlone = label.length === line.text.length;
    const isShort =
      next && next.text.length <= LONGEST_LINE && !/[。!?].|[!?]$|^[#|-]/u.test(next.text);
    if (isAlone && next && isShort) {
      return proposed(text, next.span);
    }
  }
  return missing();
}

function proposed(text: string, { start, end }: Span): Proposal<string> {
  let last = end;
  while (last > start && /[\s.。,，;；*]/u.test(text.charAt(last - 1))) last -= 1;
  const value = text.slice(start, last).slice(0, LIMITS.line);
  return value === '' ? missing() : { value, confidence: 'likely', span: { start, end: last } };
}
