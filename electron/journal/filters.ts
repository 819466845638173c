import type { Input, Operation } from '#shared/contract.ts';
import { Filter, OpensIn, type SavedFilter } from '#shared/filter.ts';
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
import { searchFind } from './search/search.ts';
import { inStep } from './steps.ts';

const StoredConditions = Filter.extend({ opens: OpensIn.default('timeline') });

/** The conditions of a saved filter as its row holds them. */
export function readStored(json: string): { filter: Filter; opens: OpensIn } {
  const { opens, ...filter } = StoredConditions.parse(JSON.parse(json));
  return { filter, opens };
}

/** The other way: what the row of a saved filter holds. */
export const storedJson = (filter: Filter, opens: OpensIn): string =>
  JSON.stringify(opens === 'search' ? { ...filter, opens } : filter);

/** The saved filters in order, each with the number of events that it shows or finds. */
export const filterList = (journal: JournalContext): SavedFilter[] =>
  savedFilters(journal.db).map((stored) => {
    const { filter, opens } = readStored(stored.filter);
    const count =
      opens === 'search' ? countFound(journal, filter) : countShown(journal.db, 'all', filter);
    return { ...stored, filter, opens, count };
  });

const countFound = (journal: JournalContext, filter: Filter): number =>
  searchFind(journal, { text: filter.text, filter, kinds: [], offset: 0, limit: 1 }).total;

export function filterSave(
  journal: JournalContext,
  { name, filter, opens }: Input<'filter.save'>,
): SavedFilter[] {
  inStep(journal, 'filter.save', (_revision, about) => {
    about.subject = name;
    const stored = storedJson(filter, opens);
    insertSavedFilter(journal.db, { uid: journal.newId(), name, filter: stored });
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
      filter: patch.filter
        ? storedJson(patch.filter, readStored(stored.filter).opens)
        : stored.filter,
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
