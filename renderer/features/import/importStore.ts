/** Documents on their way into the journal: handed over one by one, then looked at one by one. */
import { t } from 'i18next';
import { create } from 'zustand';
import { LIMITS } from '#shared/fields.ts';
import type { Failure } from '#shared/result.ts';
import { z } from '#shared/zod.ts';
import { uploadFile } from '../../api/files.ts';
import { journalClient } from '../../api/journalClient.ts';
import { showToast } from '../../ui/toasts.ts';
import type { FieldIssues } from '../log/eventDraft.ts';
import { createKeeper } from '../log/keeper.ts';
import { openLog } from '../log/logStore.ts';
import { localToday } from '../log/today.ts';
import { type Proposed, ReviewForm, reviewOf } from './reviewForm.ts';

export interface IncomingDocument {
  readonly name: string;
  readonly content: Blob;
}

/** A document that the journal holds ready. */
const ReadyDocument = z.object({ fileId: z.string(), name: z.string() });
type ReadyDocument = z.infer<typeof ReadyDocument>;

export interface Review extends ReadyDocument {
  readonly proposed: Proposed;
  /** An event that already holds this very document. */
  readonly known: { eventId: number; name: string } | null;
  readonly form: ReviewForm;
}

export interface ImportProblem {
  readonly id: number;
  readonly name: string;
  readonly failure: Failure;
}

interface ImportState {
  /** The document being handed over now, with its bytes. */
  sending: { name: string; done: number; total: number } | null;
  toSend: readonly IncomingDocument[];
  ready: readonly ReadyDocument[];
  reading: ReadyDocument | null;
  review: Review | null;
  problems: readonly ImportProblem[];
  /** What stands in the field to paste into. */
  pasted: string;
  issues: FieldIssues;
  /** Why the review could not be saved. */
  failure: Failure | null;
  isSaving: boolean;
}

export const useImport = create<ImportState>(() => ({
  sending: null,
  toSend: [],
  ready: [],
  reading: null,
  review: null,
  problems: [],
  pasted: '',
  issues: {},
  failure: null,
  isSaving: false,
}));

const { getState: get, setState: set } = useImport;

/** What outlives a reload: which documents are held ready, and what was made of the open one. */
const KeptImport = z.object({
  ready: z.array(ReadyDocument),
  open: ReadyDocument.extend({ form: ReviewForm }).nullable(),
});
type KeptImport = z.infer<typeof KeptImport>;

const kept = createKeeper('plenary.import.', KeptImport, {
  storage: () => localStorage,
  onFull: () => showToast({ text: t('log.storageFull') }),
});

function keep(): void {
  const { review, reading, ready } = get();
  const waiting = reading ? [reading, ...ready] : ready;
  const open = review && { fileId: review.fileId, name: review.name, form: review.form };
  if (open || waiting.length > 0) kept.keep('open', { ready: [...waiting], open });
  else kept.forget('open');
}

export const flushImport = (): void => kept.flush();

let lastProblem = 0;
function addProblem(name: string, failure: Failure): void {
  lastProblem += 1;
  const problem = { id: lastProblem, name, failure };
  set(({ problems }) => ({ problems: [...problems, problem] }));
}

export const dismissProblem = (id: number): void =>
  set(({ problems }) => ({ problems: problems.filter((problem) => problem.id !== id) }));

/** Takes documents in. What is too large or empty is refused before a byte of it is handed over. */
export function importDocuments(documents: readonly IncomingDocument[]): void {
  for (const { name, content } of documents) {
    const { size } = content;
    const limit = LIMITS.documentBytes;
    if (size > limit) {
      addProblem(name, { code: 'too-large', message: 'too large', details: { size, limit } });
    } else if (size === 0) addProblem(name, { code: 'empty-file', message: 'empty' });
  }
  const fit = documents.filter(({ content: { size } }) => size > 0 && size <= LIMITS.documentBytes);
  set(({ toSend }) => ({ toSend: [...toSend, ...fit] }));
  void sendAll();
}

let stop = new AbortController();

async function sendAll(): Promise<void> {
  if (get().sending) return;
  for (let next = get().toSend[0]; next; next = get().toSend[0]) {
    const { name, content } = next;
    stop = new AbortController();
    set(({ toSend }) => ({
      toSend: toSend.slice(1),
      sending: { name, done: 0, total: content.size },
    }));
    const sent = await uploadFile({ name: fileName(name), content }, 'import', {
      signal: stop.signal,
      onProgress: (done, total) => set({ sending: { name, done, total } }),
    });
    set({ sending: null });
    if (sent.ok) {
      set(({ ready }) => ({ ready: [...ready, { fileId: sent.value.fileId, name }] }));
      keep();
      void readNext();
    } else if (sent.failure.code !== 'cancelled') addProblem(name, sent.failure);
  }
}

/** The journal keeps names of a certain length; the end tells what kind of file it is. */
const fileName = (name: string): string => name.slice(-LIMITS.name);

/** Stops handing over, and whatever waits behind it. */
export function cancelSending(): void {
  set({ toSend: [] });
  stop.abort();
}

/** Reads the next document that is held ready, unless one is being looked at. */
export async function readNext(): Promise<void> {
  const { review, reading, ready } = get();
  const [next, ...rest] = ready;
  if (review || reading || !next) return;
  set({ reading: next, ready: rest });
  await read(next, null);
}

async function read(document: ReadyDocument, form: ReviewForm | null): Promise<void> {
  const result = await journalClient.call('import.read', { fileId: document.fileId });
  if (get().reading?.fileId !== document.fileId) return;
  set({ reading: null });
  if (result.ok && result.value.kind === 'draft') {
    const { draft, source, similar } = result.value;
    const known = similar.find(({ reason }) => reason === 'same-document') ?? null;
    const proposed = { draft, source };
    const opened = form ?? reviewOf(proposed, localToday());
    set({ review: { ...document, proposed, known, form: opened }, issues: {}, failure: null });
    return keep();
  }
  const failure: Failure = result.ok
    ? { code: 'undecodable', message: 'several events or an unknown encoding' }
    : result.failure;
  refuseDocument(document, form, failure);
  keep();
  await readNext();
}

function refuseDocument(
  { fileId, name }: ReadyDocument,
  form: ReviewForm | null,
  failure: Failure,
): void {
  if (form && failure.code === 'not-found') {
    openLog(form.draft);
    return showToast({ text: t('import.expired', { name }) });
  }
  addProblem(name, failure);
  void journalClient.call('file.close', { fileId });
}

/** Goes on where a reload or another day interrupted. */
export function restoreImport(): void {
  if (get().review || get().reading) return;
  const [state] = kept.all();
  if (!state) return;
  const { open, ready } = state;
  set({ ready });
  if (!open) return void readNext();
  set({ reading: { fileId: open.fileId, name: open.name } });
  void read(open, open.form);
}

/** Puts the document away that is being read or looked at, unsaved, and goes on with the next. */
export function leaveOut(): void {
  const { review, reading } = get();
  const fileId = review?.fileId ?? reading?.fileId;
  if (fileId) void journalClient.call('file.close', { fileId });
  set({ review: null, reading: null, issues: {}, failure: null });
  keep();
  void readNext();
}

/** Changes what is made of the document, and keeps it. */
export function changeReview(change: (form: ReviewForm) => Partial<ReviewForm>): void {
  const { review } = get();
  if (!review) return;
  set({ review: { ...review, form: { ...review.form, ...change(review.form) } } });
  keep();
}

/** Takes a pasted text in as a document. Blank text is nothing to take in. */
export function importText(text: string): void {
  if (text.trim() === '') return;
  importDocuments([{ name: t('import.pastedName'), content: new Blob([text]) }]);
}

export const typePasted = (pasted: string): void => set({ pasted });
