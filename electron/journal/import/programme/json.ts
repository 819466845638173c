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
 * @throws Refusal `unreadable-file` where it is nested deeper than any programme is
 */
export function readJson(text: string): JsonNode | null {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!/^\s{0,1000}[[{]/u.test(text.slice(start, start + 1_002))) return null;
  if (depthOf(text) > MOST_DEPTH) {
    throw new Refusal('unreadable-file', 'the file is nested too deep', {
      details: { limit: MOST_DEPTH },
    });
  }
  // With a mark at the head, offsets stay those of the text when the mark is a space.
  const source = start === 0 ? text : ` ${text.slice(1)}`;
  return parseTree(source, [], { allowTrailingComma: true }) ?? null;
}

/** The deepest nesting of brackets that are in no string. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length && deepest <= MOST_DEPTH; at += 1) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22 || unit === 0x0a) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b || unit === 0x5b) {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (unit === 0x7d || unit === 0x5d) depth -= 1;
  }
  return deepest;
}

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

const LANGUAGE_KEY = /^[a-z]{2}(?:hans|hant|[a-z]{2})?$/u;

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
