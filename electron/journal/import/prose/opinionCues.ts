/**
 * Words by which a writer of notes speaks for themselves. All of them look at simplified text (see
 * `simplify`), in any case.
 */

/** Labels before what the writer thought: `Me:`, `My take -`, `感想：`. */
export const OPINION_LABEL =
  /^[[(*_]{0,3}(?:me|myself|mine|my (?:own )?(?:thoughts?|take|view|views|opinions?|comments?|notes?|impressions?|reactions?|questions?|doubts?|gut feeling|reading|feeling)|thoughts?|opinions?|personal (?:thoughts?|opinions?|notes?|take|view)|(?:quick |hot )?take|own (?:thoughts?|view|opinion|take)|note to self|imo|imho|reflections?|comments?|commentary|verdict|aside|rant|editorial|我|本人|笔者|吐槽|(?:我的|个人|自己的|一点|一些|小|随想)(?:感想|感受|感悟|看法|观感|想法|思考|心得|体会|点评|评价|评论|疑问|疑惑|反思|吐槽|观点|备注|总结)|感想|感悟|观感|心得(?:体会)?|体会|吐槽|疑惑|反思|随想|感受(?=[\])*_]{0,3}[:：](?!\s{0,2}(?:从业者|他们|大家|嘉宾|专家|行业|业内|用户|企业|各位|观众)))|ps|按|笔者按|我的按语|旁白|碎碎念|内心os|os|槽点)[)\]*_]{0,3}[ ]?(?::|：|\s[-–—]{1,2}\s|[*_]{1,2}[:：])/iu;

/** Signs that some put before their own remarks. */
export const REMARK_SIGN = /^(?:💭|🤔|🙄|😅|😒|🤷|😂|🤨|🧐|👎|👍|💩|\/\/\s|%%)/u;

/** The content of brackets that only explains: a number, a year, an abbreviation, a stage direction. */
export function isGloss(inner: string): boolean {
  const plain = inner.trim();
  if (plain.length < 2) return !/^[?？!！]$/u.test(plain);
  return ABBREVIATION.test(plain) || GLOSS.test(plain) || STAGE.test(plain);
}

const ABBREVIATION = /^[\p{Lu}\d&./+\-–—~≈<>=%$€£¥×x*^, ]{1,24}$/u;
const GLOSS =
  /^(?:(?:see|cf\.?|e\.g\.?|i\.e\.?|aka|a\.k\.a\.|via|from|ex-|slide|slides|fig\.?|figure|table|page|p\.|ch\.|room|hall|booth|day|part|vol\.?|no\.|source|ref|link|参见|见|如|例如|比如|即|图|表|第|来源|出处|简称|又名|以下简称)\b.{0,200}|https?:\/\/\S{1,500})$/iu;
const STAGE =
  /^(?:laughs?|laughter|laughing|applause|clapping|cheers|silence|pause|crosstalk|inaudible|unclear|music|video|demo|live demo|break|coffee break|lunch|q ?& ?a|slides?|cont(?:inued|'d|\.)?|continued|edited|translated|online|remote|virtual|in person|cancelled|canceled|笑|大笑|笑声|掌声|鼓掌|音乐|沉默|停顿|听不清|茶歇|休息|午休|演示|视频|续|上|下|中|完|线上|线下|远程|待续)$/iu;

/** Whether the content of brackets is the writer's remark. */
export function isRemark(inner: string): boolean {
  const plain = inner.trim();
  if (/^[?？!！]{1,4}$/u.test(plain)) return true;
  if (isGloss(plain) && !/[?？]/u.test(plain)) return false;
  if (/^(?:https?:|www\.|@|#)\S/u.test(plain)) return false;
  return (
    OPINION_LABEL.test(plain) ||
    isFirstPerson(plain) ||
    isQuestion(plain) ||
    isEvaluative(plain, 'in-brackets')
  );
}

const isQuestion = (plain: string): boolean =>
  /[?？][)\]"'”」 ]{0,3}$|[?？](?:\s|$|[^\s\w=&])/u.test(plain);

const FIRST_PERSON_ENGLISH =
  /(?<![\w'"])(?<!\b(?:type|phase|part|class|level|world war|stage|grade|tier|section|chapter|appendix|vitamin|figure) )I(?:'(?:m|d|ve|ll)\b|\s+(?!(?:went|spent|attended|moderated|chaired|hosted|organi[sz]ed|stayed|missed|left|met|sat in|signed up|volunteered|arrived|wrote|took|sat|joined|came|spoke|presented|gave|was (?:at|in|there|invited)|only (?:attended|caught|made)|visited|travelled|traveled|flew|drove|registered|jotted|noted|recorded|talked|chatted|met|heard|asked|saw|watched|listened|learned|learnt|bumped|ran into|had (?:lunch|coffee|dinner|a chat|a beer))\b)(?:[a-z]{2,}\b))|\b(?:imh?o|in my (?:view|opinion|book|experience|mind|head)|my (?:take|view|guess|hunch|sense|feeling|impression|opinion|gut|worry|concern|doubt|reading|2 cents|two cents|favou?rite|least favou?rite|main|biggest|own|only|team|manager|boss|notes?|thesis|paper|work|project|question)|not for me|lost me|convinced me|reminds? me|makes me|made me|bored me|surprised me|struck me|for me\b|to me\b|ask myself|note to self|afaik|afaict|iirc|tbh|ngl|fwiw|idk|not sure (?:if|whether|how|why|what|about|i)|frankly|honestly|personally)\b/iu;
const FIRST_PERSON_CHINESE =
  /(?:^|[^\p{Script=Han}]|但|而|所以|因为|不过|其实|让|给|跟|对|令|是|也|可|那|像|就是|反正|如果|虽然|感觉|或许|也许|可能)(?:我(?!们|国|司|市|省|校|院|方|会|军|党|区|县|厂|爱)|本人|笔者)|个人(?:感觉|觉得|认为|看法|理解|观点|猜测|以为|倾向)|(?:^|[,，。;；:：!！?？\s])(?:感觉|觉得|说实话|老实说|实话说|讲真|坦白说|坦率地?说|不得不说|看来得|没太?听懂|没太?看懂|没怎么?听懂|听不太?懂|看不太?懂|不太懂|不太?明白|不是很懂|不确定|不知道(?:为什么|为啥|是不是|怎么|能不能|有没有)?|存疑|待确认|回去(?:要|得|再)?(?:看|查|试|问|研究|学)|心想|私以为|窃以为|在我看来|依我看)|给我的感觉|我(?:觉得|认为|感觉|想|猜|怀疑|个人|的理解|理解|的感觉|的看法|不太|不信|同意|赞同|反对|喜欢|怎么|以前|之前|自己|也|或许|还是|没|不|真|都|很|就|在想|倒|最|该|应该|要)/u;

/** Whether the words speak of the writer, outside quotation marks. */
export function isFirstPerson(plain: string): boolean {
  const unquoted = plain.replace(/"[^"\n]{1,400}"|[「『“][^」』”\n]{1,400}[」』”]/gu, ' ');
  return FIRST_PERSON_ENGLISH.test(unquoted) || isChineseFirstPerson(unquoted);
}

/** 我 within a report of what somebody said (他说我…) is not the writer. */
const isChineseFirstPerson = (plain: string): boolean =>
  FIRST_PERSON_CHINESE.test(plain) &&
  !/(?:他|她|老师|嘉宾|讲者|先生|女士|总)(?:们)?(?:说|讲|表示|认为|提到|问)/u.test(plain);

/** Unmistakable judgement, whoever else may be quoted beside it. */
const STRONG =
  /\b(?:bull ?shit|nonsense|(?:so|too|very|really|pretty|quite|a bit) boring|boring(?= (?:talk|session|panel|keynote|speaker|one)|[.!]|$)|snooze|yawn|meh|ugh+|sigh|lol|lmao|wtf|facepalm|hand-?wav(?:y|ing)|cherry-?picked|snake oil|buzzword (?:bingo|soup|salad)|(?:pure|just|basically|mostly|total|shameless|blatant|thinly veiled|obvious|straight-up|yet another|another|basically a|a long) (?:\w{1,12} )?(?:fluff|marketing|hype|ads?|advert(?:isement)?|sales ?pitch|pitch|pr|filler|nothing new)|sales ?pitch|over-?hyped|underwhelm(?:ing|ed)|waste of (?:time|money)|not convinced|unconvinced|unconvincing|not buying (?:it|this)|don't buy (?:it|this)|hard to believe|too good to be true|learned nothing|learnt nothing|nothing new(?: here)?|heard (?:it|this|that) (?:all )?before|great talk|good talk|best talk|worst talk|weak talk|excellent talk|terrible talk|awful talk|brilliant talk|dull talk|loved (?:it|this|that)|love this|hated (?:it|this)|fell asleep|dozed off|nearly left|walked out|mind[- ]blow(?:n|ing)|disappoint(?:ing|ed)|impressive|impressed|refreshing|(?:very|really|super|quite|pretty|so|surprisingly) (?:good|bad|weak|strong|interesting|useful|useless|vague|shallow|dry|dull|slow|basic|cool|nice|thin|honest|smart|clever|convincing|boring|long|confusing)\b(?= (?:talk|session|panel|speaker|one|demo|point|stuff|content|questions?)|[.!…]|$))/iu;
const STRONG_CHINESE =
  /垃圾|废话|扯淡|瞎扯|胡扯|胡说|无聊|没意思|没劲|好水|太水|很水|真水|水得|水文|吹牛|吹得|画饼|画大饼|忽悠|割韭菜|软文|打广告|广告味|卖货|推销味|老生常谈|炒冷饭|老调重弹|无语|离谱|尴尬|呵呵|笑死|不如睡觉|听困了|困死|睡着了?|没什么(?:新|干货|意思|内容|价值|收获)|没啥(?:新|干货|意思|内容|价值|收获)|毫无(?:新意|干货|营养|收获)|没有(?:新意|干货|营养)|干货(?:满满|很多|不多|太少|较少)|(?:这|那)?(?:也)?(?:不|没)(?:是|算)什么(?:创新|新东西|突破)|罢了|的玩意|怎么可以这样|不服|不明觉厉|牛逼|牛啊|太强了|绝了|惊艳|太牛|真牛|厉害了|很棒的(?:一场|演讲|分享)|讲得(?:很|太|不|真|非常|一般|比较|挺|特别|有点|过)|听得(?:很|太|不|真|云里雾里|一头雾水)|收获(?:很大|满满|不大|不多)|失望|期望落空|名不副实|货不对板|值回票价|不值票价|浪费时间|不靠谱|站不住脚|不敢苟同|难以认同|难以理解|很难理解|不太认同|深以为然|深有同感|有被.{1,6}到|意料之外的?好/u;

/** Judgement or doubt that counts where brackets or a dash already set it apart. */
const MILD =
  /\b(?:dubious|doubt(?:ful)?|scepti\w+|skepti\w+|hype|fluff|marketing|sales|wow|nice|neat|great|good|bad|weak|poor|cool|awesome|amazing|awful|terrible|horrible|brilliant|clever|smart|silly|stupid|strange|weird|odd|funny|ironic|obvious(?:ly)?|unclear|vague|suspicious|suspect|interesting|fascinating|surprising(?:ly)?|useful|useless|maybe|perhaps|probably|presumably|apparently|supposedly|allegedly|seems?|looks? like|sounds? (?:like|great|good|bad|too|very|weird|familiar)|feels? (?:like|wrong|off)|agreed?|disagree|yeah,? right|sure,? sure|really|hmm+|heh|haha+|exactly|true|so true|fair point|good point|not bad|no way|of course|worth (?:a|the|checking|trying|reading|looking|exploring|stealing)|must (?:try|read|check|look)|should (?:try|read|check|look|ask|copy|steal)|check (?:this|whether|if)|citation needed|source\?|no (?:evidence|data|numbers|details?|baseline|source|proof)|missing|ignores?|glossed over|never explained|didn't (?:explain|answer|say|show)|did not (?:explain|answer|say|show)|too (?:long|short|basic|vague|slow|fast|much|many|optimistic|simple|good|bad|expensive|early|late)|overkill|unrealistic|na[iï]ve|optimistic|ambitious|promising|convincing|compelling|elegant|scary|depressing|inspiring|relevant for us|like (?:ours|us)|we (?:could|should|might|need to|tried|already|do|have|use))\b/iu;
const MILD_CHINESE =
  /有意思|有趣|存疑|怀疑|质疑|不信|或许|也许|大概|估计|好像|似乎|貌似|感觉|觉得|应该是?吧|其实|说白了|说到底|哈哈|牛|厉害|靠谱|鸡肋|震撼|期待|值得|有道理|同意|认同|赞同|反对|理解为|不清楚|不懂|没懂|不理解|待查|待验证|待确认|要查|可疑|夸张|浮夸|太(?:贵|慢|快|难|浅|深|泛|虚|空|理想|乐观|绝对|小|少|多|长|短|复杂|简单)|有点(?:虚|空|泛|水|慢|快|难|浅|乱|贵|夸张|像|意外|道理)|过于|说得(?:对|好|轻巧)|不对吧|对吧|是吧|吧$|啊[!！。]?$|吗(?=[,，。]|$)|呢$|是不是(?:要|该|应该|可以|能)|真的假的|关键|重点是|惊讶|意外|没想到|原来如此|学到了|记一下|记下来|可以(?:试|学|借鉴|参考|抄|用在|看看|问问)|回头(?:看|查|试|问)|借鉴|参考价值|有启发|受启发|很有启发|一般般|不错|很好|挺好|好用|真香|漂亮|优雅|聪明|幼稚|乐观|悲观|谨慎|保守|敷衍|避重就轻|没回答|没说|没讲|没展开|没给(?:出)?(?:数据|细节|证据)|一笔带过|含糊|套话|空话|口号|官话|场面话|商业互吹|利好|利空/u;

/** After a dash only what begins like a judgement counts, as content often goes on after one. */
const AFTER_DASH_CHINESE =
  /^(?:这(?:个|点|一点|也|就|不|好像|似乎|大概|其实|听起来|看起来|才|真|确实|里)?|那|但|不过|听起来|看起来|看着|似乎|好像|或许|也许|大概|估计|可能|感觉|觉得|其实|显然|明显|有点|有些|太|很|挺|非常|真|确实|果然|居然|竟然|利好|利空|值得|期待|存疑|不信|呵呵|哈哈|同意|赞同|没想到|意外|典型|又是|还是|不太|不是很|说白了|说到底)/u;
const AFTER_DASH_ENGLISH =
  /^(?:which |this |that |it |but |really|very|so |too |not |seems?|sounds?|looks?|feels?|great|good|nice|bad|weak|poor|meh|hmm|wow|cool|interesting|impressive|dubious|doubt|scep|skep|maybe|perhaps|probably|presumably|apparently|agree|disagree|love|hate|hard to|no (?:evidence|data|numbers|details?|baseline|source|proof)|never |didn't|worth|must|should|yeah|sure|exactly|true|fair|of course|obvious|surprising|a bit|kind of|sort of|pretty|quite|boring|hype|fluff|marketing|over|under|best|worst|too bad|lol|haha|ugh|unclear|vague|na[iï]ve|optimistic|brilliant|clever|useful|useless|my |we )/iu;

/**
 * Whether words judge. `strong` asks for an unmistakable judgement, `in-brackets` takes doubts and
 * hedges too, `after-dash` those that begin as a judgement does.
 */
export function isEvaluative(
  plain: string,
  where: 'strong' | 'in-brackets' | 'after-dash',
): boolean {
  if (STRONG.test(plain) || STRONG_CHINESE.test(plain)) return !isQuotation(plain);
  if (where === 'strong') return false;
  const mild = MILD.test(plain) || MILD_CHINESE.test(plain);
  if (where === 'in-brackets') return mild;
  const body = plain.trimStart();
  return mild && (AFTER_DASH_CHINESE.test(body) || AFTER_DASH_ENGLISH.test(body));
}

const isQuotation = (plain: string): boolean => /^\s*["“「『]/u.test(plain);

const OWN_QUESTION =
  /^(?:but |and |so |then |hmm,? |wait,? |ok,? |really|seriously|why not|what about|how about|is (?:that|this|it) (?:really|true|even|legal|enough|just|still)|(?:can|could|should|would|do|does|will) (?:we|i|our|my|this|that|it) |are we |am i |is our |where('s| is) the (?:evidence|data|baseline|proof|catch)|what's the catch|who (?:pays|cares|needs|asked)|so what|for whom|at what cost|true\?|how (?:do|would|could|can|should) (?:we|i)\b|what (?:do|would|could|can|should) (?:we|i)\b|does anyone|has anyone|did (?:they|he|she|anyone) |have they |are they |do they |is he |is she |don't (?:they|we)|isn't (?:that|this|it)|doesn't (?:that|this|it)|aren't (?:they|we)|wouldn't (?:that|this|it))/iu;
const OWN_QUESTION_CHINESE =
  /真的(?:吗|假的|有用|可行|能|需要|会)|是不是(?:可以|应该|该|能|要|有点|太|只是|就|也)|会不会|能不能(?:用|试|借|学|直接|也)|要不要|可不可以|该不该|难道|凭什么|怎么可能|为什么不(?!能)|为啥|何必|有必要吗|靠谱吗|可行吗|有用吗|值得吗|行得通吗|现实吗|成立吗|够吗|对吗|吗[?？]?$|那(?:么)?(?:我|如果|是不是|怎么|为什么|为啥|谁|是否)|(?:跟|和|与).{1,12}(?:有)?(?:什么|啥|何)(?:区别|不同|关系)/u;

/** A question that the writer asks themselves, not one that was put or is a topic. */
export function isOwnQuestion(plain: string): boolean {
  const body = plain.trim();
  if (!/[?？]["'”」)）*_ ]{0,4}$/u.test(body)) return false;
  if (/^(?:q|question|问|提问|问题|audience|观众提问|听众)\d{0,2}\s{0,2}[:：.)]/iu.test(body))
    return false;
  if (isQuotation(body)) return false;
  return OWN_QUESTION.test(body) || OWN_QUESTION_CHINESE.test(body);
}
