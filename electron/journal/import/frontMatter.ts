/**
 * The fields that stand between fences at the head of a document: YAML between `---`, or the simple
 * lines of TOML between `+++`. The text is hostile: its size, nesting, anchors and aliases are capped
 * before or while it is parsed, and nothing in it is ever run.
 */
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Range } from 'yaml';
import type { Span } from '#shared/draft.ts';

export interface FrontMatterField {
  /** Scalars as they are written; one for a plain value, several for a list. */
  readonly values: readonly string[];
  /** Of the value in the whole text. */
  readonly span: Span;
}

export interface FrontMatter {
  /** Keys in lower case. */
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  /** Where the body begins, after the closing fence. */
  readonly bodyStart: number;
}

const MOST_CHARACTERS = 64 * 1024;
const MOST_ALIASES = 20;
const MOST_ANCHORS = 100;
const MOST_DEPTH = 32;

/** The front matter, or null where there is none or where it cannot be read and so stays text. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^(?<fence>---|\+\+\+)[ \t]{0,8}\r?\n/u.exec(text);
  const fence = opening?.groups?.['fence'];
  if (!opening || fence === undefined) return null;
  const start = opening[0].length;
  const within = text.slice(start, start + MOST_CHARACTERS);
  const closing = (
    fence === '---' ? /^(?:---|\.\.\.)[ \t]{0,8}\r?$/mu : /^\+\+\+[ \t]{0,8}\r?$/mu
  ).exec(within);
  if (!closing) return null;
  const source = within.slice(0, closing.index);
  const fields = fence === '---' ? yamlFields(source, start) : tomlFields(source, start);
  if (fields === null) return null;
  const end = start + closing.index + closing[0].length;
  return { fields, bodyStart: text.startsWith('\n', end) ? end + 1 : end };
}

type Fields = Map<string, FrontMatterField>;

/** Silent, as a warning would print lines of the document; its own look for double keys is slow. */
const OPTIONS = { logLevel: 'silent', stringKeys: true, uniqueKeys: false } as const;

function yamlFields(source: string, offset: number): Fields | null {
  if (!isBounded(source)) return null;
  try {
    const document = parseDocument(source, OPTIONS);
    if (document.errors.length > 0) return null;
    if (document.contents === null) return new Map();
    return isMap(document.contents) ? fieldsOfMap(document, source, offset) : null;
  } catch {
    return null;
  }
}

/** Counts on the raw text, which may find too much inside quotes but never too little. */
function isBounded(source: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of source.matchAll(/[[{\]}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  const anchors = source.match(/&[^\s,[\]{}]/gu)?.length ?? 0;
  const aliases = source.match(/(?:^|[\s,[{:-])\*[^\s,[\]{}*]/gmu)?.length ?? 0;
  const blockDepth = /^[ \t]*(?:[-?:][ \t]+){33}|^[ ]{200}/mu.test(source);
  return deepest <= MOST_DEPTH && anchors <= MOST_ANCHORS && aliases <= MOST_ALIASES && !blockDepth;
}

/** The scalar and list values of the top level, or null where a key stands twice. */
function fieldsOfMap(document: Document.Parsed, source: string, offset: number): Fields | null {
  const fields: Fields = new Map();
  if (!isMap(document.contents)) return fields;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !value) continue;
    const node = isAlias(value) ? value.resolve(document) : value;
    const values = isSeq(node) ? node.items.flatMap((item) => scalarText(item)) : scalarText(node);
    const range = (value as Node).range;
    if (values.length === 0 || !range) continue;
    const name = String(key.value).toLowerCase();
    if (fields.has(name)) return null;
    fields.set(name, {
      values,
      span: withoutQuotes(source, values[0] ?? '', offset, range),
    });
  }
  return fields;
}

/** The span of a value, inside its quotes where they hold it letter for letter. */
function withoutQuotes(source: string, value: string, offset: number, range: Range): Span {
  const [start, end] = range;
  const inner = source.slice(start, end).indexOf(value);
  const quoted = inner === 1 && end - start === value.length + 2;
  return { start: offset + start + (quoted ? 1 : 0), end: offset + end - (quoted ? 1 : 0) };
}

/** A scalar as written, so that `08` stays `08` and `no` stays `no`. */
function scalarText(node: unknown): string[] {
  if (!isScalar(node) || node.value === null) return [];
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return text.trim() === '' ? [] : [text.trim()];
}

const TOML_LINE = /^[ \t]*(?<key>[\w-]{1,80})[ \t]*=[ \t]*(?<value>\S.*)\r?$/u;

/** Lines `key = value`; tables and comments are passed over, anything else is no front matter. */
function tomlFields(source: string, offset: number): Fields | null {
  const fields: Fields = new Map();
  let at = offset;
  let inTable = false;
  for (const line of source.split('\n')) {
    const groups = TOML_LINE.exec(line)?.groups;
    const plain = line.trim();
    if (plain.startsWith('[')) inTable = true;
    else if (groups && !inTable) {
      const key = groups['key'] ?? '';
      const value = groups['value']?.trimEnd() ?? '';
      const start = at + line.indexOf(value, line.indexOf('=') + 1);
      const values = tomlValues(value);
      if (values.length > 0) {
        fields.set(key.toLowerCase(), { values, span: { start, end: start + value.length } });
      }
    } else if (!groups && plain !== '' && !plain.startsWith('#')) return null;
    at += line.length + 1;
  }
  return fields;
}

function tomlValues(value: string): string[] {
  const inside = /^\[(.*)\]$/u.exec(value)?.[1];
  if (inside === undefined) return [unquoted(value)].filter((text) => text !== '');
  return [...inside.matchAll(/"[^"]*"|'[^']*'|[^\s,"']+/gu)].map(([item]) => unquoted(item));
}

const unquoted = (text: string): string => /^(["'])(.*)\1$/u.exec(text)?.[2]?.trim() ?? text;
