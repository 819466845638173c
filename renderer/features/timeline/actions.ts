/** What the timeline does to events, one or many at a time; each is one step of undo. */
import type { State } from '#shared/event.ts';
import type { Worth } from '#shared/worth.ts';
import { change } from '../../stores/changes.ts';

export async function giveWorth(ids: readonly number[], worth: Worth): Promise<void> {
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) {
    await change('worth.give', { eventId: only, verdict: { worth }, second: false });
  } else {
    await change('worth.giveMany', { eventIds: [...ids], worth });
  }
}

export const setState = (ids: readonly number[], state: State): Promise<unknown> =>
  change('event.setState', { ids: [...ids], state });

export const addTag = (ids: readonly number[], tag: string): Promise<unknown> =>
  change('event.tag', { ids: [...ids], add: [tag], remove: [] });

export const removeEvents = (ids: readonly number[]): Promise<unknown> =>
  change('event.remove', { ids: [...ids] });
