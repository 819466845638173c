/** Which documents are held ready and which one is open, kept over a reload or until another day. */
import { ReadOptions } from '#shared/importReading.ts';
import { z } from '#shared/zod.ts';
import { createKeeper } from '../log/keeper.ts';
import { flushChoices, restoreChoices } from './choiceStore.ts';
import { newDocument, pile, type Progress, useDocuments } from './documentsStore.ts';
import { readAll, showWhenRead } from './handOver.ts';
import { flushForms, restoreForms, storageOptions } from './keptForms.ts';
import { useOpened } from './openedStore.ts';

const KeptDocument = z.object({
  id: z.string(),
  fileId: z.string(),
  name: z.string(),
  size: z.number(),
  options: ReadOptions,
});
const KeptImport = z.object({
  documents: z.array(KeptDocument),
  openId: z.string().nullable(),
});

const keeper = createKeeper('plenary.pile.', KeptImport, storageOptions);
const KEY = 'open';

function keep(): void {
  const documents = useDocuments.getState().documents.flatMap((document) => {
    const { id, fileId, name, size, options, progress } = document;
    return fileId === null || isDone(progress) ? [] : [{ id, fileId, name, size, options }];
  });
  if (documents.length === 0) keeper.forget(KEY);
  else keeper.keep(KEY, { documents, openId: useOpened.getState().documentId });
}

/** A reading that a reload breaks off looks as if the journal did not answer. */
const isDone = (progress: Progress): boolean =>
  progress.state === 'saved' ||
  (progress.state === 'problem' && progress.failure.code !== 'unreachable');

let isFollowing = false;

/** Goes on where a reload or another day interrupted, and keeps what happens from now on. */
export function restoreImport(): void {
  if (isFollowing) return;
  isFollowing = true;
  const [kept] = keeper.all();
  if (kept) {
    const fileIds = new Set(kept.documents.map(({ fileId }) => fileId));
    restoreForms(fileIds);
    restoreChoices(fileIds);
    showWhenRead(kept.openId);
    pile(
      kept.documents.map((document) =>
        newDocument({ ...document, progress: { state: 'handed-over' } }),
      ),
    );
    void readAll();
  }
  useDocuments.subscribe(({ documents }, before) => {
    if (documents !== before.documents) keep();
  });
  useOpened.subscribe(({ documentId }, before) => {
    if (documentId !== before.documentId) keep();
  });
  keep();
}

/** Writes what waits to be kept; for a page that is about to go. */
export function flushImport(): void {
  keeper.flush();
  flushForms();
  flushChoices();
}
