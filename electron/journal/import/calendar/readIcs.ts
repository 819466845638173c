/** Reads an iCalendar file (RFC 5545). */
import { Refusal } from '#shared/result.ts';
import type { Reader } from '../reader.ts';
import { parseIcs } from './parseIcs.ts';
import { readCalendar } from './readCalendar.ts';

const MOST_CHARACTERS = 10 * 1024 * 1024;

/**
 * Events of a calendar as a list in the order of their start, one event alone, or the conference
 * whose programme the calendar is.
 *
 * @throws Refusal `too-large` past 10 MB, which is more than a calendar of decades
 */
export const readIcs: Reader = (text, context) => {
  refuseLarge(text, context.name);
  return readCalendar(parseIcs(text), context);
};

/** @throws Refusal `too-large` where a calendar is longer than any that people keep. */
export function refuseLarge(text: string, name: string): void {
  if (text.length <= MOST_CHARACTERS) return;
  throw new Refusal('too-large', 'the calendar is larger than the limit', {
    details: { name, size: text.length, limit: MOST_CHARACTERS },
  });
}

/** How surely a text is iCalendar, 0 to 1. */
export function looksLikeIcs(text: string, name: string): number {
  const head = text.slice(0, 4_000);
  if (/^\uFEFF?\s{0,100}BEGIN:VCALENDAR\b/iu.test(head)) return 1;
  if (/^BEGIN:(?:VCALENDAR|VEVENT)[ \t]{0,10}\r?$/imu.test(head)) {
    return /\.(?:ics|ical|ifb|icalendar|vcs)$/iu.test(name) ? 1 : 0.7;
  }
  return 0;
}
