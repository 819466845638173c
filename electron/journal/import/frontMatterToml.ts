/** TOML between fences: keys, strings of one line and of several, arrays, tables. */
import type { Span } from '#shared/draft.ts';
import type { FrontMatterEntry, FrontMatterValue } from './frontMatterTree.ts';

const MOST_DEPTH = 32;
const KEY =
  /(?:[\w-]{1,80}|"[^"\n]{1,80}"|'[^'\n]{1,80}')(?:[ \t]{0,4}\.[ \t]{0,4}(?:[\w-]{1,80}|"[^"\n]{1,80}"|'[^'\n]{1,80}')){0,8}/uy;
const HEADER =
  /\[{1,2}[ \t]{0,8}(?<path>[^[\]\n]{1,200}?)[ \t]{0,8}\]{1,2}[ \t]{0,8}(?=#|\r?\n|$)/uy;
const EMPTY = /(?:[ \t\r\n]|#[^\n]{0,2000})*/uy;
const BLANK = /[ \t]*/uy;
const LINE_END = /[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/uy;
const STRINGS: readonly (readonly [opening: string, closing: string])[] = [
  ['"""', '"""'],
  ["'''", "'''"],
  ['"', '"'],
  ["'", "'"],
];

interface Reading {
  readonly source: string;
  readonly offset: number;
  at: number;
}

/** Thrown within this module for what is no TOML. */
class NoToml extends Error {}

/**
 * The entries of a TOML source, or null where a part of it is none.
 *
 * @param offset of the source in the whole text, for the spans
 */
export function readToml(source: string, offset: number): FrontMatterEntry[] | null {
  const reading = { source, offset, at: 0 };
  try {
    return entriesOf(reading);
  } catch (error) {
    if (error instanceof NoToml) return null;
    throw error;
  }
}

interface Table {
  readonly entries: { key: string; value: FrontMatterValue }[];
}

function entriesOf(reading: Reading): FrontMatterEntry[] {
  const root: Table = { entries: [] };
  let table = root;
  for (;;) {
    skip(reading, EMPTY);
    if (reading.at >= reading.source.length) return root.entries;
    const header = match(reading, HEADER);
    if (header) {
      const path = pathOf(header.groups?.['path'] ?? '');
      table = header[0].startsWith('[[') ? newRow(root, path) : tableAt(root, path);
    } else {
      const path = pathOf(expect(reading, KEY)[0]);
      skip(reading, BLANK);
      take(reading, '=');
      skip(reading, BLANK);
      const owner = tableAt(table, path.slice(0, -1));
      owner.entries.push({ key: path.at(-1) ?? '', value: valueOf(reading, 0) });
      expect(reading, LINE_END);
    }
  }
}

const pathOf = (text: string): string[] =>
  text
    .split('.')
    .map((part) => part.trim().replace(/^["']|["']$/gu, ''))
    .slice(0, MOST_DEPTH);

/** The table of a path, made where it is not there yet; of a list of tables its last row. */
function tableAt(root: Table, path: readonly string[]): Table {
  let table = root;
  for (const key of path) {
    const known = table.entries.findLast((entry) => entry.key === key)?.value;
    const row = known?.kind === 'list' ? known.items.at(-1) : known;
    if (row?.kind === 'map') table = row as unknown as Table;
    else {
      const made: Table = { entries: [] };
      table.entries.push({ key, value: { kind: 'map', entries: made.entries } });
      table = made;
    }
  }
  return table;
}

function newRow(root: Table, path: readonly string[]): Table {
  const owner = tableAt(root, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  const known = owner.entries.findLast((entry) => entry.key === key);
  const row: Table = { entries: [] };
  const value: FrontMatterValue = { kind: 'map', entries: row.entries };
  if (known?.value.kind === 'list') (known.value.items as FrontMatterValue[]).push(value);
  else owner.entries.push({ key, value: { kind: 'list', items: [value] } });
  return row;
}

function match(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.source);
  if (found) reading.at += found[0].length;
  return found;
}

const skip = (reading: Reading, pattern: RegExp): void => void match(reading, pattern);

function expect(reading: Reading, pattern: RegExp): RegExpExecArray {
  const found = match(reading, pattern);
  if (!found) throw new NoToml();
  return found;
}

function take(reading: Reading, sign: string): void {
  if (!reading.source.startsWith(sign, reading.at)) throw new NoToml();
  reading.at += sign.length;
}

function valueOf(reading: Reading, depth: number): FrontMatterValue {
  if (depth > MOST_DEPTH) throw new NoToml();
  const sign = reading.source.charAt(reading.at);
  if (sign === '[') return listOf(reading, depth);
  if (sign === '{') return inlineTable(reading, depth);
  return stringOf(reading) ?? bareOf(reading);
}

function stringOf(reading: Reading): FrontMatterValue | null {
  const { source } = reading;
  const quotes = STRINGS.find(([opening]) => source.startsWith(opening, reading.at));
  if (!quotes) return null;
  const [opening, closing] = quotes;
  const start = reading.at + opening.length;
  const end = closingAt(source, start, closing);
  if (end < 0 || (closing.length === 1 && source.slice(start, end).includes('\n')))
    throw new NoToml();
  reading.at = end + closing.length;
  const written = source.slice(start, end);
  const text = closing.startsWith('"') ? unescaped(written) : written;
  return textAt(reading, text.trim(), { start, end });
}

/** Where a string closes; before a quote in double quotes a backslash may stand. */
function closingAt(source: string, from: number, closing: string): number {
  let end = source.indexOf(closing, from);
  while (end > 0 && closing.startsWith('"') && isEscaped(source, end, from)) {
    end = source.indexOf(closing, end + 1);
  }
  return end;
}

function isEscaped(source: string, at: number, from: number): boolean {
  let signs = 0;
  while (at - 1 - signs >= from && source.charAt(at - 1 - signs) === '\\') signs += 1;
  return signs % 2 === 1;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\' };

const unescaped = (text: string): string =>
  text
    .replace(/\\\r?\n\s*/gu, '')
    .replace(/\\(?<sign>.)/gu, (whole: string, sign: string) => ESCAPES[sign] ?? whole);

const textAt = ({ offset }: Reading, text: string, { start, end }: Span): FrontMatterValue => ({
  kind: 'text',
  text,
  span: { start: offset + start, end: offset + end },
});

/** A number, a date or a truth value: letter for letter. */
function bareOf(reading: Reading): FrontMatterValue {
  const start = reading.at;
  const [written] = expect(reading, /[^\s,[\]{}#"'=][^,[\]{}#\n"'=]{0,200}/uy);
  const text = written.trim();
  return textAt(reading, text, { start, end: start + text.length });
}

function listOf(reading: Reading, depth: number): FrontMatterValue {
  const items: FrontMatterValue[] = [];
  take(reading, '[');
  for (;;) {
    skip(reading, EMPTY);
    if (match(reading, /\]/uy)) return { kind: 'list', items };
    items.push(valueOf(reading, depth + 1));
    skip(reading, EMPTY);
    if (!match(reading, /,/uy)) {
      take(reading, ']');
      return { kind: 'list', items };
    }
  }
}

function inlineTable(reading: Reading, depth: number): FrontMatterValue {
  const entries: { key: string; value: FrontMatterValue }[] = [];
  take(reading, '{');
  for (;;) {
    skip(reading, EMPTY);
    if (match(reading, /\}/uy)) return { kind: 'map', entries };
    const key = pathOf(expect(reading, KEY)[0]).join('.');
    skip(reading, BLANK);
    take(reading, '=');
    skip(reading, BLANK);
    entries.push({ key, value: valueOf(reading, depth + 1) });
    skip(reading, EMPTY);
    if (!match(reading, /,/uy)) {
      take(reading, '}');
      return { kind: 'map', entries };
    }
  }
}
