/** The event that the first words of a recording welcome people to. */
import { missing } from '#shared/draft.ts';
import type { Proposal, Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { citiesIn } from '../../text/places.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { capitals, placeInName, placeSaid } from './saidPlace.ts';

/** Speech that is recognised without capitals. */
const LOWER_CASE =
  /\b(?:welcome (?:back )?to|here at|here for|(?:session|talk|panel|part|day|day (?:one|two|three|four)|track|morning|afternoon|edition|organi[sz]ers?|committee|team|chair) (?:of|at|for|behind)|at|to) (?:the |our |this year['’]s )?(?<name>(?:(?!the |this |a |an |our |my |your |that )[a-z0-9'’-]{2,20} ){1,5}(?:conference|symposium|forum|summit|congress|workshop|meetup|festival|convention|assembly|seminar|expo|gathering|get-together|colloquium|roadshow|(?:study|open|field|networking|training) day|fair|roundtable|annual meeting|agm|webinar)(?: 20\d{2}| twenty \w+)?)\b/u;
const CHINESE =
  /(?:欢迎|歡迎)(?:大家|各位)?[^，,。！!？?\s]{0,6}?(?:来到|來到|回到|参加|參加|参与|參與|走进|走進|收看|收听|收聽|光临|光臨|莅临|蒞臨|出席)(?:我们|我們|本次|这次|這次|今天的?|的){0,3}(?<name>[^，,。！!？?；;\s]{4,30}?(?:大会|大會|论坛|論壇|峰会|峰會|年会|年會|沙龙|沙龍|之夜|讲堂|講堂|研讨会|研討會|交流会|交流會|对话会|對話會|座谈会|座談會|分享会|分享會|嘉年华|嘉年華|工作坊|讲座|講座|博览会|博覽會))/u;

/** `欢迎参加 Kelp Tech Night 的线上场`. */
const MIXED =
  /(?:欢迎|歡迎)(?:大家|各位)?[^，,。！!？?\s]{0,6}?(?:来到|來到|回到|参加|參加|参与|參與|走进|走進|收看|收听|收聽|光临|光臨|莅临|蒞臨|出席)[ ]?(?<name>\p{Lu}[\p{L}\p{N}&’'-]{0,24}(?:[ ][A-Za-z0-9&#’'-]{1,24}){1,7})(?=[ ]?[的，,。！!\p{Script=Han}])/u;
/** Whatever is welcomed to and numbered: `欢迎来到海湾夜谈吧第七期`. */
const NUMBERED =
  /(?:欢迎|歡迎)(?:大家|各位)?[^，,。！!？?\s]{0,6}?(?:来到|來到|回到|参加|參加|参与|參與|走进|走進|收看|收听|收聽|光临|光臨|莅临|蒞臨|出席)(?:我们|我們|咱们|咱們|本次|今[天晚]的?|的){0,3}(?<name>\p{Script=Han}[\p{Script=Han}\p{N}A-Za-z·]{2,22}?(?:(?=第[\d一二三四五六七八九十百]{1,4}[期届屆回次季])|(?<=[会會夜节節])(?=我是|我叫|今天|今晚|首先|[，,。！!]|$)))/u;
/** `welcome to the second morning of Kelp and Tide Together here in …`: words with capitals, whatever they call it. */
const CAPITALISED =
  /\b(?:[Ww]elcome(?: (?:you|all|everyone|everybody|back|again))*,? to (?:(?:[\p{L}'’ -]{2,40},? and )?to )?|(?:[Tt]his is|[Ii]t['’]s|[Ww]e(?:['’]re| are) (?:at|into)|for) (?=the (?:[\p{Ll}-]{3,12} ){0,2}(?:morning|afternoon|evening|night|day|session|panel|talk|edition) (?:of|at) ))(?:(?:the |our )?(?:[\p{Ll}-]{3,12} ){0,2}(?:session|panel|talk) (?:of|at|on) )?(?:(?:the |our )?(?:[\p{Ll}-]{3,12} )?(?:morning|afternoon|evening|night|day|half|part|session|edition|year|meet-?up|meeting|gathering|conference|webinar|get-together|assembly|round) (?:\p{L}{3,9} )?of )?(?:the |our )?(?<name>\p{Lu}[\p{L}\d&'’-]{0,20}(?: (?:(?:of|and|the|for|on|de|la|&) ){0,2}\p{Lu}[\p{L}\d&'’-]{0,20}){1,7}(?: 20\d{2}(?!\d))?)/u;
/** `welcome to the september kelp pub this is …`: recognised without capitals, up to where a sentence goes on. */
const SMALL =
  /\bwelcome(?: (?:you|all|everyone|everybody|back|again))* to (?:the |our )?(?:(?:second|third|fourth|fifth|last|final|next|first) (?:day|night|morning|evening|half|edition|year) of (?:the )?)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|monthly|annual|first|second|third) )?(?<name>(?!(?:here|in|at|it|it['’]s|so|my|i|i['’]m|we|we['’]re|thank|thanks|um|uh|and|for|tonight|today|everyone|everybody|good|on|this|that|a|an|your|his|her|their|all|you|day|night|part|session)\b)[a-z0-9'’-]{2,20}(?: (?!(?:here|in|at|it|it['’]s|so|my|i|i['’]m|we|we['’]re|thank|thanks|um|uh|for|tonight|today|everyone|everybody|good|on|this|that|you|is|if|there|as|to|okay|number|episode|please|where|which|who|the)\b)[a-z0-9'’-]{2,20}){1,5})\b/u;
/** What one is welcomed to without its being called anything. */
const NO_NAME =
  /^(?:[\p{L}'’-]+ )?(?:session|talk|panel|webinar|meeting|evening|morning|afternoon|show|podcast|recording|lecture|workshop|event|meetup|discussion|conversation|stage|room|building|school|university|library|museum|club|team|call|class|course|presentation|programme|program|half|day|night|part|track|world|house)$|^(?:school|university|college|institute|department|faculty|ministry|museum|library|city|town|village|world|land|home|end|start|beginning) of |(?:^| )(?:of|and|the|our)$/u;
/** What has such a name and is no event. */
const NO_EVENT =
  /(?:University|Institute|Hall|Cent(?:er|re)|Library|Museum|Hotel|College|School|House|Labs?|Inc|Ltd|Studios?|Campus|Foundation|Company|Office|Theatre|Theater|Society|Council|Association|Room|Church|Street|Building|Podcast|Show|Chapel|Gallery|Hospital|Authority|Department|Ministry|Bank|Group|Trust)$|^(?:Session|Day|Part|Track|Panel|Room|Stage|Module|Chapter|Week|Episode|Dr|Professor|Prof|Mr|Mrs|Ms|Doctor|Chairman|President|Minister|St)\b/u;

const HERE =
  /(?:(?:这里|這裡|这边|這邊|今天|今晚)(?:就)?是|咱们|咱們|我们这个|我們這個)(?:咱们|咱們|我们|我們)?(?:这个|這個|的)?(?<name>[^，,。！!？?；;\s的]{4,30}?(?:大会|大會|论坛|論壇|峰会|峰會|年会|年會|沙龙|沙龍|研讨会|研討會|对话会|對話會|座谈会|座談會|交流会|交流會|分享会|分享會|讲堂|講堂|下午茶|茶话会|茶話會|读书会|讀書會|夜话|夜話|夜校|例会|例會|开放日|開放日|训练营|訓練營|年会|年會))/u;

/** `今天的线上研讨会` is no name. */
const ANY =
  /^(?:今天|今晚|今年|本次|本场|这次|這次|这个|這個|我们|我們|我院|第.{1,3}[场場期])?的?(?:线上|線上|在线|专题|專題)?的?.{2,3}$/u;

/** What the first words say of the event; a date among them is hardly ever that of the event. */
export function welcomed(source: string, opening: Span, today: PartialDate): EventFacts {
  const about = { title: null, body: opening, published: null, today, own: false };
  const facts = mineEvent(source, about);
  const mined = withoutTown(facts.name);
  const name = mined.value === null ? saidName(source, opening) : mined;
  return {
    ...facts,
    place: surer(alone(facts.place), placeInName(name), placeSaid(source, opening)),
    name: name.value === null ? name : { ...name, confidence: 'unsure' },
    ...(isBeside(facts) ? {} : { dateStart: missing(), dateEnd: missing() }),
  };
}

const surer = (...places: readonly Proposal<string>[]): Proposal<string> =>
  places.find(({ value }) => value !== null) ?? missing();

/** `Leeds I'm Ada Moss`, as recognised speech runs on, without what the next sentence begins with. */
function alone(place: Proposal<string>): Proposal<string> {
  const at = place.value?.search(/ (?:I|I['’]\p{L}+|My|We|So|And|Okay)(?![\p{L}'’])/u) ?? -1;
  if (at <= 0 || place.value === null) return place;
  const isVerbatim =
    place.span !== null && place.span.end - place.span.start === place.value.length;
  const span =
    isVerbatim && place.span ? { ...place.span, end: place.span.start + at } : place.span;
  return { ...place, value: place.value.slice(0, at), span };
}

/** `Leeds and to the Kelp Gathering`: one is welcome to both, and the second is the event. */
function withoutTown(name: Proposal<string>): Proposal<string> {
  const length = /^.{2,40}? and (?:welcome )?to (?:the )?/u.exec(name.value ?? '')?.[0].length ?? 0;
  if (length === 0 || name.value === null || name.span === null) return name;
  const { start, end } = name.span;
  if (end - start !== name.value.length) return name;
  return { ...name, value: name.value.slice(length), span: { start: start + length, end } };
}

/** `Welcome to Kelp Days, 21 May 2024`: the date stands just behind the name. */
function isBeside({ name, dateStart }: EventFacts): boolean {
  const gap = (dateStart.span?.start ?? -1) - (name.span?.end ?? 0);
  return name.span !== null && gap >= 0 && gap < 24 && (dateStart.value?.length ?? 0) === 10;
}

/** A name of several words with capitals that is neither somebody, a town nor an organisation. */
function capitalised(words: string): RegExpExecArray | null {
  const match = CAPITALISED.exec(words);
  const name = match?.groups?.['name'] ?? '';
  if (NO_EVENT.test(name) || latinNameStrength(name) === 'known') return null;
  const [city] = citiesIn(name);
  return city?.start === 0 && city.end === name.length ? null : match;
}

/** A name in small letters, where nothing in the words before has capitals. */
function small(words: string): RegExpExecArray | null {
  const match = SMALL.exec(words);
  const name = match?.groups?.['name'] ?? '';
  if (!match || NO_NAME.test(name)) return null;
  if (/\p{Lu}\p{Ll}{2}/u.test(words.slice(0, 400))) return null;
  const [city] = citiesIn(capitals(name));
  return city?.start === 0 && city.end === name.length ? null : match;
}

function saidName(source: string, opening: Span): Proposal<string> {
  const words = source.slice(opening.start, opening.end).replace(/[\r\n\t]/gu, ' ');
  const match =
    CHINESE.exec(words) ??
    NUMBERED.exec(words) ??
    HERE.exec(words) ??
    MIXED.exec(words) ??
    capitalised(words) ??
    LOWER_CASE.exec(words) ??
    small(words);
  const said = match?.groups?.['name'];
  if (!match || said === undefined || ANY.test(said)) return missing();
  const start = opening.start + match.index + match[0].lastIndexOf(said);
  const value = /\p{Lu}/u.test(said) ? said : capitals(said);
  return { value, confidence: 'unsure', span: { start, end: start + said.length } };
}
