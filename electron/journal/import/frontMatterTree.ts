/** What front matter of either kind is read into, and its fields by name. */
import type { Span } from '#shared/draft.ts';

export type FrontMatterValue =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly FrontMatterValue[] }
  | { readonly kind: 'map'; readonly entries: readonly FrontMatterEntry[] };

export interface FrontMatterEntry {
  readonly key: string;
  readonly value: FrontMatterValue;
}

export interface FrontMatterField {
  /** Scalars as they are written; one for a plain value, several for a list. */
  readonly values: readonly string[];
  /** Where each of `values` stands in the whole text. */
  readonly spans: readonly Span[];
  /** Of the whole field. */
  readonly span: Span;
}

export interface Fields {
  /** Of the top level, keys in lower case. */
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  /** What lies deeper, by its path: `address.city`, `speakers.0.name`. */
  readonly nested: ReadonlyMap<string, FrontMatterField>;
}

const MOST_FIELDS = 4_000;

/** The fields of a map by their names, or null where a key of the top level stands twice. */
export function fieldsOf(entries: readonly FrontMatterEntry[]): Fields | null {
  const fields = new Map<string, FrontMatterField>();
  const nested = new Map<string, FrontMatterField>();
  for (const { key, value } of entries) {
    const name = key.toLowerCase();
    if (fields.has(name)) return null;
    const field = fieldOf(value);
    if (field) fields.set(name, field);
    addNested(nested, name, value);
  }
  return { fields, nested };
}

function fieldOf(value: FrontMatterValue): FrontMatterField | null {
  const texts = textsIn(value, 0);
  const [first] = texts;
  if (!first || value.kind === 'map') return null;
  const last = texts.at(-1) ?? first;
  return {
    values: texts.map(({ text }) => text),
    spans: texts.map(({ span }) => span),
    span: value.kind === 'text' ? value.span : { start: first.span.start, end: last.span.end },
  };
}

/** The texts of a list, and of lists within it such as `[[Ada Moss]]`. */
function textsIn(value: FrontMatterValue, depth: number): { text: string; span: Span }[] {
  if (value.kind === 'text') return value.text === '' ? [] : [value];
  return value.kind === 'map' || depth > 2
    ? []
    : value.items.flatMap((item) => textsIn(item, depth + 1));
}

function addNested(
  nested: Map<string, FrontMatterField>,
  path: string,
  value: FrontMatterValue,
): void {
  const inner =
    value.kind === 'map'
      ? value.entries
      : value.kind === 'list'
        ? value.items.map((item, index) => ({ key: String(index), value: item }))
        : [];
  for (const { key, value: item } of inner) {
    if (nested.size >= MOST_FIELDS) return;
    const name = `${path}.${key.toLowerCase()}`;
    const field = fieldOf(item);
    // A list of plain texts is a field already; its items need no names.
    if (field && !(value.kind === 'list' && item.kind === 'text')) nested.set(name, field);
    addNested(nested, name, item);
  }
}
