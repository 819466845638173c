/**
 * Plain words of going again or staying away whose worth what stands beside them would hide: the
 * condition that the event is held at all, what is put up with for it, and words of certainty.
 * Sentences are written out and in simplified characters.
 */
import type { Worth } from '#shared/worth.ts';

/** What only sounds as if the writer spoke of going again: it is of other things or for others to say. */
const BESIDE_THE_POINT: readonly RegExp[] = [
  // What is pledged, written up or done at home.
  /\b(?:pledge|slogan|motto|oath|memorial)\b|\b(?:our|my) own (?:open day|event|fair|meeting|workshop|session|day|stand|booth|conference)s?\b|\bsame again next year for (?!me\b|us\b)/iu,
  /^[\s*_>•-]{0,6}(?:also |and )?worth (?:repeating|noting|a second look|another look|re-?reading|remembering)\s?[:(](?! ?(?:yes|no|maybe|probably|definitely|depends|hardly|\d|[★⭐]))/iu,
  /^(?!.*(?:我|再|[来去])).*(?:安排|日期|时间|议程|名单|地点).{0,6}(?:还没|尚未|未)(?:出|公布|定|确定|下来)/u,
  /^(?!.*(?:我|咱|请假)).{0,8}请(?!特|年|客|示|教).{0,8}(?:报名|联系|关注|登记|扫码|签到)/u,
  /^(?!.*(?:我|[来去]|参加|报名)).*(?:下次|明年|以后|下届)(?:可以|应该|最好|不妨|能不能|记得)(?:多|少|早|改|换|放|加|提前|把|给|备)/u,
  /^[\s*_>•-]{0,6}(?:half|most|a third|much) (?:of )?the (?!time\b)\w+ (?:will|won't|would|wouldn't)\b|\b(?:used|bought|ate|drank|wore|rented|hired|drove|installed|ordered) (?:the|an?|that|those|their) \w+[^.;!?]{0,30}, never again|\b(?:his|her) (?:next )?(?:talks?|sessions?|lectures?)\b.{0,12}\bagain\b|\btalks? of (?:his|hers|theirs)\b|\b(?:again|back) (?:through|over) (?:the|my|our)\b|\brepeat(?:ing)? (?:the|that|this|our|my) (?!trip|visit|experience|event|day|year|exercise|whole|journey|outing)\w+/iu,
  /再来回|再见真章|再有第二次(?:洪|灾|事故|疫|战)|(?:明年|下次)再(?:看(?!.{0,14}(?:决定|[来去]不|参不|报不|再说|再定)|看|吧|情况|要不要|谁|嘉宾|议程|主题|票|有没有|$)|观察|评估|检查|测|算|种)|再去一[次趟][^,，。]{0,6}(?:仓|厂|店|田|工地|库)/u,
  /\breturn(?:ing)? (?:the|my|our|this|that|those|them|all) (?!next|following|(?:same )?(?:event|conference|fair))\w+/iu,
  /再花.{1,8}(?:就|便)(?:能|可|会)/u,
  // How one would do it the next time says nothing of whether.
  /^[\s*_>•-]{0,6}(?:for )?next (?:time|year)[,:]? (?:i'd|i'll|i will|i would|i must|i should|i need to|we)? ?(?:bring|wear|sit (?!out|it|this)|ask|arrive|pack|park|eat|drink|print|charge|check|prepare|remember|talk to|order|plant|sow|test|publish|leave (?!it|this)|try the)\b/iu,
  /^[\s*_>•-]{0,6}(?:maybe|perhaps|possibly),? (?:again,? )?(?:next \w+|in (?:\w+ ){1,2}\w+),? (?:(?:when|if|once) .{0,40}, )?(?:the(?! (?:year|one)\b)|an?|he|she|they|it|our|his|her|their|somebody|someone)\b/iu,
  /(?:明年|来年|下次)再(?:战|来|去)的(?:是|人|队|都)/u,
  /\b(?:words?|things|figures?|language|what|(?:an?|the|some) (?:\w+ ){0,2}?(?!(?:days?|weekends?|weeks?|year|trip|visit|journey|event|conference|summit|forum|evening|experience|mistake|exercise|outing|one) )\w+) (?:that |which )?(?:i|we) (?:won't|will not|wouldn't|would not|cannot|can't|dare not|shan't) repeat\b/iu,
  /\b(?:come|coming|go|going|get|getting|turn|turning|return|returning)(?: back)?(?: (?:now|here|again|briefly|shortly|quickly|then|once more|for a moment)){0,2} to (?:the|that|this|our|an?|my|another) (?:\w+ ){0,2}(?:matter|question|point|topic|subject|issue|theme|slide|example|case|agenda|problem|item|story|figure|chart|diagram|map|photo)s?\b/iu,
  // Those who hold it promise; others are called upon.
  /\bwe(?:'ll| will| shall| are|'re)(?: all| also| soon)? (?:be )?(?:back|return(?:ing)?|coming back)\b.{0,60}?\b(?:with (?:an?|even|more|our|new)\b|bigger|on (?:the )?\d|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/iu,
  /^(?!.*我).*(?:千万|可)?(?:不要|别|勿|请勿)错过(?!.{0,12}我)|^(?!.*我).*(?:抓紧|赶紧|赶快|欢迎|敬请)(?:报名|投稿|关注|期待)/u,
  // What one would do otherwise, were it to do again.
  /(?:如果|要是|假如)?(?:能|可以|让我)?(?:重来|再来)(?:一[次遍])?的话[，,]我(?:会|就|要|想|一定|肯定)(?!.{0,3}(?:[来去报选]|参加))/u,
  /(?:如果|要是|假如)?(?:能)?再给我一次机会(?!.{0,6}[来去])/u,
  // The recording is for what was missed this time.
  /\b(?:missed|couldn't (?:make|attend|hear|see|get)|could not (?:make|attend|hear|see|get)|(?:had to|must) leave|did(?:n't| not) (?:see|hear|catch|make|get)|clash(?:ed|es|ing)?|parallel|at the same time|overslept)\b.{0,90}\b(?:recordings?|videos?|slides|streams?|catch up)\b(?!.{0,30}\bnext)/iu,
  /(?:没(?:能|法|有?办法|来得及|赶上|听|看|去|抢)|错过了?|分身乏术|撞期|撞场|同时(?:跑|进行|开)|平行|几轨|多轨).{0,30}(?:补|回放|录像|录影|简报|投影片|链接|连结)(?!.{0,12}(?:明年|下次|以后|下届))/u,
  /(?:[来去](?:做|参加|看|打)?|参加)(?:体检|义诊|看牙|牙医|医院|扫墓|献血|复查|疫苗)|(?:每年|年年|每届)都?[来去]的(?:老|人|那|观众|同行|朋友)/u,
];

const OTHERS_DECIDE =
  /\b(?:not|isn't|never|hardly) (?:really |exactly |quite |only |entirely )?(?:mine to (?:say|decide|make|choose)|up to me|my (?:call|decision|choice)|for me to (?:say|decide|choose))\b|问我.{0,8}[,，]?(?:还|倒)?不如(?:去)?问|问我(?:也)?(?:没用|白问)|(?:不是|不由|由不得|轮不到|不归|不到)我(?:自己)?(?:说了算|说的?算|做主|作主|决定|定(?!了)|来定)|我(?:说了)?(?:不算(?:数)?(?=$|[，,。;；])|做不了主|作不了主)/iu;
const BUT = /\b(?:but|though|still|even so)\b|但|不过|可是|然而/iu;

/** Whether a sentence is of other things, or leaves it to others whether the writer goes. */
export function isBesideThePoint(plain: string): boolean {
  if (BESIDE_THE_POINT.some((pattern) => pattern.test(plain))) return true;
  const decided = OTHERS_DECIDE.exec(plain);
  return decided !== null && !BUT.test(plain.slice(decided.index));
}

const FORMALITIES: readonly (readonly [RegExp, string])[] = [
  // What is put before who goes is a clause of its own.
  [
    /^[\s*_>•-]{0,6}(?:(?:but|and|so) )?(?:despite|in spite of|after|given|considering|for all|with|without) [^,;:.?!]{3,60}?(?= (?:i|we)(?:'\w{1,2})? )/giu,
    '$&,',
  ],
  // That it is held at all, or that one is still let in.
  [
    /\b(?:if|when|whenever|as long as|so long as|should|provided) (?:they|it|he|she|the organi[sz]ers|there)(?:'ll|'s|'re| will| is| are| do| does)? (?:still |ever |really |just ){0,2}(?:have (?:me|us)|let me in|hold(?:s|ing)? (?:it|one|this|another)(?: again)?|runs? (?:it|one|this|another)?(?: again)?|do(?:es)? (?:one|another)|goes ahead|comes? (?:round|around)(?: again)?|takes? place(?: again)?|another(?: one| edition)?|a next (?:one|time)|put (?:it|this|one) on(?: again)?)(?=$|[\s,.;:*_)—–-])/giu,
    'next time',
  ],
  [
    /\b(?:if|when|whenever) (?:they (?:do|repeat) (?:it|this)|it happens|it's repeated)(?: again)?(?=$|[\s,.;:])/giu,
    'again',
  ],
  [
    /(?:(?:如果|要是|若是|只要|假如|若)(?:主办方?|他们)?(?:明年|下[次届回期]|来年)(?:名额|位子|机会)?|(?:主办方?|他们)?(?:明年|下[次届回期])?(?:名额|位子|机会)?(?:如果|要是|若是|只要|若)(?:他们|主办方?)?)(?:还|再|续|能|会|肯|继续|接着){1,3}(?:轮得到我|轮到我|办|开|有|组|搞|请我|叫我|喊我|邀我|要我)(?:下一?[次届场期])?(?:的话)?(?=[,，])/gu,
    '明年',
  ],
  [
    /(?:只要|要是|如果|若)(?:我|人|我人)(?:还)?(?:在|住在?)(?:这里|这儿|本地|\p{Script=Han}{2,4})?(?=[,，])/gu,
    '以后',
  ],
  // One's own days and health.
  [
    /\bif (?:i'm not (?:on|at|in|away|working|abroad|ill|travelling)(?: (?:the|a|call|holiday|leave|shift|duty|work|again|rota|\w+ing)){0,3}|nothing (?:clashes|comes up|gets in the way)(?: with \w+)?|(?:it|the dates?) (?:doesn't|don't|does not|do not) clash(?: with (?:\w+ ){0,2}\w+)?)(?=[,;.]|\s)/giu,
    'hopefully ',
  ],
  [/有(?:机会|空|时间|缘|条件)的话[，,]/gu, '应该'],
  [
    /(?:如果|要是|若是?|只要|假如)(?:我|明年|来年|下届|那天|那几天|到时候?|当天|时间|行程|日程|档期|工作|班表|身体|家里|孩子|小孩|老人|手上){0,3}(?:也|都|刚好|还)?(?:不|没有?|别)?(?:会|再)?(?:撞|冲突|卡到?|排到|排得|遇到|碰到|有事|有空|有时间|出差|加班|值班|轮班|生病|调班|允许|许可|忙|方便|走得开|请得到假|抽得出|凑得上|对得上|配合)[^，,。也都还就]{0,8}?(?:的话)?(?=[，,]|应该|大概|我|还|会|就)[，,]?/gu,
    '应该',
  ],
  // A question that only says how sure one is.
  [
    /[,，;；。\s]{1,3}(?:仲|还|那还)?(?:使|用|需要|用得着)(?:问|说|讲|想)(?:吗|么|嘛)?[?？]/gu,
    ',肯定。',
  ],
  [
    /[,;.]? (?:do you (?:even |really )?(?:need|have) to ask|need you ask|need i say more|what else|who wouldn't|why would(?:n't)? i(?: not)?)\?/giu,
    ', for sure.',
  ],
];

/** A sentence with the conditions that are a matter of course, and questions that need no answer, said plainly. */
export const withoutFormalities = (plain: string): string =>
  FORMALITIES.reduce((text, [pattern, said]) => text.replace(pattern, said), plain);

const UNLESS_IT_CHANGES =
  /\bunless (?:they|it|the(?!ir)|there|that|this|those|someone|somebody|prices?|tickets?|organi[sz]ers?|(?:\w+ ){1,3}(?:changes?|improves?|drops?|moves?|comes?|gets?|is|are))\b|除非(?!.{0,5}(?:我|失忆|疯|太阳|天塌|世界末日|生病|出差))/iu;

/** Whether the organisers must change something first, by a condition that no other word outweighs. */
export const isConditional = (plain: string): boolean => UNLESS_IT_CHANGES.test(plain);

const LATER = String.raw`(?:明年|来年|后年|下一?(?:届|次|回|期|场|季|年|个月)|以后|往后|今后|每(?:一)?(?:年|届|期|季|次|场)|再(?:办|开|组|有|喊|叫|请|搞)|还(?:在|有|办|开)|这(?:种|个|类)(?:会|局|活动|班|论坛|沙龙)|该(?:会|论坛))`;
const GO = String.raw`(?:[来去到报](?:名|参加|听|报到|捧场|现场)?|参加|出席|赴会|冲)(?=$|[的了啦吧呢,，。!！;；~～ ]|一[趟次]|这|那|听|报到|就完)`;
const FOR_IT = String.raw`(?:自费|自己(?:掏钱|出钱|花钱|买票)|自掏腰包|请假|请特休|请年假|坐.{1,10}|专程|打飞的|飞|赶|爬|走|排队|一个人){0,2}`;

/** Whatever stands in the way: `不…我也来`, `再…次我都到`, `照样`. */
const CHINESE: readonly (readonly [Worth, RegExp])[] = [
  [
    5,
    /(?:不管|无论|不论|甭管)[^,，。]{1,10}[,，]?我(?:们)?(?:都|也)(?:一定|肯定|会|要|得|照样){0,2}(?:[来去到报]|参加)(?=$|[的了啦吧,，。!！;；])/u,
  ],
  [
    3,
    /(?:明年|下一?(?:届|次|回|期|场|年)|到时候?)(?:我)?(?:再|要|得|先|会){0,2}看(?:看|下|过)?.{1,20}(?:再|才|先)?(?:决定|说)(?:再)?(?:去不去|来不来|参不参加|报不报|要不要[来去])/u,
  ],
  [
    5,
    new RegExp(
      String.raw`${LATER}(?:.*[,，])?.{0,8}(?:就算|即使|哪怕|(?<!要)不|没|再.{1,6}[次回场遍届]|请|自费|翻|爬|借钱)[^,，。;；也都]{0,10}[,，]?我?(?:也|都)(?:一定|肯定|还|要|会|得|愿意|照样|照|再){0,3}${FOR_IT}${GO}`,
      'u',
    ),
  ],
  [
    5,
    new RegExp(
      String.raw`${LATER}.{0,10}(?:我)?(?:照样|照旧|照|仍旧|依旧|雷打不动)(?:地)?(?:一定|肯定|还|要|会|得){0,2}${FOR_IT}${GO}`,
      'u',
    ),
  ],
  [
    5,
    new RegExp(
      String.raw`${LATER}.{0,8}(?:闭(?:着|上)?眼睛?|无脑|想都不想|二话不说|毫不犹豫)(?:我)?(?:都|也|就|地|直接){0,2}(?:报名?|冲|抢|买|来|去|到)`,
      'u',
    ),
  ],
  [
    5,
    new RegExp(
      String.raw`(?:每(?:一)?(?:年|届|期|季|次|场))(?:[,，](?:.{1,14}[,，])?我|我)?(?:都|也|就)(?:一定|肯定|还|要|会|得){0,2}(?:[来去到]听?(?:报到)?|参加|报名)(?=$|[啦,，。!！]|的[了,，。!！])`,
      'u',
    ),
  ],
  [
    4,
    new RegExp(
      String.raw`${LATER}.{0,24}(?:八成|九成|十有八九|多半|大概率|应该|估计|很可能|八九不离十)(?:我)?(?:还|也|都|是)?会(?:再|还)?(?:[来去报](?:名|参加)?|参加|出席)(?=$|[的了啦吧,，。!！;； ])`,
      'u',
    ),
  ],
  [
    4,
    /(?:再|还)(?:来)?[喊叫请约邀]我[,，\s].{0,3}(?:八成|九成|十有八九|多半|大概率|应该|估计)(?:我)?(?:还|也|都|是)?会(?:再|还)?[来去]/u,
  ],
  [
    5,
    /(?:下一?(?:届|次|回|期|场|年)|明年|来年)(?:都|也|我){0,2}(?:系|是|实|梗系?|一定|肯定|当然)(?:都|也)?会?(?:再)?[来去](?=$|[的了啦,，。!！])/u,
  ],
];

/** What is put up with or offered, and still refused: `请我我也不来`. */
const REFUSED = new RegExp(
  String.raw`${LATER}.{0,10}(?:就算|即使|哪怕|请|送|免费|给|倒贴)[^,，。;；]{0,10}[,，]?我?(?:也|都)不(?:会|想|要)?(?:再)?${GO}`,
  'u',
);

/** Whether the words of going stand under a condition of their own kind, which no certainty outweighs. */
const REAL_CONDITION =
  /(?:如果|要是|若是?)(?!.{0,4}(?:续办|再办|还办|续开|再开|还开|还有|轮得到|都[开办]))|除非|前提|(?:只要|只有).{0,10}(?:换|改|不再|少|降|免费|出钱)|才[会来去报]|换个|改成|改到/u;
/** Denied after all. */
const DENIED_CHINESE =
  /(?:也|都|绝|再也|肯定|应该|大概率?)不(?:会|想|再|太|来|去|报|参)|不会再|算了|不是|他们?|她|有人|去年|今年(?:我)?(?:都|也)|问/u;

const MONEY = String.raw`(?:\w+ ){0,3}(?:budget|money|funds?|funding|leave|fare|fee|grant|days? off|permission|expenses?|allowance|time off)`;
const ENGLISH: readonly (readonly [Worth, RegExp])[] = [
  [
    2,
    new RegExp(
      String.raw`\b(?:i|we)(?:'ll| will)? ?(?:won't|will not|not|never|(?:don't|can't|cannot|do not) (?:see|imagine|picture)(?: me| myself| us| ourselves)?|'m not going to|am not going to)(?: be| going to)? ask(?:ing)?(?: \w+){0,3}? for ${MONEY}(?: to \w+)? (?:again|a second time|twice|next (?:year|time)|another time)\b`,
      'iu',
    ),
  ],
  [
    5,
    /^[\s*_>•-]{0,6}(?:me|myself|mine|for me|my answer)\s?[:：] (?:yes|yeah|yep|of course|absolutely|definitely|always|again)\b.{0,24}\b(?:every (?:year|spring|summer|autumn|fall|winter|time|edition|month|quarter)|always|obviously|of course|definitely)\b(?!.{0,40}\b(?:if|unless|only|but|not)\b)/iu,
  ],
  [
    3,
    /^[\s*_>•-]{0,6}(?:yes|yeah|yep|ok|okay|sure|fine|maybe)?,? ?(?:back |go(?:ing)? )?again(?: next (?:year|time))?,? but only (?:for )?(?:the|on|if|when|with|one|half)\b/iu,
  ],
  [
    3,
    /^[\s*_>•-]{0,6}(?:definitely )?(?:not|never|no) (?:again|back|for me|next (?:year|time)),? (?:until|before|till|as long as|while) (?:they|it|the|there|someone|somebody)\b/iu,
  ],
  [
    2,
    /^[\s*_>•-]{0,6}(?:tbh |honestly |me: ?)?(?:probably|prob|likely|most likely|i think|rather|perhaps) not again\b/iu,
  ],
  [
    1,
    /^[\s*_>•-]{0,6}never again,? (?:and )?(?:(?:not|even) ){1,2}(?:if|for|when|though|with)\b/iu,
  ],
];

/** The worth that plain words state in spite of what stands beside them, or null. */
export function worthOfPlain(plain: string): Worth | null {
  if (plain.length > 300) return null;
  if (/[?？]["')）\]*_ ]{0,4}$/u.test(plain)) return null;
  if (REFUSED.test(plain)) return 1;
  const isChinese = /\p{Script=Han}/u.test(plain);
  if (isChinese && (REAL_CONDITION.test(plain) || DENIED_CHINESE.test(plain))) return null;
  return (isChinese ? CHINESE : ENGLISH).find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
