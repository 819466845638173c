/**
 * The sessions in the JSON of a programme, wherever it keeps them: by day and room as frab writes
 * them, as submissions with slots as pretalx does, or as a plain list.
 */
import type { Zone } from '../calendar/zones.ts';
import { notesOf, withSubtitle } from './frabXml.ts';
import { itemsIn, membersOf, memberText, spanOf } from './json.ts';
import type { JsonNode } from './json.ts';
import { withoutEntities } from './markup.ts';
import { peopleIn } from './jsonPeople.ts';
import type { References } from './jsonPeople.ts';
import { DAY_KEYS, firstText, INNER_KEYS, partsOf, timesIn, titleOf } from './jsonTimes.ts';
import type { Around } from './jsonTimes.ts';
import type { ProgrammeEntry } from './programmeDraft.ts';
import { dayWall } from './programmeTime.ts';

export interface FoundSession {
  readonly node: JsonNode;
  readonly around: Around;
}

const DROPPED_STATES = /^(?:rejected|withdrawn|cancell?ed|deleted|draft|submitted)$/iu;

const isDropped = (node: JsonNode): boolean =>
  partsOf(node).some((part) =>
    DROPPED_STATES.test(memberText(part, 'state', 'status')?.text ?? ''),
  );

/** All objects that are sessions, in the order of the document; what holds several is none. */
export function findSessions(root: JsonNode, zone: Zone | null): FoundSession[] {
  const found = sessionsUnder(root, { day: null, room: null, track: null }, zone);
  // A grid lists a session once more under its time.
  const once = new Map(found.toReversed().map((session) => [keyOf(session, zone), session]));
  return [...once.values()].toReversed();
}

/** What makes a session the same: its title, its time, and its room. */
function keyOf({ node, around }: FoundSession, zone: Zone | null): string {
  const start = timesIn(node, around, zone)?.start ?? node.offset;
  const room = firstText(node, ROOM_KEYS)?.text ?? around.room ?? '';
  return `${titleOf(node)?.text ?? ''}|${start}|${room}`;
}

function sessionsUnder(node: JsonNode, around: Around, zone: Zone | null): FoundSession[] {
  if (node.type === 'array') return listedSessions(node.children ?? [], around, zone);
  if (node.type !== 'object') return [];
  const within = aroundIn(node, around);
  const isTimed = titleOf(node) !== null && timesIn(node, around, zone) !== null;
  const inner = [...membersOf(node)].flatMap(([key, value]) =>
    isTimed && INNER_KEYS.includes(key) ? [] : memberSessions(key, value, within, zone),
  );
  if (inner.length >= 2 || !isTimed) return inner;
  return isDropped(node) ? [] : [{ node, around }];
}

function aroundIn(node: JsonNode, around: Around): Around {
  const date = memberText(node, ...DAY_KEYS);
  return { ...around, day: (date && dayWall(date.text)) ?? around.day };
}

const ROOM_KEYS = [
  'room',
  'roomname',
  'roomid',
  'hall',
  'stage',
  'venue',
  'location',
  '地点',
  '会场',
];
/** Lists of places, whose names are not that of the conference. */
export const ROOM_LISTS: ReadonlySet<string> = new Set([
  'rooms',
  'stages',
  'venues',
  'halls',
  'locations',
]);
export const TRACK_LISTS: ReadonlySet<string> = new Set(['tracks', 'streams', 'themes']);

function memberSessions(
  key: string,
  value: JsonNode,
  around: Around,
  zone: Zone | null,
): FoundSession[] {
  const isRooms = ROOM_LISTS.has(key);
  if (!isRooms && !TRACK_LISTS.has(key)) {
    const day = dayWall(key);
    return sessionsUnder(value, day === null ? around : { ...around, day }, zone);
  }
  const named = (name: string | null): Around =>
    isRooms ? { ...around, room: name } : { ...around, track: name };
  if (value.type === 'array') {
    return itemsIn(value).flatMap((item) => {
      const name = memberText(item, 'name', 'title')?.text ?? null;
      return [...membersOf(item)].flatMap(([inner, list]) =>
        memberSessions(inner, list, named(name), zone),
      );
    });
  }
  return (value.children ?? []).flatMap(({ children }) => {
    const [name, list] = children ?? [];
    return list ? sessionsUnder(list, named(String(name?.value)), zone) : [];
  });
}

/** With most of a list, the rest of it: talks whose time is not fixed yet. */
function listedSessions(
  items: readonly JsonNode[],
  around: Around,
  zone: Zone | null,
): FoundSession[] {
  const found = items.map((item) => sessionsUnder(item, around, zone));
  const itself = found.filter((list, index) => list.length === 1 && list[0]?.node === items[index]);
  const titled = items.filter((item) => titleOf(item) !== null && !isDropped(item));
  const isProgramme = itself.length * 2 >= titled.length;
  return found.flatMap((list, index) => {
    const item = items[index];
    const isLoose = isProgramme && list.length === 0 && item && titleOf(item) && !isDropped(item);
    return isLoose ? [{ node: item, around }] : list;
  });
}

export interface SessionNames {
  readonly speakers: References;
  readonly rooms: References;
  readonly tracks: References;
  readonly types: References;
}

/** A session as an entry of the programme. */
export function entryOf(
  { node, around }: FoundSession,
  { speakers, rooms, tracks, types }: SessionNames,
  zone: Zone | null,
): ProgrammeEntry {
  const title = titleOf(node);
  const subtitle = firstText(node, ['subtitle']);
  const times = timesIn(node, around, zone);
  const named = (keys: readonly string[], names: References): string | null => {
    const said = firstText(node, keys);
    return said && (names.get(said.text)?.text ?? said.text);
  };
  const name = withoutEntities(title?.text.replace(/\s+/gu, ' ') ?? '');
  const room = named(ROOM_KEYS, rooms);
  return {
    title: {
      text: name,
      span: title?.span ?? spanOf(node),
    },
    type:
      named(['type', 'submissiontype', 'sessiontype', 'eventtype', 'format', 'kind'], types) ?? '',
    start: times?.start ?? null,
    startSpan: times?.startSpan ?? null,
    end: times?.end ?? null,
    room: room ?? around.room,
    track:
      named(['track', 'trackname', 'trackid', 'stream', 'category', '分论坛'], tracks) ??
      around.track,
    people: peopleIn(node, speakers),
    notes: withSubtitle(
      subtitle?.text ?? null,
      notesOf(
        firstText(node, ['abstract', '摘要'])?.text ?? null,
        firstText(node, ['description', 'body', 'content', 'details', '简介'])?.text ?? null,
      ),
    ),
    language: firstText(node, ['language', 'contentlocale', 'lang', 'inlanguage'])?.text ?? null,
    span: spanOf(node),
  };
}
