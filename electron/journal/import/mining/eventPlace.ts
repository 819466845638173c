/** Where and in what form the event was held, as a text says it of the event. */
import { missing } from '#shared/draft.ts';
import type { Proposal, Span } from '#shared/draft.ts';
import type { Format } from '#shared/event.ts';
import { citiesIn } from '../../text/places.ts';
import type { CityFound } from '../../text/places.ts';
import type { EventGroup, EventPassage } from './eventName.ts';
import { fullestName } from './eventName.ts';
import { headPlace } from './headPlace.ts';
import { latinNameStrength } from './latinNames.ts';
import { isPersonName } from './personNamed.ts';

export interface PlaceQuestion {
  readonly passages: readonly EventPassage[];
  readonly group: EventGroup | null;
  readonly own: boolean;
}

const LABEL =
  /^[\s>*#•·\-–【[(]{0,8}(?:(?:📍|🏛️?|🗺️?)[ ]{0,2}(?<pinned>[^\n|]{2,120})|(?:(?:会议|活动|大会|论坛|举办|举行|召开|讲座|展会)?(?:地点|地方|地址|场地|会场|城市)|location|venue|place|where|city)[\s*】\])]{0,4}[:|][\s*]{0,4}(?<place>[^\n|]{2,120}))/iu;
const HELD =
  /举行|召开|举办|开幕|揭幕|启幕|闭幕|落幕|拉开[帷序]幕|圆满|亮相|登场|(?<!\p{L})(?:held|takes? place|took place|taking place|kick(?:s|ed|ing)? off|(?:comes?|came|coming|returns) (?:back )?to|opened|opens|convened|gather(?:ed|s)|met|meets|came together|packed|filled|hosted|returned|organi[sz]ed|co-located)(?!\p{L})/iu;
const WENT =
  /参加|出席|参会|去了?|飞|到了|来到|赶赴|前往|回来|(?<!\p{L})(?:attended|went|travell?ed|flew|spent|visited|been|back|trip|days|week|drove|train|spoke|talk|presented|gave|speaking|presenting|joined)(?!\p{L})/iu;
const REFERENCE =
  /本届|本次|此次|这次|这场|今年的?|大会|论坛|峰会|会议|年会|(?<!\p{L})(?:the|this|our|this year['’]s)(?: [\p{L}-]{1,14}){0,2} (?:conference|summit|event|forum|workshop|meetup|symposium|meeting|seminar|gathering|congress)(?!\p{L})/iu;
const OTHER_TIME =
  /上一?届|去年|往年|下一?届|明年|(?<!\p{L})(?:last (?:year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)|next (?:year|edition|one|time|forum|conference|summit|meeting|event|congress|symposium|festival|gathering|workshop|meetup|instal?lment)|previous(?:ly)?|headquarter|based in|born|lives? in|see you|university)(?!\p{L})/iu;
/** `The next Kelp Summit will be held in …`. */
const NEXT_ONE = /(?<!\p{L})(?:[Tt]he|[Ii]ts|[Oo]ur) next (?=\p{Lu})/u;
const BEFORE_CITY =
  /(?:(?<!\p{L})(?:in|at|from|to|near|of|here in)[ ](?:[\p{L}'’]{1,20},[ ])?|在|于|到|去|去了|去咗|到了|回到|喺|佇|赴|抵达|来到|落户|从|飞|[·@,(（–—-][ ]?|^)$/u;

/** The place of the event: stated in a label, said of the event, or in its name. */
export function placeOf({ passages, group, own }: PlaceQuestion): Proposal<string> {
  const labelled = labelledPlace(passages);
  if (labelled) return labelled;
  let best: { span: Span; text: string; score: number } | null = null;
  for (const [index, passage] of passages.entries()) {
    for (const city of citiesIn(passage.text.slice(0, 600))) {
      const score = scoreOf(passage, index, city, group, own);
      if (score < 2 || (best !== null && score <= best.score)) continue;
      const verbatim = passage.text.length === passage.span.end - passage.span.start;
      const span = verbatim
        ? { start: passage.span.start + city.start, end: passage.span.start + city.end }
        : passage.span;
      best = { span, text: passage.text.slice(city.start, city.end), score };
    }
  }
  if (best)
    return { value: best.text, confidence: best.score >= 3 ? 'likely' : 'unsure', span: best.span };
  const inName = placeInName(group);
  if (inName.value !== null) return inName;
  return unlistedPlace(passages, group) ?? headPlace(passages, group, own) ?? inName;
}

const PROPER = String.raw`(?!(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{0,6})(?!\p{L})|May(?!\p{L}))\p{Lu}[\p{L}'’-]{1,24}(?:[ ](?:(?:of|de|la|am|upon|on)[ ])?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:[a-z]{0,6})(?!\p{L}))\p{Lu}[\p{L}'’-]{1,24}){0,3}`;
/** After the name of the event, and after words for holding it. */
const AFTER_NAME = new RegExp(
  `^,? ?(?:[(]?|,[ ]?|[-–—·|@][ ]?|(?:in|at)[ ](?:the[ ])?)(?<place>${PROPER}(?:,[ ]${PROPER})?)(?=[),.;]|$|[ ](?:on|from|last|this|between|in|[-–—·|(]|\\d))`,
  'u',
);
const AFTER_HELD = new RegExp(
  `(?:held|took place|taking place|takes place|hosted|gathered|met|convened|assembled|packed|filled|crowded|descended|turned out|came together|conference|meetup|summit|festival|workshop|symposium)(?:[ ][\\p{L}\\d,.–-]{1,14}){0,8}?[ ](?:in|at)[ ](?:the[ ])?(?<place>${PROPER}(?:,[ ]${PROPER})?)(?=[),.;]|$|[ ](?:here|on|from|last|this|between|in|to|for|over|and|drew|where|with))`,
  'u',
);
const HELD_IN_CHINESE =
  /(?:在|于|假座?(?![期日设如使]))(?<place>(?!线|云(?!南)|这|那|我|京|此|会|网|校|其|本|各|一|全|热|掌|新)(?:(?![的了是和与及])\p{Script=Han}){2,16}?)(?<![中下后前间上])(?:市|县|区)?(?:隆重|成功|顺利|正式|如期|圆满|盛大)?(?:举行|举办|召开|开幕|启幕|揭幕|登场|拉开|开场|开坛|开讲|开锣|开班|开赛)/u;
const NO_PLACE =
  /^(?:The|This|That|It|We|I|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Day|Part|Session|Notes?|Recap|Report|Our|My|Organi[sz]ed|Hosted|Summer|Winter|Spring|Autumn)(?!\p{L})/u;

/** A name by its words; many places have the shape of one. */
const isPerson = (words: string): boolean =>
  /\p{Script=Han}/u.test(words)
    ? isPersonName(words) && !/[寨村镇乡县市区馆厅楼园寺山湖岛港街路城堡院校店场]$/u.test(words)
    : latinNameStrength(words) === 'known';

/** A place that no table lists, where it stands right after the name or after `held in`. */
function unlistedPlace(
  passages: readonly EventPassage[],
  group: EventGroup | null,
): Proposal<string> | null {
  for (const passage of passages.slice(0, 40)) {
    const { text, span, mentions } = passage;
    if (text.length !== span.end - span.start || OTHER_TIME.test(passage.folded)) continue;
    const ours = mentions.filter((mention) => group?.mentions.includes(mention));
    const candidates = [
      ...ours.map((mention) => ({ from: mention.span.end - span.start, pattern: AFTER_NAME })),
      ...(ours.length > 0 || REFERENCE.test(text) || group === null
        ? [{ from: 0, pattern: AFTER_HELD }]
        : []),
    ];
    if (ours.length > 0 || REFERENCE.test(text))
      candidates.push({ from: 0, pattern: HELD_IN_CHINESE });
    for (const { from, pattern } of candidates) {
      const within = pattern === HELD_IN_CHINESE ? passage.folded : text;
      const found = pattern.exec(within.slice(from, from + 300));
      const place = found?.groups?.['place'];
      if (!found || place === undefined || NO_PLACE.test(place) || isPerson(place)) continue;
      const at = from + found.index + found[0].lastIndexOf(place);
      const start = span.start + at;
      const isOfName = mentions.some(
        ({ span: other }) => other.start < start + place.length && start < other.end,
      );
      if (isOfName) continue;
      return {
        value: text.slice(at, at + place.length),
        confidence: 'unsure',
        span: { start, end: start + place.length },
      };
    }
  }
  return null;
}

/** `PORTO, Portugal - 9 October 2025 - …`, `BERN (Agency) – …`: where a release was written. */
const DATELINE = /^(?:,[ ][\p{L}. ]{2,24})?[ ]?(?:[,(/–—-][^.。]{2,40})?[ ]?(?:--?|–|—)[ ]\p{Lu}/u;

const STATES_DAY = /\d|[一二三四五六七八九十]月/u;

/** The days in `Gdynia, 21–22 May 2024.` */
const DAYS_ALONE =
  /^[\s*_]*, \d{1,2}\s?[-–]\s?\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} 20\d{2}[\s*_.]*$/iu;

/** A line with nothing but a date and a city: `2025年10月24-26日 长沙`. */
function isDateAndCity(folded: string, { start, end }: CityFound): boolean {
  if (folded.length > 60 || !STATES_DAY.test(folded)) return false;
  const rest = folded.slice(0, start) + folded.slice(end);
  if (DAYS_ALONE.test(rest)) return true;
  return /^[\s\d年月日号至到上下午周星期一二三四五六(),.:·|市/–—~-]*$/u.test(rest);
}

/** `2024年5月25日,西安,…`: the sentence begins with the day, and then has the city. */
const isRightAfterDay = (folded: string, { start }: CityFound): boolean =>
  /\d/u.test(folded.slice(0, Math.min(start, 40))) &&
  /^[\s\d年月日号至到上下午周星期一二三四五六(),.:·|/–—~-]{3,40}$/u.test(folded.slice(0, start));

/** Where a label says that people joined from afar, or gives an address of the net. */
const NOWHERE =
  /^(?:https?:|线上|在线|网络|腾讯会议|飞书会议|钉钉|zoom|online|virtual|remote|google meet|webex|(?:microsoft )?teams|bilibili|youtube|直播)/iu;

function labelledPlace(passages: readonly EventPassage[]): Proposal<string> | null {
  for (const { folded, text, span } of passages.slice(0, 60)) {
    const groups = LABEL.exec(folded)?.groups;
    const place = groups?.['pinned'] ?? groups?.['place'];
    if (place === undefined || NOWHERE.test(place)) continue;
    const start = folded.indexOf(place);
    const written = text.slice(start, start + place.length).replace(/[\s*。.;；]{1,6}$/u, '');
    if (written === '') continue;
    const [city] = citiesIn(written);
    const at = span.start + start;
    const short = written.length > 40 && city;
    const from = short ? city.start : 0;
    const to = short ? city.end : written.length;
    return {
      value: written.slice(from, to),
      confidence: 'likely',
      span: { start: at + from, end: at + to },
    };
  }
  return null;
}

function scoreOf(
  passage: EventPassage,
  index: number,
  city: CityFound,
  group: EventGroup | null,
  own: boolean,
): number {
  const { folded, mentions, span, isTitle } = passage;
  const start = span.start + city.start;
  const ours = mentions.filter((mention) => group?.mentions.includes(mention));
  const others = mentions.filter((mention) => !ours.includes(mention) && !mention.generic);
  if (mentions.some((mention) => mention.span.start <= start && mention.span.end > start)) return 0;
  const clause = folded.slice(Math.max(0, city.start - 40), city.end + 20);
  if (OTHER_TIME.test(clause) || NEXT_ONE.test(passage.text)) return 0;
  const led = BEFORE_CITY.test(folded.slice(Math.max(0, city.start - 24), city.start));
  if (city.start <= 2 && DATELINE.test(folded.slice(city.end, city.end + 80))) return 0;
  if (isTitle && isQuoted(folded, city.start)) return 0;
  if (isTitle && isWordApart(folded, city)) return 3;
  if (isTitle) return led && city.start > 2 ? 3 : isApart(folded, city) ? (led ? 3 : 2) : 0;
  if (index <= 6 && isDateAndCity(folded, city)) return 3;
  if (own && index <= 6 && isRightAfterDay(folded, city)) return 3;
  if (
    own &&
    index <= 6 &&
    folded.length <= 80 &&
    !/[。.!?]$/u.test(folded.trim()) &&
    STATES_DAY.test(folded)
  )
    return 3;
  if (!led) return 0;
  const near = (list: readonly { readonly span: Span }[]): number =>
    list.reduce(
      (least, other) =>
        Math.min(least, Math.max(other.span.start - start, start - other.span.end, 0)),
      Number.POSITIVE_INFINITY,
    );
  if (others.length > 0 && near(others) < near(ours)) return 0;
  const held = HELD.test(folded);
  if (ours.length > 0)
    return held || near(ours) <= 12 ? 4 : own && WENT.test(folded) ? 3 : near(ours) < 60 ? 2 : 0;
  if (REFERENCE.test(folded) && held) return 3;
  return own && WENT.test(folded) && index < 12 ? 2 : 0;
}

/** Whether a quote is open there: what it holds is a title of its own. */
const isQuoted = (folded: string, at: number): boolean =>
  /[“「『《][^”」』》]*$/u.test(folded.slice(Math.max(0, at - 60), at));

/** `周四晚 前海 硬件夜`: a Chinese town between spaces. */
const isWordApart = (folded: string, { start, end }: CityFound): boolean =>
  /\p{Script=Han}/u.test(folded.charAt(start)) &&
  /(?:^|[ ·|])$/u.test(folded.slice(0, start)) &&
  /^(?:[ ·|]|$)/u.test(folded.slice(end));

/** `Leeds brokers` and `Leeds grain day` say nothing of where it was. */
const isApart = (folded: string, { end }: CityFound): boolean =>
  !/^[ ]\p{Ll}{3}/u.test(folded.slice(end)) ||
  /^[ ](?:in|on|from|this|last|hosts?|hears?|opens)/u.test(folded.slice(end));

/** A city in the name says where it was, though not for certain. */
function placeInName(group: EventGroup | null): Proposal<string> {
  const name = group && fullestName(group);
  for (const mention of name ? [name, ...group.mentions] : []) {
    const [city] = citiesIn(mention.text);
    if (!city) continue;
    const verbatim = mention.span.end - mention.span.start === mention.text.length;
    const span = verbatim
      ? { start: mention.span.start + city.start, end: mention.span.start + city.end }
      : mention.span;
    return { value: mention.text.slice(city.start, city.end), confidence: 'unsure', span };
  }
  return missing();
}

const FORMATS: readonly (readonly [Format, RegExp])[] = [
  [
    'hybrid',
    /线上线下|线下线上|线上\s?[+＋和与、]\s?线下|线下\s?[+＋和与、]\s?线上|(?<!\p{L})(?:hybrid (?:event|conference|format|meeting|summit|workshop|meetup|symposium)|in (?:a )?hybrid|both (?:online|virtually) and in[- ]person|both in[- ]person and (?:online|virtual(?:ly)?)|in[- ]person and online|online and in[- ]person)(?!\p{L})/iu,
  ],
  [
    'online',
    /(?:地点|地址|会场|形式|location|venue|where|place|format)[\s*]{0,4}:[\s*]{0,4}(?:线上|在线|腾讯会议|飞书会议|zoom|online|virtual|webex|google meet)|\((?:online|virtual|线上)\)|(?:以|采用|通过|全程)?线上(?:形式|方式|举行|举办|召开|会议|参会|参加|峰会|论坛|直播|活动|讲座|分享|沙龙|研讨会)|在线(?:举行|举办|召开|参会|研讨会|峰会|论坛)|(?:腾讯|飞书|钉钉|zoom)会议|云端(?:举行|举办|召开)|视频会议|网络研讨会|(?<!\p{L})(?:held (?:entirely |fully )?(?:online|virtually|remotely)|(?:fully|all|entirely|completely) (?:virtual|online|remote)|(?:virtual|online|remote) (?:event|conference|summit|meetup|workshop|symposium|seminar|meeting|edition|forum|talk)|attend(?:ed|ing) (?:it )?(?:remotely|online|virtually|from home)|(?:via|on|over) zoom|webinar|took place online|from my (?:desk|couch|sofa)|livestream(?:ed)? only)(?!\p{L})/iu,
  ],
  [
    'in-person',
    /线下(?:举行|举办|召开|活动|参会|参加|大会|会议|论坛|沙龙|见面|聚会)|现场参会|(?<!\p{L})(?:in[- ]person (?:event|conference|summit|meetup|workshop|meeting|again|this year)|held in[- ]person|back in[- ]person|attend(?:ed|ing) (?:it )?in[- ]person|met in person|face[- ]to[- ]face (?:event|meeting|conference))(?!\p{L})/iu,
  ],
];
const MOST_PASSAGES = 200;

/** Whether people came, joined from afar, or both: only where words say it of an event. */
export function formatOf({ passages, group }: PlaceQuestion): Proposal<Format> {
  const own = (passage: EventPassage): boolean =>
    passage.mentions.length === 0 ||
    passage.mentions.some((mention) => group?.mentions.includes(mention));
  for (const [format, words] of FORMATS) {
    for (const passage of passages.slice(0, MOST_PASSAGES)) {
      const found = words.exec(passage.folded);
      if (!found || !own(passage) || OTHER_TIME.test(passage.folded)) continue;
      const verbatim = passage.text.length === passage.span.end - passage.span.start;
      const start = passage.span.start + found.index;
      const span = verbatim ? { start, end: start + found[0].length } : passage.span;
      return { value: format, confidence: 'likely', span };
    }
  }
  return missing();
}
