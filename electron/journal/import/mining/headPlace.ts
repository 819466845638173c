/** Where an event was, as the head of a text says it without a word for holding it. */
import type { Proposal, Span } from '#shared/draft.ts';
import { readDates } from '../../text/dates.ts';
import { citiesIn, knownPlaces } from '../../text/places.ts';
import { BREAKS, MONTHS } from './englishEventWords.ts';
import type { EventGroup, EventPassage } from './eventName.ts';
import { latinNameStrength } from './latinNames.ts';
import { plainHead } from './plainHead.ts';

const places = knownPlaces([]);
const HEAD_PASSAGES = 5;
const OPENING_PASSAGES = 9;
const LONGEST_HEAD = 140;

/** Of somebody's home, firm or way, or of another time. */
const NOT_THERE_BEFORE =
  /(?:来自|毕业于?|总部|老家|籍贯|出生于?|生于|从|原定|原本|以前[来在]?|上一?届[在于]?|去年[在于]?|下一?届[在于]?|明年[在于]?)$|(?<!\p{L})(?:from|of|based in|live in|lives in|born in|university|via|like|next year in|last year in|moved to|office in|back in|again in|home to|next in)[ ](?:the[ ])?$/iu;
const NOT_THERE_AFTER =
  /^(?:人|籍|做|工作|上班|读|念|长大|开店|的(?:朋友|同学|老师|同事|公司|团队|客户|嘉宾|读者|企业)|民政|分公司|总部|队|帮|菜|话|模式|[ ]?(?:team|office|based|University|lads|folks|accent|time)(?!\p{L}))/u;
const LED =
  /(?:(?<!\p{L})(?:in|at|to|near|hello|in sunny|in rainy|in cold|here in)[ ](?:[\p{L}’']{1,20},[ ])?|在|于|到|去|赴|来|飞|回|嚟到|佇|喺|来到|去了|去咗|到了|趟|[·@,(（|—–-][ ]?|[。，,.：:][ ]?|^[\s#>*]{0,4})$/iu;
const HERE =
  /(?:(?<!\p{L})(?:welcome to|here in|hello,?|good (?:morning|afternoon|evening),?|greetings from|live from|in beautiful)[ ]|欢迎(?:大家|各位)?(?:来|嚟)到|(?:大家|各位)(?:来|嚟)到|今天[在回]到?|相聚在?|(?:^|[:：,，。])(?=\p{Script=Han}{2,5}这个))$/iu;

/** `咱们北岭这边几个中心的同事`, and not `我们北岭这边的团队`. */
const OURS = /^这[边里](?!.{0,4}(?:团队|公司|分公司|办公室|客户|工厂|总部))/u;

interface Found {
  readonly span: Span;
  readonly text: string;
}

/** A place in the head of one's own text, or where a speaker or a report says that it is; or null. */
export function headPlace(
  passages: readonly EventPassage[],
  group: EventGroup | null,
  own: boolean,
): Proposal<string> | null {
  const body = passages.filter(({ isTitle }) => !isTitle).slice(0, OPENING_PASSAGES);
  const verbatim = body.filter(({ text, span }) => text.length === span.end - span.start);
  const titles = passages.filter(
    ({ isTitle, text, span }) => isTitle && text.length === span.end - span.start,
  );
  const found =
    (own ? first([...titles, ...verbatim.slice(0, 1)], townOfHead) : null) ??
    (own
      ? first([...titles, ...verbatim.slice(0, HEAD_PASSAGES)], (passage) =>
          segmentOf(passage, group),
        )
      : null) ??
    first(verbatim, (passage) => cityOf(passage, own)) ??
    first(own ? [...verbatim, ...titles] : verbatim, (passage) => unlistedOf(passage, own)) ??
    (own ? null : first(verbatim.slice(0, 4), datelineOf));
  return found && { value: found.text, confidence: 'unsure', span: found.span };
}

function first(
  passages: readonly EventPassage[],
  find: (passage: EventPassage) => Found | null,
): Found | null {
  for (const passage of passages) {
    const found = find(passage);
    if (found) return found;
  }
  return null;
}

const found = ({ text, span }: EventPassage, start: number, end: number): Found => ({
  text: text.slice(start, end),
  span: { start: span.start + start, end: span.start + end },
});

/** `kelp growers conf. cork sat 12 oct`. */
function townOfHead(passage: EventPassage): Found | null {
  const town = plainHead(passage.text)?.place ?? null;
  return town && found(passage, town.start, town.end);
}

const SEGMENT = /[^,，·|｜;；()（）。〔〕【】[\]]+/gu;
const PROPER =
  /^\p{Lu}[\p{L}'’-]{2,24}(?:[ ](?:(?:of|de|la|am|upon|on|the)[ ])?\p{Lu}[\p{L}'’-]{1,24}){0,2}$/u;
const NO_PLACE =
  /^(?:Day|Part|Session|Notes?|Recap|Report|Talk|Keynote|Panel|Room|Hall|Track|Online|Zoom|Teams|Virtual|Draft|Page|Dr|Prof|Mr|Mrs|Ms|Thanks|Dear|Hello|Hey|Yes|No|OK|AM|PM|The|This|That|Last|Next|First|Second|Third|Spring|Summer|Autumn|Winter|Morning|Afternoon|Evening|Posted|Written|By|Edited|Published|Author|Photo|Photos|Source|Tags?)(?!\p{L})/u;

/** Between signs beside a day or the name: `…, Wells, 17 Feb 2024`, and `Wells Feb 3-4 2025`. */
function segmentOf(passage: EventPassage, group: EventGroup | null): Found | null {
  const { text, mentions, span, isTitle } = passage;
  if (text.length > LONGEST_HEAD) return null;
  const ours = mentions.some((mention) => group?.mentions.includes(mention));
  const days = readDates(text, { today: '2100-01-01', lean: 'past' }).filter(({ bare }) => !bare);
  if (!ours && days.length === 0) return null;
  const isTaken = (start: number, end: number): boolean =>
    mentions.some(
      ({ span: other }) => other.start < span.start + end && span.start + start < other.end,
    ) || days.some((day) => day.start < end && start < day.end);
  const parts = isTitle ? text.replace(/ [-–—] /gu, ' | ') : text;
  for (const { index, 0: written } of parts.matchAll(SEGMENT)) {
    const lead = written.length - written.trimStart().length;
    const day = days.find(({ start }) => start > index && start < index + written.length);
    const end = day && !isTaken(index, day.start) ? day.start : index + written.length;
    const words = text.slice(index + lead, end).trimEnd();
    const start = index + lead;
    if (words === '' || isTaken(start, start + words.length)) continue;
    if (isListed(words, isTitle)) return found(passage, start, start + words.length);
    const besides = !isTitle && (index > 0 || day !== undefined);
    if (besides && isProper(words)) return found(passage, start, start + words.length);
  }
  return null;
}

/** Cities that are words as well, where they are written small. */
const WORD =
  /^(?:reading|nice|mobile|split|bath|cork|hull|orange|lens|tours|essen|male|sale|wells|deal|rugby|buffalo|phoenix|lincoln|orlando|poole|stone|tema)$/u;

/** A city of the list; the head of quick notes may write it small. */
const isListed = (words: string, isTitle: boolean): boolean =>
  places.has(words.replace(/市$/u, '')) ||
  (isTitle &&
    /^\p{Ll}{4,20}$/u.test(words) &&
    !WORD.test(words) &&
    places.has(words.charAt(0).toUpperCase() + words.slice(1)));

function isProper(words: string): boolean {
  const parts = words.split(' ');
  if (!PROPER.test(words) || NO_PLACE.test(words)) return false;
  if (parts.some((word) => MONTHS.test(word) || BREAKS.test(word))) return false;
  return latinNameStrength(words) !== 'known' && words !== words.toUpperCase();
}

/** A city of the list, said of being there. */
function cityOf(passage: EventPassage, own: boolean): Found | null {
  const { folded, text, mentions, span } = passage;
  for (const { start, end } of citiesIn(text.slice(0, 400))) {
    const before = folded.slice(Math.max(0, start - 28), start);
    const isOfName = mentions.some(
      ({ span: other }) => other.start <= span.start + start && span.start + start < other.end,
    );
    if (isOfName || NOT_THERE_BEFORE.test(before) || NOT_THERE_AFTER.test(folded.slice(end)))
      continue;
    const here =
      HERE.test(before) ||
      /^这个|^[ ](?:here|one|edition|chapter)(?!\p{L})/u.test(folded.slice(end)) ||
      (/(?:咱们?|我们)$/u.test(before) && OURS.test(folded.slice(end, end + 12)));
    if (here || (own && LED.test(before))) return found(passage, start, end);
  }
  return null;
}

/** `I run the network here at KelpCircle`: where one works. */
const OWN_HOUSE =
  /(?<!\p{L})(?:I|we|who|he|she)(?: (?:also|now|still))? (?:run|runs|lead|leads|head|heads|manage|manages|work|works|teach|teaches|edit|edits|coordinate|coordinates|look after|looks after)(?!\p{L})[^.!?]{0,60}$/u;

const TOWN = String.raw`(?<place>\p{Lu}[\p{L}'’-]{1,24}(?:[ ](?:(?:of|de|la|am|upon|on|the)[ ])?\p{Lu}[\p{L}'’-]{1,24}){0,3})`;
const UNLISTED: readonly { readonly pattern: RegExp; readonly own: boolean }[] = [
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:to|in|at) ${TOWN},? for (?:the|a|an|our|its|my|\*\*)(?!\p{L})`,
      'u',
    ),
    own: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})here (?:at|in) (?:the )?${TOWN}(?=[,.;!?]|$| (?:for|on|to|this|today|tonight|and))`,
      'u',
    ),
    own: false,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:in|at) ${TOWN} \((?=\d{1,2}(?!\d)|\p{Lu}\p{L}{2,8}\.? \d)`,
      'u',
    ),
    own: true,
  },
  {
    pattern:
      /(?<!(?:professor|director|curator|manager|dean|chair|head|fellow|student|lecturer|staff|studies) )(?<!\p{L})(?:to|into|in|at|inside|filled|packed) (?:the )?(?<place>(?:\p{Lu}[\p{L}'’-]{1,24} ){1,3}(?:Auditorium|Hall|Theatre|Theater|Ballroom|Pavilion|Arena|Playhouse|(?:Civic|Convention|Conference|Exhibition) Cent(?:er|re)))(?=[,.;!?]|$| (?:on|for|last|this|to|and|with)(?!\p{L}))/u,
    own: false,
  },
  {
    pattern:
      /(?:\d日|\d[/.-]\d{1,2})(?![\d/.-])[^，。,]{0,6}?[於于在@][ ]?(?<place>\p{Script=Han}{3,18}?)(?:(?:顺利|順利|圆满|圓滿|隆重)?(?:举行|舉行|召开|召開|举办|舉辦|开幕|開幕|登场|登場|落幕|开锣|開鑼))?(?=[，,。 ]|$)/u,
    own: false,
  },
  {
    pattern:
      /(?:地点|地點|场地|場地|会场|會場)(?:就|还|還|还是|還是|依旧|依舊)?(?:在|是|定在|选在|選在)(?<place>\p{Script=Han}{3,24})(?=[，,。 ]|$)/u,
    own: true,
  },
  {
    pattern:
      /(?:还是|還是|我们|我們|咱们|咱們|今天|就)在(?<place>(?!这|這|那|我|一)\p{Script=Han}{2,14}?(?:教室|礼堂|禮堂|会议室|會議室|体育馆|體育館|图书馆|圖書館|文化馆|文化館|博物馆|博物館|书店|書店|茶馆|茶館|粮仓|糧倉|仓库|倉庫|厂房|廠房|祠堂|书院|書院|茶室|咖啡馆|咖啡館|咖啡店|酒吧|酒馆|共创空间|共享空间|剧场|劇場|校区|校區|学校|學校|院子|广场|廣場|公园|公園|酒店|饭店|飯店|活动中心|活動中心|会展中心|會展中心))(?=[，,。！! ]|这边|這邊|这里|這裡|里|裡|$)/u,
    own: false,
  },
];

/** A place that no list has, after words that only places follow. */
function unlistedOf(passage: EventPassage, own: boolean): Found | null {
  const { text, mentions, span } = passage;
  for (const { pattern, own: ofOwn } of UNLISTED) {
    const match = ofOwn && !own ? null : pattern.exec(text.slice(0, 400));
    const place = match?.groups?.['place'];
    if (!match || place === undefined) continue;
    if (OWN_HOUSE.test(text.slice(Math.max(0, match.index - 70), match.index))) continue;
    const start = match.index + match[0].indexOf(place);
    const isOfName = mentions.some(
      ({ span: other }) =>
        other.start < span.start + start + place.length && span.start + start < other.end,
    );
    if (
      !isOfName &&
      !NO_PLACE.test(place) &&
      !MONTHS.test(place.split(' ')[0] ?? '') &&
      latinNameStrength(place) !== 'known'
    )
      return found(passage, start, start + place.length);
  }
  return null;
}

const DATELINE =
  /^(?:(?<city>\p{Lu}[\p{L}'’.-]{2,20}(?:[ ]\p{Lu}[\p{L}'’-]{1,20}){0,2})(?:,[ ][^—–.]{2,30})?[ ]?(?:[—–]|--)[ ]|(?<upper>\p{Lu}{3,20}(?:[ ]\p{Lu}{2,20}){0,2}) - |(?<capital>\p{Lu}{3,20}(?:[ ]\p{Lu}{2,20}){0,2}),[ ]\p{Lu}\p{L}+\.$)/u;

/** `WELLS — A damp morning …`: nothing else says where it was. */
function datelineOf(passage: EventPassage): Found | null {
  const groups = DATELINE.exec(passage.text)?.groups;
  const city = groups?.['city'] ?? groups?.['upper'] ?? groups?.['capital'];
  return city === undefined || NO_PLACE.test(city) ? null : found(passage, 0, city.length);
}
