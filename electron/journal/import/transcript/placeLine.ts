/** A line that holds nothing but a place, as heads have it beside the day. */
import type { Span } from '#shared/draft.ts';
import { citiesIn } from '../../text/places.ts';
import { latinNameStrength } from '../mining/latinNames.ts';
import { isPersonName } from '../mining/people.ts';
import { linesFrom } from './groups.ts';

const LONGEST_PLACE = 70;
const PARTS =
  /^\p{Lu}[\p{L}\d'’.&-]*(?: (?:of |the |de |la |am |upon |on |at )?[\p{Lu}\d][\p{L}\d'’.&-]*){0,5}$/u;
const VENUE =
  /\b(?:hall|house|hotel|cent(?:er|re)|campus|universit(?:y|at|ät)|college|library|museum|theat(?:er|re)|auditorium|church|chapel|mill|barn|club|pub|gallery|school|building|arena|palace|tower|pavilion|granary|brewery|foundry|works|warehouse|depot|studios?|cinema|castle|abbey|town hall|exchange|dock|wharf|pier|guildhall)$/iu;
const CHINESE_VENUE =
  /^\p{Script=Han}[\p{Script=Han}\p{L}\d·「」 ]{1,30}(?:馆|館|厅|廳|中心|书店|書店|书屋|書屋|酒店|饭店|飯店|礼堂|禮堂|教室|会议室|會議室|剧场|劇場|剧院|劇院|大学|大學|学院|學院|校区|校區|园区|園區|广场|廣場|[楼樓层層]|咖啡|[\dA-Z]室|书院|書院|沙龙空间|会所|會所|文创园|文創園)$/u;
/** Who keeps the text or speaks, and not where. */
const OTHER =
  /^(?:by |hosted|moderat|transcri|edited|published|photo|with |panel|session|keynote|talk|part |day )|[:：。！？!?]|主持|主办|主辦|整理|记录|記錄|讯$|网$|报$|社$/iu;

/** The place that a line of a head is, whole, or null. */
function placeOfLine(text: string): string | null {
  if (text.length > LONGEST_PLACE || text.length < 3 || OTHER.test(text)) return null;
  if (/\p{Script=Han}/u.test(text)) {
    const [city] = citiesIn(text);
    const isPlace = CHINESE_VENUE.test(text) || (city?.start === 0 && city.end === text.length);
    return isPlace && !isPersonName(text) ? text : null;
  }
  const parts = text.replace(/\.$/u, '').split(/, ?| · /u);
  const [first = ''] = parts;
  if (parts.length > 4 || !parts.every((part) => PARTS.test(part))) return null;
  if (latinNameStrength(first) === 'known') return null;
  const [city] = citiesIn(text);
  const isTown = city !== undefined && parts.includes(text.slice(city.start, city.end));
  return isTown || VENUE.test(first) ? text : null;
}

/** The place that is the line below or above that of a date, or null. */
export function placeBeside(source: string, line: Span, head: Span): string | null {
  const [below] = linesFrom(source, line.end, Math.min(head.end, line.end + 200));
  const above = [...linesFrom(source, Math.max(head.start, line.start - 200), line.start)].at(-1);
  for (const near of [below, above]) {
    const place = near ? placeOfLine(source.slice(near.start, near.end)) : null;
    if (place !== null) return place;
  }
  return null;
}
