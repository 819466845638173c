import type { Input, Output } from '#shared/contract.ts';
import type { EventStep, HistoryState, Step } from '#shared/history.ts';
import { replayStep, type StepRow, stepsOfEvent, stepToRedo, stepToUndo } from '../db/changeLog.ts';
import type { JournalContext } from './context.ts';
import { indexChange } from './search/indexing.ts';

const stepOf = (row: StepRow | null): Step | null => {
  if (!row) return null;
  const { eventId: _eventId, ...step } = row;
  return step;
};

export const historyState = ({ db }: JournalContext): HistoryState => ({
  undo: stepOf(stepToUndo(db)),
  redo: stepOf(stepToRedo(db)),
});

/** Takes the last step back. With a `stepId`, only if that step still is the last one. */
export function historyUndo(
  journal: JournalContext,
  { stepId }: Input<'history.undo'>,
): Output<'history.undo'> {
  return replayNext(journal, 'undo', (row) => stepId === null || row.id === stepId);
}

export const historyRedo = (journal: JournalContext): Output<'history.redo'> =>
  replayNext(journal, 'redo', () => true);

function replayNext(
  journal: JournalContext,
  direction: 'undo' | 'redo',
  wanted: (row: StepRow) => boolean,
): Output<'history.undo'> {
  const { db } = journal;
  const step = db
    .transaction(() => {
      const row = direction === 'undo' ? stepToUndo(db) : stepToRedo(db);
      if (!row || !wanted(row)) return null;
      replayStep(db, row.id, direction);
      indexChange(db);
      return stepOf(row);
    })
    .immediate();
  return { step, state: historyState(journal) };
}

/** What was done to an event, newest first. */
export const eventHistory = ({ db }: JournalContext, { id }: Input<'event.history'>): EventStep[] =>
  stepsOfEvent(db, id).map(({ touched, undone, eventId: _eventId, ...step }) => ({
    ...step,
    undone: undone === 1,
    fields: JSON.parse(touched) as string[],
  }));
