/** Names of events in Chinese text: what ends in a word such as 大会 and begins after a word that no name holds. */
import { mentionOf } from './eventMention.ts';
import type { EventMention } from './eventMention.ts';

const KINDS =
  '开发者大会|用户大会|大会(?!堂|员|报告|主席|主题|现场|组委)|论坛(?!报)|峰会|年会|研讨会|沙龙(?!区)|(?<=\\p{Script=Han})座谈(?=[ (（]|$)|(?<=\\p{Script=Han})[午早晚]餐会|发布会|座谈会|交流会|推介会|推进会|博览会|展览会|展销会|交易会|洽谈会|对接会|恳谈会|分享会|报告会|发表会|说明会|讲座(?!教授)|讲坛|讲堂|工作坊|训练营|集训营|研习营|夏令营|冬令营|讲习班|暑期学校|暑期班|开放日|嘉年华|黑客松|黑客马拉松|技术日|开发者日|开发者节|用户日|社群日|社区日|合作伙伴日|盛典|颁奖礼|颁奖典礼|典礼|市集|创客节|公益节|读书节|品牌日|科技日|闭门会议|闭门会|私享会|读书会|茶话会|宣讲会|见面会|双年展|文化节|艺术节|音乐节|科技节|创新节|电影节|戏剧节|设计节|大赛|挑战赛|竞赛(?:终评|决赛|复赛)?|擂台赛|锦标赛|邀请赛|交流日|体验日|碰头会|碰面会|下午茶(?!歇)|之夜(?!市)|品评会|品鉴会|赏析会|学习会|讲习会|同好会|对话会|听证会|恳亲会|发表展|成果展|增能研习|教师研习|(?<=\\p{Script=Han})研习(?=[(（ ]|$)|[茶菜药农种花渔旅教康机电汽食酒]博会|夜谈|夜话|茶会|沙龙日|科技周|设计周|创新周|会议(?!室|中心|厅|纪要|软件|系统|记录|日程|议程|桌|现场|期间|精神|上|通知|主题|开始|结束|内容|资料)|例会|(?<=\\p{Script=Han}{2})月会|培训班|研修班|进修班|高研班|学习班|高峰会|研习会|工坊|小聚|同学会|聚会|路演(?!中心)|展会|车展|书展|动漫展|科技展|创投会|大讲堂|公开课|圆桌会|联席会|讨论会|演讲会|演唱会|创博会|高交会|服贸会|进博会|广交会|智博会|数博会|科博会|世博会|文博会|人工智能周|开源周';
const LATIN_KINDS =
  'Meetup|MeetUp|meetup|Summit|Conference|Forum|Workshop|workshop|Salon|Hackathon|Day|Days|Con|Conf|DevFest|Tech Talk';
const KIND = new RegExp(
  `(?:${KINDS})|(?<=\\p{Script=Han}[ ]?)(?:${LATIN_KINDS})(?![A-Za-z])`,
  'gu',
);

/** Words and signs that end the search to the left: no name holds them. */
const STOPS = new RegExp(
  [
    String.raw`[,，。;；:：!！?？、…|｜\n\t<>〈〉=~#*_@【】\[\]]|——|[ ][-–—][ ]|\.[ ]`,
    String.raw`(?<=\p{Script=Han})[ ](?=\p{Script=Han})|[ ][/]{1,2}[ ]|\([^()\n]{0,12}\d{1,2}[日号月][^()\n]{0,8}\)`,
    '[咗喺佇嘅哋啲喔]|下去(?!中)',
    String.raw`(?<=[\p{Script=Han}\uE000])(?<!届)[ ](?=\d{4})`,
    '(?<!存)在(?!线)|(?<!目|标)的|了(?!解)|是|着|(?<!通|超|经)过(?!程)|到(?!达)|(?<!作|成|华|行|有|因|认)为(?!民|公)|(?<!自|理|缘)由|这|那|该|(?<!因)此|每|某|我(?:们|司|校|院|公司)?(?!国)|你们?|他们?|她|咱们?|大家|自己|本人|笔者|记者|(?<!关|位|基|属|对)于(?!都)',
    '把(?!握)|被(?!动)|让|(?<!供|补)给|跟(?!踪)|(?<!方|导|面|定|取|双|跨|横|纵)向(?!上|阳|量)|(?<!服|职)从(?!化|业)|(?<!视|聆|试)听(?!力|障)|去(?!中心|年)|(?<!未|将|原|往|外|近)来(?!宾|源)|(?<!国|稀|所|共|私|公|持|拥|特|专)有(?!机|色|限|效)|没|不(?!锈|动)|就(?!业)|也|(?<!首|成|京|古|花|新|丰)都(?!市|江)|(?<!归)还(?!原)|又|再(?!生|造|制|设计|升级|教育|利用|出发|思考|就业|融资|平衡|循环|野化|创造|创业|认识|定义|想象|发现|保险|探索|入|现|版)|将(?!来|军)|已|曾|(?<!公|修|校)正(?!大|念|义|能)|刚|(?<!人|英|天|贤)才(?!能|俊)|并(?!购|行|发|网)|(?<!然)而|但(?!是)|或|若|如(?!家)|(?<!大|海|陆|路|江|线)上(?!海|市公司|合|饶|虞|交|城)|(?<!高|初|其|集|年)中(?=[,，。 ]|$)|期间|现场(?!$)|昨|前天|今[天日晚]|明[天日晚]|上[周月]|本[周月次届场]|去年|今年|明年|近日|日前|当天|当日|随后|其中|以及|根据|按照|通过|围绕|聚焦|作为|成为|属于|关于|基于|对于|来自|位于|包括|例如|比如|譬如|就像|类似|相比|除了|所谓',
    '负责(?!人|任)|参加|参与|出席|参会|举办|举行|召开|主办|承办|协办|筹办|组织(?!者|部|学|病)|受邀|应邀|邀请|亮相|登陆|走进|前往|报名|推出|发布(?!会)|开幕|闭幕|落幕|宣布|迎来|观摩|取消|现身|重返|回顾|聊聊|记录|关注|听说|感谢|祝贺|预告|报道|直播|速递|笔记|小记|纪要|总结(?!大?会)|见闻|随笔|感受|印象|参访|赴(?!约)|旁听|接受|发表|担任|主持|获得|荣获|入选|联合(?=举|主)|打造|筹备|共赴|共聚|齐聚|相聚|聚首|启动|迎接|备战|直击|探访|专访|解读|透过|看懂|一文|现在|目前|今后|后来|之后|之前|以前|然后|因为|所以|虽然|如果|可以|可能|应该|需要|认为|觉得|知道|希望|表示|指出|提出|强调|介绍|一年一度|首次|再次|多次|这次|此次|历次|历届|往届|上届|下届|上一届|下一届|另一?[个场]|[一两三几多][个场次]|整[个场]|全部|各[种类个]|许多|很多|不少|一些|[二两]?天半?(?=\\p{Script=Han}{0,3}(?:大会|会议|论坛|峰会))',
  ].join('|'),
  'gu',
);
const LONGEST = 64;

/** Words that say nothing about which event it is. */
const COMMON =
  /黄昏|午间|午餐|晚间|周末|夜间|清晨|年中|年终|年末|全市|全省|全县|全区|全校|主题|平行|分(?=论坛|会)|主(?=论坛|会)|圆桌|高峰|高端|高层|开幕|闭幕|专题|专场|技术|行业|产业|学术|国际|全国|全球|世界|年度|季度|线上|线下|在线|内部|闭门|大型|小型|重要|盛|全体|股东|新闻|产品|新品|视频|电话|网络|工作|同期|系列|城市|企业|公司|开放|创新|专家|媒体|嘉宾|青年|专业|董事|职工|动员|总结|表彰|培训|部署|座谈|推进|新春|首届|各|个|场|次|届|年|月|日|本|该|老|新|大|小|好|首|级|家|种|类|型|我国|国内|国外|当地|科技|常务|扩大|党组|紧急|临时|专项|协调|媒体|说明|记者|情况|通气|线|会议|论坛|[主分]$|[\d一二三四五六七八九十第]/gu;

const AFTER =
  /^(?:[ ]?#\d{1,4}(?!\d))?(?:[ ]?[(（][A-Z][\w .'’&+-]{1,24}[)）])?(?:[ ]?(?:19|20)\d{2}(?![\d年.-]))?(?:[ ]?[·•-]?[ ]?[(（]?(?:\d{4})?\p{Script=Han}{2,4}站[)）]?)?(?:[ ]?[(（][A-Z][\w .'’&+-]{1,24}[)）])?/u;
const LEADING =
  /^(?:[一两二三四五半\d]整?天(?!然|[气空])|(?:\d{4}年)?\d{1,2}月\d{1,2}日?(?:[至到—–-](?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上?)?|\d{1,2}日|(?:周|星期)[一二三四五六日天]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|[一二三四五六七八九十]{1,2}月(?:[一二三]?十?[一二三四五六七八九]?[日号])|[与及跟者]|和(?![平谐合田])|同(?![济仁业行心城])|对(?![虾话口外接联标冲抗])|其(?!他)|(?:次(?!世|时|贷)|场(?!景|馆|地|域)|个(?!人|性|体)|届)(?=\p{Script=Han}{3})|[记看聊忆评赴逛](?=\d{4}|第)|[()（）”』」'"·.-]|\s)+/u;

/** The names in a text; `folded` is its folded form. */
export function chineseEvents(text: string, folded: string, from = 0): EventMention[] {
  const mentions: EventMention[] = [];
  for (const kind of folded.matchAll(KIND)) {
    const end = kind.index + kind[0].length;
    const start = nameStart(folded, kind.index, end);
    if (start === null) continue;
    const whole = end + (AFTER.exec(folded.slice(end, end + 60))?.[0].length ?? 0);
    const before = mentions.at(-1);
    const joined =
      before && joinedTo(folded, before.span.end - from, before.span.start - from, start, end);
    if (joined === 'part') continue;
    if (joined === 'whole') mentions.pop();
    const span = { start: start + from, end: whole + from };
    const generic = isCommon(folded.slice(start, kind.index));
    const weak =
      /^(?:会议|例会|月会|培训班|研修班|进修班|高研班|学习班|聚会|大赛|路演|公开课|讲座|竞赛.*|擂台赛|锦标赛|邀请赛|夜话|茶会|下午茶|.*研习)$/u.test(
        kind[0],
      );
    mentions.push(mentionOf(text.slice(start, whole), span, { generic, weak }));
  }
  return mentions;
}

/** `博鳌论坛年会` and `A大会暨B论坛` are one name; the 论坛 of `A大会视觉论坛` is a part of A. */
function joinedTo(
  folded: string,
  beforeEnd: number,
  beforeStart: number,
  start: number,
  end: number,
) {
  if (start >= beforeEnd || start > beforeStart + 1) return null;
  const between = folded.slice(beforeEnd, end);
  return /^暨|^(?:\d{4}年?)?(?:年会|全体会议|开幕式|首届|峰会)$/u.test(between) ? 'whole' : 'part';
}

/** After a kind, the end of the quotes in which it stands. */
const CLOSED = /^[ ]?(?:20\d{2})?[”」』》"]/u;

/** Where the name that ends in a kind begins, or null where there is none. */
function nameStart(folded: string, kindStart: number, end: number): number | null {
  const earliest = Math.max(0, kindStart - LONGEST);
  const before = folded.slice(earliest, kindStart);
  const quote = openQuote(before);
  let cut = quote;
  // What stands in quotes with the kind is the name, unless it is a sentence.
  const isWhole =
    quote > 0 &&
    !/[,，。!！?？:：]/u.test(before.slice(quote)) &&
    CLOSED.test(folded.slice(end, end + 12));
  if (!isWhole)
    for (const stop of withoutQuoted(before).matchAll(STOPS))
      cut = Math.max(cut, stop.index + stop[0].length);
  const closing = before.indexOf(')', cut);
  if (closing >= 0 && !before.slice(cut, closing).includes('(')) cut = closing + 1;
  let leading = LEADING.exec(before.slice(cut))?.[0].length ?? 0;
  // `(心得) …`: brackets that the name does not open.
  leading += /^[^()]{1,8}\)[ ]?/u.exec(before.slice(cut + leading))?.[0].length ?? 0;
  const start = earliest + cut + leading;
  return start >= end ||
    (start === kindStart && !/^(?:\p{Script=Han}{3})/u.test(folded.slice(kindStart, end)))
    ? null
    : start;
}

/** Quotes that close before the kind belong to the name: what is in them stops nothing. */
const withoutQuoted = (before: string): string =>
  before.replace(/[“「『"][^“”「」『』"\n]{1,40}[”」』"]|《[^《》\n]{1,40}》/gu, (quoted) =>
    '\uE000'.repeat(quoted.length),
  );

/** Where an open quote ends, within which the kind stands. */
function openQuote(before: string): number {
  const last = Math.max(
    before.lastIndexOf('“'),
    before.lastIndexOf('「'),
    before.lastIndexOf('『'),
    before.lastIndexOf('《'),
  );
  if (last < 0) return 0;
  return /[”」』》]/u.test(before.slice(last)) ? 0 : last + 1;
}

const isCommon = (words: string): boolean =>
  words.replace(COMMON, '').replace(/[\s·-]/gu, '') === '';
