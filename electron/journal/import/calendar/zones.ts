/** Time zones: from an instant to the clock on the wall there, and back. */
import { WINDOWS_ZONES } from './windowsZones.ts';
import type { Wall } from './wallClock.ts';

/** Minutes since 1970-01-01T00:00 UTC. */
export type Instant = number;

export interface Zone {
  /** How far its clocks are ahead of UTC at an instant, in minutes. */
  readonly offsetAt: (instant: Instant) => number;
}

export const wallIn = (zone: Zone, instant: Instant): Wall => instant + zone.offsetAt(instant);

const A_DAY = 1_440;

/**
 * The instant that a wall clock means. A time that comes twice is the first of the two, and one that
 * is skipped is counted with the offset before (RFC 5545 section 3.3.5).
 */
export function instantOf(zone: Zone, wall: Wall): Instant {
  const before = zone.offsetAt(wall - zone.offsetAt(wall) - A_DAY);
  if (zone.offsetAt(wall - before) === before) return wall - before;
  const after = zone.offsetAt(wall - zone.offsetAt(wall) + A_DAY);
  return zone.offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** A zone that is always as far from UTC. */
export const fixedZone = (offset: number): Zone => ({ offsetAt: () => offset });

export const UTC = fixedZone(0);

/** Zones of the IANA database by name, null for a name that it does not have. */
const zonesByName = new Map<string, Zone | null>();
/** A hostile file may name any number of zones. */
const MOST_KNOWN = 1_000;

/** A zone of the IANA database, as the engine knows it. */
export function ianaZone(name: string): Zone | null {
  const cached = zonesByName.get(name);
  if (cached !== undefined) return cached;
  const zone = /^[A-Z][\w+-]{1,30}(?:\/[\w+-]{1,30}){0,2}$/iu.test(name) ? engineZone(name) : null;
  if (zonesByName.size < MOST_KNOWN) zonesByName.set(name, zone);
  return zone;
}

function engineZone(timeZone: string): Zone | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    return rememberingDays((instant) => offsetFrom(format, instant));
  } catch {
    return null;
  }
}

const MOST_DAYS = 20_000;

/** Asks at the edges of a day only, as long as the clocks are not changed in it. */
function rememberingDays(offsetAt: Zone['offsetAt']): Zone {
  const edges = new Map<number, number>();
  const edge = (day: number): number => {
    const known = edges.get(day);
    if (known !== undefined) return known;
    const offset = offsetAt(day * A_DAY);
    if (edges.size < MOST_DAYS) edges.set(day, offset);
    return offset;
  };
  return {
    offsetAt: (instant) => {
      const day = Math.floor(instant / A_DAY);
      const offset = edge(day);
      return offset === edge(day + 1) ? offset : offsetAt(instant);
    },
  };
}

function offsetFrom(format: Intl.DateTimeFormat, instant: Instant): number {
  const parts: Partial<Record<string, number>> = {};
  for (const { type, value } of format.formatToParts(instant * 60_000)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000 - instant;
}

/** `GMT+0800`, `(UTC+08:00) Beijing, Chongqing`, `北京时间 (UTC+8)`, `+08:00`. */
const OFFSET = /(?:^|GMT|UTC)\s?(?<sign>[+\-−])(?<hours>\d{1,2}):?(?<minutes>\d{2})?(?![\d:])/iu;

/**
 * The zone that a name means: of the IANA database (also at the end of a longer identifier), of
 * Windows, or a fixed distance from UTC that stands in it. Null where the name says nothing.
 */
export function zoneNamed(written: string): Zone | null {
  const name = written.trim().replace(/^["']|["']$/gu, '');
  if (name === '' || name.length > 200) return null;
  const windows = WINDOWS_ZONES.get(name.toLowerCase());
  if (windows !== undefined) return ianaZone(windows);
  const direct = ianaZone(name.replaceAll(' ', '_'));
  if (direct) return direct;
  const parts = name.split('/');
  const ending = ianaZone(parts.slice(-3).join('/')) ?? ianaZone(parts.slice(-2).join('/'));
  return ending ?? offsetZone(name);
}

function offsetZone(name: string): Zone | null {
  if (/^\(?(?:GMT|UTC)(?:\)|$)|\/UTC$/iu.test(name)) return UTC;
  const groups = OFFSET.exec(name)?.groups;
  if (!groups) return null;
  const minutes = Number(groups['hours'] ?? 0) * 60 + Number(groups['minutes'] ?? 0);
  if (minutes > 14 * 60) return null;
  return fixedZone(groups['sign'] === '+' ? minutes : -minutes);
}
