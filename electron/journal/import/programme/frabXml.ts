/** The schedule XML of pentabarf, frab and pretalx: days, rooms, events. */
import { emptyDraft, missing } from '#shared/draft.ts';
import type { Draft } from '#shared/draft.ts';
import { dayOf, MINUTES_A_DAY } from '../calendar/wallClock.ts';
import type { Wall } from '../calendar/wallClock.ts';
import { listedPerson, oncePeople } from '../calendar/speakers.ts';
import type { Zone } from '../calendar/zones.ts';
import { textOfMarkup, withoutEntities } from './markup.ts';
import { programmeDraft, proposed, proposedLink } from './programmeDraft.ts';
import type { ProgrammeEntry } from './programmeDraft.ts';
import { clockOf, dayWall, lengthOf, programmeZone, wallOf } from './programmeTime.ts';
import { childOf, childText, findElement } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The draft of a schedule, or null where the tree has none. */
export function readFrabXml(elements: readonly XmlElement[]): Draft | null {
  const schedule = findElement(elements, 'schedule');
  if (!schedule) return null;
  const conference = findElement([schedule], 'conference');
  const zone = programmeZone(textIn(conference, 'time_zone_name', 'timezone', 'time_zone'));
  const dayChange = clockOf(textIn(conference, 'day_change') ?? '') ?? 0;
  const days: XmlElement[] = [];
  const rooms: string[] = [];
  const entries: ProgrammeEntry[] = [];
  const walk = (element: XmlElement, room: string | null, about: AboutDay): void => {
    for (const child of element.children) {
      if (child.name === 'event') entries.push(entryOf(child, room, about));
      else if (child.name === 'day') {
        days.push(child);
        walk(child, room, aboutDay(child, zone, dayChange));
      } else if (child.name === 'room') {
        const named = child.attributes.get('name')?.text.trim() ?? null;
        if (named !== null && !rooms.includes(named)) rooms.push(named);
        walk(child, named, about);
      } else walk(child, room, about);
    }
  };
  walk(schedule, null, { day: null, begins: 0, zone });
  return programmeDraft('programme', conferenceFacts(conference, schedule, days), entries, rooms);
}

function textIn(element: XmlElement | null, ...names: readonly string[]): string | null {
  const found = element && names.flatMap((name) => childText(element, name) ?? [])[0];
  return found?.text ?? null;
}

function conferenceFacts(
  conference: XmlElement | null,
  schedule: XmlElement,
  days: readonly XmlElement[],
): Partial<Draft> {
  const draft = emptyDraft('programme');
  if (!conference) return { ...draft, ...daysOf(days) };
  const said = (...names: readonly string[]) => {
    const found = names.flatMap((name) => childText(conference, name) ?? [])[0];
    return proposed(found?.text.replace(/\s+/gu, ' ') ?? null, found?.textSpan ?? null);
  };
  const link = childText(conference, 'url') ?? childText(conference, 'base_url');
  const start = childText(conference, 'start');
  const stated = dayWall(start?.text ?? '');
  return {
    name: said('title', 'name', 'acronym'),
    organiser: said('organizer', 'organiser', 'organizers'),
    place: placeOf(conference),
    link: proposedLink(
      link?.text ?? textIn(schedule, 'base_url'),
      (link ?? childText(schedule, 'base_url'))?.textSpan ?? null,
    ),
    notes: textOfMarkup(textIn(conference, 'description', 'abstract', 'subtitle') ?? ''),
    ...(stated === null ? daysOf(days) : statedDays(conference)),
  };
}

function placeOf(conference: XmlElement): Draft['place'] {
  const venue = childText(conference, 'venue');
  const city = childText(conference, 'city');
  if (!venue || !city || venue.text.includes(city.text)) {
    const only = venue ?? city;
    return proposed(only?.text.replace(/\s+/gu, ' ') ?? null, only?.textSpan ?? null);
  }
  const span = {
    start: Math.min(venue.textSpan.start, city.textSpan.start),
    end: Math.max(venue.textSpan.end, city.textSpan.end),
  };
  return proposed(`${venue.text}, ${city.text}`.replace(/\s+/gu, ' '), span);
}

type Days = Pick<Draft, 'dateStart' | 'dateEnd'>;

function statedDays(conference: XmlElement): Days {
  const start = childText(conference, 'start');
  const end = childText(conference, 'end');
  const first = dayOf(dayWall(start?.text ?? '') ?? Number.NaN);
  const last = dayOf(dayWall(end?.text ?? '') ?? Number.NaN);
  const isLater = first !== null && last !== null && last > first;
  return {
    dateStart: proposed(first, start?.textSpan ?? null),
    dateEnd: isLater ? proposed(last, end?.textSpan ?? null) : missing(),
  };
}

/** The first and the last of the days that have events. */
function daysOf(days: readonly XmlElement[]): Days {
  const dated = days
    .flatMap((day) => {
      const date = day.attributes.get('date');
      const wall = dayWall(date?.text ?? '');
      return date && wall !== null ? [{ wall, span: date.span }] : [];
    })
    .toSorted((one, other) => one.wall - other.wall);
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last) return { dateStart: missing(), dateEnd: missing() };
  return {
    dateStart: proposed(dayOf(first.wall), first.span),
    dateEnd: last.wall === first.wall ? missing() : proposed(dayOf(last.wall), last.span),
  };
}

interface AboutDay {
  readonly day: Wall | null;
  /** Minutes since midnight when the day of the programme begins; what is before is of the night. */
  readonly begins: number;
  readonly zone: Zone | null;
}

/** A day that is said to begin later begins with its first event, and not with a night's end. */
const LATEST_CHANGE = 6 * 60;

function aboutDay(day: XmlElement, zone: Zone | null, dayChange: number): AboutDay {
  const date = dayWall(day.attributes.get('date')?.text ?? '');
  const start = wallOf(day.attributes.get('start')?.text ?? '', zone);
  const isEarly = date !== null && start !== null && start >= date && start <= date + LATEST_CHANGE;
  return { day: date, begins: isEarly ? start - date : Math.min(dayChange, LATEST_CHANGE), zone };
}

/** The time that the event states in full, else its clock on the day that it is listed under. */
function startOf(event: XmlElement, { day, begins, zone }: AboutDay): Wall | null {
  const full = childText(event, 'date') ?? childText(event, 'start');
  const exact = full && wallOf(full.text, zone);
  if (exact !== null) return exact;
  const clock = clockOf(textIn(event, 'start') ?? '');
  const date = dayWall(textIn(event, 'date') ?? '');
  if (clock === null || (date ?? day) === null) return null;
  if (date !== null) return date + clock;
  return (day ?? 0) + clock + (clock < begins ? MINUTES_A_DAY : 0);
}

function entryOf(event: XmlElement, room: string | null, day: AboutDay): ProgrammeEntry {
  const start = startOf(event, day);
  const length = lengthOf(textIn(event, 'duration') ?? '');
  const end = wallOf(textIn(event, 'end') ?? '', day.zone);
  const title = childText(event, 'title');
  const name = withoutEntities(title?.text.replace(/\s+/gu, ' ') ?? '');
  return {
    title: {
      text: name,
      span: title?.textSpan ?? event.span,
    },
    type: textIn(event, 'type') ?? '',
    start,
    startSpan: (childText(event, 'date') ?? childText(event, 'start'))?.textSpan ?? null,
    end: end ?? (start !== null && length !== null ? start + length : null),
    room: textIn(event, 'room') ?? room,
    track: textIn(event, 'track'),
    people: peopleOf(event),
    notes: withSubtitle(
      textIn(event, 'subtitle'),
      notesOf(textIn(event, 'abstract'), textIn(event, 'description')),
    ),
    language: textIn(event, 'language'),
    span: event.span,
  };
}

function peopleOf(event: XmlElement): ProgrammeEntry['people'] {
  const list = childOf(event, 'persons') ?? childOf(event, 'speakers');
  const people = (list?.children ?? []).flatMap((person) => {
    const named = childText(person, 'name') ?? childText(person, 'public_name') ?? person;
    return listedPerson(named.text, named.textSpan) ?? [];
  });
  return oncePeople(people);
}

/** A subtitle is no part of what a session is called; it stands above what is said of it. */
export function withSubtitle(subtitle: string | null, notes: string): string {
  const line = subtitle?.replace(/\s+/gu, ' ').trim() ?? '';
  if (line === '' || notes.startsWith(line)) return notes;
  return notes === '' ? line : `${line}\n\n${notes}`;
}

/** Abstract and description, the one that the other repeats left out. */
export function notesOf(...texts: readonly (string | null)[]): string {
  const plain = texts.flatMap((text) => (text === null ? [] : textOfMarkup(text)));
  const [first = '', second = ''] = plain.filter((text) => text !== '');
  if (second === '' || first.includes(second)) return first;
  return second.startsWith(first) ? second : `${first}\n\n${second}`;
}
