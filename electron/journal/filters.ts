import type { Input, Operation } from '#shared/contract.ts';
import { Filter, type SavedFilter } from '#shared/filter.ts';
import { Refusal } from '#shared/result.ts';
import {
  deleteSavedFilter,
  getSavedFilter,
  insertSavedFilter,
  savedFilters,
  type StoredFilter,
  updateSavedFilter,
} from '../db/savedFiltersTable.ts';
import { countShown } from '../db/timelineQueries.ts';
import type { JournalContext } from './context.ts';
import { inStep } from './steps.ts';

/** The saved filters in order, each with the number of events that it shows. */
export const filterList = ({ db }: JournalContext): SavedFilter[] =>
  savedFilters(db).map((stored) => {
    const filter = Filter.parse(JSON.parse(stored.filter));
    return { ...stored, filter, count: countShown(db, 'all', filter) };
  });

export function filterSave(
  journal: JournalContext,
  { name, filter }: Input<'filter.save'>,
): SavedFilter[] {
  inStep(journal, 'filter.save', (_revision, about) => {
    about.subject = name;
    insertSavedFilter(journal.db, { uid: journal.newId(), name, filter: JSON.stringify(filter) });
  });
  return filterList(journal);
}

export function filterUpdate(
  journal: JournalContext,
  { id, patch }: Input<'filter.update'>,
): SavedFilter[] {
  return changeFilter(journal, 'filter.update', id, (stored) => {
    updateSavedFilter(journal.db, {
      id,
      name: patch.name ?? stored.name,
      filter: patch.filter ? JSON.stringify(patch.filter) : stored.filter,
    });
  });
}

export const filterRemove = (
  journal: JournalContext,
  { id }: Input<'filter.remove'>,
): SavedFilter[] =>
  changeFilter(journal, 'filter.remove', id, () => deleteSavedFilter(journal.db, id));

function changeFilter(
  journal: JournalContext,
  operation: Operation,
  id: number,
  change: (stored: StoredFilter) => void,
): SavedFilter[] {
  inStep(journal, operation, (_revision, about) => {
    const stored = getSavedFilter(journal.db, id);
    if (!stored) throw new Refusal('not-found', `there is no saved filter ${id}`);
    about.subject = stored.name;
    change(stored);
  });
  return filterList(journal);
}
