/** The turns of the open transcript: what is edited, where the user is, what can be taken back. */
import { create } from 'zustand';
import { changeReview, type Review, useOpened } from './openedStore.ts';
import type { Turns, TurnsContext } from './turnEdits.ts';

interface TurnsState {
  past: readonly Turns[];
  future: readonly Turns[];
  /** The turn that the keys act on. */
  current: number;
  /** Where the turn would be split: an offset into the source; null at its beginning. */
  caret: number | null;
}

const FRESH: TurnsState = { past: [], future: [], current: 0, caret: null };
/** Edits that can be taken back. */
const MOST_STEPS = 500;

export const useTurns = create<TurnsState>(() => FRESH);

const { getState: get, setState: set } = useTurns;

export const openTurns = (): void => set(FRESH);

/** The transcript of a review as it stands, and the people of its session. */
export function turnsOf({ form, proposed }: Review): Turns | null {
  const transcript = form.transcript ?? proposed.draft.transcript;
  if (!transcript) return null;
  const session = form.sessions.find(({ origins }) => origins.includes(transcript.session));
  return { transcript, people: session?.people ?? [] };
}

export function contextOf({ form, proposed }: Review): TurnsContext {
  const at = proposed.draft.transcript?.session ?? 0;
  const session = form.sessions.find(({ origins }) => origins.includes(at));
  return {
    source: proposed.source.text,
    named: proposed.draft.sessions[at]?.people ?? [],
    part: session?.kind === 'panel' ? 'panelist' : 'speaker',
  };
}

function write({ transcript, people }: Turns): void {
  changeReview(({ sessions }) => ({
    transcript,
    sessions: sessions.map((session) =>
      session.origins.includes(transcript.session)
        ? // The notes follow the turns again, whatever was written over them before.
          { ...session, people: [...people], notes: null }
        : session,
    ),
  }));
}

/** Edits the turns; an edit that changes nothing is no step to take back. */
export function edit(change: (turns: Turns, context: TurnsContext) => Turns): boolean {
  const { review } = useOpened.getState();
  const before = review && turnsOf(review);
  if (!review || !before) return false;
  const after = change(before, contextOf(review));
  if (after.transcript === before.transcript && after.people === before.people) return false;
  set(({ past }) => ({ past: [...past, before].slice(-MOST_STEPS), future: [] }));
  write(after);
  return true;
}

function swap(from: 'past' | 'future', to: 'past' | 'future'): void {
  const { review } = useOpened.getState();
  const now = review && turnsOf(review);
  const state = get();
  const other = state[from].at(-1);
  if (!now || !other) return;
  set({ [from]: state[from].slice(0, -1), [to]: [...state[to], now] } as Partial<TurnsState>);
  write(other);
  moveTo(Math.min(get().current, other.transcript.turns.length - 1));
}

export const undoTurns = (): void => swap('past', 'future');
export const redoTurns = (): void => swap('future', 'past');

export const moveTo = (current: number, caret: number | null = null): void =>
  set({ current: Math.max(0, current), caret });
export const setCaret = (caret: number | null): void => set({ caret });
