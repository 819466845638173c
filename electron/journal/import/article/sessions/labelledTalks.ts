/** Talks in a list of an announcement: `1. 陈知远（海湾大学）：潮汐的账本`, `- Ada Moss: What tides teach`. */
import { draftPerson } from '#shared/draft.ts';
import type { DraftSession, Span } from '#shared/draft.ts';
import { isPersonName } from '../../mining/people.ts';
import type { ArticleLine } from '../articleText.ts';
import { NO_SESSIONS, sessionOf } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { readTalkLine } from './talkLine.ts';
import type { TalkLine } from './talkLine.ts';

/** What stands above such a list. */
const LABEL =
  /(?:演讲|报告|议题|议程|讲题|分享|讲者|讲师|嘉宾|专家|talks?|keynotes?|lectures?|presentations?|programme?|speakers?|sessions?|agenda|line-?up)(?:安排|内容|主题|名单|介绍|预告|题目)?(?:\s?[(（].{0,20}[)）])?\s{0,2}[:：]?$/iu;
const ITEM = /^(?:\d{1,2}[.、)）]|[(（]\d{1,2}[)）]|[-*•·.▪●◆■])\s{0,3}\S/u;
const LONGEST_LABEL = 40;
const LONGEST_ITEM = 200;
/** What is said of somebody rather than what they speak about; and what is to call. */
const NO_TITLE =
  /@|https?:|\d{5}|^(?:(?:vice |deputy |associate |assistant |senior |chief )?(?:head|director|professor|ceo|cto|founder|co-founder|president|chair|lead|engineer|researcher|manager|architect|author|editor)(?!\p{L}))|(?:教授|主任|经理|总监|工程师|研究员|院长|所长|会长|理事长|秘书长|总裁|设计师|创始人|馆长)$/iu;

const BEFORE_COLON =
  /^(?<mark>(?:\d{1,2}[.、)）]|[(（]\d{1,2}[)）]|[-*•·．.▪●◆■])\s{0,3})(?<who>[^:：]{2,80})[:：]\s{0,3}(?<title>\S.{2,150})$/u;
const IN_BRACKETS = /^(?<name>[\p{L} .'’·-]{2,40}?)\s?[(（](?<about>[^()（）]{2,60})[)）]$/u;

/** Shaped as a name, in a list of those who speak. */
const isLikeName = (words: string): boolean =>
  /^(?:\p{Script=Han}{2,6}|\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,3})$/u.test(words);

/** `1. 海湾大学 陈知远 教授：…`, `- Ada Moss, Kelp Labs: …`: who stands before the colon, and of where. */
function ledByPerson(
  text: string,
  { start, end }: Span,
  isName: (words: string) => boolean,
): TalkLine | null {
  const groups = BEFORE_COLON.exec(text.slice(start, end))?.groups;
  const [mark = '', who = '', title = ''] = [groups?.['mark'], groups?.['who'], groups?.['title']];
  if (title === '') return null;
  const from = start + mark.length;
  const inBrackets = IN_BRACKETS.exec(who)?.groups;
  const named = isName(inBrackets?.['name']?.trim() ?? '') ? inBrackets : undefined;
  const pieces = who.split(/[,，\s]+/u);
  const [first = ''] = who.split(/[,，]/u);
  const han = pieces.find((piece) => /^\p{Script=Han}{2,4}$/u.test(piece) && isPersonName(piece));
  const name = named?.['name']?.trim() ?? (isName(first) ? first : han);
  if (name === undefined) return null;
  const around = named?.['about'] ?? (name === first ? who.slice(first.length + 1) : pieces[0]);
  const affiliation = around === undefined || around === name ? '' : around.trim();
  const at = from + who.indexOf(name);
  const person = draftPerson({
    name,
    part: 'speaker',
    affiliation: affiliation === '' ? null : affiliation,
    span: { start: at, end: at + name.length },
  });
  return { kind: 'talk', title: { start: end - title.length, end }, people: [person] };
}

/** The talks of the first list that names at least one with its speaker beneath such a label. */
export function labelledTalks(text: string, lines: readonly ArticleLine[]): SessionsFound {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > LONGEST_LABEL || !LABEL.test(line.text)) continue;
    const found = itemsBelow(text, lines, at + 1);
    if (found.sessions.length > 0) return found;
  }
  return NO_SESSIONS;
}

function itemsBelow(text: string, lines: readonly ArticleLine[], from: number): SessionsFound {
  const sessions: DraftSession[] = [];
  const spans: Span[] = [];
  let items = 0;
  for (const line of lines.slice(from)) {
    if (!ITEM.test(line.text) || line.text.length > LONGEST_ITEM) break;
    items += 1;
    const whole = readTalkLine(text, line.span);
    const named = whole && whole.people.length > 0 ? whole : null;
    const talk =
      ledByPerson(text, line.span, isPersonName) ??
      named ??
      ledByPerson(text, line.span, isLikeName);
    if (!talk) continue;
    const title = text.slice(talk.title.start, talk.title.end);
    if (title.length < 4 || NO_TITLE.test(title)) continue;
    sessions.push(sessionOf(text, talk, { span: line.span }));
    spans.push(line.span);
  }
  // One of many is more likely a chance than a programme.
  return sessions.length > 0 && sessions.length * 2 >= items ? { sessions, spans } : NO_SESSIONS;
}
