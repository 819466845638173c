/** Words of headings: which are parts of a document, and which are sessions of an event. */
import type { SessionKind } from '#shared/session.ts';
import { simplify } from '../prose/simplify.ts';

const END = String.raw`[\s:：*_】\]）)\-–—.。!！]{0,6}`;
const START = String.raw`^(?:[\s*_【\[(（#\-–—]|\p{Extended_Pictographic}|\uFE0F){0,6}(?:\d{1,2}[.)、]\s?|[一二三四五六七八九十]{1,2}、)?`;

/** The writer's own thoughts, whole. */
const OWN = new RegExp(
  `${START}(?:(?:my |our |personal |own |some |final |closing |overall |general |quick |honest |random |private )*(?:thoughts?|take|takes|opinions?|impressions?|reflections?|reactions?|feelings?|views?|rant|gripes?|complaints?|musings?|commentary|criticisms?|critique|likes? and dislikes?|verdict|feedback|review|what i (?:thought|liked|disliked|didn't like|think)|pros and cons|worth it|overall|all in all|worth going(?: again)?|would i go again|likes|dislikes|(?:the )?(?:not[- ]so[- ]|less |really |very )?(?:good|bad|ugly|great)(?: (?:stuff|bits?|parts?|things?))?|the good and the bad|(?:the )?(?:highs?|lows?|ups?|downs?)(?: and (?:highs|lows|downs))?|(?:my )?two (?:cents|pence)|score|rating|what (?:could|might|should) (?:be|have been) (?:better|improved).{0,30}|what (?:worked|went (?:well|wrong|badly)|did(?:n['’]t| not) work|bothered me).{0,30})(?: (?:on|about|of) .{1,40})?|(?:我的|个人|一些|一点|几点|会后|整体|总体|综合|总的|参会|随)*(?:感想|感受|感悟|想法|看法|思考|点评|评价|吐槽|观后感|随想|反思|体会|心得体会|心得|个人观点|总评|短评|评语|小评|锐评|打分|评分|综评|一句话评价|评论|(?:做得)?(?:不(?:太|够)?|比较|很|最)?(?:好|满意)的(?:地方|部分|方面|点)?|(?:做得)?不足(?:之处)?|碎碎念|印象|槽点|优缺点|值不值得(?:再)?来|是否值得再来|复盘|内心戏|私货)|总体|整体|总的来说|整体来说|总体来说)[?？]?${END}$`,
  'iu',
);
/** What closes or frames a document. */
const PART = new RegExp(
  `${START}(?:introduction|intro|overview|background|context|agenda|schedule|programme|program|preamble|logistics|practicalities|travel|venue|food|catering|hotel|swag|about|about the (?:event|conference)|key facts|facts|basics|meta|details|general(?: notes| info)?|misc(?:ellaneous)?|other(?: notes| stuff)?|attendees|participants|people(?: i)? met|who i met|met|contacts?|networking|references|links|resources|related|further reading|reading list|books?|slides|photos|recordings?|videos?|appendix|attachments?|tl;?dr|abstract|summary|executive summary|conclusions?|wrap[- ]?up|closing|overall|all in all|bottom line|in short|take-?aways?|key take-?aways?|main take-?aways?|take-?home.{0,12}|learnings?|key learnings?|lessons(?: learned| learnt)?|what i learn(?:ed|t)|insights|highlights|key points|main points|notes|my notes|raw notes|general notes|quotes|best quotes|questions|open questions|my questions|questions to (?:self|follow up)|q ?& ?a|q and a|questions? and answers?|actions?|action items?|action points?|to[- ]?dos?|next(?: steps?)?|follow[- ]?ups?|ideas|things to (?:try|do|read|check)|for (?:me|myself)|note to self|morning|afternoon|evening|day ?\\d{1,2}\\b.{0,60}|day (?:one|two|three|four)\\b.{0,60}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.{0,40}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\\b[ ,.].{0,30}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)|(?:main )?(?:talks|sessions|keynotes|panels|speakers|workshops|presentations)(?: (?:i attended|attended|notes))?|sessions? notes|talk notes|notes by (?:talk|session)|speakers? and talks?|前言|引言|简介|背景|概述|概况|概览|会议信息|基本信息|活动信息|会议概况|活动概况|议程|日程|流程|总结|小结|结语|结论|总体|整体|总的来说|会议总结|全天总结|今日总结|最后|写在最后|写在前面|尾声|后记|收获|主要收获|我的收获|个人收获|关键收获|要点|核心要点|重点|关键词|金句|亮点|启发|启示|启发与思考|笔记|会议笔记|其他|其它|杂项|杂记|随记|备注|补充|参考|参考资料|参考文献|资料|相关内容|相关链接|链接|附录|附件|问题|我的问题|疑问|待解决的问题|提问|问答|问答环节|现场问答|互动|互动环节|提问环节|行动|行动项|行动计划|待办|待办事项|下一步|下一步计划|后续|后续跟进|跟进|跟进事项|会后(?:事项|跟进|待办|行动|联系|要做的?)|(?:我的|个人|我们的?)(?:行动|待办|作业|跟进|计划|下一步|任务)|(?:回去|回来|回厂|回家|回校|回单位|回公司|会后|下周|接下来)?(?:我|我们)?(?:需要|要)(?:做|跟进|跟|问|查|买|试|联系|落实|办|看|学|补|改)的?(?:事情?|书|东西|清单|人)?|散会后?(?:聊天|闲聊|聊的?|之后)?|会后(?:聊天|闲聊)|带回去的?|todo|联系人|认识的人|见到的人|人脉|交通|住宿|餐饮|吃住|场地|会场|后勤|上午|下午|晚上|早上|上午场|下午场|演讲|主题演讲|嘉宾演讲|各场演讲|演讲笔记|分论坛|嘉宾|参会人员|与会人员|参会嘉宾|第[一二三四五六七\\d]天.{0,40}|day\\d.{0,40})${END}$`,
  'iu',
);
/** No part of any programme worth a session. */
const PAUSE =
  /^[\s*_【[(（]{0,4}(?:lunch|coffee(?: break)?|tea(?: break)?|break|registration|check-?in|doors(?: open)?|breakfast|dinner|drinks|reception|networking(?: break| lunch| drinks)?|end|close|closing|opening|welcome(?: (?:and|&) .{1,30})?|arrival|departure|photo|group photo|buffet|pizza|hot dogs|pause|interval|refreshments?|raffle|prize draw(?:ing)?|swap shop|barbecue|bbq|tea|coffee and cake|group picture|茶歇|茶叙|茶点|用餐|盒饭|便当|午膳|晚膳|泡汤|合唱|抽奖|颁奖|午餐|午休.{0,4}|午饭|休息|签到|注册|报到|入场|晚宴|晚餐|合影|散场|结束|开场|自由交流|中场休息|茶歇与?交流)[\s*_】\]）)]{0,4}$/iu;
/** `lunch - sandwiches, fine`, `午饭，排队四十分钟`: a pause and what the writer says of it. */
const REMARKED_PAUSE =
  /^[\s*_【[(（]{0,4}(?:(?:lunch|coffee(?: break)?|tea break|break|registration|check-?in|doors open|breakfast|dinner|drinks|networking|refreshments?|raffle|buffet|close|end|finish)\s?(?:\s[-–—]{1,2}\s|[,;+(])|(?:茶歇|茶叙|用餐|盒饭|便当|午餐|午休|午饭|晚饭|签到|注册|报到|入场|晚宴|晚餐|合影|散场|抽奖)[\s–—,，:：;；+（(-]).{1,60}$/iu;

/** Whether what stands beneath a heading is the writer's opinion as a whole. */
export const isOwnSection = (title: string): boolean =>
  title.length <= 80 && OWN.test(withoutBracket(simplify(title)));

/** A heading of the writer's without who wrote it: `感想（小米）`. */
export const withoutBracket = (title: string): string =>
  title.replace(/\s?[(（][^()（）]{1,16}[)）]\s{0,2}$/u, '');

const LEADING_TIME =
  /^[\s*_[【(]{0,4}(?:\d{1,2}[:.]\d{2}\s?(?:[ap]m)?(?:\s?[-–—~至到]{1,2}\s?\d{1,2}[:.]\d{2}\s?(?:[ap]m)?)?[\s\]】):|,*_–—-]{1,6}|(?:[01]\d|2[0-3])[0-5]\d\s{1,3}|[A-Z]?\d{1,2}\s?[|｜]\s?)/iu;

/** A heading without a time, or the sign of a track, at its head. */
export const withoutTime = (title: string): string => title.replace(LEADING_TIME, '');

/** Whether a heading is of a part of the document, or of a group of sessions, and of no session. */
export function isPart(title: string): boolean {
  if (title.length > 120) return false;
  const plain = withoutTime(simplify(title));
  if (OWN.test(withoutBracket(plain))) return true;
  return PART.test(plain) || PAUSE.test(plain) || REMARKED_PAUSE.test(plain);
}

const AFTER_TALKS = new RegExp(
  `${START}(?:(?:people|who) (?:i |we )?(?:met|spoke to|talked to)|met|contacts?|networking|links|references|resources|reading list|questions.{0,24}|open questions|actions?|action (?:items?|points?)|to[- ]?dos?|next steps?|follow[- ]?ups?|things to .{1,20}|(?:我的)?行动(?:项|计划)?|(?:我的)?待办(?:事项)?|下一步(?:计划)?|后续(?:跟进)?|跟进(?:事项)?|(?:回去|回来|回厂|回家|回校|回单位|回公司|会后|下周)?(?:我|我们)?(?:需要|要)(?:做|跟进|跟|问|查|买|试|联系|落实|办|看|学|补|改)的?(?:事情?|书|东西|清单)?|会后.{0,6}|联系人|待联[系络]|要联系的?|认识的人|见到的人|人脉|问题|提问|问答|参考(?:资料|文献)?|相关链接|链接)${END}$`,
  'iu',
);

/** Whether what stands beneath a heading was done, asked or met beside the talks. */
export const comesAfterTalks = (title: string): boolean =>
  title.length <= 80 && AFTER_TALKS.test(withoutBracket(simplify(title)));

/** Headings within the notes of one talk. */
const INSIDE_TALK =
  /^[\s*_\d.、)]{0,8}(?:introduction|intro|background|motivation|problem(?: statement)?|the problem|challenges?|approach(?:es)?|methods?|methodology|architecture|design|implementation|solution|the solution|results?|evaluation|experiments?|findings|demo|discussion|limitations?|future(?: work)?|outlook|history|definitions?|examples?|case stud(?:y|ies)|use cases?|lessons.{0,20}|q ?& ?a|questions|summary|conclusions?|why\b.{0,40}|how\b.{0,40}|what\b.{0,40}|part \d{1,2}\b.{0,40}|step \d.{0,40}|动机|问题|现状|挑战|难点|痛点|方法|思路|方案|解决方案|架构|设计|实现|实验|结果|效果|案例|应用|应用场景|讨论|局限|展望|未来(?:展望|方向|工作)?|历史|定义|为什么.{0,20}|怎么.{0,20}|如何.{0,20}|什么是.{0,20}|第[一二三四五]部分.{0,20}|背景|引入|核心观点|观点|趋势|原因|建议|经验|教训|启示|技术路线|原理)[\s*_:：]{0,4}$/iu;

/** Whether a heading is one of those that structure a single talk. */
export const isInsideTalk = (title: string): boolean => INSIDE_TALK.test(simplify(title));

const KINDS: readonly (readonly [SessionKind, RegExp])[] = [
  [
    'workshop',
    /\b(?:workshop|tutorial|hands-on|training|bootcamp|lab session|masterclass)\b|工作坊|实操|培训|动手实验|教程|實作/iu,
  ],
  ['poster', /\bposters?\b|海报|墙报|海報/iu],
  [
    'hallway',
    /\b(?:hallway|corridor|coffee chat|chat with|conversation with|over (?:coffee|lunch|dinner|drinks|beer))\b|茶歇(?:聊|闲聊|交流|时)|走廊|闲聊|私聊|閒聊/iu,
  ],
  [
    'panel',
    /\b(?:panel(?! data)|round ?table|fireside|debate|in conversation|ama)\b|圆桌|座谈|对话|论道|辩论|高峰对谈|对谈|炉边|圓桌|座談|對話|對談/iu,
  ],
  [
    'keynote',
    /\b(?:keynote|plenary|opening (?:address|speech|talk|remarks)|closing (?:address|keynote))\b|主旨|主题演讲|主题报告|大会报告|特邀报告|开幕(?:式|致辞|演讲)?|主題演講|開幕/iu,
  ],
];

/** The kind of session that a heading names; a talk where it names none. */
export const kindOfSession = (title: string): SessionKind =>
  KINDS.find(([, words]) => words.test(title))?.[0] ?? 'talk';

/** Words that a heading of a session bears and that of a part does not. */
export const namesASession = (title: string): boolean =>
  KINDS.some(([, words]) => words.test(title)) ||
  /\b(?:talk|session|lightning|speaker|presentation|lecture|demo|track|bof|birds of a feather|clinic|q ?& ?a)\b|演讲|报告|分享|讲者|嘉宾|主讲|发言|致辞|讲座|演講|報告|講者/iu.test(
    title,
  );
