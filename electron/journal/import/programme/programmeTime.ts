/** Times of a programme, on the clocks of the place where the conference is. */
import { MINUTES_A_DAY, parseLength, parseMoment } from '../calendar/wallClock.ts';
import type { Wall } from '../calendar/wallClock.ts';
import { wallIn, zoneNamed } from '../calendar/zones.ts';
import type { Zone } from '../calendar/zones.ts';

/** The zone that a programme names; UTC is named where none was set. */
export const programmeZone = (name: string | null): Zone | null =>
  name === null || /^(?:etc\/)?(?:utc|gmt)$/iu.test(name.trim()) ? null : zoneNamed(name);

/**
 * A time as a wall clock shows it: in the zone where one is known, else as it is written.
 *
 * @param zone of the conference
 */
export function wallOf(text: string, zone: Zone | null): Wall | null {
  const moment = parseMoment(text);
  if (!moment || moment.isDay) return null;
  return moment.offset === null || !zone ? moment.wall : wallIn(zone, moment.wall - moment.offset);
}

/** The day that a text begins with, as a wall clock at its beginning. */
export function dayWall(text: string): Wall | null {
  const moment = parseMoment(text.trim().slice(0, 10));
  return moment?.isDay === true ? moment.wall : null;
}

/** `09:30`, `9:30 pm`, `24:15`, `2130`: minutes since midnight. */
export function clockOf(text: string): number | null {
  const groups =
    /^(?<hours>\d{1,2})[:.h]?(?<minutes>\d{2})(?:[:.]\d{2})?\s?(?<half>[ap]\.?m\.?)?$/iu.exec(
      text.trim(),
    )?.groups as Partial<Record<string, string>> | undefined;
  if (!groups) return null;
  const hours = Number(groups['hours']);
  const minutes = Number(groups['minutes']);
  if (minutes > 59 || hours > 47) return null;
  const half = groups['half']?.charAt(0).toLowerCase();
  if (half === undefined) return hours * 60 + minutes;
  return hours > 12 ? null : ((hours % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes;
}

/** `00:30`, `1:00:00`, `PT45M`, or minutes: a length in minutes; null where there is none. */
export function lengthOf(text: string): number | null {
  const plain = text.trim();
  if (/^\d{1,4}(?:\.\d{1,3})?$/u.test(plain)) return positive(Math.round(Number(plain)));
  const clock = /^(?<hours>\d{1,3}):(?<minutes>\d{2})(?::\d{2})?$/u.exec(plain)?.groups;
  if (clock) return positive(Number(clock['hours']) * 60 + Number(clock['minutes']));
  const length = parseLength(plain);
  return length && positive(length.days * MINUTES_A_DAY + length.minutes);
}

const positive = (minutes: number): number | null => (minutes > 0 ? minutes : null);
