/** JSON as a tree with offsets, read by keys whose spelling differs from maker to maker. */
import { parseTree } from 'jsonc-parser';
import type { Node } from 'jsonc-parser';
import type { Span } from '#shared/draft.ts';
import { Refusal } from '#shared/result.ts';

export type JsonNode = Node;

export interface JsonText {
  readonly text: string;
  readonly span: Span;
}

const MOST_DEPTH = 64;

/**
 * The tree of a text, as far as it can be read where it is cut short or broken; null where it is
 * not JSON at all.
 *
 * @param name of the file
 * @throws Refusal `unreadable-file` where it is nested deeper than any programme is, `too-large`
 *   where it holds more values
 */
export function readJson(text: string, name: string): JsonNode | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!/^\s{0,1000}[[{]/u.test(text.slice(start, start + 1_002))) return null;
  refuseExcess(text, name);
  // With a mark at the head, offsets stay those of the text when the mark is a space.
  const source = start === 0 ? text : ` ${text.slice(1)}`;
  return parseTree(source, [], { allowTrailingComma: true }) ?? null;
}

/** Values in objects and lists; ten times those of the largest conferences. */
const MOST_VALUES = 400_000;

/** Counts brackets and values outside strings before a tree is built of them. */
function refuseExcess(text: string, name: string): void {
  let depth = 0;
  let values = 0;
  let quoted = false;
  for (let at = 0; at < text.length && depth <= MOST_DEPTH && values <= MOST_VALUES; at += 1) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === BACKSLASH) at += 1;
      else if (unit === QUOTE || unit === LINE_FEED) quoted = false;
    } else if (unit === QUOTE) quoted = true;
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) depth += 1;
    else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth -= 1;
    else if (unit === COLON || unit === COMMA) values += 1;
  }
  if (depth > MOST_DEPTH) {
    throw new Refusal('unreadable-file', 'the file is nested too deep', { details: { name } });
  }
  if (values > MOST_VALUES) {
    throw new Refusal('too-large', 'the file holds more values than the limit', {
      details: { name, size: text.length, limit: MOST_VALUES },
    });
  }
}

const [QUOTE, BACKSLASH, LINE_FEED, COLON, COMMA] = [0x22, 0x5c, 0x0a, 0x3a, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

const members = new WeakMap<JsonNode, ReadonlyMap<string, JsonNode>>();

/** Without case and separators: `time_zone_name` and `timeZoneName` are one key. */
const plainKey = (key: string): string => key.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The members of an object by key, `__proto__` as good as any other. */
export function membersOf(node: JsonNode | null): ReadonlyMap<string, JsonNode> {
  const known = node && members.get(node);
  if (known) return known;
  const found = new Map<string, JsonNode>();
  if (node?.type !== 'object') return found;
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (!key || !value || value.type === 'null') continue;
    const name = plainKey(String(key.value));
    if (!found.has(name)) found.set(name, value);
  }
  members.set(node, found);
  return found;
}

/** The first of the members that there is; keys in lower case, without separators. */
export function memberOf(node: JsonNode | null, ...keys: readonly string[]): JsonNode | null {
  const all = membersOf(node);
  for (const key of keys) {
    const value = all.get(key);
    if (value) return value;
  }
  return null;
}

export const spanOf = ({ type, offset, length }: JsonNode): Span =>
  type === 'string' && length >= 2
    ? { start: offset + 1, end: offset + length - 1 }
    : { start: offset, end: offset + length };

/** The elements of an array, or the values of an object. */
export function itemsIn(node: JsonNode | null): readonly JsonNode[] {
  if (node?.type === 'array') return node.children ?? [];
  return node?.type === 'object' ? [...membersOf(node).values()] : [];
}

const LANGUAGE_KEY = /^(?:en|de|fr|es|it|nl|pt|ja|ko|zh)(?:hans|hant|[a-z]{2})?$/u;

/** The text of a value; of an object its name, or its text in the first language that it has. */
export function textIn(node: JsonNode | null): JsonText | null {
  if (!node) return null;
  if (node.type === 'string' || node.type === 'number') {
    const text = String(node.value).trim();
    return text === '' ? null : { text, span: spanOf(node) };
  }
  if (node.type !== 'object') return null;
  const all = [...membersOf(node)];
  const named = memberOf(node, 'name', 'title', 'label', 'text', 'fullname');
  const translated = all.find(([key]) => LANGUAGE_KEY.test(key))?.[1] ?? null;
  const inner = named ?? translated;
  return inner && inner !== node ? textIn(inner) : null;
}

/** The first of the members that says something. */
export function memberText(node: JsonNode | null, ...keys: readonly string[]): JsonText | null {
  for (const key of keys) {
    const found = textIn(memberOf(node, key));
    if (found) return found;
  }
  return null;
}
