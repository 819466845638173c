/** The line that titles a whole document of notes. */
import type { Span } from '#shared/draft.ts';
import { simplify } from '../prose/simplify.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import { columnsOf } from '../prose/wrapping.ts';
import type { Title } from '../title.ts';
import { hasBody, isLabel, levelOf } from './outline.ts';
import type { Head } from './outline.ts';
import { isPart } from './sectionWords.ts';

export interface NoteTitle {
  readonly title: Title;
  /** The whole line, and the heading where it is one. */
  readonly line: Span;
  readonly head: Head | null;
}

const LONGEST_TITLE = 110;

/**
 * The title of notes: the first heading where no other stands as high, else the first line where it is
 * short, no item of a list and no label, and not the heading of a section.
 */
export function titleOfNotes(text: string, body: Span, heads: readonly Head[]): NoteTitle | null {
  const [first] = linesIn(text, { start: body.start, end: Math.min(body.end, body.start + 2_000) });
  if (!first) return null;
  const beneath = titleBeneath(text, first, heads);
  if (beneath) return beneath;
  const head = heads.find(({ start }) => start <= first.start && first.start < start + 400) ?? null;
  const levels = heads.filter(({ form }) => /^(?:level|underlined)/u.test(form));
  if (head && levels[0] === head) {
    const isAlone = levels.slice(1).every((other) => levelOf(other.form) > levelOf(head.form));
    return isAlone && !isPart(head.text) ? fromHead(head) : null;
  }
  const written = sliceOf(text, first);
  if (columnsOf(written) > LONGEST_TITLE || isLabel(simplify(written))) return null;
  if (/^(?:[-*+•·>|]\s|\d{1,2}[.)、]\s?\S|\d{1,2}[:：]\d{2})/u.test(written)) return null;
  if (/[。！？；;，,]$|[^.]\.$/u.test(written)) return null;
  const isOneOfMany = head && sameForm(heads, head) > 1 && hasBody(heads, heads.indexOf(head));
  if (isOneOfMany && !isOverDate(text, first)) return null;
  const lead =
    /^[\s*_]*(?:【[^】\n]{1,8}】|\[[^\]\n]{1,8}\])(?=[^\s(])|^[\s*_【[]+/u.exec(written)?.[0]
      .length ?? 0;
  const bare = written.slice(lead).replace(/[\s*_】\]:：]+$/u, '');
  if (bare === '' || isPart(bare) || (!head?.form.startsWith('level') && !titlesAnEvent(bare)))
    return null;
  const start = first.start + lead;
  return { title: { text: bare, span: { start, end: start + bare.length } }, line: first, head };
}

/** A day and nothing else but a place or so, as it stands beneath the name of an event. */
const DATED =
  /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?\s\d{1,2}(?!\d)|20\d{2}[-/.年]\d{1,2}|\d{1,2}月\d{1,2}[日号])/iu;

/** Whether the first line, short, stands right over one that says when and where. */
function isOverDate(text: string, first: Span): boolean {
  const from = text.indexOf('\n', first.end) + 1;
  const end = from === 0 ? -1 : text.indexOf('\n', from);
  const line = from === 0 ? '' : text.slice(from, end < 0 ? text.length : end).trim();
  return columnsOf(line) <= 60 && !/[.。!！]$/u.test(line) && DATED.test(line);
}

/** The one highest heading beneath a single paragraph of the writer's, such as their verdict. */
function titleBeneath(text: string, first: Span, heads: readonly Head[]): NoteTitle | null {
  const [head, ...others] = heads.filter(({ form }) => /^(?:level|underlined)/u.test(form));
  if (!head || head.start <= first.start || head.start > first.end + 4) return null;
  const isSentence = /[.!?。！？][*_”"]{0,3}$/u.test(sliceOf(text, first));
  const isAlone = others.every(({ form }) => levelOf(form) > levelOf(head.form));
  return isSentence && isAlone && others.length > 0 && !isPart(head.text) ? fromHead(head) : null;
}

/** A first line without a heading sign titles an event only where its words say so. */
const titlesAnEvent = (line: string): boolean => TITLE_WORDS.test(simplify(line));
const TITLE_WORDS =
  /\b(?:conference|summit|forum|symposium|workshop|meetup|seminar|webinar|convention|talks?|notes?|recap|report|debrief|conf|con|fest|days|week|expo|fair|camp|hackathon|congress|roadshow|panel|lecture|colloquium|retreat|training|study day|clinic|assembly|scribbles|jottings|impressions|write-?up|diary)\b|\p{Lu}[\p{Ll}\d]+(?:Con|Conf|Fest|Days|Camp|Week|Expo|Meet|World)\b|\p{Lu}\p{L}+ (?:Night|Day|Hour|Breakfast|Lunch|Salon|Circle|Social|Jam|Brunch)\b|(?<!\d)(?:19|20)\d{2}(?!\d)|['’]\d{2}\b|笔记|纪要|随记|小记|心得|见闻|感想|复盘|参会|听会|记录|年会|大会|论坛|峰会|沙龙|讲座|展会|博览会|研讨|分享会|闭门会|交流|(?:推进|推介|现场|座谈|对接|联席|说明|讨论|学习|工作|报告|发布)会|讨论会|例会|月会|碰头会|嘉年华|训练营|圆桌|培训|进修|研修|研习|学习班|随手记|手记|流水账|杂记|逛[展会]记|游记|周记|节$/u;

const sameForm = (heads: readonly Head[], head: Head): number =>
  head.form === 'alone' || head.form === 'lead'
    ? 0
    : heads.filter(({ form }) => form === head.form).length;

function fromHead(head: Head): NoteTitle {
  return {
    title: { text: head.text, span: head.textSpan },
    line: { start: head.start, end: head.bodyStart },
    head,
  };
}
