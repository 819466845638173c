/** Saves what the user made of an imported document. */
import type { EventChange } from '#shared/contract.ts';
import { FAILURE_CODES, type Failure, type Result } from '#shared/result.ts';
import { change } from '../../stores/changes.ts';
import { goTo } from '../../stores/route.ts';
import { localToday } from '../log/today.ts';
import { tick } from './choiceStore.ts';
import { documentOf, dropSaved, patchDocument, useDocuments } from './documentsStore.ts';
import { showWhenRead } from './handOver.ts';
import { forgetForm } from './keptForms.ts';
import {
  closeDocument,
  closeEntry,
  openDocument,
  refreshDocument,
  type Review,
  useOpened,
} from './openedStore.ts';
import { readReview } from './readReview.ts';

const { getState: get, setState: set } = useOpened;

/** Saves the draft with its document, then goes on to what is next. */
export async function saveReview(): Promise<void> {
  const { review, documentId, isSaving } = get();
  if (!review || !documentId || isSaving) return;
  set({ isSaving: true });
  const result = await writeReview(review, documentId);
  set({ isSaving: false });
  if (!result.ok) return refuse(result.failure);
  if (review.index === null) nextDocument(documentId, result.value.event.id);
  else await backToList(documentId, review.index);
}

/** Writes one draft as it stands. */
async function writeReview(
  { fileId, index, form, proposed }: Review,
  documentId: string,
): Promise<Result<EventChange>> {
  const event = readReview(form, proposed, localToday());
  if (!event.ok) return event;
  const options = documentOf(documentId)?.options;
  const result = await change(
    'import.save',
    { fileId, index, into: form.into, ...(options ? { options } : {}), ...event.value },
    { handles: FAILURE_CODES },
  );
  if (result.ok) forgetForm(fileId, index);
  return result;
}

/** The list shows its entry as known by now. */
async function backToList(documentId: string, index: number): Promise<void> {
  const document = documentOf(documentId);
  if (document) tick(document, [index], false);
  closeEntry();
  await refreshDocument();
}

/** Opens the event where nothing else is left, else the next draft of the pile. */
function nextDocument(id: string, eventId: number): void {
  closeDocument();
  patchDocument(id, { progress: { state: 'saved' } });
  if (dropSaved()) return goTo({ screen: 'event', id: eventId });
  const { documents } = useDocuments.getState();
  const at = documents.findIndex((document) => document.id === id);
  const rest = [...documents.slice(at + 1), ...documents.slice(0, at)];
  const next = rest.find(
    ({ progress }) => progress.state === 'draft' && progress.entry.similar.length === 0,
  );
  if (next) return void openDocument(next.id);
  const coming = rest.find(({ progress: { state } }) => UNDER_WAY.includes(state));
  showWhenRead(coming?.id ?? null);
}

const UNDER_WAY: readonly string[] = ['waiting', 'sending', 'handed-over', 'reading'];

/** The names that the core gives to fields begin with where they stand in its input. */
function refuse(failure: Failure): void {
  const issues = Object.entries(failure.fields ?? {}).map(([path, issue]) => [
    path.replace(/^event\.(?:event\.)?/u, ''),
    issue,
  ]);
  set({ failure, issues: Object.fromEntries(issues) as typeof failure.fields & object });
}
