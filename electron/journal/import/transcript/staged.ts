/** What only people on a stage and in its audience say, by which punctuated speech without labels is known. */

/** Each kind counts once, however often it is said. */
const KINDS: readonly RegExp[] = [
  /\b(?:can (?:you(?: all)?|everyone|everybody|people|we|they)(?: \w+){0,4} hear (?:me|us)|(?:is|are) (?:this|the|my) (?:thing|mic|microphones?)(?: still)? (?:on|working)|(?:we['’]re|we are) recording)\b|听得[到见]|聽得[到見]|麦克风|麥克風/iu,
  /\bgood (?:morning|afternoon|evening)\b|(?:^|[.!?,] )(?:(?:so|and|okay|ok|right|well|now|um|yes|hello|hi|hey|then)[,. ]{1,2}){0,3}(?:welcome (?:back|everyone|everybody|all|to)\b|(?:hello|hi|hey),? (?:and welcome|everyone|everybody|all)\b)|(?:大家|各位(?:老师|老師|同行|同仁|朋友|来宾|來賓|嘉宾|嘉賓)?)[^，。\n]{0,4}(?:早上|上午|中午|下午|晚上|早|午|晚)?(?:好|安)(?=[，。！!])|(?:欢迎|歡迎)(?:大家|各位)?(?:来到|來到|参加|參加|光临)/imu,
  /\b(?:I(?:['’]m| am) your (?:host|chair|moderator)\b|my name(?: is|['’]s) \p{Lu}\p{L}+|I(?:['’]m| am) \p{Lu}\p{Ll}+ \p{Lu}\p{L}+)|我是(?:今天|本场|本場|今晚)[^，。\n]{0,6}主持|我(?:叫|是)[^，。\n]{0,16}的\p{Script=Han}{2,4}(?=[，。])/iu,
  /\b(?:(?:the )?(?:floor|stage|mic|microphone) is yours|over to you|come on (?:up|down)|(?:give|put) .{2,40}(?:a (?:big |warm |huge )?hand|hands together)|another hand\b|please (?:join me in welcoming|welcome)|round of applause|(?:going to|let me|I['’]ll|like to) (?:bring|hand)(?: it)?(?: \w+){0,2} (?:up|over)\b)|有请|有請|掌声|掌聲|(?:老师|老師|主任|教授|博士|总|總)[，,]?请(?=[。！，])|下面(?:我们|我們)?请/iu,
  /\b(?:(?:our|the) (?:first|second|third|fourth|next|last|final|opening) (?:speaker|session|talk)\b.{0,60}|next up\b|first up\b|up next\b|last but not least\b)|(?:下一位|第一位|第二位|最后一位|最後一位)/iu,
  /^(?:thank you|thanks|cheers)(?: (?:so|very) much| a lot)?,? (?:\p{Lu}\p{Ll}+|everyone|everybody|all)\b|^(?:谢谢|謝謝)[^，。！\n]{1,6}(?:老师|老師|主任|教授|博士|总|總|主持人)/imu,
  /\b(?:any (?:other |more |further )?questions\b|(?:time|minutes) for (?:a|one|two|some|a few|questions)|any more\?|(?:yes|question),? (?:at|in|from|the) (?:the )?(?:back|front|middle|floor|left|right|lady|gentleman|person|man|woman)|say who you are|roving mic)|有没有问题|有沒有問題|提问|提問|(?:这位|這位|那位)(?:同学|同學|老师|老師|朋友|先生|女士)|(?:老师|老師)[您你]?好[，,]我/iu,
  /\b(?:that['’]s (?:me\b|all (?:I['’]ve|I have|from me)|it from me|my (?:whole )?talk)|(?:we|I) have to stop (?:there|here)|thank you(?: all)?(?: very much| so much)?\.$|that['’]s all we have time for|thank(?:s| you) (?:very much )?for (?:listening|having me))|(?:讲|講)到(?:这里|這裡|这|這)|(?:谢谢|謝謝)(?:大家|各位)[。！]?$/imu,
  /\b(?:(?:lunch|coffee|tea|drinks|the bar) (?:is|are)(?: \w+){0,2} (?:outside|downstairs|upstairs|next door|served|in the)|back (?:here )?(?:at|by|in) (?:\w+ )?(?:past )?(?:\w+|\d{1,2})[.,]|see you (?:in|at|back)\b|housekeeping\b|hard stop\b)|时间关系|時間關係|(?:去|到)[^，。\n]{1,6}(?:用餐|休息|喝茶)|茶歇/iu,
  /[[(（](?:laughs?|laughter|laughing|applause|笑|笑声|笑聲|掌声|掌聲|鼓掌)[\])）]/iu,
  /\b(?:first|second|third|next|last|one more|another) thing\b|\bif (?:you|there['’]s|there is) (?:only |one ).{0,24}(?:thing|remember|write)|我(?:今天)?(?:想|要)(?:讲|講|分享)|我的题目|我的題目/iu,
];
/** What others are quoted with says nothing of the text around it. */
const QUOTED = /["“「][^"“”「」\n]{1,400}["”」]/gu;

/** A text without what it quotes. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, ' ');

/** So much of a text is looked at. */
const SEARCHED = 40_000;

/** How many kinds of such words a text has outside quotation marks. */
export function stageWords(source: string): number {
  const words = withoutQuotes(source.slice(0, SEARCHED));
  return KINDS.filter((kind) => kind.test(words)).length;
}
