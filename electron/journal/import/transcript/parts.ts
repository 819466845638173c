/** The titled parts of a transcript that are sessions of their own. */
import type { Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { findHeadings } from '../headings.ts';
import { isPersonName } from '../mining/people.ts';
import type { Title } from '../title.ts';
import { linesFrom } from './groups.ts';
import { isFurniture } from './furniture.ts';

export interface Part {
  /** Without what only says which kind or number of session it is. */
  readonly title: Title;
  /** All of its heading, which says the kind. */
  readonly written: string;
  /** From its heading on; the words begin at `bodyStart`. */
  readonly start: number;
  readonly bodyStart: number;
}

const SESSION_WORDS =
  /\b(?:session|panel|keynote|talk|fireside|roundtable|round table|workshop|lecture|presentation|discussion|plenary|opening (?:remarks|address|speech)|closing (?:remarks|address|speech)|speech|address|debate|lightning)\b|圆桌|圓桌|演讲|演講|报告|報告|论坛|論壇|对话|對話|分享|专场|專場|议题|議題|场次|第[一二三四五六七八九十\d]{1,3}[场場节節]|致辞|致詞|主旨|讲座|講座|研讨|研討/iu;
/** `Session 2: …` without signs of Markdown. */
const PLAIN_TITLE =
  /^(?:[-=*]{2,6}[ ]?)?(?:[【[(（](?:第.{1,3}[场場节節]|session[ ]?\d{1,2}|part[ ]?\d{1,2})[】\])）][ ]?)?(?:(?:session|panel|talk|keynote|lecture|fireside chat|fireside|roundtable|workshop)[ ]?(?:\d{1,2}|[ivx]{1,4}|[a-h])?|(?:圆桌|圓桌)(?:论坛|論壇|对话|對話|讨论|討論)?[ ]?[一二三四五六七八九十\d]{0,2}|(?:主题演讲|主題演講|演讲|演講|报告|報告|特邀报告|对话|對話|专题|專題|议题|議題|分享)[ ]?[一二三四五六七八九十\d]{0,2}|第[一二三四五六七八九十\d]{1,3}[场場节節])[ ]?[:：|–—-][ ]{0,2}(?<title>\S.{1,150}?)(?:[ ]?[-=*]{2,6})?$/iu;
const WORDY_END = /[.。!！,，;；]$/u;

const WITH_PERSON = /^(?<title>.{4,200}?)[ ]?(?:[—–|]| - )[ ]?(?<person>[^—–|,，]{2,40})$/u;

/** `Panel 1: Who pays? — Ada Moss` is called `Who pays?`. */
function plainTitle({ text, span }: Title): Title {
  const numbered = PLAIN_TITLE.exec(text)?.groups?.['title'] ?? text;
  const tail = WITH_PERSON.exec(numbered)?.groups;
  const inner = isPersonName(tail?.['person'] ?? '') ? (tail?.['title'] ?? numbered) : numbered;
  const start = span.start + text.lastIndexOf(inner);
  return { text: inner, span: { start, end: start + inner.length } };
}

/** Titles that may begin a session after an offset; a heading that is a speaker's label is none. */
function titlesIn(
  source: string,
  { start, end }: Span,
  isLabel: (start: number) => boolean,
): Part[] {
  const headings = findHeadings(source.slice(0, end), start)
    .filter((heading) => !isLabel(heading.start) && !isFurniture(heading.title))
    .map((heading) => ({ ...heading, isPlain: false }));
  const levels = headings
    .filter(({ title }) => SESSION_WORDS.test(title))
    .map(({ level }) => level);
  const top = levels.reduce((least, level) => Math.min(least, level), 7);
  const marked = headings
    .filter(({ level, title }) => level === top && title.length <= LIMITS.name)
    .map(({ title, titleSpan, ...heading }) => ({
      title: plainTitle({ text: title, span: titleSpan }),
      written: title,
      start: heading.start,
      bodyStart: heading.bodyStart,
    }));
  return levels.length > 1 ? marked : plainTitles(source, { start, end }, isLabel);
}

function plainTitles(source: string, span: Span, isLabel: (start: number) => boolean): Part[] {
  const parts: Part[] = [];
  for (const line of linesFrom(source, span.start, span.end)) {
    if (line.end - line.start > 180) continue;
    const text = source.slice(line.start, line.end);
    const title = PLAIN_TITLE.exec(text)?.groups?.['title'];
    if (title === undefined || WORDY_END.test(title) || isLabel(line.start)) continue;
    const at = line.start + text.indexOf(title);
    parts.push({
      title: { text: title, span: { start: at, end: at + title.length } },
      written: text,
      start: line.start,
      bodyStart: line.end,
    });
  }
  return parts;
}

/**
 * The parts of a transcript that are sessions: two or more titles with turns beneath each of them.
 *
 * @param span of the transcript; the title of the first part may stand just before it
 * @param turnStarts where turns begin, rising
 */
export function partsIn(
  source: string,
  span: Span,
  isLabel: (start: number) => boolean,
  turnStarts: readonly number[],
): Part[] {
  const titles = titlesIn(source, span, isLabel);
  if (titles.length < 2 || titles.length > LIMITS.sessions) return [];
  let next = 0;
  const spoken = titles.filter(({ start }, index) => {
    const end = titles[index + 1]?.start ?? span.end;
    while (next < turnStarts.length && (turnStarts[next] ?? 0) < start) next += 1;
    return (turnStarts[next] ?? end) < end;
  });
  return spoken.length > 1 ? spoken : [];
}
