/** The lines of an invitation, and what their labels say. */
import type { Span } from '#shared/draft.ts';
import { foldText } from '../../../text/fold.ts';

/** A line without its white space; `folded` has the same length as `text`. */
export interface Line {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
}

/** What an invitation says of itself stands at its beginning. */
const LONGEST_TEXT = 30_000;
const MOST_LINES = 600;
const LONGEST_LINE = 600;

/** The lines at the head of a text that are not empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.slice(0, LONGEST_TEXT).split('\n')) {
    const trimmed = raw.trim().slice(0, LONGEST_LINE);
    if (trimmed !== '') {
      lines.push({ text: trimmed, folded: foldText(trimmed), start: start + raw.indexOf(trimmed) });
    }
    start += raw.length + 1;
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}

/** A piece of a line, trimmed, with its place in the document; null where nothing is left. */
export function pieceOf(line: Line, from: number, to = line.text.length): Stated | null {
  const raw = line.text.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const start = line.start + from + raw.indexOf(text);
  return { text, span: { start, end: start + text.length } };
}

/** Words of the document and where they stand. */
export interface Stated {
  readonly text: string;
  readonly span: Span;
}

/** Labels of the facts of an invitation, by what they name. */
const LABELS = {
  subject: 'subject|betreff|主题|主旨|标题|邮件主题',
  name: 'event|event name|what|title|活动名称|会议名称|活动主题|会议主题|名称',
  when: 'when|dates?|date and time|date & time|time|day|时间|日期|会议时间|活动时间|举办时间|召开时间|会期',
  where:
    'where|venue|place|location|city|地点|地址|会议地点|活动地点|举办地点|场地|会场|城市|召开地点',
  organiser:
    'organi[sz]ers?|organi[sz]ed by|host|hosts|hosted by|presented by|convened by|主办|主办方|主办单位|主办机构|主办者|发起|发起方|发起人',
  cost: 'cost|costs|price|prices|fee|fees|ticket|tickets|admission|registration fee|delegate fee|delegate rate|registration|费用|会议费|报名费|票价|注册费|会务费|参会费|价格|门票|收费|收费标准',
  people:
    'speakers?|keynotes?|keynote speakers?|guests?|panell?ists?|with|featuring|speakers include|confirmed speakers|invited speakers|主讲|主讲人|嘉宾|讲者|讲师|演讲嘉宾|拟邀嘉宾|分享嘉宾|分享人|与谈人|与谈|主持|主持人|报告人|特邀嘉宾|出席嘉宾',
  agenda:
    'agenda|programme|program|schedule|topics?|sessions?|talks|议程|日程|会议日程|会议议程|活动流程|流程|话题|议题|内容|主要内容|活动内容',
} as const;
export type Label = keyof typeof LABELS;

const HEAD = String.raw`^(?:[-*•·>#\s]{0,6}|[\p{Extended_Pictographic}\uFE0F\s]{0,6}|[【[(]\s?)`;
const PATTERNS = Object.fromEntries(
  Object.entries(LABELS).map(([label, words]) => [
    label,
    new RegExp(
      `${HEAD}[*_]{0,2}(?:${words})[*_]{0,2}\\s{0,4}[】\\])]?\\s{0,2}(?::[*_]{0,2}|$|(?<=[】\\])]))\\s*`,
      'iu',
    ),
  ]),
) as Record<Label, RegExp>;

/** How many characters the label at the head of a line takes, or null where it has another or none. */
export function labelLength(line: Line, label: Label): number | null {
  return PATTERNS[label].exec(line.folded)?.[0].length ?? null;
}

/** Whether a line is any label with nothing after it, and so opens a list of its own. */
export const opensList = (line: Line): boolean =>
  (Object.keys(LABELS) as Label[]).some((label) => labelLength(line, label) === line.text.length);

/** What stands after the first label of a kind, on its line or on the next one. */
export function labelled(lines: readonly Line[], label: Label): Stated | null {
  for (const [index, line] of lines.entries()) {
    const length = labelLength(line, label);
    if (length === null) continue;
    const next = lines[index + 1];
    const found = pieceOf(line, length) ?? (next && !opensList(next) ? pieceOf(next, 0) : null);
    if (found) return found;
  }
  return null;
}
