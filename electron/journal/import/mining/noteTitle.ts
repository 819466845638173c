/** The name of an event as the title of one's own notes gives it, where no usual word marks it. */
import { missing } from '#shared/draft.ts';
import type { Proposal } from '#shared/draft.ts';
import { readDates } from '../../text/dates.ts';
import { foldText } from '../../../text/fold.ts';
import type { Title } from '../title.ts';

const BEFORE =
  /^(?:\[[^\]]{1,12}\][ ]?)?(?:(?:my |some |raw |quick |conference |meeting |event |trip |talk |field |site )?(?:notes?|report|recap|thoughts|takeaways|highlights|summary|impressions|reflections|write-?up|lessons|review|debrief|diary)(?: (?:from|on|of|for|about|after|at))?(?: (?:attending|visiting))?[ ]?[:：-]?|(?:attending|attended|visiting|back from|a day at|two days at|three days at|a week at|what i learned at|live from|at)|(?:参会|会议|听会|活动|现场|学习|听课)?(?:笔记|纪要|记录|随记|小记|总结|见闻|心得|感受)[ ]?[:：|｜-]|参加|记|听)[ ]?/iu;
const AFTER =
  /[ ]?[-–—:：|｜,，·(（【[]{0,2}[ ]?(?:(?<!\p{L})(?:my |trip |conference |event |raw )?(?:notes?|recap|report|takeaways|highlights|summary|review|impressions|thoughts|write-?up|debrief|diary|scribbles|jottings)|(?:参会|会议|听会|听课|学习|现场|活动|参加|逛会|逛展)?(?:随手记|手记|碎念|杂记|速写|周记|日记|逛[展会街]?记|展记|见闻录|小结|纪录|笔记|纪要|记录|随记|小记|随笔|总结|见闻|心得|感受|感想|有感|观后感|游记|流水账|回顾|复盘|速记|共笔|一日游|之行|观察))(?:[(（][^()（）]{1,16}[)）])?[)）】\]]?[ ]?$/iu;
const EDGES = /^[\s,，.:：;|｜·\-–—_()（）[\]【】@]{1,6}|[\s,，.:：;|｜·\-–—_([（【@]{1,6}$/gu;
/** What is a heading of notes but no event: a file name, a bare word, a whole sentence. */
const NO_NAME =
  /^(?:.{0,6}(?:日报|周报|日记|日志|周记)|notes?|meeting notes|raw notes|untitled|todo|readme|draft|new note|笔记|会议笔记|参会笔记|会议纪要|记录|无标题|未命名|新建.*)$/iu;
const SENTENCE = /[。！!；;]|[.?？]$|\.\s\p{L}|(?<!\p{L})(?:I|we|my|me)(?!\p{L})|[我你]/u;
/** In a title that does not say what it is, a word that at least some events have. */
const LIKE_AN_EVENT =
  /(?<!\p{L})(?:panel|workshops?|sessions?|meet-?up|seminar|symposium|webinar|conf(?:erence)?|forum|summit|fest(?:ival)?|course|class|training|expo|fair|hackathon|round ?table|retreat|lecture|meeting|camp|school|days?|week|night|salon|colloquium|assembly|gathering|congress|visit|tour|werkstatt|encuentro|clinic|jam|meet)(?!\p{L})|(?<![(（\d])20\d{2}(?![)）\d])|研习|培训|研修|学习班|交流|讲座|沙龙|论坛|峰会|会议|会(?![儿不员计被让有是员说])|营|节(?!奏|点|约)|展|周$|之夜|讲堂|课/iu;
const COINED = /\p{Lu}\p{Ll}+\p{Lu}|^\p{Lu}[\p{L}\d]+ ['’]?\d{2}$/u;
const LONGEST = 80;
/** `[研讨会心得] …`: what kind of text it is; of these, what only events have. */
const TAG = /^[[(【](?<tag>[^\])】]{1,16})[\])】][ ]?(?=\S)/u;
const OF_EVENT =
  /^(?:.{0,4}(?:研讨会|活动|聚会|参会|参展|会议|讲座|年会|社群).{0,4}|(?:event|conf(?:erence)?|meet-?up|workshop|trip)(?: (?:notes?|report|recap|review))?)$/iu;
const OF_TEXT =
  /^(?:.{0,6}(?:心得|笔记|纪录|记录|纪要|随笔|见闻|观察|复盘|回顾|感想|游记|分享|整理)|(?:my |talk )?(?:notes?|report|recap|review|log|write-?up))$/iu;
/** `周四晚 `, `Thursday evening, `: when it was, before the name. */
const DAY_FIRST =
  /^(?:(?:[上本这]个?)?(?:周|星期|礼拜)[一二三四五六日天](?:[上中下]午|早上|晚上?)?|昨晚|今晚|[昨今前]天(?:[上中下]午|早上|晚上?)?|周末|(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night)|(?=,))|last night)[ ,:·|-]{1,3}/iu;
const CLAUSE = /(?<=.{3})[ ,](?:地点|地址|会场|时间|就在|位于|在(?=\p{Script=Han}{2,12}$))/u;
/** Quotes before the words that say what was made of the event. */
const QUOTED_FIRST =
  /[「『“《](?<name>[^「」『』“”《》]{3,40})[」』”》](?:[(][^()]{1,12}[)])?(?<attended>参会|听会|参加|逛会|逛展|看展|观展|活动|现场)?(?:心得|笔记|记录|纪录|见闻|记|观察|回顾|感想|复盘|侧记|纪要|速记)$/u;

/** A name within a title: in quotes after `在`, or after the words for telling of it or running it. */
const WITHIN: readonly RegExp[] = [
  /(?:在|参加|參加|出席|赴|去|于|於|听|聽|逛)[ ]?[「『“《"](?<name>[^「」『』“”《》"]{2,60})[」』”》"]/u,
  /(?:[Nn]otes|[Rr]eport|[Rr]ecap|[Tt]houghts|[Ii]mpressions|[Hh]ighlights|[Bb]ack) (?:on|from|of|at) [“"](?<name>\p{Lu}[^“”"]{2,60}?)[,.]?[”"]/u,
  /(?:notes|report|recap|lessons|dispatch(?:es)?|postcards?|thoughts|impressions|takeaways|highlights|scenes|back) from (?:the )?(?<name>\p{Lu}[\p{L}\p{N}&+'’ .-]{2,60})$/u,
  /(?:what it (?:took|takes) to|how (?:we|I|to)|lessons (?:from|of|in)|what we learn(?:ed|t) (?:from )?) ?(?:run|ran|running|organi[sz]e|organi[sz]ed|organi[sz]ing|host|hosted|hosting|put on|putting on) (?:the )?(?<name>\p{Lu}[\p{L}\p{N}&+'’ .-]{2,60})$/u,
  /(?:talk|talks|keynote|workshop|panel|panell?ist|speaking|spoke|poster|days?|week|evening|afternoon|morning) at (?:the )?(?<name>\p{Lu}[\p{L}\p{N}&+'’ .-]{2,60})$/u,
];

/** A name in quotes, where its words or those after it say that it is an event. */
function quotedFirst(text: string): RegExpExecArray | undefined {
  const folded = foldText(text.slice(0, 300));
  const found = folded.length === Math.min(text.length, 300) ? QUOTED_FIRST.exec(folded) : null;
  const { name = '', attended } = found?.groups ?? {};
  if (!found || (attended === undefined && !LIKE_AN_EVENT.test(name))) return undefined;
  const start = found.index + 1;
  found[0] = text.slice(found.index, found.index + found[0].length);
  if (found.groups) found.groups['name'] = text.slice(start, start + name.length);
  return found;
}

/** The title without words such as `Notes from` and without its date, unsure; or missing. */
export function nameFromTitle({ text, span }: Title): Proposal<string> {
  const within =
    WITHIN.map((words) => words.exec(text.slice(0, 300))).find((one) => one !== null) ??
    quotedFirst(text);
  const inner = within?.groups?.['name'] ?? '';
  let from = inner === '' || !within ? 0 : within.index + within[0].indexOf(inner);
  let to = inner === '' ? text.length : from + inner.length;
  const folded = foldText(text);
  const tag = TAG.exec(folded);
  const tagged = tag?.groups?.['tag'] ?? '';
  if (inner === '' && (OF_EVENT.test(tagged) || OF_TEXT.test(tagged))) from = tag?.[0].length ?? 0;
  from += DAY_FIRST.exec(folded.slice(from, to))?.[0].length ?? 0;
  const trim = (): string => {
    const slice = text.slice(from, to);
    const lead = /^[\s,，.:：;|｜·\-–—_()（）[\]【】@]{1,6}/u.exec(slice)?.[0].length ?? 0;
    from += lead;
    const rest = text.slice(from, to);
    to -= /[\s,，.:：;|｜·\-–—_([（【@]{1,6}$/u.exec(rest)?.[0].length ?? 0;
    return text.slice(from, to);
  };
  const before = BEFORE.exec(foldText(trim()))?.[0].length ?? 0;
  from += before;
  const after = AFTER.exec(foldText(trim()))?.[0].length ?? 0;
  to -= after;
  // `从北岭回来：风筝选品会手记`: of two parts the last is what the words for notes follow.
  const colon = after === 0 ? -1 : text.slice(from, to).search(/[：:](?=[^：:]{4,}$)/u);
  if (colon > 0 && LIKE_AN_EVENT.test(foldText(text.slice(from + colon + 1, to))))
    from += colon + 1;
  for (const phrase of readDates(text.slice(0, 300), { today: '2100-01-01', lean: 'past' })) {
    if (phrase.bare) continue;
    if (text.slice(phrase.end, to).replace(EDGES, '') === '') to = phrase.start;
    else if (text.slice(from, phrase.start).replace(EDGES, '') === '') from = phrase.end;
  }
  // `那个沙龙 地点就在…`: what follows is no part of the name.
  const clause = CLAUSE.exec(foldText(trim()))?.index ?? -1;
  if (clause > 0) to = from + clause;
  const name = trim();
  const isTold =
    inner !== '' ||
    OF_EVENT.test(tagged) ||
    ((before > 0 || after > 0) && /[\p{Lu}\d]|\p{Script=Han}/u.test(name));
  if (!isTold && !LIKE_AN_EVENT.test(foldText(name)) && !COINED.test(name)) return missing();
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name) || SENTENCE.test(name))
    return missing();
  const verbatim = span.end - span.start === text.length;
  const place = verbatim ? { start: span.start + from, end: span.start + to } : span;
  return { value: name, confidence: 'unsure', span: place };
}
