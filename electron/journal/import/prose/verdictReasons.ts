/** Why an event is or is not worth going to again, as far as its words say it. */
import type { WorthReason } from '#shared/worth.ts';

/** Each looks at simplified text, in any case. */
const WORDS: readonly (readonly [WorthReason, RegExp])[] = [
  [
    'fluff',
    /\b(?:fluff(?:y)?|hand-?wav\w+|buzzwords?|no substance|little substance|lack(?:s|ed|ing)? (?:of )?substance|without substance|empty (?:talk|words|phrases|slogans)|hot air|platitudes|shallow|superficial|vague|hype|nothing concrete|no (?:real )?(?:depth|content|details?|numbers|code)|thin on (?:content|substance|detail)|thin (?:content|programme|program)|waste of (?:time|a day|two days|money)|learn(?:ed|t) (?:nothing|little|almost nothing)|all talk|marketing speak|style over substance|content[- ]free|padding|filler)\b|水会|水活动|水分|水得|[很太好真都挺全][是的]?水(?=$|[了的啊吧,，。!！;；、 ])|空话|空洞|废话|套话|官话|口号|没(?:有|什么|啥)?(?:太多|任何|多少)?(?:干货|营养|内容|收获|实质)|毫无(?:干货|营养|内容|收获)|干货(?:太|很|比较|偏|实在)?少|不干|泛泛而谈|浮于表面|流于形式|走过场|务虚|假大空|大而空|画饼|画大饼|形式主义|念稿|念ppt|浪费时间|白跑|白来|白去/iu,
  ],
  [
    'sales-pitch',
    /\b(?:sales?[- ]?(?:y|pitch(?:es)?)?(?= (?:talks?|pitch|pitches|decks?|fest))|sales[- ]?pitch(?:es)?|salesy|pitch(?:es)?(?: fest|-fest)?|product (?:demos?|pitch(?:es)?|ads?|placement)|vendor(?:s|-driven| talks?| pitches| booths| show)?|sponsor(?:s|ed)? (?:talks?|slots?|sessions?|pitch(?:es)?|track|keynotes?)|pay[- ]to[- ](?:speak|play)|advert(?:s|ising|isements?|orials?)?|ads|commercials?|infomercials?|lead[- ]gen(?:eration)?|marketing|selling|badge scann\w+)\b|推销|广告|软文|卖货|带货|卖课|割韭菜|拉客户|推广|打广告|产品(?:发布|宣讲|介绍|展示|推介)会?|厂商(?:宣讲|站台|秀|轮番|都?在)|赞助商(?:宣讲|站台|专场|时间|太多|演讲)|营销|招商|商业味|商业气息|宣传片/iu,
  ],
  [
    'repeats',
    /\b(?:repeat(?:s|ed|ing|itive)?(?! (?:visit|it|next))|rehash(?:ed)?|recycled|same (?:talks?|speakers?|slides?|content|faces|people|panels?|stories|old|thing|as last year)|old news|nothing new|heard (?:it|this|that|most|all|everything)[\w ]{0,15}(?:before|already)|seen (?:it|this|that|most|all)[\w ]{0,15}(?:before|already|online)|known already|already knew|no news|déjà vu|deja vu|stale|again and again|third time i|all on youtube|years? old slides)\b|重复|炒冷饭|老生常谈|老调重弹|老一套|听过(?:很多|好几|无数|多)?(?:遍|次|了)|都听过|没有?新(?:意|东西|内容|鲜)|没什么新|毫无新意|了无新意|千篇一律|换汤不换药|旧内容|去年(?:一样|的内容|讲过|的ppt|同样)|和去年差不多|跟去年差不多/iu,
  ],
  [
    'wrong-level',
    /\b(?:(?:too|way too|far too|very|so|rather|pretty) (?:basic|introductory|elementary|advanced|beginner\w*|superficial|high[- ]level|theoretical|academic|entry[- ]level|technical|simple|deep)|beginner(?:s'?|-level)?(?: level| content| talks?)|wrong level|introductory(?: level| talks?)|over my head|not (?:technical|deep|advanced) enough|wrong (?:topic|track|audience) for me|not (?:relevant|for me|for us|my (?:field|area|level|topic))|off[- ]topic|irrelevant|hello[- ]world|101 level|for beginners|aimed at (?:beginners|executives|managers|students|investors))\b|太浅|太深|太基础|太入门|太初级|偏浅|偏基础|太高深|太学术|太理论|太专业|太简单|入门级|科普(?:级|向|为主|性质)|不对口|听不懂|层次(?:太|偏|不)|深度不够|不够深入|没(?:有)?深度|与我(?:的)?(?:方向|领域|工作)(?:无关|不符)|跟我(?:的)?(?:方向|领域|工作)?(?:没关系|无关|关系不大)|方向不(?:对|符|匹配)/iu,
  ],
  [
    'wrong-people',
    /\b(?:wrong (?:people|crowd|audience)|nobody (?:i|worth|to|from|interesting)|no one (?:i|worth|to|from|interesting)|(?:none|few) of (?:the people|my peers|the (?:speakers|names|engineers|practitioners|maintainers))|(?:only|mostly|all|full of|mainly|just) (?:recruiters?|sales(?:people| people| reps)?|consultants?|vendors?|marketers?|students?|managers?|executives|suits|bankers|job seekers|influencers)|no (?:practitioners?|engineers?|peers|maintainers?|real users|decision[- ]makers?|customers|investors|founders|researchers)|(?:big names|headliners?|speakers?|keynote speakers?|half the speakers) (?:\w{1,12} ){0,3}(?:cancel+ed|didn't show|did not show|no-show|absent|dropped out|didn't come|didn't turn up|missing|pulled out)|no[- ]shows?|hard to meet|no(?:t much)? networking|empty (?:hall|room|rooms|seats)|poor turnout)\b|人不对|圈子不对|人群不对|大佬.{0,6}(?:没来|没到|缺席|不来|没出现|不在)|嘉宾.{0,6}(?:没来|缺席|没到|跳票|鸽了|放鸽子|不行|太弱|阵容弱|水平一般|质量(?:不高|一般|差|低))|讲者.{0,6}(?:没来|缺席|没到|水平一般|质量(?:不高|一般|差|低))|没(?:几个|有|什么|碰到|遇到|见到|认识到?)(?:几个|什么|一个)?(?:同行|懂的人|技术人|工程师|大佬|业内人|目标客户|客户|投资人|值得(?:认识|聊|结识)的人|厉害的人|牛人)|(?:全是|都是|大多是|多是|基本是|净是|满场)(?:销售|学生|厂商|卖|中介|猎头|hr|推销|外行|凑数|托|来蹭|领导|投资人|媒体|公关|市场)/iu,
  ],
  [
    'good-content',
    /\b(?:(?:good|great|excellent|strong|solid|outstanding|superb|fantastic|best|high[- ]quality|top|dense|deep|quality|brilliant|amazing|wonderful|impressive|rich) (?:content|talks?|sessions?|programme?|programs?|keynotes?|line-?up|papers|material|technical content|tracks?|workshops?|depth|curation|speakers and talks)|learn(?:ed|t) (?:a lot|so much|a ton|loads|tons|more|plenty|something)|(?:content|talks|sessions|programme|program|keynotes?|papers|workshops?) (?:were|was|are|is) (?:\w{1,12} )?(?:good|great|excellent|strong|solid|superb|outstanding|top notch|top-notch|deep|dense|fantastic|brilliant|first[- ]rate|high quality|inspiring|useful)|signal[- ]to[- ]noise|insightful|full of (?:insights?|ideas)|no fluff|zero fluff|(?:so |very |really )useful (?:talks?|sessions?))\b|内容(?:很|非常|真的|确实|都|比较|还|也|质量|挺)?(?:好|扎实|充实|丰富|硬核|不错|高|有料|有深度|精彩)|干货(?:很|非常|真|特别|挺)?(?:多|满满|十足|足)|有干货|都是干货|全是干货|收获(?:很|非常|颇|特别|真的|挺)?(?:大|多|丰|满满|丰富|颇丰)|满满(?:的)?(?:干货|收获)|学到(?:了)?(?:很多|不少|许多|东西)|受益匪浅|含金量高|报告(?:都)?(?:很|非常)(?:精彩|扎实|有料)|质量(?:很|非常|真的|都|挺)?高|议题(?:质量)?(?:很|都)?(?:好|硬|扎实|有料)/iu,
  ],
  [
    'good-people',
    /\b(?:(?:good|great|right|excellent|amazing|wonderful|interesting|smart|kind|fantastic|lovely|nice|brilliant|best|friendly) (?:people|crowd|attendees|audience|community|folks|company|peers|contacts|connections|conversations?|hallway(?: track| conversations?)?|networking)|hallway (?:track|conversations?|chats?)|met (?:\w{1,12} ){0,4}(?:people|peers|folks|maintainers|founders|investors|customers|collaborators|friends|engineers|practitioners|researchers|partners)|the people (?:are|were|make|made|alone)|people (?:were|are) (?:\w{1,10} )?(?:great|amazing|kind|wonderful|lovely|friendly|the best|open|welcoming)|community (?:is|was|feels|felt)|(?:for|because of|thanks to) the (?:people|community|networking|hallway|contacts)|good networking|made friends|new friends|old friends)\b|人(?:很|都很|真|都)?(?:好|对)(?=$|[,，。!！;；、 ])|人脉|结识|认识(?:了)?(?:很多|不少|几位|几个|许多|一些|一批|好多)|(?:遇到|碰到|见到|聊到|聊了|交到|遇见)(?:了)?(?:很多|不少|几位|几个|许多|一些|一批|好多)?(?:同行|大佬|老朋友|朋友|牛人|厉害的人|有意思的人|高手|志同道合|潜在客户|合作伙伴)|圈子(?:很|真)?(?:好|对)|社区(?:氛围)?(?:很|真|非常)?(?:好|友好|棒)|氛围(?:很|真|非常|特别|也)?(?:好|棒|友好)|质量(?:很)?高的(?:人|观众|听众|参会者)|茶歇(?:聊|交流)(?:得|的)?(?:很|非常)?(?:好|有收获|开心)/iu,
  ],
  [
    'good-practice',
    /\b(?:well[- ](?:organi[sz]ed|run|paced|curated|moderated|planned)|smooth(?:ly)?(?: organi[sz]ed| run)?|good (?:practice|practices|organi[sz]ation|logistics|catering|moderation|format|venue|case studies|war stories|examples)|great (?:practice|organi[sz]ation|logistics|format|venue|case studies|war stories|examples)|hands-on|real[- ]world (?:cases?|examples?|experience|stories)|case studies|war stories|practical(?: content| talks?| advice| tips)?|actionable|lessons from production|(?:can|could) apply|useful at work|immediately useful)\b|组织(?:得|的|很|非常|也)?(?:很|非常)?(?:好|不错|有序|到位|用心|专业)|办得(?:很|非常|真|挺|不错)?(?:好|不错|用心|专业)?|实战|落地案例|实践(?:案例|经验)?(?:很|多|丰富|扎实|好)|案例(?:很|都|非常)?(?:扎实|真实|实在|好|多|丰富)|动手|实操|可以直接用|能落地|接地气|流程顺畅|安排得(?:很|非常)?(?:好|紧凑|合理)|议程紧凑/iu,
  ],
  [
    'duty',
    /\b(?:duty|obligat(?:ion|ed|ory)|had to (?:go|attend|be there|come|show up)|have to (?:go|attend|be there|show up)|was sent|sent by|my boss (?:made|wants|sent|asked|insists?)|work (?:requires|required|made me|pays|paid)|required (?:to|for|by)|mandatory|compulsory|contractual\w*|unless (?:i have to|my boss|work|they (?:make|force)|i'm (?:sent|forced|made))|only because (?:of work|i had|my|we had|they)|political(?:ly)?|for show|to show (?:our |my )?face)\b|任务|不得不(?:去|来|参加)|应酬|义务|被(?:派|安排|要求|领导|老板|公司|拉)(?:去|来|参加|过来|叫)|领导(?:要求|安排|让)|老板(?:要求|安排|让|叫)|公司(?:要求|安排|派)|单位(?:要求|安排|派)|必须(?:到场|出席)|刷脸|撑场|捧场|人情|指标/iu,
  ],
];

/** Reasons that speak for going and those that speak against. */
const FOR: ReadonlySet<WorthReason> = new Set(['good-content', 'good-people', 'good-practice']);

/**
 * The reasons that the sentences of a verdict give. A reason for going that stands denied
 * (`no good talks`) is none.
 */
export function reasonsIn(sentences: readonly string[]): WorthReason[] {
  return WORDS.filter(([reason, pattern]) =>
    sentences.some((sentence) => {
      const match = pattern.exec(sentence);
      if (!match) return false;
      const before = sentence.slice(Math.max(0, match.index - 14), match.index);
      return !DENIED.test(before) && !(FOR.has(reason) && DENIED_CHINESE.test(before));
    }),
  ).map(([reason]) => reason);
}

const DENIED =
  /\b(?:no|not|without|zero|never|hardly any|little|few|lack(?:ed|s|ing)?(?: of)?|n't|less|free of|wasn't|isn't|weren't|aren't|not much|not many)(?: (?:a|an|any|just|more|too|the|of|all|pure|single|really|very|much|many)){0,2}\s*$|(?:没有|没|不是|并非|毫无|少了|零|不算|不怎么|不太|不)(?:什么|任何|一点|太多|那么|很|太)?$/iu;
const DENIED_CHINESE = /(?:没|不|无|缺)[^,，。]{0,4}$/u;
