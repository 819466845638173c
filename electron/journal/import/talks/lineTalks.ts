/**
 * Talks that lines of notes name with who gave them, in whichever order their writer keeps:
 * `0930  ADA MOSS: WET ROPES`, `[k1] wet ropes / Ada Moss / …`, `9:00 [Ada Moss] Wet ropes`, a title over
 * a line with a name.
 */
import { emptyDraftSession } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { isFirstName } from '../mining/latinNames.ts';
import { kindWithin } from '../mining/sessionKind.ts';
import { isAside } from '../notes/containers.ts';
import { isPart } from '../notes/sectionWords.ts';
import { linesIn, sliceOf } from '../prose/spans.ts';
import { leadOf } from './lineLead.ts';
import type { LeadKind } from './lineLead.ts';
import { slotPeople } from './slotPeople.ts';

export interface LineTalk {
  readonly talk: DraftSession;
  /** The line, or the two lines, that name it. */
  readonly span: Span;
}

interface Found extends LineTalk {
  /** The lead and the order of the parts; a document keeps to one. */
  readonly pattern: string;
}

interface Line {
  readonly text: string;
  readonly span: Span;
  readonly indent: number;
  readonly lead: LeadKind;
  /** Where the talk begins, within the line. */
  readonly from: number;
}

const LONGEST_LINE = 260;
const MOST_LINES = 4_000;
const MOST_TALKS = 100;
const LEAST = 2;
/** So many lines of a pattern that nothing but its order marks. */
const LEAST_UNMARKED = 3;

const COLON = /^(?<who>[^:：]{2,60})[:：]\s?(?<title>\S.{1,120})$/u;

/** The orders of the parts of a line. `weak` ones need a lead. */
const ORDERS: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly weak: boolean;
}[] = [
  {
    name: 'cells',
    pattern: /^(?<title>[^\t]{3,120})\t+(?<who>[^\t]{2,80})(?:\t.{0,120})?$/u,
    weak: true,
  },
  { name: 'framed', pattern: /^\[(?<who>[^[\]]{2,60})\]\s?(?<title>\S.{2,120})$/u, weak: true },
  {
    name: 'quoted',
    pattern:
      /^(?<who>[^《「“"]{2,40}?)\s?[:：]?\s?[《「“"](?<title>[^《》「」“”"]{3,100})[》」”"].{0,60}$/u,
    weak: true,
  },
  {
    name: 'labelled',
    pattern:
      /^(?<title>[【《「“"][^【】《》「」“”"\n]{3,100}[】》」”"])\s?(?:分享(?:嘉宾|人)|主讲(?:人|嘉宾)?|主講人?|讲者|講者|演讲(?:人|嘉宾)|嘉宾|报告人|報告人)[:：]\s?(?<who>.{2,80})$/u,
    weak: false,
  },
  {
    name: 'emphasised',
    pattern:
      /^(?:\*{1,2}|_)(?<title>[^*\n]{4,140})(?:\*{1,2}|_)\s?(?:[–—|:：,-]{1,2}|by)\s?(?<who>[^,，.:;|–—]{3,60}?)(?: (?:argued|said|told|showed|explained|spoke)\b.{0,200}|[,，.;(（–—].{0,200})?$/u,
    weak: false,
  },
  {
    name: 'slashes',
    pattern: /^(?<title>.{2,100}?)\s\/\s(?<who>.{2,60}?)(?:\s\/\s.{0,200})?$/u,
    weak: true,
  },
  {
    name: 'bracketed',
    pattern:
      /^(?<title>[^()（）]{2,120}?)\s?\*{0,2}_?[(（](?<who>[^()（）]{2,80})[)）]?[*_]{0,2}$/u,
    weak: true,
  },
  {
    name: 'topic',
    pattern:
      /^(?<who>\p{Lu}[^:：,.;!?]{2,40}?)(?:['’]s (?:session|talk|keynote|workshop|lecture|demo))? (?:on|about) (?<title>[^.:;!?–—]{4,90}?)(?:\s[–—-]\s.{0,200}|[.!].{0,200})?$/u,
    weak: true,
  },
  { name: 'colon', pattern: COLON, weak: false },
  {
    name: 'columns',
    pattern:
      /^(?<who>[^\s。，,：:][^。，,：:]{1,30}?)(?:[ \t]{2,4}|　)(?:[^。]{2,24}?(?:[ \t]{2,4}|　))?(?<title>[^\s。！!？?]{4,60})(?:[。！].{0,120})?$/u,
    weak: true,
  },
  {
    name: 'who dashed',
    pattern: /^(?<who>[^–—()（）]{3,60}?)\s(?:[-–—]{1,2})\s(?<title>\S[^–—]{2,120})$/u,
    weak: true,
  },
  {
    name: 'dashed',
    pattern: /^(?<title>\S[^–—]{2,120}?)\s(?:[-–—]{1,2})\s(?<who>[^–—]{3,60})$/u,
    weak: true,
  },
  {
    name: 'spaced',
    pattern:
      /^(?:\p{Script=Han}{2,10} )?(?<who>\p{Script=Han}{2,4}(?:教授|主任|老师|老師|博士|院长|院長|所长|所長|医生|醫生|总监|總監|研究员|研究員|馆长|館長|师傅|師傅)) (?<title>[^\s。！!？?，,]{2,40})$/u,
    weak: true,
  },
  {
    name: 'told',
    pattern:
      /^(?<who>[^讲講谈談，。：:]{2,30}?)(?:主[讲講]|[讲講]|分享)(?:的是)?[:：]?\s?(?<title>[^，。；：:！？!?,了]{4,40})(?:[。；，].{0,120})?$/u,
    weak: true,
  },
];

const WHO_FIRST = new Set(['framed', 'quoted', 'topic', 'colon', 'columns', 'told', 'spaced']).add(
  'who dashed',
);
/** Orders that tell talks only where the lines are counted: among points of a talk somebody says a thing. */
const LISTED = new Set(['columns', 'told', 'spaced', 'who dashed', 'dashed']);
/** Orders in which only what is a name by itself is one. */
const PLAIN_NAMES = new Set(['who dashed', 'dashed']);
const KIND_WORD =
  /^(?:panel|fireside(?: chat)?|keynote|workshop|round ?table|圆桌|圓桌|对谈|對談|座谈|座談)(?:\s?[:：]\s?|\s)(?=\S{4})/iu;
/** Marks around a title, and what a sentence ends with. */
const HEAD_MARKS = /^[\s*_【《「“"]+/u;
const TAIL_MARKS = /[\s*_】》」”"]+$/u;
const IS_SENTENCE = /[。.!！…,，;；:：]$|[。！]\s?\S/u;
const ANSWERS = /^(?:\p{Ll}|["“‘])|^(?:我|他|她|你|是|对|不|没)/u;

function linesOf(text: string, body: Span): Line[] {
  return linesIn(text, body)
    .slice(0, MOST_LINES)
    .flatMap((span) => {
      const written = sliceOf(text, span);
      const before = text.slice(Math.max(0, span.start - 12), span.start);
      const indent = /[ \t　]*$/u.exec(before)?.[0].length ?? 0;
      const lead = leadOf(written);
      return written.trim() === ''
        ? []
        : [{ text: written, span, indent, lead: lead.kind, from: lead.length }];
    });
}

/** The place of a title without its marks, or null where the words are none. */
function titleAt(words: string, start: number): Span | null {
  let from = HEAD_MARKS.exec(words)?.[0].length ?? 0;
  from += KIND_WORD.exec(words.slice(from))?.[0].length ?? 0;
  const title = words.slice(from).replace(TAIL_MARKS, '');
  const isNone =
    title.length < 2 ||
    title.length > LIMITS.name ||
    !/\p{L}{2}/u.test(title) ||
    IS_SENTENCE.test(title) ||
    isPart(title) ||
    isAside(title);
  return isNone ? null : { start: start + from, end: start + from + title.length };
}

function talkOf(text: string, title: Span, people: readonly DraftPerson[]): DraftSession {
  const value = sliceOf(text, title);
  return {
    ...emptyDraftSession(),
    kind: kindWithin(value) ?? 'talk',
    title: { value, confidence: 'likely', span: title },
    people: [...people],
  };
}

const WHO_AT_END =
  /\s[–—-]{1,2}\s(?<who>\p{Lu}[^–—:：]{3,60})$|[(（](?<inner>[^()（）]{4,60})[)）]$/u;

const ONE_WORD = /^\p{Lu}[\p{Ll}’'-]{1,30}$/u;

/** Whether a time or a number stands before a line, as talks have it. */
const isCounted = ({ lead }: Line): boolean =>
  lead === 'number' || lead === 'counted' || lead === 'clock';

/** Whether a word before a colon is what a talk is on, as who gave it follows: `Calves: water - Ada Moss`. */
function isTopic({ text, from }: Line): boolean {
  const { who = '', title = '' } = COLON.exec(text.slice(from).trimEnd())?.groups ?? {};
  const end = ONE_WORD.test(who) ? WHO_AT_END.exec(title)?.groups : undefined;
  const named = end?.['who'] ?? end?.['inner'];
  return named !== undefined && slotPeople(named, 0, 'beside').length > 0;
}

/** The talk of a line that names both the title and who gave it. */
function onOneLine(
  text: string,
  line: Line,
  next: Line | undefined,
  areTopics: boolean,
): Found | null {
  const rest = line.text.slice(line.from).trimEnd();
  const isOver = next !== undefined && next.indent > line.indent;
  for (const { name, pattern, weak } of ORDERS) {
    if (weak && line.lead === 'none') continue;
    if (LISTED.has(name) && !isCounted(line)) continue;
    if (name === 'colon' && line.lead !== 'clock' && line.lead !== 'counted' && !isOver) continue;
    const groups = pattern.exec(rest)?.groups;
    const [who = '', said = ''] = [groups?.['who'], groups?.['title']];
    if (said === '' || (areTopics && name === 'colon' && ONE_WORD.test(who))) continue;
    if (name === 'topic' && ONE_WORD.test(who) && !isFirstName(who)) continue;
    const isFirst = WHO_FIRST.has(name);
    const [whoAt, titleFrom] = isFirst
      ? [rest.indexOf(who), rest.lastIndexOf(said)]
      : [rest.indexOf(who, said.length), rest.indexOf(said)];
    const title = titleAt(said, line.span.start + line.from + titleFrom);
    const trust = PLAIN_NAMES.has(name) ? 'beside' : 'label';
    const people = title ? slotPeople(who, line.span.start + line.from + whoAt, trust) : [];
    if (!title || people.length === 0) continue;
    // Lines with a time or a number may each put their parts in another order.
    const order = isCounted(line) && name !== 'colon' ? 'listed' : name;
    return { talk: talkOf(text, title, people), span: line.span, pattern: `${line.lead} ${order}` };
  }
  return null;
}

const LABEL =
  /^(?:报告人|報告人|主讲人?|主講人?|讲者|講者|演讲人|分享(?:嘉宾|人)|嘉宾|speaker|by|with)\s?[:：]?\s?/iu;

/** `*Ada Moss, Kelp Labs* ~ what was said`. */
const SET_APART = /^\*{1,2}(?<who>[^*\n]{3,80})\*{1,2}(?:\s[~–—|-]\s.{0,200})?$/u;

/** The talk of a line with its title over a line with who gave it. */
function onTwoLines(text: string, line: Line, next: Line | undefined): Found | null {
  if (!next || next.lead !== 'none' || (next.text.length > 90 && !SET_APART.test(next.text)))
    return null;
  const isIn = next.indent > line.indent;
  if (line.lead === 'none' && !isIn) return null;
  if (/\n[ \t\r]*\n/u.test(text.slice(line.span.end, next.span.start))) return null;
  const title = titleAt(line.text.slice(line.from).trimEnd(), line.span.start + line.from);
  if (!title || line.text.length > 120) return null;
  const label = LABEL.exec(next.text)?.[0].length ?? 0;
  const set = SET_APART.exec(next.text)?.groups?.['who'];
  const words = set ?? next.text.slice(label).trimEnd();
  if (label === 0 && (ANSWERS.test(words) || /[。！!？?]$/u.test(words))) return null;
  const isSure = label > 0 || set !== undefined || line.lead === 'counted';
  const start = next.span.start + next.text.indexOf(words);
  const people = slotPeople(words, start, isSure ? 'label' : 'beside');
  if (people.length === 0) return null;
  const span = { start: line.span.start, end: next.span.end };
  return { talk: talkOf(text, title, people), span, pattern: `${line.lead} over` };
}

/** Whether few people speak again and again, as in the record of a conversation. */
function isConversation(found: readonly Found[]): boolean {
  const names = new Set(found.map(({ talk }) => talk.people[0]?.name));
  return found.length > LEAST_UNMARKED && names.size * 2 < found.length;
}

/** The talks of the patterns that a document repeats; none where no pattern is. */
export function lineTalks(text: string, body: Span): LineTalk[] {
  const lines = linesOf(text, body);
  const areTopics = lines.some((line) => line.lead !== 'none' && isTopic(line));
  const found: Found[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.span.end - line.span.start > LONGEST_LINE) continue;
    const next = lines[at + 1];
    const talk = onOneLine(text, line, next, areTopics) ?? onTwoLines(text, line, next);
    if (talk) found.push(talk);
    if (found.length >= MOST_TALKS) break;
  }
  const isTalked = isConversation(found);
  const counts = new Map<string, number>();
  for (const { pattern } of found) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const countOf = (pattern: string): number => counts.get(pattern) ?? 0;
  return found.filter(({ pattern }) => {
    const isColon = pattern.endsWith(' colon');
    if (isColon && isTalked) return false;
    const [lead = ''] = pattern.split(' ');
    const other = isColon ? `${lead} listed` : `${lead} colon`;
    const isEither = lead === 'number' && (isColon || pattern.endsWith(' listed'));
    const alike = isEither ? countOf(other) : 0;
    const least = pattern === 'none colon' ? LEAST_UNMARKED : LEAST;
    return countOf(pattern) + alike >= least;
  });
}
