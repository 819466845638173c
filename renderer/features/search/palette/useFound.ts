/** What the journal has for the text of the palette. */
import { useEffect, useState } from 'react';
import type { EventRow } from '#shared/event.ts';
import { LIMITS } from '#shared/fields.ts';
import { NO_FILTER } from '#shared/filter.ts';
import type { SearchHit, SearchKind, Snippet } from '#shared/search.ts';
import { journalClient } from '../../../api/journalClient.ts';
import { recentEvents } from '../../../stores/recent.ts';

export interface Found {
  /** What it was found for. */
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly total: number;
  /** A place of each person that goes by the text. */
  readonly people: readonly Snippet[];
  readonly series: readonly string[];
  readonly recent: readonly EventRow[];
}

const NOTHING: Found = { text: '', hits: [], total: 0, people: [], series: [], recent: [] };

const PAUSE_MS = 60;
const MOST_HITS = 6;
const MOST_PEOPLE = 4;
const MOST_SERIES = 3;
const MOST_RECENT = 6;

/** Follows the text; what was found before stays until the new answer is there. */
export function useFound(text: string, isComposing: boolean): Found {
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    if (isComposing) return;
    let isCurrent = true;
    const read = async () => {
      const next = await (text.trim() === '' ? readRecent() : find(text));
      if (isCurrent) setFound(next);
    };
    const timer = setTimeout(() => void read(), text === '' ? 0 : PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, isComposing]);
  return found;
}

async function readRecent(): Promise<Found> {
  const ids = recentEvents().slice(0, MOST_RECENT);
  if (ids.length === 0) return NOTHING;
  const rows = await journalClient.call('event.rows', { ids: [...ids] });
  if (!rows.ok) return NOTHING;
  const byId = new Map(rows.value.map((row) => [row.id, row]));
  return { ...NOTHING, recent: ids.flatMap((id) => byId.get(id) ?? []) };
}

const ask = (text: string, kinds: SearchKind[], limit: number) =>
  journalClient.call('search.find', { text, filter: NO_FILTER, kinds, offset: 0, limit });

async function find(typed: string): Promise<Found> {
  const text = typed.toWellFormed();
  const [places, named, series] = await Promise.all([
    ask(text, [], MOST_HITS),
    ask(text, ['person'], MOST_HITS),
    journalClient.call('suggest.values', {
      field: 'series',
      text: text.trim().slice(0, LIMITS.name),
    }),
  ]);
  return {
    ...NOTHING,
    text: typed,
    hits: places.ok ? places.value.events : [],
    total: places.ok ? places.value.total : 0,
    people: named.ok ? peopleIn(named.value.events) : [],
    series: series.ok ? series.value.slice(0, MOST_SERIES).map(({ value }) => value) : [],
  };
}

/** Each person once, whatever number of events they were at. */
function peopleIn(hits: readonly SearchHit[]): Snippet[] {
  const people = new Map<number, Snippet>();
  for (const snippet of hits.flatMap(({ snippets }) => snippets)) {
    if (snippet.part === 'person' && snippet.itemId !== null && !people.has(snippet.itemId)) {
      people.set(snippet.itemId, snippet);
    }
  }
  return [...people.values()].slice(0, MOST_PEOPLE);
}
