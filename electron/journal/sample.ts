import type { BulkChange } from '#shared/contract.ts';
import sample from '../../resources/sample/journal.json' with { type: 'json' };
import type { JournalContext } from './context.ts';
import { checkPortable } from './export/portableDocument.ts';
import { writePortable } from './export/portableWriting.ts';
import { requireEmpty } from './export/restore.ts';
import { inStep } from './steps.ts';

/**
 * Fills an empty journal with the sample, as one step that undo takes away again. Language and
 * theme stay the user's own.
 *
 * @throws Refusal 'journal-not-empty'.
 */
export function fillWithSample(journal: JournalContext): BulkChange {
  requireEmpty(journal);
  const document = checkPortable(sample);
  const { step } = inStep(journal, 'journal.fillWithSample', (revision, about) => {
    Object.assign(about, { count: document.events.length });
    writePortable(journal, document, revision);
  });
  return { count: document.events.length, step };
}
