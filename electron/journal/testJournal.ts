import { join } from 'node:path';
import type { NewEvent } from '#shared/contract.ts';
import { emptyEvent, type EventFields } from '#shared/event.ts';
import { createJournalFile, openJournalFile } from '../db/open.ts';
import { emptyFolder } from './testFiles.ts';
import type { JournalContext } from './context.ts';

/** A clock that tests set; it stands at noon of a day in the user's own zone. */
export interface TestClock {
  set(day: string): void;
}

export interface TestJournal extends JournalContext {
  readonly folder: string;
  readonly clock: TestClock;
  /** The same journal on a new connection, as after a restart of the program. */
  reopen(): TestJournal;
}

/** A journal in a folder of its own, with a clock and ids that are the same in every run. */
export function testJournal(day = '2026-11-22'): TestJournal {
  const folder = emptyFolder();
  const file = join(folder, 'journal.sqlite');
  createJournalFile(file);
  let current = new Date(`${day}T12:00:00`);
  let ids = 0;
  const open = (): TestJournal => ({
    db: openJournalFile(file),
    inbox: join(folder, 'inbox'),
    folder,
    now: () => current,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    clock: { set: (next) => (current = new Date(`${next}T12:00:00`)) },
    reopen: open,
  });
  return open();
}

/** An event as the log form would hand it over, with nothing but what is given. */
export const newEvent = (
  fields: Partial<EventFields> & { name: string },
  more: Partial<Omit<NewEvent, 'event'>> = {},
): NewEvent => ({
  event: { ...emptyEvent(fields.name), ...fields },
  verdict: null,
  sessions: [],
  takeaways: [],
  ...more,
});
