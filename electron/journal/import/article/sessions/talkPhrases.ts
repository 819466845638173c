/** Talks and panels that a report names by their titles in its sentences. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftPerson, DraftSession, Span } from '#shared/draft.ts';
import type { SessionKind } from '#shared/session.ts';
import { foldText } from '../../../../text/fold.ts';
import { peopleIn } from '../../mining/people.ts';
import { sentencesIn } from '../../prose/sentences.ts';
import { paragraphsOf } from '../articleText.ts';
import type { ArticleLine } from '../articleText.ts';
import { quotedIn } from '../../prose/quoted.ts';
import { NO_SESSIONS, sessionOf, unique } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';

const MOST_TALKS = 60;

const TALK_WORD =
  '(?:主旨|主题|专题|特邀|大会|学术|精彩|开场|邀请|闭门)?(?:报告|演讲|分享|发言|讲座|授课|宣讲|讲演|主讲)';
/** Right before a title that was spoken about. */
const BEFORE_CHINESE = new RegExp(
  `(?:(?:作|做|带来|发表|进行|奉上|开展)(?:了|的)?(?:一场|一个|题|主题|题目|演讲|报告|分享|专题)?(?:题?为|是)?|(?:以|题为|题目为|题目是|主题为|主题是|题为|名为|题目:|主题:)|${TALK_WORD}(?:了)?[,:]?(?:题目|主题|题)?(?:为|是)?|分享了?|讲述了?|讲授了?|则以|则分享)[,:]?$`,
  'u',
);
const AFTER_CHINESE = new RegExp(
  `^(?:为题目?|为主题|的?${TALK_WORD}|的?主题${TALK_WORD}|这一?(?:主题|题目|议题))`,
  'u',
);
const THEME = /^为主题(?!的|[^,。]{0,6}(?:演讲|报告|分享|发言))/u;
const SPEAKS_AFTER = new RegExp(
  `^为(?:题目?|主题)[^。]{0,8}${TALK_WORD}|^为题|^的?${TALK_WORD}`,
  'u',
);
/** Writings, rules and prizes have titles too. */
const NOT_SPOKEN =
  /(?:发布|出版|制定|印发|签署|签订|编写|编制|撰写|出台|根据|按照|依据|落实|贯彻|学习|阅读|著有|译著|新书|专著|获|荣获|授予|颁发|启动|上线|推出|宣读|通过|审议|播放|观看|的)了?(?:的|首部|首个|一份|系列|新版|国内首个)?$/u;
const CONFERENCE_THEME =
  /(?:大会|论坛|峰会|年会|活动|会议|沙龙|本届|本次|研讨会|盛会|展会)[^,。;]{0,6}(?:以|围绕|聚焦|主题为|主题是)$/u;
const PANEL_BEFORE =
  /(?:围绕|就|以|聚焦|针对|讨论|探讨|主题为|题为|对话|圆桌(?:论坛|讨论|对话)?|座谈|关于)[:,]?$/u;
/** `“潮位怎么算”圆桌对话`. */
const PANEL_AFTER =
  /^(?:的)?(?:主题|专题|高端|高峰|巅峰)?(?:圆桌|对谈|座谈|对话(?:环节|中|上|由|，)|讨论(?:环节|中|上))/u;
/** What somebody spoke on, where it stands in the marks of titles and is no rule. */
const ON_BOOK = /(?:围绕|聚焦|就)$/u;
const OF_LAW = /(?:法|条例|办法|规定|规划|纲要|意见|通知|指南|标准|白皮书|报告|方案|决定|倡议)》$/u;
const PANEL_NEAR =
  /圆桌|(?:专题|分组|小组|主题)讨论|炉边|座谈|对谈|与谈|对话环节|高端对话|巅峰对话|尖峰对话|讨论环节|展开(?:了)?(?:热烈|深入|精彩)?(?:的)?(?:讨论|探讨|交流|对话|交锋)|panel|roundtable|round-table|fireside/iu;

const TALK_ENGLISH =
  /\b(?:keynote|plenary|talk|lecture|speech|address|presentation|session|workshop|tutorial|panel|roundtable|discussion|fireside chat|presented|titled|entitled|spoke on|speaking on|on the topic|opened with|delivered|presenting|chat|debate)\b[^"“”.]{0,40}$/iu;
const SAID =
  /\b(?:said|says|told|added|noted|asked|argued|called|warned|wrote|explained|replied|joked|put it|insisted)\b[^"“”]{0,30}$/iu;

/** `argued in "…"`, `spoke about "…"`. */
const TALKED_IN =
  /\b(?:(?:argued|showed|explained|claimed|asked|demonstrated|described|reported) in|(?:spoke|talked|lectured|presented) (?:about|on)|(?:followed|opened|closed|began|ended|kicked off|kicked things off|started|finished|concluded) with|gave|presented)(?: (?:his|her|their|a talk|talk|the talk)){0,2}[ ]?[,:]?[ ]$/iu;
const SAID_AFTER =
  /^[\s,]{0,3}(?:(?:she|he|they) |(?:said|says)(?!\p{L})|(?:\p{Lu}[\p{L}'’.-]{0,24} ){1,3}(?:said|says|added|recalled|joked)(?!\p{L}))/u;
const POSSESSIVE = /(?<name>\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,24}){1,2})['’]s $/u;

/** Most words of a title are capitalised, where it is not something that was said. */
function isTitleCase(title: string): boolean {
  const words = title.split(' ').filter((word) => word.length > 3);
  return words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length >= 0.7 * words.length;
}

/**
 * Talks that the sentences of a report give by title, with who gave them.
 *
 * @param known whom the report names anywhere
 */
export function talksTold(
  text: string,
  lines: readonly ArticleLine[],
  known: readonly DraftPerson[],
): SessionsFound {
  const sessions: DraftSession[] = [];
  for (const line of paragraphsOf(text, lines)) {
    if (sessions.length >= MOST_TALKS) break;
    if (!/["“「『《]/u.test(line.text)) continue;
    for (const sentence of sentencesIn(text, line.span))
      sessions.push(...talksIn(text, sentence, known));
  }
  const titles = sessions.map(({ title }) => title.value);
  const once = sessions.filter(({ title }, at) => titles.indexOf(title.value) === at);
  return once.length === 0 ? NO_SESSIONS : { sessions: once.slice(0, MOST_TALKS), spans: [] };
}

const LONGEST_SENTENCE = 1_000;

function talksIn(text: string, sentence: Span, known: readonly DraftPerson[]): DraftSession[] {
  const { start, end } = sentence;
  if (end - start > LONGEST_SENTENCE) return [];
  const folded = foldText(text.slice(start, end)).replace(/[“”]/gu, '"');
  const found: { title: Span; kind: SessionKind }[] = [];
  for (const { index, whole, title: written } of quotedIn(text.slice(start, end))) {
    const before = folded.slice(0, index);
    const after = folded.slice(index + whole.length);
    const kind = /\p{Script=Han}/u.test(before + after)
      ? chineseKind(before, after, whole)
      : englishKind(written, before, after);
    if (kind === null) continue;
    const from = start + index + 1;
    const title = /[,.，。]$/u.test(written) ? written.slice(0, -1) : written;
    found.push({ kind, title: { start: from, end: from + title.length } });
  }
  if (found.length === 0) return [];
  const people = [...peopleOf(text, sentence, known), ...ownersIn(text, found, known)];
  return found.map(({ title, kind }, at) => {
    const others = found.map((other) => other.title);
    const own =
      kind === 'panel' && found.length === 1 ? people : speakersOf(people, title, others, at);
    return sessionOf(text, { kind, title, people: own }, { span: sentence });
  });
}

/** `Ada Moss's "Wet Ropes"` names whoever no other word makes out to be a person. */
function ownersIn(
  text: string,
  titles: readonly { readonly title: Span }[],
  known: readonly DraftPerson[],
): DraftPerson[] {
  return titles.flatMap(({ title }) => {
    const before = text.slice(Math.max(0, title.start - 80), title.start - 1);
    const name = POSSESSIVE.exec(before)?.groups?.['name'];
    if (name === undefined || known.some((person) => person.name === name)) return [];
    const start = title.start - 1 - before.length + before.lastIndexOf(name);
    return [draftPerson({ name, part: 'speaker', span: { start, end: start + name.length } })];
  });
}

/** Whom a sentence names, those whom only another sentence makes out to be people among them. */
function peopleOf(text: string, sentence: Span, known: readonly DraftPerson[]): DraftPerson[] {
  const own = unique(peopleIn(text, sentence));
  const words = text.slice(sentence.start, sentence.end);
  const others = known.flatMap((person) => {
    const at = words.indexOf(person.name);
    if (at < 0 || own.some(({ name }) => name === person.name)) return [];
    const start = sentence.start + at;
    return [{ ...person, span: { start, end: start + person.name.length } }];
  });
  return [...own, ...others].toSorted((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function chineseKind(before: string, after: string, quoted: string): SessionKind | null {
  const near = `${before.slice(-60)}${after.slice(0, 40)}`;
  if (PANEL_AFTER.test(after)) return 'panel';
  if (NOT_SPOKEN.test(before) && !SPEAKS_AFTER.test(after)) return null;
  if (PANEL_NEAR.test(near) && PANEL_BEFORE.test(before)) return 'panel';
  if (ON_BOOK.test(before) && quoted.startsWith('《') && !OF_LAW.test(quoted)) return 'talk';
  if (THEME.test(after) || (CONFERENCE_THEME.test(before) && !SPEAKS_AFTER.test(after)))
    return null;
  if (!BEFORE_CHINESE.test(before) && !AFTER_CHINESE.test(after)) return null;
  const isSpoken =
    SPEAKS_AFTER.test(after) ||
    new RegExp(TALK_WORD, 'u').test(before.slice(-16)) ||
    /(?:分享|讲述|讲授|带来)了?$/u.test(before);
  if (!isSpoken) return null;
  return /主旨|主题演讲|主题报告|大会报告|keynote/iu.test(near) ? 'keynote' : 'talk';
}

function englishKind(title: string, before: string, after: string): SessionKind | null {
  const isTitle = /^\p{Lu}|^\d/u.test(title) && title.includes(' ');
  if (isTitle && (TALKED_IN.test(before) || (POSSESSIVE.test(before) && isTitleCase(title))))
    return 'talk';
  if (!isTitle || SAID.test(before) || !TALK_ENGLISH.test(before.slice(-120))) return null;
  if (SAID_AFTER.test(after)) return null;
  const cue = before.slice(-120);
  if (/panel|roundtable|fireside|debate|discussion|conversation/iu.test(cue)) return 'panel';
  if (/keynote|plenary/iu.test(cue)) return 'keynote';
  return /workshop|tutorial/iu.test(cue) ? 'workshop' : 'talk';
}

/** Who is named nearest before a title, after the title before it; else who is named right after it. */
function speakersOf(
  people: readonly DraftPerson[],
  title: Span,
  titles: readonly Span[],
  at: number,
): DraftPerson[] {
  const from = titles[at - 1]?.end ?? 0;
  const until = titles[at + 1]?.start ?? Infinity;
  const placed = people.filter(({ span }) => span !== null);
  const before = placed.filter(
    ({ span }) => (span?.start ?? 0) >= from && (span?.end ?? 0) <= title.start,
  );
  const last = before.at(-1);
  if (last) return [last];
  const after = placed.find(
    ({ span }) => (span?.start ?? 0) >= title.end && (span?.end ?? 0) <= until,
  );
  return after ? [after] : [];
}
