/** Documents on their way into the journal, each until it is saved or put away. */
import { create } from 'zustand';
import type { Failure } from '#shared/result.ts';
import {
  DEFAULT_READ_OPTIONS,
  type ImportReading,
  type ListEntry,
  type ReadOptions,
} from '#shared/importReading.ts';

export interface IncomingDocument {
  readonly name: string;
  readonly content: Blob;
}

/** How far a document has got. */
export type Progress =
  | { readonly state: 'waiting' }
  | { readonly state: 'sending'; readonly done: number }
  | { readonly state: 'handed-over' }
  | { readonly state: 'reading' }
  | { readonly state: 'draft'; readonly entry: ListEntry }
  | { readonly state: 'list'; readonly entries: readonly ListEntry[] }
  | { readonly state: 'encoding' }
  | { readonly state: 'problem'; readonly failure: Failure }
  | { readonly state: 'saved' };

export interface PiledDocument {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Until it has been handed over. */
  readonly content: Blob | null;
  /** By which the journal holds it ready. */
  readonly fileId: string | null;
  readonly options: ReadOptions;
  readonly progress: Progress;
}

/** A document that came alone and could not be brought in. */
export interface ImportProblem {
  readonly id: string;
  readonly name: string;
  readonly failure: Failure;
}

interface DocumentsState {
  documents: readonly PiledDocument[];
  problems: readonly ImportProblem[];
  /** Names of files in folders that no reader understands, or that were too many. */
  skipped: readonly string[];
  /** What stands in the field to paste into. */
  pasted: string;
}

export const useDocuments = create<DocumentsState>(() => ({
  documents: [],
  problems: [],
  skipped: [],
  pasted: '',
}));

const { getState: get, setState: set } = useDocuments;

export const documentOf = (id: string | null): PiledDocument | undefined =>
  get().documents.find((document) => document.id === id);

export const newDocument = (
  document: Pick<PiledDocument, 'name' | 'size'> & Partial<PiledDocument>,
): PiledDocument => ({
  id: crypto.randomUUID(),
  content: null,
  fileId: null,
  options: DEFAULT_READ_OPTIONS,
  progress: { state: 'waiting' },
  ...document,
});

export const pile = (added: readonly PiledDocument[]): void =>
  set(({ documents }) => ({ documents: [...documents, ...added] }));

/** Changes a document that is still there; answers whether it is. */
export function patchDocument(id: string, patch: Partial<PiledDocument>): boolean {
  const { documents } = get();
  const at = documents.findIndex((document) => document.id === id);
  const document = documents[at];
  if (!document) return false;
  set({ documents: documents.with(at, { ...document, ...patch }) });
  return true;
}

export const dropDocument = (id: string): void =>
  set(({ documents }) => ({ documents: documents.filter((document) => document.id !== id) }));

/** Forgets a pile of which everything has been saved; answers whether it was one. */
export function dropSaved(): boolean {
  const { documents } = get();
  const isDone = documents.every(({ progress }) => progress.state === 'saved');
  if (isDone) set({ documents: [] });
  return isDone;
}

export const addProblem = (name: string, failure: Failure): void =>
  set(({ problems }) => ({ problems: [...problems, { id: crypto.randomUUID(), name, failure }] }));

export const dismissProblem = (id: string): void =>
  set(({ problems }) => ({ problems: problems.filter((problem) => problem.id !== id) }));

/**
 * Says of a document why it could not be brought in: in its row, or above an empty pile. One that
 * the journal only did not answer about stays to be tried again.
 */
export function failDocument(id: string, failure: Failure): void {
  const document = documentOf(id);
  if (!document) return;
  if (get().documents.length > 1 || failure.code === 'unreachable') {
    patchDocument(id, { progress: { state: 'problem', failure } });
    return;
  }
  dropDocument(id);
  addProblem(document.name, failure);
}

/** The drafts of a document: its only one, or the entries of its list; none before it was read. */
export function entriesOf({ progress }: PiledDocument): readonly ListEntry[] {
  if (progress.state === 'draft') return [progress.entry];
  return progress.state === 'list' ? progress.entries : [];
}

/** What a row tells of a document that has been read. */
export function progressOf(reading: ImportReading): Progress {
  if (reading.kind === 'encoding') return { state: 'encoding' };
  if (reading.kind === 'list') {
    return { state: 'list', entries: reading.entries };
  }
  const { draft, similar } = reading;
  return {
    state: 'draft',
    entry: {
      index: 0,
      name: draft.name.value,
      dateStart: draft.dateStart.value,
      dateEnd: draft.dateEnd.value,
      place: draft.place.value,
      sessions: draft.sessions.length,
      takeaways: draft.takeaways.length,
      similar,
    },
  };
}

export const typePasted = (pasted: string): void => set({ pasted });
export const skipFiles = (names: readonly string[]): void =>
  set(({ skipped }) => ({ skipped: [...skipped, ...names] }));
export const forgetSkipped = (): void => set({ skipped: [] });
