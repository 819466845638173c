/** Reads xCal: iCalendar as XML (RFC 6321, and the older form that pentabarf writes). */
import { readXml } from '../programme/xml.ts';
import type { Reader } from '../reader.ts';
import { parseXcal } from './parseXcal.ts';
import { readCalendar } from './readCalendar.ts';
import { refuseLarge } from './readIcs.ts';

/**
 * Events of a calendar, or the one event whose programme the calendar is.
 *
 * @throws Refusal `too-large` past 10 MB
 */
export const readXcal: Reader = (text, context) => {
  refuseLarge(text, context.name);
  return readCalendar(parseXcal(readXml(text)), context);
};

/** How surely a text is xCal, 0 to 1. */
export function looksLikeXcal(text: string, _name: string): number {
  const head = text.slice(0, 4_000);
  if (!/^\uFEFF?\s{0,100}</u.test(head)) return 0;
  if (/<(?:\w{1,20}:)?icalendar[\s>]/iu.test(head)) return 1;
  return /<(?:\w{1,20}:)?vcalendar[\s>]/iu.test(head) ? 0.9 : 0;
}
