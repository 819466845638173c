/** A time zone that a calendar defines itself, in a `VTIMEZONE` (RFC 5545 section 3.6.5). */
import { propertiesOf, propertyOf } from './component.ts';
import type { CalendarComponent } from './component.ts';
import { expandRule } from './expandRule.ts';
import type { Budget } from './expandRule.ts';
import { parseRule } from './recurrenceRule.ts';
import { MINUTES_A_DAY, parseMoment } from './wallClock.ts';
import type { Wall } from './wallClock.ts';
import { fixedZone } from './zones.ts';
import type { Instant, Zone } from './zones.ts';

/** When clocks are set to an offset. */
interface Onset {
  readonly at: Instant;
  readonly offset: number;
}

interface Observance {
  readonly component: CalendarComponent;
  readonly start: Wall;
  readonly from: number;
  readonly to: number;
}

const MOST_OBSERVANCES = 200;
const MOST_DATES = 500;

/** The zone, or null where the definition has no part that can be read. */
export function customZone(definition: CalendarComponent, budget: Budget): Zone | null {
  const observances = definition.components.slice(0, MOST_OBSERVANCES).flatMap(observanceOf);
  const [first, ...others] = observances.toSorted((one, other) => one.start - other.start);
  if (!first) return null;
  if (others.length === 0) return fixedZone(first.to);
  const byYear = new Map<number, readonly Onset[]>();
  const onsetsOf = (year: number): readonly Onset[] => {
    const known = byYear.get(year);
    if (known) return known;
    const onsets = observances
      .flatMap((observance) => onsetsIn(observance, year, budget))
      .toSorted((one, other) => one.at - other.at);
    byYear.set(year, onsets);
    return onsets;
  };
  return {
    offsetAt: (instant) => {
      const year = new Date(instant * 60_000).getUTCFullYear();
      return onsetsOf(year).findLast(({ at }) => at <= instant)?.offset ?? first.from;
    },
  };
}

function observanceOf(component: CalendarComponent): Observance[] {
  const start = parseMoment(propertyOf(component, 'DTSTART')?.value ?? '');
  const from = utcOffset(propertyOf(component, 'TZOFFSETFROM')?.value);
  const to = utcOffset(propertyOf(component, 'TZOFFSETTO')?.value);
  if (to === null) return [];
  return [{ component, start: start?.wall ?? 0, from: from ?? to, to }];
}

function utcOffset(text: string | undefined): number | null {
  const groups = /^\s*(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})/u.exec(text ?? '')?.groups;
  if (!groups) return null;
  const minutes = Number(groups['hours']) * 60 + Number(groups['minutes']);
  return groups['sign'] === '-' ? -minutes : minutes;
}

/** The changes of an observance up to the end of a year. */
function onsetsIn(
  { component, start, from, to }: Observance,
  year: number,
  budget: Budget,
): Onset[] {
  const yearEnd = (Date.UTC(year + 1, 0, 1) / 86_400_000) * MINUTES_A_DAY;
  const range = { from: start, to: yearEnd, most: MOST_DATES, budget };
  const dates = propertiesOf(component, 'RDATE')
    .slice(0, MOST_DATES)
    .flatMap(({ value }) => value.split(',', MOST_DATES))
    .flatMap((value) => parseMoment(value)?.wall ?? []);
  const ruled = propertiesOf(component, 'RRULE')
    .slice(0, 4)
    .flatMap(({ value }) => ruleWalls(value, start, from, range));
  const last = [start, ...dates].filter((wall) => wall < yearEnd);
  return [...last, ...ruled].map((wall) => ({ at: wall - from, offset: to }));
}

function ruleWalls(
  value: string,
  start: Wall,
  offset: number,
  range: Parameters<typeof expandRule>[3],
): readonly Wall[] {
  const rule = parseRule(value.replace(/;?BY(?:HOUR|MINUTE|SECOND)=\d{1,2}/giu, ''), '');
  if (!rule) return [];
  const until = rule.until && rule.until.wall + (rule.until.offset === null ? 0 : offset);
  return expandRule(rule, start, until, range).walls;
}
