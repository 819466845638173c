/** The name of the event as a title line gives it, without what stands beside it there. */
import { missing } from '#shared/draft.ts';
import type { Proposal } from '#shared/draft.ts';
import { eventsIn } from '../mining/eventName.ts';

const BESIDE = /^(?<head>.{2,30}?)\s?[·•|｜／/]\s?(?<tail>.{3,})$/u;
const AFTER = /^(?<head>.{3,}?)(?:\s[-–—]\s|[,，]\s?|\s?[·|｜]\s?)(?<tail>[^,，·|｜]{2,40})$/u;
const OPEN_BRACKET = /\s?[(（[](?<inside>[^()（）[\]]*)$/u;
const CALL = /\s?[(（](?:zoom|online|virtual|teams|webinar|线上|線上|腾讯会议|直播)[)）]$/iu;
const WEEKDAY =
  /\s[-–—]\s?(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?$|\sday\s?\d(?:\s?[(（].{1,30}[)）])?$/iu;

/** A name without the place before or after it, a bracket left open, a day of the week. */
export function tidyName(name: Proposal<string>, place: Proposal<string>): Proposal<string> {
  if (name.value === null || name.confidence === 'sure') return name;
  let from = 0;
  let value = name.value;
  for (const ending of [OPEN_BRACKET, CALL, WEEKDAY]) value = value.replace(ending, '');
  const town = place.value?.toLowerCase() ?? null;
  const isTown = (words: string | undefined): boolean =>
    town !== null &&
    words !== undefined &&
    words.trim().length > 1 &&
    town.includes(words.trim().toLowerCase());
  const beside = BESIDE.exec(value)?.groups;
  const after = AFTER.exec(value)?.groups;
  if (isTown(beside?.['head'])) {
    const tail = beside?.['tail'] ?? value;
    from = value.length - tail.length;
    value = tail;
  } else if (isTown(after?.['tail'])) value = after?.['head'] ?? value;
  value = value.trim();
  if (value.length < 2 || value === name.value) return name;
  const { span } = name;
  const verbatim = span !== null && span.end - span.start === name.value.length;
  return {
    ...name,
    value,
    span: verbatim ? { start: span.start + from, end: span.start + from + value.length } : span,
  };
}

const EXTENSION = /\.[\p{L}\d]{1,12}$/u;

/** The event that a file is named after, whole: `湖区陶艺沙龙.txt`, `Kelp Growers Forum.md`; unsure. */
export function nameInFileName(file: string): Proposal<string> {
  const base = file.replace(EXTENSION, '').replaceAll('_', ' ').trim();
  const [event] = eventsIn(base, 0).filter(({ generic }) => !generic);
  const isWhole = event?.span.start === 0 && event.span.end === base.length;
  return event && isWhole ? { value: base, confidence: 'unsure', span: null } : missing();
}

const IN_FILE_NAME =
  /(?<!\d)(?<year>20\d{2})(?<sign>[-_.])(?<month>0[1-9]|1[0-2])\k<sign>(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;

/**
 * The day in the name of a file, `YYYY-MM-DD`, or null. Digits that run on (`20250308_`) are as often
 * the day on which the file was made.
 */
export function dayInFileName(file: string): string | null {
  const groups = IN_FILE_NAME.exec(file)?.groups;
  if (!groups) return null;
  const day = `${groups['year'] ?? ''}-${groups['month'] ?? ''}-${groups['day'] ?? ''}`;
  return Number.isNaN(Date.parse(day)) ? null : day;
}
