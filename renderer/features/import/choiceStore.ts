/** Which drafts of lists and piles are to be saved, and which of them join a known event. */
import { create } from 'zustand';
import type { ListEntry } from '#shared/importReading.ts';
import { z } from '#shared/zod.ts';
import { createKeeper } from '../log/keeper.ts';
import { entriesOf, type PiledDocument } from './documentsStore.ts';
import { storageOptions } from './keptForms.ts';

const KeptChoice = z.object({
  fileId: z.string(),
  /** Indexes of the entries to save. */
  ticked: z.array(z.int()),
  /** Indexes of entries that are like a known event, and yet another one. */
  apart: z.array(z.int()),
});
type KeptChoice = z.infer<typeof KeptChoice>;

export interface Choice {
  readonly ticked: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
}

interface ChoiceState {
  /** By file; only where the user has changed what is ticked at first. */
  choices: ReadonlyMap<string, Choice>;
}

export const useChoices = create<ChoiceState>(() => ({ choices: new Map() }));

const { getState: get, setState: set } = useChoices;
const keeper = createKeeper('plenary.import.choice.', KeptChoice, storageOptions);

/** What nobody has decided on yet: all that is new is ticked, what is known is not. */
export const firstChoice = (entries: readonly ListEntry[]): Choice => ({
  ticked: new Set(entries.filter(({ similar }) => similar.length === 0).map(({ index }) => index)),
  apart: new Set(),
});

export function choiceOf(choices: ReadonlyMap<string, Choice>, document: PiledDocument): Choice {
  const chosen = document.fileId === null ? undefined : choices.get(document.fileId);
  return chosen ?? firstChoice(entriesOf(document));
}

function choose(fileId: string, choice: Choice): void {
  set(({ choices }) => ({ choices: new Map(choices).set(fileId, choice) }));
  keeper.keep(fileId, { fileId, ticked: [...choice.ticked], apart: [...choice.apart] });
}

/** Ticks entries of a document, or unticks them. */
export function tick(document: PiledDocument, indexes: Iterable<number>, isTicked: boolean): void {
  if (document.fileId === null) return;
  const choice = choiceOf(get().choices, document);
  const ticked = new Set(choice.ticked);
  for (const index of indexes) {
    if (isTicked) ticked.add(index);
    else ticked.delete(index);
  }
  choose(document.fileId, { ...choice, ticked });
}

/** Says of an entry that is like a known event whether it is another one; it is ticked, too. */
export function keepApart(document: PiledDocument, index: number, isApart: boolean): void {
  if (document.fileId === null) return;
  const choice = choiceOf(get().choices, document);
  const apart = new Set(choice.apart);
  if (isApart) apart.add(index);
  else apart.delete(index);
  choose(document.fileId, { ticked: new Set(choice.ticked).add(index), apart });
}

/** The known event that an entry is to be added to; null for an event of its own. */
export const intoOf = ({ apart }: Choice, { index, similar }: ListEntry): number | null =>
  apart.has(index) ? null : (similar[0]?.eventId ?? null);

export function forgetChoice(fileId: string): void {
  set(({ choices }) => {
    const left = new Map(choices);
    left.delete(fileId);
    return { choices: left };
  });
  keeper.forget(fileId);
}

/** Takes back what was chosen of the documents that are still held ready; the rest is forgotten. */
export function restoreChoices(fileIds: ReadonlySet<string>): void {
  const choices = new Map<string, Choice>();
  for (const { fileId, ticked, apart } of keeper.all()) {
    if (!fileIds.has(fileId)) keeper.forget(fileId);
    else choices.set(fileId, { ticked: new Set(ticked), apart: new Set(apart) });
  }
  set({ choices });
}

export const flushChoices = (): void => keeper.flush();
