/** Which events were opened last. Only their numbers are kept, beside the journal and in this browser. */
import { z } from '#shared/zod.ts';

const KEY = 'plenary.recent';
const MOST = 8;
const Ids = z.array(z.int().positive()).max(100);

/** The latest first; none where the browser keeps nothing. */
export function recentEvents(): readonly number[] {
  try {
    return Ids.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]')).data ?? [];
  } catch {
    return [];
  }
}

/** Notes that an event was opened. */
export function noteOpened(id: number): void {
  const ids = [id, ...recentEvents().filter((other) => other !== id)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // Without storage there is just no list of what was opened.
  }
}
