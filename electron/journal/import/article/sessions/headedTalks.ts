/** Talks that have a heading, a numbered line or an item of a list of their own. */
import type { DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import type { ArticleLine } from '../articleText.ts';
import type { Voice } from '../voice.ts';
import { NO_SESSIONS, sessionOf } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { readTalkLine } from './talkLine.ts';
import type { TalkLine } from './talkLine.ts';

const SECTION =
  /^(?:#{1,6} )?(?:introduction|overview|background|summary|abstract|conclusions?|(?:key |my |main )?takeaways.{0,20}|notes|my notes|(?:final |closing |some )?thoughts.{0,20}|the (?:good|bad|ugly|venue|people|food|talks|hallway track)|agenda|schedule|program(?:me)?|speakers|venue|location|registration|tickets|references|links|resources|about.{0,40}|faq|sponsors|partners|organi[sz]ers|code of conduct|(?:would|will|should) (?:i|you).{0,40}|wrap(?:ping)?[- ]up|tl;?dr|what.s next|logistics|travel|workshops?|talks?|keynotes?|panels?|day ?\d{1,2}\b.{0,30}|前言|引言|简介|背景|概述|总结|小结|结语|收获|感想|感受|笔记|议程|日程|参考|参考资料|相关.{0,8}|链接|写在.{0,6}|后记|尾声|展望|嘉宾.{0,4}|活动.{0,6}|会议.{0,6}|报名.{0,6}|主办.{0,6}|关于.{0,20}|第[一二三四五六七\d]天.{0,20}|[一二三四五六七八九十\d]{1,2})[ :：?？!！]{0,3}$/iu;
const TALK_SECTION =
  /^(?:#{1,6} )?(?:talks?|sessions?|speakers? (?:and|&) talks?|accepted (?:talks|papers)|presentations?|program(?:me)?|agenda|schedule|line-?up|lightning talks|议题(?:介绍|列表)?|演讲(?:议题|主题|列表)?|分享(?:主题|议题|内容)|报告(?:列表|题目)?|议程(?:安排)?|日程(?:安排)?|精彩议题|本期分享)[ :：]{0,3}$/iu;
const LONGEST_HEAD = 140;
const LEAST_TALKS = 2;
const MOST_HEADS = 500;
/** Where so many of the headings are talks, the others are too. */
const MOST_ARE_TALKS = 0.6;

interface Head {
  readonly at: number;
  readonly talk: TalkLine;
  /** Somebody is named, or it is called a keynote, a panel. */
  readonly isClear: boolean;
}

/** The talks that a page's headings, numbered lines or lists name. */
export function headedTalks(
  text: string,
  lines: readonly ArticleLine[],
  voice: Voice,
): SessionsFound {
  const groups = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const kind = kindOfHead(line.text);
    const places = kind === null ? undefined : groups.get(kind);
    if (places && places.length < MOST_HEADS) places.push(at);
    else if (kind !== null && !places) groups.set(kind, [at]);
  }
  for (const [, places] of [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const sessions = talksAt(text, lines, places);
    if (
      sessions.length >= LEAST_TALKS ||
      (voice === 'own' && sessions.some(({ people }) => people.length > 0))
    ) {
      return { sessions, spans: sessions.flatMap(({ span }) => span ?? []) };
    }
  }
  return listedTalks(text, lines);
}

/** `##` and deeper by its level, `1.` as a number; null for other lines. */
function kindOfHead(line: string): string | null {
  if (line.length > LONGEST_HEAD) return null;
  const marks = /^#{2,6}(?= )/u.exec(line)?.[0];
  if (marks !== undefined) return marks;
  if (
    /^(?:\d{1,2}[.、)]\s?|[一二三四五六七八九十]{1,2}、)\S/u.test(line) &&
    !/[。！？;；]$/u.test(line)
  )
    return 'number';
  return /^【[^】]{2,40}】\S/u.test(line) ? 'bracket' : null;
}

function talksAt(
  text: string,
  lines: readonly ArticleLine[],
  places: readonly number[],
): DraftSession[] {
  const heads: Head[] = places.flatMap((at) => {
    const line = lines[at];
    const talk = line && !SECTION.test(line.text) ? readTalkLine(text, line.span) : null;
    return talk ? [{ at, talk, isClear: isClear(talk) }] : [];
  });
  const clear = heads.filter(({ isClear }) => isClear);
  if (clear.length === 0) return [];
  const all = clear.length >= MOST_ARE_TALKS * heads.length ? heads : clear;
  const edges = new Set(places);
  return all.map(({ at, talk }) => sessionAt(text, lines, at, talk, edges));
}

/** Somebody is named, or it is called a keynote, a panel, a workshop. */
const isClear = ({ kind, people }: TalkLine): boolean =>
  people.length > 0 || kind === 'keynote' || kind === 'panel' || kind === 'workshop';

function sessionAt(
  text: string,
  lines: readonly ArticleLine[],
  at: number,
  talk: TalkLine,
  edges: ReadonlySet<number>,
): DraftSession {
  const own = kindOfHead(lines[at]?.text ?? '') ?? '';
  let end = at + 1;
  while (end < lines.length && !edges.has(end) && !standsAs(lines[end]?.text ?? '', own)) end += 1;
  const notes = notesOf(text, lines.slice(at + 1, end));
  const span: Span = {
    start: lines[at]?.span.start ?? 0,
    end: lines[end - 1]?.span.end ?? lines[at]?.span.end ?? 0,
  };
  return sessionOf(text, talk, { notes, span });
}

/** Whether a line is a heading as high as another. */
function standsAs(line: string, kind: string): boolean {
  const marks = /^#{1,6}(?= )/u.exec(line)?.[0].length;
  return marks !== undefined && marks <= (kind.startsWith('#') ? kind.length : 6);
}

function notesOf(text: string, lines: readonly ArticleLine[]): string {
  let notes = '';
  for (const { span, follows } of lines) {
    const line = text.slice(span.start, span.end);
    const isItem = /^[-*•] /u.test(line);
    notes += notes === '' ? line : `${isItem && follows ? '\n' : '\n\n'}${line}`;
  }
  return notes.slice(0, LIMITS.longText);
}

/** Items beneath `Talks`, `议题`: each with a title and a name. */
function listedTalks(text: string, lines: readonly ArticleLine[]): SessionsFound {
  const sessions: DraftSession[] = [];
  let within = false;
  for (const { span, text: line } of lines) {
    if (TALK_SECTION.test(line)) within = true;
    else if (/^#{1,6} /u.test(line)) within = false;
    else if (within && sessions.length < MOST_HEADS) {
      const talk = readTalkLine(text, span);
      if (talk && talk.people.length > 0) sessions.push(sessionOf(text, talk, { span }));
    }
  }
  return sessions.length === 0
    ? NO_SESSIONS
    : { sessions, spans: sessions.flatMap(({ span }) => span ?? []) };
}
