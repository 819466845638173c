/**
 * What only those say who sat in the audience: when they came and left, what they caught of it, what
 * they liked best, what they wrote down and who paid. Weaker than any role that is stated. For folded text.
 */

const TALKS = String.raw`(?:talks?|sessions?|keynotes?|panels?|workshops?|lectures?|day|days|morning|afternoon|tracks?|demos?|programme|conference|event)`;

const ENGLISH = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`(?:I|we)(?:['’]m|['’]ve been| was| were| am| went| came| flew| travell?ed| headed| drove| spent \p{L}{2,6} days?) (?:back |over |up |down |out |off )?(?:in|to) \p{Lu}[\p{L}.’' -]{1,30}? for (?:(?:the|a|an|its|this) [\p{L}\d’'-]{2,30}|\[?[\p{Lu}\d][\p{L}\d’'-]{1,30})`,
    String.raw`(?:I|we) (?:only |just |barely |also )?(?:caught|heard|saw|made it to|got to (?:see|hear)) (?:only |just )?(?:the (?:first|second|last|tail|end|start|final|opening)|most of|half|about half|some of)(?: [\p{L}’'-]+){0,4}? ${TALKS}`,
    String.raw`(?:I|we) (?:had to leave|left|arrived|got there|turned up|came in|slipped out|sneaked out|snuck out) (?:\p{L}+ ){0,2}?(?:early|late|halfway|before (?:the|it))`,
    String.raw`(?:my|our) (?:own |personal |least |absolute )?favou?rites?(?: (?:${TALKS}|of|was|were|by|from)|,)|the ${TALKS} I (?:liked|enjoyed|loved|went)|(?:probably|easily) my favou?rite`,
    String.raw`notes (?:that )?I (?:took|scribbled|typed|wrote|made|jotted|scrawled)|(?:I|we) (?:scribbled|jotted|scrawled)|the (?:bit|line|sentence|one thing) I wrote down|from my (?:notebook|scribbles|scrawl)`,
    String.raw`(?:I|we) (?:came|went|drove|walked) (?:away|home|out|back) with`,
    String.raw`first (?:time|visit) (?:at|to) (?:the )?\p{Lu}[\p{L}’' -]{1,30}? for me|(?:was|is) my first (?:time|visit|one)`,
    String.raw`(?:I|we) (?:picked|chose|managed|sampled|sat through) (?:\p{L}+ ){0,5}?${TALKS}|what I (?:heard|took away|took home)(?! from)`,
    String.raw`[Ll]ive notes|[Nn]otes from the (?:room|floor|back|audience)|(?:[Tt]hanks|[Kk]udos) to (?:all )?the (?:organi[sz]ers|crew|volunteers|organi[sz]ing)`,
    String.raw`(?:I|we) asked [^.!?]{2,60}? (?:in|during|at) (?:the )?(?:Q&A|Q & A|questions)`,
    String.raw`(?:I|we)(?:['’]d)? (?:had )?(?:meant|wanted|hoped|planned|tried) to (?:go to|see|hear|get into|catch) [^.!?]{2,50}? (?:was|were) (?:full|packed|cancelled|canceled)`,
    String.raw`(?:I|we) paid (?:for (?:this|it|my)|my own way|out of my)|(?:I|we) (?:took|used|burned) (?:\p{L}+ ){1,3}?(?:leave|days? off|holiday)`,
  ].join('|')})(?!\p{L})`,
  'u',
);

/** Without an `I`: `Went to Kilnfest with a friend.` */
const ELLIPTIC =
  /^(?:Went|Popped|Travelled|Drove|Flew|Cycled|Headed) (?:along |over |up |down |back |out )?to (?:the )?[\p{Lu}\d]|^Spent (?:\p{L}+ ){1,3}?at (?:the )?[\p{Lu}\d]|(?:^|[Ii] |[Ww]e )[Ss]at (?:near|at|in|by|towards?) the (?:very )?(?:back|front|side|aisle|door|window|\p{L}{4,7} row)(?!\p{L})/u;

const CHINESE = new RegExp(
  [
    '我[^,。]{0,8}?(?:迟到|来晚|晚到|到晚了|早退|提前(?:走|离|溜|撤)|先走|先撤|中途(?:走|离|溜))',
    '(?:只|才)(?:听|赶|看|来得及听)(?:到|上)?了?[^,。]{0,6}?(?:后半|前半|一半|下半|上半|半场|尾巴|结尾|最后)',
    '没(?:能)?(?:听|抄|记|跟)(?:全|到|上|下来)[^。]{0,12}?(?:见谅|请|共笔|包涵|补|笔记|录影|录像)|最后[^,。]{0,8}?没听到',
    '(?:听|逛|看)(?:完|下来)(?:[一二两三四五六几\\d半全](?:场|天|轮|圈)|整场|这场)?,[^。]{0,6}?(?:最|觉得|感觉|收获|有感)|最(?:喜欢|有感|有收获|打动我)的?[^,。]{0,10}?(?:场|演讲|分享|报告|讲座|那)',
    '(?:自己|自费)(?:买|掏钱买)的?票|请(?:了)?(?:特休|年假|[一二两三半]天假|假)[^,。]{0,3}?[去来](?:的|听|参加|了)',
    '(?:^|[,。;!?:])[ ]?(?:我|我们|咱们|这次|今天|昨天|周末|上周){0,2}(?:和|跟|与(?!会)|同(?!时|样))[^,。他她]{1,14}?(?:一起|一块)?(?:去|来)(?:了|听|参加|看|逛)',
    '(?:提问|问答|Q&A|QA)[^,。]{0,6}?,?我(?:问|举手|提)|我(?:举手|现场)问|我问了[^,。]{2,20},(?:讲者|嘉宾|老师)',
    '感谢(?:主办方?|主办单位|志工|志愿者|工作人员)[^。]{0,10}?(?:学到|收获|辛苦)',
    '第一次(?:去|来|参加|逛)(?:这|那)(?:种|类|个|场)',
    '(?:手速|打字)[^,。]{0,6}?(?:慢|不够|跟不上)|(?:边听边|现场随手)(?:敲|记|打|写|抄)|(?:挂|戴|弄|领)(?:反|错|丢)?了?[^,。]{0,3}?(?:工牌|胸牌|名牌)|(?:工牌|胸牌|名牌)(?:挂|戴|弄)',
  ].join('|'),
  'u',
);

/** An attendee's remark about who else came, or about coming again. */
const REMARK =
  /这[场次个](?:大会|会议?|论坛|峰会|活动|讲座|沙龙)[^。!?\n]{0,40}?(?:没来|来了|人[很不]?[多少]|值得|不值|一般|水|浪费|干货|收获)|(?:就|都|再也?|还会?|一定|不会?|不该)(?:别|不)?(?:再)?(?:来|去|报名|参加)(?:了|的|参加)|(?<!\p{L})(?:won['’]t (?:go|come|be) (?:again|back)|will (?:not )?(?:go|come|be) (?:again|back)|(?:go|come|coming|going|be) (?:back|again) next year|never again|not (?:going|coming) (?:back|again)|skip(?:ping)? it next)(?!\p{L})/iu;

/** Said by those who were not there at all. */
const ABSENT =
  /(?<!\p{L})(?:I|we) (?:was|were) (?:not|n['’]t) there|(?:did(?:n['’]t| not)|could(?:n['’]t| not)) (?:make it to|attend|go to|get to) (?!the (?:second|last|first|third|final))|我[^,。]{0,6}?没(?:能)?(?:去成|到现场|去现场|到场|参加成?)(?!第|最后)/u;

/** Where a folded passage says that its writer was in the audience, or null. */
export const inAudience = (text: string): RegExpExecArray | null =>
  ENGLISH.exec(text) ?? ELLIPTIC.exec(text) ?? CHINESE.exec(text) ?? REMARK.exec(text);

/** Whether a folded passage says that its writer was not there. */
export const wasAbsent = (text: string): boolean => ABSENT.test(text);
