/** The takeaways of all events, by what became of them. */
import { create } from 'zustand';
import type { Failure } from '#shared/result.ts';
import type { TakeawayKind, TakeawayOutcome, TakeawayRow } from '#shared/takeaway.ts';
import { journalClient } from '../../api/journalClient.ts';
import { change, onChange } from '../../stores/changes.ts';

interface TakeawaysState {
  /** No outcomes are all of them; the same with kinds. */
  outcomes: readonly TakeawayOutcome[];
  kinds: readonly TakeawayKind[];
  /** Null until the list was read. */
  total: number | null;
  rows: readonly TakeawayRow[];
  /** Place of the keyboard's row. */
  current: number;
  failure: Failure | null;
}

export const useTakeaways = create<TakeawaysState>(() => ({
  outcomes: ['open'],
  kinds: [],
  total: null,
  rows: [],
  current: 0,
  failure: null,
}));

const { getState: get, setState: set } = useTakeaways;

const PAGE = 100;
const ALL: TakeawayOutcome[] = ['open', 'used', 'changed-my-mind', 'dropped'];

let asked = 0;

/** Reads the list again, as far as it was read before. */
export async function readTakeawayList(): Promise<void> {
  asked += 1;
  isBehind = false;
  const mine = asked;
  const wanted = Math.max(PAGE, get().rows.length);
  let rows: TakeawayRow[] = [];
  let total = 0;
  do {
    const page = await readPage(rows.length);
    if (mine !== asked) return;
    if (!page.ok) return set({ failure: page.failure });
    rows = [...rows, ...page.value.rows];
    ({ total } = page.value);
    if (page.value.rows.length === 0) break;
  } while (rows.length < Math.min(wanted, total));
  set(({ current }) => ({ rows, total, failure: null, current: within(current, rows.length) }));
}

const readPage = (offset: number) => {
  const { outcomes, kinds } = get();
  return journalClient.call('takeaway.list', {
    outcomes: [...(outcomes.length === 0 ? ALL : outcomes)],
    kinds: [...kinds],
    offset,
    limit: PAGE,
  });
};

const within = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));

/** Reads the next page at the end of the list. */
export async function readMore(): Promise<void> {
  const { rows } = get();
  asked += 1;
  const mine = asked;
  const page = await readPage(rows.length);
  if (mine !== asked) return;
  if (!page.ok) return set({ failure: page.failure });
  set({ rows: [...rows, ...page.value.rows], total: page.value.total });
}

export function chooseOutcomes(outcomes: readonly TakeawayOutcome[]): void {
  set({ outcomes, rows: [], total: null, current: 0 });
  void readTakeawayList();
}

export function toggleKind(kind: TakeawayKind): void {
  const { kinds } = get();
  const has = kinds.includes(kind);
  set({
    kinds: has ? kinds.filter((one) => one !== kind) : [...kinds, kind],
    rows: [],
    total: null,
    current: 0,
  });
  void readTakeawayList();
}

export const moveCurrent = (by: number): void =>
  set(({ current, rows }) => ({ current: within(current + by, rows.length) }));

export const setCurrent = (current: number): void => set({ current });

/** Changes of this list's own that are under way; they are in the rows already. */
let underWay = 0;
/** The journal changed otherwise meanwhile, which the rows do not show yet. */
let isBehind = false;

/** Says what became of a takeaway and moves on to the next one. */
export async function markTakeaway(row: TakeawayRow, outcome: TakeawayOutcome): Promise<void> {
  if (row.outcome === outcome) return moveCurrent(1);
  const { outcomes, rows, total } = get();
  const stays = outcomes.length === 0 || outcomes.includes(outcome);
  const at = rows.findIndex(({ id }) => id === row.id);
  const changed = stays ? rows.with(at, { ...row, outcome }) : rows.toSpliced(at, 1);
  set({
    rows: changed,
    total: total === null || stays ? total : total - 1,
    current: within(stays ? at + 1 : at, changed.length),
  });
  underWay += 1;
  const { id, revision } = row;
  const result = await change('takeaway.update', { id, revision, patch: { outcome } });
  underWay -= 1;
  if (!result.ok || (isBehind && underWay === 0)) return readTakeawayList();
  const saved = result.value.event.takeaways.find((takeaway) => takeaway.id === id);
  if (!saved) return;
  set((state) => ({
    rows: state.rows.map((other) => (other.id === id ? { ...other, ...saved } : other)),
  }));
}

/** Follows the journal until the returned function is called. */
export const followTakeaways = (): (() => void) =>
  onChange((made) => {
    if (underWay === 0) void readTakeawayList();
    // A change of one event is the list's own; an undo is not.
    else if (made === null) isBehind = true;
  });
