import type { Draft, DraftNotice, Span } from '#shared/draft.ts';
import { DEFAULT_READ_OPTIONS } from '#shared/importReading.ts';
import type { Reader, ReaderResult } from '../reader.ts';
import { readIcs } from './readIcs.ts';

export const CONTEXT = { name: 'test', today: '2026-11-22', options: DEFAULT_READ_OPTIONS };

/** A calendar of events, each given by its lines; `head` are lines of the calendar itself. */
export const calendarOf = (events: readonly string[], head = ''): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...(head === '' ? [] : [head]),
    ...events.map((event, index) => eventOf(event, `uid-${index}`)),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

const eventOf = (lines: string, uid: string): string =>
  `BEGIN:VEVENT\r\n${/^UID/mu.test(lines) ? '' : `UID:${uid}\r\n`}${lines.replaceAll(/\r?\n/gu, '\r\n')}\r\nEND:VEVENT`;

export const read = (text: string, reader: Reader = readIcs): ReaderResult => reader(text, CONTEXT);

/** The draft of a calendar with one event. */
export function onlyDraft(lines: string, head = ''): Draft {
  const { drafts } = read(calendarOf([`SUMMARY:Tide talk\n${lines}`], head));
  const [draft] = drafts;
  if (!draft || drafts.length > 1) throw new Error(`${drafts.length} drafts`);
  return draft;
}

/** `2026-03-01T09:00–2026-03-01T10:00` of the only session, else the days. */
export function timesText({ sessions, dateStart, dateEnd }: Draft): string {
  const [session] = sessions;
  if (!session) return [dateStart.value, dateEnd.value].filter((day) => day !== null).join('–');
  return `${session.startsAt}–${session.endsAt}`;
}

export const noticesOf = ({ drafts, notices, isList }: ReaderResult): readonly DraftNotice[] =>
  isList ? notices : (drafts[0]?.notices ?? []);

/** All spans of a draft, with the value that each was read for where it is a text. */
export function spansIn(value: unknown, text: string | null = null): [Span, string | null][] {
  if (typeof value !== 'object' || value === null) return [];
  const { span, value: own, name } = value as Record<string, unknown>;
  const said = [own, name, text].find((one) => typeof one === 'string');
  const here: [Span, string | null][] =
    typeof span === 'object' && span !== null ? [[span as Span, (said as string) ?? null]] : [];
  const inner = Object.entries(value).filter(([key]) => key !== 'span');
  return [...here, ...inner.flatMap(([, one]) => spansIn(one))];
}
