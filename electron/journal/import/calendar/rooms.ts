/** Rooms of a conference: what its sessions' places differ in, and the house that they share. */
import { readLocation } from './location.ts';

export interface Rooms {
  /** What all places share; null where they share nothing. */
  readonly house: string | null;
  readonly roomOf: (place: string) => string | null;
}

const SPAN = { start: 0, end: 0 };

/** Tells rooms from their house by comparing the places of all sessions. */
export function roomsOf(places: readonly string[]): Rooms {
  const distinct = [...new Set(places.filter((place) => place !== ''))];
  const [only, ...others] = distinct;
  if (only === undefined) return { house: null, roomOf: orNull };
  if (others.length === 0) return onlyPlace(only);
  return sharedParts(distinct) ?? sharedHouse(distinct) ?? { house: null, roomOf: orNull };
}

const orNull = (text: string): string | null => (text === '' ? null : text);

/** One place for everything is the house, unless it names a room. */
function onlyPlace(place: string): Rooms {
  const { room, format } = readLocation(place, SPAN);
  const isCall = format.value === 'online';
  const house = room === null || isCall ? place : orNull(without(place, room));
  return { house, roomOf: (text) => (text === place ? room : orNull(text)) };
}

const without = (place: string, room: string): string =>
  place.replace(room, '').replace(/^[\s,，、·-]{1,10}|[\s,，、·-]{1,10}$/gu, '');

const partsOf = (place: string): string[] => place.split(/\s*[,，]\s*/u);

/** Parts between commas that all places begin or end with: `Room 1, Kelp Hall, Bremen`. */
function sharedParts(places: readonly string[]): Rooms | null {
  const lists = places.map(partsOf);
  const least = lists.reduce((count, list) => Math.min(count, list.length), Infinity) - 1;
  const sharedAt = (index: number): boolean =>
    lists.every((list) => list.at(index) === lists[0]?.at(index));
  let ending = 0;
  while (ending < least && sharedAt(-1 - ending)) ending += 1;
  let beginning = 0;
  while (beginning < least - ending && sharedAt(beginning)) beginning += 1;
  if (ending + beginning === 0) return null;
  const [first = []] = lists;
  const house = [...first.slice(0, beginning), ...first.slice(first.length - ending)].join(', ');
  return {
    house,
    roomOf: (place) => {
      const list = partsOf(place);
      return orNull(list.slice(beginning, list.length - ending).join(', '));
    },
  };
}

/** A house that the room follows without a mark between: `会议中心3楼长江厅`. */
function sharedHouse(places: readonly string[]): Rooms | null {
  const rooms = new Map(places.map((place) => [place, readLocation(place, SPAN).room]));
  const houses = new Set(Array.from(rooms, ([place, room]) => room && without(place, room)));
  const [house] = houses;
  if (houses.size !== 1 || house === null || house === undefined || house === '') return null;
  return { house, roomOf: (place) => rooms.get(place) ?? orNull(place) };
}
