/** The event on the screen, as the journal holds it now. */
import { create } from 'zustand';
import type { EventRecord } from '#shared/event.ts';
import type { Failure } from '#shared/result.ts';
import { journalClient } from '../../api/journalClient.ts';
import { onChange } from '../../stores/changes.ts';

interface EventState {
  id: number | null;
  event: EventRecord | null;
  failure: Failure | null;
}

export const useEvent = create<EventState>()(() => ({ id: null, event: null, failure: null }));

const { getState: get, setState: set } = useEvent;

/** Shows an event; the one shown before goes at once. */
export async function openEvent(id: number): Promise<void> {
  if (get().id !== id) set({ id, event: null, failure: null });
  await load();
}

async function load(): Promise<void> {
  const { id } = get();
  if (id === null) return;
  const result = await journalClient.call('event.get', { id });
  if (get().id !== id) return;
  if (result.ok) set({ event: result.value, failure: null });
  else set({ event: null, failure: result.failure });
}

onChange((change) => {
  if (!change) void load();
  else if (change.event.id === get().id) set({ event: change.event, failure: null });
});
