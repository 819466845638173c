/** Reads xCal: iCalendar as XML (RFC 6321, and the older form that pentabarf writes). */
import { emptyDraft } from '#shared/draft.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** Events of a calendar, or the one event whose programme the calendar is. */
export const readXcal: Reader = oneDraft(() => emptyDraft('xcal'));

/** How surely a text is xCal, 0 to 1. */
export const looksLikeXcal = (text: string, _name: string): number =>
  /<(?:\w{1,20}:)?icalendar[\s>]/iu.test(text.slice(0, 4_000)) ? 1 : 0;
