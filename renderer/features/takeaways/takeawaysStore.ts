/** The takeaways of all events, by what became of them. */
import { create } from 'zustand';
import type { Failure } from '#shared/result.ts';
import type { TakeawayKind, TakeawayOutcome, TakeawayRow } from '#shared/takeaway.ts';
import { journalClient } from '../../api/journalClient.ts';
import { change, onChange } from '../../stores/changes.ts';
import { addDays } from '#shared/partialDate.ts';
import { PAGE, pagesMissing, pagesOf, type PagedRows, withPage } from '../../stores/pagedRows.ts';
import { localToday } from '../log/today.ts';

interface TakeawaysState {
  /** No outcomes are all of them; the same with kinds. */
  outcomes: readonly TakeawayOutcome[];
  kinds: readonly TakeawayKind[];
  /** Whether those are shown that were put off. */
  isLater: boolean;
  /** How many were put off. */
  putOff: number;
  /** The day of the keyboard's row that is being chosen. */
  dating: 'due' | 'laterUntil' | null;
  /** Null until the list was read. */
  total: number | null;
  rows: PagedRows<TakeawayRow>;
  /** Place of the keyboard's row. */
  current: number;
  failure: Failure | null;
}

export const useTakeaways = create<TakeawaysState>(() => ({
  outcomes: ['open'],
  kinds: [],
  isLater: false,
  putOff: 0,
  dating: null,
  total: null,
  rows: [],
  current: 0,
  failure: null,
}));

const { getState: get, setState: set } = useTakeaways;

const ALL: TakeawayOutcome[] = ['open', 'used', 'changed-my-mind', 'dropped'];

/** Counts what the rows were read for: an answer to something earlier has another order. */
let asked = 0;
/** Whether the list is being read anew. */
let isReading = false;
/** The rows in sight, which are read again when the journal changes. */
let shown = { first: 0, last: 0 };
/** Where pages begin that are under way. */
const underWayPages = new Set<number>();

function startOver(): number {
  underWayPages.clear();
  isReading = false;
  asked += 1;
  return asked;
}

/** Reads the list again, as far as it is in sight. */
export async function readTakeawayList(): Promise<void> {
  const mine = startOver();
  isBehind = false;
  isReading = true;
  let rows: PagedRows<TakeawayRow> = [];
  let putOff = 0;
  for (const offset of pagesOf(shown.first, shown.last)) {
    const page = await readPage(offset);
    if (mine !== asked) return;
    if (!page.ok) {
      isReading = false;
      return set({ failure: page.failure });
    }
    rows = withPage(rows, offset, page.value);
    ({ putOff } = page.value);
  }
  isReading = false;
  set(({ current }) => ({
    rows,
    total: rows.length,
    putOff,
    failure: null,
    current: within(current, rows.length),
  }));
}

const readPage = (offset: number) => {
  const { outcomes, kinds, isLater } = get();
  return journalClient.call('takeaway.list', {
    outcomes: [...(outcomes.length === 0 ? ALL : outcomes)],
    kinds: [...kinds],
    later: isLater ? 'only' : 'hidden',
    offset,
    limit: PAGE,
  });
};

const within = (index: number, length: number): number => Math.max(0, Math.min(index, length - 1));

/** Reads what comes into sight and was not read yet. */
export function showTakeaways(first: number, last: number): void {
  shown = { first, last };
  for (const offset of pagesMissing(get().rows, first, last)) {
    if (!underWayPages.has(offset)) void readMissing(offset);
  }
}

async function readMissing(offset: number): Promise<void> {
  const mine = asked;
  underWayPages.add(offset);
  const page = await readPage(offset);
  if (mine !== asked) return;
  underWayPages.delete(offset);
  if (!page.ok) return set({ failure: page.failure });
  const rows = withPage(get().rows, offset, page.value);
  set({ rows, total: rows.length });
}

/** Shows another choice of takeaways, from its beginning. */
function choose(choice: Partial<Pick<TakeawaysState, 'outcomes' | 'kinds' | 'isLater'>>): void {
  shown = { first: 0, last: 0 };
  set({ ...choice, rows: [], total: null, current: 0 });
  void readTakeawayList();
}

export const chooseOutcomes = (outcomes: readonly TakeawayOutcome[]): void =>
  choose({ outcomes, isLater: false });

/** Shows those that were put off, or the others again. */
export const toggleLater = (): void => choose({ isLater: !get().isLater, outcomes: ['open'] });

export function toggleKind(kind: TakeawayKind): void {
  const { kinds } = get();
  const has = kinds.includes(kind);
  choose({ kinds: has ? kinds.filter((one) => one !== kind) : [...kinds, kind] });
}

export const moveCurrent = (by: number): void =>
  set(({ current, rows }) => ({ current: within(current + by, rows.length), dating: null }));

export const setCurrent = (current: number): void => {
  if (get().current !== current) set({ current, dating: null });
};

/** Asks for a day of the keyboard's row, or no more. */
export const askForDay = (dating: TakeawaysState['dating']): void => set({ dating });

/** Changes of this list's own that are under way; they are in the rows already. */
let underWay = 0;
/** The journal changed otherwise meanwhile, which the rows do not show yet. */
let isBehind = false;

/** Says what became of a takeaway and moves on to the next one. */
export async function markTakeaway(row: TakeawayRow, outcome: TakeawayOutcome): Promise<void> {
  const patch = outcome === 'open' ? { outcome, laterUntil: null } : { outcome };
  if (row.outcome === outcome && !isPutOff(row)) return moveCurrent(1);
  await patchRow(row, patch);
}

/** Puts a takeaway off until a day, by itself a month from now, and moves on to the next one. */
export const putOff = (
  row: TakeawayRow,
  until: string | null = addDays(localToday(), PUT_OFF_DAYS),
): Promise<void> => patchRow(row, { laterUntil: until, outcome: 'open' });

/** Says by when something is to be done; null is no day. */
export const setDue = (row: TakeawayRow, due: string | null): Promise<void> =>
  patchRow(row, { due });

const PUT_OFF_DAYS = 30;

const isPutOff = ({ outcome, laterUntil }: TakeawayRow): boolean =>
  outcome === 'open' && laterUntil !== null && laterUntil > localToday();

type Patch = Partial<Pick<TakeawayRow, 'outcome' | 'laterUntil' | 'due'>>;

async function patchRow(row: TakeawayRow, patch: Patch): Promise<void> {
  const { outcomes, isLater, rows, total, putOff: waiting } = get();
  const next = { ...row, ...patch };
  const stays =
    (outcomes.length === 0 || outcomes.includes(next.outcome)) && isPutOff(next) === isLater;
  const at = rows.findIndex((other) => other?.id === row.id);
  const changed = stays ? rows.with(at, next) : rows.toSpliced(at, 1);
  const moves = stays && patch.due === undefined;
  // What is being read now has the order of before.
  isBehind ||= isReading;
  startOver();
  set({
    rows: changed,
    dating: null,
    total: total === null || stays ? total : total - 1,
    putOff: waiting + Number(isPutOff(next)) - Number(isPutOff(row)),
    current: within(moves ? at + 1 : at, changed.length),
  });
  underWay += 1;
  const { id, revision } = row;
  const result = await change('takeaway.update', { id, revision, patch });
  underWay -= 1;
  if (!result.ok || (isBehind && underWay === 0)) return readTakeawayList();
  const saved = result.value.event.takeaways.find((takeaway) => takeaway.id === id);
  if (!saved) return;
  set((state) => ({
    rows: state.rows.map((other) => (other?.id === id ? { ...other, ...saved } : other)),
  }));
}

/** Follows the journal until the returned function is called. */
export const followTakeaways = (): (() => void) =>
  onChange((made) => {
    if (underWay === 0) void readTakeawayList();
    // A change of one event is the list's own; an undo is not.
    else if (made === null) isBehind = true;
  });
