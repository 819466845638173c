/** The lines of notes that act as headings, in whichever form their writer gave them. */
import type { Span } from '#shared/draft.ts';
import { simplify } from '../prose/simplify.ts';
import { columnsOf } from '../prose/wrapping.ts';
import { isAlone, isApart } from './aloneLines.ts';
import { isContainer } from './containers.ts';
import { linesOf, ORG_FACT, withoutClosingSigns, withoutSign } from './outlineLines.ts';
import type { Line } from './outlineLines.ts';

/** In the order in which they are believed. */
export const HEAD_FORMS = [
  'level1',
  'level2',
  'level3',
  'level4',
  'level5',
  'level6',
  'underlined1',
  'underlined2',
  'timed',
  'counted',
  'framed',
  'quoted',
  'ordinal',
  'bold',
  'signed',
  'ordered',
  'parent',
  'capitals',
  'lead',
  'apart',
  'alone',
] as const;
export type HeadForm = (typeof HEAD_FORMS)[number];

/** How high a heading stands: 1 is the highest, 7 that of forms without a rank. */
export const levelOf = (form: HeadForm): number => {
  const at = HEAD_FORMS.indexOf(form);
  return at < 6 ? at + 1 : form === 'underlined1' ? 1 : form === 'underlined2' ? 2 : 7;
};

/** Whether the form of a heading has a rank of its own. */
export const isRanked = ({ form }: Pick<Head, 'form'>): boolean => levelOf(form) < 7;

export interface Head {
  readonly form: HeadForm;
  /** The words, without the signs that make it a heading. */
  readonly text: string;
  readonly textSpan: Span;
  /** Where its line begins, and where the line after it (and its underline) does. */
  readonly start: number;
  readonly bodyStart: number;
  /** Where the items beneath it end, where it is an item of a list itself. */
  readonly end: number | null;
  /** Where the next line that is not empty begins. */
  readonly next: number | null;
}

const LEVEL = /^(?<signs>#{1,6})[ \t]+(?<title>\S.*)$/u;
const TIME = String.raw`(?:上午|下午|晚上|早上|中午)?\s?\d{1,2}[:：.点时]\d{2}分?(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?[ap]m\b|(?:上午|下午|晚上|正午|中午)[一二三四五六七八九十]{1,3}[时点](?:半|正|[一二三四五]?十?[一二三四五六七八九]?分?)?`;
const TIMED = new RegExp(
  `^(?:[-*•]\\s+)?(?:\\*\\*|__|\\[|【|\\()?(?:${TIME})(?:\\s?[-–—~～至到]{1,2}\\s?(?:${TIME}))?[\\s:：|\\]】)*_.,，\\-–—]{1,40}(?<title>\\S.*)$`,
  'iu',
);
const COUNTED =
  /^(?:[›»▸▹‣⁃~·]\s?)?(?:\*\*|__|【|\[)?(?:(?:talk|session|keynote|panel|workshop|speaker|presentation|lecture|track|demo|lightning talk|slot|topic|item|paper|case)\s?#?\d{1,2}(?:\s?[:：.\-–—)|]|\s(?=[\p{Lu}"“]))|第[一二三四五六七八九十\d]{1,3}(?:场|讲|位|个(?:演讲|报告|分享|嘉宾)|节|场演讲|场报告|位嘉宾|位讲者|場|講)(?:[:：、,，.\s\-–—】]|(?:演讲|报告|分享|圆桌))|(?:专题|议题|主题|话题|专场|场次|课题)[一二三四五六七八九十\d]{1,2}[:：、.\s])/iu;
const FRAMED =
  /^(?:【(?<cjk>[^【】]{1,120})】(?<rest>.{0,120})|\[(?<square>[^[\]]{2,80})\]|《(?<book>[^《》]{2,100})》.{0,60}|={2,}\s?(?<equals>[^=]{2,100}?)\s?={2,}|-{2,}\s?(?<dashes>[^-]{2,100}?)\s?-{2,})$/u;
const SIGNED = /^(?:[■◆◇●▶►▌▍□◉★☆›»▸▹]\s?|>{2,3}\s)(?<sign>.{2,120})$/u;
const QUOTED = /^>\s(?<title>\S.{1,160})$/u;
const BOLD = /^(?:\*\*(?<stars>[^*]{1,200})\*\*|__(?<lines>[^_]{1,200})__)\s?[:：]?$/u;
const BOLD_LEAD = /^(?:\*\*(?<stars>[^*]{1,160})\*\*)(?<rest>.{0,120})$/u;
const ORDERED =
  /^(?:[①-⑳]|#\d{1,2}(?=[ .:：、])|\d{1,2}[.)、．]|[IVX]{1,4}[.)](?=\s)|\d\uFE0F?\u20E3|[（(]\d{1,2}[)）])\s?(?<title>\S.*)$/u;
const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．,，]|[（(][一二三四五六七八九十]{1,3}[)）]|[壹贰貳叁參肆伍陆陸柒捌玖拾][、.．\s])\s?(?<title>\S.*)$/u;
const CAPITALS = /^[^\p{Ll}]{4,90}$/u;
/** `Day 2 (Fri 7 June)` stands over the sessions of a day, though nothing is right beneath it. */
const DAY_LINE =
  /^(?:\*\*|__)?(?:day\s?\d{1,2}|day (?:one|two|three)|第[一二三四五六七]天)(?![\p{L}\d]).{0,50}$/iu;
const UNDERLINE = /^(?:={3,}|-{3,})$/u;
const ENDS_SENTENCE = /[。！？!?；;，,]$|[^.]\.$/u;
/** Headings are short: in columns, where Chinese characters take two. */
const LONGEST_SHORT = 90;
const LONGEST_DAY = 40;
const MOST_HEADS = 20_000;

/** All lines that may act as headings, each in its most telling form, in order. */
export function headsIn(text: string, span: Span): Head[] {
  const lines = linesOf(text, span.start, span.end).map(belowDay);
  const heads: Head[] = [];
  const base = baseOf(lines);
  lines.forEach((line, index) => {
    if (heads.length >= MOST_HEADS) return;
    const found = formOf(line, lines[index - 1], lines[index + 1], lines[index + 2], base);
    if (!found) return;
    const last = found.isUnderlined ? index + 1 : index;
    const textStart = line.start + text.slice(line.start, line.end).indexOf(found.text);
    heads.push({
      form: found.form,
      text: found.text,
      textSpan: { start: textStart, end: textStart + found.text.length },
      start: line.start,
      bodyStart: Math.min((lines[last] ?? line).end + 1, span.end),
      end: found.form === 'parent' ? endOfItem(lines, index, span.end) : null,
      next: lines[last + 1]?.start ?? null,
    });
  });
  return heads;
}

/** A line of its own for a day or a half of it, such as `第一天上午`. */
const isDay = ({ text, afterGap, isBullet }: Line): boolean =>
  afterGap && !isBullet && columnsOf(text) <= LONGEST_DAY && isContainer(text);

/** What stands right beneath such a line stands as if after a gap. */
const belowDay = (line: Line, at: number, lines: readonly Line[]): Line => {
  const before = lines[at - 1];
  return !line.afterGap && before && isDay(before) ? { ...line, afterGap: true } : line;
};

/** Where items begin: beneath the only one at the margin, where all others are set in under it. */
function baseOf(lines: readonly Line[]): number {
  const [first, ...others] = lines;
  if (!first?.isBullet || first.indent > 0 || others.length < 4) return 0;
  const least = others.reduce((indent, line) => Math.min(indent, line.indent), Infinity);
  return least === Infinity ? 0 : least;
}

/** Where the items beneath an item end. */
function endOfItem(lines: readonly Line[], index: number, end: number): number {
  const indent = lines[index]?.indent ?? 0;
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line && line.indent <= indent) return line.start;
  }
  return end;
}

/** Whether text that is no further heading of the same form follows a heading. */
export const hasBody = (heads: readonly Head[], at: number): boolean => {
  const head = heads[at];
  const following = heads[at + 1];
  if (!head || head.next === null) return false;
  return following?.start !== head.next || following.form !== head.form;
};

interface Form {
  readonly form: HeadForm;
  readonly text: string;
  readonly isUnderlined?: boolean;
}

/** The form that a line has by itself. */
function simpleForm({ text, isBullet, indent }: Line): HeadForm | null {
  const level = LEVEL.exec(text)?.groups?.['signs']?.length;
  if (level !== undefined) return levelForm(level);
  const plain = simplify(text);
  if (TIMED.test(plain) && indent < 4) return 'timed';
  if (isBullet) return null;
  if (COUNTED.test(plain)) return 'counted';
  if (FRAMED.test(text)) return 'framed';
  if (BOLD.test(text)) return 'bold';
  if (SIGNED.test(text)) return 'signed';
  if (ORDINAL.test(plain) && indent < 4) return 'ordinal';
  if (ORDERED.test(text) && indent < 4) return 'ordered';
  return null;
}

const levelForm = (level: number): HeadForm => HEAD_FORMS[level - 1] ?? 'level6';

function formOf(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  third: Line | undefined,
  base: number,
): Form | null {
  const { text } = line;
  const level = LEVEL.exec(text)?.groups;
  if (level) {
    const title = withoutClosingSigns(level['title'] ?? '');
    return title === '' || isTags(title)
      ? null
      : { form: levelForm(level['signs']?.length ?? 1), text: title };
  }
  const isShort = columnsOf(text) <= LONGEST_SHORT;
  if (isUnderlined(line, next) && !line.isBullet && columnsOf(text) <= 2 * LONGEST_SHORT) {
    const form = next?.text.startsWith('=') === true ? 'underlined1' : 'underlined2';
    return { form, text, isUnderlined: true };
  }
  if (isQuotedHead(line, before, next)) return { form: 'quoted', text: text.slice(1).trimStart() };
  const simple = simpleForm(line);
  if (simple === 'timed' || simple === 'counted' || simple === 'ordered' || simple === 'ordinal') {
    return columnsOf(text) <= 2 * LONGEST_SHORT ? { form: simple, text: withoutSign(text) } : null;
  }
  if (simple === 'framed' && isRemark(line, next)) return null;
  if (simple === 'framed' || simple === 'bold' || simple === 'signed')
    return { form: simple, text: withinMarks(text) };
  if (isParent(line, next, base)) return { form: 'parent', text: withinMarks(withoutSign(text)) };
  if (line.isBullet || !isShort || line.indent > 3 || isLabel(text) || ORG_FACT.test(text))
    return null;
  const body = withinMarks(text);
  const unbracketed = text.replace(/\s?\([^()]{2,60}\)$/u, '');
  if (CAPITALS.test(unbracketed) && /\p{Lu}{2}/u.test(text) && !/\p{Script=Han}/u.test(text)) {
    return { form: 'capitals', text: body };
  }
  if (line.afterGap && (DAY_LINE.test(text) || (next?.afterGap === true && isDay(line))))
    return { form: 'alone', text: body };
  if (ENDS_SENTENCE.test(text)) return null;
  const boldLead = BOLD_LEAD.test(text) && line.afterGap;
  if (boldLead && columnsOf(text) <= LONGEST_SHORT) return { form: 'bold', text: body };
  if (next?.isBullet === true && next.indent >= line.indent && !next.afterGap)
    return { form: 'lead', text: body };
  if (next?.isBullet === true && line.afterGap) return { form: 'lead', text: body };
  if (isApart(line, before, next, third)) return { form: 'apart', text: body };
  return isAlone(line, before, next, third) ? { form: 'alone', text: body } : null;
}

/** A sign between the parts of a heading. */
const PARTED = /\s(?:-{1,2}|[–—|/])\s/u;

/** A quoted line of its own over lines that are not quoted: `> Title / Speaker`. */
const isQuotedHead = ({ text, afterGap }: Line, before: Line | undefined, next?: Line): boolean =>
  QUOTED.test(text) &&
  (afterGap || PARTED.test(text)) &&
  next !== undefined &&
  !next.afterGap &&
  !next.text.startsWith('>') &&
  before?.text.startsWith('>') !== true &&
  columnsOf(text) <= 2 * LONGEST_SHORT &&
  !isLabel(text.slice(1).trimStart());

const isUnderlined = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && !next.afterGap && UNDERLINE.test(next.text) && !UNDERLINE.test(line.text);

/** `【数字实在】` closes what stands above it, where nothing of its own stands beneath. */
const isRemark = (line: Line, next: Line | undefined): boolean => {
  if (line.afterGap || !/^[[【]/u.test(line.text)) return false;
  const form = next === undefined || next.afterGap ? null : simpleForm(next);
  return next === undefined || next.afterGap || (form !== null && form !== 'framed');
};

/** A bullet with bullets beneath it, or a line with others set in beneath it. */
const isParent = (line: Line, next: Line | undefined, base: number): boolean =>
  line.indent >= base &&
  line.indent < base + (line.isBullet ? 2 : 8) &&
  next !== undefined &&
  next.indent > line.indent + (line.isBullet ? 1 : 0) &&
  (line.isBullet || !/^\p{Ll}/u.test(line.text) || /\s(?:[-–—]{1,2}|\||by)\s/u.test(line.text)) &&
  columnsOf(line.text) <= 2 * LONGEST_SHORT;

const LABEL =
  /^(?:\*\*|__)?(?:date|dates|when|time|venue|where|location|place|speakers?|host(?:ed by)?|organi[sz]ers?|moderators?|panell?ists?|title|event|conference|track|room|format|link|url|website|role|language|cost|price|日期|时间|地点|会场|主办方?|承办方?|协办|主持人?|嘉宾|演讲嘉宾|讲者|主讲人?|报告人|演讲人|题目|主题|会议名称|活动名称|会议|活动|参会人|地址|城市|形式|链接|官网|時間|地點|主辦|講者|講師|讲师|帶領人?|带领人?|引言人|主揪|報告人|嘉賓|主講|語言)(?:\*\*|__)?\s?[:：]/iu;

/** `tags: …` beneath the title of a shared pad. */
const isTags = (text: string): boolean => /^(?:tags?|标签|標籤)\s?[:：]/iu.test(text);

/** A line that states a fact is none that heads others. */
export const isLabel = (text: string): boolean => LABEL.test(text);

/** Without bold marks or frames, where they hold all of it. */
function withinMarks(text: string): string {
  const groups = {
    ...BOLD.exec(text)?.groups,
    ...FRAMED.exec(text)?.groups,
    ...SIGNED.exec(text)?.groups,
  };
  const inner =
    groups['stars'] ??
    groups['lines'] ??
    groups['square'] ??
    groups['equals'] ??
    groups['dashes'] ??
    groups['sign'];
  if (inner !== undefined) return inner.trim();
  const framed = groups['cjk'];
  if (framed !== undefined && (groups['rest'] ?? '').trim() === '') return framed.trim();
  return text;
}
