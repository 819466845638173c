/** When and where an event is, by the lines at the head of its own page. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { precisionOf } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { readDates } from '../../text/dates.ts';
import { trimmed } from '../prose/spans.ts';
import type { ArticleLine } from './articleText.ts';

const HEAD_LINES = 20;
const LONGEST_LINE = 120;
/** Dates of what comes before an event, or of its page. */
const OTHER_DATE =
  /deadline|submission|due|notification|register(?:ed)? by|registration|early|camera|published|updated|posted|last year|opens|closes|abstracts?|截止|征文|征稿|投稿|报名|早鸟|发布|更新|往届|通知/iu;
const PLACE_LABEL =
  /^(?:#{1,6} )?(?:venue|location|where|place|(?:会议|活动|大会|举办|论坛)?(?:地点|地址|会场))\s{0,2}[:：]?\s{0,2}/iu;

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
    place: labelled.value === null ? placeBeside(text, line, phrase) : labelled,
  };
}

type Phrase = ReturnType<typeof readDates>[number];

function dateLine(
  lines: readonly ArticleLine[],
  today: PartialDate,
): { line: ArticleLine; phrase: Phrase } | null {
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE || OTHER_DATE.test(line.text)) continue;
    const phrase = readDates(line.text, { today, lean: 'future' }).find(
      ({ bare, certain, dateStart }) => !bare && certain && precisionOf(dateStart) !== 'year',
    );
    if (phrase) return { line, phrase };
  }
  return null;
}

/** `17–20 June 2026 · Innsbruck, Austria`. */
function placeBeside(text: string, line: ArticleLine, { start, end }: Span): Proposal<string> {
  const after = /^\s{0,3}[·|•,/@–—-]\s{0,3}(?<place>\p{L}[^|·•\d]{1,80})$/u.exec(
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
    if (
      isAlone &&
      next &&
      next.text.length <= LONGEST_LINE &&
      !/[.。!?]$|^[#|-]/u.test(next.text)
    ) {
      return proposed(text, next.span);
    }
  }
  return missing();
}

const proposed = (text: string, span: Span): Proposal<string> => ({
  value: text.slice(span.start, span.end).slice(0, LIMITS.line),
  confidence: 'likely',
  span,
});
