/** The people of the journal, as far as a text finds them. */
import { create } from 'zustand';
import { LIMITS } from '#shared/fields.ts';
import type { PersonRow } from '#shared/person.ts';
import type { Failure } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { PAGE, pagesMissing, pagesOf, type PagedRows, withPage } from '../../stores/pagedRows.ts';

interface PeopleState {
  text: string;
  /** Null until the list was read. */
  total: number | null;
  rows: PagedRows<PersonRow>;
  /** Place of the keyboard's row. */
  current: number;
  failure: Failure | null;
}

export const usePeople = create<PeopleState>(() => ({
  text: '',
  total: null,
  rows: [],
  current: 0,
  failure: null,
}));

const { getState: get, setState: set } = usePeople;

/** Counts what the rows were read for: an answer to something earlier is put aside. */
let asked = 0;
/** The rows in sight, which are read again when the journal changes. */
let shown = { first: 0, last: 0 };
const underWay = new Set<number>();

/** Finds people by a part of their name or affiliation. */
export function findPeople(text: string, isComposing: boolean): void {
  set({ text });
  if (isComposing) return;
  shown = { first: 0, last: 0 };
  set({ current: 0 });
  void readPeople();
}

/** Reads the list again, as far as it is in sight; the last answer wins. */
export async function readPeople(): Promise<void> {
  asked += 1;
  const mine = asked;
  underWay.clear();
  let rows: PagedRows<PersonRow> = [];
  for (const offset of pagesOf(shown.first, shown.last)) {
    const page = await readPage(offset);
    if (mine !== asked) return;
    if (!page.ok) return set({ failure: page.failure });
    rows = withPage(rows, offset, page.value);
  }
  set(({ current }) => ({
    rows,
    total: rows.length,
    current: within(current, rows.length),
    failure: null,
  }));
}

const readPage = (offset: number) => {
  const text = get().text.trim().slice(0, LIMITS.name);
  return journalClient.call('person.list', { text, offset, limit: PAGE });
};

const within = (place: number, length: number): number => Math.max(0, Math.min(place, length - 1));

/** Reads what comes into sight and was not read yet. */
export function showPeople(first: number, last: number): void {
  shown = { first, last };
  for (const offset of pagesMissing(get().rows, first, last)) {
    if (!underWay.has(offset)) void readMissing(offset);
  }
}

async function readMissing(offset: number): Promise<void> {
  const mine = asked;
  underWay.add(offset);
  const page = await readPage(offset);
  if (mine !== asked) return;
  underWay.delete(offset);
  if (!page.ok) return set({ failure: page.failure });
  const rows = withPage(get().rows, offset, page.value);
  set({ rows, total: rows.length });
}

export const movePerson = (by: number): void =>
  set(({ current, rows }) => ({ current: within(current + by, rows.length) }));

export const setPerson = (current: number): void => {
  if (get().current !== current) set({ current });
};
