/** One person, and the events that they were named with. */
import { create } from 'zustand';
import type { Output } from '#shared/contract.ts';
import type { PersonFields } from '#shared/person.ts';
import type { Failure } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { change } from '../../stores/changes.ts';

type PersonPage = Output<'person.get'>;
export type PersonField = keyof PersonFields;

interface PersonState {
  page: PersonPage | null;
  failure: Failure | null;
  /** A field that was changed here and elsewhere, and what the user made of it. */
  conflict: { field: PersonField; mine: string } | null;
  /** Grows when the fields are to show what is saved, whatever was typed. */
  edition: number;
}

export const usePerson = create<PersonState>(() => ({
  page: null,
  failure: null,
  conflict: null,
  edition: 0,
}));

const { getState: get, setState: set } = usePerson;

let asked = 0;

/** Reads a person; the last one asked for wins. */
export async function readPerson(id: number): Promise<void> {
  asked += 1;
  const mine = asked;
  if (get().page?.person.id !== id) set({ page: null, failure: null, conflict: null });
  const result = await journalClient.call('person.get', { id });
  if (mine !== asked) return;
  set(result.ok ? { page: result.value, failure: null } : { page: null, failure: result.failure });
}

/** Saves one field. What was changed elsewhere in the meantime is asked about, not overwritten. */
export async function savePerson(field: PersonField, value: string): Promise<void> {
  const { page } = get();
  if (!page) return;
  const { id, revision } = page.person;
  const patch = { [field]: value };
  const input = { id, revision, patch };
  const result = await change('person.update', input, { quiet: true, handles: ['conflict'] });
  if (result.ok) {
    set({ page: { ...page, person: result.value.person }, conflict: null });
  } else if (result.failure.code === 'conflict') {
    await readPerson(id);
    await keepOrAsk(field, value, page.person[field]);
  }
}

/** Where only another field was changed elsewhere, there is nothing to ask. */
async function keepOrAsk(field: PersonField, mine: string, before: string | null): Promise<void> {
  const { page } = get();
  if (!page) return;
  if (page.person[field] === before) await savePerson(field, mine);
  else set({ conflict: { field, mine } });
}

export const takeTheirs = (): void =>
  set(({ edition }) => ({ conflict: null, edition: edition + 1 }));
