/** The programme of a conference in JSON: what it says of the conference, and its sessions. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import { dayOf } from '../calendar/wallClock.ts';
import { itemsIn, memberOf, memberText, textIn } from './json.ts';
import type { JsonNode, JsonText } from './json.ts';
import { referencesIn } from './jsonPeople.ts';
import { entryOf, findSessions } from './jsonSessions.ts';
import { textOfMarkup } from './markup.ts';
import { programmeDraft, proposed, proposedLink } from './programmeDraft.ts';
import type { ProgrammeEntry } from './programmeDraft.ts';
import { dayWall, programmeZone } from './programmeTime.ts';

/** The draft of a programme, or null where the tree holds no sessions. */
export function readJsonProgramme(root: JsonNode): Draft | null {
  const holders = conferenceObjects(root);
  const zone = programmeZone(textFrom(holders, ['timezonename', 'timezone', 'tz'])?.text ?? null);
  const sessions = findSessions(root, zone);
  if (sessions.length === 0) return null;
  const names = {
    speakers: referencesIn(root, 'speakers', 'people', 'persons', 'presenters'),
    rooms: referencesIn(root, 'rooms', 'stages', 'venues'),
    tracks: referencesIn(root, 'tracks', 'categories', 'streams'),
  };
  const isSession = new Set(sessions.map(({ node }) => node));
  const about = holders.filter((holder) => !isSession.has(holder));
  const entries = sessions.map((session) => entryOf(session, names, zone));
  return programmeDraft('programme', factsOf(about), entries, roomOrder(about, entries));
}

/** Objects that may tell of the conference: those named so, then what they stand in. */
function conferenceObjects(root: JsonNode): JsonNode[] {
  const named = (holder: JsonNode): JsonNode[] =>
    ['conference', 'event', 'schedule', 'meta', 'info', 'data'].flatMap(
      (key) => memberOf(holder, key) ?? [],
    );
  const first = named(root);
  const second = first.flatMap(named);
  return [...second, ...first, root].filter(({ type }) => type === 'object');
}

function textFrom(holders: readonly JsonNode[], keys: readonly string[]): JsonText | null {
  for (const holder of holders) {
    const found = memberText(holder, ...keys);
    if (found) return found;
  }
  return null;
}

function factsOf(holders: readonly JsonNode[]): Partial<Draft> {
  const said = (...keys: readonly string[]): Proposal<string> => {
    const found = textFrom(holders, keys);
    return proposed(found?.text.replace(/\s+/gu, ' ') ?? null, found?.span ?? null);
  };
  const link = textFrom(holders, ['url', 'website', 'link', 'homepage', 'baseurl']);
  const description = textFrom(holders, ['description', 'subtitle']);
  return {
    name: said('title', 'name', 'eventname', 'conferencename', 'conference', 'event', 'acronym'),
    organiser: said('organizer', 'organiser', 'organizers', 'host', '主办方', '主办'),
    place: placeOf(holders),
    link: proposedLink(link?.text ?? null, link?.span ?? null),
    notes: description ? textOfMarkup(description.text) : '',
    ...datesOf(holders),
  };
}

function placeOf(holders: readonly JsonNode[]): Draft['place'] {
  for (const holder of holders) {
    const location = memberOf(holder, 'location', 'place', 'address', '地点');
    const inner = location?.type === 'object' ? location : holder;
    const venue = memberText(inner, 'venue', 'venuename') ?? textIn(location);
    const city =
      memberText(inner, 'city', 'addresslocality', '城市') ??
      memberText(memberOf(inner, 'address'), 'city', 'addresslocality');
    const both = venue && city && !venue.text.includes(city.text);
    const first = venue ?? city;
    if (both) return proposed(`${venue.text}, ${city.text}`, venue.span);
    if (first) return proposed(first.text.replace(/\s+/gu, ' '), first.span);
  }
  return missing();
}

function datesOf(holders: readonly JsonNode[]): Partial<Draft> {
  const start = textFrom(holders, [
    'start',
    'startdate',
    'eventstart',
    'datefrom',
    'startsat',
    'datestart',
  ]);
  const end = textFrom(holders, ['end', 'enddate', 'eventend', 'dateto', 'endsat', 'dateend']);
  const first = dayOf(dayWall(start?.text ?? '') ?? Number.NaN);
  const last = dayOf(dayWall(end?.text ?? '') ?? Number.NaN);
  if (first === null) return {};
  const isLater = last !== null && last > first;
  return {
    dateStart: proposed(first, start?.span ?? null),
    dateEnd: isLater ? proposed(last, end?.span ?? null) : missing(),
  };
}

/** Rooms as the programme lists them, else as its sessions come upon them. */
function roomOrder(
  holders: readonly JsonNode[],
  entries: readonly ProgrammeEntry[],
): readonly string[] {
  const listed = holders.flatMap((holder) => {
    const rooms = memberOf(holder, 'rooms');
    return rooms?.type === 'array'
      ? itemsIn(rooms).flatMap((room) => textIn(room)?.text ?? [])
      : [];
  });
  return [...new Set([...listed, ...entries.flatMap(({ room }) => room ?? [])])];
}
