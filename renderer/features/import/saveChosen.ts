/** Saves the ticked drafts of a list or a pile, all of them or none. */
import { create } from 'zustand';
import { NO_FILTER } from '#shared/filter.ts';
import { yearOf } from '#shared/partialDate.ts';
import { FAILURE_CODES, type Failure } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { change } from '../../stores/changes.ts';
import { goTo, HOME } from '../../stores/route.ts';
import { choiceOf, intoOf, tick, useChoices } from './choiceStore.ts';
import {
  documentOf,
  dropSaved,
  entriesOf,
  patchDocument,
  type PiledDocument,
} from './documentsStore.ts';
import { keptForm } from './keptForms.ts';
import { closeDocument, openDocument, openEntry, useOpened } from './openedStore.ts';
import { writeReview } from './saveReview.ts';

interface SavingState {
  isSaving: boolean;
  failure: Failure | null;
}

export const useSaving = create<SavingState>(() => ({ isSaving: false, failure: null }));

const { getState: get, setState: set } = useSaving;

interface Chosen {
  readonly document: PiledDocument;
  readonly entries: { readonly index: number; readonly into: number | null }[];
}

/** What would be saved of a document. */
export function chosenOf(document: PiledDocument): Chosen {
  const choice = choiceOf(useChoices.getState().choices, document);
  const entries = entriesOf(document)
    .filter(({ index }) => choice.ticked.has(index))
    .map((entry) => ({ index: entry.index, into: intoOf(choice, entry) }));
  return { document, entries };
}

/** Saves what is ticked of these documents as one step; drafts that the user changed go first. */
export async function saveChosen(ids: readonly string[]): Promise<void> {
  if (get().isSaving) return;
  const documents = ids
    .flatMap((id) => documentOf(id) ?? [])
    .filter((document) => chosenOf(document).entries.length > 0);
  const year = lastYearOf(documents);
  set({ isSaving: true, failure: null });
  const isSaved = (await saveChanged(documents)) && (await saveProposed(documents));
  set({ isSaving: false });
  if (!isSaved) return;
  closeDocument();
  for (const { id, fileId, progress } of documents) {
    // A list is held ready for its other entries, which nobody asked for.
    if (progress.state === 'list' && fileId) void journalClient.call('file.close', { fileId });
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

async function saveProposed(documents: readonly PiledDocument[]): Promise<boolean> {
  const chosen = documents.map(chosenOf).filter(({ entries }) => entries.length > 0);
  if (chosen.length === 0) return true;
  const result = await change(
    'import.saveMany',
    {
      documents: chosen.map(({ document: { fileId, options }, entries }) => ({
        fileId: fileId ?? '',
        options,
        entries,
      })),
    },
    { handles: FAILURE_CODES },
  );
  if (!result.ok) set({ failure: result.failure });
  return result.ok;
}

async function saveChanged(documents: readonly PiledDocument[]): Promise<boolean> {
  for (const document of documents) {
    for (const { index } of chosenOf(document).entries) {
      // One after the other: each is a step of its own.
      // oxlint-disable-next-line no-await-in-loop
      if (!(await saveIfChanged(document, index))) return false;
    }
  }
  return true;
}

async function saveIfChanged(document: PiledDocument, index: number): Promise<boolean> {
  const { id, fileId, options } = document;
  const isList = document.progress.state === 'list';
  const entry = isList ? index : null;
  const form = fileId === null ? null : keptForm(fileId, entry);
  if (fileId === null || form === null) return true;
  const read = await journalClient.call('import.entry', { fileId, options, index });
  const result = read.ok
    ? await writeReview({ fileId, index: entry, proposed: read.value, table: null, form }, id)
    : read;
  if (result.ok) {
    tick(document, [index], false);
    if (!isList) patchDocument(id, { progress: { state: 'saved' } });
    return true;
  }
  if (result.failure.code === 'invalid') {
    // The form says best what is wrong with it.
    if (isList) await openEntry(index);
    else await openDocument(id);
    useOpened.setState({ failure: result.failure, issues: result.failure.fields ?? {} });
  } else set({ failure: result.failure });
  return false;
}
