/** Which zone each time of a calendar is in. */
import { propertyOf } from './component.ts';
import type { Calendar } from './component.ts';
import { zoneOfPlace } from './cityZones.ts';
import { customZone } from './customZone.ts';
import { FILE_BUDGET } from './expandRule.ts';
import type { Budget } from './expandRule.ts';
import { zoneNamed } from './zones.ts';
import type { Zone } from './zones.ts';

export interface CalendarZones {
  /** The zone of a `TZID`; null where nothing tells what it means. */
  readonly named: (tzid: string) => Zone | null;
  /** The zone that the calendar is kept in; times in UTC are shown in it. */
  readonly home: Zone | null;
  /** The zone of a place that a text names, where one is well known. */
  readonly ofPlace: (text: string) => Zone | null;
  /** Names that nothing tells the meaning of. */
  readonly unknown: Set<string>;
  readonly budget: Budget;
}

const MOST_NAMES = 1_000;

/** What a calendar and the tables of zones together know. */
export function calendarZones(calendar: Calendar): CalendarZones {
  const budget = { days: FILE_BUDGET };
  const unknown = new Set<string>();
  const definitions = new Map(
    calendar.zones.map((zone) => [propertyOf(zone, 'TZID')?.value.trim() ?? '', zone]),
  );
  const found = new Map<string, Zone | null>();
  const named = (tzid: string): Zone | null => {
    const known = found.get(tzid);
    if (known !== undefined) return known;
    const definition = definitions.get(tzid);
    const location = definition && propertyOf(definition, 'X-LIC-LOCATION')?.value;
    const zone =
      zoneNamed(tzid) ??
      (location === undefined ? null : zoneNamed(location)) ??
      (definition ? customZone(definition, budget) : null);
    if (!zone) unknown.add(tzid);
    if (found.size < MOST_NAMES) found.set(tzid, zone);
    return zone;
  };
  return {
    named,
    home: homeZone(calendar, definitions, named),
    ofPlace: zoneOfPlace,
    unknown,
    budget,
  };
}

/** What says nothing of where the owner is: exports write it for want of a zone. */
const UNTOLD = /^(?:etc\/)?(?:utc|gmt|zulu|universal|greenwich)$/iu;

function homeZone(
  calendar: Calendar,
  definitions: ReadonlyMap<string, unknown>,
  named: (tzid: string) => Zone | null,
): Zone | null {
  const stated = propertyOf(calendar, 'X-WR-TIMEZONE', 'TIMEZONE-ID')?.value.trim() ?? '';
  if (stated !== '' && !UNTOLD.test(stated)) {
    const zone = named(stated);
    if (zone) return zone;
  }
  const names = [...definitions.keys()].filter((name) => name !== '' && !UNTOLD.test(name));
  const [only] = names;
  return only !== undefined && names.length === 1 ? named(only) : null;
}
