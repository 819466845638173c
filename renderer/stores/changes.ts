/** Every change to the journal goes through here: it is announced to the stores and can be undone. */
import i18next from 'i18next';
import type { CallInput, EventChange, Operation, Output } from '#shared/contract.ts';
import type { Step } from '#shared/history.ts';
import type { Failure, FailureCode, Result } from '#shared/result.ts';
import { journalClient } from '../api/journalClient.ts';
import { failureSentences, stepSentence } from '../i18n/sentences.ts';
import { modName } from '../ui/keys.ts';
import { dismissToast, showToast } from '../ui/toasts.ts';

/** Hears of a change; with the event as it is now where the change was to a single one. */
type Listener = (change: EventChange | null) => void;
const listeners = new Set<Listener>();

/** Calls back after every change to the journal, from this page or noticed from another one. */
export function onChange(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announceChange(made: EventChange | null): void {
  for (const listener of listeners) listener(made);
}

const isEventChange = (value: unknown): value is EventChange =>
  typeof value === 'object' && value !== null && 'event' in value && 'row' in value;

const stepIn = (value: unknown): Step | null =>
  typeof value === 'object' && value !== null && 'step' in value
    ? (value as { step: Step | null }).step
    : null;

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes go out one after the other. Requests of a page may overtake one another on their way, and
 * an undo that came before the change it is meant for would take back another one.
 */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const mine = last.then(write);
  last = mine.catch(() => null);
  return mine;
}

interface ChangeOptions {
  /** No toast with Undo: the change is seen where it happens, and Ctrl+Z takes it back as ever. */
  readonly quiet?: boolean;
  /** Failures that the caller shows itself, beside what was typed. */
  readonly handles?: readonly FailureCode[];
}

/** Performs an operation that writes: announces it, offers to undo it, says why it failed. */
export async function change<N extends Operation>(
  operation: N,
  input: CallInput<N>,
  { quiet = false, handles = [] }: ChangeOptions = {},
): Promise<Result<Output<N>>> {
  const result = await inTurn(() => journalClient.call(operation, input));
  if (!result.ok) {
    if (!handles.includes(result.failure.code)) showFailure(result.failure);
    return result;
  }
  announceChange(isEventChange(result.value) ? result.value : null);
  const step = stepIn(result.value);
  // The message before would offer to undo what is no longer the last change.
  if (step && quiet) dismissToast();
  else if (step) offerUndo(step);
  return result;
}

export function showFailure(failure: Failure): void {
  const { what, kept, next } = failureSentences(i18next.t, failure);
  showToast({ text: [what, kept, next].join(' '), tone: 'problem' });
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const undoAction = (step: Step) => ({
  label: i18next.t('common.undo'),
  keyHint: `${modName()}Z`,
  run: () => void undo(step.id),
});

function offerUndo(step: Step): void {
  showToast({
    text: capitalised(stepSentence(i18next.t, step)),
    action: undoAction(step),
  });
}

/** Takes the last change back; with a step's id, only if it still is the last one. */
export async function undo(stepId: number | null = null): Promise<void> {
  const result = await inTurn(() => journalClient.call('history.undo', { stepId }));
  if (!result.ok) return showFailure(result.failure);
  const { step } = result.value;
  announceChange(null);
  if (!step) {
    showToast({ text: i18next.t(stepId === null ? 'history.nothingToUndo' : 'history.notLast') });
    return;
  }
  showToast({
    text: i18next.t('history.undone', { step: stepSentence(i18next.t, step) }),
    action: { label: i18next.t('common.redo'), run: () => void redo() },
  });
}

/** Brings the change back that was undone last. */
export async function redo(): Promise<void> {
  const result = await inTurn(() => journalClient.call('history.redo', {}));
  if (!result.ok) return showFailure(result.failure);
  const { step } = result.value;
  announceChange(null);
  if (!step) return showToast({ text: i18next.t('history.nothingToRedo') });
  showToast({
    text: i18next.t('history.redone', { step: stepSentence(i18next.t, step) }),
    action: undoAction(step),
  });
}
