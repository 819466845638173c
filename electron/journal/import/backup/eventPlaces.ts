/** Where the events of an export, and the values of their fields, stand in its text. */
import { visit } from 'jsonc-parser';
import type { Span } from '#shared/draft.ts';

export interface EventPlace {
  /** The whole record. */
  readonly span: Span;
  /** The values of the event's own fields, by key; text without its quotes. */
  readonly fields: ReadonlyMap<string, Span>;
}

/** How deep an event lies, and its fields: `{"events":[{"name":…}]}`. */
const EVENT_DEPTH = 3;

interface Reading {
  depth: number;
  /** The key of the journal that the reading is within. */
  section: string;
  key: string;
  start: number;
  fields: Map<string, Span>;
}

/**
 * The places of the events of a text that is known to be an export, in order. One pass over it; no
 * tree is built.
 */
export function eventPlaces(text: string): EventPlace[] {
  let places: EventPlace[] = [];
  const at: Reading = { depth: 0, section: '', key: '', start: 0, fields: new Map() };
  const isEvent = (): boolean => at.depth === EVENT_DEPTH && at.section === 'events';
  visit(text, {
    onObjectBegin: (offset) => {
      at.depth += 1;
      if (!isEvent()) return;
      at.start = offset;
      at.fields = new Map();
    },
    onObjectEnd: (offset, length) => {
      if (isEvent())
        places.push({ span: { start: at.start, end: offset + length }, fields: at.fields });
      at.depth -= 1;
    },
    onArrayBegin: () => {
      at.depth += 1;
      // Of a key that stands twice the last one counts, as JSON reads it.
      if (at.depth === EVENT_DEPTH - 1 && at.section === 'events') places = [];
    },
    onArrayEnd: () => {
      at.depth -= 1;
    },
    onObjectProperty: (key) => {
      if (at.depth === 1) at.section = key;
      at.key = key;
    },
    onLiteralValue: (value, offset, length) => {
      if (!isEvent() || value === null) return;
      const quote = typeof value === 'string' ? 1 : 0;
      at.fields.set(at.key, { start: offset + quote, end: offset + length - quote });
    },
  });
  return places;
}
