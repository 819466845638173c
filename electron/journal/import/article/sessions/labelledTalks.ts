/** Talks in a list of an announcement: `1. 陈知远（海湾大学）：潮汐的账本`, `- Ada Moss: What tides teach`. */
import type { DraftSession, Span } from '#shared/draft.ts';
import type { ArticleLine } from '../articleText.ts';
import { NO_SESSIONS, sessionOf } from './sessionDraft.ts';
import type { SessionsFound } from './sessionDraft.ts';
import { readTalkLine } from './talkLine.ts';

/** What stands above such a list. */
const LABEL =
  /(?:演讲|报告|议题|议程|讲题|分享|讲者|讲师|嘉宾|专家|talks?|keynotes?|lectures?|presentations?|programme?|speakers?|sessions?|agenda|line-?up)(?:安排|内容|主题|名单|介绍|预告|题目)?(?:\s?[(（].{0,20}[)）])?\s{0,2}[:：]?$/iu;
const ITEM = /^(?:\d{1,2}[.、)）]|[(（]\d{1,2}[)）]|[-*•·．▪●◆■])\s{0,3}\S/u;
const LONGEST_LABEL = 40;
const LONGEST_ITEM = 200;
/** What is said of somebody rather than what they speak about; and what is to call. */
const NO_TITLE =
  /@|https?:|\d{5}|^(?:(?:vice |deputy |associate |assistant |senior |chief )?(?:head|director|professor|ceo|cto|founder|co-founder|president|chair|lead|engineer|researcher|manager|architect|author|editor)(?!\p{L}))|(?:教授|主任|经理|总监|工程师|研究员|院长|所长|会长|理事长|秘书长|总裁|设计师|创始人|馆长)$/iu;

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
    const talk = readTalkLine(text, line.span);
    if (!talk || talk.people.length === 0) continue;
    const title = text.slice(talk.title.start, talk.title.end);
    if (title.length < 4 || NO_TITLE.test(title)) continue;
    sessions.push(sessionOf(text, talk, { span: line.span }));
    spans.push(line.span);
  }
  // One of many is more likely a chance than a programme.
  return sessions.length * 2 > items ? { sessions, spans } : NO_SESSIONS;
}
