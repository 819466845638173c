import type { Operation } from '#shared/contract.ts';
import type { Step } from '#shared/history.ts';
import { closeStep, insertStep, recordInto } from '../db/changeLog.ts';
import { type JournalContext, timestamp } from './context.ts';
import { indexChange } from './search/indexing.ts';

/** What a step is about; a change fills in what it learns, such as the name of a deleted event. */
export interface StepSubject {
  subject: string | null;
  eventId: number | null;
  count: number;
}

/**
 * Runs a change as one transaction and one undoable step. All of it is kept or none of it; a change
 * that turns out to change nothing leaves no step behind.
 *
 * @param change gets the revision to write on the records it touches, and the step's subject.
 */
export function inStep<T>(
  journal: JournalContext,
  operation: Operation,
  change: (revision: number, about: StepSubject) => T,
): { value: T; step: Step | null } {
  const { db } = journal;
  return db
    .transaction(() => {
      const about: StepSubject = { subject: null, eventId: null, count: 1 };
      const at = timestamp(journal);
      const id = insertStep(db, { operation, ...about, at });
      recordInto(db, id);
      try {
        const value = change(id, about);
        indexChange(db);
        const { subject, eventId, count } = about;
        const kept = closeStep(db, { id, operation, subject, eventId, count, at });
        return { value, step: kept ? { id, operation, subject, count, at } : null };
      } finally {
        recordInto(db, null);
      }
    })
    .immediate();
}
