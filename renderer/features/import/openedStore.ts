/** The document that is being looked at: its draft, its list, or the question that it raises. */
import { t } from 'i18next';
import { create } from 'zustand';
import type { Failure } from '#shared/result.ts';
import type {
  ImportReading,
  ReadOptions,
  TableMapping,
  TableReading,
} from '#shared/importReading.ts';
import { journalClient } from '../../api/journalClient.ts';
import { showToast } from '../../ui/toasts.ts';
import type { FieldIssues } from '../log/eventDraft.ts';
import { openLog } from '../log/logStore.ts';
import { localToday } from '../log/today.ts';
import {
  documentOf,
  dropDocument,
  failDocument,
  patchDocument,
  progressOf,
} from './documentsStore.ts';
import { forgetForms, keepForm, keptForm } from './keptForms.ts';
import { type Proposed, type ReviewForm, reviewOf } from './reviewForm.ts';

export type ListReading = Extract<ImportReading, { kind: 'list' }>;
export type EncodingQuestion = Extract<ImportReading, { kind: 'encoding' }>;

/** A draft beside its document, with what the user has made of it so far. */
export interface Review {
  readonly fileId: string;
  /** The entry of a list; null for a document with a single draft. */
  readonly index: number | null;
  readonly proposed: Proposed;
  readonly table: TableReading | null;
  readonly form: ReviewForm;
}

/** What lies over the draft or the list: the columns of a table, the turns of a transcript. */
export type Step = 'columns' | 'turns';

interface OpenedState {
  documentId: string | null;
  list: ListReading | null;
  question: EncodingQuestion | null;
  review: Review | null;
  step: Step | null;
  /** The entry of the list that was looked at last. */
  lastEntry: number | null;
  /** While the document is read anew, or an entry of its list is fetched. */
  isReading: boolean;
  issues: FieldIssues;
  /** Why the review could not be saved, or the document not be read anew. */
  failure: Failure | null;
  isSaving: boolean;
}

const CLOSED: OpenedState = {
  documentId: null,
  list: null,
  question: null,
  review: null,
  step: null,
  lastEntry: null,
  isReading: false,
  issues: {},
  failure: null,
  isSaving: false,
};

export const useOpened = create<OpenedState>(() => CLOSED);

const { getState: get, setState: set } = useOpened;

/** Counts the readings that were asked for, so that only the answer to the last one is shown. */
let asked = 0;

/** Shows what was read of a document. */
export function showReading(id: string, reading: ImportReading): void {
  const document = documentOf(id);
  if (!document?.fileId) return;
  asked += 1;
  const { step, lastEntry } = get();
  const open = { ...CLOSED, documentId: id, lastEntry };
  if (reading.kind === 'encoding') return set({ ...open, question: reading });
  if (reading.kind === 'list') {
    return set({ ...open, list: reading, step: step === 'columns' ? step : null });
  }
  const review = reviewWith(document.fileId, null, reading, reading.table);
  set({ ...open, review, step: step === 'columns' && reading.table ? step : null });
}

function reviewWith(
  fileId: string,
  index: number | null,
  { draft, source, similar }: Proposed,
  table: TableReading | null,
): Review {
  const proposed = { draft, source, similar };
  const form = keptForm(fileId, index) ?? reviewOf(proposed, localToday());
  return { fileId, index, proposed, table, form };
}

/** Opens a document of the pile. */
export async function openDocument(id: string): Promise<void> {
  set({ ...CLOSED, documentId: id, isReading: true });
  await readAgain({});
}

/**
 * Reads the open document anew, the way the user says. What was made of its draft does not fit the
 * new one; for a while there is a way back to it.
 */
export async function readAs(options: Partial<ReadOptions>): Promise<void> {
  const { review, documentId } = get();
  const document = documentOf(documentId);
  if (!document?.fileId) return;
  const { fileId, options: before } = document;
  const form = review && keptForm(fileId, review.index);
  if (!(await readAgain(options, () => forgetForms(fileId))) || !form) return;
  showToast({
    text: t('import.readAs.lost'),
    action: {
      label: t('import.readAs.back'),
      run: () => {
        keepForm(fileId, null, form);
        void readAgain(before);
      },
    },
  });
}

/** Reads the open document once more as it was read, to see what is known of it by now. */
export const refreshDocument = (): Promise<boolean> => readAgain({});

/** Takes the columns of a table as they were understood for the user's own word. */
export const confirmMapping = (mapping: TableMapping): Promise<boolean> => readAgain({ mapping });

async function readAgain(
  options: Partial<ReadOptions>,
  beforeShown: () => void = () => {},
): Promise<boolean> {
  const { documentId } = get();
  const document = documentOf(documentId);
  if (!documentId || !document?.fileId) {
    set(CLOSED);
    return false;
  }
  asked += 1;
  const mine = asked;
  const tried = { ...document.options, ...options };
  set({ isReading: true, failure: null });
  const { fileId } = document;
  const result = await journalClient.call('import.read', { fileId, options: tried });
  if (mine !== asked || !documentOf(documentId)) return false;
  set({ isReading: false });
  if (!result.ok) {
    refuse(documentId, result.failure);
    return false;
  }
  beforeShown();
  patchDocument(documentId, { options: tried, progress: progressOf(result.value) });
  showReading(documentId, result.value);
  return true;
}

/** A draft that stays as it was is still worth looking at; without one there is nothing to show. */
function refuse(id: string, failure: Failure): void {
  const { review, list, question } = get();
  if ((review || list || question) && failure.code !== 'not-found') return set({ failure });
  expire(id, failure);
}

/** Lets go of a document that cannot be read; typed work of a draft moves to the log form. */
export function expire(id: string, failure: Failure): void {
  const document = documentOf(id);
  if (get().documentId === id) set(CLOSED);
  if (!document) return;
  const form = document.fileId === null ? null : keptForm(document.fileId, null);
  if (form && failure.code === 'not-found') {
    dropDocument(id);
    openLog(form.draft);
    showToast({ text: t('import.expired', { name: document.name }) });
  } else failDocument(id, failure);
  if (document.fileId && !documentOf(id)) forgetForms(document.fileId);
}

/** Opens an entry of the list beside its part of the document. */
export async function openEntry(index: number): Promise<void> {
  const document = documentOf(get().documentId);
  if (!document?.fileId) return;
  asked += 1;
  const mine = asked;
  set({ isReading: true, failure: null, lastEntry: index });
  const { fileId, options } = document;
  const result = await journalClient.call('import.entry', { fileId, options, index });
  if (mine !== asked) return;
  set({ isReading: false });
  if (!result.ok) return set({ failure: result.failure });
  set({ review: reviewWith(fileId, index, result.value, null), step: null, issues: {} });
}

/** Leaves an entry for its list; what was made of it is kept. */
export function closeEntry(): void {
  asked += 1;
  set({ review: null, step: null, issues: {}, failure: null, isReading: false });
}

/** Leaves a document for the pile. */
export function closeDocument(): void {
  asked += 1;
  set(CLOSED);
}

export const showStep = (step: Step | null): void => set({ step });

/** Changes what is made of the draft, and keeps it. */
export function changeReview(change: (form: ReviewForm) => Partial<ReviewForm>): void {
  const { review } = get();
  if (!review) return;
  const form = { ...review.form, ...change(review.form) };
  set({ review: { ...review, form } });
  keepForm(review.fileId, review.index, form);
}
