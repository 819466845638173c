/** What a page says of itself to machines: JSON-LD and microdata of schema.org. */
import { elementsOf, lineOf, tidyLine } from './tree.ts';
import type { HtmlElement } from './tree.ts';

/** A thing of schema.org: its types and what it says, as far as texts and other things. */
export interface Thing {
  readonly types: readonly string[];
  readonly values: ReadonlyMap<string, readonly (string | Thing)[]>;
}

const DEEPEST_THING = 8;
const MOST_VALUES = 2_000;
const LONGEST_VALUE = 2_000;

/** All the things that a page describes, in its order. */
export function thingsOf(root: HtmlElement): Thing[] {
  const room = { left: MOST_VALUES };
  const things: Thing[] = [];
  for (const element of elementsOf(root)) {
    if (element.tag === 'script') things.push(...jsonThings(element, room));
    else if (element.attributes.has('itemscope') && !element.attributes.has('itemprop')) {
      const thing = microdataOf(element, room, 0);
      if (thing) things.push(thing);
    }
  }
  return things;
}

/** The first text of a thing under a name, or that of a thing's own name there. */
export function textOf(thing: Thing | undefined, ...names: readonly string[]): string | null {
  for (const name of names) {
    for (const value of thing?.values.get(name) ?? []) {
      const text = typeof value === 'string' ? value : textOf(value, 'name');
      if (text !== null && text !== '') return text;
    }
  }
  return null;
}

/** The things of a thing under a name; a text there is a thing that has this name. */
export const thingsAt = (thing: Thing, name: string): Thing[] =>
  (thing.values.get(name) ?? []).map((value) =>
    typeof value === 'string' ? { types: [], values: new Map([['name', [value]]]) } : value,
  );

interface Room {
  left: number;
}

function jsonThings({ attributes, children }: HtmlElement, room: Room): Thing[] {
  if (!/ld\+json/iu.test(attributes.get('type') ?? '')) return [];
  const written = children.filter((child) => typeof child === 'string').join('');
  const value = parsed(written.trim().replace(/^<!--|-->$|^\/\/<!\[CDATA\[|\/\/\]\]>$/gu, ''));
  return topThings(value, room, 0);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Line breaks within a text are a common slip of sites.
    try {
      return JSON.parse(json.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function topThings(value: unknown, room: Room, depth: number): Thing[] {
  if (depth > DEEPEST_THING) return [];
  if (Array.isArray(value)) return value.flatMap((item) => topThings(item, room, depth + 1));
  if (!isRecord(value)) return [];
  const graph = Object.hasOwn(value, '@graph') ? topThings(value['@graph'], room, depth + 1) : [];
  const main = Object.hasOwn(value, 'mainEntity')
    ? topThings(value['mainEntity'], room, depth + 1)
    : [];
  const own = jsonThing(value, room, depth);
  return [...(own.types.length > 0 ? [own] : []), ...main, ...graph];
}

function jsonThing(value: Readonly<Record<string, unknown>>, room: Room, depth: number): Thing {
  const values = new Map<string, (string | Thing)[]>();
  for (const [key, item] of Object.entries(value)) {
    if (room.left <= 0 || key.startsWith('@')) continue;
    const texts = jsonValues(item, room, depth + 1);
    if (texts.length > 0) values.set(key, texts);
  }
  return { types: jsonTypes(value['@type']), values };
}

function jsonTypes(value: unknown): string[] {
  const types = Array.isArray(value) ? value : [value];
  return types.flatMap((type) => (typeof type === 'string' ? [typeName(type)] : []));
}

function jsonValues(value: unknown, room: Room, depth: number): (string | Thing)[] {
  if (depth > DEEPEST_THING || room.left <= 0) return [];
  room.left -= 1;
  if (typeof value === 'string') {
    const text = plainLine(value);
    return text === '' ? [] : [text];
  }
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((item) => jsonValues(item, room, depth + 1));
  return isRecord(value) ? [jsonThing(value, room, depth)] : [];
}

/** `https://schema.org/BusinessEvent` is a BusinessEvent. */
const typeName = (type: string): string => type.slice(-100).replace(/^.*[/#:]/u, '');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  '#8211': '–',
  '#8217': '’',
};

/** Sites write the entities of HTML into their data, where they are no entities. */
const plainLine = (text: string): string =>
  tidyLine(
    text
      .slice(0, LONGEST_VALUE)
      .replace(/&(?<name>#?\w{2,6});/gu, (whole, name: string) => ENTITIES[name] ?? whole),
  );

function microdataOf(element: HtmlElement, room: Room, depth: number): Thing | null {
  const types = (element.attributes.get('itemtype') ?? '').split(/\s+/u).map(typeName);
  if (depth > DEEPEST_THING || types.join('') === '') return null;
  const values = new Map<string, (string | Thing)[]>();
  collectProperties(element, values, room, depth);
  return { types, values };
}

function collectProperties(
  element: HtmlElement,
  values: Map<string, (string | Thing)[]>,
  room: Room,
  depth: number,
): void {
  for (const child of element.children) {
    if (typeof child === 'string' || room.left <= 0) continue;
    const isThing = child.attributes.has('itemscope');
    for (const name of (child.attributes.get('itemprop') ?? '').split(/\s+/u)) {
      if (name === '') continue;
      room.left -= 1;
      const value = isThing ? microdataOf(child, room, depth + 1) : microdataText(child);
      if (value !== null && value !== '') values.set(name, [...(values.get(name) ?? []), value]);
    }
    if (!isThing) collectProperties(child, values, room, depth);
  }
}

function microdataText(element: HtmlElement): string {
  const { attributes } = element;
  const stated =
    attributes.get('content') ??
    (element.tag === 'time' ? attributes.get('datetime') : undefined) ??
    (element.tag === 'a' || element.tag === 'link' ? attributes.get('href') : undefined);
  return stated === undefined ? lineOf(element) : tidyLine(stated);
}
