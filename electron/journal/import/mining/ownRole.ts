/** What the writer did at the event, where they say it themselves. */
import { missing } from '#shared/draft.ts';
import type { Proposal } from '#shared/draft.ts';
import type { Role } from '#shared/event.ts';
import type { EventPassage } from './eventName.ts';

const I = String.raw`(?<!\p{L})(?:I|we)(?:['’](?:ve|m|re|d|ll))?(?!\p{L})(?:[ ](?!(?:not|never|wish|didn|heard|saw|watched|missed|liked|loved|think|thought)(?!\p{L}))[\p{L}'’]{1,14}){0,6}?[ ]`;

const ON_IT = String.raw`(?<!\p{L})(?:I|we)(?:['’](?:ve|m|re|ll))?(?:[ ](?:in \p{Lu}\p{L}+|was|were|am|are|have|had|been|be|will|also|then|later|got|to|asked|sat|speaking|appeared|took|even|joined)){0,4}[ ]`;

/** What each role sounds like; those above attending win over it. */
const ENGLISH: readonly (readonly [Role, string])[] = [
  [
    'moderator',
    `${I}(?:moderated|moderating|moderate|chaired|chairing|hosted the panel|MC['’]?d|emceed)|as (?:the |a )?(?:panel |session )?(?:moderator|chair|host of)|asked (?:me )?to (?:moderate|chair|host|hold the (?:microphone|mic))|my (?:panel|role) as (?:a )?moderator`,
  ],
  [
    'organiser',
    `${I}(?:organi[sz]ed|organi[sz]ing|co-organi[sz]ed|put together|helped (?:to )?(?:organi[sz]e|run))|(?:as|being) (?:an |one of the |the |a )?(?:co-)?organi[sz]ers?|my team (?:organi[sz]ed|hosted|ran)|our team (?:organi[sz]ed|hosted|ran)|we organi[sz]ers|on the organi[sz]ing (?:committee|team)|(?<!\\p{L})we hosted (?:the|this|our|a) (?:event|meetup|conference|day|evening|summit|edition)`,
  ],
  [
    'panelist',
    `${ON_IT}(?:on|join|joined|part of|joining|in) (?:a|the|their|one|an)(?: [\\p{L}-]{1,16}){0,3} panel|as (?:a |one of the )?(?:panell?ist|panell?ists)|my fellow panell?ists|speaking on (?:a|the) panel|invited (?:on|onto|to join) (?:a|the) panel|my panel(?! (?:was|on).{0,20}modera)|${I}(?:a )?panell?ist`,
  ],
  [
    'speaker',
    `${I}(?:gave|give|giving|delivered|deliver|presented|presenting|present|spoke|speaking|speak|talked about|held a (?:talk|workshop)|ran a workshop|taught|led a (?:workshop|session|tutorial))(?= (?:a|an|the|my|our|about|on|at|there|here|for|to|two|some|in|this|work|alongside|\\p{Lu}|["“]))|my (?:own )?(?:talk|keynote|presentation|poster|slides|lightning talk|workshop|tutorial|lecture)(?! (?:notes|list|with|to))|our (?:talk|keynote|presentation|poster|workshop|tutorial)(?!\\p{L})|as (?:a|an|the|one of the)(?: [\\p{L}-]{1,14})? (?:speaker|speakers|presenter|lecturer)|invited (?:me )?to (?:speak|give|present|talk)|(?:here are|these are) (?:my|the) slides|slides (?:of|from|for) my|(?:attending|attended) and (?:speaking|presenting|spoke|presented)|invited talk|${I}(?:pitched (?:a|my) (?:slot|session|topic)|(?:ended up )?r[au]n(?:ning)? (?:a|my own) (?:session|slot|clinic))|happy to (?:speak|present|give)`,
  ],
  [
    'attendee',
    `${I}(?:watched|followed|streamed|listened to|tuned in(?:to)?|attended|attend|attending|went (?:to|along)|was at|were at|was there|visited|joined|sat in|made it to|dropped by|been to|got to (?:attend|go)|came (?:to|back)|registered|travell?ed|flew|drove|took the train|queued|spent (?:two|three|a|the|four|one|my))|as an attendee|in the audience|my (?:very )?(?:first|second|third|fourth|fifth|sixth|last) (?:time|year|visit) (?:at|attending|there|here|in|to)|(?:back|home|fresh|returned|just back) from (?:the )?|(?:attending|attended) (?:the|this|my)|talks I (?:saw|attended|liked|went)|sessions I (?:attended|went|saw)|(?:glad|happy|sorry) I (?:went|came)|worth (?:the|my) (?:trip|ticket|time|train|flight)`,
  ],
];
const CHINESE: readonly (readonly [Role, string])[] = [
  [
    'moderator',
    '(?:我|由我|本人|笔者)[^,，。!?！？]{0,12}?主持(?!人(?!的?身份)|下|得|的不|水平)|(?:作为|担任|客串了?|当了?|受邀(?:担任|主持|作为))[^,，。!?！？]{0,12}?主持(?:人|嘉宾|一?)?|主持了',
  ],
  [
    'organiser',
    '(?:我|我们|咱们|团队|我司|本人)[^,，。!?！？]{0,10}?(?:组织|主办|承办|举办|筹办|筹备|操办|策划)(?:了|的|这)|(?:作为|担任)[^,，。!?！？]{0,8}?(?:主办方|组织者|主办|组委会|发起人|策划|承办方)|我是[^,，。]{0,6}(?:组织者|总召|召集人|(?:场务|议程|行政|总务|志工|志愿者|筹备)组?(?:长|负责人))|我们?社[群区](?:主办|承办|举办)',
  ],
  [
    'panelist',
    '(?:我|本人|笔者|受邀|应邀|有幸|荣幸)[^,，。!?！？]{0,16}?(?:参加|参与|加入|上了?|坐在|出席)[^,，。!?！？]{0,10}?(?:圆桌|panel|座谈|对谈)|(?:作为|担任|受邀为)[^,，。!?！？]{0,8}?(?:圆桌嘉宾|panelist|对谈嘉宾|讨论嘉宾|与谈人)',
  ],
  [
    'speaker',
    '(?:我|本人|笔者|我们|有幸|荣幸|很高兴)[^,，。!?！？]{0,24}?(?:做|作|发表|带来|进行|给|讲|分享)了?[^,，。!?！？]{0,24}?(?:报告|演讲|分享|发言|主题演讲|talk|讲座|宣讲|培训|keynote|speech)|(?:受邀|应邀|受.{1,14}邀请)[^,，。!?！？]{0,20}?(?:作|做|发表|进行|带来|分享|演讲|报告|讲授|授课|讲课|发言)|(?:作为|担任)[^,，。!?！？]{0,8}?(?:讲者|演讲嘉宾|演讲者|分享嘉宾|主讲人?|报告人|讲师|演讲人|speaker)|我的(?:演讲|报告|分享|talk|主题演讲|keynote|PPT|题目是|讲题|演讲稿)|我(?:在[^,，。]{2,24}?(?:上|中)?)?讲(?:了|的是)|轮到我[^,，。!?！？]{0,10}?(?:讲|上台|分享|报告|演讲)|我(?:还|也|又)?上台|(?:特邀|受邀|邀请)报告|(?:^|[,，。;；])[ ]?(?:昨天?|前天?|今天?|上周[一二三四五六日天末]?|上个?月|去年|\\d{1,2}月|\\d{1,2}[日号]|[(（][^()（）]{0,14}[)）]|下午|上午){0,5}在[^,，。;；]{2,40}?(?:做|作|发表|带来)了[^,，。;；]{0,12}?(?:分享|报告|演讲|发言|talk|讲座)|^在[^,，。]{2,40}上的(?:分享|演讲|报告|发言|talk)',
  ],
  [
    'attendee',
    '(?:我(?!的)|我们|本人|笔者|有幸|和同事|跟同事|一起|今天|昨天|上周|周末|第一次|又|刚)[^,，。!?！？]{0,14}?(?:参加|参会|观摩|旁听|去了|去听|去看|听了|逛了|到场|到现场|出席)了?|(?:参加|听|逛|看|旁听|观摩)(?:完|了)[^,，。!?！？]{0,24}?(?:大会|会议|论坛|峰会|年会|研讨会|沙龙|讲座|展|活动|分享会?|meetup)|^[【「\\[]?[^】」\\]]{0,6}[】」\\]]?[ ]?(?:参加|参会|听)(?=[「“《\\p{L}\\d])|(?:作为|以)[^,，。!?！？]{0,6}?(?:听众|观众|参会者|与会者|普通参会)|(?:参会|听会|逛展|观展|现场)(?:笔记|记录|感受|心得|体会|小记|随笔|见闻|总结|有感)|在(?:台下|现场|观众席)',
  ],
];
/** Said of not being there, or of somebody else. */
const NEGATED =
  /(?<!\p{L})(?:didn['’]t|did not|couldn['’]t|could not|won['’]t|wish(?:ed)? I|unable|never|not going|missed)(?!\p{L})|没(?:能|有|去|参加|赶上)|未能|错过|无法|本来想/iu;
const NOT_YET =
  /(?<!\p{L})(?:might|may|hope to|would love to|if I)(?!\p{L})|想去|打算|考虑|可能会?去/iu;
/** An attendee's remark about who else came, or about coming again. */
const WAS_THERE =
  /这[场次个](?:大会|会议?|论坛|峰会|活动|讲座|沙龙)[^。!?\n]{0,40}?(?:没来|来了|人[很不]?[多少]|值得|不值|一般|水|浪费|干货|收获)|(?:就|都|再也?|还会?|一定|不会?|不该)(?:别|不)?(?:再)?(?:来|去|报名|参加)(?:了|的|参加)|(?<!\p{L})(?:won['’]t (?:go|come|be) (?:again|back)|will (?:not )?(?:go|come|be) (?:again|back)|(?:go|come|coming|going|be) (?:back|again) next year|never again|not (?:going|coming) (?:back|again)|skip(?:ping)? it next)(?!\p{L})/iu;

const compile = (table: readonly (readonly [Role, string])[], flags: string) =>
  table.map(([role, words]) => [role, new RegExp(words, flags)] as const);
const PATTERNS = [...compile(ENGLISH, 'u'), ...compile(CHINESE, 'iu')];
const MOST_PASSAGES = 400;
const LONGEST = 600;

/** The role that the first sentence about it states; what is more than attending wins over it. */
export function roleOf(passages: readonly EventPassage[]): Proposal<Role> {
  let attended: Proposal<Role> | null = null;
  let present: Proposal<Role> | null = null;
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    const text = passage.folded
      .slice(0, LONGEST)
      .replace(
        /^(?:We|My|Our|As|Invited|Here|These|Slides|In|Back|Home|Fresh|Just|Glad|Happy|Sorry|Worth|Attending|Attended|On)(?!\p{L})/u,
        (word) => word.toLowerCase(),
      );
    const found = roleIn(text);
    const at = (index: number, length: number): Proposal<Role>['span'] => {
      const verbatim = passage.text.length === passage.span.end - passage.span.start;
      const start = passage.span.start + index;
      return verbatim ? { start, end: start + length } : passage.span;
    };
    if (found && found.role !== 'attendee') {
      return { value: found.role, confidence: 'likely', span: at(found.index, found.length) };
    }
    if (found)
      attended ??= { value: 'attendee', confidence: 'likely', span: at(found.index, found.length) };
    const there = WAS_THERE.exec(text);
    if (there)
      present ??= {
        value: 'attendee',
        confidence: 'unsure',
        span: at(there.index, there[0].length),
      };
  }
  return attended ?? present ?? missing();
}

function roleIn(text: string): { role: Role; index: number; length: number } | null {
  for (const [role, pattern] of PATTERNS) {
    const match = pattern.exec(text.replace(/(?<!\p{L})We(?!\p{L})/gu, 'we'));
    if (!match) continue;
    const around = text.slice(Math.max(0, match.index - 16), match.index + match[0].length + 4);
    if (NEGATED.test(around) || NOT_YET.test(around)) continue;
    return { role, index: match.index, length: match[0].length };
  }
  return null;
}
