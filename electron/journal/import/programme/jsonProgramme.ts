/** The programme of a conference in JSON: what it says of the conference, and its sessions. */
import { missing } from '#shared/draft.ts';
import type { Draft, Proposal } from '#shared/draft.ts';
import { dayOf } from '../calendar/wallClock.ts';
import { itemsIn, memberOf, memberText, textIn } from './json.ts';
import type { JsonNode, JsonText } from './json.ts';
import { referencesIn } from './jsonPeople.ts';
import { entryOf, findSessions, ROOM_LISTS, TRACK_LISTS } from './jsonSessions.ts';
import type { FoundSession } from './jsonSessions.ts';
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
    types: referencesIn(root, 'sessiontypes', 'submissiontypes', 'types'),
  };
  const isSession = new Set(sessions.map(({ node }) => node));
  const about = [...holders.slice(0, -1), ...objectsAround(sessions), root].filter(
    (holder) => holder.type === 'object' && !isSession.has(holder),
  );
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
  return [...second, ...first, root];
}

/** The objects that all sessions stand in, the nearest first; not those of a day or a room. */
function objectsAround(sessions: readonly FoundSession[]): JsonNode[] {
  const first = sessions[0]?.node;
  const last = sessions.at(-1)?.node;
  const around: JsonNode[] = [];
  for (let node = first?.parent; node; node = node.parent) {
    const end = node.offset + node.length;
    const holdsAll = first && last && node.offset <= first.offset && last.offset < end;
    if (node.type === 'object' && holdsAll && !isPart(node)) around.push(node);
  }
  return around;
}

const PART_LISTS: ReadonlySet<string> = new Set([
  ...ROOM_LISTS,
  ...TRACK_LISTS,
  'days',
  'timeslots',
]);

function isPart(node: JsonNode): boolean {
  const list = node.parent?.type === 'array' ? node.parent : node;
  const [key] = list.parent?.type === 'property' ? (list.parent.children ?? []) : [];
  return key !== undefined && PART_LISTS.has(String(key.value).toLowerCase());
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
  const start = dayFrom(holders, [
    'start',
    'startdate',
    'eventstart',
    'datefrom',
    'startsat',
    'datestart',
  ]);
  const end = dayFrom(holders, ['end', 'enddate', 'eventend', 'dateto', 'endsat', 'dateend']);
  const first = dayOf(dayWall(start?.text ?? '') ?? Number.NaN);
  const last = dayOf(dayWall(end?.text ?? '') ?? Number.NaN);
  if (first === null) return {};
  const isLater = last !== null && last > first;
  return {
    dateStart: proposed(first, start?.span ?? null),
    dateEnd: isLater ? proposed(last, end?.span ?? null) : missing(),
  };
}

/** A day, also where an object holds it as its `date`. */
function dayFrom(holders: readonly JsonNode[], keys: readonly string[]): JsonText | null {
  const values = holders.flatMap((holder) => keys.flatMap((key) => memberOf(holder, key) ?? []));
  return values.flatMap((value) => textIn(value) ?? memberText(value, 'date') ?? [])[0] ?? null;
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
