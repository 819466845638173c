/** Saves the ticked drafts of a list or a pile, all of them or none. */
import { create } from 'zustand';
import type { CallInput } from '#shared/contract.ts';
import { NO_FILTER } from '#shared/filter.ts';
import { yearOf } from '#shared/partialDate.ts';
import { FAILURE_CODES, type Failure } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { change } from '../../stores/changes.ts';
import { goTo, HOME } from '../../stores/route.ts';
import { localToday } from '../log/today.ts';
import { choiceOf, intoOf, useChoices } from './choiceStore.ts';
import {
  documentOf,
  dropSaved,
  entriesOf,
  patchDocument,
  type PiledDocument,
} from './documentsStore.ts';
import { forgetForms, keptForm } from './keptForms.ts';
import { closeDocument, openDocument, openEntry, useOpened } from './openedStore.ts';
import { readReview } from './readReview.ts';

interface SavingState {
  isSaving: boolean;
  failure: Failure | null;
}

export const useSaving = create<SavingState>(() => ({ isSaving: false, failure: null }));

const { getState: get, setState: set } = useSaving;

type Entry = CallInput<'import.saveMany'>['documents'][number]['entries'][number];

/** The ticked entries of a document, as they were proposed. */
function chosenOf(document: PiledDocument): Entry[] {
  const choice = choiceOf(useChoices.getState().choices, document);
  return entriesOf(document)
    .filter(({ index }) => choice.ticked.has(index))
    .map((entry) => ({ index: entry.index, into: intoOf(choice, entry) }));
}

/** Saves what is ticked of these documents, as it was proposed or changed, as one step. */
export async function saveChosen(ids: readonly string[]): Promise<void> {
  if (get().isSaving) return;
  const documents = ids
    .flatMap((id) => documentOf(id) ?? [])
    .filter((document) => chosenOf(document).length > 0);
  if (documents.length === 0) return;
  const year = lastYearOf(documents);
  set({ isSaving: true, failure: null });
  const isSaved = await saveAll(documents);
  set({ isSaving: false });
  if (!isSaved) return;
  closeDocument();
  for (const { id, fileId, progress } of documents) {
    // A list is held ready for its other entries, which nobody asked for.
    if (progress.state === 'list' && fileId) void journalClient.call('file.close', { fileId });
    if (fileId) forgetForms(fileId);
    patchDocument(id, { progress: { state: 'saved' } });
  }
  if (!dropSaved()) return;
  goTo(year === null ? HOME : { screen: 'timeline', period: year, filter: NO_FILTER });
}

/** The year to show afterwards, so that what was saved is seen. */
function lastYearOf(documents: readonly PiledDocument[]): number | null {
  const dates = documents.flatMap((document) => {
    const { ticked } = choiceOf(useChoices.getState().choices, document);
    return entriesOf(document).flatMap(({ index, dateStart }) =>
      ticked.has(index) && dateStart !== null ? [dateStart] : [],
    );
  });
  const last = dates.reduce((latest, date) => (date > latest ? date : latest), '');
  return last === '' ? null : yearOf(last);
}

async function saveAll(documents: readonly PiledDocument[]): Promise<boolean> {
  const chosen: CallInput<'import.saveMany'>['documents'] = [];
  for (const document of documents) {
    const entries: Entry[] = [];
    for (const entry of chosenOf(document)) {
      const read = await withChanges(document, entry);
      if (read === null) return false;
      entries.push(read);
    }
    chosen.push({ fileId: document.fileId ?? '', options: document.options, entries });
  }
  const result = await change('import.saveMany', { documents: chosen }, { handles: FAILURE_CODES });
  if (!result.ok) set({ failure: result.failure });
  return result.ok;
}

/** The entry with what the user made of it. Null where that cannot be saved yet, which is shown. */
async function withChanges(document: PiledDocument, entry: Entry): Promise<Entry | null> {
  const { fileId, options, progress } = document;
  const isList = progress.state === 'list';
  const form = fileId === null ? null : keptForm(fileId, isList ? entry.index : null);
  if (fileId === null || form === null) return entry;
  const read = await journalClient.call('import.entry', { fileId, options, index: entry.index });
  const changed = read.ok ? readReview(form, read.value, localToday()) : read;
  if (changed.ok) {
    const into = form.into ?? (form.isApart ? null : (entry.into ?? null));
    return { ...entry, into, changed: changed.value };
  }
  if (changed.failure.code === 'invalid') await showWrong(document, entry.index, changed.failure);
  else set({ failure: changed.failure });
  return null;
}

/** The form says best what is wrong with it. */
async function showWrong(document: PiledDocument, index: number, failure: Failure): Promise<void> {
  if (useOpened.getState().documentId !== document.id) await openDocument(document.id);
  if (document.progress.state === 'list') await openEntry(index);
  useOpened.setState({ failure, issues: failure.fields ?? {} });
}
