/** What a sentence says itself, apart from what it reports that others say, think or ask. */

const CLAUSE = /(?<=[,，;；。])\s*|(?<=\s[-–—]{1,2}|——)\s*/u;
const MOST_CLAUSES = 24;

const PEOPLE_CHINESE = String.raw`(?:[他她](?!家)|有人|人家|大家|大伙|不少人|很多人|几个人|好几个|(?:一|两|几|那|这|某|邻)[位个桌](?!会|活动|论坛|展|场|小时|上午|下午|月)[^,，我]{0,10}|网友|朋友|同[事学行桌桌事伴]|邻座|邻居|邻桌|隔壁|旁边|身边|前排|后排|对面|坐我|老板(?!娘)|老板娘|领导|主管|上司|客户|客人|观众|听众|读者|学[长姐弟妹员生]|师[傅兄姐弟妹父]|前辈|大[哥姐叔妈爷姊]|阿[姨伯公婆嬷]|老[师板公婆王李张刘陈杨赵黄周吴林秦郎何许郑]|小[王李张刘陈杨赵黄周吴林何许郑]|先生|女士|小姐|太太|媳妇|室友|嘉宾|讲者|讲师|讲员|主讲|主持|教授|院[长士]|馆长|校长|部长|局长|市长|会长|理事|主任|经理|总监|工程师|编辑|记者|店主|摊主|展商|摊商|厂商|参展商|销售|志工|志愿者|工作人员|司仪|主办方?|主办单位|组委会|朋友圈|群里|\p{Script=Han}[总姐哥工])`;
const SAYS_CHINESE = String.raw`(?:(?<!再)说(?!好|了算|定|不定|实|白|真|起来|得对|得好|到底|明会|服|法)|抱怨|吐槽|表示|表态|嘟囔|嘀咕|念叨|感叹|感慨|叹|坦言|直言|放话|透露|回我|回答|回了|问|喊(?!我|人|上)|嚷|笑称|自嘲|劝|认为|觉得|提到|预告|宣布|承诺|答应|发誓|打算|撂下|留言|发文|写道)(?!的)`;
const REPORTS_CHINESE = new RegExp(
  String.raw`^[^我咱]{0,14}?${PEOPLE_CHINESE}[^,，;；。]{0,10}?(?<!我)${SAYS_CHINESE}|^(?:听说|据说|传说|传闻|据传|听闻)`,
  'u',
);
/** What is only for others to do: `但新人可以去看看`. */
const FOR_OTHERS =
  /^(?:但是?|不过|当然)?(?:如果(?:你)?是|对)?(?:新手|新人|老手|初学者|小白|没[去来]过的|第一次[去来]的|想[去来]的|年轻人|学生|入门的?)[^,，;；。]{0,8}?(?:可以|不妨|值得|应该|适合|还是|倒|来说)|^(?:but |though |although |and )?(?:(?:for )?(?:newcomers|beginners|first-timers|students|anyone (?:new|starting|who)|others|you (?:should|could|may|might|must))\b|if you(?:'re| are| have))/iu;
const OWN_CHINESE =
  /^[\s]*(?:但是?|不过|可是?|而|反正|至于|倒是|所以|那|然后|结果|最后|其实|说实话){0,2}(?:对)?(?:我(?!们都说)|咱|本人|自己|个人|俺|换我)|^(?:但是?|不过|可是)/u;
/** `跟我说`, `问我`: the writer is told. */
const TOLD = /(?:跟|对|同|向|和|给|告诉|问|劝|拉着?|邀)(?:我们?|咱们?)/gu;

const PEOPLE_ENGLISH = String.raw`(?:he|she|they|who|somebody|someone|everybody|everyone|people|many|some|others?|most|half|several|(?:a|an|the|one|my|our|his|her|their|another|two|three|some|many|most|that|this) (?:[\p{L}'-]+ ){0,4}?(?:colleagues?|friends?|neighbou?rs?|boss|manager|team(?:mates?)?|brother|sister|wife|husband|partner|m[ae]n|wom[ae]n|guys?|ladys?|lad|lads|couple|students?|interns?|juniors?|developers?|engineers?|editors?|people|folks|visitors?|attendees?|delegates?|exhibitors?|vendors?|speakers?|sponsors?|clients?|customers?|chair|host|moderator|organi[sz]ers?|volunteers?|publishers?|teachers?|nurses?|doctors?|growers?|farmers?|makers?|traders?|stallholders?|regulars?|veterans?|professors?|director|president|founder|ceo|cto|minister|mayor|steward|librarians?|recruiters?|flyer|website|leaflet|brochure|poster|programme)(?: [\p{L}'-]+){0,6}?)`;
const SAYS_ENGLISH = String.raw`(?:said|says?|saying|tells?|told|reckon(?:s|ed)?|swears?|swore|vow(?:s|ed)|insist(?:s|ed)?|claim(?:s|ed)?|thinks?|thought|feels?|felt|announce[sd]|complain(?:s|ed)|grumble[sd]|mutter(?:s|ed)|mumble[sd]|sigh(?:s|ed)|joke[sd]|argue[sd]|wrote|writes|ask(?:s|ed)|admit(?:s|ted)|confess(?:es|ed)|promise[sd]|whisper(?:s|ed)|shout(?:s|ed)|texted|emailed|declare[sd]|hope[sd]|wonder(?:s|ed)|assured|warned|repl(?:ies|ied))`;
const REPORTS_ENGLISH = new RegExp(
  String.raw`^[\s*_>•"'“(-]{0,6}(?:(?:and|but|so|also|then|later|even|meanwhile|apparently|as|while|though|although) )?${PEOPLE_ENGLISH} (?:(?:had|has|have|was|were|just|also|even|only|still|already|kept|both|all|later|then|then|openly|loudly) ){0,2}${SAYS_ENGLISH}\b`,
  'iu',
);
/** Whoever it is, by what they do with their voice; the writer's gut and wallet may speak, too. */
const ANYBODY_REPORTS =
  /^[\s*_>•"'“(-]{0,6}(?:(?:and|but|so|also|then|later|even|meanwhile|apparently|as|while) )?(?:an?|the|one|another|two|three|my|our|his|her|their)(?! (?:gut|head|heart|wallet|feet|back|diary|calendar|experience|brain|instinct|conclusion|verdict)\b)(?: of (?:the|my|our|them|us))?(?: (?!(?:i|we|which|that)\b)[\p{L}'’-]+){1,8}? (?:said|says|told (?:me|us|everyone|the)|swore|swears|vow(?:s|ed)|reckon(?:s|ed)|insist(?:s|ed)|claim(?:s|ed)|complain(?:s|ed)|grumble[sd]|mutter(?:s|ed)|sigh(?:s|ed)|joke[sd]|whisper(?:s|ed)|shout(?:s|ed)|announce[sd]|admitted|confessed|promised|declared|asked (?:me|us|whether|if))\b/iu;
/** `Priya says she'll …`; the case counts. */
const NAME_REPORTS = new RegExp(
  String.raw`^[\s*_>•"'“(-]{0,6}(?:(?:And|But|So|Also|Then|Later|Even|Meanwhile|Apparently|As|While) )?(?!(?:I|We|It|All|Truth|This|That|What|Who|Nobody|Verdict|Conclusion|Overall|Everything)\b)\p{Lu}\p{Ll}{1,14}(?: \p{Lu}[\p{L}'’-]{1,16}){0,2}(?: \p{Ll}+ly| also| just| then| even| and \p{Lu}\p{Ll}+){0,2} (?:from [\p{L} ]{2,24} )?${SAYS_ENGLISH}\b`,
  'u',
);
/** After what was said: `never again, said the man beside me`. */
const SAID_AFTER = new RegExp(
  String.raw`[,"”] ?(?:(?:as )?${SAYS_ENGLISH} (?!i\b|we\b|me\b|us\b)(?:the|a|an|one|my|our|another|his|her|\p{Lu})|${PEOPLE_ENGLISH} (?:said|says|sighed|muttered|joked|laughed))`,
  'u',
);
const OWN_ENGLISH =
  /^[\s(]*(?:(?:but|and|so|though|while|whereas|yet|still|well|as) ){0,2}(?:for me|me,|personally|myself|i\b|i'\w+|we\b|we'\w+|my own)/iu;

/**
 * A sentence, written out and without quotations, less the clauses that report others, up to the one
 * in which the writer speaks again: `同事说值，我看明年算了` leaves `我看明年算了`. Empty where nothing is left.
 */
export function withoutReported(plain: string): string {
  if (SAID_AFTER.test(plain)) return '';
  const isChinese = /\p{Script=Han}/u.test(plain);
  const reports = (clause: string): boolean =>
    isChinese
      ? REPORTS_CHINESE.test(clause.replace(TOLD, ''))
      : [REPORTS_ENGLISH, ANYBODY_REPORTS, NAME_REPORTS].some((pattern) => pattern.test(clause));
  const own = isChinese ? OWN_CHINESE : OWN_ENGLISH;
  const clauses = plain.split(CLAUSE).slice(0, MOST_CLAUSES);
  let isReported = false;
  let isQuoted = false;
  const kept = clauses.filter((clause) => {
    if (reports(clause) || (clause !== clauses[0] && FOR_OTHERS.test(clause))) {
      isReported = true;
      // What follows a colon is theirs to the end, `I` and all.
      isQuoted ||= /[:：]/u.test(clause);
    } else if (own.test(clause) && !isQuoted) isReported = false;
    return !isReported;
  });
  return kept.length === clauses.length ? plain : kept.join('').trim();
}
