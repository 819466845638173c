/** What the user made of drafts that are not saved yet; it outlives a reload. */
import { t } from 'i18next';
import { z } from '#shared/zod.ts';
import { showToast } from '../../ui/toasts.ts';
import { createKeeper } from '../log/keeper.ts';
import { ReviewForm } from './reviewForm.ts';

const KeptForm = z.object({
  fileId: z.string(),
  /** The entry of a list; null for a document with a single draft. */
  index: z.int().nullable(),
  form: ReviewForm,
});

export const storageOptions = {
  storage: () => localStorage,
  onFull: () => showToast({ text: t('log.storageFull') }),
};

const keeper = createKeeper('plenary.import.form.', KeptForm, storageOptions);
const forms = new Map<string, z.infer<typeof KeptForm>>();

const keyOf = (fileId: string, index: number | null): string => `${fileId}.${index ?? ''}`;

export const keptForm = (fileId: string, index: number | null): ReviewForm | null =>
  forms.get(keyOf(fileId, index))?.form ?? null;

/** The entries of a list that the user has changed. */
export const changedEntries = (fileId: string): number[] =>
  [...forms.values()].flatMap((kept) =>
    kept.fileId === fileId && kept.index !== null ? [kept.index] : [],
  );

export function keepForm(fileId: string, index: number | null, form: ReviewForm): void {
  const kept = { fileId, index, form };
  forms.set(keyOf(fileId, index), kept);
  keeper.keep(keyOf(fileId, index), kept);
}

export function forgetForm(fileId: string, index: number | null): void {
  forms.delete(keyOf(fileId, index));
  keeper.forget(keyOf(fileId, index));
}

/** Forgets all that was made of a document. */
export function forgetForms(fileId: string): void {
  for (const [key, kept] of forms) {
    if (kept.fileId !== fileId) continue;
    forms.delete(key);
    keeper.forget(key);
  }
}

/** Takes back what was kept of the documents that are still held ready; the rest is forgotten. */
export function restoreForms(fileIds: ReadonlySet<string>): void {
  for (const kept of keeper.all()) {
    const key = keyOf(kept.fileId, kept.index);
    if (fileIds.has(kept.fileId)) forms.set(key, kept);
    else keeper.forget(key);
  }
}

export const flushForms = (): void => keeper.flush();
