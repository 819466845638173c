/**
 * Chinese clauses in which the writer goes again or stays away, read word by word over the whole
 * clause: whatever stands beside it in the sentence is of others and of the place, and takes nothing
 * from it but by a condition. Simplified characters, with Cantonese written out.
 */
import type { Worth } from '#shared/worth.ts';

const CLAUSE = /[,，。;；:：!！?？、()（）\n]|—+|\s{1,}/u;
const MOST_CLAUSES = 24;

/** Another time. */
const NEXT = String.raw`(?:明年(?:度)?|来年|后年|下一?(?:届|次|回|期|场|季|站|年度|年|个月|轮)|以后|今后|往后|20[2-9]\d年?|到时候?|每(?:一)?[年届期]|年年|第[一二三四五六七八九十百\d]{1,3}[届期回])`;
const TIMED = new RegExp(NEXT, 'u');
const WHO = String.raw`(?:我(?:们(?:科|组|队|公司|单位|一家|全家|几个)?)?(?:自己|本人|个人)?|咱们?|俺|本人|自己|笔者|职)`;
const SO = String.raw`(?:但是?|不过|而且|所以|那|然后|反正|总之|结论|最后|其实|真的|确实|说实话|个人|对我来说|感觉|觉得|看来|因此|至于|可|是|嗯|唉|好|行|想想|算下来)`;
const DOUBT = String.raw`(?:大概(?:率)?|可能|应该|估计|多半|恐怕|也许|或许|八成|十有八九|九成|基本(?:上)?|很可能|想必|怕是|看样子|我看|我想|我觉得)`;
const SURE = String.raw`(?:一定|肯定|绝对|必须|必定|必|铁定|当然|照样|照旧|照|继续|接着|无论如何|准|都|还是|还得|还)`;
const WILL = String.raw`(?:会|要|得|能|将|再|想|愿意|愿|打算|准备|希望|争取|还|继续|也|就|都|可以|乐意|尽量|主动|专程|专门|特地|特意|自费|亲自|带队)`;
const GOING = String.raw`(?:参加|报名|参会|出席|到场|赴会|到会|报到|去现场|到现场|来现场|去听|来听|来学|去学|来逛|去逛|来凑|跟着去|跟着来|[来去报到冲])`;
const WHERE = String.raw`(?:(?:这|那)(?:个|种|类|场|里|边)?(?:会|活动|论坛|大会|年会|班|地方)?|一[趟次回]|捧场|凑热闹|看看|学学|报到)?`;
const END = String.raw`(?:了|的|吧|啦|呢|哦|喔|啊|滴|哒|~|～)*$`;
const GO_AGAIN = new RegExp(
  `^${SO}{0,3}(?<chance>有(?:机会|空|时间|缘)(?:的话)?)?${NEXT}?(?<who>${WHO})?${NEXT}?(?:也|就|都)?(?<sure>(?:${DOUBT}|${SURE}|${NEXT}){0,4})(?<will>${WILL}{0,5})(?:坐|搭|在)?${GOING}${WHERE}${END}`,
  'u',
);
const STAY_AWAY = new RegExp(
  `^${SO}{0,3}${NEXT}?(?<who>${WHO})?${NEXT}?(?:也|就|都)?(?<sure>(?:${DOUBT}|${SURE}|${NEXT}|真的?|再也|绝|坚决|打死(?:都|也)?){0,4})(?<not>不(?:太|怎么|大)?(?:会|想|打算|准备|用|必|需要|拟|愿意|愿|要|考虑)?|没(?:有)?(?:打算|必要|兴趣|计划)|懒得|无需)(?:再|特意|专门|专程|特地|主动|亲自|为了它|为它|为这个|单独|年年|每年|往|去凑|来凑){0,4}(?:${GOING}|跑|占(?:这个)?名额|凑(?:这个)?热闹)${WHERE}${END}`,
  'u',
);

const IF = /(?:^|[^不])(?:如果|要是|若是?(?!干)|假如|除非|倘若|只要|只有|万一)|的话$|^除了?非/u;
/** In the writer's own hands or those of who lets them go: such a condition takes only certainty away. */
const LEAVE_GIVEN =
  /^有(?:名额|假|经费|预算|机会|空|时间|位子)(?:的话)?$|^(?:但|不过)?(?:如果|要是|若是?|只要|假如)?(?:.{0,3}(?:单位|公司|领导|馆里|院里|校方|学校|科里|科室|所里|局里|厂里|社里|队里|系里|部门|主任|院长|馆长|校长|老板|上面|上级|家里|老婆|老公|太太|先生|经费|预算|名额|时间|身体|排班|班表|行程|工作)).{0,4}(?:批|同意|点头|放人|允许|许可|准|给|肯|支持|还有|够|排得开|走得开|调得开|不忙|安排得)(?:.{0,4}(?:名额|假|机会|经费|预算))?(?:的话)?$/u;
const MUST_PAY = /报销|出钱|买单|自费|免费|否则|不然|算了|免谈|才[来去会]/u;
const OTHERS_TALK =
  /说(?!实|真|起|明|来|到底|好|定|心里)|讲(?!者|座|得|的|师|课|题|台|真|实)|问(?!题|诊)|表示|透露|宣布|听闻|据[说悉称]|希望大家|欢迎|假设/u;
const SIGNED = /(?:主办|组委会|会务|主持|嘉宾|讲者|老师|观众|工作人员)[^,，。]{0,6}[:：]/u;
/** What is put off or on by words of its own. */
const TURNS: readonly (readonly [Worth, RegExp])[] = [
  [
    5,
    /^(?:明年|下[次届回期]|来年)[^,，不]{0,8}我们?(?:还|也|照样|一定|会|要){0,3}在(?:这(?:儿|里)?|那(?:儿|里)?|现场|场)(?:了|的)?$/u,
  ],
  [
    5,
    /^(?:这个会|这会)?我们?(?:会|要|打算|想|都){0,2}(?:一直|年年|长期)(?:来|去|参加|报|跟)(?:下去|着|的)?$/u,
  ],
  [
    3,
    /^(?:明年|下[次届回期]|以后)?(?:我)?(?:要是|如果|若是?|假如)(?:还|再|能|真)?(?:有|是|能|改|换|开|在|请)[^,，]{1,12}(?:再|才|就|我){1,2}(?:会|可能|再)?(?:考虑(?:一下)?|参加|报名|[来去](?:听听|看看)?)(?:吧|的)?$/u,
  ],
  [3, /^(?:我)?只有.{1,14}(?:我)?才(?:会|可能|考虑|肯)?(?:再)?(?:[来去报]|参加|报名)(?:的|吧)?$/u],
  [3, /^(?:明年|下[次届回期])有.{1,8}(?:先|才)(?:会)?(?:再)?(?:[来去]|参加)(?:了|啦|吧)?$/u],
  [
    2,
    /^(?:我)?(?:短期内|近几年|这几年|近期|几年内)(?:我)?(?:应该|大概|都|是){0,2}不(?:会|想|打算)?(?:再)?(?:[来去]|参加|报)(?:名)?(?:了)?$/u,
  ],
  [
    3,
    /^(?:我|就|还是|还|先|得|再|想|要){0,5}(?:看|等|视)(?!来|样|看来).{1,14}(?:再|才|先|来|后)(?:决定|说|定|考虑|想|看)(?:明年|下[次届回期]|以后|要不要|还|我|是否|会不会)*(?:[来去]不[来去]|参不参加|报不报名?|再?[来去报]|参加|报名)/u,
  ],
  [
    3,
    /(?:明年|下[次届回期]|以后).{0,6}(?:[来去]不[来去]|参不参加|报不报名?)[,，]?(?:看|得看|要看|随缘|再说|再看|不好说|没想好|待定|视).{0,12}$/u,
  ],
  [
    3,
    /^(?:以后|今后)?(?:我)?(?:隔|每隔)(?:一|两|三|几)?(?:个)?(?:[年届期])(?:再|才)?(?:[来去]|参加)(?:一[次趟回])?(?:就[好行够可]|也[够行])?(?:以|了)?(?:吧)?$/u,
  ],
  [
    3,
    /^(?:有得报销|送票|给票|免费|有票|(?:有人|公司|单位|老板).{0,2}(?:报销|出钱|买单|掏钱|送票|请客?|给票))(?:的话)?(?:就|先|才|再){1,2}(?:会)?(?:[来去]|考虑)(?:吧|啦)?$/u,
  ],
  [
    2,
    /^(?:我)?(?:明年|下[次届回期]|以后|这种会|这种场|这种活动|这类活动|这类会)?(?:就|我|还是|也|都|可以|先|打算|准备|想){0,4}(?:停|歇|休|空|缓|隔)(?:上|掉|息)?一[年届期次场下](?:吧|了)?$/u,
  ],
  [
    2,
    /^(?:明年|下[次届回期]|以后|来年)(?:就|我|还是|也|都|可以|直接|该|应该|打算|想|不如|干脆){0,4}(?:换|让|派|轮到?|叫|请|由|推荐)(?!.{0,3}(?:个地|地方|场|主办|讲|嘉宾|时间))[^,，我]{1,10}(?:去|来|参加|代我去|上)(?:了|吧|听听|学习|看看|见识见识|就[好行够]了?|就可以了?)?$/u,
  ],
  [
    2,
    /^(?:这种|这类)(?:场|会|活动|论坛|局|班|讲座|展)(?:以后|下次)?(?:就|都|可以|应该|真的|也){0,3}(?:略过|跳过|不用(?:再)?[来去]|不必(?:再)?[来去]|免了|省了|少[来去])(?:了|吧|啦)?$/u,
  ],
  [
    2,
    /^(?:我)?(?:以后|下次|明年|下[届回期]|今后)?(?:我)?(?:就|也|都|其实|真的|应该)*(?:可以)?(?:不用|不必|没必要|不需要|无需)(?:再|特意|专门|专程|特地)?(?:[来去]|参加|跑)(?:一[趟次])?(?:了|吧|啦)?$/u,
  ],
  [
    2,
    /^(?:[来去听]过?|参加过?|体验过?)一[次趟回](?:就|也就|便|已经)?(?:够|算|好|行|可以|足)(?:了|矣|啦|够)?$/u,
  ],
  [
    5,
    /^(?:我|也|都|已|已经|早|早就|提前|跟|和|与|同|向|[^,，不没]{0,8}?)(?:跟|和|与|同|向)?[^,，不没]{0,6}?(?:约好|说好|讲好|约定|商量好|申请|报备|打过招呼)(?:了)?(?:明年|下[次届回期]|来年)(?:的)?(?:再)?(?:一起|一块|结伴|组队|还|再|也|继续|接着|要|都|我|名额|年假|假){0,4}(?:[来去]|参加|报名)?(?:了)?$/u,
  ],
  [
    5,
    /^(?:我|也|都|已|已经|早就|回来就|直接|马上|当场|把(?:它|这个会|这会)?|列|写|加|放|记|排|编){1,5}(?:进|入|到|在)(?:了)?(?:我|我们|明年|来年|每年|年度|下[年届]|固定|必去|必来|的){0,4}(?:计划|日程|日历|行程|清单|行事历|预算|固定行程|固定节目|安排)(?:里|中|表|上)?(?:了)?$/u,
  ],
  [
    5,
    /^(?:明年|来年|下[届次期回])(?:必须|一定|继续|接着|再|也|还|给我|必){0,3}(?:安排|约起|走起|约|冲|战|见|整起|续|聚)(?:上|起来|一次|一波|一把)?(?:了|啦|吧|!)?$/u,
  ],
  [
    5,
    /^(?:还是)?(?:明年|下[届次期]|来年)?(?:我们?|大家|咱们?)?(?:老地方|同一(?:个)?(?:时间|地点)|老时间)?(?:不见不散|老地方见)(?:了|啦|哦)?$/u,
  ],
  [
    5,
    /^(?:我)?(?:明年|下[次回届期])(?:我)?(?:还|照样|继续|接着)(?:要|会|得)?(?:跟|和|找|同|陪)[^,，]{1,10}(?:混|一起|结伴|走|搭伙|组队|来|去)(?:了|的)?$/u,
  ],
  [
    4,
    /(?:会|活动|班|论坛|沙龙|聚会|课|局)?(?:真|真的|确实)?(?:可以|值得|应该|不妨|要)(?:多|常)(?:来|去|参加)(?:几[次回场])?(?:的)?$/u,
  ],
  [
    4,
    /^(?:若|如|倘)?.{0,8}(?:愿|当|拟|或|必)(?:仍|可)?(?:再|复|重)(?:往|赴|至|与会|来)(?:此会|焉|也|矣|之)?$/u,
  ],
  [3, /^再[来去](?:的话)?(?:也|就|还)?(?:要|得)看.{2,16}$/u],
  [
    3,
    /^(?:明年|下[次届回期])?(?:要是|如果)?(?:再|能)?(?:平|便宜|近|短|早|少|改|换|快|精)(?:啲|些|点|一点|一些)(?:的话)?(?:我)?(?:就|先|才)(?:会|再|考虑)*[来去报](?:的)?$/u,
  ],
  [
    1,
    /^(?:我)?(?:绝|已|完全|根本)?(?:没|没有|无|毫无)(?:再|第二次|下次)[来去参](?:加)?的(?:可能|机会)(?:性)?(?:了)?$/u,
  ],
  [
    2,
    /^(?:我)?(?:也|实在|真的|暂时|目前|完全|已经)*(?:没|没有|无|毫无)(?:什么|啥|任何)?(?:再|第二次|下次)(?:[来去]|参加)(?:一[次趟])?的(?:打算|必要|理由|想法|念头|意思|兴趣|计划|动力|冲动|欲望)(?:了)?$/u,
  ],
  [
    2,
    /^(?:我)?(?:下次|明年|下届|以后)(?:我)?(?:都|也|就|还是|系|是|应该|想){0,4}(?:把)?(?:留|让|给)(?:返|回|出|个|一个|番){0,3}(?:位|位子|位置|名额|机会|票)(?:给|留给|让给)(?!我|自己).{1,10}$/u,
  ],
  [4, /^(?:抵|值|值得|值当)(?:我)?(?:再|二刷|年年)(?:[来去]|参加)(?:一[次趟回])?(?:了|的|啊)?$/u],
];

/** Those who come and go without the writer. */
const OTHER_SUBJECT =
  /(?<![我咱俺])们(?:都|也|还|就|明|每|以|下|不|会)|(?:鱼|鸟|虫|蜂|蝶|燕|鸭|雁|鲸|龟|蟹|虾|牛|羊|猪|鸡)群?.{0,3}(?:每年|明年|都|还|会|再)|(?:候鸟|种群|蚊|病毒|洪水|台风|霜|客人|街坊|顾客|客户|用户|读者|观众|患者|病人|孩子|家长|学生|农户|村民|居民)/u;
const SELF = /我|咱|俺|本人|自己|笔者/u;

/** The worth of a clause that says whether one goes, and what stands before it, or null. */
function worthOfClause(clauses: readonly string[], at: number): Worth | null {
  const clause = clauses[at] ?? '';
  if (clause.length > 36) return null;
  const near = clauses.slice(Math.max(0, at - 3), at + 1).join('，');
  const turn = TURNS.find(([, pattern]) => pattern.test(clause));
  if (turn) return turn[0];
  const away = STAY_AWAY.exec(clause)?.groups;
  if (away && (TIMED.test(near) || /再|专|特意|主动|拟/u.test(clause)) && isOwn(away['who'], near))
    return isMild(away['sure'], away['not'], clause) ? 2 : 1;
  const back = GO_AGAIN.exec(clause)?.groups;
  if (!back || !isOwn(back['who'], near)) return null;
  const promise = `${back['sure'] ?? ''}${back['will'] ?? ''}`;
  // `我去`, by itself, is of today; so is `参加` without who does.
  const isPromised = /[会要得再还必定照续接都愿想争希打准乐]|每|年年/u.test(promise);
  const isTimed = TIMED.test(near) && (isPromised || back['who'] !== undefined);
  if (!isTimed && !/再|还会|还要|还想|继续/u.test(promise)) return null;
  if (!isPromised && !TIMED.test(clause)) return null;
  if (/一定|肯定|必|绝对|铁定/u.test(promise)) return 5;
  return back['chance'] !== undefined ||
    new RegExp(DOUBT, 'u').test(promise) ||
    /想|愿|希望|争取|尽量|乐意|可以/u.test(promise)
    ? 4
    : 5;
}

const isMild = (sure = '', not = '', clause = ''): boolean =>
  !/再也|绝|坚决|打死|一定|肯定/u.test(sure) &&
  (new RegExp(DOUBT, 'u').test(sure) ||
    /太|怎么|大|用|必|需|拟|考虑|没|懒/u.test(not) ||
    /专|特|主动|为/u.test(clause));

/** Without a subject it is of oneself, unless others have been named. */
const isOwn = (who: string | undefined, near: string): boolean =>
  who !== undefined || !OTHER_SUBJECT.test(near);

/** The worth that a sentence, written out, states in a clause of going, or null. */
export function worthOfChineseTurns(plain: string): Worth | null {
  if (plain.length > 160 || SIGNED.test(plain) || /[?？]["')）\]*_ ]{0,4}$/u.test(plain))
    return null;
  if (OTHER_SUBJECT.test(plain) && !SELF.test(plain)) return null;
  const clauses = plain
    .split(CLAUSE)
    .map((clause) => clause.replace(/^[\s*_#>=.~～-]+|[\s*_=.]+$/gu, ''))
    .filter((clause) => clause !== '')
    .slice(0, MOST_CLAUSES);
  for (let at = clauses.length - 1; at >= 0; at -= 1) {
    const worth = worthOfClause(clauses, at);
    if (worth === null) continue;
    if (OTHERS_TALK.test(clauses.slice(0, at).join('，'))) return null;
    return underCondition(worth, clauses, at);
  }
  return null;
}

function underCondition(worth: Worth, clauses: readonly string[], at: number): Worth {
  const near = clauses.slice(Math.max(0, at - 2), at + 2);
  const conditions = near.filter((clause) => IF.test(clause));
  if (conditions.length === 0) return worth;
  const isLeaveOnly =
    conditions.every((clause) => LEAVE_GIVEN.test(clause)) && !MUST_PAY.test(clauses.join('，'));
  if (isLeaveOnly && worth > 3) return 4;
  return worth < 3 && !near.slice(-1).some((clause) => IF.test(clause)) && !IF.test(near[0] ?? '')
    ? worth
    : 3;
}
