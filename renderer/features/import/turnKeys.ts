/** What the keys of the turn editor do. */
import type { KeyboardEvent } from 'react';
import { isComposing } from '../../ui/composing.ts';
import { caretAfter, caretBefore } from './caret.ts';
import { useOpened } from './openedStore.ts';
import { assign, join, nextOfNobody, split } from './turnEdits.ts';
import { edit, moveTo, setCaret, turnsOf, useTurns } from './turnsStore.ts';

const PAGE = 10;

/** Gives the turn that the keys act on to a speaker, and goes on to the next one. */
export function assignCurrent(speaker: number | null): void {
  const { current } = useTurns.getState();
  const turns = turnsNow();
  if (!turns || (speaker !== null && !turns.transcript.speakers[speaker])) return;
  edit((before) => assign(before, current, speaker));
  moveTo(Math.min(current + 1, turns.transcript.turns.length - 1));
}

/** Splits the turn at the caret; the second half is the one that the keys act on then. */
export function splitCurrent(): void {
  const { current, caret } = useTurns.getState();
  if (caret === null) return;
  const before = turnsNow()?.transcript.turns.length;
  edit((turns, context) => split(turns, context, current, caret));
  if (turnsNow()?.transcript.turns.length !== before) moveTo(current + 1);
}

/** Joins the turn to the one before it. */
export function joinCurrent(): void {
  const { current } = useTurns.getState();
  const before = turnsNow()?.transcript.turns.length;
  if (!edit((turns, context) => join(turns, context, current))) return;
  if (turnsNow()?.transcript.turns.length !== before) moveTo(current - 1);
}

export function goToNobodys(): void {
  const turns = turnsNow();
  const next = turns && nextOfNobody(turns, useTurns.getState().current);
  if (next !== null) moveTo(next);
}

const turnsNow = () => {
  const { review } = useOpened.getState();
  return review && turnsOf(review);
};

/** Moves the caret of the current turn a word or, with Ctrl, a sentence on. */
function moveCaret(isForward: boolean, unit: 'word' | 'sentence'): void {
  const { current, caret } = useTurns.getState();
  const span = turnsNow()?.transcript.turns[current]?.span;
  const source = useOpened.getState().review?.proposed.source.text;
  if (!span || source === undefined) return;
  const text = source.slice(span.start, span.end);
  const at = (caret ?? span.start) - span.start;
  const next = isForward ? caretAfter(text, at, unit) : caretBefore(text, at, unit);
  setCaret(next <= 0 || next >= text.length ? null : span.start + next);
}

/** The names of speakers are typed in fields of their own; here every key is one press. */
export function pressTurnKey(event: KeyboardEvent<HTMLElement>, count: number): void {
  if (isComposing(event) || event.altKey) return;
  const run = actionOf(event, count);
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  run();
}

function actionOf(
  { key, ctrlKey, metaKey }: KeyboardEvent<HTMLElement>,
  count: number,
): (() => void) | null {
  const isMod = ctrlKey || metaKey;
  if (key === 'ArrowRight') return () => moveCaret(true, isMod ? 'sentence' : 'word');
  if (key === 'ArrowLeft') return () => moveCaret(false, isMod ? 'sentence' : 'word');
  if (isMod) return null;
  if (/^[1-9]$/u.test(key)) return () => assignCurrent(Number(key) - 1);
  if (key === '0') return () => assignCurrent(null);
  if (key === 'Enter') return splitCurrent;
  if (key === 'Backspace') return joinCurrent;
  const { current } = useTurns.getState();
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + PAGE,
    PageUp: current - PAGE,
    Home: 0,
    End: count - 1,
  };
  const to = targets[key];
  return to === undefined ? null : () => moveTo(Math.max(0, Math.min(count - 1, to)));
}
