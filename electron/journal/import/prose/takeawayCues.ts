/** Words that make a sentence worth keeping, or not; all look at simplified text. */
import type { TakeawayKind } from '#shared/takeaway.ts';

/** Headings of lists in which the writer has chosen already. */
export const LIST_HEADING =
  /^[\s#*_>【[\-•=~\d.、)]{0,12}(?:(?:my |our |the |key |main |top |biggest |important |personal |\d{1,2} |three |five |four |some |overall |final |general ){0,4}(?:take-?aways?|take ?home(?: messages?| points?)?|learnings?|lessons(?: learn(?:ed|t))?|insights|key points|main points|highlights|conclusions?|summary|tl;?dr|things (?:to remember|i learn(?:ed|t)|worth remembering)|what (?:i|we) (?:learn(?:ed|t)|took away|take away)|nuggets|key messages|main messages|key ideas|best (?:quotes|bits)|points to remember)|(?:(?:我的|本次|今日|今天的|主要|核心|关键|个人|本场|几点|三点|五点|三个|五个|几个|一些|重点|参会|最大的?|会后|全场|最后){0,3}(?:收获|要点|总结|小结|启发|启示|观点|金句|重点|结论|亮点|心得|干货|关键词|学习点|划重点|takeaways?|信息点)(?:与|和|及|&|、)?(?:启发|启示|收获|要点|总结|思考|感想|结论|行动)?))(?: (?:from|of|for) .{1,60})?[\s*_】\]:：)]{0,6}$/iu;

/** Headings of lists of what is to be done. */
export const ACTION_HEADING =
  /^[\s#*_>【[\-•=~\d.、)]{0,12}(?:my |our |personal )?(?:action(?:s| items?| points?)?|to-?dos?|next steps|follow[- ]?ups?|things to (?:do|try|read|check)|to (?:try|read|check|follow up)|homework|待办(?:事项)?|行动(?:项|计划|清单|点)?|下一步(?:行动|计划)?|后续(?:行动|跟进|事项|计划)?|跟进(?:事项)?|回去要做的?(?:事)?|要做的事|待跟进|todo)[\s*_】\]:：)]{0,6}$/iu;

/** A label before one thing worth keeping; it is no part of it. */
export const INLINE_LABEL =
  /^(?:[*_=【[]{0,3})(?:(?:key |main |big(?:gest)? |my |the |core |important |one )?(?:take-?away|take ?home|key point|main point|point|insight|lesson|learning|highlight|message|idea|conclusion|bottom line|tl;?dr|nb|n\.b\.|important|remember|note)|重点|要点|核心观点|核心|关键|关键点|结论|金句|亮点|启发|启示|收获|记住|划重点|重要|一句话总结|总结|小结)(?:\s?\d{1,2})?[*_=】\]]{0,3}\s?[:：]\s?[*_=]{0,3}/iu;
const STRONG_LABEL =
  /take-?away|take ?home|key|main|lesson|bottom line|重点|要点|核心|结论|金句|划重点|收获|一句话/iu;

const ACTION_LABEL =
  /^(?:\[[ xX]?\]\s?|☐\s?|[*_=【[(]{0,3}(?:todo|to do|to-do|action(?: item| point)?|ai|next step|follow[- ]?up|need to|must|待办|行动|行动项|跟进|下一步|后续)[*_=】\])]{0,3}\s?[:：\-–—]\s?[*_=]{0,3})/iu;
const ACTION =
  /^(?:todo\b|to do\b|follow[- ]?up\b|(?:i|we) (?:should|need to|must|have to|want to|will|plan to|ought to|could) (?:try|check|read|look|ask|email|send|book|set up|test|evaluate|schedule|ping|share|follow|talk|contact|call|benchmark|move|build|add|start|stop|use|adopt|compare|measure|write|migrate|replace|run|review|install|prototype|introduce|invite|order|learn)|(?:need to|must|should|have to|remember to|don't forget to|want to) \w|(?:try(?: out)?|check(?: out)?|look (?:into|up|at)|ask|email|e-mail|ping|write to|set up|evaluate|prototype|send|investigate|reach out|sign up|download|install) (?:\w|")|(?:contact|schedule|read(?: up)?|benchmark|compare|test|book|research|call|order|watch|review|share) (?:on |out |with |to )?(?:the|our|a|an|this|that|these|their|his|her|my|it|them|\p{Lu})|(?:回去|回来|会后|下周|下个月|本周|明天|之后|后面|回公司|尽快|有空)(?:要|得|再|就|可以|需要|记得|和|跟|把|让|找|先)?|要(?:试|跟进|联系|研究|看|读|查|了解|学|约|问|测)|(?:需要|记得|别忘了?|务必|必须)(?:跟进|联系|试|研究|调研|看|读|查|了解|学|约|发|问|测|补|整理)|(?:试试|试一下|跟进|联系|约|加微信|发邮件|调研|研究一下|了解一下|查一下|看一下|读一下|测一下|问一下|整理|复现|对比一下|安排)(?!的|了))/iu;
const CONTACT =
  /[\w.+-]{1,64}@[\w-]{1,60}\.[\w.-]{2,30}|^(?:i )?(?:met|meet|chatted with|talked to|spoke (?:to|with)|ran into|connected with|exchanged cards with|introduced to|got to know|had (?:coffee|lunch|dinner|a chat|a beer|drinks) with) (?:with )?\p{Lu}|加(?:了|个|好友|上)?(?:[^,，。;；]{0,8})(?:微信|vx|wx)|换(?:了)?名片|交换名片|微信[:：号]|(?:认识|结识|遇到|碰到|见到|聊了?|偶遇)(?:了)?[\p{Script=Han}A-Za-z·]{2,12}(?:[,，(（]|的|,)|\blinkedin\b|\bwechat\b|\btelegram\b|business card/iu;
const QUOTED = /["“「『][^"”」』]{12,500}["”」』]/u;
const SAID =
  /\b(?:said|says|told|asked|put it|according to|quote|argues?|argued|joked|remarked|noted)\b|[:：]\s?["“「『]|["”」』]\s?[-–—]{1,2}\s?\p{L}|说|表示|指出|坦言|强调|直言|原话|金句/iu;

/** What kind of takeaway a sentence makes; `isAction` where it stands among things to do. */
export function kindOf(plain: string, isAction: boolean): TakeawayKind {
  if (CONTACT.test(plain)) return 'contact';
  if (isAction || ACTION_LABEL.test(plain) || isToBeDone(plain)) return 'action';
  if (QUOTED.test(plain) && SAID.test(plain)) return 'quote';
  if (/[?？]["”」』)）*_]{0,4}$/u.test(plain)) return 'question';
  return 'insight';
}

const isToBeDone = (plain: string): boolean => ACTION.test(plain) && plain.length < 240;

/** How long a label is that stands before the words to keep. */
export function labelLength(plain: string): number {
  return (INLINE_LABEL.exec(plain) ?? ACTION_LABEL.exec(plain))?.[0].length ?? 0;
}

/** How plainly the writer marks a sentence: by a label, a sign or exclamation marks. */
export function markedBy(plain: string): number {
  const label = INLINE_LABEL.exec(plain)?.[0];
  if (label !== undefined) return STRONG_LABEL.test(label) ? 3.5 : 2;
  if (ACTION_LABEL.test(plain)) return 2.5;
  let mark = 0;
  if (/!!|！！|‼|❗/u.test(plain)) mark += 1.5;
  if (/^[\s\-*•]{0,6}(?:[★⭐🔥💡📌✨🚩👉❗‼🌟🔑➡]|\(!\)|\[!\]|->|=>|→)/u.test(plain)) mark += 1.5;
  if (
    /\b(?:the key (?:point|insight|message|is|thing|takeaway)|key takeaway|main (?:point|message|takeaway)|most important|bottom line|worth remembering|the lesson|the real (?:lesson|point|problem)|my takeaway|stuck with me|stood out)\b|最重要的|最关键的|核心是|关键是|关键在于|核心在于|重点是|本质是|本质上|一句话总结|印象最深|记住一点/iu.test(
      plain,
    )
  ) {
    mark += 1.2;
  }
  return mark;
}

const SUMMING_UP =
  /^(?:so |and )?(?:in (?:summary|short|conclusion|closing|a nutshell|one (?:word|sentence))|to (?:sum up|summari[sz]e|conclude|close|wrap up)|overall|finally|ultimately|all in all|if (?:i|you) (?:had to|have to|remember|take)|my (?:key ?word|one word|advice|message|prediction)|the (?:one|single) (?:word|thing)|总之|总而言之|综上|总的来说|总结一下|归根结底|归根到底|一句话|最后(?:我)?(?:想|总结|说|送)|我的关键词|关键词(?:是|就是|：|:)|用一个(?:词|关键词|字)|送给大家|我的建议)/iu;
const CLAIM =
  /\b(?:should|must|need(?:s)? to|has to|have to|important|crucial|critical|essential|key|never|always|instead of|rather than|because|therefore|the (?:main|biggest|real|hardest|best|only|first|most|single|true)|lessons?|learn(?:ed|t)|found|shows?|showed|means|turns? out|turned out|in practice|works?(?: best)?|fails?|bottleneck|trade-?offs?|recommend\w*|advice|advised|the trick|the problem|the challenge|the point|depends? on|more than|less than|better than|worse than|faster|cheaper|slower|twice|half|double[ds]?|cut|reduc\w+|increas\w+|improv\w+|sav(?:ed|es|ing)|grew|grow(?:s|th)|drop(?:s|ped)|fell|rose|costs?|no longer|not .{1,40} but|only works|is (?:a|an|the|not|no)|are (?:not|no|the)|start with|begin with|avoid|focus|matter(?:s|ed)?|require[sd]?|enables?|allows?|shift|trend|future|will (?:be|become|replace|drive|need))\b/giu;
const CLAIM_CHINESE =
  /应该|应当|必须|关键|核心|重要|本质|意味着|不是.{1,30}而是|建议|首先|最大|最难|最重要|趋势|未来|瓶颈|挑战|壁垒|门槛|机会|机遇|原因|因为|所以|因此|结论|发现|表明|说明|取决于|决定|才是|才能|更(?:重要|难|容易|好|快|便宜|高|低|多)|降低|提高|提升|减少|增加|增长|下降|节省|超过|达到|成本|效率|只有|不要|不能|不再|从.{1,20}到|而不是|优于|胜过|问题在于|难点|痛点|价值|经验|教训|先.{1,20}再|需要|认为|强调|指出|提出|将(?:会|成为|是)|不等于|离不开|是.{1,20}的(?:基础|前提|关键|核心)/gu;
const NUMBER =
  /(?<![\w.])(?:\$|€|£|¥)?\d[\d,.]{0,12}\s?(?:%|％|x\b|×|k\b|m\b|bn\b|percent|per cent|times|fold|ms|hours?|days?|weeks?|months?|years?|people|users|customers|tokens?|gpus?|tb|gb|kg|km|mw|gwh?|million|billion|thousand|dollars?|euros?|倍|万|亿|千|百|个|家|人|次|天|周|小时|分钟|秒|元|美元|块|吨|公里|年|月|项|种|条|台|名|层|级|篇|章)|百分之|[一二三四五六七八九十百千万两]{1,4}(?:倍|成|万|亿|个月|分之)/iu;
const CONTRAST =
  /\b(?:but|however|yet|although|though|whereas|unlike|instead|on the other hand|despite|contrary|not .{1,40} but|rather than)\b|但|却|然而|而不是|不是.{1,30}而是|虽然|尽管|反而|相反|与其/iu;
/** The one thing that a speaker asks to be kept. */
const MESSAGE =
  /\b(?:one (?:message|thing|sentence|lesson|piece of advice)|take home|go home with|(?:if|when) you remember|remember (?:this|one)|my advice|the (?:first|second|third|biggest|main|real|only) (?:thing|lesson|point|reason|question|mistake|rule)|what (?:really )?(?:works|worked|matters|counts)|the (?:reason|trick|secret|answer|rule|problem|truth|difference|point) (?:is|was))\b|记住|最想(?:说|讲)|只(?:想)?说一(?:句|点)|第[一二三](?:件|个|点)(?:我)?(?:学到|发现|体会|教训|经验|建议)|(?:原因|秘诀|诀窍|答案|教训|经验|建议|前提|区别|问题)(?:其实)?(?:就)?是/iu;
/** Where a speaker draws a conclusion. */
const CONCLUSION =
  /^(?:(?:and|but|well),? )?(?:so|therefore|thus|hence|which means|that's why|in other words|that means)\b(?! (?:let|we have|i |i'm|thank|what|how|who|when|where|my|now|today|here))|^(?:所以|因此|因而|可见|这说明|说明|也就是说|换句话说|换言之|后来(?:我)?才(?:懂|知道|明白))/iu;
/** Advice, as an imperative gives it. */
const ADVICE =
  /^(?:(?:so|and|but|please|just|first|then|if [^,]{3,60},)[,]? )?(?:do|don't|do not|never|always|start|stop|put|keep|make|publish|let(?!'s| me)|be|share|open|build|write|look for|give|use|plan|measure|label|train|test|pick|choose|avoid|treat|hire|pay|find|focus|spend|calibrate|invest|design|prefer|trust|send|deduplicate|count|show|tell|bring|buy|sell|learn|listen|talk to|think|begin)\b(?! (?:you|we|i|they|me|it a|us)\b)|^(?:先|不要|别(?!人|的)|永远|一定要|要(?!是|不)|把|用|多|少|学会|坚持|放弃|选|找|从|让|给)(?!我|你|大家)/iu;
/** What happened to the speaker, rather than what follows from it. */
const NARRATIVE =
  /^(?:and |but |so |then |well,? )?(?:i|we|he|she|they) (?:was|were|went|had|did|came|got|started|began|collected|said|told|met|asked|thought|took|tried|'ve been|have been)\b|^(?:我(?!们?(?:认为|觉得|建议|发现|相信|的(?:建议|结论|判断)))|当时|那时|有一(?:次|天|个))/iu;
/** It points at what only the room could see. */
const POINTING =
  /\b(?:this (?:one|slide|picture|photo|graph|chart)|on (?:the|this) (?:slide|screen|left|right)|over here|right here|in the box|pass it around|as you (?:can )?see)\b|这(?:张|页|个)(?:图|片子|照片|PPT)|大家看/iu;
const COMPARES =
  /\b(?:more|less|cheaper|better|worse|faster|slower|bigger|smaller|fewer|easier|harder|rather) than\b|\b(?:\w+ times|twice|half) as\b|\bnot (?:the |a |an |just |only )?[\w' -]{2,40}, (?:but|it's|it was)\b|, not (?:the |a |an |for |in |on |by )?\w+|\bnever [\w ]{2,30}, it was\b|不是.{1,30}(?:而?是|，是)|而不是|胜过|不如|比.{1,16}(?:更|便宜|贵|重要|快|慢|高|低|多|少|好)/iu;
/** Sayings: what really matters, first this and then that, if not this then not that. */
const SAYING =
  /真正.{1,16}的?(?:是|在于)|(?:才|永远|永遠)是|先.{1,16}(?:再|，不要|不要)|不要.{1,18}(?:[，,\s]|而)要|不.{1,10}就(?:不|别|没)|越.{1,10}越|把.{1,16}(?:当成|当作|视为|视同)|视同|只是让|(?:教训|建议|经验|办法|诀窍|规矩)(?:很.{1,4}，?)?(?:就)?是|\bnot (?:a |an |the )?[\w' ]{2,30}: (?:a |an |the )?\w|\bwhat (?:actually|really) \w+|\b(?:works|beats|matters|is worth) (?:better|more|ten times)\b/iu;
/** A number that became another. */
const CHANGE =
  /从.{1,14}(?:降|升|涨|变|减|增|缩|提)(?:到|至|成|为)|(?:变成|翻|提高|多了?|少了?|降低|下降|增长|增加|减少|多活)了?(?:大概|约|近|将近)?[\d一二三四五六七八九十两百千半]{1,4}\s?(?:倍|成|年|个|%|％|番|天|小时|分|半)|降到|(?:\d+|two|three|four|five|six|seven|eight|nine|ten) times the\b/iu;
/** Something became more, less or something else. */
const BECAME =
  /\b(?:became|turned into|went from|from \w+(?: \w+){0,3} to|down to|up to|dropped|fell|rose|doubled|halved|tripled|cut)\b|变成|变|降到|升到|翻了|从.{1,12}到|少了|多了/iu;
const THAN = /\bthan\b|比(?!如|较|例|赛)|不如/iu;
/** What the speaker alone did or felt. */
const FIRST_PERSON = /\b(?:i|i'm|i've|i'd|my|me)\b|我(?!们)/iu;
const WEAK_START =
  /^(?:this|that|these|those|it|they|he|she|also|for example|for instance|e\.g\.|such as|because|which|well|yeah|yes|no|right|okay|ok|now|again|or|the (?:first|second|third|other) (?:is|one|was)|这|那|他|她|它|比如|例如|譬如|像|还有|另外|然后|以及|对|就是|包括|同时|此外|其次)/iu;
/** What a company or person says of themselves at the beginning. */
const SELF =
  /\b(?:our (?:company|firm|team|solutions?|products?|clients|portfolio)|we are (?:an?|the|currently|based|headquartered)|(?:was |were )?(?:founded|established|headquartered) in|we (?:have )?served|funding (?:stage|round)|i (?:work|am|joined|studied|graduated))\b|我们(?:公司|团队|这边|机构|平台|是一家|成立|服务了|目前服务)|成立于|总部(?:在|位于)|我(?:目前)?在.{2,20}(?:工作|任职|负责)|毕业于|我博士|(?:目前|现任)(?:是|在|担任)/iu;

/**
 * How much a sentence informs: numbers, claims, comparisons, advice, conclusions, a summing up; less
 * where it tells a story, speaks of its speaker, points at a slide or leans on the sentence before.
 */
export function informationOf(plain: string): number {
  const claims = (plain.match(CLAIM)?.length ?? 0) + (plain.match(CLAIM_CHINESE)?.length ?? 0);
  const told: readonly (readonly [number, RegExp])[] = [
    [0.5, NUMBER],
    [0.3, CONTRAST],
    [1, SUMMING_UP],
    [1, MESSAGE],
    [0.5, CONCLUSION],
    [0.5, ADVICE],
    [0.5, COMPARES],
    [0.5, SAYING],
    [0.4, CHANGE],
    [0.5, BECAME],
    [0.3, THAN],
    [-0.3, FIRST_PERSON],
    [-0.35, NARRATIVE],
    [-0.6, POINTING],
    [-0.25, WEAK_START],
    [-0.7, SELF],
  ];
  return told.reduce(
    (score, [weight, pattern]) => score + (pattern.test(plain) ? weight : 0),
    Math.min(claims, 3) * 0.25 + repetitionsIn(plain) * 0.15,
  );
}

const LONGEST_COMPARED = 400;

/** How many words a sentence has twice, as sayings have: 0 to 2. Of Chinese, two characters are one. */
function repetitionsIn(plain: string): number {
  const text = plain.slice(0, LONGEST_COMPARED).toLowerCase();
  const letters = text.replace(/[^\p{L}]/gu, '');
  const words = /\p{Script=Han}/u.test(text)
    ? Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
    : (text.match(/[\p{L}']{5,}/gu) ?? []);
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const word of words) (seen.has(word) ? again : seen).add(word);
  return Math.min(again.size, 2);
}
