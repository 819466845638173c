/** What a line about the place of an event says: the place, the room in it, or a call and its service. */
import type { Draft, Proposal, Span } from '#shared/draft.ts';
import { missing } from '#shared/draft.ts';
import { LIMITS } from '#shared/fields.ts';

const LINK = /https?:\/\/[^\s<>"'，。；、）)]{1,2000}/iu;
const ONLINE =
  /https?:\/\/|\b(?:zoom|microsoft teams|ms teams|google meet|hangouts?|webex|skype|gotomeeting|jitsi|big ?blue ?button|discord|gather ?town|youtube(?: live)?|twitch|clubhouse|slack huddle|(?:twitter|x) spaces?|streamyard|riverside|whereby|online|virtual|webinar|livestream|live stream|remote|dial-in|internet|www)\b|腾讯会议|騰訊會議|飞书会议|飛書會議|飞书|钉钉|釘釘|小鹅通|小鵝通|视频会议|視訊會議|视频号|線上|线上|在线|在線|網路|网络|网上|直播|云端|雲端/iu;
const HYBRID = /\bhybrid\b|线上线下|線上線下|线下\s*[+＋&/和]\s*线上|線下\s*[+＋&/和]\s*線上/iu;

const NAMED_ROOM =
  /\b(?:room|rm\.?|auditorium|ballroom|lecture theat(?:re|er)|stage|track|lab|studio|suite|salon|\p{L}{0,20}saal|\p{L}{0,20}raum|sala|salle|salón|aula|amphi(?:theat(?:re|er))?|foyer|lobby|lounge|terrace|atrium|boardroom|classroom|seminar|booth|stand|tent|floor|level|breakout|zone|podium|forum)\b|\bhalle?\s+(?:[A-Z]|\d{1,3}[A-Z]?|[IVX]{1,4})\b|\b(?:main|grand|great|large|small|lecture|conference|exhibition|north|south|east|west|upper|lower|banquet|plenary)\s+(?:hall|theat(?:re|er)|arena|tent|chamber)\b|\b(?:janson|plenary)\b/iu;
const ROOM_CODE = /^(?:[A-Z]{1,4}[-. ]?){1,2}\d{1,4}(?:[.-]\d{1,4})?[A-Z]?$/u;
const CHINESE_ROOM =
  /(?:会议室|會議室|教室|报告厅|報告廳|演讲厅|演講廳|多功能厅|多功能廳|宴会厅|宴會廳|国际厅|國際廳|礼堂|禮堂|会场|會場|展厅|展廳|直播间|实验室|實驗室|研讨室|研討室|讨论室|討論室|路演厅|路演廳|贵宾厅|培训室|活动室|阶梯教室|舞台|[^\s院剧音歌餐市]厅|[^\s院劇音歌餐市]廳|\d室|[A-Z]\d?[区區]|号馆|號館|[\d一二三四五六七八九十]+(?:楼|樓|层|層|F))$/u;

/** Whether a text names a room rather than a house or a city. */
export function isRoom(text: string): boolean {
  const name = text.trim();
  if (name === '' || name.length > 80) return false;
  const plain = name.replace(/[（(][^（()）]{0,60}[)）]$/u, '').trim();
  return NAMED_ROOM.test(name) || ROOM_CODE.test(plain) || CHINESE_ROOM.test(plain);
}

/** The service of a call, as an organiser writes it in place of a room. */
const SERVICE =
  /(?:(?:microsoft|ms) teams(?:[ -](?:meeting|besprechung))?|zoom(?: (?:meeting|webinar))?|google (?:meet|hangouts?)|hangouts|(?:cisco )?webex|skype|gotomeeting|jitsi(?: meet)?|big ?blue ?button|discord|gather ?town|youtube(?: live)?|twitch|clubhouse|slack huddle|(?:twitter|x) spaces?|streamyard|riverside|whereby)(?![\p{L}\d])|(?:腾讯|騰訊|飞书|飛書|钉钉|釘釘)(?:会议|會議|直播)?|小鹅通|小鵝通|视频号|視頻號|[Bb]站直播间?/iu;

export interface Location extends Pick<Draft, 'place' | 'format' | 'link'> {
  readonly room: string | null;
}

export const NO_LOCATION: Location = {
  place: missing(),
  format: missing(),
  link: missing(),
  room: null,
};

const PARTS = /[,，、;；|·\n]|\s[-–—/+]\s|\s&\s/u;

/** Where the event is. The place keeps all that is said of it, its room included. */
export function readLocation(text: string, span: Span): Location {
  const line = text
    .trim()
    .replace(/\s*\n\s*/gu, ', ')
    .replace(/\s+/gu, ' ');
  if (line === '' || /^(?:tbd|tba|n\/a|none|null|-|待定|未定|无|無)$/iu.test(line))
    return NO_LOCATION;
  const parts = text.split(PARTS).map((part) => part.trim());
  const bodily = parts.filter((part) => part !== '' && !isOnline(part));
  const isCall = ONLINE.test(line);
  const isHybrid = HYBRID.test(line) || (isCall && bodily.some((part) => isPlaceLike(part)));
  const url = LINK.exec(line)?.[0];
  const said = <T>(value: T): Proposal<T> => ({ value, confidence: 'likely', span });
  const link = url === undefined ? missing<string>() : said(url);
  if (isCall && !isHybrid)
    return { ...NO_LOCATION, format: said('online'), link, room: serviceIn(line) };
  const room = roomIn(bodily, line);
  const place = isCall ? bodily.join(', ') : line;
  return {
    place: room === place || place === '' ? missing() : placed(place, span),
    room: room?.slice(0, LIMITS.name) ?? null,
    format: isHybrid ? said('hybrid') : missing(),
    link,
  };
}

/** The service of a call without its link, numbers and passwords; null where only a link tells. */
const serviceIn = (line: string): string | null =>
  SERVICE.exec(line.replace(/https?:\/\/\S{1,2000}/gu, ' '))?.[0] ?? null;

const placed = (place: string, span: Span): Proposal<string> => ({
  value: place.slice(0, LIMITS.name),
  confidence: 'sure',
  span,
});

const isOnline = (part: string): boolean => ONLINE.test(part) || /^[\d\s-]{6,}$/u.test(part);

/** What is left beside a call is a place where it is more than `Meeting` or a number. */
const isPlaceLike = (part: string): boolean =>
  isRoom(part) || (/\p{L}{3}|\p{Script=Han}{2}/u.test(part) && !CALL_WORDS.test(part));

const CALL_WORDS =
  /^(?:meeting|video|call|conference|link|id|meeting id|passcode|password|and|or|event|会议|会议号|會議號|会议id|密码|密碼|链接|連結|号|及|和).{0,20}$/iu;

/** The first run of parts that are rooms, as it is written. */
function roomIn(parts: readonly string[], line: string): string | null {
  const first = parts.findIndex((part) => isRoom(part));
  if (first < 0) return chineseTail(line);
  const after = parts.findIndex((part, index) => index > first && !isRoom(part));
  const run = parts.slice(first, after < 0 ? parts.length : after);
  const start = line.indexOf(run[0] ?? '');
  const end = line.indexOf(run.at(-1) ?? '', start) + (run.at(-1)?.length ?? 0);
  const written = start < 0 || end <= start ? run.join(', ') : line.slice(start, end);
  if (run.length > 1 || parts.length > 1) return written;
  return chineseTail(line) ?? written;
}

const HOUSE =
  /(?:中心|酒店|饭店|飯店|宾馆|賓館|大厦|大廈|大学|大學|学院|學院|校区|校區|广场|廣場|博物馆|博物館|图书馆|圖書館|园区|園區|产业园|科技园|会展馆|展览馆|展覽館|楼|樓|栋|棟|座)\s*/gu;

/** A room that follows the name of a house without a mark between: `国际会议中心3楼长江厅`. */
function chineseTail(line: string): string | null {
  if (!/\p{Script=Han}/u.test(line) || line.length > 200) return null;
  for (const { index, 0: house } of line.matchAll(HOUSE)) {
    const tail = line.slice(index + house.length);
    if (tail.length > 1 && tail.length <= 40 && isRoom(tail)) return tail;
  }
  const words = line.split(' ');
  const room = words.findIndex((word) => /\p{Script=Han}/u.test(word) && CHINESE_ROOM.test(word));
  return room > 0 ? words.slice(room).join(' ') : null;
}
