/** When an event is, on the clocks of the place where it is. */
import type { Confidence, Span } from '#shared/draft.ts';
import type { CalendarZones } from './calendarZones.ts';
import { propertyOf } from './component.ts';
import type { CalendarComponent, CalendarProperty } from './component.ts';
import { MINUTES_A_DAY, parseLength, parseMoment } from './wallClock.ts';
import type { Moment, Wall } from './wallClock.ts';
import { instantOf, UTC, wallIn } from './zones.ts';
import type { Zone } from './zones.ts';

export interface EventTimes {
  /** Whole days; `start` and `end` are then the beginning of the first and of the last. */
  readonly isDay: boolean;
  readonly start: Wall;
  readonly end: Wall | null;
  readonly confidence: Confidence;
  readonly startSpan: Span;
  readonly endSpan: Span | null;
  /** Whose clocks `start` and `end` are on; null for clocks of no known zone. */
  readonly zone: Zone | null;
  /** The name of that zone in the file. */
  readonly tzid: string | null;
}

const UTC_NAME = /^(?:etc\/)?(?:utc|zulu|gmt|z)$/iu;

interface WrittenTime extends Moment {
  readonly tzid: string | null;
}

/** A time as a property writes it; one in a zone named UTC is a time in UTC. */
function writtenTime(value: string, params: CalendarProperty['params']): WrittenTime | null {
  const moment = parseMoment(value);
  if (!moment) return null;
  const tzid = params.get('TZID')?.trim() ?? '';
  if (params.get('VALUE')?.toUpperCase() === 'DATE' && !moment.isDay) {
    const wall = Math.floor(moment.wall / MINUTES_A_DAY) * MINUTES_A_DAY;
    return { isDay: true, wall, offset: null, tzid: null };
  }
  if (moment.isDay || moment.offset !== null) return { ...moment, tzid: null };
  if (UTC_NAME.test(tzid)) return { ...moment, offset: 0, tzid: null };
  return { ...moment, tzid: tzid === '' ? null : tzid };
}

/** The times of a component, or null where its start is no real date. */
export function timesOf(event: CalendarComponent, zones: CalendarZones): EventTimes | null {
  const property = propertyOf(event, 'DTSTART');
  const written = property && writtenTime(property.value, property.params);
  if (!property || !written) return null;
  const place = zoneOfEvent(event, written, zones);
  const start = startWall(written, place.zone);
  const isDay = written.isDay || isWrittenAllDay(event, written);
  const about = { isDay, start, ...place, tzid: written.tzid, startSpan: property.span };
  return { ...about, ...endOf(event, about, zones) };
}

/** Outlook writes whole days as times from midnight to midnight, and says so elsewhere. */
const isWrittenAllDay = (event: CalendarComponent, { wall }: Moment): boolean =>
  wall % MINUTES_A_DAY === 0 &&
  propertyOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim().toUpperCase() === 'TRUE';

function zoneOfEvent(
  event: CalendarComponent,
  { isDay, offset, tzid }: WrittenTime,
  zones: CalendarZones,
): Pick<EventTimes, 'zone' | 'confidence'> {
  if (isDay) return { zone: null, confidence: 'sure' };
  if (tzid !== null) {
    const zone = zones.named(tzid);
    return { zone, confidence: zone ? 'sure' : 'likely' };
  }
  if (offset === null) return { zone: null, confidence: 'sure' };
  if (offset !== 0) return { zone: null, confidence: 'likely' };
  if (zones.home) return { zone: zones.home, confidence: 'likely' };
  const location = propertyOf(event, 'LOCATION')?.value;
  const zone = location === undefined ? null : zones.ofPlace(location.replaceAll('\\', ' '));
  return zone ? { zone, confidence: 'likely' } : { zone: UTC, confidence: 'unsure' };
}

/** A time that the clocks skip is the one that they show instead. */
function startWall({ wall, offset, isDay }: WrittenTime, zone: Zone | null): Wall {
  if (isDay || !zone) return wall;
  return wallIn(zone, offset === null ? instantOf(zone, wall) : wall - offset);
}

/**
 * A time of another property of the event, on the same clocks as its start.
 *
 * @param event of which only the zone is needed
 */
export function wallWithin(
  value: string,
  params: CalendarProperty['params'],
  { zone, tzid }: Pick<EventTimes, 'zone' | 'tzid'>,
  zones: CalendarZones,
): Moment | null {
  const written = writtenTime(value, params);
  if (!written || written.isDay || !zone) return written;
  const { wall, offset } = written;
  if (offset !== null) return { ...written, wall: wallIn(zone, wall - offset) };
  if (written.tzid === null || written.tzid === tzid) return written;
  const other = zones.named(written.tzid);
  return other ? { ...written, wall: wallIn(zone, instantOf(other, wall)) } : written;
}

type Begun = Pick<EventTimes, 'isDay' | 'start' | 'zone' | 'tzid'>;

function endOf(
  event: CalendarComponent,
  begun: Begun,
  zones: CalendarZones,
): Pick<EventTimes, 'end' | 'endSpan'> {
  const stated = propertyOf(event, 'DTEND');
  const end = stated && wallWithin(stated.value, stated.params, begun, zones);
  if (stated && end) {
    const wall = begun.isDay ? lastDayBefore(end, begun.start) : end.wall;
    return wall < begun.start ? NO_END : { end: wall, endSpan: stated.span };
  }
  const length = propertyOf(event, 'DURATION');
  const wall = length && endAfter(begun, length.value);
  return length && wall !== null ? { end: wall, endSpan: length.span } : NO_END;
}

const NO_END = { end: null, endSpan: null } as const;

/** The end of whole days is the day after them; some calendars write the last day itself. */
function lastDayBefore({ wall }: Moment, start: Wall): Wall {
  const day = Math.ceil(wall / MINUTES_A_DAY) * MINUTES_A_DAY;
  return Math.max(start, day - MINUTES_A_DAY);
}

/** Days are those of the calendar, hours are exact (RFC 5545 section 3.3.6). */
function endAfter({ isDay, start, zone }: Begun, value: string): Wall | null {
  const length = parseLength(value);
  if (!length) return null;
  const { days, minutes } = length;
  const wall = start + days * MINUTES_A_DAY;
  if (isDay) return Math.max(start, wall + minutes - MINUTES_A_DAY);
  return zone && minutes > 0 ? wallIn(zone, instantOf(zone, wall) + minutes) : wall + minutes;
}
