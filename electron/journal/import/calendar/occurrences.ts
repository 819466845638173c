/** Which events a calendar has: recurring ones written out, each as often as it takes place. */
import { addDays, dayNumber } from '#shared/partialDate.ts';
import type { PartialDate } from '#shared/partialDate.ts';
import type { CalendarZones } from './calendarZones.ts';
import { propertiesOf, propertyOf } from './component.ts';
import type { CalendarComponent } from './component.ts';
import { timesOf, wallWithin } from './eventTimes.ts';
import type { EventTimes } from './eventTimes.ts';
import { expandRule } from './expandRule.ts';
import { parseRule } from './recurrenceRule.ts';
import { MINUTES_A_DAY, parseLength, wallText } from './wallClock.ts';
import type { Wall } from './wallClock.ts';

export interface Occurrence {
  readonly event: CalendarComponent;
  /** Null where the file gives no real date. */
  readonly times: EventTimes | null;
  /** The same on the next import: the UID, and which instance of it. */
  readonly key: string;
  /** The event that gives the series its name; null for an event on its own. */
  readonly series: CalendarComponent | null;
}

export interface Occurrences {
  readonly list: readonly Occurrence[];
  /** Events with more instances than are given. */
  readonly cut: number;
  /** Events whose rule is not understood, so that only its first instance is given. */
  readonly unsupported: number;
}

export const MOST_INSTANCES = 1_000;
/** Dates that a file may list one by one. */
const MOST_LISTED = 200_000;

interface Expander {
  readonly zones: CalendarZones;
  readonly today: PartialDate;
  listed: number;
  cut: number;
  unsupported: number;
}

/** All events of a calendar, in the order of the file, the instances of one after each other. */
export function occurrencesIn(
  events: readonly CalendarComponent[],
  zones: CalendarZones,
  today: PartialDate,
): Occurrences {
  const expander: Expander = { zones, today, listed: 0, cut: 0, unsupported: 0 };
  const list = groupsByUid(events).flatMap((group) => occurrencesOf(group, expander));
  const { cut, unsupported } = expander;
  return { list, cut, unsupported };
}

interface Group {
  readonly uid: string;
  readonly masters: CalendarComponent[];
  /** Instances that differ from the rule. */
  readonly overrides: CalendarComponent[];
}

const valueOf = (event: CalendarComponent, name: string): string =>
  propertyOf(event, name)?.value.trim() ?? '';

function groupsByUid(events: readonly CalendarComponent[]): Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const own = `${valueOf(event, 'DTSTART')}|${valueOf(event, 'SUMMARY')}`;
    const uid = valueOf(event, 'UID') || own;
    const group = groups.get(uid) ?? { uid, masters: [], overrides: [] };
    groups.set(uid, group);
    if (valueOf(event, 'RECURRENCE-ID') === '') group.masters.push(event);
    else group.overrides.push(event);
  }
  return [...groups.values()];
}

const sequenceOf = (event: CalendarComponent): number =>
  Number(/^\d{1,9}$/u.exec(valueOf(event, 'SEQUENCE'))?.[0] ?? 0);

/** The newest version of what is written more than once; some files give all events one UID. */
function currentMasters(masters: readonly CalendarComponent[]): CalendarComponent[] {
  if (masters.length < 2) return [...masters];
  const newest = masters.reduce((most, event) => Math.max(most, sequenceOf(event)), 0);
  const current = masters.filter((event) => sequenceOf(event) === newest);
  const byContent = new Map(
    current.map((event) => [`${valueOf(event, 'DTSTART')}|${valueOf(event, 'SUMMARY')}`, event]),
  );
  return [...byContent.values()];
}

function occurrencesOf({ uid, masters, overrides }: Group, expander: Expander): Occurrence[] {
  const [first, ...others] = currentMasters(masters);
  const times = first ? timesOf(first, expander.zones) : null;
  const replaced = overrides.map((event) => ({
    ...overrideOf(event, uid, times, expander),
    series: first ?? event,
  }));
  const taken = new Set(replaced.map(({ key }) => key));
  const regular = first ? instancesOf(first, uid, times, expander) : [];
  const more = others.map((event) => ({
    event,
    times: timesOf(event, expander.zones),
    key: `${uid}/${valueOf(event, 'DTSTART')}`,
    series: null,
  }));
  const isTaken = ({ key, times: at }: Occurrence): boolean =>
    taken.has(key) || (at !== null && taken.has(keyOf(uid, at.start, at.isDay)));
  return [...regular.filter((one) => !isTaken(one)), ...replaced, ...more];
}

/** `UID/20260301T0930`, or of whole days `UID/20260301`. */
function keyOf(uid: string, wall: Wall, isDay: boolean): string {
  const text = wallText(wall)?.replaceAll(/[-:]/gu, '') ?? '';
  return `${uid}/${isDay ? text.slice(0, 8) : text}`;
}

function overrideOf(
  event: CalendarComponent,
  uid: string,
  master: EventTimes | null,
  expander: Expander,
): Omit<Occurrence, 'series'> {
  const { zones } = expander;
  const property = propertyOf(event, 'RECURRENCE-ID');
  const own = timesOf(event, zones);
  const clocks = master ?? own ?? { zone: null, tzid: null };
  const instance = property && wallWithin(property.value, property.params, clocks, zones);
  if (property?.params.get('RANGE')?.toUpperCase() === 'THISANDFUTURE') expander.unsupported += 1;
  const wall = instance?.wall ?? own?.start ?? 0;
  const times = own ?? (master && movedTo(master, wall));
  return { event, times, key: keyOf(uid, wall, master?.isDay ?? false) };
}

const movedTo = (times: EventTimes, start: Wall): EventTimes => ({
  ...times,
  start,
  end: times.end === null ? null : times.end + (start - times.start),
});

function instancesOf(
  event: CalendarComponent,
  uid: string,
  times: EventTimes | null,
  expander: Expander,
): Occurrence[] {
  const isRecurring = event.properties.some(({ name }) => name === 'RRULE' || name === 'RDATE');
  if (!times || !isRecurring) return [{ event, times, key: uid, series: null }];
  const { starts, ends } = startsOf(event, times, expander);
  return starts.map((start) => ({
    event,
    times: { ...movedTo(times, start), ...ends.get(start) },
    key: keyOf(uid, start, times.isDay),
    series: event,
  }));
}

interface Starts {
  readonly starts: readonly Wall[];
  /** Of those that a period lists with an end of their own. */
  readonly ends: ReadonlyMap<Wall, { readonly end: Wall }>;
}

function startsOf(event: CalendarComponent, times: EventTimes, expander: Expander): Starts {
  const first = firstYears(times.start, expander);
  const early = ruleStarts(event, 'RRULE', times, expander, first);
  const isOld = first.to < nextYear(expander);
  const recent = lastYears(expander);
  const late = early.cut && isOld ? ruleStarts(event, 'RRULE', times, expander, recent) : early;
  const isLate = late !== early && late.walls.length > 0;
  const range = isLate ? recent : first;
  const ruled = isLate ? late : early;
  if (ruled.isUnsupported) expander.unsupported += 1;
  const listed = listedStarts(event, 'RDATE', times, expander);
  const left = listedStarts(event, 'EXDATE', times, expander);
  const without = new Set([
    ...left.walls,
    ...ruleStarts(event, 'EXRULE', times, expander, range).walls,
  ]);
  const all = new Set([times.start, ...ruled.walls, ...listed.walls]);
  const starts = [...all]
    .filter((wall) => wall >= range.from && wall <= range.to)
    .filter((wall) => !without.has(wall) && !left.days.has(Math.floor(wall / MINUTES_A_DAY)))
    .toSorted((one, other) => one - other);
  const isBeyond = listed.walls.some((wall) => wall > range.to);
  if (early.cut || isBeyond || starts.length > MOST_INSTANCES) expander.cut += 1;
  return { starts: starts.slice(0, MOST_INSTANCES), ends: listed.ends };
}

type InstanceRange = Parameters<typeof expandRule>[3];

const HORIZON = Math.round(10 * 365.25) * MINUTES_A_DAY;

const nextYear = ({ today }: Expander): Wall => dayNumber(addDays(today, 365)) * MINUTES_A_DAY;

/** Ten years from the first instance on. */
const firstYears = (start: Wall, { zones }: Expander): InstanceRange => ({
  from: start,
  to: start + HORIZON,
  most: MOST_INSTANCES,
  budget: zones.budget,
});

/** The ten years up to the next one, of a series that goes on for longer. */
const lastYears = (expander: Expander): InstanceRange =>
  firstYears(nextYear(expander) - HORIZON, expander);

function ruleStarts(
  event: CalendarComponent,
  name: 'RRULE' | 'EXRULE',
  times: EventTimes,
  expander: Expander,
  range: InstanceRange,
): { walls: readonly Wall[]; cut: boolean; isUnsupported: boolean } {
  const clock = wallText(times.start)?.slice(11).replace(':', '') ?? '';
  const walls: Wall[] = [];
  let cut = false;
  let isUnsupported = false;
  for (const { value, params } of propertiesOf(event, name).slice(0, 8)) {
    const rule = parseRule(value, clock);
    isUnsupported ||= !rule;
    if (!rule) continue;
    const until = /UNTIL=(?<until>[^;]{1,40})/iu.exec(value)?.groups?.['until'] ?? '';
    const last = rule.until && wallWithin(until, params, times, expander.zones);
    const end = last?.isDay === true ? last.wall + MINUTES_A_DAY - 1 : (last?.wall ?? null);
    const expansion = expandRule(rule, times.start, end, range);
    walls.push(...expansion.walls);
    cut ||= expansion.cut;
  }
  return { walls, cut, isUnsupported };
}

interface Listed extends Pick<Starts, 'ends'> {
  readonly walls: readonly Wall[];
  /** Numbers of days that are given without a time. */
  readonly days: ReadonlySet<number>;
}

function listedStarts(
  event: CalendarComponent,
  name: 'RDATE' | 'EXDATE',
  times: EventTimes,
  expander: Expander,
): Listed {
  const walls: Wall[] = [];
  const days = new Set<number>();
  const ends = new Map<Wall, { end: Wall }>();
  const clock = times.start - Math.floor(times.start / MINUTES_A_DAY) * MINUTES_A_DAY;
  for (const { value, params } of propertiesOf(event, name)) {
    for (const item of value.split(',', Math.max(0, MOST_LISTED - expander.listed))) {
      expander.listed += 1;
      const [from = '', to] = item.split('/');
      const start = wallWithin(from, params, times, expander.zones);
      if (!start) continue;
      const length = parseLength(to ?? '');
      const end = length
        ? start.wall + length.days * MINUTES_A_DAY + length.minutes
        : (wallWithin(to ?? '', params, times, expander.zones)?.wall ?? null);
      if (end !== null && end >= start.wall) ends.set(start.wall, { end });
      const day = Math.floor(start.wall / MINUTES_A_DAY);
      if (start.isDay) days.add(day);
      const isWhole = start.isDay || times.isDay;
      walls.push(isWhole ? day * MINUTES_A_DAY + clock : start.wall);
    }
  }
  return { walls, days, ends };
}
