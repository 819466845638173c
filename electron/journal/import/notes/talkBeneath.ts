/** The talk that the first line beneath a heading names, where the heading only says of what kind it is. */
import type { DraftPerson, Span } from '#shared/draft.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import { simplify } from '../prose/simplify.ts';
import { isContainer } from './containers.ts';
import { isLabel } from './outline.ts';
import { readHeading } from './headingFacts.ts';

export interface TalkBeneath {
  readonly title: string;
  readonly span: Span;
  readonly people: readonly DraftPerson[];
}

const NUMBER = String.raw`(?:[一二三四五六七八九十\d]{1,2}[、.)]\s?)?`;
/** `Keynote`, `二、主旨报告`, `Session 2`: what a talk is, and no title of one. */
const KIND_ALONE = new RegExp(
  String.raw`^${NUMBER}(?:(?:opening|closing|morning|afternoon|invited|first|second|third|final|last|plenary|guest|main)\s){0,2}(?:keynote|talk|session|speaker|presentation|lecture|plenary|slot|address|workshop)s?(?: (?:talk|speech|address|speaker|session|lecture))?\s?#?\d{0,2}$|^${NUMBER}(?:开幕|闭幕|主旨|主题|大会|特邀|专题|学术|嘉宾|开场|压轴){0,2}(?:演讲|报告|分享|讲座|发言|致辞|讲者|嘉宾)[一二三四五六七八九十\d]{0,2}$|^第.{1,3}(?:场|讲|位|个|节)(?:演讲|报告|分享|嘉宾)?$`,
  'iu',
);
const LONGEST_LINE = 140;
const IS_SENTENCE = /[。！!；;]$|[^.]\.$|[。！；]\s?\S/u;

/** Whether a heading says of what kind a talk is and nothing of what it was on. */
export const isKindAlone = (heading: string): boolean => {
  const plain = simplify(heading).trim();
  return plain.length <= 40 && (KIND_ALONE.test(plain) || isContainer(plain));
};

/** The title and the speakers of the first line beneath such a heading, or null where it names not both. */
export function talkBeneath(text: string, heading: string, body: Span): TalkBeneath | null {
  if (!isKindAlone(heading)) return null;
  const [line] = linesIn(text, { start: body.start, end: Math.min(body.end, body.start + 400) });
  if (!line || line.end - line.start > LONGEST_LINE) return null;
  const written = sliceOf(text, line);
  if (/^(?:[-*+•·>|]\s|#|\d)/u.test(written) || isLabel(written) || IS_SENTENCE.test(written))
    return null;
  const { title, titleSpan, people } = readHeading(written, line.start);
  const isBoth =
    people.length > 0 && title.length > 1 && !people.some(({ name }) => name === title);
  return isBoth && titleSpan.end - titleSpan.start < line.end - line.start - 1
    ? { title, span: titleSpan, people }
    : null;
}
