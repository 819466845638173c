/** When a session in JSON is, and what it is called, under the keys that programmes use. */
import type { Span } from '#shared/draft.ts';
import { MINUTES_A_DAY } from '../calendar/wallClock.ts';
import type { Wall } from '../calendar/wallClock.ts';
import type { Zone } from '../calendar/zones.ts';
import { memberOf, memberText, textIn } from './json.ts';
import type { JsonNode, JsonText } from './json.ts';
import { clockOf, dayWall, lengthOf, wallOf } from './programmeTime.ts';

/** What the objects around a session say of it. */
export interface Around {
  readonly day: Wall | null;
  readonly room: string | null;
  readonly track: string | null;
}

const TITLE_KEYS = ['title', 'name', 'sessiontitle', 'talktitle', 'summary', 'topic', 'subject'];
const CHINESE_TITLE_KEYS = ['标题', '題目', '题目', '主题', '名称'];
const START_KEYS = [
  'start',
  'startsat',
  'starttime',
  'startdate',
  'startdatetime',
  'eventstart',
  'sessionstart',
  'begin',
  'begins',
  'beginsat',
  'from',
  'datetime',
  'dtstart',
  'time',
  'date',
  '开始',
  '开始时间',
  '時間',
  '时间',
];
const END_KEYS = [
  'end',
  'endsat',
  'endtime',
  'enddate',
  'enddatetime',
  'eventend',
  'sessionend',
  'ends',
  'until',
  'to',
  'dtend',
  '结束',
  '结束时间',
];
export const DAY_KEYS = ['date', 'day', 'startdate', '日期'];
/** Members in which a slot or the talk of a slot stands. */
export const INNER_KEYS = [
  'slot',
  'slots',
  'submission',
  'talk',
  'session',
  'event',
  'proposal',
  // Titles in several languages.
  'zh',
  'zhtw',
  'zhcn',
  'zhhant',
  'zhhans',
  'en',
];

/** The object itself, and what it holds of the same session. */
export function partsOf(node: JsonNode): JsonNode[] {
  const inner = INNER_KEYS.flatMap((key) => {
    const value = memberOf(node, key);
    if (value?.type === 'array') return value.children?.slice(0, 1) ?? [];
    return value ?? [];
  });
  return [node, ...inner.filter(({ type }) => type === 'object')];
}

/** The first of the members of the session, or of what it holds, that says something. */
export function firstText(node: JsonNode, keys: readonly string[]): JsonText | null {
  for (const part of partsOf(node)) {
    const found = memberText(part, ...keys);
    if (found) return found;
  }
  return null;
}

/** What it is called. */
export const titleOf = (node: JsonNode): JsonText | null =>
  firstText(node, [...TITLE_KEYS, ...CHINESE_TITLE_KEYS]);

/** A text, or the date and the time that an object gives apart. */
function clockText(value: JsonNode): JsonText | null {
  if (value.type === 'string') return textIn(value);
  const [date, time] = [memberText(value, 'date'), memberText(value, 'time')];
  return date && time ? { text: `${date.text}T${time.text}`, span: date.span } : null;
}

/** A start of the day and clock, from any of the keys; `09:00 – 09:45` in one also has the end. */
function clockTexts(node: JsonNode): JsonText[] {
  return partsOf(node).flatMap((part) =>
    START_KEYS.flatMap((key) => {
      const value = memberOf(part, key);
      return value ? (clockText(value) ?? []) : [];
    }),
  );
}

const RANGE =
  /^(?<start>\d{1,2}[:.]\d{2}(?:\s?[ap]m)?)\s*(?:-|–|—|~|～|至|to)\s*(?<end>\d{1,2}[:.]\d{2}(?:\s?[ap]m)?)$/iu;

function rangeIn(text: string): readonly [string, string] | null {
  const groups = RANGE.exec(text)?.groups;
  return groups ? [groups['start'] ?? '', groups['end'] ?? ''] : null;
}

interface Times {
  readonly start: Wall;
  readonly startSpan: Span | null;
  readonly end: Wall | null;
}

/** When a session is; null where it has no time of the day. */
export function timesIn(node: JsonNode, { day }: Around, zone: Zone | null): Times | null {
  const texts = clockTexts(node);
  const full = texts.flatMap(({ text, span }) => {
    const wall = wallOf(text, zone);
    return wall === null ? [] : [{ wall, span }];
  })[0];
  const ranges = texts.flatMap(({ text, span }) => {
    const [from = text, to] = rangeIn(text) ?? [];
    const clock = clockOf(from);
    return clock === null ? [] : [{ clock, to, span }];
  });
  const range = ranges[0];
  const ownDay = firstText(node, DAY_KEYS);
  // Some write the day of a session as its midnight, and its clock beside it.
  const midnight = full && full.wall % MINUTES_A_DAY === 0 ? full.wall : null;
  const date = (ownDay && dayWall(ownDay.text)) ?? midnight ?? day;
  const isFull = full && (midnight === null || !range);
  if (!isFull && (!range || date === null)) return null;
  const start = isFull ? full.wall : (date ?? 0) + (range?.clock ?? 0);
  const length = firstText(node, ['duration', 'length', 'minutes', '时长']);
  return {
    start,
    startSpan: (isFull ? full : range)?.span ?? null,
    end: endIn(node, start, range?.to, zone) ?? after(start, lengthOf(length?.text ?? '')),
  };
}

const after = (start: Wall, length: number | null): Wall | null =>
  length === null ? null : start + length;

function endIn(
  node: JsonNode,
  start: Wall,
  rangeEnd: string | undefined,
  zone: Zone | null,
): Wall | null {
  const stated = END_KEYS.flatMap((key) =>
    partsOf(node).flatMap((part) => {
      const value = memberOf(part, key);
      return (value && clockText(value)) ?? [];
    }),
  )[0];
  const text = rangeEnd ?? stated?.text ?? '';
  const full = wallOf(text, zone);
  const clock = full === null ? clockOf(text) : null;
  if (clock === null) return full;
  const end = Math.floor(start / MINUTES_A_DAY) * MINUTES_A_DAY + clock;
  return end < start ? end + MINUTES_A_DAY : end;
}
