/** Verdicts given as a rating or an answer: `Worth going again: 2/5`, `再来指数：★★`, `Go again? No.` */
import type { Worth } from '#shared/worth.ts';
import { worthInChinese } from './verdictChinese.ts';
import { worthInEnglish } from './verdictEnglish.ts';

const HEAD = String.raw`^(?:[\s\-*•>#|【[*_=~"“]|\p{Extended_Pictographic}\uFE0F?){0,12}(?:\d{1,2}[.)、]\s?)?`;
const AFTER = String.raw`[\s*_】\]"”|)]{0,6}`;

const ENGLISH_LABEL = String.raw`(?:(?:is it |was it )?worth (?:it again|going(?: back)?|attending|returning|coming(?: back)?|a (?:return|repeat|second visit)|another (?:visit|year|go|trip|round|look)|a second (?:go|look|trip|time|year)|repeating)(?: to)?(?: again)?(?: next (?:year|time))?|(?:would|will|should) (?:i|we) (?:return|be back|come back|go back)|(?:would|will|should) (?:i|we|you) (?:go|attend|come|return|be|do (?:it|this)|visit|sign up|pay)(?: (?:to|for|it|this|there|here|one|event|conference|back|again|next (?:year|time)|in 20\d\d|another|a second time)){1,6}|(?:would )?(?:go|come|attend|return|repeat|do it|visit|going|coming|attending|returning)(?: (?:again|back|next (?:year|time)|in 20\d\d)){1,2}|again|next (?:year|time|edition)|attend again(?: score| rating)?|re-?attend(?:ance)?|come back|will return|return|repeat|go again (?:score|rating)|(?:would )?recommend attending|verdict on (?:going again|next year)|worth attending again)`;
const CHINESE_LABEL = String.raw`(?:(?:(?:要|若|如果|要是|有人|你们?)?问我)?(?:是否|还|会不会|要不要|值不值得|值得不值得)?(?:还)?(?:值得|会|愿意|愿|要|想|推荐|考虑|打算|建议)?(?:再|再次|下次|明年|下届|二次|重复|继续|还){1,3}(?:会|还|再|值得|想|要|愿意|是否)*(?:来|去|参加|参会|报名|参与|来访|刷)(?:一[次趟回])?(?:吗|么|嘛|不|的?(?:指数|意愿|评分|打分|可能性?|推荐度|必要性?|星级|概率|价值|分|建议|结论))?|(?:是否|值不值得|值得不值得)(?:再|再次)?(?:来|去|参加)|(?:回访|回购|再访|复参|复购|复访|回头|二刷|再参加|再来|再去|重访|再战)(?:指数|意愿|率|分|评分|星级|推荐度|价值)?|(?:参加|参会)(?:推荐|再来)(?:指数|度|星级)|(?:明年|下次|下届)(?:还)?(?:来|去|参加)(?:不来|不去|不参加)?|明年(?:计划|打算))`;

const LABELLED = new RegExp(
  `${HEAD}(?<label>${ENGLISH_LABEL}|${CHINESE_LABEL})${AFTER}(?<sign>[:：=?？]|\\s[-–—]{1,2}\\s|——?|\\|)${AFTER}(?<value>.{1,200})$`,
  'iu',
);
const VERDICT_LABEL =
  /^[\s\-*•>#|【[_=~]{0,12}(?:my )?(?:verdict|bottom line|decision|conclusion|final call|结论|判断|决定|定论|一句话结论|裁决)[\s*_】\]]{0,6}(?:[:：=]|\s[-–—]{1,2}\s|——?)[\s*_]{0,4}(?<value>.{1,200})$/iu;

/** The worth of a line that labels its verdict, or null. */
export function worthOfLabelled(line: string): Worth | null {
  if (line.length > 320) return null;
  const labelled = LABELLED.exec(line)?.groups?.['value'];
  if (labelled !== undefined) return worthOfAnswer(labelled);
  const verdict = VERDICT_LABEL.exec(line)?.groups?.['value'];
  return verdict === undefined ? null : worthOfVerdictWord(verdict.trim());
}

/** What only opens an answer. */
const ASIDE =
  /^(?:(?:for (?:me|us)|personally|honestly|well|hm+|speaking for myself|in my case|if i'm honest|对我(?:来说|而言)?|我的话|说实话|老实说|坦白说|个人|我觉得|我想)(?:[,，:：]\s?|\s))+/iu;

/** A rating or an answer to the question of going again. */
export function worthOfAnswer(answer: string): Worth | null {
  const plain = answer
    .trim()
    .replace(/^[\s*_"“(（[]+/u, '')
    .replace(ASIDE, '');
  if (
    /^(?:yes|probably|maybe|no|sure|likely)\b.{0,40}\b(?:only if|unless|if (?!i can|possible|time|not)|as long as)/iu.test(
      plain,
    )
  )
    return 3;
  if (IN_SPITE_OF_ALL.test(plain)) return 5;
  return (
    worthOfRating(plain) ??
    ANSWERS.find(([, pattern]) => pattern.test(plain))?.[0] ??
    worthInEnglish(plain) ??
    worthInChinese(plain)
  );
}

/** An answer that says what would not keep the writer away. */
const IN_SPITE_OF_ALL =
  /^(?!no\b|not\b)(?:the |my |it |they |let |even ).{3,80}\b(?:i'd|i would|i'll) (?:still |gladly |happily )?(?:walk|crawl|swim|hitch|cycle|run|row|drive|be there|go|come)\b(?! (?:away|home|elsewhere|mad|out))|^(?:it is|it's|i have|i've|the (?:ticket|train|room|hotel)(?:'s| is)) already\b|^(?:已经|早就)(?:写|订|买|报|圈|请)/iu;

function worthOfRating(plain: string): Worth | null {
  const stars = /^(?<stars>(?:★|⭐\uFE0F?|🌟|✭|✩(?=★)){1,5})(?:[☆✩✰]{0,4})(?![★⭐🌟])/u.exec(plain);
  if (stars?.groups) return worthOf(stars.groups['stars']?.match(/[★⭐🌟✭✩]/gu)?.length ?? 0, 5);
  const rated =
    /^(?<score>\d{1,2}(?:\.\d)?)\s?(?:(?:\/|out of|of|分?(?:\/|满分))\s?(?<full>5|10)(?:\s?分)?|(?<unit>stars?|★|⭐|星|分|颗星))(?![\d])/iu.exec(
      plain,
    );
  if (rated?.groups)
    return worthOf(Number(rated.groups['score']), Number(rated.groups['full'] ?? 5));
  const alone = /^(?<score>[1-5])(?:\s{0,2}(?:[,，.。;；(（—–-].{0,150})?)$/u.exec(plain);
  return alone?.groups ? worthOf(Number(alone.groups['score']), 5) : null;
}

function worthOf(score: number, full: number): Worth | null {
  const steps = Math.round(full === 10 ? Math.ceil(score / 2) : score);
  return steps === 1 || steps === 2 || steps === 3 || steps === 4 || steps === 5
    ? steps
    : score === 0
      ? 1
      : null;
}

/** The beginnings of answers; those that take something back stand before the plain ones. */
const ANSWERS: readonly (readonly [Worth, RegExp])[] = [
  [
    3,
    /^(?:ask me (?:again )?(?:in|next|nearer|closer|when the)\b|we'll see|i'll see|let's see|not before|for (?:a|one) (?:single )?(?:day|afternoon).{0,60}\bno\b|hm+|half and half|only (?:if|when|with|for|once)|depends|it depends|maybe|perhaps|possibly|might|if\b|yes,? (?:but )?(?:only )?if|no,? unless|not unless|unless|undecided|tbd|unsure|not sure(?! i)|50\/50|看情况|视情况|不一定|不好说|待定|再看|再说|到时候|没想好|一半一半|也许|或许(?!不)|如果|要是|除非|只有|有条件|随缘|一般|两可|看.{1,12}$)/iu,
  ],
  [
    2,
    /^(?:probably not|prob not|not really|unlikely|not likely|likely not|doubtful|leaning (?:towards? )?(?:a )?no|i doubt it|doubt it|don't think so|i don't think so|rather not|not for me|not (?:in|as|at|with)\b|hardly|meh|skip|pass|大概(?:率)?不|应该不|可能不|估计不|恐怕不|多半不|不太|没必要|不值得?|不推荐|不建议|算了|不必|低(?=$|[，,。.])|较低|不高|不大)/iu,
  ],
  [
    1,
    /^(?:no\b|nope|nah|never(?! (?!again|ever|for|in|would|coming|going|more)\w)|absolutely not|definitely not|hell no|no way|not again|certainly not|not a chance|won't|❌|✗|✘|👎|否|不|不会|绝不|坚决不|再也不|别|没有下次|不了|免了|拜拜|拒绝|很低|极低|为零|no$)/iu,
  ],
  [
    5,
    /^(?:definitely|absolutely|certainly|for sure|of course|100 ?%|yes(?:[,.!]| -| –|:|\s)*(?:definitely|absolutely|without|in a heartbeat|for sure|!)|hell yes|in a heartbeat|without hesitation|must|already booked|yes!|yes,? every year|mandatory|a must\b|locked in|booked|(?:booking|registering|signing up)(?= (?:the|my|our|a|it|again|already|now|early|tonight|today|straight)\b)|\+1|一定|必须|肯定(?!不)|当然|必|强烈推荐|绝对(?!不)|毫无疑问|会[,，]?(?:一定|肯定|必须)|值[,，](?:绝对|太|真|非常|超)?值|很高|极高|(?:来|去|参加)[。.!！]?$)/iu,
  ],
  [
    4,
    /^(?:yes|yep|yeah|yup|sure|probably|likely|very likely|leaning (?:towards? )?(?:a )?yes|i (?:would|think so)|would|y$|✅|✓|✔|👍|是|会|值(?:得|(?=$|[，,。!！]))|可以|[蛮挺很]?想|应该会|大概(?:率)?会|可能会|估计会|愿意|推荐|较高|高(?=$|[，,。.])|ok\b)/iu,
  ],
];

const VERDICT_WORDS: readonly (readonly [Worth, RegExp])[] = [
  [
    1,
    /^(?:never(?: again)?|avoid(?: it)?|do not (?:go|attend|return)|don't (?:go|attend|return)|blacklist(?:ed)?|拉黑|避雷|不再(?:来|去|参加)(?:了)?|别(?:来|去)(?:了)?)[.!。！]?$/iu,
  ],
  [
    2,
    /^(?:skip(?: it| this one)?|pass|劝退|不值得(?:来|去|参加)?|不推荐(?:来|去|参加)?|跳过)(?:[.!。！]?$|[,，;；])/iu,
  ],
  [
    4,
    /^(?:worth (?:going|attending|it again)|go|attend|recommended to attend|值得(?:来|去|参加)|推荐参加|可以再来)[.!。！]?$/iu,
  ],
  [5, /^(?:must (?:go|attend)|unmissable|必(?:来|去|参加))[.!。！]?$/iu],
];

const worthOfVerdictWord = (value: string): Worth | null =>
  VERDICT_WORDS.find(([, pattern]) => pattern.test(value.replace(/[*_]/gu, '').trim()))?.[0] ??
  null;

const QUESTION = new RegExp(
  `${HEAD}(?:so,? |and |then,? |那|那么|所以)?(?:${ENGLISH_LABEL}|(?:我|那我|我自己)?${CHINESE_LABEL}(?:呢|吗|么)?)\\s?[?？]["”'’)\\]*_\\s]{0,4}$`,
  'iu',
);

const SHORT_QUESTION =
  /^[\s*\-•"“]{0,4}(?:那|那么|所以|and |so )?(?:明年|来年|下次|下届|下一届|再来|再去|还来|还去|一个字|a second time|another (?:go|round|year|one)|going back|come back|encore|in 20\d\d|20\d\d)(?:呢|吗|么|的话)?\s?[?？]["”'’)\]*_\s]{0,4}$/iu;

/** Whether a sentence asks about going again, so that the next may answer it. */
export const asksAboutReturning = (sentence: string): boolean =>
  sentence.length < 160 && (QUESTION.test(sentence) || SHORT_QUESTION.test(sentence));

const RETOLD =
  /(?:若|要|如果|要是|谁)问我.{0,4}(?:还|再|明年|下[次届回]).{0,12}[:：,，](?<asked>.{1,40})$|(?:问|\basked\b).{0,40}(?:明年|下[次届回]|再[来去参报]|还[来去参报]|续|\bback\b|\bagain\b|\bnext (?:year|time)\b).{0,24}?(?:我(?:就)?(?:说|回|答|回答)了?(?:一?[句声])?|\bi (?:just )?(?:said|told (?:him|her|them)|answered|replied))[:,，\s"「“]{0,4}(?<answer>.{1,80})$/iu;

/** The worth of one's own answer to somebody who asked about going again: `She asked …, I said no`. */
export function worthOfRetold(sentence: string): Worth | null {
  const told = RETOLD.exec(sentence.slice(0, 240))?.groups;
  const answer = told?.['answer'] ?? told?.['asked'];
  return answer === undefined ? null : worthOfAnswer(answer);
}
