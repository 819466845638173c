/** The people of the journal, as far as a text finds them. */
import { create } from 'zustand';
import { LIMITS } from '#shared/fields.ts';
import type { PersonRow } from '#shared/person.ts';
import type { Failure } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';

interface PeopleState {
  text: string;
  /** Null until the list was read. */
  total: number | null;
  rows: readonly PersonRow[];
  failure: Failure | null;
}

export const usePeople = create<PeopleState>(() => ({
  text: '',
  total: null,
  rows: [],
  failure: null,
}));

const { getState: get, setState: set } = usePeople;

const PAGE = 100;
let asked = 0;

/** Finds people by a part of their name or affiliation. */
export function findPeople(text: string, isComposing: boolean): void {
  set({ text });
  if (!isComposing) void readPeople();
}

/** Reads the list from its beginning; the last answer wins. */
export const readPeople = (): Promise<void> => read([]);

/** Reads the next page at the end of the list. */
export const readMorePeople = (): Promise<void> => read(get().rows);

async function read(before: readonly PersonRow[]): Promise<void> {
  asked += 1;
  const mine = asked;
  const text = get().text.trim().slice(0, LIMITS.name);
  const page = await journalClient.call('person.list', {
    text,
    offset: before.length,
    limit: PAGE,
  });
  if (mine !== asked) return;
  if (!page.ok) return set({ failure: page.failure });
  const { total, rows } = page.value;
  set({ total, rows: [...before, ...rows], failure: null });
}
