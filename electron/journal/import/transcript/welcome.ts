/** The event that the first words of a recording welcome people to. */
import { missing } from '#shared/draft.ts';
import type { Proposal, Span } from '#shared/draft.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import { citiesIn } from '../../text/places.ts';
import { mineEvent } from '../mining/event.ts';
import type { EventFacts } from '../mining/event.ts';

/** Speech that is recognised without capitals. */
const LOWER_CASE =
  /\b(?:welcome to|here at|here for|(?:session|talk|panel|part|day|track|morning|afternoon|edition) (?:of|at)|at|to) (?:the |our )?(?<name>(?:(?!the |this |a |an |our |my |your |that )[a-z0-9'’-]{2,20} ){1,5}(?:conference|symposium|forum|summit|congress|workshop|meetup|festival|convention|assembly|seminar|expo)(?: 20\d{2}| twenty \w+)?)\b/u;
const CHINESE =
  /(?:欢迎|歡迎)(?:大家|各位)?[^，,。！!？?\s]{0,6}?(?:来到|來到|参加|參加|收看|收听|收聽|光临|光臨|出席)(?:我们|我們|本次|这次|這次|今天的?)?(?<name>[^，,。！!？?；;\s]{4,30}?(?:大会|大會|论坛|論壇|峰会|峰會|年会|年會|沙龙|沙龍|之夜|讲堂|講堂|研讨会|研討會|交流会|交流會|对话会|對話會|座谈会|座談會|分享会|分享會|嘉年华|嘉年華|工作坊|讲座|講座|博览会|博覽會))/u;

/** `欢迎参加 Kelp Tech Night 的线上场`. */
const MIXED =
  /(?:欢迎|歡迎)(?:大家|各位)?[^，,。！!？?\s]{0,6}?(?:来到|來到|参加|參加|收看|收听|收聽|光临|光臨|出席)[ ]?(?<name>\p{Lu}[\p{L}\p{N}&’'-]{0,24}(?:[ ][A-Za-z0-9&#’'-]{1,24}){1,7})(?=[ ]?[的，,。！!\p{Script=Han}])/u;
const HERE =
  /(?:(?:这里|這裡|这边|這邊|今天|今晚)(?:就)?是|咱们|咱們|我们这个|我們這個)(?:咱们|咱們|我们|我們)?(?:这个|這個|的)?(?<name>[^，,。！!？?；;\s的]{4,30}?(?:大会|大會|论坛|論壇|峰会|峰會|年会|年會|沙龙|沙龍|研讨会|研討會|对话会|對話會|座谈会|座談會|交流会|交流會|分享会|分享會|讲堂|講堂|下午茶|茶话会|茶話會|读书会|讀書會|夜话|夜話|夜校|例会|例會|开放日|開放日|训练营|訓練營|年会|年會))/u;

/** `今天的线上研讨会` is no name. */
const ANY =
  /^(?:今天|今晚|今年|本次|本场|这次|這次|这个|這個|我们|我們|我院|第.{1,3}[场場期])?的?(?:线上|線上|在线|专题|專題)?的?.{2,3}$/u;

/** What the first words say of the event; a date among them is hardly ever that of the event. */
export function welcomed(source: string, opening: Span, today: PartialDate): EventFacts {
  const about = { title: null, body: opening, published: null, today, own: false };
  const facts = mineEvent(source, about);
  const name = facts.name.value === null ? saidName(source, opening) : facts.name;
  return {
    ...facts,
    place: facts.place.value === null ? orPlace(placeInName(name), source, opening) : facts.place,
    name: name.value === null ? name : { ...name, confidence: 'unsure' },
    ...(isBeside(facts) ? {} : { dateStart: missing(), dateEnd: missing() }),
  };
}

/** `Leeds Kelp Forum`: the city that a name which is said begins with. */
function placeInName({ value, span }: Proposal<string>): Proposal<string> {
  const [city] = value === null ? [] : citiesIn(value);
  if (value === null || span === null || city?.start !== 0) return missing();
  const place = { start: span.start, end: span.start + city.end };
  return { value: value.slice(0, city.end), confidence: 'unsure', span: place };
}

const HERE_IN =
  /\b(?:here|tonight|today|welcome(?: back)?|(?:we(?:['’]re| are)|live) (?:here |all |back |live )?(?:at (?:the )?[\p{L}'’-]{3,20}(?: [\p{L}'’-]{3,20})?)?) in (?<city>[\p{L}'’-]{3,20}(?: [\p{L}'’-]{3,20})?)/giu;
const HERE_AT =
  /\b(?:here|tonight|today) at (?<venue>the (?:[\p{L}'’-]{2,20} ){1,3}?(?:foundry|brewery|library|museum|hall|cent(?:er|re)|theat(?:er|re)|church|chapel|school|pub|warehouse|campus|club|mill|barn|depot|gallery|hotel|college|university|station|hub|works|boathouse|tannery|chandlery|malthouse|granary|makerspace|hackerspace|bookshop|caf[eé]|studio|workshop|cinema|armou?ry|firehouse))\b/iu;

/** `here in leeds`, `here at the old mill`, where the name says no place. */
function orPlace(named: Proposal<string>, source: string, opening: Span): Proposal<string> {
  if (named.value !== null) return named;
  const words = source.slice(opening.start, opening.end);
  const found = (place: string, at: number): Proposal<string> => {
    const span = { start: opening.start + at, end: opening.start + at + place.length };
    return { value: place, confidence: 'unsure', span };
  };
  for (const { groups, index, 0: whole } of words.matchAll(HERE_IN)) {
    const said = groups?.['city'] ?? '';
    const [city] = citiesIn(capitals(said));
    if (city?.start !== 0) continue;
    const at = index + whole.length - said.length;
    return { ...found(said.slice(0, city.end), at), value: capitals(said).slice(0, city.end) };
  }
  const at = HERE_AT.exec(words);
  const venue = at?.groups?.['venue'];
  return at && venue !== undefined
    ? found(venue, at.index + at[0].length - venue.length)
    : missing();
}

const capitals = (words: string): string =>
  words.replace(/(?<![\p{L}'’])(?!of\b|for\b|and\b|on\b|in\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );

/** `Welcome to Kelp Days, 21 May 2024`: the date stands just behind the name. */
function isBeside({ name, dateStart }: EventFacts): boolean {
  const gap = (dateStart.span?.start ?? -1) - (name.span?.end ?? 0);
  return name.span !== null && gap >= 0 && gap < 24 && (dateStart.value?.length ?? 0) === 10;
}

function saidName(source: string, opening: Span): Proposal<string> {
  const words = source.slice(opening.start, opening.end);
  const match =
    CHINESE.exec(words) ?? HERE.exec(words) ?? MIXED.exec(words) ?? LOWER_CASE.exec(words);
  const said = match?.groups?.['name'];
  if (!match || said === undefined || ANY.test(said)) return missing();
  const start = opening.start + match.index + match[0].lastIndexOf(said);
  return { value: capitals(said), confidence: 'unsure', span: { start, end: start + said.length } };
}
