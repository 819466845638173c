import type { Output } from '#shared/contract.ts';
import { Refusal } from '#shared/result.ts';
import { holdsAnything } from '../../db/portableQueries.ts';
import type { JournalContext } from '../context.ts';
import { settingsSet } from '../settings.ts';
import { inStep } from '../steps.ts';
import { readPortable } from './portableDocument.ts';
import { writePortable } from './portableWriting.ts';

/**
 * Brings an exported journal back into an empty one, settings included: all of it or, where any of
 * it is refused, nothing. One undoable step; undoing it leaves the settings as they are then.
 *
 * @throws Refusal 'journal-not-empty', or what `readPortable` and `writePortable` refuse.
 */
export function restoreJournal(journal: JournalContext, bytes: Uint8Array): Output<'restore.run'> {
  requireEmpty(journal);
  const document = readPortable(bytes);
  inStep(journal, 'restore.run', (revision, about) => {
    Object.assign(about, { count: document.events.length });
    writePortable(journal, document, revision);
    settingsSet(journal, document.settings);
  });
  return {
    events: document.events.length,
    sources: document.events.reduce((sum, { sources }) => sum + sources.length, 0),
  };
}

/** Refuses a journal that holds anything: nobody's records are ever mixed or replaced. */
export function requireEmpty({ db }: JournalContext): void {
  if (holdsAnything(db)) {
    throw new Refusal(
      'journal-not-empty',
      'only an empty journal can be filled; nothing was changed',
    );
  }
}
