/** Sentences about the going of others, about tickets on sale, about errands, and about what was once thought. */

/** Others who come or stay away are not the writer, and what was vowed long ago no longer holds. */
const OTHERS =
  /[\p{Script=Han}]{0,3}(?:院士|[市县校局处科部]长|书记|秘书长).{0,6}(?:讲|表态|允诺|说)|这(?:已经)?是我(?:的)?第.{1,3}次来|^(?:啲|些|那些|这些)?(?:客|客人|街坊|学员)(?:们)?(?:明年|以后|下次|不|都|也|就|还)|^(?:我的?|我们|咱们?)?(?:同事|老板|领导|朋友|同学|同行|客户|邻座|室友|老公|老婆|导师)(?:们)?(?:明年|来年|下次|下届|以后|今后|说|也|还|就|不|大概|应该|可能|觉得)|(?:假如|如果|要是|换成|换作)我(?:是|年轻|当初)|\b(?:had i known|(?:if i were|were i) (?:a|an|still|younger))\b|\b(?:in 20\d\d|a year ago|years ago|back then|last (?:year|time)),? (?:i|we) (?:said|swore|wrote|vowed|promised|told|thought|would)\b/iu;

const OF_ONESELF = /\b(?:i|i'\w{1,2}|me|my|mine|myself|we|we'\w{1,2}|us|our)\b/iu;

/** `Tom's already bought his ticket`, `Marta and Jo want to come back`; capitals count. */
const NAMED_PERSON =
  /^[\s*\-•]{0,4}(?:(?:And|But|So|Also|Meanwhile|Apparently|Later|Even) )?(?!(?:\p{L}+ly|No|My|Our|We|If|In|On|At|The|For|A|An|Or|Nor|By|As|To|Any|Each|Every|Some|Still|Maybe|Perhaps|Already|Never|Not|Yes|Yeah|Yep|Again|Next|Same|Then|Now|Overall|Verdict|Guess|Sure|Hell|Also|Once|Twice|Nothing|Everything|Work|Budget|Future|One|This|That|These|Those|There|It|Which|What|Who|Would|Will|Could|Should|And|But|Conclusion|Last|First|Today|Tomorrow)\b)\p{Lu}\p{Ll}{1,14}(?:(?:,| and|&) \p{Lu}\p{Ll}{1,14})?(?:(?:'s|'ll|'d| has| have| had| is| are| was| will| won't| would| wouldn't| isn't| never| also| already| too| now){1,3} (?:\w+ )?(?:had enough|going|coming|sending|leaving|planning|thinking of|done with|skipping|bought|booked|registered|signed|sold|back|go|come|attend|skip|return|bring|book|renew|register|sign up|miss|pass)\b| (?:wants?|plans?|intends?|hopes?|swears?|vows?|refuses?|skips?|thinks?|reckons?|can't wait|bought|booked|registered|signed up) )/u;

/** `A colleague is coming again`, `nobody from our group wants to go`. */
const NAMELESS_PERSON =
  /^[\s*\-•]{0,4}(?:and |but |so )?(?:an?|the|my|our|one|another|two|three|some|most|many|half|all|both|nobody|no one|none|everyone|everybody|somebody|someone)\b(?: of)?(?: (?:the|my|our|us|them|from|other|old|new|young|whole|other half)){0,3}(?: (?:(?:ex-?)?colleagues?|friends?|neighbou?rs?|boss|manager|team ?mates?|brother|sister|wife|husband|partner|father|mother|son|daughter|cousin|uncle|aunt|guys?|wom[ae]n|m[ae]n|lady|student|interns?|juniors?|developers?|people|visitors|attendees|exhibitors|speakers?|sponsors?|competitors?|clients?|group|department|table|row)){0,2}(?: (?:from|in|at|of|next to|beside|behind) (?:\w+ ){0,2}\w+)?(?:'s| has| have| had| is| are| was| were| will| won't| would| wouldn't| also| already| never){0,3} (?:wants?|plans?|planning|intends?|hopes?|swears?|vows?|refuses?|thinks?|going|coming|come|go|attend|return|skip|(?:be )?back|bought|booked|registered|signed up|done with|had enough|signing)\b(?! me\b)/iu;

/** Whoever or whatever it is that comes back, where the writer is not named. */
const OTHER_SUBJECT =
  /^[\s*\-•]{0,4}(?:and |but |so )?(?:the|our|my|their|his|her|most|many|some|these|those|all)(?! (?:team|group|department|lab|family|firm|company|whole|lot|next|last|one)\b) (?:[a-z]+ ){1,3}?(?:comes?|came|returns?|returned|goes|keeps? coming|(?:will|won't|would|wouldn't|hopes? to|plans? to) (?:come|return|be back|go)|would never (?:come|go))\b/iu;

const WRITER = /\b(?:i|i'\w{1,2}|we|we'\w{1,2}|me|us)\b/iu;

/** How many of the visitors would come again, and what a form asked. */
const COUNTED =
  /(?:\d{1,3}(?: ?%| per ?cent| out of \d+)|(?:most|half|many|three quarters|two thirds|a third|the majority|nine in ten)(?: of)?)(?: of)?(?: the| all| those| last year's| other)? (?:visitors|attendees|participants|respondents|guests|exhibitors|delegates|audience|people|members|those)\b|\brespondents\b|\b(?:survey|poll|questionnaire|feedback form|form) (?:says|said|shows?|showed|found|asks?|asked|wants|wanted)\b|(?:据|按|根据).{0,10}(?:统计|问卷|调查|数据)|统计.{0,12}成|[一二三四五六七八九\d]成(?:多|以上)?的?(?:参会者|观众|人|受访者|听众|企业|参展商|与会者|会员)|(?:问卷|表格|表单|回访电话)(?:里|上|中|最后(?:一[题问项])?)?.{0,4}(?:问|让(?:我)?[填选])/iu;

/** Tickets and dates as they are announced; what the writer does about it counts. */
const ON_SALE =
  /\b(?:tickets?|registrations?|early[ -]birds?|sales|cfp|call for \w+)(?: for .{2,24}?)? (?:go(?:es)?|open(?:s|ed)?|starts?|will (?:go|open|be|start)|costs?|(?:is|are) (?:\w+ )?(?:on sale|available|out|open|now)|closes?)\b|票.{0,10}(?:开抢|开售|开票|开卖|发售|起售|售罄|涨)|(?:明年|下届|下一届|来年)(?:的)?(?:票价|报名费|注册费)|(?:下一?届|明年)(?:的)?(?:大会|会|论坛|展会|活动)?(?:将)?(?:于|定在|定于|放在|安排在|改在|办在)|下一?次(?:开放|开团|开课|开讲)|下一?(?:届|场|次|期|回)(?:的)?(?:大会|论坛|聚会|小聚|活动|沙龙|讲座|例会|时间|主题|地点|题目|日期)?(?:预计|暂定|将|会|是|为|在|改到|换到|移师|,|，){0,3}(?:\d|[一二三四五六七八九十]{1,3}(?:月|号|点)|(?:周|星期|礼拜)[一二三四五六日天]|主题|\p{Script=Han}{2,6}(?:[,，。]?(?:机票|交通|食宿|免费|报名)))/iu;
const ON_SALE_FOR_ONESELF =
  /\b(?:i|i'\w{1,2}|my|mine|we|we'\w{1,2}|our)\b|我|已(?:经)?报|报了|值得|再[来去报]|[还应][会要想来去该]|不[来去再会]|闹钟|提醒|定好|蹲|守|咱|抢到|买好|必|照/iu;

/** Wishes and advice for those who hold it or have never been, and praise or blame of a part only. */
const ADVICE =
  /\basked (?:me |us )?(?:if|whether) (?:i|we)\b|^(?:同桌|邻座|旁边|隔壁|身边|前排|后排|坐我).{0,18}(?:说|讲|嘟囔|喊|念叨|摇头)|\b(?:they|the organi[sz]ers|you|the committee|someone|somebody) (?:really )?(?:should|could|ought to|must|need to|might want to)\b(?!.*\b(?:i|i'll|i'd|me|we)\b)|^[\s*\-•]{0,4}(?:not |highly |strongly |would )?recommend(?:ed)? for (?!(?:me|us|next)\b)|\bif you(?:'re| are| have|'ve)? (?:a |never |new|not )|(?:新手|新人|老手|初学者|小白|没去过的|没来过的|第一次来的|想[来去]的)(?:人|朋友|同学|可以|建议|推荐|适合|真心|应该|记得|就|不)|^(?:只|特别|比较|更)?(?:不)?(?:适合|推荐给)(?!(?:大家|自己|各位|同行|所有人|再|参加|[来去])|.*我).{1,20}$|^(?:强烈)?(?:建议|希望|最好)(?:主办方?|组委会|他们)?(?:明年|下次|下届|以后)?(?:主办方?|组委会|他们)?(?:能|可以|也|最好)?(?:分|多|少|换|改(?!派)|把|加|增|减|设|早|提前|不要再|别再|请)(?!.*我)/iu;

/** Praise of a part only: `the tour was worth the detour`. */
const PART_ONLY =
  /\bthe (?:\w+ ){0,2}(?:stand|stall|booth|exhibit|shop|display|market|greenhouse|gallery) (?:deserves?|is worth|was worth|earns?|merits?)\b|\b(?:session|talk|tour|workshop|keynote|panel|dinner|lunch|gala|lecture|exhibition|stand|booth|poster|joke|slide)s?(?: \w+){0,5} (?:was|were|alone|is)(?: \w+){0,2} worth\b/iu;

/** `back at my desk on Monday`, `going again on Thursday to the dentist`, `go back and read it`. */
const ERRAND =
  /\b(?:go(?:ing)?|be|come|coming|get(?:ting)?|head(?:ing)?|return(?:ing)?|back|again)\b(?: \w+){0,4} (?:to|at|in|from) (?:the |my |our )?(?:dentists?|doctors?(?:'s)?|garage|office|desk|gym|bank|hospital|physio|optician|hairdresser|shops?|supermarket|airport|station|school|kindergarten|kitchen|work)\b(?! next year)|\bback (?:home|by (?:\w+|\d)|before (?:six|seven|eight|nine|ten|noon|lunch|dark|midnight)|in time for)\b|\b(?:go(?:ing)?|again|return(?:ing)?|back|meet(?:ing)?) on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bgo(?:ing)? back (?:and|to) (?:re-?read|read|check|look|watch|find|fix|test|try|ask|tell|write|count|measure|listen|study|finish|see (?:the|that) (?:slides?|paper|poster|demo|booth|stand|recording))\b|\bback (?:in touch|to (?:me|us) (?:with|about|on|by))|[再要得还](?:去|来|回|跑)(?:一?[趟次])?[^,，;；。]{0,4}(?:医院|牙医|诊所|学校|客户|公司|银行|超市|办公室|机场|车站|体检|取回|落下|复查|出差|看牙|接孩子)|再[来去]一[趟次回].{0,10}把.{1,10}(?:取|拿|找|换|退|补|领)|(?:跟|和|同|陪)(?:客|客户|甲方|供应商|厂家|对方|他们|他|她)(?:再)?(?:开|约|碰|谈|聊).{0,10}(?:会|面|一次)/iu;

/** `小陈明年不打算来`, `领导要我继续去`; what the writer answers follows in words of `我`. */
const NAMED_IN_CHINESE =
  /^[\s*\-•]{0,4}(?:听|据)?(?:(?:小|老|阿)(?!实|是|早|手|板|想|样|规)\p{Script=Han}|[王李张刘陈杨赵黄周吴徐孙朱马胡郭林罗梁宋郑韩唐冯董萧袁邓傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴钟汪田姜谭廖邹熊陆郝孔崔邱秦江顾侯邵孟钱汤黎](?!来|\p{Script=Han}?[届年次])\p{Script=Han}{1,2}|[A-Z][a-z]{2,10}\s?)(?=(?:也|就|还|都|已经|大概|可能|应该|肯定)?(?:明年|以后|下次|下届|来年|今后)?(?:就|也|还|都|已经|大概|可能|应该|肯定|一定)?(?:说|不打算|打算|不想|想|决定|受够|不来|不去|还来|还去|会来|会去|不会|再也|买了|报了|报名))/u;
const ORDERED =
  /^(?:.{0,4})(?:主办方?|主办单位|组委会|会务组?|主持人?|领导|老板|公司|单位|上级|部门|导师|老师|上司|经理|总监|组长|主任|校长|院长|有人|很多人|旁边的\p{Script=Han}{1,3}|学[长姐弟妹]|同事)(?:们)?(?:还|也|又|都|说)?(?:希望|要求|要|让|叫|想让|盼|鼓励|催|劝|安排|逼|派|邀请|说(?!得)|讲(?!得|的|课|座|题)|话|的意思是|表态|宣布)(?:大家|各位|我们?|我|同事|他们)?(?:(?!我).)*$/u;
const ORDERED_ME =
  /^(?:.{0,4})(?:领导|老板|公司|单位|上级|部门|导师|老师|上司|经理|总监)(?:还|也|又|都)?(?:希望|要求|要|让|叫|想让|催|劝|安排|逼)我(?:们)?(?:明年|以后|下次|下届|再|继续|还)(?:(?!我|[,，]).)*$/u;

/**
 * Whether a sentence, written out, tells of others, of tickets as announced, of an errand, or of
 * what the writer once thought.
 */
export function isOfOthers(plain: string): boolean {
  if ([OTHERS, COUNTED, ERRAND, ADVICE].some((pattern) => pattern.test(plain))) return true;
  if (NAMED_IN_CHINESE.test(plain) || ORDERED.test(plain) || ORDERED_ME.test(plain)) return true;
  if (ON_SALE.test(plain) && !ON_SALE_FOR_ONESELF.test(plain)) return true;
  if (/^[\s*\-•]{0,4}(?:nobody|no one|none)\b/iu.test(plain)) return NAMELESS_PERSON.test(plain);
  if (OTHER_SUBJECT.test(plain) && !WRITER.test(plain)) return true;
  if (OF_ONESELF.test(plain.replace(/^[\s*\-•]{0,4}(?:my|our|one of (?:my|our|us))\b/iu, '')))
    return false;
  return (
    OTHER_SUBJECT.test(plain) ||
    PART_ONLY.test(plain) ||
    NAMED_PERSON.test(plain) ||
    NAMELESS_PERSON.test(plain)
  );
}
