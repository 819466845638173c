/** The title of a session as somebody says it: quoted, after a word such as `topic` or `圆桌`. */
import { missing } from '#shared/draft.ts';
import type { Confidence, Proposal, Span } from '#shared/draft.ts';
import type { Title } from '../title.ts';
import { isMadeByTool } from './furniture.ts';

const ENGLISH =
  /\b(?:topic|theme|title|titled|entitled|called|session|panel|round ?table|discussion|talk|keynote|lecture|conversation|webinar|fireside chat)\b[^.!?\n“”"«»]{0,60}?["“«](?<title>[^"“”«»\n]{6,160})["”»]/giu;
const CHINESE =
  /(?:主题|主題|议题|議題|题目|題目|话题|話題|题为|題為|圆桌|圓桌|论坛|論壇|对话|對話|演讲|演講|报告|報告|环节|環節|围绕|圍繞)[^。！？\n“”「」《》]{0,24}?["“「《](?<title>[^"“”「」《》\n]{4,100})["”」》]/gu;
const CHINESE_AFTER =
  /[“「《](?<title>[^“”「」《》\n]{4,80})[”」》](?:的)?(?:这个|這個|为主题|為主題|主题|主題|的主题)?(?:圆桌|圓桌|专场|專場|论坛|論壇|对话|對話|环节|環節|讨论|討論|议题|議題|话题|話題|为题|為題|为主题|為主題|展开|展開)/gu;

const SAID_ENGLISH =
  /\b(?:title|talk|keynote|lecture)(?: today)? (?:is called|is titled|is entitled|is)[ ](?<title>\p{Lu}[^.!?\n“”"]{8,100})(?=[.!?\n])/gu;
const SAID_CHINESE =
  /(?:题目|題目|主题|主題|议题|議題)(?:就?是|为|為|叫做?)[：:]?[ ]?(?!叫|关于|今天|我们|我們|大家|一个|一個|这|這|什么|什麼)(?<title>[^，,。！!？?\s“”"「」《》]{4,40}[？?]?)(?=[，,。！!\s]|$)/gu;

/** Names of events stand in quotation marks as well. */
const EVENT = /大会|大會|峰会|峰會|年会|年會|博览会|conference|summit|\b(?:19|20)\d{2}\b/iu;

/** Whether a text is rather the name of an event than that of a session. */
export const namesEvent = (text: string): boolean =>
  EVENT.test(text) ||
  /forum|symposium|congress|festival|meetup|assembly plenary|论坛|論壇|沙龙|沙龍|(?:研讨|研討|交流|分享|座谈|座談|读书|讀書)(?:会|會)/iu.test(
    text,
  );

/** The first title that a stretch of text quotes. */
export function quotedTitle(source: string, span: Span, confidence: Confidence): Proposal<string> {
  const text = source.slice(span.start, span.end);
  const found = [ENGLISH, CHINESE, CHINESE_AFTER, SAID_ENGLISH, SAID_CHINESE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter(({ groups }) => !EVENT.test(groups?.['title'] ?? ''))
    .toSorted((one, other) => one.index - other.index);
  const [first] = found;
  const quoted = first?.groups?.['title'];
  if (!first || quoted === undefined) return missing();
  const value = quoted.replace(/[,.，。]$/u, '');
  const at = span.start + first.index + first[0].lastIndexOf(quoted);
  return { value, confidence, span: { start: at, end: at + value.length } };
}

const IN_HEADLINE = /[“「"](?<title>[^“”「」"\n]{6,140})[”」"]/u;

/** The title that a headline sets in quotation marks, unless it is the name of an event. */
export function quotedIn({ text, span }: Title): Proposal<string> {
  const match = IN_HEADLINE.exec(text);
  const value = match?.groups?.['title'];
  const isVerbatim = span.end - span.start === text.length;
  if (!match || value === undefined || !isVerbatim || namesEvent(value)) return missing();
  // What is joined to other words, as in `「…」論壇`, is a part of a name.
  if (/\p{Script=Han}/u.test(text.charAt(match.index + match[0].length))) return missing();
  const start = span.start + match.index + 1;
  return { value, confidence: 'likely', span: { start, end: start + value.length } };
}

/** A line below the headline that is a title in quotation marks and nothing else. */
export function quotedLine(source: string, span: Span): Proposal<string> {
  const match = /^[ ]{0,8}["“「](?<title>[^“”「」"\n]{6,140})["”」][ ]{0,8}$/mu.exec(
    source.slice(span.start, span.end),
  );
  const value = match?.groups?.['title'];
  if (!match || value === undefined || namesEvent(value)) return missing();
  const start = span.start + match.index + match[0].indexOf(value);
  return { value, confidence: 'likely', span: { start, end: start + value.length } };
}

/** What joins the name of a session to that of its event, or says its kind. */
const BEFORE =
  /^(?:(?:edited |full |complete )?transcript(?:ion)?(?: of)?[ ]?[:：|–—-]?[ ]?|(?:文字实录|文字實錄|对话实录|對話實錄|圆桌实录|实录|實錄|逐字稿|文字记录)[ ]?[:：|丨｜–—-]?[ ]?|(?:智能纪要|会议纪要|會議紀要|智能总结|录音转写|录音|录音名称|会议录制|会议转写|转写)[ ]?[:：_-][ ]?|[[【(（](?:文字实录|文字實錄|实录|實錄|transcript)[\])】）][ ]?)/iu;
const KIND =
  /^(?:(?:closing |opening )?(?:panel|keynote|talk|session|fireside chat|roundtable|round table|plenary|webinar|lecture)(?: discussion| session| talk)?|圆桌(?:论坛|对话|讨论)?|圓桌(?:論壇|對話|討論)?|主题演讲|主題演講|演讲|演講|报告|報告|对话|對話|特邀报告)(?:[ ]?\d{0,2}[ ]?[:：|丨｜–—-][ ]{0,2}|[ 　](?=\p{Script=Han}{4}))/iu;
const AFTER =
  /(?:[ ]?[|丨｜–—-]?[ ]?(?:highlights?|transcript(?:ion)?|recap|full text|实录|實錄|文字实录|文字實錄|逐字稿|精彩回顾|回顾|逐字记录|逐字記錄|文字记录|文字紀錄|会议记录|會議記錄)(?: (?:from|of|at))?|[ ](?:(?:a |an |the )?(?:panel|keynote|talk|session|conversation|discussion|fireside chat|roundtable) )?(?:at|from|of|@|in|during)(?: the)?)[ ]?$/iu;
/** `Session B2 Lending things`. */
const NUMBERED =
  /^(?:session|room|track|slot|block)[ ](?:[a-z]?\d{1,2}[a-z]?|[a-z])[ :：–—-]{1,3}(?=\S)|^第[一二三四五\d][天日场場][ 　:：|｜·–—-]{1,3}(?=\S)/iu;
const KIND_AFTER =
  /(?<=[?!？！:：|–—-][ ]?)(?:(?:closing|opening) )?(?:panel|keynote|talk|session|fireside chat|roundtable|webinar)(?: discussion| session)?$/iu;
const EDGE = /^[\s:：|丨｜–—,，.。/·-]+|[\s:：|丨｜–—,，/·-]+$/gu;

/** What a title says beside the name of the event: the session, or nothing. */
export function restOfTitle({ text, span }: Title, event: Proposal<string>): Proposal<string> {
  const name = event.value ?? '';
  const at = name === '' ? -1 : text.indexOf(name);
  const sides = at < 0 ? [text] : [text.slice(0, at), text.slice(at + name.length)];
  const [rest = ''] = sides.map(trimmed).toSorted((one, other) => other.length - one.length);
  if (rest === '' || rest === name || !/\p{L}{2}/u.test(rest) || rest.length < 4) return missing();
  if (isNoTitle(rest)) return missing();
  if (at < 0 && event.span !== null && overlaps(event.span, span)) return missing();
  const from = text.indexOf(rest);
  if (from < 0 || span.end - span.start !== text.length) return missing();
  const start = span.start + from;
  return { value: rest, confidence: 'unsure', span: { start, end: start + rest.length } };
}

/** `Recording of "Who pays?" at the Kelp Days`. */
const QUOTED =
  /^(?:.{1,40} (?:of|on|about)|[^“「《"]{1,24})[ ]?["“「《](?<title>[^"“”「」《》]{6,160})["”」》].{3,}$/u;
/** What is left is no title: in brackets, or a word for any recording. */
const NO_TITLE =
  /^[(（[【].{0,80}[)）\]】]$|^(?:(?:full |edited )?(?:interview|q ?& ?a(?: session)?|transcript(?:ion)?|recording|meeting|notes?|session|video|audio|panel|talk|keynote|part \d|(?:(?:the )?(?:opening|closing|morning|afternoon|evening|first|second|third|final|last|main|plenary|general|full|live|monthly|weekly|quarterly|annual) )?(?:(?:sessions?|track|stream|stage|half|day|part|block|slot|room|hall|webinar|talks?|meetup|event|programme|series|episode|edition|recordings?|transcript) ?(?:\d{1,2}|[a-d]|one|two|three|four|i{1,3}|series)?|morning|afternoon|evening|plenary)|(?:[上下][午半]|晚|第[一二三四\d]{1,2})[场場天日]|(?:文字|逐字|完整|会议|會議|活动|活動|现场|現場|语音|語音)?(?:记录|記錄|紀錄|整理稿|速记|速記|全文|纪要|紀要)|第[\d一二三四五六七八九十百]{1,4}[期届屆回次季场場讲講]|录音|錄音|会议|會議|视频|視頻|转写|轉寫|记录|記錄|实录|實錄|圆桌|圓桌|论坛|論壇|(?:会议|會議|活动|活動)(?:主题|主題|名称|名稱)|录音名称|錄音名稱))$/iu;

const DATE =
  /\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2},? \d{4}|\d{1,2}:\d{2}/gu;

/** What is no title without the dates in it. */
export function isNoTitle(text: string): boolean {
  const rest = text.replace(DATE, ' ').trim();
  return rest.length < 2 || NO_TITLE.test(rest) || isMadeByTool(rest);
}

/** The title of a session without its kind and without quotation marks around all of it. */
export function plainSession(session: Proposal<string>): Proposal<string> {
  const { value, span } = session;
  if (value === null) return session;
  const rest = trimmed(QUOTED.exec(value)?.groups?.['title'] ?? value);
  if (isNoTitle(rest)) return missing();
  const at = value.indexOf(rest);
  if (rest.length < 4 || rest === value || at < 0) return session;
  const isVerbatim = span !== null && span.end - span.start === value.length;
  if (!isVerbatim) return { ...session, value: rest };
  const start = span.start + at;
  return { ...session, value: rest, span: { start, end: start + rest.length } };
}

const overlaps = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

function trimmed(side: string): string {
  let rest = side.replace(EDGE, '');
  for (const pattern of [BEFORE, NUMBERED, KIND, AFTER, AFTER, KIND_AFTER]) {
    rest = rest.replace(pattern, '').replace(EDGE, '');
  }
  return rest.replace(/^["“「《](?<inner>[^"“”「」《》]{1,200})["”」》]$/u, '$<inner>');
}
