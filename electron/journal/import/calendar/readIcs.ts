/** Reads an iCalendar file (RFC 5545). */
import { emptyDraft } from '#shared/draft.ts';
import { oneDraft } from '../reader.ts';
import type { Reader } from '../reader.ts';

/** Events of a calendar, or the one event whose programme the calendar is. */
export const readIcs: Reader = oneDraft(() => emptyDraft('ics'));

/** How surely a text is iCalendar, 0 to 1. */
export const looksLikeIcs = (text: string, _name: string): number =>
  /^\uFEFF?\s{0,100}BEGIN:VCALENDAR\s/iu.test(text.slice(0, 200)) ? 1 : 0;
