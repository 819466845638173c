/** Hands documents over to the journal one after the other, and has them read. */
import { t } from 'i18next';
import { LIMITS } from '#shared/fields.ts';
import type { Failure } from '#shared/result.ts';
import { uploadFile } from '../../api/files.ts';
import { journalClient } from '../../api/journalClient.ts';
import {
  addProblem,
  documentOf,
  dropDocument,
  dropSaved,
  failDocument,
  type IncomingDocument,
  newDocument,
  patchDocument,
  pile,
  type PiledDocument,
  progressOf,
  skipFiles,
  useDocuments,
} from './documentsStore.ts';
import { forgetForms } from './keptForms.ts';
import { forgetChoice } from './choiceStore.ts';
import { documentsAmong, type FoundFile } from './folder.ts';
import { closeDocument, expire, showReading, useOpened } from './openedStore.ts';
import type { Pasted } from './pastedDocument.ts';

const { getState: get } = useDocuments;

/** Takes documents in. What is too large or empty is refused before a byte of it is handed over. */
export function importDocuments(incoming: readonly IncomingDocument[]): void {
  const isAlone = incoming.length === 1 && get().documents.length === 0;
  const added = incoming.flatMap(({ name, content }): PiledDocument[] => {
    const failure = refusalOf(content.size);
    const document = newDocument({ name, size: content.size, content });
    if (failure === null) return [document];
    if (!isAlone) return [{ ...document, content: null, progress: { state: 'problem', failure } }];
    addProblem(name, failure);
    return [];
  });
  pile(added);
  void sendAll();
}

function refusalOf(size: number): Failure | null {
  const limit = LIMITS.documentBytes;
  if (size === 0) return { code: 'empty-file', message: 'empty' };
  if (size <= limit) return null;
  return { code: 'too-large', message: 'too large', details: { size, limit } };
}

/** Files that were dropped, pasted or chosen. */
export const importFiles = (files: Iterable<File>): void =>
  importDocuments([...files].map((file) => ({ name: file.name, content: file })));

const nextIn = (state: PiledDocument['progress']['state']): PiledDocument | undefined =>
  get().documents.find(({ progress }) => progress.state === state);

let isSending = false;
let sending = { id: '', stop: new AbortController() };

async function sendAll(): Promise<void> {
  if (isSending) return;
  isSending = true;
  for (let next = nextIn('waiting'); next; next = nextIn('waiting')) await send(next);
  isSending = false;
}

async function send({ id, name, content }: PiledDocument): Promise<void> {
  if (content === null) return failDocument(id, { code: 'unreadable-file', message: 'no content' });
  sending = { id, stop: new AbortController() };
  patchDocument(id, { progress: { state: 'sending', done: 0 } });
  const sent = await uploadFile({ name: fileName(name), content }, 'import', {
    signal: sending.stop.signal,
    onProgress: (done) => patchDocument(id, { progress: { state: 'sending', done } }),
  });
  if (!sent.ok) return failDocument(id, sent.failure);
  const { fileId } = sent.value;
  const handedOver = { fileId, content: null, progress: { state: 'handed-over' } as const };
  // Put away meanwhile, nobody waits for it.
  if (!patchDocument(id, handedOver)) void journalClient.call('file.close', { fileId });
  void readAll();
}

/** The journal keeps names of a certain length; the end tells what kind of file it is. */
const fileName = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.slice(-LIMITS.name);
};

let isReading = false;

/** Reads what was handed over. A document that is alone is shown at once. */
export async function readAll(): Promise<void> {
  if (isReading) return;
  isReading = true;
  for (let next = nextIn('handed-over'); next; next = nextIn('handed-over')) await read(next);
  isReading = false;
}

/** The document to show as soon as it has been read, such as the one open before a reload. */
let wanted: string | null = null;
export const showWhenRead = (id: string | null): void => {
  wanted = id;
};

async function read({ id, fileId, options }: PiledDocument): Promise<void> {
  if (fileId === null) return;
  patchDocument(id, { progress: { state: 'reading' } });
  const result = await journalClient.call('import.read', { fileId, options });
  if (documentOf(id)?.progress.state !== 'reading') return;
  if (!result.ok) {
    expire(id, result.failure);
    if (!documentOf(id)) void journalClient.call('file.close', { fileId });
    return;
  }
  patchDocument(id, { progress: progressOf(result.value) });
  if (useOpened.getState().documentId !== null) return;
  if (wanted !== id && get().documents.length !== 1) return;
  wanted = null;
  showReading(id, result.value);
}

/** Tries a document again that could not be brought in. */
export function tryAgain(id: string): void {
  const document = documentOf(id);
  if (!document) return;
  const state = document.fileId === null ? 'waiting' : 'handed-over';
  patchDocument(id, { progress: { state } });
  void sendAll();
  void readAll();
}

/** Puts a document away, unsaved, however far it has got. */
export function putAway(id: string): void {
  const document = documentOf(id);
  if (!document) return;
  const { fileId, progress } = document;
  dropDocument(id);
  dropSaved();
  if (sending.id === id) sending.stop.abort();
  if (useOpened.getState().documentId === id) closeDocument();
  if (fileId === null) return;
  forgetForms(fileId);
  forgetChoice(fileId);
  if (progress.state === 'reading') void journalClient.call('import.cancel', { fileId });
  if (progress.state !== 'saved') void journalClient.call('file.close', { fileId });
}

/** Puts away whatever is not a draft, a list or a question yet. */
export function stopAll(): void {
  const underWay = ['waiting', 'sending', 'handed-over', 'reading'];
  for (const { id, progress } of get().documents) {
    if (underWay.includes(progress.state)) putAway(id);
  }
}

/** Puts every document away. */
export function putAllAway(): void {
  for (const { id } of get().documents) putAway(id);
}

/** Takes in what was pasted. Blank text is nothing to take in. */
export function importPasted({ kind, text }: Pasted): void {
  if (text.trim() === '') return;
  const name = kind === 'page' ? t('import.pastedPageName') : t('import.pastedName');
  importDocuments([{ name, content: new Blob([text]) }]);
}

/** Takes in the documents of a folder; what it leaves out is named. */
export function importFolder(files: readonly FoundFile[]): void {
  const { documents, skipped } = documentsAmong(files);
  skipFiles(skipped);
  importDocuments(documents);
}
