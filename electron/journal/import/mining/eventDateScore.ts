/** How much a sentence says that a date in it is the event's. */
import type { Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { DatePhrase } from '../../text/dates.ts';
import { citiesIn } from '../../text/places.ts';
import type { EventGroup, EventPassage } from './eventName.ts';
import { openingScore } from './openingDate.ts';

export interface DateQuestion {
  readonly passages: readonly EventPassage[];
  readonly group: EventGroup | null;
  readonly published: PartialDate | null;
  readonly today: PartialDate;
  readonly own: boolean;
  /** Whether dates in digits begin with the day, where the text shows it. */
  readonly dayFirst?: boolean | null;
}

const LABEL =
  /(?:^|[ ]>)[\s>*#•·\-–【[(]{0,8}(?:(?:📅|🗓️?|📆|⏰|🕐)[ ]{0,2}(?=\S)|(?:(?:会议|活动|大会|论坛|举办|举行|召开|讲座|展会|开始|培训|分享)?(?:时间|日期|日程|会期|展期|档期)|date(?:s)?(?: (?:and|&) (?:time|place|venue|location))?|when|event date|conference dates?|held|time)[\s*】\])]{0,4}(?:[:|]|(?=[ ]?\d)))/iu;
const HELD =
  /举行|召开|举办|开幕|揭幕|启幕|闭幕|落幕|拉开[帷序]幕|圆满|登场|如期|为期|亮相|开讲|开了|(?<!\p{L})(?:held|takes? place|took place|taking place|kick(?:s|ed|ing)? off|(?:comes?|came|coming|returns) (?:back )?to|opened|opens|concluded|wrapped up|convened|gathered|brought together|hosted|(?:delegates|attendees|participants|audience|gathering|conference|forum|summit|meeting)(?: of)?(?: [\p{L}-]{1,16}){0,3} (?:heard|was told|were told)|(?:runs?|ran|running|lasted|lasting)(?= (?:from|on|over|for|mon|tue|wed|thu|fri|sat|sun|between|until))|took over|returned|organi[sz]ed)(?!\p{L})/iu;
const ATTENDED =
  /参加|出席|参会|到场|去了|去听|听了|受邀|应邀|做了|作了|分享|发表|主持|(?<!\p{L})(?:attended|attending|went to|(?:was|were) in|spoke|speaking at|talk at|presented|gave|been (?:to|at)|visited|joined|moderated|travell?ed|flew|was at|were at|spent|had the (?:privilege|pleasure|honou?r))(?!\p{L})/iu;
const TIME_IS = /(?:时间|日期|会期)(?:就?是|为|定在|定于|在)[^,。]{0,4}$/u;
/** Of a meeting that has no name. */
const MET =
  /(?<!\p{L})(?:met|gathered|came together|assembled|convened|heard from)(?!\p{L})|举行|召开|举办|齐聚|聚首|相聚/iu;
/** Of an event that has one, in the words of news. */
const GATHERED =
  /(?<!\p{L})(?:met|meets|gathers?|came together|assembled|heard|packed|filled|drew|attracted|ended|closed|wraps? up|descended on|turned out)(?!\p{L})/iu;
/** Of the way home. */
const BACK =
  /(?<!\p{L})(?:(?:got|came|come|flew|drove|travell?ed|arrived|returned|i['’]m|just|been)(?: [\p{L}']{2,6})? (?:back|home)(?! to)|home(?: again)?|returned)(?: (?![^,.;]{0,60}(?:held|took place|was on))[^,.;]{0,80})?(?:[ ]|^)$/iu;
const BACK_HAN =
  /^(?:[上中下]午|早上|晚上?|夜里|凌晨|才|刚|从)?(?![^,。]{0,14}(?:去|听|参加|办|开))[^,。]{0,14}(?:回来|回到|到家|返程|返回|回家)/u;
/** Of another time than the event's: whatever the sentence is about. */
const OTHER_TIME =
  /成立|创立|创办|创建|始于|创刊|以来|起步|上市(?!公司)|截止|截至|报名|投稿|征文|早鸟|出生|毕业|入职|创建时间|最后编辑|编辑时间|修改时间|发布于|发表于|写于|撰于|记于|刊于|收购|融资|签署|印发|出台|力争|预计|上一?届|下一?届|首届.{0,6}于|明年|往年|发布时间|更新于|转载|来源|责编|阅读|(?<!\p{L})(?:founded|established|since|deadlines?|submit|submissions?|regist(?:er|ration)|tickets? (?:go|went|are|were|on|sales?|sold|cost|price|available|open|from|until|by)|early[- ]bird|born|until|copyright|incorporated|acquired|last (?:edition|year)|previous(?:ly)?|next (?!(?:day|morning)(?!\p{L}))\p{L}{2,14}|see you|started in|began in|notification|camera[- ]ready|graduated|posted|updated|created|last edited|last modified|published on|written on|proposals?|cfp|calls? for (?:papers|proposals|abstracts|speakers|contributions|submissions|talks|posters|entries|participation|chapters))(?!\p{L})/iu;
/** Of what was shown there, unless the event stands beside the date. */
const OTHER_THING =
  /发布|推出|上线|开源|启动|实施|达到|增长|(?<!\p{L})(?:launch(?:ed)?|released?|announced|published|introduced|by (?:the end of )?(?:19|20)\d{2}|in (?:19|20)\d{2})(?!\p{L})/iu;
/** The event without its name. */
const REFERENCE =
  /(?:本届|本次|此次|这次|这场|该|本场|整个)(?:[\p{Script=Han}]{0,4})(?:大会|论坛|峰会|会议|活动|研讨会|沙龙|年会|讲座|分享会?|会)|本[届次](?=原|定|订|延|将|改|于|在)|(?:大会|论坛|峰会|会议|活动|年会|研讨会)(?=[于在将以共为历由]|已|今|昨|时间|日期)|^It (?=was|ran|took|is|runs|kicked|opened|lasted)|(?<!\p{L})(?:(?:delegates|attendees|participants|an audience|a (?:gathering|conference|forum|summit|meeting))(?: of)?(?: [\p{L}-]{1,16}){0,3} (?:heard|was told|were told)(?!\p{L})|(?:the|this|our|this year['’]s)(?: [\p{L}-]{1,14}){0,2} (?:conference|summit|event|forum|workshop|meetup|symposium|meeting|seminar|webinar|talk|gathering|hackathon|retreat|expo|festival|panel|congress|colloquium|convention|assembly|conclave|unconference|exhibition|study day|training)(?!\p{L}))/iu;

/** How much a passage says that a date in it is the event's; 2 is enough. */
export function dateScore(
  passage: EventPassage,
  index: number,
  phrase: DatePhrase,
  question: DateQuestion,
): number {
  const { folded, isTitle, mentions } = passage;
  const clause = clauseAround(folded, phrase);
  const ours = mentions.filter((mention) => question.group?.mentions.includes(mention));
  const others =
    question.group === null
      ? []
      : mentions.filter((mention) => !ours.includes(mention) && !mention.generic);
  if (LABEL.test(folded) && !OTHER_TIME.test(clause)) return 4;
  if (isTitle) return isPeriod(folded, phrase) ? 1 : 3;
  if (TIME_IS.test(folded.slice(Math.max(0, phrase.start - 10), phrase.start)) && question.own)
    return 3;
  if (OTHER_TIME.test(clause) || isWayHome(folded, phrase)) return 0;
  const header = headerScore(passage, index, phrase, question);
  if (header > 0) return header;
  const nearest = distance(ours, phrase, passage);
  if (others.length > 0 && distance(others, phrase, passage) < nearest) return 0;
  const referred = REFERENCE.test(folded);
  const told = question.own || (question.group === null && MET.test(folded));
  if (ours.length === 0 && !referred && !told) return 0;
  if (nearest > 40 && OTHER_THING.test(clause) && !HELD.test(clause)) return 0;
  const held = HELD.test(folded) || GATHERED.test(folded);
  const attended = ATTENDED.test(folded);
  const opening = question.own ? openingScore(passage, index, phrase) : 0;
  if (ours.length > 0) {
    const isTold = held || attended;
    const near = nearest <= 40 ? (isTold ? 4 : 3) : isTold ? 3 : 1.5;
    return Math.max(near - Math.min(nearest, 100) / 400, opening);
  }
  if (referred)
    return Math.max(
      opening,
      held || isBesideReference(folded, phrase) ? 3 : attended && question.own ? 2.5 : 1,
    );
  if (question.group === null && !question.own && index < 6 && MET.test(folded)) return 3;
  const first =
    question.own &&
    attended &&
    /我|受邀|应邀|去了|参加|听了|逛|(?<!\p{L})(?:I|we|We)(?!\p{L})/u.test(folded);
  return Math.max(opening, !first || index >= 8 ? 0 : index < 4 ? 3 : 2);
}

/** `I got back from the forum on Friday`: the day after it, or a later one. */
const isWayHome = (folded: string, { start, end, dateEnd }: DatePhrase): boolean =>
  dateEnd === null &&
  (BACK.test(folded.slice(Math.max(0, start - 110), start)) ||
    BACK_HAN.test(folded.slice(end, end + 24)));

/** `this month`, which in a title says when it was written. */
const isPeriod = (folded: string, { start, end }: DatePhrase): boolean =>
  /^(?:last|this|next) (?:month|year)$|^[上本这]个?月$/iu.test(folded.slice(start, end));

/** `the expo (October 23, 2025)`. */
const isBesideReference = (folded: string, { start }: DatePhrase): boolean =>
  REFERENCE.test(folded.slice(Math.max(0, start - 30), start)) &&
  /[(（,] ?$/u.test(folded.slice(0, start));

/** A line near the head of one's own notes that holds little but a date and a place. */
function headerScore(
  { text }: EventPassage,
  index: number,
  phrase: DatePhrase,
  { own }: DateQuestion,
): number {
  if (index <= 3 && phrase.dateEnd !== null && phrase.certain && isCityAndDays(text, phrase))
    return 3;
  if (index <= 3 && phrase.certain && isDayAt(text, phrase)) return 3;
  if (!own || index > 6 || phrase.bare || text.length > 90) return 0;
  const rest = `${text.slice(0, phrase.start)} ${text.slice(phrase.end)}`
    .replace(/\d{1,2}:\d{2}(?:\s?[-–~至到]\s?\d{1,2}:\d{2})?/gu, ' ')
    .replace(/[\p{P}\p{S}\s]/gu, '');
  const isShort = index <= 3 && phrase.certain && phrase.start <= 3 && rest.length <= 24;
  const isOpen = isShort || !/[。.!?！？]$/u.test(text.trim());
  return rest.length <= 40 && phrase.start < 50 && isOpen ? 3 : 0;
}

/** A line with nothing but a day and where: `113年8月19日 於 湖濱圖書館`. */
const isDayAt = (text: string, { start, end }: DatePhrase): boolean =>
  text.slice(0, start).trim() === '' &&
  /^[ ]?(?:[於于在@]|at(?= ))[ ]?[^,，。]{2,20}$/u.test(text.slice(end));

/** `Gdynia, 21–22 May 2024.`, whole. */
function isCityAndDays(text: string, { start, end }: DatePhrase): boolean {
  const [city] = citiesIn(text.slice(0, start));
  if (!city) return false;
  const rest = text.slice(0, city.start) + text.slice(city.end, start) + text.slice(end);
  return /^[\s*_,.]*$/u.test(rest);
}

function distance(
  mentions: readonly { readonly span: Span }[],
  phrase: DatePhrase,
  { folded, span }: EventPassage,
): number {
  const start = span.start + phrase.start;
  const end = span.start + phrase.end;
  return mentions.reduce((least, { span: other }) => {
    const [from, to] = other.start > end ? [end, other.start] : [other.end, start];
    // The address of a link is not read as words.
    const between = folded.slice(Math.max(0, from - span.start), Math.max(0, to - span.start));
    const address = /\]?\(https?:[^()\s]{1,300}\)/u.exec(between)?.[0].length ?? 0;
    return Math.min(least, Math.max(to - from - address, 0));
  }, Number.POSITIVE_INFINITY);
}

const SHORT_CLAUSE = 26;

/** The words between the commas around a date; a short lead takes the clause after it. */
function clauseAround(folded: string, { start, end }: DatePhrase): string {
  const signs = /[,;，；。]/u;
  let from = start;
  while (from > 0 && !signs.test(folded.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < folded.length && !signs.test(folded.charAt(to))) to += 1;
  if (to - from < SHORT_CLAUSE) {
    to += 1;
    while (to < folded.length && !signs.test(folded.charAt(to))) to += 1;
  }
  return folded.slice(from, to);
}
