/** What else one may come back to: hotels, meals, products, cities, and tasks of one's own. */

/** Things that a sentence may praise or refuse instead of the event. */
const THINGS =
  /\b(?:hotel(?! (?:bill|for (?:next|20)|is booked|room for))|hostel|inn|b&b|airbnb|guesthouse|motel|apartment|restaurant|caf[eé]|bistro|pub|bar|diner|bakery|canteen|curry|pizza|ramen|noodles?|burger|kebab|sushi|thai|lasagne|soup|pastr(?:y|ies)|riesling|wine|beer|latte|espresso|airlines?|airport|ryanair|taxi|uber|cab|bus (?:line|company)|train line|the 7:\d\d|that line|tram|ferry|parking garage|car park operator|museum|garden|gallery|beach|castle|hike|sightseeing|(?:proper|family|city|beach|summer|a|on) holiday|vacation|honeymoon|t-?shirts?|hoodie|tote|gadget|headset|laptop|phone|app|tool|plugin|library|framework|database|compiler|vendor's|product|platform|software|supplier|agency|startup|interview|recruiter|job offer|podcast|(?:a|the|her|his|that) book|novel|film|documentary|shuttle|wi-?fi|projector)\b|酒店|饭店|旅馆|旅店|宾馆|民宿|青旅|餐厅|餐馆|茶餐厅|饭馆|小店|这家店|那家|这家(?!的会|办的)|火锅|牛肉|烧烤|面馆|拉面|奶茶|拿铁|咖啡(?:店|馆|车|厅)|甜品|早餐店|夜市|小吃|毛肚|盒饭|航空|航班|机场(?!那边|边|附近|的?会|展)|出租车|打车|专车|司机|高铁站|软件|小程序|工具|框架|数据库|产品|耳机|录音笔|手机|电脑|显卡|纪录片|电影|那本书|这本书|小说|播客|网课|供应商|猎头|面试|海边|景点|风景|古镇|爬山(?:路|道)|旅游|旅行|度假|博物馆|美术馆|植物园|老街|煎饼|蛋挞|海鲜|自助餐|咖喱|卤肉|豆浆|厕所|洗手间|停车场|t恤|帆布袋|演唱会|马拉松|健身|理发|麦克风|话筒|投影仪|牌子|包子|龙虾|面条|米粉|蛋糕|饺子|水果|样机|云服务|住宿|房间|房型/iu;

/** Small things of a day out, which may as well be a reason for or against the event. */
const SMALL_THINGS =
  /\b(?:toilets?|loos?|stairs|lift|swag|merch|raffle|sandwich(?:es)?|dessert|buffet|karaoke|zoo|supermarket|headphones|parking|motorway|traffic)\b/iu;

/** Tasks at an event that one may take on again or not. */
const TASKS =
  /\b(?:next time i (?:give|speak|present|talk)|(?:organi[sz]|run|host|start|hold)(?:e|ing)? (?:something|a (?:small|similar|local)|one of my own|my own)|a small one of my own|moderat(?:e|ing)|chair(?:ing)? (?:a|the|another|any)|(?:be |keep |not |never |again )?speaking (?:again|there|takes|at|costs|is)|to speak|present(?:ing)? (?:again|there)|submit(?:ting)? (?:another|again|a proposal|a talk)|(?:be|keep|stop) submitting|proposal|cfp|volunteer(?:ing|ed)?|registration desk|exhibit(?:ing)?|(?:our|my) (?:own )?(?:booth|stand)|sponsor(?:ing)? (?:it|again|next)|exhibit(?:or|ors)?|organi[sz]e (?:that|it|this|the)|run(?:ning)? (?:a|the) (?:booth|stand|workshop)|migrat(?:e|ing)|deploy|demo(?:ing)? it)\b|投稿|投了?论文|审稿|志愿者|志工|义工|场务|工作人员|上台|摆摊|参展商|做主持|当主持|主持了|当讲者|当讲师|让我讲|讲(?:课|座)的活|分享嘉宾|演示环节|搬箱子|这活儿|献唱|布展|摊位上试|赞助|办展|设展位|讲这个题目|当评委|投一篇|写稿|(?:自己)?(?:办|组织|搞)一(?:场|个|次)(?:类似|小)/iu;

/** What one does and speaks of at work rather than of going. */
const WORK =
  /\b(?:ship(?:ping|ped)?|cache|index|latency|gpu|tests?|testing|api|bugs?|dashboards?|models?|releases?|versions?|rust|go(?:lang)? code|deploy\w*|prime|fine-tun\w*|upgrades?|costs|contracts?|certificates?|passport|devices?|newsletter again|probes?|fusion|intro|parameters?|experiments?|migration|pipeline|servers?|clusters?|workload|licen[cs]e|customers?|users?|regulators?|dose|patch|commit (?:to|the)|branch|backlog|sprint|quarter(?:ly)?|roadmap|invoice system|stand-?ups?|code ?base|code|diesel|growth|gdp|revenue|on-call|monoliths?|agents|(?<!no |without |beyond |any )question|section|slide|numbers|years? in (?:prison|office))\b|研发|投入(?:研发|产)|更新|迭代|上云|调参|参数|需求|新?版本|检修|设备|政务|比赛|训练|缓存|标注|数据|代码|系统|用户|客户|融资|扩产|补贴|选型|指标|部署|模型|框架|脚本|论文|实验|监控|电网|网域|讨论(?:这|一)|人工|避雷针|技术债|利率|经济|政策|法规|居民|农户|企业|自建|这些事/iu;

/** Other things that one does again or never again: staying, eating, riding, buying, hearing a speaker. */
const OTHER_ACTS =
  /\b(?:stay(?:ing)?(?! (?:home|at home|away|in bed|put|until|to the end|for the))|eat(?:ing)?|drink(?:ing)?|order(?:ing)?|park(?:ing)?|rid(?:e|ing)|driv(?:e|ing) (?:that|the|down)|tak(?:e|ing) (?:that|the) (?:bus|train|line|tram|road|route|motorway|shuttle|lift|stairs)|wear(?:ing)?|us(?:e|ing)|hir(?:e|ing)|fly(?:ing)? with|rent(?:ing)?|install(?:ing)?|download(?:ing)?|buy(?:ing)? (?:that|those|from|their|one of)|invest(?:ing)? in|vot(?:e|ing)|trust(?:ing)?|hear(?:ing)? (?:her|him|that|them)|listen(?:ing)? to (?:her|him|that|them|the)|watch(?:ing)? (?:her|him|that talk|the talk|it)|see(?:ing)? (?:her|him|that speaker) (?:speak|live|present|perform)|read(?:ing)? (?:it|that|this|anything|her|his)) (?:[^.;]{0,44} )?(?:again|there|twice|any ?more|any (?:day|time)|next time|a second time|in a heartbeat|instantly|without (?:a )?(?:hesitation|second thought)|this week)\b|(?:再|还|不|别|下次|以后|绝对|必)(?:敢|空腹|会|想|要|也|再|来|去|坐|就){0,4}(?:住|吃|喝|穿|租|装|下载|光顾|帮衬|点(?=这|它|一|两)|用(?=这|它|他|那|了)|坐(?=这班|这趟|那班|地铁|公交|大巴|飞机|高铁|夜车|火车|硬座|早班|末班|他家|这家)|停(?=这|那)|信(?=他|这|那|任|早|天)|投(?=给|他|这)|买(?=这|他|它|那|了这|单反))|\benough for (?:my (?:stomach|back|knees|feet|ears|liver|nerves|teeth)|that (?:joke|song|game|ride))\b|\bgave my seat to\b|那(?:款|台|套|部|辆|种).{1,12}再买|再来(?:一|两|几|半)?[杯碗份套盘块瓶串只勺口壶罐根片桶盒]|(?:二等座|一等座|卧铺|靠窗|靠过道|动车|大巴).{0,8}再?也?不|再(?:听|看)(?:一|两|几|十)?(?:遍|次)|再(?:听|看)(?:他|她|这位|那位)(?!们)|(?:他|她)的(?:分享|演讲|课|讲座).{0,8}(?:再|必)/iu;

/** A city praised for itself: `Ghent itself`, a city before who comes back to it. */
const CITY =
  /\b(?:itself:|the (?:city|town|region|island|country) (?:itself|alone|is|was|i)\b)|\b(?:go|come|get|fly|travel) (?:back )?to (?:lisbon|porto|paris|rome|milan|florence|venice|madrid|barcelona|seville|berlin|munich|hamburg|vienna|prague|budapest|krak[oó]w|warsaw|amsterdam|copenhagen|stockholm|oslo|helsinki|dublin|edinburgh|glasgow|athens|istanbul|tokyo|kyoto|seoul|bangkok|singapore|sydney|melbourne|new york|boston|chicago|san francisco|las vegas|montreal|vancouver) (?:again|in a heartbeat|any time|for)|^(?:北京|上海|广州|深圳|杭州|南京|苏州|成都|重庆|武汉|西安|青岛|厦门|长沙|大连|天津|台北|台中|台南|高雄|花莲|台东|垦丁|宜兰|嘉义|新竹|香港|澳门|珠海|昆明|大理|丽江|桂林|三亚|海口|福州|泉州|宁波|无锡|郑州|济南|合肥|哈尔滨|沈阳|贵阳|洛阳|拉萨|敦煌|东京|大阪|京都|曼谷|新加坡|伦敦|巴黎|这(?:个|座)(?:城市|小城|古城|镇)|这座城)(?:我|以后|下次|真的|还|值得|倒是|本身|是个)/iu;

/** Words that are of attending alone. */
const ATTENDING =
  /\b(?:attend\w*|conf(?:erence)?s?|summit|forum|meet-?up|come back|coming back|next (?:year|edition)|in 20[2-9]\d|ticket)\b|参会|参加|报名|明年|下届|这个会|这种会|大会|论坛|峰会|现场|回放|线上/iu;

/** Words of going, beside which a task is only what one would do there. */
const GOING =
  /\b(?:attend|come back|coming back|go back|going back|return|be back|go again|come again|undecided|ask me again)\b|[再会还][来去](?!讲|做|当|摆|投)|参加|报名|[抢买]|坐第/iu;

/** Words for the event, which speak for it even beside other things. */
const EVENT =
  /\b(?:event|conf(?:erence)?s?|summit|forum|meet-?up|congress|fair|expo|festival|symposium|edition|attend(?:ing|ed|ance)?|regist(?:er|ration)|ticket|delegat\w+|year's one|next one|sessions?|programme|committee|organi[sz]ers?|workshops?)\b|大会|论坛|峰会|会议|活动|年会|展会|沙龙|参会|与会|参加|报名|这届|下届|这个会|这种会|这会|下一届|议程|主办|工作坊|圆桌|分论坛|分会场|主会场|嘉宾|讲者|票价|报名费/iu;

/** What points back to a thing named before. */
const POINTS_BACK =
  /\b(?:it|there|that|those|them|this|one)\b|^(?:never|not|won't|would(?:n't)?|definitely|no|once|only|hard)\b|它|这家|那家|那里|那儿|^(?:再也|绝不|不会|下次|以后|绝对|坚决|打死|必|值得|强烈)/iu;

/** Who says who goes, speaks of the event rather than of what was named last. */
const OF_ONESELF = /\bfor (?:me|us)\b|对我/iu;

/**
 * Whether a sentence speaks of something else than going to the event, by its own words or because
 * it points back to the thing of the sentence before. Both in lower case and simplified characters.
 */
export function isOfOtherThings(sentence: string, before: string): boolean {
  if (TASKS.test(sentence) && !GOING.test(sentence)) return true;
  if (CITY.test(sentence)) return true;
  if (OTHER_ACTS.test(sentence)) return !ATTENDING.test(sentence);
  if (SMALL_THINGS.test(sentence)) return !EVENT.test(sentence) && !ATTENDING.test(sentence);
  if (THINGS.test(sentence) || WORK.test(sentence)) return !EVENT.test(sentence);
  if (
    EVENT.test(sentence) ||
    ATTENDING.test(sentence) ||
    OF_ONESELF.test(sentence) ||
    !POINTS_BACK.test(sentence)
  )
    return false;
  return (THINGS.test(before) || TASKS.test(before)) && !EVENT.test(before);
}
