/** Where a recording says that people are: `here in leeds`, `今天我们在杭州的书店`. */
import { missing } from '#shared/draft.ts';
import type { Proposal, Span } from '#shared/draft.ts';
import { citiesIn } from '../../text/places.ts';

/** `Leeds Kelp Forum`: the city that a name which is said begins with. */
export function placeInName({ value, span }: Proposal<string>): Proposal<string> {
  const [city] = value === null ? [] : citiesIn(value);
  if (value === null || span === null || city?.start !== 0) return missing();
  const place = { start: span.start, end: span.start + city.end };
  return { value: value.slice(0, city.end), confidence: 'unsure', span: place };
}

const HERE_IN =
  /\b(?:(?:welcome|good evening|good morning|good afternoon)(?: back| all| everyone| everybody| you all)*,? to|(?:(?:lovely|great|good|nice|wonderful|pleasure|delighted|happy) to be(?: back)?|here|tonight|today|welcome(?: back)?|(?:we(?:['’]re| are)|live) (?:here |all |back |live )?(?:at (?:the )?[\p{L}'’-]{3,20}(?: [\p{L}'’-]{3,20})?)?) in) (?<city>[\p{L}'’-]{3,20}(?: [\p{L}'’-]{3,20})?)/giu;
const HERE_AT =
  /\b(?:here|tonight|today) at (?<venue>the (?:[\p{L}'’-]{2,20} ){1,3}?(?:foundry|brewery|library|museum|hall|cent(?:er|re)|theat(?:er|re)|church|chapel|school|pub|warehouse|campus|club|mill|barn|depot|gallery|hotel|college|university|station|hub|works|boathouse|tannery|chandlery|malthouse|granary|makerspace|hackerspace|bookshop|caf[eé]|studio|workshop|cinema|armou?ry|firehouse))\b/iu;

const HERE_IN_CHINESE =
  /(?:今[天日晚]|这次|這次|(?:这|這|本)一?[期场場]|现在|現在)(?:的?(?:活动|活動))?(?:我们|我們|大家|咱们|咱們)?(?:[又就还也](?:是)?|還是?|依然|仍然|相聚|聚|来|來)?(?:在|到了?)(?<place>[^，,。！!？?；;\s]{2,20}?)(?=[，,。！!；;\s]|$|(?:举办|舉辦|举行|舉行|相聚|见面|見面|跟大家))/gu;
/** `九月十三号星期六长沙下着雨`: the city right behind the day. */
const BEHIND_DAY =
  /月[\d一二三四五六七八九十]{1,3}[号號日](?:[，,]?(?:星期|周|週|礼拜|禮拜).)?[，,]?(?:[上下]午)?(?:在|我们在|我們在)?(?<place>\p{Script=Han}{2,6})/gu;
const VENUE_END =
  /(?:书店|書店|书房|書房|书院|書院|书局|图书馆|圖書館|馆|館|厅|廳|中心|大学|大學|学院|學院|学校|學校|小学|中学|园|園|空间|空間|咖啡|咖啡店|酒店|饭店|飯店|楼|樓|剧场|劇場|剧院|会所|社区中心|茶室|茶社|茶馆|客栈|教堂|仓库|工厂|工坊|会议室|會議室|报告厅|酒吧|广场|廣場|基地|营地)$/u;

function chinesePlace(words: string): { place: string; at: number } | null {
  for (const pattern of [HERE_IN_CHINESE, BEHIND_DAY]) {
    for (const { groups, index, 0: whole } of words.matchAll(pattern)) {
      const said = groups?.['place'] ?? '';
      const [city] = citiesIn(said);
      const isCity = city?.start === 0;
      if (!isCity && (pattern === BEHIND_DAY || !VENUE_END.test(said))) continue;
      const isWhole = pattern === HERE_IN_CHINESE && VENUE_END.test(said);
      const place = isWhole || !isCity ? said : said.slice(0, city.end);
      return { place, at: index + whole.length - said.length };
    }
  }
  return null;
}

/** The place of `here in leeds`, `here at the old mill`, `今天我们在杭州的书店` among the first words, or none. */
export function placeSaid(source: string, opening: Span): Proposal<string> {
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
  const chinese = chinesePlace(words);
  if (chinese) return found(chinese.place, chinese.at);
  const at = HERE_AT.exec(words);
  const venue = at?.groups?.['venue'];
  return at && venue !== undefined
    ? found(venue, at.index + at[0].length - venue.length)
    : missing();
}

/** Words with capitals at their heads, as a name has them. */
export const capitals = (words: string): string =>
  words.replace(/(?<![\p{L}'’])(?!of\b|for\b|and\b|on\b|in\b)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
