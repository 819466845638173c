/** Whether a calendar is the programme of one conference, and the draft of that conference. */
import type { Draft } from '#shared/draft.ts';
import { textOfMarkup } from '../programme/markup.ts';
import { withSubtitle } from '../programme/frabXml.ts';
import { notice, programmeDraft, proposed, proposedLink } from '../programme/programmeDraft.ts';
import type { ProgrammeEntry } from '../programme/programmeDraft.ts';
import { propertiesOf, propertyOf } from './component.ts';
import type { Calendar, CalendarProperty } from './component.ts';
import { factsOf } from './eventDraft.ts';
import type { Occurrence } from './occurrences.ts';
import { isRoom } from './location.ts';
import { roomsOf } from './rooms.ts';
import type { Rooms } from './rooms.ts';
import { namesIn, oncePeople, personOf } from './speakers.ts';
import { itemsOf, lineTextOf, textOf } from './textValue.ts';
import { dayOf, MINUTES_A_DAY } from './wallClock.ts';

const FEWEST_SESSIONS = 4;
/** Of programs that write nothing else. */
const FEWEST_MADE = 2;
const MOST_DAYS = 10;
/** Programs that write programmes and nothing else. */
const PROGRAMME_MAKERS =
  /pretalx|pentabarf|\bfrab\b|\bsched(?:\.com)?\b|sessionize|conftool|whova|symposion|eventyay|swapcard/iu;
const EVENT_NAME =
  /conference|summit|forum|symposium|workshop|meetup|congress|convention|seminar|school|expo|fest(?:ival)?\b|hackathon|unconference|barcamp|colloqui|retreat|con\b|conf\b|days?\b|camp\b|(?:19|20)\d{2}|大会|大會|论坛|論壇|峰会|峰會|会议|會議|年会|年會|沙龙|沙龍|研讨会|研討會|学术|學術|博览会|博覽會|黑客松|训练营|夏令营/iu;
/** Calendars of people, not of events. */
const OWN_CALENDAR =
  /@|^(?:calendar|my calendar|personal|work|home|family|events|private|default|kalender|日历|日曆|行事曆|我的日历|工作|个人|個人|家庭|私人|活动|活動)$|holidays?|birthdays?|节假日|節假日|生日|假期/iu;
const MEMBERS_CALENDAR =
  /\b(?:my|meine|team'?s?|work|office|shifts?|classes)\b|我的|我们|我們|個人|个人|工作|打卡|行程|排班|课表|課表|课程表|課程表/iu;

/** The draft of the one event that the entries are sessions of, or null where they are not. */
export function conferenceDraft(
  calendar: Calendar,
  occurrences: readonly Occurrence[],
): Draft | null {
  const timed = occurrences.filter((one) => !isLong(one));
  const whole = occurrences.filter(isLong);
  const umbrella = whole.length === 1 ? whole[0] : undefined;
  const name = calendarName(calendar);
  const isRegular = occurrences.every(({ times, series }) => times && !series);
  const isMade = PROGRAMME_MAKERS.test(makerOf(calendar, occurrences));
  if (!isRegular || whole.length > 1 || !isCompact(timed, isMade) || hasGuests(occurrences)) {
    return null;
  }
  const isNamed = name !== null && EVENT_NAME.test(name.text) && !MEMBERS_CALENDAR.test(name.text);
  if (!isMade && !isNamed && !umbrellaCovers(umbrella, timed)) return null;
  if (!hasRooms(calendar, timed) && !isMade) return null;
  return draftOf(calendar, timed, umbrella, name);
}

const LONG = 20 * 60;

/** Whole days, or times from the first day to the last. */
const isLong = ({ times }: Occurrence): boolean =>
  times !== null && (times.isDay || (times.end ?? times.start) - times.start > LONG);

/** A description that only repeats the name says nothing. */
const withoutName = (about: string, name: CalendarName | null): string =>
  name !== null && about.length < 120 && about.includes(name.text) ? '' : about;

interface CalendarName {
  readonly text: string;
  readonly property: CalendarProperty;
}

/** The name of the calendar without `Schedule`, or null for one of a person. */
function calendarName(calendar: Calendar): CalendarName | null {
  const property = propertyOf(calendar, 'X-WR-CALNAME', 'NAME');
  const text = property ? lineTextOf(property, calendar.textForm) : '';
  if (!property || text === '' || OWN_CALENDAR.test(text)) return null;
  const bare = text.replace(PROGRAMME_LEAD, '').replace(PROGRAMME_WORD, '').trim();
  return { text: bare === '' ? text : bare, property };
}

const PROGRAMME_WORD =
  /\s*[-–—|:：·]?\s*[(（[]?(?:(?:my |full |conference |event |session )?(?:schedule|programme|program|agenda|timetable|calendar)|日程|日程表|议程|議程|时间表|時間表|日历|日曆)[)）\]]?$/iu;

/** `Schedule for sessions at …`, `Programme of …`, `日程：…`, as programs name their calendars. */
const PROGRAMME_LEAD =
  /^(?:(?:the )?(?:full |conference |event |session )?(?:schedule|programme|program|agenda|timetable|calendar|sessions|talks)(?: (?:for|of) (?:the )?(?:sessions|talks|events))?(?:(?: (?:for|of|at|from|in)(?: the)?) |\s?[:：|–—-]\s?)|(?:大会|大會|会议|會議)?(?:日程|议程|議程|日程表|议程表|議程表)\s?[:：|｜–—-]\s?)(?=\S{2})/iu;

const makerOf = (calendar: Calendar, [first]: readonly Occurrence[]): string =>
  `${propertyOf(calendar, 'PRODID')?.value ?? ''} ${(first && propertyOf(first.event, 'UID')?.value) ?? ''}`;

/** A few days, each with several entries of some hours at most. */
function isCompact(timed: readonly Occurrence[], isMade: boolean): boolean {
  const starts = timed.flatMap(({ times }) => times?.start ?? []);
  if (starts.length < (isMade ? FEWEST_MADE : FEWEST_SESSIONS)) return false;
  const first = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const last = starts.reduce((most, start) => Math.max(most, start), -Infinity);
  const days = new Set(starts.map((start) => Math.floor(start / MINUTES_A_DAY))).size;
  return last - first < MOST_DAYS * MINUTES_A_DAY && (isMade || starts.length >= 2 * days);
}

/** Meetings have guests with addresses; sessions have none. */
const hasGuests = (occurrences: readonly Occurrence[]): boolean =>
  occurrences.filter(({ event }) =>
    event.properties.some(({ name, value }) => name === 'ATTENDEE' && /mailto:/iu.test(value)),
  ).length *
    4 >
  occurrences.length;

/** One entry of whole days that all the others are within is the conference itself. */
function umbrellaCovers(umbrella: Occurrence | undefined, timed: readonly Occurrence[]): boolean {
  const days = umbrella?.times;
  if (!days) return false;
  const end = (days.end ?? days.start) + 2 * MINUTES_A_DAY;
  const start = Math.floor(days.start / MINUTES_A_DAY) * MINUTES_A_DAY;
  return timed.every(({ times }) => times && times.start >= start && times.start < end);
}

const locationText = (calendar: Calendar, { event }: Occurrence): string => {
  const property = propertyOf(event, 'LOCATION');
  return property
    ? textOf(property, calendar.textForm)
        .slice(0, 2_000)
        .replace(/\s*\n\s*/gu, ', ')
    : '';
};

/** Sessions share a few rooms, where the entries of a list are each somewhere else. */
function hasRooms(calendar: Calendar, timed: readonly Occurrence[]): boolean {
  const places = timed.map((one) => locationText(calendar, one)).filter((text) => text !== '');
  const rooms = places.filter((place) => isRoom(place.split(/[,，]/u, 1)[0] ?? ''));
  const distinct = new Set(places).size;
  if (places.length === 0) return true;
  return rooms.length * 2 >= places.length || distinct * 2 <= places.length || distinct === 1;
}

function draftOf(
  calendar: Calendar,
  timed: readonly Occurrence[],
  umbrella: Occurrence | undefined,
  name: CalendarName | null,
): Draft {
  const split = roomsOf(timed.map((one) => locationText(calendar, one)));
  const entries = timed.map((one) => entryOf(calendar, one, split));
  const rooms = [...new Set(entries.flatMap(({ room }) => room ?? []))].toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
  const own = umbrella && factsOf(umbrella.event, calendar).draft;
  const description = propertyOf(calendar, 'X-WR-CALDESC', 'DESCRIPTION');
  const link = propertyOf(calendar, 'URL', 'X-ORIGINAL-URL', 'SOURCE');
  const placeSpan = timed[0] && propertyOf(timed[0].event, 'LOCATION')?.span;
  const about = description ? textOfMarkup(textOf(description, calendar.textForm)) : '';
  const notes = own?.notes;
  const facts: Partial<Draft> = {
    ...own,
    ...(own && umbrella.times ? datesOfDays(umbrella.times) : {}),
    name:
      own?.name.value != null
        ? own.name
        : proposed(name?.text ?? null, name?.property.span ?? null),
    place: own?.place.value != null ? own.place : proposed(split.house, placeSpan ?? null),
    link:
      own?.link.value != null
        ? own.link
        : proposedLink(link?.value.trim() ?? null, link?.span ?? null),
    notes: notes === '' || notes === undefined ? withoutName(about, name) : notes,
    notices: notice('entries-cut', calendar.leftOut),
  };
  return programmeDraft('calendar', facts, entries, rooms);
}

function datesOfDays({ isDay, start, end, startSpan, endSpan }: NonNullable<Occurrence['times']>) {
  const last = end === null ? null : dayOf(isDay ? end : end - 1);
  const first = dayOf(start);
  return {
    dateStart: proposed(first, startSpan),
    dateEnd: proposed(last === first ? null : last, endSpan),
  };
}

function entryOf(calendar: Calendar, occurrence: Occurrence, { roomOf }: Rooms): ProgrammeEntry {
  const { event, times } = occurrence;
  const form = calendar.textForm;
  const { draft, people } = factsOf(event, calendar);
  const summary = propertyOf(event, 'SUMMARY');
  const written = propertyOf(event, 'PENTABARF:TITLE') ?? summary;
  const full = written ? lineTextOf(written, form) : '';
  const span = written?.span ?? event.span;
  const { title, speakers } = splitTitle(full, calendar, occurrence);
  const subtitle = propertyOf(event, 'PENTABARF:SUBTITLE');
  const [category = '', ...categories] = propertiesOf(event, 'CATEGORIES').flatMap((property) =>
    itemsOf(property, form),
  );
  const track = propertyOf(event, 'PENTABARF:TRACK', 'X-TRACK');
  return {
    title: { text: title, span },
    type: [propertyOf(event, 'PENTABARF:TYPE')?.value ?? '', category, ...categories]
      .join(' ')
      .trim(),
    start: times?.start ?? null,
    startSpan: times?.startSpan ?? null,
    end: times?.end ?? null,
    room: roomOf(locationText(calendar, occurrence)),
    track: (track ? lineTextOf(track, form) : category) || null,
    people: oncePeople([
      ...speakers.flatMap((speaker) => personOf(speaker, 'speaker', span) ?? []),
      ...people,
    ]),
    notes: withSubtitle(subtitle ? lineTextOf(subtitle, form) : null, draft.notes),
    language: propertyOf(event, 'PENTABARF:LANGUAGE-CODE', 'PENTABARF:LANGUAGE')?.value ?? null,
    span: event.span,
  };
}

/** pretalx writes `Title - Speaker, Speaker` in the summary. */
function splitTitle(
  text: string,
  calendar: Calendar,
  occurrence: Occurrence,
): { title: string; speakers: readonly string[] } {
  if (!/pretalx/iu.test(makerOf(calendar, [occurrence]))) return { title: text, speakers: [] };
  const bare = text.replace(/\s-$/u, '');
  const dash = bare.lastIndexOf(' - ');
  const speakers = dash <= 0 || bare !== text ? [] : namesIn(bare.slice(dash + 3));
  const areNames = speakers.every((speaker) => personOf(speaker, 'speaker', null) !== null);
  return speakers.length > 0 && areNames
    ? { title: bare.slice(0, dash), speakers }
    : { title: bare, speakers: [] };
}
