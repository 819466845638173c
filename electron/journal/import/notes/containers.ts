/** Headings that stand over sessions, and asides that are none. */
import { simplify } from '../prose/simplify.ts';
import { isPart, withoutBracket } from './sectionWords.ts';

const TIME_OF_DAY = String.raw`(?:morning|afternoon|evening|night|am|pm|上午|下午|晚上|早上|中午|全天|傍晚|上半[场天]|下半[场天]|前半[场天]|后半[场天])`;
const DAY_OR_HALF = String.raw`(?:day\s?(?:\d{1,2}|one|two|three|four)|(?:first|second|third|last|final) day|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|第[一二三四五六七八\d]天|(?:首|次|末)日|周[一二三四五六日天]|星期[一二三四五六日天]|(?:\d{1,2}月)?\d{1,2}[日号]|\d{1,2}[/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\s\d{1,2}(?:st|nd|rd|th)?|20\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|d\d|${TIME_OF_DAY})`;
const PLACE_OF_TALKS = String.raw`(?:(?:\p{L}{1,14}\s)?(?:track|stage|hall|stream|strand|room|block)(?:\s[\p{L}\d]{1,3})?|(?:主|分|平行|专题|专场)?(?:论坛|会场|专场|分会场|议程|会议室|展厅|场次)\s?[A-Z\d一二三四五六七八九十]{0,3}|(?:主|专题|平行|分)(?:论坛|会场|场)|[A-Z]\s?(?:厅|会场|轨|场))`;
const GROUP = String.raw`(?:(?:the |my |all |main |short |full |invited |lightning |(?:\p{L}{3,12} ))?(?:talks|sessions|keynotes|panels|presentations|programme|program|agenda|schedule|line-?up|lectures|workshops)(?: (?:i (?:saw|attended|went to|heard|liked|caught)|attended|notes|worth.{0,20}))?|(?:session|talk) notes|what i (?:saw|heard|attended|went to)|(?:主题|专题|嘉宾|主旨|各场|大会|特邀|精彩)?(?:演讲|报告|分享|讲座|场次|议程|日程|节目)(?:笔记|记录|内容|部分|环节)?|(?:我)?听了(?:什么|哪些|啥)|听(?:到)?的(?:场次|演讲|分享)|听讲(?:笔记|记录)?)`;
const EDGE = String.raw`[\s:：·,，、/|｜()（）\[\]【】\-–—.。]{0,4}`;
const CONTAINER = new RegExp(
  `^${EDGE}(?:(?:the\\s)?(?:${DAY_OR_HALF}|${PLACE_OF_TALKS}|${GROUP})${EDGE}){1,4}$`,
  'iu',
);
/** A track with its theme: `Track C: small firms`, `分论坛 C：中小企业（27日上午）`. */
const THEMED = new RegExp(
  `^(?:${DAY_OR_HALF}\\s?[:：·,，\\-–—|｜(（]|(?:track|stream|stage|hall|block)\\s?(?:[A-Z\\d]{1,2}|one|two|three)\\b|(?:分|主|平行)?(?:论坛|会场|分会场)\\s?[A-Z\\d一二三四五六]{0,2}\\s?[:：(（|｜—-]|(?:上午|下午|晚上)\\s?[:：(（]).{0,80}$`,
  'iu',
);
/** `VISIBILITY TRACK`, `信息安全分论坛`. */
const ENDS_AS_GROUP =
  /^[^.!?。！？]{2,40}(?:\s(?:tracks?|strand|stream|day)|分论坛|专场|平行论坛)(?:\s?[(（][^()（）]{1,20}[)）])?$/iu;

const DAY_OF = new RegExp(
  `^(?:${DAY_OR_HALF}${EDGE}){1,2}(?<=[:：·|｜—–-]\\s?)(?<theme>.{4,80})$`,
  'iu',
);
/** What a day was given to as a whole: a forum, a panel or a workshop with a title. */
const THEME_OF_DAY =
  /(?:论坛|圆桌|工作坊|座谈会?|研讨会?|讲座)\s?(?:[：:]\s?)?[“"「《]|\p{Script=Han}.*(?:分论坛|论坛|工作坊|圆桌)$|(?:keynote|talk|panel|workshop|forum|seminar|lecture)\s?[:："“]/iu;

/** Whether a heading is of a day and of the one session that filled it: `第一天：主题论坛“潮位以后”`. */
export const isDayOfOneSession = (title: string): boolean => {
  const theme =
    title.length > 120 ? undefined : DAY_OF.exec(simplify(title).trim())?.groups?.['theme'];
  return theme !== undefined && THEME_OF_DAY.test(theme) && !isContainer(theme);
};

/** Whether a heading names a day, a half of it, a track, a hall or a group of sessions. */
export const isContainer = (title: string): boolean =>
  title.length <= 120 && CONTAINER.test(simplify(title).trim());

const TRACK =
  /^(?:(?:上午|下午|晚上|day\s?\d|morning|afternoon)[\s·:：]{0,3})?(?:(?:track|stream|stage|hall|block)\s?(?:[A-Z\d]{1,2}|one|two|three)\s?(?:[:：|—–-].{1,80})?|(?:分|平行|专题)(?:论坛|会场)\s?[A-Z\d一二三四五六七八]{0,2}\s?(?:[:：(（|｜—-].{0,80})?)$/iu;

/** Whether a heading is of a track or parallel forum, also where no heading stands beneath it. */
export const isTrack = (title: string): boolean =>
  title.length <= 120 && TRACK.test(simplify(title).trim());

/** Whether a heading may be of a track or day with its theme, where talks stand beneath it. */
export const isThemedContainer = (title: string): boolean => {
  const plain = simplify(title).trim();
  return title.length <= 120 && (THEMED.test(plain) || ENDS_AS_GROUP.test(plain));
};

const ASIDE =
  /^[\s\p{Extended_Pictographic}\uFE0F*_【[(（#\-–—]{0,6}(?:\d{1,2}[.)、]\s?|[一二三四五六七八九十]{1,2}、)?(?:(?:(?:the|some|my|our|on|about|other|more|and|side|a few) )*(?:food|drinks?|coffee|lunch|breakfast|dinner|catering|venue|location|room|city|weather|people|crowd|audience|organi[sz]ation|organi[sz]ers|vibe|atmosphere|hallway(?: track)?|corridors?|swag|goodies|merch|travel|getting there|getting home|trip home|journey|hotel|money|costs?|expenses|receipts|budget|tickets?|price|wifi|wi-fi|overheard|mistakes?|misc|meh|random(?: bits)?|odds and ends|bits in between|in between|bits and (?:bobs|pieces)|leftovers|afterthoughts?|aftermath|after(?:wards)?|postscript|p\.?s\.?|expo(?: hall| floor)?|booths?|stands?|exhibition|exhibitors?|vendors?|sponsors?|party|parties|social(?: events?)?|rest|end|goodbye|missed|skipped|hashtags?|tags?|date of (?:the )?next (?:session|meeting)|(?:adoption|approval) of .{0,20}minutes|minutes of the last.{0,20}|matters arising|apologies(?: for absence)?|a\.?o\.?b\.?|any other business|links?|photos?|thanks|thank you|acknowledge?ments?|credits|gossip|surprises?|disappointments?|numbers|stats|statistics|setup|context|front matter|disclaimer|changelog|todo list|for next (?:time|year)|next (?:time|year)|wish ?list|shopping list|verdict)(?: (?:and|&|\/|\+) (?:the )?[\p{L}-]{2,20})?|(?:and |so,? |what )?now(?: what)?|what(?:['’]s| is) next|why (?:i|we) (?:was|were|went|go|came|am|bothered|signed up).{0,30}|would i .{0,40}|what (?:people|everybody|everyone|they|others|i|we) (?:keep|kept|missed?|liked?|didn['’]?t|did not|would|will|learn(?:ed|t)?|took|take|want(?:ed)?|bring|brought|asked?|ask|expected).{0,40}|what (?:i|we)(?:['’]m|['’]re| am| are) .{0,40}|things (?:i|that|to|we) .{0,40}|(?:after|before|over|at|during) (?:lunch|dinner|breakfast|the break|the event|the conference|coffee)|how (?:i|it) (?:got|went|ended).{0,30}|下一站|下一场|伙食|守则|.{0,4}须知|.{0,4}备忘|待联络|待联系|要联系的?|回家(?:要)?试的?|回去(?:要)?试的?|交作业|作业|书单|购物清单|讲了(?:什么|啥|些什么)|我讲(?:的|了).{0,6}|被问.{0,8}|提问|what i (?:said|talked about|spoke about|showed).{0,20}|questions i .{0,20}|杂(?:项|记|谈|七杂八|感|事)?|花絮|八卦|(?:会|活动|展)[前后](?:记|话)?|会务|场地|会场(?!\s?[A-Z\d一二三四])|(?:逛)?(?:摊位|展位|展区|展台|展商|展会|展览|逛展)|吃(?:的|喝|饭|住)?|周边|伴手礼|礼品|路上|交通|住宿|天气|志愿者|行程|费用|花费|预算|票价|感谢|致谢|鸣谢|缘起|缘由|起因|出发|抵达|返程|回程|前情提要|写在(?:前面|最后|后面|前|后|之后)?|后记|结语|尾声|小记|小结|最后|结尾|收尾|彩蛋|番外|题外话|闲话|闲聊|吐槽|遗憾|不足|失误|翻车|踩坑|犯的错|(?:个人)?心得(?:区)?|感想区|留言区|自由发言|待续|待补|未完|没去的?|错过的?|没听到?的?|明年(?:呢|见)?|下次|值不值|还(?:会)?(?:去|来)吗|人|社交|拍照|合照|照片|签到|参观|展览参观|接待|报名|抽奖|颁奖|合影|目录|标签|名单|通讯录|午餐.{0,10}|午饭.{0,10}|便当.{0,10}|晚宴.{0,10}|晚餐.{0,10}|早餐.{0,10}|食物.{0,6}|餐饮.{0,6}|茶歇(?:只.{0,10})?|为什么去.{0,10}|为何去.{0,10})[\s:：*_】\]）)\-–—.。!！?？…\p{Extended_Pictographic}\uFE0F]{0,6}$/iu;

/** `Session C — cancelled (a train)`. */
const CANCELLED =
  /(?:\s[—–-]{1,2}\s?|[:：(（]\s?)(?:was )?(?:cancell?ed|called off|不讲了|取消)(?!\p{L})/iu;

/** `下午的工坊没参加，赶飞机`: what the writer was not at, and why. */
const STAYED_AWAY = /^[^(（—–]{2,20}(?:没有?|未能?)(?:参加|去成?|赶上|听成?)[,，]/u;

/** `Logistics and whether I'd come again`, `明年还来不来`: what the writer weighs up. */
const WEIGHS_UP =
  /(?<!\p{L})(?:whether|if) (?:I|we)(?:'d|'ll| would| will| might| should)(?!\p{L})|(?<!\p{L})(?:would|will|should) (?:I|we) (?:go|come|return|attend|be back|recommend|do (?:it|this)|pay)(?!\p{L})|(?:明年|下次|下届|下回|以后)(?:还|要不要|会不会|值不值得|再){1,2}(?:来|去|参加)|(?:值不值得?|要不要|会不会|还|该不该)再?(?:来|去|参加)(?:吗|么|不来|不去)?[?？]?$/iu;
/** What firms pay to say: `后面都是厂商广告`, `Sponsor slot x3`. */
const OF_VENDORS =
  /^(?:\d{1,2}[.)、]\s?)?(?:(?:后面|最后|剩下|其余|余下|另外|还有)\p{Script=Han}{0,6})?(?:都是|全是|是)?(?:厂商|赞助商?)的?(?:广告|介绍|宣讲|推销|产品|环节|时间|软文)|^(?:the )?(?:sponsors?|vendors?)(?:'s?)? (?:slots?|pitch(?:es)?|spots?|ads?|adverts?)(?!\p{L})/iu;
/** Between the things that a heading names together: `Food, people & costs`, `会务与感想`. */
const TOGETHER =
  /\s?[、&+/,]\s?|\s(?:and|plus)\s|(?<=\p{Script=Han}{2})[和与及](?=\p{Script=Han}{2})/u;

/** Whether all that a heading names together is around the talks or the writer's own. */
function namesAsides(plain: string): boolean {
  const things = plain.split(TOGETHER);
  return (
    things.length > 1 &&
    things.length <= 4 &&
    things.every((thing) => ASIDE.test(thing) || isPart(thing))
  );
}

/** Whether a heading is of what went on around the talks, of one that fell out, or of the writer. */
export function isAside(title: string): boolean {
  if (title.length > 80) return false;
  const plain = simplify(title).trim();
  const bare = /\p{Script=Han}/u.test(plain) ? withoutBracket(plain) : plain;
  return (
    ASIDE.test(bare) ||
    CANCELLED.test(plain) ||
    STAYED_AWAY.test(plain) ||
    WEIGHS_UP.test(plain) ||
    OF_VENDORS.test(plain) ||
    namesAsides(bare)
  );
}
