/** Talks that have a heading, a numbered line or an item of a list of their own. */
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';
import { peopleIn } from '../../mining/people.ts';
import type { ArticleLine } from '../articleText.ts';
import { trimmed } from '../../prose/spans.ts';
import { isProse } from '../lineKinds.ts';
import type { Voice } from '../voice.ts';
import { NO_SESSIONS, sessionOf } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { speakersIn, withRest } from './speakerNames.ts';
import { readTalkLine } from './talkLine.ts';
import type { TalkLine } from './talkLine.ts';

const SECTION =
  /^(?:#{1,6} )?(?:0\d )?(?:introduction|overview|background|summary|abstract|conclusions?|(?:key |my |main )?takeaways.{0,20}|notes|my notes|(?:final |closing |some )?thoughts.{0,20}|the (?:good|bad|ugly|venue|people|food|talks|hallway track)|agenda|schedule|program(?:me)?|speakers|venue|location|registration|tickets|references|links|resources|about.{0,40}|faq|sponsors|partners|organi[sz]ers|code of conduct|(?:would|will|should) (?:i|you).{0,40}|wrap(?:ping)?[- ]up|tl;?dr|what.s next|logistics|travel|(?:(?:morning|afternoon|evening|opening|closing|parallel|breakout|lightning|invited|first|second|third|plenary)[ -]){0,2}(?:workshops?|talks?|keynotes?|panels?|sessions?|presentations?|demos?)|(?:in the )?(?:morning|afternoon|evening)|day ?\d{1,2}\b.{0,30}|前言|引言|简介|背景|概述|总结|小结|结语|收获|感想|感受|笔记|议程|日程|参考|参考资料|相关.{0,8}|链接|写在.{0,6}|后记|尾声|展望|(?:上午|下午|晚上|开场|特邀|大会|嘉宾|高端|精彩|平行|分)?(?:主旨|主题|主題|专题|專題|学术|特邀|嘉宾)?(?:演讲|演講|报告|報告|分享|发言|發言|致辞|致辭|圆桌|圓桌|对话|對話|论坛|論壇|讨论|討論|工作坊|环节|環節){1,2}|上午|下午|晚上|嘉宾.{0,4}|活动.{0,6}|会议.{0,6}|报名.{0,6}|主办.{0,6}|关于.{0,20}|第[一二三四五六七\d]天.{0,20}|[一二三四五六七八九十\d]{1,2})[ :：?？!！]{0,3}$/iu;
const TALK_SECTION =
  /^(?:#{1,6} )?(?:(?:(?:(?:morning|afternoon|evening|parallel|breakout|lightning|invited|short|the) ){0,2}(?:talks|workshops|sessions|demos|keynotes|presentations))|(?:上午|下午|平行|分)?(?:工作坊|主题演讲|主題演講|闪电演讲|閃電演講|专题报告|專題報告|主旨演讲)|talks?|sessions?|speakers? (?:and|&) talks?|accepted (?:talks|papers)|presentations?|program(?:me)?|agenda|schedule|line-?up|lightning talks|议题(?:介绍|列表)?|演讲(?:议题|主题|列表)?|分享(?:主题|议题|内容)|报告(?:列表|题目)?|议程(?:安排)?|日程(?:安排)?|精彩议题|本期分享)[ :：]{0,3}$/iu;
const PANEL_ALONE =
  /^(?:#{1,6} )?(?:0\d )?(?:圆桌|圓桌|对话|座谈|座談|panel|round ?table)(?:讨论|討論|对话|對話|论坛|論壇|环节| discussion)?[ :：]{0,3}$/iu;
const LONGEST_HEAD = 140;
const LEAST_TALKS = 2;
const MOST_HEADS = 500;
/** Where so many of the headings are talks, the others are too. */
const MOST_ARE_TALKS = 0.6;

interface Head {
  /** Of its first line. */
  readonly at: number;
  /** Lines that it takes. */
  readonly lines: number;
  readonly talk: TalkLine;
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
    // A page may tell of the other talks in its sentences.
    const isSure =
      voice === 'own'
        ? sessions.some(({ people }) => people.length > 0)
        : voice === 'report' && sessions.some(({ kind }) => kind !== 'talk');
    if (sessions.length >= LEAST_TALKS || isSure) {
      return { sessions, spans: sessions.flatMap(({ span }) => span ?? []) };
    }
  }
  const paired = pairedTalks(text, lines);
  return paired.sessions.length > 0 ? paired : listedTalks(text, lines);
}

/** `##` and deeper by its level, `1.` as a number; null for other lines. */
function kindOfHead(line: string): string | null {
  if (line.length > LONGEST_HEAD) return null;
  const marks = /^#{2,6}(?= )/u.exec(line)?.[0];
  if (marks !== undefined) return marks;
  if (
    /^(?:\d{1,2}[.、)]\s?|0\d\s|[一二三四五六七八九十]{1,2}、)\S/u.test(line) &&
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
    const talk = line ? readTalkLine(text, line.span) : null;
    if (!line || !talk) return [];
    const beneath = labelledBeneath(text, lines, at + 1);
    // A heading that only says what kind it is may be a session by whom it names.
    const isPanel = PANEL_ALONE.test(line.text) && beneath.people.length > 1;
    if (SECTION.test(line.text) && !isPanel) return [];
    const people = [...talk.people, ...beneath.people];
    return [{ at, lines: 1 + beneath.count, talk: { ...talk, people } }];
  });
  const clear = heads.filter(
    ({ at, talk }) => isClear(talk) || COUNTED.test(lines[at]?.text ?? ''),
  );
  if (clear.length === 0) return [];
  const all = clear.length >= MOST_ARE_TALKS * heads.length ? heads : clear;
  return sessionsAt(text, lines, all, new Set(places));
}

/** `第一场 差评怎么回`, `Talk 2: …`, `02 专题演讲：…`. */
const COUNTED =
  /^#{1,6} (?:第[一二三四五六七八九十\d]{1,2}[场讲节]|(?:talk|session|keynote|panel|workshop) \d{1,2}\b)[\s:：.、|｜-]{1,3}\S|^0\d (?:主旨|主题|主題|专题|專題|特邀|嘉宾|嘉賓)?(?:演讲|演講|报告|報告|分享|圆桌|圓桌|对话|對話|讲座|講座|座谈|座談)[:：]/iu;

/** Somebody is named, or it is called a keynote, a panel, a workshop. */
const isClear = ({ kind, people }: TalkLine): boolean =>
  people.length > 0 || kind === 'keynote' || kind === 'panel' || kind === 'workshop';

/** Each talk lasts until the next one, or until a heading that stands as high. */
function sessionsAt(
  text: string,
  lines: readonly ArticleLine[],
  heads: readonly Head[],
  edges: ReadonlySet<number>,
): DraftSession[] {
  return heads.map(({ at, lines: taken, talk }) => {
    const own = kindOfHead(lines[at]?.text ?? '') ?? '';
    let end = at + taken;
    while (end < lines.length && !edges.has(end) && !standsAs(lines[end]?.text ?? '', own)) {
      end += 1;
    }
    const notes = notesOf(text, lines.slice(at + taken, end));
    const last = lines[end - 1] ?? lines[at];
    const span: Span = { start: lines[at]?.span.start ?? 0, end: last?.span.end ?? 0 };
    return sessionOf(text, talk, { notes, span });
  });
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

/** A name on one line and a title on the next, or a panel's title and the lines of its people. */
function pairedTalks(text: string, lines: readonly ArticleLine[]): SessionsFound {
  const heads: Head[] = [];
  let at = 0;
  while (at < lines.length && heads.length < MOST_HEADS) {
    const head = pairAt(text, lines, at);
    if (head) heads.push(head);
    at += head?.lines ?? 1;
  }
  if (heads.length < LEAST_TALKS) return NO_SESSIONS;
  const sessions = sessionsAt(text, lines, heads, new Set(heads.map((head) => head.at)));
  return { sessions, spans: sessions.flatMap(({ span }) => span ?? []) };
}

const LONGEST_NAME = 80;
/** A line of a notice: when, where, in which language. */
const FIELD =
  /^(?:(?:活动|会议|讲座|报告|举办)?(?:日期|时间|地点|地址|语言|费用|对象|名额|主办|承办|报名|形式|单位)(?:单位|方式)?|dates?|time|when|where|venue|location|language|price|cost|admission|organi[sz]ers?|hosted by|by|tickets?)\s{0,2}[:：]/iu;
const NUMBER_ALONE = /^(?:#{1,6} |\*\*)?(?:part |no\.? ?)?\d{1,2}\.?(?:\*\*)?$/iu;
const QUOTED = /^[“"「『《][^“”"「」『』《》]{3,120}[”"」』》]$/u;
const PEOPLE_LABEL =
  /^(?:(?:主讲|演讲|报告|分享|发言|对话|圆桌|与谈|参与|特邀|主持|演講|讨论)?(?:嘉宾|者|人|专家)|主持|主讲|演讲|讲者|讲师|讲员|(?:keynote |invited )?(?:speakers?|presenters?)|moderators?|chair|facilitators?|(?:moderated|presented|led|facilitated|given|hosted)? ?by|panell?ists?|discussants?|with|featuring|host)\s{0,2}[:：]/iu;

function pairAt(text: string, lines: readonly ArticleLine[], at: number): Head | null {
  const [line, next, third] = lines.slice(at, at + 3);
  if (!line || !next || line.text.length > LONGEST_HEAD) return null;
  if (third && NUMBER_ALONE.test(line.text)) {
    const numbered = titleOver(text, [next, third]);
    return numbered && { at, lines: 3, talk: numbered };
  }
  if (third && isProse(third.text) && !isProse(line.text) && !FIELD.test(line.text)) {
    const over = titleOver(text, [line, next]);
    if (over) return { at, lines: 2, talk: over };
  }
  const name = QUOTED.test(next.text) ? line : QUOTED.test(line.text) ? next : null;
  const title = name === line ? next : line;
  if (name && name.text.length <= LONGEST_NAME) {
    const people = personOrPeople(text, name.span);
    const talk = people.length > 0 ? readTalkLine(text, title.span) : null;
    if (talk) return { at, lines: 2, talk: { ...talk, people } };
  }
  const { people, count } = labelledBeneath(text, lines, at + 1);
  if (people.length === 0 || PEOPLE_LABEL.test(line.text) || FIELD.test(line.text)) return null;
  if (personOrPeople(text, line.span).length > 0) return null;
  const talk = readTalkLine(text, line.span);
  return talk
    ? { at, lines: 1 + count, talk: { ...talk, people: [...talk.people, ...people] } }
    : null;
}

const MOST_LABELS = 4;
/** Beside the title of an item, who speaks takes no more. */
const LONGEST_BESIDE = 60;

/** The people of the lines from here on that begin with a part: `主讲人：…`, `Panelists: …`. */
function labelledBeneath(
  text: string,
  lines: readonly ArticleLine[],
  from: number,
): { people: DraftPerson[]; count: number } {
  const next = lines.slice(from, from + MOST_LABELS);
  const other = next.findIndex((line) => !PEOPLE_LABEL.test(line.text));
  const labelled = other < 0 ? next : next.slice(0, other);
  const people = labelled.flatMap(({ span }) => {
    const whole = speakersIn(text, span);
    return whole.length > 0 ? whole : peopleIn(text, span);
  });
  return { people, count: people.length === 0 ? 0 : labelled.length };
}

/** A title, then who spoke, above what was said: as pages of news set them. */
function titleOver(
  text: string,
  [title, name]: readonly [ArticleLine, ArticleLine],
): TalkLine | null {
  if (title.text.length > LONGEST_HEAD || name.text.length > LONGEST_NAME) return null;
  if (personOrPeople(text, title.span).length > 0) return null;
  if (/[。；;]$/u.test(title.text) || /[。；;!！?？]$/u.test(name.text)) return null;
  const people = personOrPeople(text, name.span);
  const talk = people.length > 0 ? readTalkLine(text, title.span) : null;
  return talk ? { ...talk, people } : null;
}

/** `唐一｜海蓝科技 CEO`: a sign stands between a name and what is said of it. */
function personOrPeople(text: string, span: Span): DraftPerson[] {
  const people = speakersIn(text, span);
  if (people.length > 0) return people;
  const sign = text.slice(span.start, span.end).search(/\s?[｜|／/·:：,，—-]\s?/u);
  if (sign < 0) return [];
  const first = trimmed(text, span.start, span.start + sign);
  const rest = trimmed(text, span.start + sign + 1, span.end);
  const person = withRest(text, { span: first, label: '' }, { span: rest, label: '' });
  return person ? [person] : [];
}

/** Items beneath `Talks`, `议题`: each with a title and a name. */
export function listedTalks(text: string, lines: readonly ArticleLine[]): SessionsFound {
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
  // What an item tells besides is left to be kept.
  const spans = sessions.flatMap(({ span, title }) =>
    span && span.end - (title.span?.end ?? 0) <= LONGEST_BESIDE ? span : [],
  );
  return sessions.length === 0 ? NO_SESSIONS : { sessions, spans };
}
